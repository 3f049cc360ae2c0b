use skylight::Command;

#[derive(serde::Serialize)]
struct String(u8);

#[derive(Command)]
#[skylight("interactions.voice.cancelDial")]
struct CancelDial {
    interaction_id: String,
}

fn main() {}
