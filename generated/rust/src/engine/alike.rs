//! Which calls nothing in an answer can tell apart.

use super::call::Call;

/// Whether an answer of one call could be taken for an answer of the other.
///
/// Calls of commands that are never answered, or many times, are alike with nothing.
pub(super) fn alike(one: &Call, other: &Call) -> bool {
    ends_with_an_answer(one)
        && ends_with_an_answer(other)
        && share_a_topic(one, other)
        && !are_told_apart(one, other)
}

fn ends_with_an_answer(call: &Call) -> bool {
    call.command.reply.is_some() && !call.command.many
}

fn share_a_topic(one: &Call, other: &Call) -> bool {
    let fails_on = |call: &Call, topic: Option<&str>| {
        topic.is_some_and(|topic| call.command.fails_on.contains(&topic))
    };
    let (own, others) = (one.answering_topic(), other.answering_topic());
    own == others
        || fails_on(other, own)
        || fails_on(one, others)
        || one.command.fails_on.iter().any(|topic| other.command.fails_on.contains(topic))
}

/// Whether answers of both carry an identity in the same place that is another for each.
fn are_told_apart(one: &Call, other: &Call) -> bool {
    one.identity().any(|(own, ours)| {
        let same_place = own.payload.is_some();
        same_place
            && other.identity().any(|(entry, theirs)| {
                entry.payload == own.payload
                    && matches!((ours, theirs), (Some(ours), Some(theirs)) if ours != theirs)
            })
    })
}
