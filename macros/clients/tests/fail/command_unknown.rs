use skylight::Command;

#[derive(Command)]
#[skylight("interactions.voice.dail")]
struct Dial {
    phone_number: String,
}

#[derive(Command)]
#[skylight("voice.dial")]
struct Short {
    phone_number: String,
}

#[derive(Command)]
#[skylight("session.whatever")]
struct Elsewhere;

fn main() {}
