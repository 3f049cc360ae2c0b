//! Slim views of payloads.

use serde::Deserialize;
use serde_json::json;
use skylight::{CatalogType, Topic};
use skylight_sdk::decode::Decode;
use skylight_sdk::interactions::WorkOfferCallbackRequest;
use skylight_sdk::{Maybe, Topic as _};

#[derive(Debug, PartialEq, CatalogType)]
#[skylight("ChannelType")]
enum Channel {
    Voice,
    #[serde(rename = "sms")]
    Text,
    #[serde(other)]
    Written,
}

#[derive(CatalogType)]
#[skylight("WorkOfferResource")]
struct Part {
    role_id: Option<String>,
}

#[derive(Deserialize)]
struct CrmContact {
    name: String,
}

#[derive(Topic)]
#[skylight("cxengage/interactions/work-offer-received")]
struct Offer {
    interaction_id: String,
    channel_type: Channel,
    direction: String,
    auto_answer: Option<bool>,
    customer: Maybe<String>,
    subject: Option<String>,
    contact: Option<CrmContact>,
    callback_request: Option<WorkOfferCallbackRequest>,
    resource: Option<Part>,
    #[serde(skip)]
    seen: bool,
}

/// A payload that is no object.
#[derive(Topic)]
#[skylight("cxengage/contacts/list-attributes-response")]
struct Attributes(Vec<skylight_sdk::contacts::ContactAttribute>);

#[derive(Topic)]
#[skylight("cxengage/session/state-change-request-acknowledged")]
struct Acknowledged(Option<skylight_sdk::session::PresenceState>);

fn main() {
    assert_eq!(Offer::NAME, "cxengage/interactions/work-offer-received");
    let mut payload = json!({
        "interactionId": "i",
        "channelType": "sms",
        "direction": "inbound",
        "customer": null,
        "contact": { "name": "Ann", "more": 1 },
        "resource": { "roleId": "r", "extension": {} },
        "notKnown": true,
    });
    let offer = Offer::decode(payload.clone()).unwrap();
    assert_eq!((offer.interaction_id.as_str(), offer.direction.as_str()), ("i", "inbound"));
    assert_eq!(offer.channel_type, Channel::Text);
    assert_eq!(offer.auto_answer, None);
    assert_eq!(offer.customer, Maybe::Null);
    assert_eq!(offer.subject, None);
    assert_eq!(offer.contact.unwrap().name, "Ann");
    assert!(offer.callback_request.is_none() && !offer.seen);
    assert_eq!(offer.resource.unwrap().role_id.as_deref(), Some("r"));

    payload["channelType"] = "fax".into();
    assert_eq!(Offer::decode(payload.clone()).unwrap().channel_type, Channel::Written);
    payload["resource"]["roleId"] = 7.into();
    let mismatch = Offer::decode(payload).err().unwrap();
    assert_eq!(mismatch.to_string(), "expected a string at `resource.roleId`, found a number");

    assert!(Attributes::decode(json!([])).unwrap().0.is_empty());
    assert!(Acknowledged::decode(json!(null)).unwrap().0.is_none());
    let mismatch = Offer::decode(json!({})).err().unwrap();
    assert_eq!(mismatch.path(), "interactionId");
}
