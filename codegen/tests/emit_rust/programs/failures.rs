//! All that can go wrong with a call or the connection, each with its own kind of error. Nothing
//! hangs: the clock is the simulation's.

use serde_json::json;
use skylight_sdk::command::Command;
use skylight_sdk::engine::Options;
use skylight_sdk::interactions::voice::Dial;
use skylight_sdk::session::{GetActiveUserId, GoReady, SetActiveTenant};
use skylight_sdk::simulator::{Outcome, SimulatedError, Simulation, World};
use skylight_sdk::{SkylightError, SkylightErrorKind, topics};

/// Skylight with a session, so that every module that a test asks for has started.
fn with_session() -> Simulation {
    let mut simulation = Simulation::new();
    simulation.skylight().start("configuration");
    simulation
}

fn kind(error: &SkylightError) -> &'static str {
    error.kind().as_str()
}

fn why_not_open(world: World) -> (&'static str, u64) {
    let mut simulation = Simulation::within(world);
    let error = simulation.connected().expect_err("no connection");
    let later = simulation.call(SetActiveTenant::new("t")).expect_err("no connection");
    assert_eq!(later.kind(), error.kind(), "a later call says why there is no connection");
    (kind(&error), simulation.now())
}

#[test]
fn an_error_of_the_sdk_comes_with_its_code_and_what_to_do() {
    let mut simulation = with_session();
    let failing = |_: &_| SimulatedError::new(2010).data(json!({ "apiResponse": 1 }));
    simulation.skylight().on(SetActiveTenant::DESCRIPTOR, failing);
    let tenant = simulation.skylight().uuid("tenantId");
    let error = simulation.call(SetActiveTenant::new(tenant)).expect_err("an error");
    let sdk = error.sdk().expect("an error of the SDK");
    let data = sdk.data().expect("the data of the error");
    assert_eq!((sdk.code(), &data["apiResponse"]), (Some(2010), &json!(1)));
    assert!(sdk.message().is_some() && sdk.level().is_some() && sdk.context().is_some());
    assert_eq!(error.command(), Some("session.setActiveTenant"));
    assert!(error.to_string().contains("Check the tenant's id"), "{error}");
    assert_eq!(simulation.now(), 0);
}

#[test]
fn a_command_that_never_answers_times_out() {
    let mut simulation = with_session();
    // The configuration has been seen, so that silence says nothing about the module.
    simulation.skylight().publish::<topics::ConfigDetails>(());
    simulation.skylight().on(Dial::DESCRIPTOR, |_| Outcome::Silence);
    let error = simulation.call(Dial::new("+15550100")).expect_err("silence");
    assert_eq!((kind(&error), simulation.now()), ("timed-out", 30_000));
    assert_eq!(simulation.skylight().calls().len(), 1);
}

#[test]
fn a_module_that_has_not_started_is_named() {
    let mut simulation = Simulation::new();
    let error = simulation.call(Dial::new("+15550100")).expect_err("silence");
    let SkylightErrorKind::ModuleNotStarted { started_by } = error.kind() else {
        panic!("{error}");
    };
    assert_eq!(*started_by, "cxengage/session/config-details");
    // Until then the next answer would be taken for the late one of that call.
    simulation.advance(60_000);
    simulation.skylight().publish::<topics::ConfigDetails>(());
    simulation.call(Dial::new("+15550100")).expect("an answer");
}

#[test]
fn a_popup_that_is_closed_ends_everything() {
    let mut simulation = with_session();
    simulation.skylight().on(Dial::DESCRIPTOR, |_| Outcome::Silence);
    let sent = simulation.send(Dial::new("+15550100"));
    simulation.close_popup();
    simulation.advance(250);
    let error = simulation.answer(&sent).expect("settled").expect_err("closed");
    assert_eq!(kind(&error), "closed");
    assert_eq!(simulation.events::<topics::SkylightClosed>().len(), 1);
    assert_eq!(simulation.end().as_ref().map(kind), Some("closed"));
    let later = simulation.call(Dial::new("+15550100")).expect_err("closed");
    assert_eq!(kind(&later), "closed");
}

#[test]
fn a_reload_loses_what_was_under_way_and_goes_on() {
    let mut simulation = with_session();
    simulation.skylight().on(Dial::DESCRIPTOR, |_| Outcome::Silence);
    let sent = simulation.send(Dial::new("+15550100"));
    assert!(simulation.answer(&sent).is_none());
    simulation.reload_popup();
    let error = simulation.answer(&sent).expect("settled").expect_err("reloaded");
    assert_eq!(kind(&error), "reloaded");
    assert_eq!(simulation.connected().expect("a connection"), 2);
    // What had started has not any more.
    let error = simulation.call(Dial::new("+15550100")).expect_err("not started");
    assert_eq!(kind(&error), "module-not-started");
}

#[test]
fn a_popup_that_starts_late_is_waited_for() {
    let world = World { loads_after: Some(12_000), ..World::default() };
    let mut simulation = Simulation::within(world);
    let sent = simulation.send(SetActiveTenant::new("00000000-0000-4000-8000-000000000001"));
    assert_eq!(simulation.connected().expect("a connection"), 1);
    assert_eq!(simulation.now(), 12_000);
    simulation.answer(&sent).expect("settled").expect("an answer");
}

#[test]
fn a_popup_that_never_loads_is_given_up() {
    let world = World { loads_after: None, ..World::default() };
    assert_eq!(why_not_open(world), ("never-loaded", 30_000));
}

#[test]
fn a_popup_that_is_cut_off_is_told_from_a_closed_one() {
    let world = World { cut_off: true, ..World::default() };
    assert_eq!(why_not_open(world), ("cut-off", 250));
}

#[test]
fn another_origin_is_refused_and_named() {
    let elsewhere = "https://elsewhere.example".to_owned();
    let world = World { speaks_from: Some(elsewhere.clone()), ..World::default() };
    let mut simulation = Simulation::within(world);
    let error = simulation.connected().expect_err("another origin");
    assert_eq!(error.kind(), &SkylightErrorKind::OriginRefused { heard: elsewhere });
}

#[test]
fn a_popup_that_belongs_to_another_page_says_so() {
    let world = World { taken_by: Some("https://other.example".to_owned()), ..World::default() };
    assert_eq!(why_not_open(world.clone()), ("origin-taken", 0));
    assert_eq!(why_not_open(World { is_open: true, ..world }), ("origin-taken", 30_000));
}

#[test]
fn garbage_is_ignored_and_a_wrong_payload_is_not_passed_on() {
    let mut simulation = with_session();
    for garbage in [json!(null), json!("loaded"), json!([1]), json!({}), json!({ "topic": 7 })] {
        simulation.say(garbage);
    }
    simulation.say(json!({ "error": null, "topic": "cxengage/unheard-of", "response": 1 }));
    simulation.skylight().on(Dial::DESCRIPTOR, |_| json!(5));
    let error = simulation.call(Dial::new("+15550100")).expect_err("no interaction");
    assert_eq!(kind(&error), "payload-mismatch");
    assert_eq!(error.payload(), Some(&json!(5)));
    assert!(simulation.end().is_none());
}

#[test]
fn params_that_are_wrong_are_refused_by_skylight() {
    let mut simulation = Simulation::new();
    let error = simulation.call(SetActiveTenant::new("no id")).expect_err("refused");
    assert_eq!(error.sdk().and_then(skylight_sdk::SdkError::code), Some(1003));
}

#[test]
fn waiting_calls_are_bounded_and_die_with_the_connection() {
    let options = Options { queue_limit: 1, ..Options::new("") };
    let world = World { loads_after: None, options, ..World::default() };
    let mut simulation = Simulation::within(world);
    let (first, second) = (simulation.send(GoReady::new("e")), simulation.send(GoReady::new("e")));
    let error = simulation.answer(&second).expect("settled").expect_err("full");
    assert_eq!(kind(&error), "queue-full");
    simulation.abort(&first);
    let error = simulation.answer(&first).expect("settled").expect_err("aborted");
    assert_eq!(kind(&error), "aborted");
    simulation.close();
    let error = simulation.call(GetActiveUserId::new()).expect_err("closed");
    assert_eq!(kind(&error), "client-closed");
}
