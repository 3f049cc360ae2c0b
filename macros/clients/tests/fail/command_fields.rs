use skylight::Command;

#[derive(Command)]
#[skylight("interactions.voice.dial")]
struct Dial {
    phone_nunber: String,
    flow_id: u32,
    direction: Option<String>,
    interaction_metadata: std::rc::Rc<str>,
}

fn main() {}
