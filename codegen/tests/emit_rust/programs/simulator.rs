//! The simulated Skylight keeps the protocol, and does what a test says.

use serde_json::{Map, Value, json};
use skylight_sdk::api::Read;
use skylight_sdk::bridge::DumpState;
use skylight_sdk::command::{Command, Topic};
use skylight_sdk::interactions::Accept;
use skylight_sdk::interactions::voice::{CustomerHold, Dial};
use skylight_sdk::reporting::GetTranscripts;
use skylight_sdk::session::{GetActiveUserId, GoNotReady, GoReady, SetActiveTenant};
use skylight_sdk::simulator::{
    Fault, PlayOptions, SimulatedCall, SimulatedError, Simulation, Unheard, World,
};
use skylight_sdk::{Event, sequences, topics};

const OTHER: &str = "https://other.example";

fn with_session() -> Simulation {
    let mut simulation = Simulation::new();
    simulation.skylight().start("configuration");
    simulation
}

fn command(name: &str) -> Value {
    json!({ "skylightController": true, "module": "session", "command": name })
}

#[test]
fn the_first_origin_is_kept_and_the_next_is_refused() {
    let mut simulation = Simulation::new();
    simulation.hear(OTHER, json!({ "skylightController": true, "controllerInit": true }));
    simulation.hear(OTHER, command("getActiveUserId"));
    simulation.advance(0);
    assert_eq!(simulation.skylight().calls(), []);
    assert!(simulation.events::<topics::TargetOriginAlreadyDefined>().is_empty());
    simulation.call(GetActiveUserId::new()).expect("the kept origin still works");
    // A reload forgets it, and whoever comes first is kept.
    simulation.reload_popup();
    assert_eq!(simulation.connected().expect("a connection"), 2);
}

#[test]
fn an_open_popup_is_resumed_by_the_page_that_it_belongs_to() {
    let mut simulation = Simulation::within(World { is_open: true, ..World::default() });
    assert_eq!(simulation.connected().expect("a connection"), 1);
    assert!(simulation.is_resumed());
    assert_eq!(simulation.events::<topics::TargetOriginAlreadyDefined>().len(), 1);
}

#[test]
fn nothing_is_forwarded_before_the_handshake() {
    let mut simulation = Simulation::within(World { loads_after: Some(10), ..World::default() });
    simulation.skylight().publish::<topics::ConfigDetails>(());
    simulation.connected().expect("a connection");
    assert!(simulation.events::<topics::ConfigDetails>().is_empty());
    simulation.skylight().publish::<topics::ConfigDetails>(());
    assert_eq!(simulation.events::<topics::ConfigDetails>().len(), 1);
    assert!(simulation.events::<topics::ConfigDetails>().is_empty(), "each is given once");
}

#[test]
fn other_origins_and_windows_are_not_heard_by_the_page() {
    let mut simulation = Simulation::new();
    let message = json!({ "error": null, "topic": topics::ConfigDetails::NAME, "response": {} });
    simulation.say_from(true, OTHER, message.clone());
    simulation.say_from(false, "https://skylight.cxengage.net", message);
    assert!(simulation.events::<topics::ConfigDetails>().is_empty());
}

#[test]
fn unknown_commands_and_modules_that_have_not_started_are_met_with_silence() {
    let mut simulation = Simulation::new();
    let unheard = |command: &str, unheard| SimulatedCall {
        command: command.to_owned(),
        data: None,
        unheard: Some(unheard),
    };
    simulation.hear("https://crm.example", command("noSuchCommand"));
    let voice = json!({
        "skylightController": true,
        "module": "interactions",
        "subModule": "voice",
        "command": "dial"
    });
    simulation.hear("https://crm.example", voice);
    simulation.hear("https://crm.example", json!({ "module": "session", "command": "goReady" }));
    simulation.advance(0);
    let expected = [
        unheard("session.noSuchCommand", Unheard::Unknown),
        unheard("interactions.voice.dial", Unheard::NotStarted),
    ];
    assert_eq!(simulation.skylight().calls(), expected);
}

#[test]
fn answers_carry_the_fields_that_they_share_with_the_call() {
    let mut simulation = with_session();
    let interaction = "00000000-0000-4000-8000-00000000abcd";
    let sent = simulation.send(CustomerHold::new(interaction));
    let other = simulation.send(CustomerHold::new("00000000-0000-4000-8000-00000000ef01"));
    let reply = simulation.answer(&sent).expect("settled").expect("an answer");
    assert_eq!(reply.interaction_id, interaction);
    let reply = simulation.answer(&other).expect("settled").expect("an answer");
    assert_ne!(reply.interaction_id, interaction);

    simulation.skylight().on(CustomerHold::DESCRIPTOR, |_| SimulatedError::new(4012));
    let error = simulation.call(CustomerHold::new(interaction)).expect_err("an error");
    let data = error.sdk().and_then(|error| error.data()).cloned();
    assert_eq!(data, Some(json!({ "interactionId": interaction })));
}

#[test]
fn calls_that_share_a_topic_get_their_own_answers() {
    let mut simulation = with_session();
    simulation.skylight().on(GoReady::DESCRIPTOR, |_| json!({ "state": "ready" }));
    simulation.skylight().on(GoNotReady::DESCRIPTOR, |_| json!({ "state": "notready" }));
    let ready = simulation.send(GoReady::new("extension"));
    let not_ready = simulation.send(GoNotReady::new());
    assert!(simulation.answer(&ready).expect("settled").is_ok());
    assert!(simulation.answer(&not_ready).expect("settled").is_ok());
    let calls = simulation.skylight().calls().iter().map(|call| call.command.as_str());
    assert_eq!(calls.collect::<Vec<_>>(), ["session.goReady", "session.goNotReady"]);
}

#[test]
fn a_custom_topic_takes_the_answer_and_params_without_it_do_not() {
    let mut simulation = Simulation::new();
    let read = || Read::new(vec!["contacts".to_owned()]);
    simulation.skylight().on(Read::DESCRIPTOR, |_| json!({ "n": 1 }));
    let reply = simulation.call(read().custom_topic("cxengage/own/1")).expect("an answer");
    assert_eq!(reply, Some(json!({ "n": 1 })));
    assert!(simulation.events::<topics::ReadResponse>().is_empty());
    simulation.call(read()).expect("an answer");
    assert_eq!(simulation.events::<topics::ReadResponse>().len(), 1);
    let unheard = simulation.send(read().custom_topic("own/1"));
    assert!(simulation.answer(&unheard).is_none());
    assert!(simulation.events::<topics::ReadResponse>().is_empty());
}

#[test]
fn the_state_is_dumped_and_many_answers_come_one_by_one() {
    let mut simulation = Simulation::new();
    simulation.call(DumpState::new()).expect("a state");
    let sent = simulation.send(GetTranscripts::new("00000000-0000-4000-8000-00000000abcd"));
    assert!(simulation.answer(&sent).expect("settled").is_ok());
    assert!(simulation.answer(&sent).is_none());
    let topic = GetTranscripts::DESCRIPTOR.reply.expect("a topic");
    simulation.skylight().publish_on(topic, ());
    assert!(simulation.answer(&sent).expect("another answer").is_ok());
}

#[test]
fn every_payload_that_is_made_up_is_what_the_catalog_says() {
    let mut simulation = Simulation::new();
    for (topic, _) in skylight_sdk::simulated::CATALOG.types.payloads {
        simulation.skylight().publish_on(topic, ());
    }
    let heard = simulation.heard();
    assert!(heard.len() > 100, "only {} messages", heard.len());
    for heard in heard {
        let payload = heard.response.unwrap_or_default();
        let read = Event::decode(&heard.topic, payload.clone());
        read.unwrap_or_else(|error| panic!("{}: {error}: {payload}", heard.topic));
    }
}

#[test]
fn messages_are_lost_late_doubled_and_reordered() {
    let mut simulation = with_session();
    let topic = topics::HeartbeatResponse::NAME;
    let publish = |simulation: &mut Simulation| {
        simulation.skylight().publish::<topics::HeartbeatResponse>(());
        simulation.events::<topics::HeartbeatResponse>().len()
    };
    simulation.skylight().fault(topic, Fault::Lost, 2);
    assert_eq!([publish(&mut simulation), publish(&mut simulation)], [0, 0]);
    simulation.skylight().fault("cxengage/session", Fault::Doubled, 1);
    assert_eq!([publish(&mut simulation), publish(&mut simulation)], [2, 1]);
    simulation.skylight().fault("cxengage/sess", Fault::Lost, 1);
    assert_eq!(publish(&mut simulation), 1, "a prefix ends at a slash");
    simulation.skylight().fault(topic, Fault::Late(400), 1);
    assert_eq!(publish(&mut simulation), 0);
    simulation.advance(399);
    assert!(simulation.events::<topics::HeartbeatResponse>().is_empty());
    simulation.advance(1);
    assert_eq!(simulation.events::<topics::HeartbeatResponse>().len(), 1);

    let dial = Dial::DESCRIPTOR.reply.expect("a topic");
    simulation.skylight().fault(dial, Fault::Late(31_000), 1);
    let error = simulation.call(Dial::new("1")).expect_err("too late");
    assert_eq!(error.kind().as_str(), "module-not-started");
    simulation.call(Dial::new("2")).expect("its own answer, not the late one");

    simulation.skylight().fault("", Fault::Reversed(2), 1);
    simulation.skylight().publish::<topics::ConfigDetails>(());
    assert!(simulation.events::<topics::ConfigDetails>().is_empty());
    assert_eq!(publish(&mut simulation), 1);
    assert_eq!(simulation.events::<topics::ConfigDetails>().len(), 1);
}

#[test]
fn a_sequence_waits_for_the_commands_of_the_page() {
    let mut simulation = with_session();
    let interaction = simulation.skylight().uuid("interactionId");
    let fields = Map::from_iter([("interactionId".to_owned(), json!(interaction))]);
    let options = PlayOptions::default();
    simulation.skylight().play(&sequences::WORK_ITEM, fields, options).expect("a play");
    let mut offers = simulation.events::<topics::WorkOfferReceived>();
    let offer = offers.remove(0).expect("an offer");
    let before = simulation.skylight().left_to_play().len();
    assert!(before > 0 && simulation.events::<topics::WorkAcceptedReceived>().is_empty());
    simulation.call(Accept::new(offer.interaction_id)).expect("an answer");
    assert_eq!(simulation.events::<topics::WorkAcceptedReceived>().len(), 1);
    assert!(simulation.skylight().left_to_play().len() < before);
}

#[test]
fn a_sequence_has_no_steps_but_its_own() {
    let mut simulation = with_session();
    let options = PlayOptions { from: Some("cxengage/nowhere"), ..PlayOptions::default() };
    let error = simulation
        .skylight()
        .play(&sequences::LOGOUT, Map::new(), options)
        .expect_err("no such step");
    assert_eq!(error.to_string(), "the sequence logout has no step on cxengage/nowhere");
}

#[test]
fn time_only_passes_when_it_is_told_to() {
    let mut simulation = Simulation::new();
    simulation.advance(86_400_000);
    simulation.skylight().publish_on("cxengage/unknown", json!({ "a": 1 }));
    assert_eq!(simulation.now(), 86_400_000);
    let tenant = simulation.skylight().uuid("tenantId");
    assert_eq!(tenant, simulation.skylight().uuid("tenantId"));
    simulation.call(SetActiveTenant::new(tenant)).expect("an answer");
    assert_eq!(simulation.now(), 86_400_000);
}
