//! Types of other crates that are known by their names: `uuid::Uuid` and `serde_json::Value`.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use skylight::{Command, Topic};
use skylight_sdk::Maybe;
use skylight_sdk::decode::Decode;
use uuid::Uuid;

const ID: &str = "4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11";

#[derive(Command)]
#[skylight("interactions.voice.dial")]
struct Dial {
    phone_number: String,
    flow_id: Option<Uuid>,
}

#[derive(Command)]
#[skylight("contacts.merge")]
struct Merge {
    contact_ids: Vec<uuid::Uuid>,
    attributes: Value,
}

/// It is displayed as a UUID, and serialized as something else.
mod own {
    use std::fmt;

    #[derive(serde::Serialize)]
    pub(crate) struct Uuid {
        pub(crate) bits: u128,
    }

    impl fmt::Display for Uuid {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            ::uuid::Uuid::from_u128(self.bits).fmt(f)
        }
    }

    impl std::str::FromStr for Uuid {
        type Err = ::uuid::Error;

        fn from_str(text: &str) -> Result<Self, Self::Err> {
            text.parse().map(|id: ::uuid::Uuid| Self { bits: id.as_u128() })
        }
    }
}

#[derive(Command)]
#[skylight("contacts.merge")]
struct MergeOwn<'a> {
    contact_ids: &'a [own::Uuid],
    attributes: BTreeMap<&'a str, u8>,
}

#[derive(Topic)]
#[skylight("cxengage/interactions/work-offer-received")]
struct Offer {
    interaction_id: Uuid,
    direction: Value,
    timeout: Option<Value>,
    customer: Maybe<Value>,
    contact: Option<Value>,
}

/// Whatever comes.
#[derive(Topic)]
#[skylight("cxengage/contacts/list-attributes-response")]
struct Attributes(Value);

fn main() {
    let id: Uuid = ID.parse().unwrap();
    let dial = Dial { phone_number: "1".to_owned(), flow_id: Some(id) };
    assert_eq!(serde_json::to_value(&dial).unwrap(), json!({ "phoneNumber": "1", "flowId": ID }));

    let attributes = json!({ "name": "Ann" });
    let merge = Merge { contact_ids: vec![id], attributes: attributes.clone() };
    let sent = json!({ "contactIds": [ID], "attributes": attributes });
    assert_eq!(serde_json::to_value(&merge).unwrap(), sent);
    let own: own::Uuid = ID.parse().unwrap();
    let merge = MergeOwn { contact_ids: &[own], attributes: BTreeMap::new() };
    assert_eq!(serde_json::to_value(&merge).unwrap()["contactIds"], json!([ID]));

    let payload = json!({ "interactionId": ID, "direction": ["in"], "customer": 7 });
    let offer = Offer::decode(payload).unwrap();
    assert_eq!(offer.interaction_id, id);
    assert_eq!((offer.direction, offer.timeout), (json!(["in"]), None));
    assert_eq!((offer.customer, offer.contact), (Maybe::Value(json!(7)), None));
    assert_eq!(Attributes::decode(json!(true)).unwrap().0, json!(true));

    let mismatch = Offer::decode(json!({ "interactionId": "x", "direction": 1 })).err().unwrap();
    assert_eq!(mismatch.to_string(), "expected a UUID at `interactionId`, found a string");
}
