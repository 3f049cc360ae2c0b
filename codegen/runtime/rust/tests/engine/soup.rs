//! Whatever happens in whatever order: the engine does not panic, and every call ends once.

use std::collections::{BTreeMap, BTreeSet};

use crate::protocol::SKYLIGHT;
use proptest::prelude::*;
use serde_json::{Value, json};
use skylight_runtime::engine::{
    CallId, CommandDescriptor, Effect, Engine, Failure, Input, Match, Options,
};

const ORIGIN: &str = "https://skylight.test";

const fn command(
    reply: Option<&'static str>,
    matches: &'static [Match],
    fails_on: &'static [&'static str],
) -> CommandDescriptor {
    let (path, module) = ("session.any", Some("session"));
    let (sub_module, command, message) = (None, "any", None);
    let custom_topic = Some("at");
    let (many, errors_first, started_by) = (false, false, Some("a/y"));
    CommandDescriptor {
        path,
        module,
        sub_module,
        command,
        message,
        reply,
        matches,
        custom_topic,
        fails_on,
        many,
        errors_first,
        started_by,
    }
}

const BY_ID: &[Match] = &[Match { param: &["id"], payload: Some(&["id"]), error: &["at", "id"] }];

static COMMANDS: [CommandDescriptor; 8] = [
    command(Some("a/x"), &[], &[]),
    CommandDescriptor { many: true, ..command(Some("a/x"), BY_ID, &[]) },
    CommandDescriptor { many: true, ..command(Some("a/y"), &[], &["a/failed"]) },
    CommandDescriptor { errors_first: true, ..command(Some("a/y"), BY_ID, &[]) },
    command(Some("a/x"), BY_ID, &["a/failed"]),
    command(Some("a/y"), BY_ID, &[]),
    command(None, &[], &[]),
    command(Some("skylight/loaded"), &[], &["skylight/target-origin-already-defined", ""]),
];

/// Values that mean something to the rules, and others.
fn any_value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        (0..3_i32).prop_map(Value::from),
        Just(json!(1e300)),
        "[a-c]{0,2}".prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 12, 3, |inner| {
        let key = prop_oneof![Just("id"), Just("at"), Just("data"), Just("code")];
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..3).prop_map(Value::from),
            prop::collection::btree_map(key.prop_map(str::to_owned), inner, 0..3)
                .prop_map(|entries: BTreeMap<String, Value>| entries.into_iter().collect()),
        ]
    })
}

fn any_message() -> impl Strategy<Value = Value> {
    let topic = prop_oneof![
        4 => prop::sample::select(vec![
            json!("skylight/loaded"),
            json!("skylight/target-origin-defined"),
            json!("skylight/target-origin-already-defined"),
            json!("skylight/closed"),
            json!("cxengage/state"),
        ]),
        6 => prop::sample::select(vec![json!("a/x"), json!("a/y"), json!("a/failed")]),
        1 => any_value(),
    ];
    let enveloped =
        (topic, any_value(), any_value(), 0..8_u8).prop_map(|(topic, error, response, keys)| {
            let mut message = json!({ "topic": topic });
            if keys & 1 == 0 {
                message["error"] = Value::Null;
            } else {
                message["error"] = error;
            }
            if keys & 2 == 0 {
                message["response"] = response;
            }
            if keys == 7
                && let Value::Object(fields) = &mut message
            {
                fields.remove("topic");
            }
            message
        });
    prop_oneof![9 => enveloped, 1 => any_value()]
}

fn any_input() -> impl Strategy<Value = Input<Value>> {
    let id = 0..12_u64;
    prop_oneof![
        2 => prop_oneof![Just(Input::Open), Just(Input::Attach)],
        12 => (any_message(), 0..20_u8).prop_map(|(data, odd)| Input::Message {
            from_skylight: odd != 0,
            origin: if odd == 1 { "https://other.test".to_owned() } else { ORIGIN.to_owned() },
            data,
        }),
        8 => (0..COMMANDS.len(), prop::option::of(any_value()), prop::option::of(0..400_u64))
            .prop_map(|(command, data, timeout)| Input::Call {
                id: 0,
                command: &COMMANDS[command],
                data,
                timeout,
            }),
        2 => id.clone().prop_map(|id| Input::Abort { id }),
        1 => id.prop_map(|id| Input::PostFailed { id }),
        6 => Just(Input::Tick),
        1 => prop_oneof![Just(Input::WindowClosed), Just(Input::Close)],
    ]
}

/// What was settled so far.
#[derive(Default)]
struct Ledger {
    open: BTreeSet<CallId>,
    /// Calls of the first command without params, which nothing tells apart.
    alike: BTreeSet<CallId>,
    /// Those of them that wait for their answer.
    posted: BTreeSet<CallId>,
    pipelining: bool,
    ended: bool,
    timer: Option<u64>,
}

impl Ledger {
    fn book(&mut self, effects: &[Effect<Value>]) -> Result<(), TestCaseError> {
        for (number, effect) in effects.iter().enumerate() {
            match effect {
                Effect::Resolve { id, .. } | Effect::Reject { id, .. } => {
                    prop_assert!(self.open.remove(id), "call {id} was settled twice");
                    self.posted.remove(id);
                }
                Effect::Answer { id, .. } => {
                    prop_assert!(self.open.contains(id), "an answer for call {id}, which is over");
                }
                Effect::Post { call: Some(id), .. } if self.alike.contains(id) => {
                    prop_assert!(!self.ended, "something was posted after the end");
                    prop_assert!(
                        self.pipelining || self.posted.is_empty(),
                        "call {id} was posted while {:?} waits for the same answer",
                        self.posted
                    );
                    self.posted.insert(*id);
                }
                Effect::Timer { at } => {
                    prop_assert_eq!(number, effects.len() - 1, "a timer that is not last");
                    prop_assert!(!self.ended, "a timer after the end");
                    let earlier = self.timer.is_none_or(|timer| *at < timer);
                    prop_assert!(earlier, "a timer at {at} that comes after {:?}", self.timer);
                    self.timer = Some(*at);
                }
                Effect::Ended { .. } => {
                    prop_assert!(!self.ended, "ended twice");
                    self.ended = true;
                }
                Effect::Post { .. } | Effect::Connected { .. } | Effect::Event(_) => {
                    prop_assert!(!self.ended, "something happened after the end");
                }
            }
        }
        Ok(())
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_call_ends_exactly_once(
        inputs in prop::collection::vec((any_input(), 0..300_u64), 0..60),
        queue_limit in 0..4_usize,
        pipelining in any::<bool>(),
    ) {
        let options = Options {
            handshake_timeout: 2_000,
            call_timeout: 500,
            queue_limit,
            pipelining,
            tombstone_for: 700,
            ..Options::new(ORIGIN)
        };
        let mut engine = Engine::new(&SKYLIGHT, options);
        let mut ledger = Ledger { pipelining, ..Ledger::default() };
        let (mut now, mut next_id) = (0, 0);
        for (mut input, wait) in inputs {
            now += wait;
            if let Input::Call { id, command, data, .. } = &mut input {
                *id = next_id;
                if data.is_none() && std::ptr::eq(*command, &raw const COMMANDS[0]) {
                    ledger.alike.insert(next_id);
                }
                next_id += 1;
                ledger.open.insert(*id);
            }
            if matches!(input, Input::Tick) {
                ledger.timer = None;
            }
            ledger.book(&engine.handle(now, input))?;
        }
        ledger.book(&engine.handle(now, Input::Close))?;
        prop_assert!(ledger.ended, "close did not end it");
        prop_assert!(ledger.open.is_empty(), "never settled: {:?}", ledger.open);
        let late = Input::Call { id: next_id, command: &COMMANDS[0], data: None, timeout: None };
        let effects = engine.handle(now, late);
        prop_assert!(
            matches!(effects.as_slice(), [Effect::Reject { error: Failure::Ended(_) | Failure::ClientClosed, .. }]),
            "{effects:?}"
        );
    }

    #[test]
    fn ticks_alone_settle_every_call(
        commands in prop::collection::vec((0..COMMANDS.len(), 0..400_u64), 1..20),
        connected in any::<bool>(),
    ) {
        let mut engine = Engine::new(&SKYLIGHT, Options::new(ORIGIN));
        let mut ledger = Ledger::default();
        ledger.book(&engine.handle(0, Input::Open))?;
        let topics = ["skylight/loaded", "skylight/target-origin-defined"];
        for topic in topics.iter().take(if connected { 2 } else { 0 }) {
            let data = json!({ "error": null, "topic": topic });
            let origin = ORIGIN.to_owned();
            ledger.book(&engine.handle(0, Input::Message { from_skylight: true, origin, data }))?;
        }
        for (id, (command, timeout)) in commands.into_iter().enumerate() {
            let id = id as CallId;
            ledger.open.insert(id);
            let call = Input::Call { id, command: &COMMANDS[command], data: None, timeout: Some(timeout) };
            ledger.book(&engine.handle(0, call))?;
        }
        // The engine asks for each tick that it needs.
        let mut ticks = 0;
        while let Some(at) = ledger.timer.take() {
            ledger.book(&engine.handle(at, Input::Tick))?;
            ticks += 1;
            prop_assert!(ticks < 100, "the engine asks for ticks without end");
        }
        prop_assert!(ledger.open.is_empty(), "never settled: {:?}", ledger.open);
    }
}
