//! The checks alone: what is wrong, where, and what belongs there.

use serde_json::{Value, json};
use skylight_sdk::validation::{TypeTable, check_params, check_payload, knows_topic};

const ID: &str = "0b6bd9a0-5b6f-4a7e-9d0a-000000000001";

static TABLE: TypeTable = TypeTable {
    types: &[
        ("Direction", "'inbound'|'outbound'"),
        ("Line", "{id:uuid text?:string}"),
        ("Note", "{text:string answers:list<Note>}"),
        ("Owner", "Line|null"),
        ("Alias", "Owner"),
    ],
    params: &[
        (
            "calls.dial",
            "{number:string direction?:Direction flow?:uuid|null priority?:integer<1,9> \
             extra?:map<json> lines?:list<Line>}",
        ),
        ("calls.tag", "kind@{queue:{queueId:uuid} agent:{agentId:uuid}}"),
        ("session.login", "{username:string password:string ttl?:number}|{token:string}"),
        ("session.setToken", "string"),
        ("session.volume", "{volume:number<0,>}"),
        ("api.upload", "{file:file}"),
        ("logging.any", "json"),
        ("odd.keys", "{expired%3F:boolean a%20b:'in%20use'}"),
    ],
    payloads: &[
        ("calls/dialled", "{interactionId:uuid direction:Direction owner:Alias}"),
        ("calls/notes", "list<Note>"),
        ("calls/target", "kind@{queue:{queueId:uuid} agent:{agentId:uuid}}"),
        ("calls/amount", "number|string|boolean"),
        ("calls/counts", "map<integer>"),
        ("calls/silent", "null"),
    ],
    failures: &[("calls/dialled", "{status:integer}")],
};

type Wrong = Option<(String, String, &'static str)>;

fn params(command: &str, data: impl Into<Option<Value>>) -> Wrong {
    let wrong = check_params(&TABLE, command, data.into().as_ref()).err()?;
    Some((wrong.path(), wrong.expected().to_owned(), wrong.found()))
}

fn payload(topic: &str, response: Value) -> Wrong {
    let wrong = check_payload(&TABLE, topic, Some(&response), false).err()?;
    Some((wrong.path(), wrong.expected().to_owned(), wrong.found()))
}

fn wrong(path: &str, expected: &str, found: &'static str) -> Wrong {
    Some((path.to_owned(), expected.to_owned(), found))
}

#[test]
fn params_are_wrong_in_a_place() {
    let dial = |data: Value| params("calls.dial", data);
    assert_eq!(dial(json!({ "number": 5 })), wrong("number", "a string", "a number"));
    let lines = json!({ "number": "1", "lines": [{ "id": ID }, { "id": "x" }] });
    assert_eq!(dial(lines), wrong("lines[1].id", "a UUID", "a string"));
    assert_eq!(params("session.setToken", json!(1)), wrong("", "a string", "a number"));
    assert_eq!(dial(json!({ "number": "1", "fresh": null })), None);
    assert_eq!(params("calls.fresh", json!(1)), None);
    assert_eq!(params("logging.any", json!(null)), None);
    assert_eq!(params("api.upload", json!({})), wrong("file", "a File or Blob", "nothing"));
}

#[test]
fn absent_and_null_are_two_things() {
    let dial = |data: Value| params("calls.dial", data);
    assert_eq!(dial(json!({ "number": "1" })), None);
    assert_eq!(dial(json!({ "number": "1", "flow": null })), None);
    let direction = json!({ "number": "1", "direction": null });
    assert_eq!(dial(direction), wrong("direction", r#""inbound" or "outbound""#, "null"));
    assert_eq!(params("calls.dial", None), wrong("number", "a string", "nothing"));
    assert_eq!(dial(json!(null)), wrong("", "an object", "null"));
    assert_eq!(params("session.login", None), wrong("username", "a string", "nothing"));
}

#[test]
fn numbers_keep_within_their_limits() {
    for priority in [json!(0), json!(10), json!(1.5)] {
        let found = params("calls.dial", json!({ "number": "1", "priority": priority }));
        assert_eq!(found, wrong("priority", "a whole number from 1 to 9", "a number"));
    }
    assert_eq!(params("calls.dial", json!({ "number": "1", "priority": 9.0 })), None);
    let volume = params("session.volume", json!({ "volume": -1 }));
    assert_eq!(volume, wrong("volume", "a number from 0", "a number"));
}

#[test]
fn texts_outside_of_a_list_may_arrive_and_not_be_sent() {
    let dialled = json!({ "interactionId": "any", "direction": "sideways", "owner": null });
    assert_eq!(payload("calls/dialled", dialled), None);
    let dial = params("calls.dial", json!({ "number": "1", "direction": "sideways" }));
    assert_eq!(dial, wrong("direction", r#""inbound" or "outbound""#, "a string"));
    assert_eq!(payload("calls/target", json!({ "kind": "robot", "model": 7 })), None);
    let tag = params("calls.tag", json!({ "kind": "robot" }));
    assert_eq!(tag, wrong("kind", r#""queue" or "agent""#, "a string"));
    assert_eq!(
        payload("calls/target", json!({})),
        wrong("kind", r#""queue" or "agent""#, "nothing")
    );
}

#[test]
fn the_option_of_a_union_that_was_meant_is_blamed() {
    let login = |data: Value| params("session.login", data);
    let password = json!({ "username": "ada", "password": ["secret"] });
    assert_eq!(login(password), wrong("password", "a string", "a list"));
    assert_eq!(login(json!({ "token": 1 })), wrong("token", "a string", "a number"));
    assert_eq!(login(json!(7)), wrong("", "an object", "a number"));
    let amount = payload("calls/amount", json!({}));
    assert_eq!(amount, wrong("", "a number, a string or true or false", "an object"));
    let tag = params("calls.tag", json!({ "kind": "agent", "agentId": 1 }));
    assert_eq!(tag, wrong("agentId", "a UUID", "a number"));
    let owner = json!({ "interactionId": ID, "direction": "inbound", "owner": { "id": 1 } });
    assert_eq!(payload("calls/dialled", owner), wrong("owner.id", "a UUID", "a number"));
}

#[test]
fn keys_that_are_no_words_are_quoted() {
    assert_eq!(params("odd.keys", json!({ "expired?": true, "a b": "in use" })), None);
    let found = params("odd.keys", json!({ "expired?": 1, "a b": "in use" }));
    assert_eq!(found, wrong(r#"["expired?"]"#, "true or false", "a number"));
    let counts = json!({ "a": 1, "b-2": 2, "c \"d\"": 2.5 });
    assert_eq!(
        payload("calls/counts", counts),
        wrong(r#"["c \"d\""]"#, "a whole number", "a number")
    );
}

#[test]
fn what_stands_beside_an_error_is_another_thing() {
    let failed = |topic, response: Value| check_payload(&TABLE, topic, Some(&response), true);
    assert_eq!(failed("calls/dialled", json!({ "status": 500 })), Ok(()));
    let found = failed("calls/notes", json!([])).expect_err("a list");
    assert_eq!(found.to_string(), "expected null, found a list");
    assert_eq!(check_payload::<Value>(&TABLE, "calls/silent", None, false), Ok(()));
    assert_eq!(payload("calls/silent", json!({})), wrong("", "null", "an object"));
    assert!(knows_topic(&TABLE, "calls/silent") && !knows_topic(&TABLE, "calls/other"));
    assert_eq!(payload("calls/other", json!(1)), None);
}

#[test]
fn what_is_too_deep_is_refused() {
    let mut deep = json!({ "text": "a", "answers": [] });
    for _ in 0..300 {
        deep = json!({ "text": "a", "answers": [deep] });
    }
    let found = payload("calls/notes", json!([deep])).expect("a mismatch");
    assert_eq!((found.1.as_str(), found.2), ("at most 500 levels", "more"));
}
