use skylight::Command;

#[derive(serde::Serialize)]
struct Number(u64);

struct Metadata;

#[derive(Command)]
#[skylight("interactions.voice.dial")]
struct Dial {
    phone_number: Number,
    pop_uri: Option<std::path::PathBuf>,
    interaction_metadata: Metadata,
}

fn main() {}
