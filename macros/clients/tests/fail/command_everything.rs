//! All mistakes of a derive come in one compile.

use skylight::Command;

#[derive(Command)]
#[skylight("interactions.voice.dial", variant = "a", reply = u8)]
struct Dial {
    popUrl: String,
    flow_id: u32,
    direction: Option<String>,
    outbound_ani: Way,
    #[serde(with = "nothing")]
    interaction_metadata: bool,
}

#[derive(serde::Serialize)]
struct Way;

fn main() {}
