//! The engine, Skylight and the page together.

use std::fmt::Write as _;

use skylight_runtime::engine::{Effect, Engine, Input};

use crate::answer::Answer;
use crate::call::{ACKNOWLEDGED, STARTED};
use crate::datum::Datum;
use crate::ledger::{Cause, Ledger, Outcome, Phase};
use crate::promise::Tally;
use crate::protocol::SKYLIGHT;
use crate::scenario::{BEGINNING, ORIGIN, OTHER_ORIGIN, Scenario, Start};
use crate::skylight::{Echo, Mail, Skylight};
use crate::step::Step;

/// What a time begins with where it is shown.
const FIRST_DIGIT: char = '7';
/// How long a time is where it is shown.
const DIGITS: usize = 10;

/// Everything that decides what can happen next, but for the engine itself.
#[derive(Clone, Debug)]
pub(crate) struct Surroundings {
    pub(crate) ledger: Ledger,
    pub(crate) skylight: Skylight,
    /// How many disruptions may still come.
    pub(crate) disruptions: u8,
}

/// The engine, and all that it has to do with.
pub(crate) struct World<'a> {
    pub(crate) scenario: &'a Scenario,
    pub(crate) engine: Engine<Datum>,
    pub(crate) surroundings: Surroundings,
    /// What the engine was told since the world was made.
    pub(crate) told: Vec<Told>,
}

/// An input and its time.
pub(crate) type Told = (u64, Input<Datum>);

impl<'a> World<'a> {
    /// A page that has just opened Skylight's window, or attached to it.
    pub(crate) fn open(scenario: &'a Scenario, tally: &mut Tally) -> Result<Self, String> {
        let surroundings = Surroundings {
            ledger: Ledger::new(scenario),
            skylight: Skylight::new(scenario.start),
            disruptions: scenario.disruptions,
        };
        let mut world = Self::again(scenario, surroundings, &[]);
        match scenario.start {
            Start::Open => world.tell(Input::Open, &Cause::Open, tally)?,
            Start::Attach(_) | Start::AttachToNothing => {
                world.tell(Input::Attach, &Cause::Attach, tally)?;
            }
        }
        Ok(world)
    }

    /// The same world once more, its engine told all that was told to it before.
    pub(crate) fn again(
        scenario: &'a Scenario,
        surroundings: Surroundings,
        told: &[&Told],
    ) -> Self {
        let mut engine = Engine::new(&SKYLIGHT, scenario.options());
        for (now, input) in told {
            engine.handle(*now, input.clone());
        }
        Self { scenario, engine, surroundings, told: Vec::new() }
    }

    /// What tells this world from others, as text: an engine shows all of its state when it is
    /// debugged. Two worlds that differ only in what time it is are one.
    pub(crate) fn shown(&self) -> String {
        let Surroundings { ledger, .. } = &self.surroundings;
        let mut shown = String::with_capacity(4096);
        let text = format!("{:?}{:?}", self.engine, self.surroundings);
        let mut rest = text.as_str();
        while let Some(found) = rest.find(FIRST_DIGIT) {
            shown.push_str(&rest[..found]);
            rest = &rest[found..];
            let number = rest.get(..DIGITS).and_then(|digits| digits.parse::<u64>().ok());
            let time = number.filter(|time| *time >= BEGINNING);
            let length = if time.is_some() { DIGITS } else { 1 };
            // Writing to a string cannot fail.
            let _ = match time {
                Some(time) => write!(shown, "{}", time.saturating_sub(ledger.now)),
                None => write!(shown, "{FIRST_DIGIT}"),
            };
            rest = &rest[length..];
        }
        shown.push_str(rest);
        // A window that is closed early was cut off.
        if ledger.phase == Phase::Waiting {
            let _ = write!(shown, "{}", ledger.now - BEGINNING);
        }
        shown
    }

    /// Lets something happen and looks whether the engine takes it as it should.
    pub(crate) fn step(&mut self, step: Step, tally: &mut Tally) -> Outcome {
        self.surroundings.disruptions -= u8::from(step.is_disruption());
        match self.happen(step) {
            Some((input, cause)) => self.tell(input, &cause, tally),
            None => Ok(()),
        }
    }

    /// What the engine is told of something that happens; nothing when it cannot notice.
    fn happen(&mut self, step: Step) -> Option<(Input<Datum>, Cause)> {
        let handshake = &SKYLIGHT.handshake;
        let Surroundings { ledger, skylight, .. } = &mut self.surroundings;
        Some(match step {
            Step::Load => {
                skylight.load();
                (heard(Datum::message(handshake.loaded, Datum::Null)), Cause::Loaded)
            }
            Step::Unload => {
                skylight.unload();
                let closed = Datum::message(handshake.closed, Datum::Null);
                (heard(closed), Cause::Event(handshake.closed))
            }
            Step::TakeAnotherOpener => {
                skylight.take_another_opener();
                return None;
            }
            Step::Hear => match skylight.hear() {
                Echo::Accepted => {
                    (heard(Datum::message(handshake.accepted, Datum::Null)), Cause::Accepted)
                }
                Echo::Refused => {
                    let refused = Datum::message(handshake.refused, Datum::Boolean(true));
                    (heard(refused), Cause::Refused)
                }
                Echo::State => {
                    (heard(Datum::message(handshake.probe.reply?, Datum::Null)), Cause::State)
                }
                Echo::Silence => return None,
            },
            Step::Snapshot => {
                let topic = handshake.probe.reply?;
                // Nothing tells it from the answer of the probe.
                let probing = ledger.phase == Phase::Probing;
                let cause = if probing { Cause::State } else { Cause::Event(topic) };
                (heard(Datum::message(topic, Datum::Null)), cause)
            }
            Step::StartModule => {
                (heard(Datum::message(STARTED, Datum::Null)), Cause::Event(STARTED))
            }
            Step::Answer { of, manner, .. } => {
                let call = self.scenario.calls[of];
                let answer = Answer::to(of, call, manner)?;
                if !answer.is_followed(call) {
                    skylight.finish(of);
                }
                (heard(answer.message()), Cause::Answer(answer))
            }
            Step::Unasked { identity } => {
                let (topic, failed, unnamed) = (ACKNOWLEDGED, false, false);
                let event = Answer { of: None, topic, failed, refused: None, identity, unnamed };
                (heard(event.message()), Cause::Answer(event))
            }
            Step::StrayOrigin => {
                let data = Datum::message(handshake.loaded, Datum::Null);
                (message(true, OTHER_ORIGIN, data), Cause::StrayOrigin)
            }
            Step::Call(of) => (self.scenario.call(of), Cause::Call(of)),
            Step::Abort(of) => (Input::Abort { id: of as u64 }, Cause::Abort(of)),
            Step::Tick => {
                ledger.now = ledger.timer?;
                (Input::Tick, Cause::Tick)
            }
            Step::Oversleep => {
                ledger.now += 5_000;
                (Input::Tick, Cause::Tick)
            }
            Step::CloseWindow => (Input::WindowClosed, Cause::WindowClosed),
            Step::Close => (Input::Close, Cause::Close),
        })
    }

    /// Tells the engine something, looks at its effects and carries them out.
    fn tell(&mut self, input: Input<Datum>, cause: &Cause, tally: &mut Tally) -> Outcome {
        let now = self.surroundings.ledger.now;
        self.told.push((now, input.clone()));
        let effects = self.engine.handle(now, input);
        let booked = self.surroundings.ledger.book(self.scenario, cause, &effects, tally);
        booked.map_err(|wrong| format!("{wrong}\n     at {cause:?}, which led to {effects:#?}"))?;
        for effect in &effects {
            match effect {
                Effect::Post { call: None, .. } => {
                    let probing = self.surroundings.ledger.phase == Phase::Probing;
                    let mail = if probing { Mail::Probe } else { Mail::Init };
                    self.surroundings.skylight.post(mail);
                }
                Effect::Post { call: Some(id), .. } => self.carry_over(*id, tally)?,
                _ => {}
            }
        }
        Ok(())
    }

    /// Posts the message of a call to Skylight.
    fn carry_over(&mut self, id: u64, tally: &mut Tally) -> Outcome {
        let of = usize::try_from(id).map_err(|error| error.to_string())?;
        let call = self.scenario.calls[of];
        if !call.cloneable {
            return self.tell(Input::PostFailed { id }, &Cause::PostFailed(of), tally);
        }
        if call.command.reply.is_some() {
            self.surroundings.skylight.post_command(of);
        }
        Ok(())
    }
}

/// A message that a page hears from Skylight's window.
pub(crate) fn heard(data: Datum) -> Input<Datum> {
    message(true, ORIGIN, data)
}

/// A message that a page hears.
pub(crate) fn message(from_skylight: bool, origin: &str, data: Datum) -> Input<Datum> {
    Input::Message { from_skylight, origin: origin.to_owned(), data }
}
