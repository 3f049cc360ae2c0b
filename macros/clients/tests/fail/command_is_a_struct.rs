use skylight::Command;

#[derive(Command)]
#[skylight("interactions.voice.dial")]
enum Dial {
    Number(String),
}

fn main() {}
