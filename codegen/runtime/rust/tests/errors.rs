//! What errors say: what happened, of what, and what to do.

use serde_json::{Value, json};
use skylight_runtime::engine::{End, Failure};
use skylight_runtime::error::{SkylightError, SkylightErrorKind};

/// Every way in which a call can fail in the engine.
fn failures() -> Vec<Failure<Value>> {
    vec![
        Failure::Ended(End::Closed),
        Failure::Ended(End::CutOff),
        Failure::Ended(End::NeverLoaded),
        Failure::Ended(End::OriginRefused { heard: "https://elsewhere.example".to_owned() }),
        Failure::Ended(End::OriginTaken),
        Failure::Ended(End::TimedOut),
        Failure::ClientClosed,
        Failure::Reloaded,
        Failure::TimedOut,
        Failure::ModuleNotStarted { started_by: "cxengage/session/config-details" },
        Failure::Aborted,
        Failure::QueueFull,
        Failure::NotCloneable,
        Failure::Sdk(json!({ "code": 2005, "level": "error", "message": "No such extension." })),
    ]
}

#[test]
fn every_failure_names_its_command_and_says_two_things() {
    for failure in failures() {
        let error = SkylightError::new(failure).of_command("session.goReady");
        let text = error.to_string();
        assert!(text.starts_with("session.goReady: "), "{text}");
        assert!(text.contains(". ") || error.sdk().is_some(), "{text} does not say what to do");
    }
}

#[test]
fn a_silent_module_is_told_with_the_topic_to_wait_for() {
    let started_by = "cxengage/session/config-details";
    let error = SkylightError::new(Failure::ModuleNotStarted { started_by })
        .of_command("interactions.voice.dial");
    assert_eq!(error.kind().as_str(), "module-not-started");
    assert_eq!(
        error.to_string(),
        "interactions.voice.dial: no answer came in time, and nothing on \
         cxengage/session/config-details has shown that the command's module started. Wait for \
         that topic before calling"
    );
}

#[test]
fn refused_params_are_told_with_their_place() {
    let refused = |path: &str| {
        let (path, expected) = (path.to_owned(), "a number from 1 to 9".to_owned());
        let found = "a string".to_owned();
        SkylightError::new(SkylightErrorKind::InvalidParams { path, expected, found }).to_string()
    };
    let place = "the params are not what the command takes: tasks[2].priority should be a number \
                 from 1 to 9, not a string. Nothing was posted: correct them and call again";
    assert_eq!(refused("tasks[2].priority"), place);
    assert!(refused("").contains("they should be a number"), "{}", refused(""));
}

#[test]
fn a_full_queue_of_calls_and_a_full_stream_are_told_apart() {
    let of_call = SkylightError::new(SkylightErrorKind::QueueFull).of_command("session.goReady");
    let of_stream = SkylightError::new(SkylightErrorKind::QueueFull).on_topic("cxengage/session");
    assert!(of_call.to_string().contains("too many calls wait"), "{of_call}");
    assert!(of_stream.to_string().contains("too many messages waited"), "{of_stream}");
}
