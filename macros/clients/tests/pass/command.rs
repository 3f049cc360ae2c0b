//! A campaign dial with its own metadata, answered with a view of its own.

use serde::Serialize;
use serde_json::json;
use skylight::{CatalogType, Command, Topic};
use skylight_sdk::Command as _;

/// What the campaign knows of a call.
#[derive(Serialize)]
struct Campaign {
    name: &'static str,
}

/// A dialler never waits for calls.
#[derive(CatalogType)]
#[skylight("Direction")]
enum Outwards {
    Outbound,
    AgentInitiated,
}

#[derive(Command)]
#[skylight("interactions.voice.dial", reply = Dialled)]
struct CampaignDial {
    phone_number: String,
    flow_id: Option<String>,
    pop_uri: Option<String>,
    direction: Option<Outwards>,
    interaction_metadata: Campaign,
}

#[derive(Topic)]
#[skylight("cxengage/interactions/voice/dial-send-acknowledged")]
struct Dialled {
    interaction_id: String,
}

fn reply_of<C: skylight_sdk::Command>(_: &C, payload: serde_json::Value) -> C::Reply {
    skylight_sdk::decode::Decode::decode(payload).unwrap()
}

fn main() {
    let mut dial = CampaignDial {
        phone_number: "+12505550199".to_owned(),
        flow_id: None,
        pop_uri: Some("https://crm.example/".to_owned()),
        direction: Some(Outwards::AgentInitiated),
        interaction_metadata: Campaign { name: "spring" },
    };
    let sent = json!({
        "phoneNumber": "+12505550199",
        "popUri": "https://crm.example/",
        "direction": "agent-initiated",
        "interactionMetadata": { "name": "spring" },
    });
    assert_eq!(serde_json::to_value(&dial).unwrap(), sent);
    dial.direction = Some(Outwards::Outbound);
    assert_eq!(serde_json::to_value(&dial).unwrap()["direction"], "outbound");
    assert!(dial.has_data());
    assert_eq!(CampaignDial::DESCRIPTOR.path, "interactions.voice.dial");
    let reply = reply_of(&dial, json!({ "interactionId": "i", "flowId": "f" }));
    assert_eq!(reply.interaction_id, "i");
}
