use skylight::Command;

#[derive(Command)]
#[skylight("interactions.email.sendReply")]
struct SendReply {
    interaction_id: String,
    to: Vec<clients::sdk::interactions::email::EmailAddress>,
    cc: Vec<clients::sdk::interactions::email::EmailAddress>,
    subject: String,
    html_body: String,
    plain_text_body: String,
    delay_minutes: f64,
}

fn main() {}
