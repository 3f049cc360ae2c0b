//! Types of one's own by the names of those that are known.

use serde::{Deserialize, Serialize};
use skylight::{Command, Topic};

#[derive(Serialize, Deserialize)]
struct Uuid {
    high: u64,
    low: u64,
}

#[derive(Serialize, Deserialize)]
struct Value(f64);

#[derive(Command)]
#[skylight("interactions.voice.dial")]
struct Dial {
    phone_number: String,
    flow_id: Option<Uuid>,
}

#[derive(Topic)]
#[skylight("cxengage/interactions/work-offer-received")]
struct Offer {
    interaction_id: Uuid,
    direction: Value,
    timeout: Option<Value>,
}

#[derive(Topic)]
#[skylight("cxengage/contacts/list-attributes-response")]
struct Attributes(Value);

fn main() {}
