use skylight::Command;

#[derive(Command)]
#[skylight("interactions.voice.dial")]
struct Dial {
    phone_number: String,
    flow_id: Option<Option<String>>,
}

fn main() {}
