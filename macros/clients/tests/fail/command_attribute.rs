use skylight::Command;

#[derive(Command)]
#[skylight("interactions.voice.cancelDial", replay = u8)]
struct Replay {
    interaction_id: String,
}

#[derive(Command)]
#[skylight("interactions.voice.cancelDial")]
#[skylight("interactions.voice.dial")]
struct Twice {
    interaction_id: String,
}

#[derive(Command)]
#[skylight(42)]
struct Number {
    interaction_id: String,
}

#[derive(Command)]
#[skylight("interactions.voice.cancelDial", rest)]
struct Rest {
    interaction_id: String,
}

fn main() {}
