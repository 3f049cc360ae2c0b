use skylight::Command;
use clients::sdk::Maybe;

#[derive(Command)]
#[skylight("interactions.voice.dial")]
struct Dial {
    phone_number: Option<String>,
    flow_id: Maybe<String>,
}

#[derive(Command)]
#[skylight("contacts.createContact")]
struct CreateContact {
    name: Maybe<String>,
    role_id: Maybe<String>,
}

fn main() {}
