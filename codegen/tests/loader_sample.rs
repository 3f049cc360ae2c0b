//! What the sample catalog resolves to.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use skylight_codegen::catalog::{
    Answers, Catalog, Command, ErrorCode, Params, QueryValue, Reply, Shape, Topic, TopicKind, Type,
    TypeDef, export, load, load_files, type_notation,
};
use skylight_codegen::diagnostic::render;

fn sample_dir() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/catalogs/sample")
}

fn sample() -> Catalog {
    let loaded = load(&sample_dir()).expect("files that can be read");
    assert_eq!(render(&loaded.diagnostics, &loaded.sources, false), "");
    loaded.catalog.expect("a catalog")
}

fn command<'c>(catalog: &'c Catalog, path: &str) -> &'c Command {
    catalog.commands.iter().find(|command| command.path == path).expect(path)
}

fn topic<'c>(catalog: &'c Catalog, name: &str) -> &'c Topic {
    catalog.topics.iter().find(|topic| topic.name == name).expect(name)
}

fn error(catalog: &Catalog, code: u32) -> &ErrorCode {
    catalog.errors.iter().find(|error| error.code == code).expect("the error")
}

fn type_def<'c>(catalog: &'c Catalog, name: &str) -> &'c TypeDef {
    catalog.types.iter().find(|def| def.name == name).expect(name)
}

fn codes(catalog: &Catalog, topic: &Topic) -> Vec<u32> {
    topic.errors.iter().map(|id| catalog[*id].code).collect()
}

#[test]
fn the_bridge_comes_first_and_modules_before_their_sub_modules() {
    let catalog = sample();
    let modules: Vec<&str> = catalog.modules.iter().map(|module| module.path.as_str()).collect();
    assert_eq!(modules, ["calls", "calls.recordings", "desk"]);
    let parents: Vec<Option<u32>> =
        catalog.modules.iter().map(|module| module.parent.map(|id| id.0)).collect();
    assert_eq!(parents, [None, Some(0), None]);
    let commands: Vec<&str> =
        catalog.commands.iter().map(|command| command.path.as_str()).collect();
    assert_eq!(
        commands,
        [
            "hello",
            "snapshot",
            "calls.place",
            "calls.hold",
            "calls.transfer",
            "calls.end",
            "calls.recordings.attach",
            "calls.recordings.list",
            "calls.recordings.purge",
            "desk.signIn",
            "desk.setLabel",
        ]
    );
}

#[test]
fn optional_and_nullable_are_two_things() {
    let catalog = sample();
    let Params::Object(fields) = &command(&catalog, "calls.place").params else {
        panic!("an object");
    };
    let said: Vec<(&str, bool, String)> = fields
        .iter()
        .map(|field| (field.name.as_str(), field.required, type_notation(&catalog, &field.ty)))
        .collect();
    let expected = [
        ("number", true, "string"),
        ("direction", false, "Direction"),
        ("queueId", false, "uuid | null"),
        ("priority", false, "integer"),
        ("ringing", false, "PlaceRinging"),
        ("caller", false, "PlaceCaller | null"),
        ("metadata", false, "map<json>"),
        ("trace", false, "string"),
    ];
    assert_eq!(said, expected.map(|(name, required, ty)| (name, required, ty.to_owned())));
}

#[test]
fn only_the_last_question_mark_of_a_key_is_the_mark() {
    let catalog = sample();
    let Shape::Object { fields, open } = &type_def(&catalog, "Snapshot").shape else {
        panic!("an object");
    };
    assert!(open);
    let expired = fields.iter().find(|field| field.name == "expired?").expect("expired?");
    assert!(!expired.required);
}

#[test]
fn types_in_place_are_named_after_where_they_stand() {
    let catalog = sample();
    let mut inline: Vec<&str> =
        catalog.types.iter().filter(|def| def.inline).map(|def| def.name.as_str()).collect();
    inline.sort_unstable();
    assert_eq!(
        inline,
        [
            "CallsEndAcceptedPayload",
            "CallsEndAcceptedPayloadWho",
            "CallsEndedPayload",
            "CallsHeldPayload",
            "CallsPlacedPayload",
            "CallsRecordingsListedPayload",
            "CallsRecordingsStartedPayload",
            "CallsTransferredPayload",
            "DeskSignedInPayload",
            "LaunchTheme",
            "PlaceCaller",
            "PlaceRinging",
            "RecordingKind",
            "TargetQueue",
        ]
    );
}

#[test]
fn types_know_whether_they_are_sent_or_received() {
    let catalog = sample();
    let ways = |name: &str| {
        let def = type_def(&catalog, name);
        (def.sent, def.received)
    };
    assert_eq!(ways("Direction"), (true, true));
    assert_eq!(ways("Target"), (true, false));
    assert_eq!(ways("AgentTarget"), (true, true), "through the union, and in a payload");
    assert_eq!(ways("Note"), (false, true), "through a list in a list of a payload");
    assert_eq!(ways("Failure"), (false, true), "as what a failure brings along");
    assert_eq!(ways("LaunchTheme"), (true, false), "by way of the popup's address");
}

#[test]
fn common_errors_come_with_data_and_errors_go_where_they_are_listed() {
    let catalog = sample();
    assert_eq!(codes(&catalog, topic(&catalog, "acme/calls/held")), [100]);
    assert_eq!(codes(&catalog, topic(&catalog, "acme/calls/line-failed")), [202]);
    assert_eq!(codes(&catalog, topic(&catalog, "acme/calls/end-accepted")), [100, 202, 203]);
    let purge = command(&catalog, "calls.recordings.purge");
    assert!(purge.errors.is_empty(), "a command without data fails with none of the common errors");
    let raised_by: Vec<&str> =
        error(&catalog, 202).raised_by.iter().map(|id| catalog[*id].path.as_str()).collect();
    assert_eq!(raised_by, ["calls.hold", "calls.end", "calls.recordings.attach"]);
}

#[test]
fn topics_that_commands_name_are_replies() {
    let catalog = sample();
    let kind = |name: &str| topic(&catalog, name).kind;
    assert_eq!(kind("acme/calls/placed"), TopicKind::Reply);
    assert_eq!(kind("acme/calls/line-failed"), TopicKind::Reply);
    assert_eq!(kind("acme/calls/ended"), TopicKind::Both);
    assert_eq!(kind("acme/calls/recordings/started"), TopicKind::Event);
    assert_eq!(kind("desk/unloading"), TopicKind::Event);
    let commands = &topic(&catalog, "acme/calls/ended").commands;
    let paths: Vec<&str> = commands.iter().map(|id| catalog[*id].path.as_str()).collect();
    assert_eq!(paths, ["calls.transfer", "calls.end"]);
}

/// The matches of the sample's command `calls.end`, with its `match` written differently.
fn matches_with(written: &str) -> Vec<String> {
    let mut files = BTreeMap::new();
    for entry in fs::read_dir(sample_dir()).expect("the sample") {
        let path = entry.expect("a file").path();
        let name = path.file_name().expect("a name").to_string_lossy().into_owned();
        files.insert(name, fs::read_to_string(&path).expect("text"));
    }
    let calls = files.get_mut("calls.yaml").expect("calls.yaml");
    let before = "{ param: party, payload: who.id, error: partyId }";
    assert!(calls.contains(before));
    *calls = calls.replace(before, written);
    let loaded = load_files(files);
    assert_eq!(render(&loaded.diagnostics, &loaded.sources, false), "");
    let catalog = loaded.catalog.expect("a catalog");
    let Reply::Topic { matches, .. } = &command(&catalog, "calls.end").reply else {
        panic!("an answer");
    };
    matches
        .iter()
        .map(|found| {
            let payload = found.payload.as_ref().map_or("-".to_owned(), |path| path.join("."));
            [found.param.join("."), payload, found.error.join(".")].join(" ")
        })
        .collect()
}

#[test]
fn a_match_says_where_an_identity_stands() {
    let long = matches_with("{ param: party, payload: who.id, error: partyId }");
    assert_eq!(long, ["callId callId callId", "party who.id partyId"]);
    let of_errors = matches_with("{ param: party, error: partyId }");
    assert_eq!(of_errors, ["callId callId callId", "party - partyId"]);
}

#[test]
fn an_identity_in_error_data_is_found_under_the_name_that_the_errors_declare() {
    // Error 203 declares `partyId`; nothing declares `who.id`.
    let pair = matches_with("party: who.id");
    assert_eq!(pair[1], "party who.id who.id", "no error declares either: the payload's path");
    let param = matches_with("callId: who.id");
    assert_eq!(param[1], "callId who.id callId", "errors declare the param's name");
}

#[test]
fn the_launch_keeps_what_is_fixed_apart_from_what_callers_choose() {
    let catalog = sample();
    let query: Vec<(&str, String)> = catalog
        .launch
        .query
        .iter()
        .map(|param| {
            let value = match &param.value {
                QueryValue::Fixed(value) => format!("={value}"),
                QueryValue::Optional(ty) => type_notation(&catalog, ty),
            };
            (param.name.as_str(), value)
        })
        .collect();
    let expected = [("embedded", "=yes"), ("theme", "LaunchTheme"), ("region", "string")];
    assert_eq!(query, expected.map(|(name, value)| (name, value.to_owned())));
    assert_eq!(catalog.envelope.marker, "acmeBridge");
    assert_eq!(catalog[catalog.handshake.init].path, "hello");
    assert_eq!(catalog[catalog.handshake.probe].path, "snapshot");
}

#[test]
fn modules_know_the_topic_that_shows_their_start() {
    let catalog = sample();
    let started_by: Vec<Option<&str>> = catalog
        .modules
        .iter()
        .map(|module| module.started_by.map(|id| catalog[id].name.as_str()))
        .collect();
    let expected = [None, Some("acme/calls/recordings/started"), Some("acme/desk/signed-in")];
    assert_eq!(started_by, expected);
}

#[test]
fn a_reply_says_how_many_answers_there_are() {
    let catalog = sample();
    let answers = |path: &str| match &command(&catalog, path).reply {
        Reply::Topic { answers, .. } => answers.clone(),
        Reply::None { .. } => panic!("{path} is answered"),
    };
    assert_eq!(answers("calls.place"), Answers::One { follows: None });
    let follows = Some("Error 202, when the call was over already.".to_owned());
    assert_eq!(answers("calls.end"), Answers::One { follows });
    assert!(matches!(answers("calls.recordings.list"), Answers::Many { .. }));
    assert!(matches!(answers("calls.hold"), Answers::ErrorsFirst { .. }));
}

#[test]
fn a_null_in_quotes_or_not_is_the_type_null() {
    let catalog = sample();
    let Shape::Object { fields, .. } = &type_def(&catalog, "CallsRecordingsStartedPayload").shape
    else {
        panic!("an object");
    };
    assert_eq!(fields[1].ty, Type::Null);
    let text = "types: { A: { summary: A., fields: { a: null, b: 'null', c: } } }";
    let files = BTreeMap::from([("a.yaml".to_owned(), text.to_owned())]);
    let wrong: Vec<_> =
        load_files(files).diagnostics.into_iter().filter(|found| found.code.0 == "C005").collect();
    assert_eq!(wrong.len(), 1, "nothing at all is no type: {wrong:#?}");
}

#[test]
fn items_know_their_place() {
    let catalog = sample();
    let at = &command(&catalog, "calls.place").at;
    assert_eq!((&*at.file, at.column), ("calls.yaml", 3));
    let text = fs::read_to_string(sample_dir().join("calls.yaml")).expect("text");
    let line = text.lines().nth(at.line as usize - 1).expect("the line");
    assert_eq!(line.trim(), "place:");
}

#[test]
fn the_export_says_what_tools_ask_for() {
    let exported = export(&sample());
    let find = |list: &str, key: &str, value: Value| -> Value {
        let items = exported[list].as_array().expect(list);
        items.iter().find(|item| item[key] == value).expect("the item").clone()
    };
    let end = find("commands", "path", json!("calls.end"));
    assert_eq!(end["data"], "object");
    assert_eq!(end["errors"], json!([100, 202, 203]));
    assert_eq!(
        end["params"][1],
        json!({ "name": "party", "type": "uuid", "required": false, "nullable": false })
    );
    assert_eq!(
        end["reply"]["match"][1],
        json!({ "param": "party", "payload": "who.id", "error": "partyId" })
    );
    let caller = find("commands", "path", json!("calls.place"))["params"][5].clone();
    assert_eq!((&caller["type"], &caller["nullable"]), (&json!("PlaceCaller"), &json!(true)));
    let sign_in = find("commands", "path", json!("desk.signIn"));
    assert_eq!(sign_in["params"], json!([]));
    assert_eq!(sign_in["variants"][1]["params"][0]["name"], "token");
    let label = find("commands", "path", json!("desk.setLabel"));
    assert_eq!((&label["data"], &label["reply"]), (&json!("string"), &Value::Null));
    let purge = find("commands", "path", json!("calls.recordings.purge"));
    assert_eq!(purge["data"], "none");
    let legacy = find("topics", "topic", json!("acme/calls/legacy"));
    assert_eq!((&legacy["delivered"], &legacy["payload"]), (&json!(false), &Value::Null));
    let snapshot = find("topics", "topic", json!("acme/snapshot"));
    assert_eq!((&snapshot["delivered"], &snapshot["kind"]), (&json!(true), &json!("reply")));
    let busy = find("errors", "code", json!(201));
    assert_eq!((&busy["name"], &busy["levels"]), (&json!("lineBusy"), &json!(["warn", "error"])));
}

#[test]
fn the_export_of_the_sample_is_the_snapshot() {
    let exported = serde_json::to_string_pretty(&export(&sample())).expect("JSON");
    let mut settings = insta::Settings::clone_current();
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!("sample_export", exported));
}
