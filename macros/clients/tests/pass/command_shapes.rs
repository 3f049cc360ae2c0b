//! Commands that take something else than one object.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};

use serde_json::{Value, json};
use skylight::Command;
use skylight_sdk::Command as _;

#[derive(Command)]
#[skylight("authentication.login", variant = "credentials")]
struct Login<'a> {
    username: &'a str,
    password: Cow<'a, str>,
    ttl: Option<u32>,
}

#[derive(Command)]
#[skylight("session.setToken")]
struct SetToken(String);

#[derive(Command)]
#[skylight("testing.saveLogs")]
struct SaveLogs<'a>(&'a [HashMap<String, Value>]);

#[derive(Command)]
#[skylight("dumpState")]
struct DumpState;

#[derive(Command)]
#[skylight("salesforceClassic.dumpState")]
struct DumpSalesforce {}

/// A union takes what one of its variants takes.
#[derive(Command)]
#[skylight("twilio.setActiveOutputSpeakerDevices")]
struct Speakers {
    device_ids: Vec<String>,
}

#[derive(Command)]
#[skylight("interactions.voice.dial")]
struct Dial<'a> {
    phone_number: Box<str>,
    flow_id: &'a String,
    pop_uri: Option<&'a str>,
    interaction_metadata: Option<BTreeMap<&'a str, u8>>,
}

fn main() {
    let login = Login { username: "a", password: "b".into(), ttl: Some(60) };
    assert_eq!(
        serde_json::to_value(&login).unwrap(),
        json!({ "username": "a", "password": "b", "ttl": 60 })
    );
    assert_eq!(Login::DESCRIPTOR.path, "authentication.login");
    assert_eq!(serde_json::to_value(SetToken("t".to_owned())).unwrap(), json!("t"));
    assert_eq!(serde_json::to_value(SaveLogs(&[])).unwrap(), json!([]));
    assert!(!DumpState.has_data() && !DumpSalesforce {}.has_data());
    assert_eq!(DumpState::DESCRIPTOR.reply, Some("cxengage/state"));
    let speakers = Speakers { device_ids: vec!["d".to_owned()] };
    assert_eq!(serde_json::to_value(speakers).unwrap(), json!({ "deviceIds": ["d"] }));
    let dial = Dial {
        phone_number: "1".into(),
        flow_id: &"f".to_owned(),
        pop_uri: Some("p"),
        interaction_metadata: Some(BTreeMap::from([("a", 1)])),
    };
    assert_eq!(
        serde_json::to_value(dial).unwrap(),
        json!({
            "phoneNumber": "1", "flowId": "f", "popUri": "p", "interactionMetadata": { "a": 1 },
        })
    );
}
