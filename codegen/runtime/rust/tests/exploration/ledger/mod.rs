//! What must hold of the effects, kept beside the engine from what happens alone.

mod handshake;
mod invariants;
mod settling;
mod stage;

use skylight_runtime::engine::{Effect, Heard};

pub(crate) use stage::{Cause, Over, Phase, Stage};

use crate::answer::Answer;
use crate::call::STARTED;
use crate::datum::Datum;
use crate::promise::{self, Tally};
use crate::protocol::SKYLIGHT;
use crate::scenario::{BEGINNING, Scenario};

/// Nothing, or what was seen that must not be.
pub(crate) type Outcome = Result<(), String>;

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
    /// Whether the page attached, and Skylight has neither loaded nor confirmed since.
    pub(crate) attaching: bool,
    /// Whether anything was heard from Skylight.
    heard: bool,
    /// Whether its window was heard from another origin.
    heard_elsewhere: bool,
    /// Whether the module that can start was seen to start, when that can be known.
    started: Option<bool>,
}

/// An input, and what was known before it.
struct Booking<'a> {
    scenario: &'a Scenario,
    cause: &'a Cause,
    before: Ledger,
    /// The open calls that a message must be taken for and that were not told of it yet.
    takers: Vec<usize>,
}

impl Ledger {
    pub(crate) fn new(scenario: &Scenario) -> Self {
        let calls = scenario.calls.len();
        Self {
            now: BEGINNING,
            timer: None,
            phase: Phase::Waiting,
            stages: vec![Stage::Unmade; calls],
            posted: Vec::new(),
            settled: vec![false; calls],
            generation: 0,
            handshake_deadline: BEGINNING + scenario.options().handshake_timeout,
            attaching: false,
            heard: false,
            heard_elsewhere: false,
            started: None,
        }
    }

    pub(crate) fn is_open(&self, of: usize) -> bool {
        self.stages[of].is_open()
    }

    pub(crate) fn is_posted(&self, of: usize) -> bool {
        self.stages[of].is_posted()
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
        let mut booking = Booking { scenario, cause, before: self.clone(), takers: Vec::new() };
        let effects = self.begin(&booking, effects)?;
        if let (Cause::Answer(answer), Phase::Connected) = (cause, self.phase) {
            let places = promise::route(self, scenario, answer, tally)?;
            let (takers, tombstones) = places.into_iter().partition(|&of| self.is_open(of));
            booking.takers = takers;
            for of in tombstones {
                self.clear(scenario, of, answer);
            }
        }
        for (number, effect) in effects.iter().enumerate() {
            let last = number == effects.len() - 1;
            self.effect(&mut booking, effect, last)?;
        }
        self.check(&booking)
    }

    /// Notes what an input means before its effects are looked at; gives those after the event.
    fn begin<'a>(
        &mut self,
        booking: &Booking,
        effects: &'a [Effect<Datum>],
    ) -> Result<&'a [Effect<Datum>], String> {
        match *booking.cause {
            Cause::StrayOrigin => {
                must!(effects.is_empty(), "another origin led to {effects:?}");
                self.heard_elsewhere = true;
            }
            Cause::Call(of) => {
                let deadline = self.now + booking.scenario.timeout(of);
                self.stages[of] = Stage::Waiting { deadline };
            }
            Cause::Tick => {
                self.timer = None;
                self.notice_tombstones();
            }
            Cause::Event(STARTED) if self.phase == Phase::Connected => {
                self.started = self.started.and(Some(true));
            }
            _ => {}
        }
        let event = self.event(booking.cause);
        self.begin_handshake(booking);
        let Some(event) = event else { return Ok(effects) };
        let [Effect::Event(told), effects @ ..] = effects else {
            return Err(format!("no event comes first: {effects:?}"));
        };
        must!(*told == event, "the event is {told:?} and not {event:?}");
        self.heard = true;
        Ok(effects)
    }

    fn notice_tombstones(&mut self) {
        for stage in &mut self.stages {
            if let Stage::Tombstone { expiry, noticed } = stage {
                *noticed = *expiry;
                if *expiry <= self.now {
                    *stage = Stage::Over(Over::Expired);
                }
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
            Cause::State => (handshake.probe.reply?, None, None),
            Cause::Event(topic) => (*topic, None, None),
            Cause::Answer(answer) => (answer.topic, answer.error(), Some(answer.response())),
            _ => return None,
        };
        let generation = (self.phase == Phase::Connected).then_some(self.generation);
        Some(Heard { topic: topic.to_owned(), error, response, generation })
    }

    fn effect(&mut self, booking: &mut Booking, effect: &Effect<Datum>, last: bool) -> Outcome {
        must!(self.phase != Phase::Ended, "{effect:?} after the end");
        match effect {
            Effect::Post { message, call: None } => self.shake_hands(booking, message),
            Effect::Post { message, call: Some(id) } => self.post(booking, index(*id), message),
            Effect::Connected { generation, resumed } => {
                self.connect(booking, *generation, *resumed)
            }
            Effect::Event(heard) => Err(format!("{heard:?} is told as well")),
            Effect::Resolve { id, response } => {
                self.resolve(booking, index(*id), response.as_ref())
            }
            Effect::Answer { id, response } => self.answer(booking, index(*id), response.as_ref()),
            Effect::Reject { id, error } => self.reject(booking, index(*id), error),
            Effect::Timer { at } => {
                must!(last, "the timer is not the last effect");
                let earlier = self.timer.is_none_or(|timer| *at < timer);
                must!(earlier, "a tick is asked for at {at}, after that at {:?}", self.timer);
                self.timer = Some(*at);
                Ok(())
            }
            Effect::Ended { error } => self.end(booking, error.as_ref()),
        }
    }

    fn post(&mut self, booking: &Booking, of: usize, message: &Datum) -> Outcome {
        must!(self.phase == Phase::Connected, "call {of} is posted while {:?}", self.phase);
        let Stage::Waiting { deadline } = self.stages[of] else {
            return Err(format!("call {of} is posted while {:?}", self.stages[of]));
        };
        let expected = booking.scenario.calls[of].message();
        must!(*message == expected, "call {of} is posted as {message:?}");
        self.check_order(booking.scenario, of)?;
        self.stages[of] = Stage::Posted { deadline };
        self.posted.push(of);
        Ok(())
    }

    /// Clears the place of a call that a message was taken for, unless more is to come for it.
    fn clear(&mut self, scenario: &Scenario, of: usize, answer: &Answer) {
        let answer_comes = answer.leaves_the_answer(scenario.calls[of]);
        if answer_comes && !self.is_open(of) {
            return;
        }
        let own = answer.of == Some(of);
        self.stages[of] = if answer_comes {
            self.tombstone(scenario, of)
        } else {
            Stage::Over(if own { Over::Answered } else { Over::Taken })
        };
    }

    /// What is left of a posted call that is given up now. The tick that its deadline wanted notices
    /// the tombstone, unless that very tick gives the call up.
    fn tombstone(&self, scenario: &Scenario, of: usize) -> Stage {
        let expiry = self.now + scenario.options().tombstone_for;
        let deadline = self.stages[of].deadline().filter(|deadline| *deadline > self.now);
        Stage::Tombstone { expiry, noticed: deadline.unwrap_or(expiry) }
    }
}

fn index(id: u64) -> usize {
    usize::try_from(id).expect("the number of a call")
}
