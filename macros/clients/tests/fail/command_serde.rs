use skylight::Command;

#[derive(Command)]
#[skylight("interactions.voice.cancelDial")]
#[serde(tag = "type")]
struct Tagged {
    #[serde(flatten)]
    interaction_id: String,
}

#[derive(Command)]
#[skylight("interactions.voice.dial")]
struct Dial {
    phone_number: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pop_uri: String,
}

fn main() {}
