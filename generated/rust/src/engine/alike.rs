//! Which calls nothing in an answer can tell apart.

use std::borrow::Cow;

use super::queue::Call;
use super::{Data, Scalar, message};

/// Whether an answer of one call could be taken for an answer of the other.
///
/// Calls of commands that are never answered, or many times, are alike with nothing.
pub(super) fn alike<D: Data>(one: &Call<D>, other: &Call<D>) -> bool {
    ends_with_an_answer(one)
        && ends_with_an_answer(other)
        && share_a_topic(one, other)
        && !are_told_apart(one, other)
}

fn ends_with_an_answer<D>(call: &Call<D>) -> bool {
    call.command.reply.is_some() && !call.command.many
}

fn share_a_topic<D: Data>(one: &Call<D>, other: &Call<D>) -> bool {
    let (own, others) = (answering_topic(one), answering_topic(other));
    own == others
        || other.command.fails_on.contains(&own.as_ref())
        || one.command.fails_on.contains(&others.as_ref())
        || one.command.fails_on.iter().any(|topic| other.command.fails_on.contains(topic))
}

/// The topic on which an answer comes: the one that the call names, else the declared one.
fn answering_topic<D: Data>(call: &Call<D>) -> Cow<'_, str> {
    own_topic(call).unwrap_or_else(|| Cow::Borrowed(call.command.reply.unwrap_or_default()))
}

/// The topic that a call itself names for its answer.
pub(super) fn own_topic<D: Data>(call: &Call<D>) -> Option<Cow<'_, str>> {
    match message::scalar_at(call.data.as_ref()?, &[call.command.custom_topic?])? {
        Scalar::Text(topic) => Some(topic),
        Scalar::Number(_) | Scalar::Boolean(_) => None,
    }
}

/// Whether answers of both carry an identity in the same place that is another for each.
fn are_told_apart<D: Data>(one: &Call<D>, other: &Call<D>) -> bool {
    let param = |call: &Call<D>, path| {
        let found = message::scalar_at(call.data.as_ref()?, path)?;
        Some(found.into_owned())
    };
    one.command.matches.iter().any(|own| {
        let same_place = |entry: &&super::Match| entry.payload == own.payload;
        other.command.matches.iter().filter(same_place).any(|entry| {
            let pair = (param(one, own.param), param(other, entry.param));
            matches!(pair, (Some(own), Some(others)) if own != others)
        })
    })
}
