use skylight::Command;

#[derive(Command)]
#[skylight("interactions.voice.cancelDial")]
struct CancelDial {
    interaction_id: String,
    #[serde(rename = "interactionId")]
    call: String,
}

fn main() {}
