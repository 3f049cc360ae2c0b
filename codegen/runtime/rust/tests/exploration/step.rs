//! What can happen, and when.

use crate::answer::{Answer, Manner};
use crate::call::ACTIVE;
use crate::ledger::{Phase, Stage};
use crate::scenario::Scenario;
use crate::world::Surroundings;

/// Something that happens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Step {
    /// Skylight's page comes up.
    Load,
    /// Skylight's page goes.
    Unload,
    /// Another page is faster with its init message.
    TakeAnotherOpener,
    /// Skylight hears the next message of the handshake.
    Hear,
    /// A module of Skylight says that it has started.
    StartModule,
    /// Skylight answers a command.
    Answer { of: usize, manner: Manner, again: bool },
    /// Something happens that looks like the answer to a call about this interaction.
    Unasked { identity: Option<u32> },
    /// Skylight says how it stands, as the page asked in an earlier life.
    Snapshot,
    /// Skylight's window shows another origin.
    StrayOrigin,
    /// The page makes a call.
    Call(usize),
    /// The page gives a call up.
    Abort(usize),
    /// The time of the wanted tick comes.
    Tick,
    /// The wanted tick comes far too late.
    Oversleep,
    /// Skylight's window is closed.
    CloseWindow,
    /// The page closes the connection.
    Close,
}

impl Step {
    /// Whether it is out of the ordinary: a way has only so many of these.
    pub(crate) fn is_disruption(self) -> bool {
        match self {
            Self::Unload
            | Self::TakeAnotherOpener
            | Self::Unasked { .. }
            | Self::Snapshot
            | Self::StrayOrigin
            | Self::Oversleep
            | Self::Answer { again: true, .. } => true,
            Self::Answer { manner, .. } => manner.is_unnamed(),
            _ => false,
        }
    }
}

impl Surroundings {
    /// All that can happen now. The page can close the connection besides.
    pub(crate) fn steps(&self, scenario: &Scenario) -> Vec<Step> {
        if self.ledger.phase == Phase::Ended {
            return Vec::new();
        }
        let mut steps = self.doings_of_skylight(scenario);
        steps.extend(self.answers(scenario));
        steps.extend(self.doings_of_the_page());
        steps.retain(|step| self.disruptions > 0 || !step.is_disruption());
        steps
    }

    fn doings_of_skylight(&self, scenario: &Scenario) -> Vec<Step> {
        let Self { ledger, skylight, .. } = self;
        let mut steps = vec![Step::CloseWindow];
        steps.push(if skylight.is_loaded() { Step::Unload } else { Step::Load });
        steps.extend(skylight.has_mail().then_some(Step::Hear));
        steps.extend(skylight.is_free().then_some(Step::TakeAnotherOpener));
        // Later on it makes no difference.
        let early = ledger.phase == Phase::Waiting || ledger.attaching;
        steps.extend(early.then_some(Step::StrayOrigin));
        if skylight.is_bridged() {
            let starts = scenario.calls.iter().any(|call| call.command.started_by.is_some());
            steps.extend(starts.then_some(Step::StartModule));
            let named = [None, Some(ACTIVE), Some(3)];
            steps.extend(named.map(|identity| Step::Unasked { identity }));
            steps.extend(early.then_some(Step::Snapshot));
        }
        steps
    }

    fn answers(&self, scenario: &Scenario) -> impl Iterator<Item = Step> {
        let again = |of| self.skylight.has_answered(of);
        self.skylight.answerable().flat_map(move |of| {
            let possible = move |manner: &Manner| {
                let known = Answer::to(of, scenario.calls[of], *manner).is_some();
                known && !(manner.is_unnamed() && again(of))
            };
            let manners = Manner::ALL.into_iter().filter(possible);
            manners.map(move |manner| Step::Answer { of, manner, again: again(of) })
        })
    }

    fn doings_of_the_page(&self) -> Vec<Step> {
        let ledger = &self.ledger;
        let mut steps: Vec<Step> = ledger.open().map(Step::Abort).collect();
        let unmade = ledger.stages.iter().position(|stage| *stage == Stage::Unmade);
        steps.extend(unmade.map(Step::Call));
        if ledger.timer.is_some() {
            steps.extend([Step::Tick, Step::Oversleep]);
        }
        steps
    }
}
