//! Names on the wire: serde's renames, camel case where there are none.

use serde_json::json;
use skylight::Command;

#[derive(Command)]
#[skylight("interactions.voice.resourceHold")]
#[serde(rename_all = "camelCase")]
struct Hold {
    #[serde(rename = "interactionId")]
    call: String,
    #[serde(rename(serialize = "targetResourceId"))]
    whom: Option<String>,
    #[serde(skip)]
    note: &'static str,
}

#[derive(Command)]
#[skylight("api.read")]
#[allow(non_snake_case)]
struct Read {
    r#path: Vec<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    tenantId: Option<String>,
}

fn main() {
    let hold = Hold { call: "i".to_owned(), whom: Some("r".to_owned()), note: "not sent" };
    assert_eq!(
        serde_json::to_value(&hold).unwrap(),
        json!({ "interactionId": "i", "targetResourceId": "r" })
    );
    assert_eq!(hold.note, "not sent");
    let read = Read { path: vec!["users"], tenantId: None };
    assert_eq!(serde_json::to_value(&read).unwrap(), json!({ "path": ["users"] }));
}
