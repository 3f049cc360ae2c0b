//! What must not make any difference, whatever the state, and what must not be left at the end.

use skylight_runtime::engine::{Data as _, Effect, Failure, Input};

use crate::answer::{Answer, Manner};
use crate::datum::Datum;
use crate::ledger::{Outcome, Phase, Stage};
use crate::promise::Tally;
use crate::protocol::SKYLIGHT;
use crate::scenario::{ORIGIN, OTHER_ORIGIN, Scenario};
use crate::step::Step;
use crate::world::{World, heard, message};

/// The number of a call that is never made.
const UNKNOWN: u64 = 99;

/// Inputs that an engine must take no notice of.
pub(crate) struct Inert {
    /// In any state. They leave no trace.
    always: Vec<Input<Datum>>,
    /// In any state. Of these it may be remembered that something was heard.
    unusable: Vec<Input<Datum>>,
    /// After the end.
    at_the_end: Vec<Input<Datum>>,
}

impl Inert {
    pub(crate) fn new(scenario: &Scenario) -> Self {
        let calls = scenario.calls.iter().enumerate();
        let answers = calls.filter_map(|(of, call)| Answer::to(of, call, Manner::Success));
        let loaded = Datum::message(SKYLIGHT.handshake.loaded, Datum::Null);
        let messages: Vec<Datum> = answers.map(|answer| answer.message()).chain([loaded]).collect();
        let foreign = |from_skylight, origin| {
            messages.iter().map(move |data| message(from_skylight, origin, data.clone()))
        };
        let topic = Datum::text(SKYLIGHT.handshake.loaded);
        let untitled = Datum::object(vec![("topic", Datum::Number(1))]);
        let odd = [Datum::Null, topic, Datum::List, untitled].map(heard);
        let id = UNKNOWN;
        let unknown = [Input::Abort { id }, Input::PostFailed { id }, Input::Open, Input::Attach];
        let inputs = [Input::Open, Input::Attach, Input::Tick, Input::WindowClosed, Input::Close];
        Self {
            always: foreign(false, ORIGIN)
                .chain(foreign(false, OTHER_ORIGIN))
                .chain(unknown)
                .collect(),
            unusable: foreign(true, OTHER_ORIGIN).chain(odd).collect(),
            at_the_end: foreign(true, ORIGIN).chain(inputs).collect(),
        }
    }
}

impl World<'_> {
    /// Tells the engine what it must take no notice of, then closes the connection. The world,
    /// shown like this, is of no use afterwards.
    pub(crate) fn check_inert(mut self, inert: &Inert, shown: &str, tally: &mut Tally) -> Outcome {
        self.without_effect(&inert.always)?;
        let ledger = &self.surroundings.ledger;
        let settled = (0..ledger.stages.len()).filter(|&of| !ledger.is_open(of));
        let settled: Vec<_> = settled
            .flat_map(|of| [Input::Abort { id: of as u64 }, Input::PostFailed { id: of as u64 }])
            .collect();
        self.without_effect(&settled)?;
        must!(self.shown() == shown, "something that means nothing left a trace");
        self.without_effect(&inert.unusable)?;
        self.step(Step::Close, tally)?;
        self.check_ended(inert)
    }

    /// Makes sure that nothing comes of anything after the end. The world is of no use afterwards.
    pub(crate) fn check_ended(mut self, inert: &Inert) -> Outcome {
        must!(self.surroundings.ledger.phase == Phase::Ended, "the connection goes on");
        self.without_effect(&inert.always)?;
        self.without_effect(&inert.unusable)?;
        self.without_effect(&inert.at_the_end)?;
        let ledger = &self.surroundings.ledger;
        let unmade = ledger.stages.iter().position(|stage| *stage == Stage::Unmade);
        let Some(of) = unmade else { return Ok(()) };
        let effects = self.engine.handle(ledger.now, self.scenario.call(of));
        let refused = matches!(
            effects.as_slice(),
            [Effect::Reject { id, error: Failure::Ended(_) | Failure::ClientClosed }]
                if *id == of as u64
        );
        must!(refused, "a call after the end led to {effects:#?}");
        Ok(())
    }

    fn without_effect(&mut self, inputs: &[Input<Datum>]) -> Outcome {
        for input in inputs {
            let effects = self.engine.handle(self.surroundings.ledger.now, input.clone());
            must!(effects.is_empty(), "{input:?} led to {effects:#?}");
        }
        Ok(())
    }
}
