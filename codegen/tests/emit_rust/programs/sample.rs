//! The types of the sample, against what the wire holds.

use acme_sdk::calls::recordings::RecordingKind;
use acme_sdk::calls::{
    AgentTarget, CallsEndAcceptedPayload, CallsEndedPayload, CallsPlacedPayload, Direction, Party,
    Place, PlaceCaller, PlaceRinging, Reason, Target, TargetQueue, Transfer,
};
use acme_sdk::command::{Command, Topic};
use acme_sdk::decode::Decode;
use acme_sdk::desk::{DeskSignedInPayload, SetLabel, SignIn, SignInPassword, SignInToken};
use acme_sdk::types::Snapshot;
use acme_sdk::{ErrorCode, Event, Maybe, SdkError, SkylightError, topics};
use serde_json::{Value, json};

fn wire(value: &impl serde::Serialize) -> Value {
    serde_json::to_value(value).expect("plain data")
}

#[test]
fn absent_null_and_present_are_three_things() {
    let place = Place::new("+1");
    assert_eq!(wire(&place), json!({ "number": "+1" }));
    let null: Option<String> = None;
    assert_eq!(wire(&place.clone().queue_id(null)), json!({ "number": "+1", "queueId": null }));
    assert_eq!(wire(&place.queue_id("q")), json!({ "number": "+1", "queueId": "q" }));

    let signed_in = |team: Value| {
        let mut payload = json!({ "name": "a", "roles": [] });
        payload["team"] = team;
        DeskSignedInPayload::decode(payload).expect("a payload").team
    };
    assert_eq!(signed_in(Value::Null), Maybe::Null);
    assert_eq!(signed_in(json!("t")), Maybe::Value("t".to_owned()));
    let without = DeskSignedInPayload::decode(json!({ "name": "a", "roles": [] }));
    assert_eq!(without.expect("a payload").team, Maybe::Absent);
}

#[test]
fn a_required_field_may_be_null_and_not_missing() {
    let party = |payload| Party::decode(payload);
    assert_eq!(party(json!({ "name": null, "joined": "t" })).expect("a party").name, None);
    let missing = party(json!({ "joined": "t" })).expect_err("no name");
    assert_eq!((missing.path().as_str(), missing.found()), ("name", "nothing"));
    let null = party(json!({ "name": "a", "joined": "t", "avatar": null })).expect_err("a null");
    assert_eq!(null.to_string(), "expected a string at `avatar`, found null");
}

#[test]
fn an_unknown_value_keeps_its_text() {
    let payload = json!({ "callId": "c", "direction": "sideways" });
    let placed = CallsPlacedPayload::decode(payload).expect("a payload");
    assert_eq!(placed.direction.as_str(), "sideways");
    assert!(matches!(placed.direction, Direction::Unknown(_)));
    assert_eq!(wire(&placed.direction), json!("sideways"));
    assert_eq!(Direction::from("call-back"), Direction::CallBack);
}

#[test]
fn an_unknown_field_stays_with_its_object() {
    let payload = json!({ "callId": "c", "direction": "inbound", "mood": { "is": "good" } });
    let placed = CallsPlacedPayload::decode(payload).expect("a payload");
    assert_eq!(placed.unknown.get("mood"), Some(&json!({ "is": "good" })));
    assert_eq!(placed.unknown.len(), 1);

    let agent = AgentTarget::decode(json!({ "agentId": "a", "desk": 7 })).expect("an agent");
    assert_eq!(wire(&agent), json!({ "agentId": "a", "desk": 7 }));
}

#[test]
fn a_mismatch_names_the_place() {
    let payload = json!({
        "callId": "c",
        "reason": "over",
        "parties": [
            { "name": "a", "joined": "t" },
            { "name": "b", "joined": "t", "notes": [{ "text": 7, "answers": [] }] },
        ],
    });
    let mismatch = CallsEndedPayload::decode(payload.clone()).expect_err("a number for a text");
    assert_eq!(mismatch.path(), "parties[1].notes[0].text");
    assert_eq!((mismatch.expected(), mismatch.found()), ("a string", "a number"));

    let error = SkylightError::mismatch(mismatch, payload.clone()).on_topic(topics::CallsEnded::NAME);
    assert_eq!(error.payload(), Some(&payload));
    assert!(error.to_string().starts_with("acme/calls/ended: "), "{error}");
    let through_serde = serde_json::from_value::<CallsEndedPayload>(payload).expect_err("the same");
    assert!(through_serde.to_string().contains("parties[1].notes[0].text"), "{through_serde}");
}

#[test]
fn unions_are_told_apart() {
    let ended = |reason: Value| {
        let payload = json!({ "callId": "c", "reason": reason, "parties": [] });
        CallsEndedPayload::decode(payload).expect("a payload").reason
    };
    assert_eq!(ended(json!("over")), Reason::String("over".to_owned()));
    assert_eq!(ended(json!(7)), Reason::Integer(7));
    assert_eq!(ended(json!([7])), Reason::Unknown(json!([7])));

    let transfer = Transfer::new("c", TargetQueue::new("q").into());
    assert_eq!(wire(&transfer), json!({ "callId": "c", "to": { "kind": "queue", "queueId": "q" } }));
    let to_agent = Target::from(AgentTarget::new("a").announce(true));
    assert_eq!(wire(&to_agent), json!({ "kind": "agent", "agentId": "a", "announce": true }));
}

#[test]
fn params_are_written_as_the_wire_wants_them() {
    let place = Place::new("+1")
        .direction(Direction::Outbound)
        .priority(9)
        .ringing(PlaceRinging::from("whispering"))
        .caller(PlaceCaller::new("Ann").number("+2"));
    let expected = json!({
        "number": "+1",
        "direction": "outbound",
        "priority": 9,
        "ringing": "whispering",
        "caller": { "name": "Ann", "number": "+2" },
    });
    assert_eq!(wire(&place), expected);
    assert_eq!(wire(&SetLabel::new("Hi")), json!("Hi"));
    assert_eq!(
        wire(&SignIn::from(SignInPassword::new("ann", "secret"))),
        json!({ "name": "ann", "password": "secret" })
    );
    assert_eq!(wire(&SignIn::from(SignInToken::new("t"))), json!({ "token": "t" }));
    assert!(SetLabel::new("Hi").has_data());
    assert!(!acme_sdk::bridge::SnapshotParams::new().has_data());
}

#[test]
fn keys_that_are_no_identifiers_are_read() {
    let payload = json!({
        "user-id": "u",
        "expired?": true,
        "access-token": "secret",
        "by-queue": { "q": [1, 2] },
        "more": 1,
    });
    let snapshot = Snapshot::decode(payload).expect("a snapshot");
    assert_eq!((snapshot.user_id.as_str(), snapshot.expired), ("u", Some(true)));
    assert_eq!(snapshot.by_queue["q"], [1, 2]);
    assert_eq!(snapshot.unknown.get("more"), Some(&json!(1)));
}

#[test]
fn debug_shows_no_secret() {
    let password = SignIn::from(SignInPassword::new("ann", "hunter2"));
    let shown = format!("{password:?}");
    assert!(shown.contains("ann") && !shown.contains("hunter2"), "{shown}");
    let payload = json!({ "user-id": "someone", "access-token": "hunter2", "by-queue": {} });
    let shown = format!("{:?}", Snapshot::decode(payload).expect("a snapshot"));
    assert!(!shown.contains("someone") && !shown.contains("hunter2"), "{shown}");
}

#[test]
fn every_topic_is_an_event_and_others_stay_data() {
    let payload = json!({ "callId": "c", "who": { "id": "w" } });
    let event = Event::decode("acme/calls/end-accepted", payload.clone()).expect("an event");
    let expected = CallsEndAcceptedPayload::decode(payload).expect("a payload");
    assert_eq!(event, Event::EndAccepted(Box::new(expected)));
    let silent = Event::decode("desk/ready", Value::Null).expect("an event");
    assert_eq!(silent, Event::DeskReady(None));
    let unknown = Event::decode("acme/new", json!(1)).expect("an event");
    assert_eq!(unknown, Event::Unknown { topic: "acme/new".to_owned(), payload: json!(1) });
    assert!(Event::decode("acme/calls/placed", Value::Null).is_err());
}

#[test]
fn error_codes_are_known_or_keep_their_number() {
    let error = SdkError::new(json!({ "code": 202, "level": "error", "message": "Gone." }));
    assert_eq!(error.known_code(), Some(ErrorCode::CallGone));
    assert_eq!(ErrorCode::CallGone.code(), 202);
    assert_eq!(ErrorCode::CallGone.name(), Some("callGone"));
    let unknown = ErrorCode::from(999);
    assert_eq!((unknown.code(), unknown.name(), unknown.remedy()), (999, None, None));

    let error = SkylightError::new(acme_sdk::SkylightErrorKind::Sdk(error))
        .of_command("calls.hold")
        .with_remedy(acme_sdk::protocol::PROTOCOL.remedy);
    let text = error.to_string();
    assert_eq!(text, "calls.hold: Skylight reported error 202: Gone.. Forget the call.");
    assert_eq!(SdkError::new(json!(true)).known_code(), None);
}

#[test]
fn commands_know_their_wire() {
    let transfer = acme_sdk::protocol::command("calls.transfer").expect("a command");
    assert_eq!((transfer.module, transfer.sub_module), (Some("calls"), None));
    assert_eq!(transfer.matches[1].payload, Some(["target", "agentId"].as_slice()));
    let list = acme_sdk::protocol::command("calls.recordings.list").expect("a command");
    assert_eq!((list.module, list.sub_module), (Some("calls"), Some("recordings")));
    assert_eq!(acme_sdk::protocol::command("hello").map(|command| command.path), None);
    assert_eq!(RecordingKind::from("voice"), RecordingKind::Voice);
}
