use skylight::{Command, Topic};

#[derive(Topic)]
#[skylight("cxengage/interactions/work-offer-received")]
struct Offer {
    interaction_id: String,
}

#[derive(Command)]
#[skylight("interactions.voice.dial", reply = Offer)]
struct Dial {
    phone_number: String,
}

#[derive(Command)]
#[skylight("session.setToken", reply = String)]
struct SetToken(String);

fn main() {}
