//! What a message costs, from its text to its effects: `cargo bench --bench messages`.
//!
//! Each figure stands beside that of the same text merely parsed, and both are taken by turns in one
//! run, so that their ratio means something on any machine. Both include that everything is dropped
//! again. The time of one message is the median of many.

use std::hint::black_box;
use std::time::Instant;

use serde_json::{Value, json};
use skylight_runtime::engine::{CallId, CommandDescriptor, Effect, Engine, Input, Match, Options};

#[path = "../../conformance/protocol.rs"]
mod protocol;

/// How many messages of a sort are measured.
const MESSAGES: usize = 20_000;
/// How many come before these, until caches and the allocator are warm.
const WARM_UP: usize = 2_000;

const ORIGIN: &str = "https://skylight.test";
const HELD: &str = "cxengage/interactions/voice/hold-acknowledged";

static HOLD: CommandDescriptor = CommandDescriptor {
    path: "interactions.voice.customerHold",
    module: Some("interactions"),
    sub_module: Some("voice"),
    command: "customerHold",
    message: None,
    reply: Some(HELD),
    matches: &[Match {
        param: &["interactionId"],
        payload: Some(&["interactionId"]),
        error: &["interactionId"],
    }],
    custom_topic: None,
    fails_on: &[],
    many: false,
    errors_first: false,
    started_by: None,
};

fn main() {
    println!("{:<34} {:>6} {:>12} {:>12} {:>7}", "", "bytes", "parsed", "routed", "ratio");
    let offer = offer().to_string();
    measure("an event, no call open", &mut Desk::new(0), |_| offer.clone());
    measure("an event, 100 calls open", &mut Desk::new(100), |_| offer.clone());
    for open in [1, 10, 100] {
        let name = format!("an answer, {open} calls open");
        // The answers come in the order of the calls, and each call that is answered is made anew.
        let next = move |number: usize| answer(number % open).to_string();
        measure(&name, &mut Desk::new(open), next);
        let name = format!("an answer to the last of {open}");
        measure(&name, &mut Desk::new(open), move |_| answer(open - 1).to_string());
    }
}

/// Measures messages on their way through an engine, beside their mere parsing.
fn measure(name: &str, desk: &mut Desk, text: impl Fn(usize) -> String) {
    let (mut parsed, mut routed) = (Vec::new(), Vec::new());
    for number in 0..WARM_UP + MESSAGES {
        let text = text(number);
        let parse = || {
            black_box(serde_json::from_str::<Value>(black_box(&text)).expect("a message"));
        };
        // By turns first and second, since the second finds the text in the cache.
        let (parse, hear) = if number % 2 == 0 {
            (nanoseconds(parse), nanoseconds(|| desk.hear(&text)))
        } else {
            let hear = nanoseconds(|| desk.hear(&text));
            (nanoseconds(parse), hear)
        };
        desk.call_again(hear.1);
        if number >= WARM_UP {
            parsed.push(parse.0);
            routed.push(hear.0);
        }
    }
    let (parsed, routed) = (median(parsed), median(routed));
    let bytes = text(0).len();
    let ratio = f64::from(routed) / f64::from(parsed);
    println!("{name:<34} {bytes:>6} {parsed:>9} ns {routed:>9} ns {ratio:>7.2}");
}

/// How long something takes, and what comes of it.
fn nanoseconds<T>(run: impl FnOnce() -> T) -> (u32, T) {
    let started = Instant::now();
    let outcome = run();
    (u32::try_from(started.elapsed().as_nanos()).unwrap_or(u32::MAX), outcome)
}

fn median(mut times: Vec<u32>) -> u32 {
    times.sort_unstable();
    times[times.len() / 2]
}

/// A page with calls under way, each about its own interaction.
struct Desk {
    engine: Engine<Value>,
    calls: CallId,
    /// Which interaction each call is about, by its id.
    interactions: Vec<usize>,
}

impl Desk {
    fn new(open: usize) -> Self {
        let mut engine = Engine::new(&protocol::SKYLIGHT, Options::new(ORIGIN));
        engine.handle(0, Input::Open);
        let handshake = &protocol::SKYLIGHT.handshake;
        for topic in [handshake.loaded, handshake.accepted] {
            engine.handle(0, heard(json!({ "error": null, "topic": topic })));
        }
        let mut desk = Self { engine, calls: 0, interactions: Vec::new() };
        for interaction in 0..open {
            desk.call(interaction);
        }
        desk
    }

    fn call(&mut self, interaction: usize) {
        let data = Some(json!({ "interactionId": id(interaction) }));
        let input = Input::Call { id: self.calls, command: &HOLD, data, timeout: None };
        self.engine.handle(0, input);
        self.interactions.push(interaction);
        self.calls += 1;
    }

    /// Hears a message and gives the call that it answers.
    fn hear(&mut self, text: &str) -> Option<CallId> {
        let data = serde_json::from_str(black_box(text)).expect("a message");
        let effects = black_box(self.engine.handle(0, heard(data)));
        effects.iter().find_map(|effect| match effect {
            Effect::Resolve { id, .. } => Some(*id),
            _ => None,
        })
    }

    /// Makes a call again that was answered.
    fn call_again(&mut self, answered: Option<CallId>) {
        if let Some(id) = answered {
            let index = usize::try_from(id).expect("the number of a call");
            self.call(self.interactions[index]);
        }
    }
}

fn heard(data: Value) -> Input<Value> {
    Input::Message { from_skylight: true, origin: ORIGIN.to_owned(), data }
}

/// The id of an interaction.
fn id(interaction: usize) -> String {
    format!("5f0c1b52-8d3e-4b7a-9c41-{interaction:012x}")
}

fn answer(interaction: usize) -> Value {
    json!({
        "error": null,
        "topic": HELD,
        "response": { "interactionId": id(interaction), "resourceId": id(1 << 20) },
    })
}

/// An event as the platform sends them.
fn offer() -> Value {
    json!({
        "error": null,
        "topic": "cxengage/interactions/work-offer-received",
        "response": {
            "interactionId": id(7),
            "type": "work-offer",
            "sdkMsgType": "WORK_OFFER_RECEIVED",
            "tenantId": id(8),
            "resourceId": id(9),
            "sessionId": id(10),
            "actionId": id(11),
            "subId": id(12),
            "channelType": "voice",
            "direction": "inbound",
            "timeout": "2026-01-31T09:30:00.000Z",
            "source": "twilio",
            "autoAnswer": false,
            "customer": "+12505550199",
            "contact": null,
            "popOnAccept": false,
            "popUri": null,
            "toolbarFeatures": { "recordingUpdate": true },
            "recording": false,
            "resource": {
                "extension": { "type": "webrtc", "value": id(13) },
                "roleId": id(14),
                "sessionId": id(10),
                "workOfferId": id(15),
                "isTransferResource": false,
            },
        },
    })
}
