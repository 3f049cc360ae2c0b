use std::collections::HashMap;

use skylight::Command;

#[derive(Command)]
#[skylight("interactions.voice.dial")]
struct Dial {
    phone_number: u64,
    flow_id: Option<u32>,
    pop_uri: Vec<String>,
    interaction_metadata: bool,
}

#[derive(Command)]
#[skylight("session.setDirection")]
struct SetDirection {
    direction: HashMap<String, String>,
    agent_id: &'static [u8],
}

#[derive(Command)]
#[skylight("authentication.login", variant = "credentials")]
struct Login {
    username: String,
    password: String,
    ttl: Option<String>,
    no_state_reset: Option<i32>,
}

#[derive(Command)]
#[skylight("interactions.email.sendReply")]
struct SendReply {
    interaction_id: String,
    to: String,
    cc: Vec<String>,
    subject: (),
    html_body: [String; 2],
    plain_text_body: f64,
}

#[derive(Command)]
#[skylight("contacts.createContact")]
struct CreateContact {
    name: Option<u8>,
    role_id: (),
    device: Vec<bool>,
}

fn main() {}
