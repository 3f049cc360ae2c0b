use skylight::Command;

#[derive(Command)]
#[skylight("interactions.email.sendReply")]
struct SendReply {
    interaction_id: String,
    #[serde(skip)]
    subject: String,
}

fn main() {}
