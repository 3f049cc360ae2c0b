use skylight::Command;

#[derive(Command)]
#[skylight("interactions.voice.dial")]
struct Dial {
    phone_nunber: String,
}

#[derive(Command)]
#[skylight("interactions.voice.cancelDial")]
struct CancelDial {
    interaction_id: String,
    why: String,
}

#[derive(Command)]
#[skylight("dumpState")]
struct DumpState {
    deep: bool,
}

fn main() {}
