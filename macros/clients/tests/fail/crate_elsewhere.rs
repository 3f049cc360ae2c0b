use skylight::Command;

#[derive(Command)]
#[skylight("interactions.voice.cancelDial", crate = nowhere)]
struct CancelDial {
    interaction_id: String,
}

fn main() {}
