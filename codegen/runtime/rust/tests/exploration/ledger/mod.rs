//! What must hold of the effects, kept beside the engine from what happens alone.

mod invariants;
mod settling;

use skylight_runtime::engine::{Data as _, Effect, End, Heard};

use crate::answer::Answer;
use crate::datum::Datum;
use crate::promise::{self, Tally};
use crate::protocol::SKYLIGHT;
use crate::scenario::Scenario;

/// Nothing, or what was seen that must not be.
pub(crate) type Outcome = Result<(), String>;

/// Why the engine was given an input.
#[derive(Clone, Debug)]
pub(crate) enum Cause {
    Open,
    Loaded,
    Accepted,
    Refused,
    /// A message on this topic that says nothing of a call or of the handshake.
    Event(&'static str),
    Answer(Answer),
    /// A message of Skylight's window from another origin.
    StrayOrigin,
    Call(usize),
    Abort(usize),
    PostFailed(usize),
    Tick,
    WindowClosed,
    Close,
}

/// Where a call stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stage {
    Unmade,
    /// Made and not posted.
    Waiting {
        deadline: u64,
    },
    Posted {
        deadline: u64,
    },
    /// Given up, its place kept for its answer.
    Tombstone {
        expiry: u64,
    },
    Over(Over),
}

/// How the place of a call came to be cleared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Over {
    /// By its own answer.
    Answered,
    /// By the answer to another call.
    Taken,
    /// By time: its answer did not come while it had a tombstone.
    Expired,
    /// No answer can come: it was not posted, or Skylight forgot it.
    Unanswerable,
}

/// Where the connection stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Phase {
    Waiting,
    Shaking,
    Connected,
    Ended,
}

/// What was seen so far.
#[derive(Clone, Debug)]
pub(crate) struct Ledger {
    pub(crate) now: u64,
    pub(crate) timer: Option<u64>,
    pub(crate) phase: Phase,
    pub(crate) stages: Vec<Stage>,
    /// The calls in the order in which they were posted.
    pub(crate) posted: Vec<usize>,
    settled: Vec<bool>,
    generation: u32,
    handshake_deadline: u64,
    /// Whether anything was heard from Skylight.
    heard: bool,
    /// Whether its window was heard from another origin.
    heard_elsewhere: bool,
}

/// An input, and what was known before it.
struct Booking<'a> {
    scenario: &'a Scenario,
    cause: &'a Cause,
    before: Ledger,
    /// The call that a message must be taken for.
    chosen: Option<usize>,
}

impl Ledger {
    pub(crate) fn new(scenario: &Scenario) -> Self {
        let calls = scenario.calls.len();
        Self {
            now: 0,
            timer: None,
            phase: Phase::Waiting,
            stages: vec![Stage::Unmade; calls],
            posted: Vec::new(),
            settled: vec![false; calls],
            generation: 0,
            handshake_deadline: scenario.options().handshake_timeout,
            heard: false,
            heard_elsewhere: false,
        }
    }

    /// Whether a call was made and neither answered nor given up.
    pub(crate) fn is_open(&self, of: usize) -> bool {
        matches!(self.stages[of], Stage::Waiting { .. } | Stage::Posted { .. })
    }

    pub(crate) fn is_posted(&self, of: usize) -> bool {
        matches!(self.stages[of], Stage::Posted { .. })
    }

    pub(crate) fn open(&self) -> impl Iterator<Item = usize> {
        (0..self.stages.len()).filter(|&of| self.is_open(of))
    }

    /// Books the effects of an input and says what is wrong with them.
    pub(crate) fn book(
        &mut self,
        scenario: &Scenario,
        cause: &Cause,
        effects: &[Effect<Datum>],
        tally: &mut Tally,
    ) -> Outcome {
        let mut booking = Booking { scenario, cause, before: self.clone(), chosen: None };
        let effects = self.begin(&booking, effects)?;
        if let (Cause::Answer(answer), Phase::Connected) = (cause, self.phase) {
            booking.chosen = promise::route(self, scenario, answer, tally)?;
            if let Some(of) = booking.chosen
                && !self.is_open(of)
            {
                self.clear(of, answer);
            }
        }
        for (number, effect) in effects.iter().enumerate() {
            let last = number == effects.len() - 1;
            self.effect(&booking, effect, last)?;
        }
        self.check(&booking)
    }

    /// Notes what an input means before its effects are looked at; gives those after the event.
    fn begin<'a>(
        &mut self,
        booking: &Booking,
        effects: &'a [Effect<Datum>],
    ) -> Result<&'a [Effect<Datum>], String> {
        let options = booking.scenario.options();
        match *booking.cause {
            Cause::StrayOrigin => {
                must!(effects.is_empty(), "another origin led to {effects:?}");
                self.heard_elsewhere = true;
            }
            Cause::Call(of) => {
                let deadline = self.now + booking.scenario.timeout(of);
                self.stages[of] = Stage::Waiting { deadline };
            }
            Cause::Tick => self.clear_tombstones(self.now, Over::Expired),
            _ => {}
        }
        let Some(event) = self.event(booking.cause) else { return Ok(effects) };
        let [Effect::Event(told), effects @ ..] = effects else {
            return Err(format!("no event comes first: {effects:?}"));
        };
        must!(*told == event, "the event is {told:?} and not {event:?}");
        self.heard = true;
        if matches!(booking.cause, Cause::Loaded) {
            if self.phase == Phase::Connected {
                self.handshake_deadline = self.now + options.handshake_timeout;
                self.clear_tombstones(u64::MAX, Over::Unanswerable);
            }
            self.phase = Phase::Shaking;
        }
        Ok(effects)
    }

    fn clear_tombstones(&mut self, until: u64, over: Over) {
        for stage in &mut self.stages {
            if matches!(stage, Stage::Tombstone { expiry } if *expiry <= until) {
                *stage = Stage::Over(over);
            }
        }
    }

    /// The event that a message must be told as.
    fn event(&self, cause: &Cause) -> Option<Heard<Datum>> {
        let handshake = &SKYLIGHT.handshake;
        let (topic, error, response) = match cause {
            Cause::Loaded => (handshake.loaded, None, None),
            Cause::Accepted => (handshake.accepted, None, None),
            Cause::Refused => (handshake.refused, Some(Datum::Boolean(true)), None),
            Cause::Event(topic) => (*topic, None, None),
            Cause::Answer(answer) => (answer.topic, answer.error(), Some(answer.response())),
            _ => return None,
        };
        let generation = (self.phase == Phase::Connected).then_some(self.generation);
        Some(Heard { topic: topic.to_owned(), error, response, generation })
    }

    fn effect(&mut self, booking: &Booking, effect: &Effect<Datum>, last: bool) -> Outcome {
        let is_timer = matches!(effect, Effect::Timer { .. });
        must!(self.phase != Phase::Ended || is_timer, "{effect:?} after the end");
        match effect {
            Effect::Post { message, call: None } => Self::init(booking, message),
            Effect::Post { message, call: Some(id) } => self.post(booking, index(*id), message),
            Effect::Connected { generation } => self.connect(booking, *generation),
            Effect::Event(heard) => Err(format!("{heard:?} is told as well")),
            Effect::Resolve { id, response } => {
                self.resolve(booking, index(*id), response.as_ref())
            }
            Effect::Reject { id, error } => self.reject(booking, index(*id), error),
            Effect::Timer { at } => {
                must!(last, "the timer is not the last effect");
                must!(*at != self.timer, "the timer did not move from {at:?}");
                self.timer = *at;
                Ok(())
            }
            Effect::Ended { error } => self.end(booking, error.as_ref()),
        }
    }

    /// The only message that may be posted while no handshake stands.
    fn init(booking: &Booking, message: &Datum) -> Outcome {
        let [marker, init] = ["skylightController", "controllerInit"];
        let init =
            Datum::object(vec![(marker, Datum::Boolean(true)), (init, Datum::Boolean(true))]);
        must!(*message == init, "{message:?} is posted for the handshake");
        let again = booking.before.phase == Phase::Shaking && matches!(booking.cause, Cause::Tick);
        must!(again || matches!(booking.cause, Cause::Loaded), "the init message is not asked for");
        Ok(())
    }

    fn post(&mut self, booking: &Booking, of: usize, message: &Datum) -> Outcome {
        must!(self.phase == Phase::Connected, "call {of} is posted while {:?}", self.phase);
        let Stage::Waiting { deadline } = self.stages[of] else {
            return Err(format!("call {of} is posted while {:?}", self.stages[of]));
        };
        must!(
            *message == booking.scenario.calls[of].message(),
            "call {of} is posted as {message:?}"
        );
        self.check_order(booking.scenario, of)?;
        self.stages[of] = Stage::Posted { deadline };
        self.posted.push(of);
        Ok(())
    }

    fn connect(&mut self, booking: &Booking, generation: u32) -> Outcome {
        let confirmed = matches!(booking.cause, Cause::Accepted);
        must!(confirmed && self.phase == Phase::Shaking, "connected while {:?}", self.phase);
        must!(generation == self.generation + 1, "generation {generation} comes too soon");
        self.generation = generation;
        self.phase = Phase::Connected;
        Ok(())
    }

    fn end(&mut self, booking: &Booking, error: Option<&End>) -> Outcome {
        must!(self.end_fits(booking, error), "ended with {error:?} for no such reason");
        self.phase = Phase::Ended;
        Ok(())
    }

    /// Clears the place of a call that a message was taken for.
    fn clear(&mut self, of: usize, answer: &Answer) {
        let own = answer.of == Some(of);
        self.stages[of] = Stage::Over(if own { Over::Answered } else { Over::Taken });
    }
}

fn index(id: u64) -> usize {
    usize::try_from(id).expect("the number of a call")
}
