//! A campaign dial with its own metadata.

use serde::Serialize;
use serde_json::json;
use skylight::{Command, Topic};
use skylight_sdk::types::Direction;

/// What the campaign knows of a call.
#[derive(Serialize)]
struct Campaign {
    name: &'static str,
}

#[derive(Command)]
#[skylight("interactions.voice.dial")]
struct CampaignDial {
    phone_number: String,
    flow_id: Option<String>,
    direction: Option<Direction>,
    interaction_metadata: Campaign,
}

#[derive(Topic)]
#[skylight("cxengage/interactions/work-offer-received")]
struct Offer {
    interaction_id: String,
    direction: Option<Direction>,
    timeout: String,
}

fn main() {
    let dial = CampaignDial {
        phone_number: "+12505550199".to_owned(),
        flow_id: None,
        direction: Some(Direction::Outbound),
        interaction_metadata: Campaign { name: "spring" },
    };
    assert_eq!(
        serde_json::to_value(&dial).unwrap(),
        json!({
            "phoneNumber": "+12505550199",
            "direction": "outbound",
            "interactionMetadata": { "name": "spring" },
        })
    );
    assert_eq!(
        <CampaignDial as skylight_sdk::Command>::DESCRIPTOR.path,
        "interactions.voice.dial"
    );
}
