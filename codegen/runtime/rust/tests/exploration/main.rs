//! Every way in which two calls, Skylight and the browser can get in each other's way.
//!
//! The engine is played with a page that makes two calls and gives them up, with a Skylight that
//! answers as the protocol says (each answer with a tag that shows whose it is), with time, and with
//! at most one disruption on each way: a reload, an answer that comes twice, an answer that leaves out
//! what it is about, an event that looks like an answer, another page that takes Skylight over, another
//! origin in Skylight's window, a clock that stood still. The search goes through every order of all of
//! this, and looks after each step whether what is promised holds.
//!
//! # What is promised
//!
//! Every call is settled exactly once, for what really happened to it, and in time: when the
//! connection ends nothing is open, no tick is wanted, and nothing comes of anything any more.
//!
//! Nothing but the init message is posted while no handshake stands, and no call twice. A post has no
//! address of its own, the transport uses the configured origin; so what is looked at here is that a
//! message of another origin or another window leads to nothing.
//!
//! Calls that nothing can tell apart are under way one after the other, unless the page asked for
//! pipelining. Then, as long as
//!
//! - Skylight answers a command once, and before the tombstone of the call is cleared,
//! - its answer names the interaction where the catalog says that it does,
//! - it carries the command out, for a refusal names nothing, and
//! - Skylight answers two calls that nothing tells apart, the earlier of which was given up, in their
//!   order,
//!
//! each answer settles the call that it is for, or nothing when that call was given up. Skylight is
//! free to break each of these, and nobody can tell from the outside; such an answer may be taken for
//! that of another call, but only of one that could be answered so: topics are never mixed up, no
//! message that names an interaction reaches a call that names another, and refused params reach
//! nobody when they may be those of a call that named its own topic or of another call. Each excuse is
//! counted, by [`promise::Excuse`], and anything else is a failure.

macro_rules! must {
    ($holds:expr, $($text:tt)*) => {
        if !$holds {
            return Err(format!($($text)*));
        }
    };
}

mod answer;
mod call;
mod datum;
mod inert;
mod ledger;
mod promise;
#[path = "../../../conformance/protocol.rs"]
mod protocol;
mod scenario;
mod search;
mod skylight;
mod step;
mod world;

use std::io::{self, Write as _};
use std::sync::Mutex;
use std::thread;

use call::{
    Call, FAILING, FIRST, HASTY, MODULAR, NAMELESS, NAMELESS_STREAM, NOTED, OWNED, OWNED_TOO,
    PLAIN, SECOND, SECOND_NOTED, SECOND_STREAM, SIBLING, SILENT, STREAM, UNCLONEABLE, UNOWNED,
};
use ledger::Outcome;
use scenario::{Scenario, Start};
use search::Seen;
use skylight::Opener;

/// Pairs of calls that differ in what routing makes of them, in the order in which they are made.
const PAIRS: &[(&Call, &[&Call])] = &[
    (&PLAIN, &[&PLAIN, &SIBLING, &FIRST, &NAMELESS, &FAILING, &SILENT, &OWNED, &HASTY]),
    (&FIRST, &[&PLAIN, &FIRST, &SECOND, &NAMELESS, &FAILING, &OWNED, &UNCLONEABLE]),
    (&SECOND, &[&NAMELESS, &FAILING]),
    (&NAMELESS, &[&PLAIN, &FIRST, &SECOND, &NAMELESS, &FAILING, &OWNED]),
    (&FAILING, &[&PLAIN, &FIRST, &SECOND, &NAMELESS, &FAILING, &OWNED]),
    (&OWNED, &[&PLAIN, &FIRST, &NAMELESS, &FAILING, &OWNED, &OWNED_TOO, &UNOWNED, &HASTY]),
    (&UNOWNED, &[&OWNED]),
    (&NOTED, &[&PLAIN, &FIRST, &SECOND_NOTED]),
    (&SILENT, &[&PLAIN, &SILENT]),
    (&UNCLONEABLE, &[&FIRST]),
    (&STREAM, &[&STREAM, &SECOND_STREAM, &NAMELESS_STREAM, &PLAIN]),
    (&NAMELESS_STREAM, &[&STREAM]),
    (&HASTY, &[&HASTY, &PLAIN]),
    (&MODULAR, &[&PLAIN, &MODULAR]),
];

/// Calls of which the last meets both the others, or a queue that is full.
const TRIPLES: &[[&Call; 3]] = &[
    [&PLAIN, &SIBLING, &FAILING],
    [&FIRST, &NAMELESS, &SECOND],
    [&FIRST, &SECOND, &FIRST],
    [&PLAIN, &SIBLING, &PLAIN],
    [&OWNED, &PLAIN, &FAILING],
    [&OWNED, &UNOWNED, &OWNED_TOO],
    [&NAMELESS, &SILENT, &FIRST],
];

fn scenario(start: Start, calls: &[&'static Call]) -> Scenario {
    Scenario { calls: calls.to_vec(), start, pipelining: false, queue_limit: 2, disruptions: 1 }
}

fn pairs() -> impl Iterator<Item = Scenario> {
    PAIRS.iter().flat_map(|(first, seconds)| {
        seconds.iter().map(|second| scenario(Start::Open, &[first, second]))
    })
}

/// Pairs of calls that would wait for one another.
fn pipelined(disruptions: u8) -> impl Iterator<Item = Scenario> {
    let alike = pairs().filter(|pair| pair.calls[0].is_alike(pair.calls[1]));
    alike.map(move |pair| Scenario { pipelining: true, disruptions, ..pair })
}

#[test]
fn nothing_goes_wrong_between_any_two_calls() {
    explore_all("two calls", pairs());
}

#[test]
fn nothing_goes_wrong_between_two_calls_that_are_pipelined() {
    explore_all("pipelined", pipelined(0));
}

#[test]
fn nothing_goes_wrong_between_three_calls() {
    let triples = TRIPLES.iter().map(|calls| scenario(Start::Open, calls));
    // The last of them, which ends first, can be posted while the second waits.
    let disruptions = |number| u8::from(number == 0);
    let triples = triples
        .enumerate()
        .map(|(number, triple)| Scenario { disruptions: disruptions(number), ..triple });
    explore_all("three calls", triples);
}

#[test]
fn nothing_goes_wrong_with_a_skylight_that_is_open_already() {
    let kept = [None, Some(Opener::Us), Some(Opener::Another)];
    let starts = kept.map(Start::Attach).into_iter().chain([Start::AttachToNothing]);
    explore_all("attached", starts.map(|start| scenario(start, &[&MODULAR, &FIRST])));
}

#[test]
#[ignore = "takes two minutes when optimized: cargo test --release --test exploration -- --ignored"]
fn nothing_goes_wrong_when_more_disruptions_meet() {
    explore_all("two disruptions", pairs().map(|pair| Scenario { disruptions: 2, ..pair }));
    explore_all("pipelined, one disruption", pipelined(1));
}

/// Explores scenarios side by side and reports what was seen.
fn explore_all(name: &str, scenarios: impl Iterator<Item = Scenario>) {
    let scenarios: Vec<Scenario> = scenarios.collect();
    let count = scenarios.len();
    let left = Mutex::new(scenarios);
    let all = Mutex::new(Seen::default());
    let next = || left.lock().expect("the scenarios").pop();
    let explore = || {
        while let Some(scenario) = next() {
            let seen = search::explore(&scenario)?;
            all.lock().expect("the sum").add(&seen);
        }
        Ok(())
    };
    let outcomes: Vec<Outcome> = thread::scope(|scope| {
        let threads = thread::available_parallelism().map_or(1, usize::from);
        let threads: Vec<_> = (0..threads).map(|_| scope.spawn(explore)).collect();
        threads.into_iter().map(|thread| thread.join().expect("a search")).collect()
    });
    if let Some(wrong) = outcomes.into_iter().find_map(Outcome::err) {
        panic!("{wrong}");
    }
    let Seen { states, transitions, tally } = all.into_inner().expect("the sum");
    // Unlike `println`, this is shown although the test succeeds.
    let mut output = io::stdout().lock();
    writeln!(
        output,
        "{name}: {count} scenarios, {states} states, {transitions} transitions\n{tally}"
    )
    .expect("standard output");
}
