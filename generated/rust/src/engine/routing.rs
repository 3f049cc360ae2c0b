//! Which posted call a message answers.

use std::borrow::Cow;

use super::posted::Place;
use super::{Data, Heard, Match, Scalar, message};

/// How far a message's identity is that of a call.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Likeness {
    /// Something differs.
    Different,
    /// Nothing differs, and something cannot be told.
    Possible,
    /// There is an identity, and all of it is the same.
    Same,
}

/// The place of the call that a message answers: the oldest of the same identity, else the oldest
/// whose identity cannot be told apart.
pub(super) fn choose<D: Data>(places: &[Place<D>], heard: &Heard<D>) -> Option<usize> {
    let data = match &heard.error {
        Some(error) => error.get("data"),
        None => heard.response.as_ref().map(Cow::Borrowed),
    };
    let mut possible = None;
    for (index, place) in places.iter().enumerate() {
        if is_own_topic(place, &heard.topic) == Some(true) {
            return Some(index);
        }
        if !can_settle(place, heard) {
            continue;
        }
        match likeness(place, data.as_deref(), heard.error.is_some()) {
            Likeness::Same => return Some(index),
            Likeness::Possible => possible = possible.or(Some(index)),
            Likeness::Different => {}
        }
    }
    possible
}

/// Whether a topic is the one that the call named for its answer; `None` when it named none.
fn is_own_topic<D: Data>(place: &Place<D>, topic: &str) -> Option<bool> {
    let params = place.call.data.as_ref()?;
    match params.get(place.call.command.custom_topic?)?.scalar()? {
        Scalar::Text(own) => Some(own == topic),
        _ => None,
    }
}

/// Whether a message on this topic can settle the call at all.
fn can_settle<D: Data>(place: &Place<D>, heard: &Heard<D>) -> bool {
    let command = place.call.command;
    let topic = heard.topic.as_str();
    let failed = heard.error.is_some();
    // A call that named a topic can only be refused on the declared one.
    let on_reply = command.reply == Some(topic) && (failed || is_own_topic(place, topic).is_none());
    on_reply || (failed && command.fails_on.contains(&topic))
}

fn likeness<D: Data>(place: &Place<D>, data: Option<&D>, is_error: bool) -> Likeness {
    let matches = place.call.command.matches;
    let mut all_equal = !matches.is_empty();
    for entry in matches {
        let param = place.call.data.as_ref().and_then(|params| message::at(params, entry.param));
        let found = data.and_then(|data| message::at(data, identity_path(entry, is_error)));
        match (param.as_ref().and_then(|v| v.scalar()), found.as_ref().and_then(|v| v.scalar())) {
            (Some(param), Some(found)) if param != found => return Likeness::Different,
            (Some(_), Some(_)) => {}
            _ => all_equal = false,
        }
    }
    if all_equal { Likeness::Same } else { Likeness::Possible }
}

fn identity_path(entry: &Match, is_error: bool) -> &'static [&'static str] {
    if is_error { entry.error } else { entry.payload }
}
