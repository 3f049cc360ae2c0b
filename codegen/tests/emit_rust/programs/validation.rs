//! What a page that validates refuses, delivers and is told, in each mode.

use std::cell::RefCell;
use std::rc::Rc;

use serde::Serialize;
use serde_json::{Value, json};
use skylight_sdk::api::Read;
use skylight_sdk::command::{Command, Many, Once, Topic};
use skylight_sdk::decode::Mismatch;
use skylight_sdk::engine::CommandDescriptor;
use skylight_sdk::interactions::Accept;
use skylight_sdk::reporting::GetTranscripts;
use skylight_sdk::session::GetActiveUserId;
use skylight_sdk::simulated::CATALOG;
use skylight_sdk::simulator::{Fault, SimulatedError, Simulation, World};
use skylight_sdk::validation::Validation;
use skylight_sdk::{SkylightError, SkylightErrorKind, topics};

const ID: &str = "00000000-0000-4000-8000-00000000abcd";

/// What hooks were told, a line each.
type Told = Rc<RefCell<Vec<String>>>;

fn watched(validation: Validation) -> (Validation, Told) {
    let told = Told::default();
    let (mismatches, topics) = (Rc::clone(&told), Rc::clone(&told));
    let validation = validation
        .on_mismatch(move |topic: &str, mismatch: &Mismatch| {
            mismatches.borrow_mut().push(format!("{topic}: {mismatch}"));
        })
        .on_unknown_topic(move |topic| topics.borrow_mut().push(format!("{topic}: unknown")));
    (validation, told)
}

fn validated(validation: Validation) -> (Simulation, Told) {
    let (validation, told) = watched(validation);
    let world = World { validation: Some(validation), ..World::default() };
    let mut simulation = Simulation::within(world);
    simulation.skylight().start("configuration");
    (simulation, told)
}

/// A command of the page's own making: its params and its reply are anything.
#[derive(Serialize)]
#[serde(transparent)]
struct Own(Value);

impl Command for Own {
    type Reply = Value;
    type Answers = Once;
    const DESCRIPTOR: &'static CommandDescriptor = Accept::DESCRIPTOR;
}

/// The same, with many answers.
#[derive(Serialize)]
#[serde(transparent)]
struct OwnMany(Value);

impl Command for OwnMany {
    type Reply = Value;
    type Answers = Many;
    const DESCRIPTOR: &'static CommandDescriptor = GetTranscripts::DESCRIPTOR;
}

fn refused(error: &SkylightError) -> (&str, &str, &str) {
    match error.kind() {
        SkylightErrorKind::InvalidParams { path, expected, found } => (path, expected, found),
        other => panic!("{other:?}"),
    }
}

#[test]
fn without_validation_everything_is_posted_and_delivered() {
    let mut simulation = Simulation::new();
    let error = simulation.call(Accept::new("x")).expect_err("an error of Skylight");
    assert_eq!(error.sdk().and_then(|error| error.code()), Some(1003));
    simulation.skylight().publish_on("cxengage/unknown", ());
    simulation.skylight().publish::<topics::WorkOfferReceived>(json!(7));
    assert!(simulation.heard().iter().any(|heard| heard.response == Some(json!(7))));
}

#[test]
fn wrong_params_are_refused_before_anything_is_posted() {
    for validation in [Validation::warn(), Validation::strict()] {
        let (mut simulation, told) = validated(validation);
        simulation.connected().expect("a connection");
        let error = simulation.call(Accept::new("x")).expect_err("wrong params");
        assert_eq!(refused(&error), ("interactionId", "a UUID", "a string"));
        assert_eq!(error.command(), Some("interactions.accept"));
        assert_eq!(
            error.to_string(),
            "interactions.accept: the params are not what the command takes: interactionId should \
             be a UUID, not a string. Nothing was posted: correct them and call again"
        );
        let error = simulation.call(Own(json!({ "interactionId": null }))).expect_err("null");
        assert_eq!(refused(&error), ("interactionId", "a UUID", "null"));
        let error = simulation.call(Own(json!([]))).expect_err("a list");
        assert_eq!(refused(&error), ("", "an object", "a list"));
        let many = simulation.send(OwnMany(json!({})));
        let error = simulation.answer(&many).expect("settled").expect_err("wrong params");
        assert_eq!(refused(&error), ("interactionId", "a UUID", "nothing"));
        assert!(simulation.answer(&many).is_none(), "the call is over");
        simulation.advance(60_000);
        assert_eq!(simulation.skylight().calls(), []);
        assert!(told.borrow().is_empty(), "{told:?}");
        simulation.call(Accept::new(ID)).expect("an answer");
    }
}

#[test]
fn warn_delivers_what_does_not_fit_and_tells_it_once_a_topic() {
    let (mut simulation, told) = validated(Validation::warn());
    for _ in 0..2 {
        simulation.skylight().publish::<topics::WorkOfferReceived>(json!({ "interactionId": 7 }));
    }
    let events = simulation.events::<topics::WorkOfferReceived>();
    assert_eq!(events.len(), 2);
    simulation.skylight().on(Accept::DESCRIPTOR, |_| json!({ "resourceId": 7 }));
    let reply = simulation.call(Own(json!({ "interactionId": ID }))).expect("delivered");
    assert_eq!(reply["resourceId"], 7);
    let (offer, reply) = (topics::WorkOfferReceived::NAME, Accept::DESCRIPTOR.reply.expect("one"));
    let expected = [
        format!("{offer}: expected a UUID at `interactionId`, found a number"),
        format!("{reply}: expected a UUID at `resourceId`, found a number"),
    ];
    assert_eq!(*told.borrow(), expected);
}

#[test]
fn an_answer_on_the_topic_that_its_call_named_is_checked_as_on_the_declared_one() {
    const TOPIC: &str = "cxengage/mine/1";
    let (mut simulation, told) = validated(Validation::strict());
    simulation.skylight().fault(TOPIC, Fault::Lost, 1);
    let sent = simulation.send(Read::new(vec!["users".to_owned()]).custom_topic(TOPIC));
    let error = json!({ "code": 12000, "level": "error", "context": "api", "data": null });
    simulation.say(json!({ "error": error, "topic": TOPIC, "response": 7 }));
    let error = simulation.answer(&sent).expect("settled").expect_err("an error of Skylight");
    assert_eq!(error.sdk().and_then(|error| error.code()), Some(12000));
    assert_eq!(*told.borrow(), [format!("{TOPIC}: expected an object, found a number")]);
    simulation.skylight().publish_on(TOPIC, ());
    simulation.advance(0);
    assert_eq!(told.borrow().last().map(String::as_str), Some("cxengage/mine/1: unknown"));
}

#[test]
fn strict_withholds_what_does_not_fit_and_tells_it_every_time() {
    let (mut simulation, told) = validated(Validation::strict());
    simulation.heard();
    for _ in 0..2 {
        simulation.skylight().publish::<topics::WorkOfferReceived>(json!({ "interactionId": 7 }));
    }
    assert_eq!(simulation.heard(), []);
    assert_eq!(told.borrow().len(), 2);
    simulation.skylight().publish::<topics::WorkOfferReceived>(());
    assert_eq!(simulation.events::<topics::WorkOfferReceived>().len(), 1);
}

#[test]
fn strict_rejects_the_call_whose_answer_does_not_fit() {
    let (mut simulation, told) = validated(Validation::strict());
    simulation.heard();
    simulation.skylight().on(Accept::DESCRIPTOR, |_| json!({ "resourceId": 7 }));
    let error = simulation.call(Own(json!({ "interactionId": ID }))).expect_err("a mismatch");
    let SkylightErrorKind::PayloadMismatch(mismatch) = error.kind() else { panic!("{error}") };
    assert_eq!((mismatch.path().as_str(), mismatch.expected()), ("resourceId", "a UUID"));
    assert_eq!(error.command(), Some("interactions.accept"));
    assert_eq!(error.topic(), Accept::DESCRIPTOR.reply);
    assert_eq!(error.payload().map(|payload| &payload["resourceId"]), Some(&json!(7)));
    assert_eq!((simulation.heard(), told.borrow().len()), (Vec::new(), 1));
}

#[test]
fn strict_passes_over_one_of_many_answers() {
    let (mut simulation, told) = validated(Validation::strict());
    let topic = OwnMany::DESCRIPTOR.reply.expect("a topic");
    let sent = simulation.send(OwnMany(json!({ "interactionId": ID })));
    assert!(simulation.answer(&sent).expect("the first answer").is_ok());
    simulation.skylight().publish_on(topic, json!({ "s3Url": 7 }));
    assert!(simulation.answer(&sent).is_none(), "it does not fit");
    simulation.skylight().publish_on(topic, ());
    assert!(simulation.answer(&sent).expect("the second answer").is_ok());
    assert_eq!(told.borrow().len(), 1);
}

#[test]
fn errors_are_news_whatever_stands_beside_them() {
    let (mut simulation, told) = validated(Validation::strict());
    let topic = Accept::DESCRIPTOR.reply.expect("a topic");
    simulation.heard();
    let message = json!({ "error": { "code": 1 }, "topic": topic, "response": { "odd": true } });
    let sent = simulation.send(Accept::new(ID));
    simulation.say(message);
    // The error came first, the answer of the simulated Skylight later.
    assert_eq!(simulation.heard().len(), 2);
    drop(simulation.answer(&sent));
    assert_eq!(*told.borrow(), [format!("{topic}: expected null, found an object")]);
    simulation.skylight().on(Accept::DESCRIPTOR, |_| SimulatedError::new(1003));
    let error = simulation.call(Accept::new(ID)).expect_err("an error of Skylight");
    assert!(error.sdk().is_some());
}

#[test]
fn a_wrong_message_settles_nothing_but_the_call_that_it_answers() {
    let (mut simulation, _) = validated(Validation::strict());
    simulation.skylight().publish::<topics::WorkOfferReceived>(json!(7));
    assert_eq!(simulation.heard().len(), 2, "the handshake alone");
    // A command that is never answered is done as soon as it is posted.
    simulation.call(GetActiveUserId::new()).expect("done");
    simulation.call(Accept::new(ID)).expect("an answer");
}

#[test]
fn an_unknown_topic_is_told_once_and_delivered() {
    for validation in [Validation::warn(), Validation::strict()] {
        let (mut simulation, told) = validated(validation);
        simulation.heard();
        for topic in ["cxengage/a", "cxengage/b", "cxengage/a"] {
            simulation.skylight().publish_on(topic, json!(1));
        }
        assert_eq!(simulation.heard().len(), 3);
        assert_eq!(*told.borrow(), ["cxengage/a: unknown", "cxengage/b: unknown"]);
    }
}

#[test]
fn all_that_is_made_up_is_what_the_catalog_says() {
    let (mut simulation, told) = validated(Validation::strict());
    for (topic, _) in CATALOG.types.payloads {
        simulation.skylight().publish_on(topic, ());
    }
    assert!(simulation.heard().len() > 100);
    simulation.reload_popup();
    simulation.connected().expect("another connection");
    assert!(told.borrow().is_empty(), "{told:?}");
}

#[test]
fn without_hooks_the_page_goes_on_as_well() {
    let world = World { validation: Some(Validation::strict()), ..World::default() };
    let mut simulation = Simulation::within(world);
    simulation.skylight().publish::<topics::WorkOfferReceived>(json!(7));
    simulation.skylight().publish_on("cxengage/unknown", json!(7));
    let topics: Vec<_> = simulation.heard().into_iter().map(|heard| heard.topic).collect();
    assert_eq!(topics.last().map(String::as_str), Some("cxengage/unknown"));
    assert!(!topics.contains(&topics::WorkOfferReceived::NAME.to_owned()));
}
