//! The search through all that can happen, the shortest ways first.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::rc::Rc;

use crate::inert::Inert;
use crate::ledger::Phase;
use crate::promise::Tally;
use crate::scenario::Scenario;
use crate::step::Step;
use crate::world::{Surroundings, Told, World};

/// What a search has seen.
#[derive(Clone, Debug, Default)]
pub(crate) struct Seen {
    /// States of a connection that goes on.
    pub(crate) states: usize,
    /// Ways from one of them to the next, or to the end of the connection.
    pub(crate) transitions: usize,
    /// What excused an answer that did not reach its call.
    pub(crate) tally: Tally,
}

/// A state, and how it was reached first.
struct State {
    surroundings: Surroundings,
    /// All of it as text, which the set of known states shares.
    shown: Rc<str>,
    /// The state before, and what happened there.
    from: Option<(usize, Step)>,
    /// What the engine was told on the way from that state.
    told: Vec<Told>,
}

/// Goes through every state that a scenario can reach.
///
/// # Errors
///
/// The first thing that must not be, and the shortest way to it.
pub(crate) fn explore(scenario: &Scenario) -> Result<Seen, String> {
    let mut seen = Seen::default();
    let inert = Inert::new(scenario);
    let opened = World::open(scenario, &mut seen.tally)?;
    let mut states = vec![State::new(opened, None)];
    let mut known = BTreeSet::from([states[0].shown.clone()]);
    let mut next = 0;
    while let Some(state) = states.get(next) {
        let mut found = Vec::new();
        let told = told(&states, next);
        let again = || World::again(scenario, state.surroundings.clone(), &told);
        let way = |last: Option<Step>| {
            let states = &states;
            move |wrong: String| way_to(scenario, states, next, last, &wrong)
        };
        let checked = again().check_inert(&inert, &state.shown, &mut seen.tally);
        checked.map_err(way(None))?;
        for step in state.surroundings.steps(scenario) {
            let mut world = again();
            world.step(step, &mut seen.tally).map_err(way(Some(step)))?;
            seen.transitions += 1;
            if world.surroundings.ledger.phase == Phase::Ended {
                world.check_ended(&inert).map_err(way(Some(step)))?;
                continue;
            }
            let reached = State::new(world, Some((next, step)));
            if known.insert(reached.shown.clone()) {
                found.push(reached);
            }
        }
        states.append(&mut found);
        next += 1;
    }
    seen.states = states.len();
    Ok(seen)
}

impl State {
    fn new(world: World, from: Option<(usize, Step)>) -> Self {
        let shown = world.shown().into();
        Self { surroundings: world.surroundings, shown, from, told: world.told }
    }
}

impl Seen {
    /// Adds what another search has seen.
    pub(crate) fn add(&mut self, other: &Self) {
        self.states += other.states;
        self.transitions += other.transitions;
        self.tally.add(&other.tally);
    }
}

/// All that the engine was told until it came to a state.
fn told(states: &[State], state: usize) -> Vec<&Told> {
    let mut way = vec![state];
    while let Some((from, _)) = states[way[way.len() - 1]].from {
        way.push(from);
    }
    way.iter().rev().flat_map(|&state| &states[state].told).collect()
}

/// The way to something that must not be.
fn way_to(
    scenario: &Scenario,
    states: &[State],
    mut state: usize,
    last: Option<Step>,
    wrong: &str,
) -> String {
    let mut steps: Vec<Step> = last.into_iter().collect();
    while let Some((from, step)) = states[state].from {
        steps.push(step);
        state = from;
    }
    let mut text = format!("calls: {}\n", scenario.name());
    for (number, step) in steps.iter().rev().enumerate() {
        // Writing to a string cannot fail.
        let _ = writeln!(text, "{:>3}. {step:?}", number + 1);
    }
    let _ = write!(text, "  => {wrong}");
    text
}
