//! Which posted call a message answers.

use std::borrow::Cow;

use super::alike::own_topic;
use super::posted::Place;
use super::{Data, Heard, Match, Scalar, message};

/// How far a message's identity is that of a call.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Likeness {
    /// Something differs, or the call is not answered on this topic.
    Different,
    /// Nothing differs, and something cannot be told.
    Possible,
    /// There is an identity, and all of it is the same.
    Same,
}

/// The place of the call that a message answers: the oldest of the same identity, else the oldest
/// whose identity cannot be told apart.
pub(super) fn choose<D: Data>(places: &[Place<D>], heard: &Heard<D>) -> Option<(usize, Likeness)> {
    let mut possible = None;
    for (index, place) in places.iter().enumerate() {
        match likeness(place, heard) {
            Likeness::Same => return Some((index, Likeness::Same)),
            Likeness::Possible => possible = possible.or(Some((index, Likeness::Possible))),
            Likeness::Different => {}
        }
    }
    possible
}

/// How likely a message answers a call.
pub(super) fn likeness<D: Data>(place: &Place<D>, heard: &Heard<D>) -> Likeness {
    let topic = heard.topic.as_str();
    let own = own_topic(&place.call);
    if own.as_deref() == Some(topic) {
        return Likeness::Same;
    }
    let command = place.call.command;
    let failed = heard.error.is_some();
    // A call that named a topic can only be refused on the declared one.
    let on_reply = command.reply == Some(topic) && (failed || own.is_none());
    let on_other = failed && command.fails_on.contains(&topic);
    if !on_reply && !on_other {
        return Likeness::Different;
    }
    let data = match &heard.error {
        Some(error) => error.get("data"),
        None => heard.response.as_ref().map(Cow::Borrowed),
    };
    compare(place, data.as_deref(), failed)
}

/// Whether a posted call named this topic for its answer.
pub(super) fn is_named<D: Data>(places: &[Place<D>], topic: &str) -> bool {
    places.iter().any(|place| own_topic(&place.call).as_deref() == Some(topic))
}

fn compare<D: Data>(place: &Place<D>, data: Option<&D>, failed: bool) -> Likeness {
    let matches = place.call.command.matches;
    let mut all_equal = !matches.is_empty();
    for entry in matches {
        let params = place.call.data.as_ref();
        let param: Option<Scalar<'_>> =
            params.and_then(|params| message::scalar_at(params, entry.param));
        let found = data.and_then(|data| message::scalar_at(data, identity_path(entry, failed)));
        match (param, found) {
            (Some(param), Some(found)) if param != found => return Likeness::Different,
            (Some(_), Some(_)) => {}
            _ => all_equal = false,
        }
    }
    if all_equal { Likeness::Same } else { Likeness::Possible }
}

fn identity_path(entry: &Match, failed: bool) -> &'static [&'static str] {
    if failed { entry.error } else { entry.payload }
}
