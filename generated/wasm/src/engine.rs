//! The engine as JavaScript sees it.

use std::cell::{Cell, RefCell};

use skylight_sdk::engine::{CallId, Effect, End, Failure, Input, Options};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::catalog::{self, PROTOCOL};

#[wasm_bindgen]
extern "C" {
    /// Carries out what the engine wants done. None of it may lead to another input before it
    /// returns.
    pub type Effects;

    /// `id` is that of the call whose message it is.
    #[wasm_bindgen(method)]
    fn post(this: &Effects, message: &JsValue, id: Option<f64>);

    #[wasm_bindgen(method)]
    fn connected(this: &Effects, generation: u32, resumed: bool);

    /// `error` is null when there is none; what else there is none of is undefined.
    #[wasm_bindgen(method)]
    fn event(
        this: &Effects,
        topic: &str,
        error: &JsValue,
        response: &JsValue,
        generation: Option<u32>,
    );

    #[wasm_bindgen(method)]
    fn resolve(this: &Effects, id: f64, response: &JsValue);

    /// One of many answers; the call goes on.
    #[wasm_bindgen(method)]
    fn answer(this: &Effects, id: f64, response: &JsValue);

    /// `error` is the kind, `detail` what Skylight sent, or the topic that shows that the module
    /// has started, or the origin that was heard.
    #[wasm_bindgen(method)]
    fn reject(this: &Effects, id: f64, error: &str, detail: &JsValue);

    /// `error` is the kind, undefined when the user ended it; `detail` the origin that was heard.
    #[wasm_bindgen(method)]
    fn ended(this: &Effects, error: Option<&str>, detail: &JsValue);
}

/// The state machine of one connection.
///
/// It owns no window, clock or promise. Each input is given with the time, in milliseconds that
/// never go back; its effects are carried out before it returns, and it returns when it wants a
/// `tick` on account of that input: before any that it has asked for and that has not come. It asks
/// for none with `Infinity`, which leaves what was asked for. A `tick` uses that up.
#[wasm_bindgen]
pub struct Engine {
    machine: RefCell<skylight_sdk::engine::Engine<JsValue>>,
    effects: Effects,
    /// When it wants a `tick` of which nobody knows yet, or `Infinity`.
    wanted: Cell<f64>,
}

#[wasm_bindgen]
impl Engine {
    /// A machine that waits for `open` or `attach`. Times are in milliseconds; what is undefined has its usual
    /// value.
    #[wasm_bindgen(constructor)]
    #[must_use]
    pub fn new(
        origin: String,
        effects: Effects,
        handshake_timeout: Option<f64>,
        call_timeout: Option<f64>,
        queue_limit: Option<f64>,
        tombstone_for: Option<f64>,
        pipelining: Option<bool>,
    ) -> Self {
        let usual = Options::new(origin);
        let options = Options {
            handshake_timeout: handshake_timeout.map_or(usual.handshake_timeout, whole),
            call_timeout: call_timeout.map_or(usual.call_timeout, whole),
            queue_limit: queue_limit.map_or(usual.queue_limit, |limit| {
                usize::try_from(whole(limit)).unwrap_or(usize::MAX)
            }),
            tombstone_for: tombstone_for.map_or(usual.tombstone_for, whole),
            pipelining: pipelining.unwrap_or(usual.pipelining),
            ..usual
        };
        let machine = skylight_sdk::engine::Engine::new(&PROTOCOL, options);
        Self { machine: RefCell::new(machine), effects, wanted: Cell::new(f64::INFINITY) }
    }

    /// The popup was opened: the handshake's time runs.
    pub fn open(&self, now: f64) -> f64 {
        self.handle(now, Input::Open)
    }

    /// The popup is there already: the handshake's time runs, and init is posted.
    pub fn attach(&self, now: f64) -> f64 {
        self.handle(now, Input::Attach)
    }

    /// The page heard a message; `from_skylight` when its source is the popup.
    pub fn message(&self, now: f64, from_skylight: bool, origin: String, data: JsValue) -> f64 {
        self.handle(now, Input::Message { from_skylight, origin, data })
    }

    /// A command is called, by what [`catalog::find`] knows it by; a timeout of 0 or none means the
    /// usual one.
    ///
    /// # Errors
    ///
    /// When the catalog has no such command.
    pub fn call(
        &self,
        now: f64,
        id: f64,
        command: &JsValue,
        data: JsValue,
        timeout: Option<f64>,
    ) -> Result<f64, JsValue> {
        let command = catalog::find(command).ok_or("the catalog has no such command")?;
        let data = (!data.is_undefined()).then_some(data);
        let timeout = timeout.map(whole);
        Ok(self.handle(now, Input::Call { id: whole(id), command, data, timeout }))
    }

    /// A call is no longer wanted.
    pub fn abort(&self, now: f64, id: f64) -> f64 {
        self.handle(now, Input::Abort { id: whole(id) })
    }

    /// The message of a call could not be cloned.
    #[wasm_bindgen(js_name = postFailed)]
    pub fn post_failed(&self, now: f64, id: f64) -> f64 {
        self.handle(now, Input::PostFailed { id: whole(id) })
    }

    /// Time has passed.
    pub fn tick(&self, now: f64) -> f64 {
        self.handle(now, Input::Tick)
    }

    /// The popup is gone.
    #[wasm_bindgen(js_name = windowClosed)]
    pub fn window_closed(&self, now: f64) -> f64 {
        self.handle(now, Input::WindowClosed)
    }

    /// The user ends the connection.
    pub fn close(&self, now: f64) -> f64 {
        self.handle(now, Input::Close)
    }

    fn handle(&self, now: f64, input: Input<JsValue>) -> f64 {
        // An effect is a call of the page's, which may throw, or lead to another input.
        let effects = self.machine.borrow_mut().handle(whole(now), input);
        // It is asked for only once, so the next input returns it when an effect throws.
        if let Some(Effect::Timer { at }) = effects.last() {
            self.wanted.set(number(*at));
        }
        for effect in effects {
            self.carry_out(effect);
        }
        self.wanted.replace(f64::INFINITY)
    }

    fn carry_out(&self, effect: Effect<JsValue>) {
        let effects = &self.effects;
        match effect {
            Effect::Post { message, call } => effects.post(&message, call.map(number)),
            Effect::Connected { generation, resumed } => effects.connected(generation, resumed),
            Effect::Event(heard) => {
                let error = heard.error.unwrap_or(JsValue::NULL);
                let response = heard.response.unwrap_or(JsValue::UNDEFINED);
                effects.event(&heard.topic, &error, &response, heard.generation);
            }
            Effect::Resolve { id, response } => {
                effects.resolve(number(id), &response.unwrap_or(JsValue::UNDEFINED));
            }
            Effect::Answer { id, response } => {
                effects.answer(number(id), &response.unwrap_or(JsValue::UNDEFINED));
            }
            Effect::Reject { id, error } => {
                let (kind, detail) = failure(error);
                effects.reject(number(id), kind, &detail);
            }
            // The input returns it.
            Effect::Timer { .. } => {}
            Effect::Ended { error: None } => effects.ended(None, &JsValue::UNDEFINED),
            Effect::Ended { error: Some(reason) } => {
                let (kind, detail) = end(reason);
                effects.ended(Some(kind), &detail);
            }
        }
    }
}

/// The kind of a failure and what belongs to it.
fn failure(failure: Failure<JsValue>) -> (&'static str, JsValue) {
    let kind = match failure {
        Failure::Ended(reason) => return end(reason),
        Failure::Sdk(error) => return ("sdk", error),
        Failure::ModuleNotStarted { started_by } => {
            return ("module-not-started", JsValue::from_str(started_by));
        }
        Failure::ClientClosed => "client-closed",
        Failure::Reloaded => "reloaded",
        Failure::TimedOut => "timed-out",
        Failure::Aborted => "aborted",
        Failure::QueueFull => "queue-full",
        Failure::NotCloneable => "not-cloneable",
    };
    (kind, JsValue::UNDEFINED)
}

/// The kind of an end and what belongs to it.
fn end(reason: End) -> (&'static str, JsValue) {
    let kind = match reason {
        End::OriginRefused { heard } => return ("origin-refused", JsValue::from_str(&heard)),
        End::Closed => "closed",
        End::CutOff => "cut-off",
        End::NeverLoaded => "never-loaded",
        End::OriginTaken => "origin-taken",
        End::TimedOut => "timed-out",
    };
    (kind, JsValue::UNDEFINED)
}

/// The whole milliseconds of a number, which JavaScript cannot promise to be one: what is negative
/// or none is 0.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "the cast saturates, which is what is wanted here"
)]
fn whole(number: f64) -> u64 {
    number as u64
}

#[expect(clippy::cast_precision_loss, reason = "ids and times stay far below 2^53")]
fn number(whole: CallId) -> f64 {
    whole as f64
}
