use skylight::Command;
use skylight_sdk::Maybe;

#[derive(Command)]
#[skylight("interactions.voice.dial")]
struct Dial {
    phone_number: Option<String>,
    flow_id: Maybe<String>,
}

#[derive(Command)]
#[skylight("entities.createApiKey")]
struct CreateApiKey {
    name: Maybe<String>,
    role_id: Maybe<String>,
}

fn main() {}
