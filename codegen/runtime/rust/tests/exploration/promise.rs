//! Which answers reach their call, and what excuses the others.

use std::fmt;

use crate::answer::{Answer, Likelihood, Refused};
use crate::ledger::{Ledger, Over, Stage};
use crate::scenario::Scenario;

/// Why an answer was taken for another call than the one it was made for.
///
/// Whatever the excuse, that other call can be answered on the topic of the message, and the
/// message names no interaction or the one that the call names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Excuse {
    /// No call of this page was answered: the agent or the platform did something.
    Unasked,
    /// Its call had been answered before.
    Doubled,
    /// Its call was given up, and so long ago that its place was cleared.
    Late,
    /// Its call, or the one it was taken for, was given up, and Skylight answered the later of two
    /// that nothing tells apart before the earlier.
    Overtaken,
    /// The place of its call went to an answer that had overtaken it.
    Exchanged,
    /// It does not say which interaction it is about, although it should.
    Unnamed,
    /// Its call left it to Skylight which interaction is meant and was given up, and another call
    /// names that interaction.
    MoreExact,
    /// It is a refusal, which does not say what it is about. No refusal of params is taken for a
    /// call that is not its own when one of the two named a topic.
    Refused,
    /// Both calls are answered many times, and each gets what the other gets.
    Shared,
    /// Both calls were under way at once because the page wanted that.
    Pipelined,
}

impl Excuse {
    const ALL: [Self; 10] = [
        Self::Unasked,
        Self::Doubled,
        Self::Late,
        Self::Overtaken,
        Self::Exchanged,
        Self::Unnamed,
        Self::MoreExact,
        Self::Refused,
        Self::Shared,
        Self::Pipelined,
    ];
}

/// How often each excuse was needed.
#[derive(Clone, Debug, Default)]
pub(crate) struct Tally {
    /// A call that was open was settled by the answer.
    settled: [u64; Excuse::ALL.len()],
    /// Only the place of a call that was given up was cleared.
    spent: [u64; Excuse::ALL.len()],
    /// The answer was a refusal of params that might have been for a call which named its topic.
    unclear: u64,
}

impl Tally {
    fn count(&mut self, excuse: Excuse, settles: bool) {
        let counts = if settles { &mut self.settled } else { &mut self.spent };
        counts[excuse as usize] += 1;
    }

    pub(crate) fn add(&mut self, other: &Self) {
        for (sum, count) in self.settled.iter_mut().zip(other.settled) {
            *sum += count;
        }
        for (sum, count) in self.spent.iter_mut().zip(other.spent) {
            *sum += count;
        }
        self.unclear += other.unclear;
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (number, excuse) in Excuse::ALL.iter().enumerate() {
            let (settled, spent) = (self.settled[number], self.spent[number]);
            if settled + spent > 0 {
                let name = format!("{excuse:?}");
                writeln!(
                    f,
                    "  {name:<13} {settled:>7} to another call, {spent:>7} to a tombstone"
                )?;
            }
        }
        if self.unclear > 0 {
            writeln!(f, "  Unclear       {:>7} to nobody", self.unclear)?;
        }
        Ok(())
    }
}

/// The calls that a message must be taken for, as far as anyone can tell who sees only the message:
/// one, or several that are answered many times.
pub(crate) fn route(
    ledger: &Ledger,
    scenario: &Scenario,
    answer: &Answer,
    tally: &mut Tally,
) -> Result<Vec<usize>, String> {
    let mut best = Likelihood::Excluded;
    let mut chosen = None;
    for &of in &ledger.posted {
        let likelihood = answer.likelihood(scenario.calls[of]);
        if ledger.stages[of].holds_a_place() && likelihood > best {
            (chosen, best) = (Some(of), likelihood);
        }
    }
    let Some(chosen) = chosen else { return Ok(Vec::new()) };
    if answer.refused == Some(Refused::Params) && best == Likelihood::Possible {
        let likely = |of: &&usize| {
            ledger.stages[**of].holds_a_place()
                && answer.likelihood(scenario.calls[**of]) == Likelihood::Possible
        };
        let likely: Vec<_> = ledger.posted.iter().filter(likely).collect();
        if likely.len() > 1 && likely.iter().any(|of| scenario.calls[**of].own_topic.is_some()) {
            tally.unclear += 1;
            return Ok(Vec::new());
        }
    }
    let takes_many = |of| ledger.is_open(of) && scenario.calls[of].command.many;
    let shares = |of| takes_many(of) && answer.likelihood(scenario.calls[of]) == best;
    let mut places = vec![chosen];
    if takes_many(chosen) {
        places = ledger.posted.iter().copied().filter(|&of| shares(of)).collect();
    }
    for &place in &places {
        if answer.of != Some(place) {
            let excuse = excuse(ledger, scenario, answer, place)
                .ok_or_else(|| format!("taken for call {place}, though it can be told apart"))?;
            tally.count(excuse, ledger.is_open(place));
        }
    }
    Ok(places)
}

/// What keeps anyone from telling that a message does not belong to the chosen call.
fn excuse(ledger: &Ledger, scenario: &Scenario, answer: &Answer, chosen: usize) -> Option<Excuse> {
    let Some(of) = answer.of else { return Some(Excuse::Unasked) };
    let (ours, theirs) = (scenario.calls[of], scenario.calls[chosen]);
    if ours.command.many && theirs.command.many {
        return Some(Excuse::Shared);
    }
    match ledger.stages[of] {
        Stage::Over(Over::Answered) => return Some(Excuse::Doubled),
        Stage::Over(Over::Taken) => return Some(Excuse::Exchanged),
        Stage::Over(Over::Expired) => return Some(Excuse::Late),
        Stage::Posted { .. } | Stage::Streaming | Stage::Tombstone { .. } => {}
        Stage::Unmade | Stage::Waiting { .. } | Stage::Over(Over::Unanswerable) => return None,
    }
    let own_topic = ours.own_topic.or(theirs.own_topic).is_some();
    let pipelined = scenario.pipelining.then_some(Excuse::Pipelined);
    if answer.unnamed {
        Some(Excuse::Unnamed)
    } else if answer.refused.is_some() {
        let unclear = answer.refused == Some(Refused::Params) && own_topic;
        (!unclear).then_some(Excuse::Refused)
    } else if !ours.is_alike(theirs) {
        None
    } else if ledger.is_open(of) && ledger.is_open(chosen) {
        pipelined
    } else if answer.likelihood(theirs) > answer.likelihood(ours) {
        Some(Excuse::MoreExact)
    } else if ledger.is_open(chosen) {
        // The later one was given up: they were under way side by side.
        pipelined
    } else {
        Some(Excuse::Overtaken)
    }
}
