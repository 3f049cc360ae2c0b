//! Absent and null are different things.

use serde_json::{Value, json};
use skylight::Command;
use skylight_sdk::Maybe;

#[derive(Command)]
#[skylight("entities.createUser")]
struct CreateUser {
    email: String,
    role_id: String,
    platform_role_id: String,
    first_name: Option<String>,
    last_name: Maybe<String>,
    external_id: String,
    no_password: Maybe<bool>,
    capacity_rule_id: Option<Option<String>>,
}

#[derive(Command)]
#[skylight("entities.createApiKey")]
struct CreateApiKey {
    name: Option<String>,
    role_id: String,
}

#[derive(Command)]
#[skylight("api.create")]
struct Create<'a> {
    path: &'a [&'a str],
    body: Option<Value>,
}

fn main() {
    let user = |last_name, capacity_rule_id| CreateUser {
        email: "a@b.example".to_owned(),
        role_id: "r".to_owned(),
        platform_role_id: "p".to_owned(),
        first_name: None,
        last_name,
        external_id: "e".to_owned(),
        no_password: Maybe::Absent,
        capacity_rule_id,
    };
    let required = || json!({
        "email": "a@b.example", "roleId": "r", "platformRoleId": "p", "externalId": "e",
    });
    let absent = serde_json::to_value(user(Maybe::Absent, None)).unwrap();
    assert_eq!(absent, required());
    let null = serde_json::to_value(user(Maybe::Null, Some(None))).unwrap();
    let mut expected = required();
    expected["lastName"] = Value::Null;
    expected["capacityRuleId"] = Value::Null;
    assert_eq!(null, expected);
    let value = user(Maybe::Value("b".to_owned()), Some(Some("c".to_owned())));
    let value = serde_json::to_value(value).unwrap();
    assert_eq!((&value["lastName"], &value["capacityRuleId"]), (&json!("b"), &json!("c")));

    let key = CreateApiKey { name: None, role_id: "r".to_owned() };
    assert_eq!(serde_json::to_value(key).unwrap(), json!({ "name": null, "roleId": "r" }));

    let create = Create { path: &["users"], body: None };
    assert_eq!(serde_json::to_value(create).unwrap(), json!({ "path": ["users"], "body": null }));
}
