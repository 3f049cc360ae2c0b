//! Which posted call a message answers.

use super::call::Call;
use super::posted::Place;
use super::protocol::Refusal;
use super::{Data, Scalar, message};

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

/// What tells which call a message answers.
pub(super) struct Clues<'m, D> {
    pub(super) topic: &'m str,
    pub(super) failed: bool,
    /// What it says of its command, when that was not carried out.
    pub(super) refusal: Option<Refusal>,
    /// What holds identities: the payload, or the data of the error.
    pub(super) about: Option<&'m D>,
    /// The places that were looked at, and what stands there: calls of one command share them.
    pub(super) found: Vec<(&'static [&'static str], Option<Scalar<'m>>)>,
}

/// The place of the call that a message answers: the oldest of the same identity, else the oldest
/// whose identity cannot be told apart.
///
/// A refusal of params says nothing of the topic that its call named for the answer, so that it is
/// given to nobody when it may be for such a call as well as for another.
pub(super) fn choose<D: Data>(
    places: &[Place],
    clues: &mut Clues<'_, D>,
) -> Option<(usize, Likeness)> {
    let mut oldest = None;
    let (mut several, mut named) = (false, false);
    for (index, Place { call, .. }) in places.iter().enumerate() {
        match clues.likeness(call) {
            Likeness::Same => return Some((index, Likeness::Same)),
            Likeness::Possible => {
                several = oldest.is_some();
                named |= call.own_topic.is_some();
                oldest = oldest.or(Some((index, Likeness::Possible)));
            }
            Likeness::Different => {}
        }
    }
    let unclear = clues.refusal == Some(Refusal::Params) && several && named;
    oldest.filter(|_| !unclear)
}

impl<'m, D: Data> Clues<'m, D> {
    /// How likely the message answers a call.
    pub(super) fn likeness(&mut self, call: &Call) -> Likeness {
        if call.own_topic.as_deref() == Some(self.topic) {
            return Likeness::Same;
        }
        // On the declared topic, a call that named its own can only be refused.
        let here = call.own_topic.is_none() || self.refusal.is_some();
        let on_reply = here && call.command.reply == Some(self.topic);
        if on_reply || self.failed && call.command.fails_on.contains(&self.topic) {
            self.compare(call)
        } else {
            Likeness::Different
        }
    }

    fn compare(&mut self, call: &Call) -> Likeness {
        let mut all_equal = !call.command.matches.is_empty();
        for (entry, param) in call.identity() {
            let path = if self.failed { Some(entry.error) } else { entry.payload };
            let found = path.and_then(|path| self.scalar_at(path));
            match (param, found) {
                (Some(param), Some(found)) if param != found => return Likeness::Different,
                (Some(_), Some(_)) => {}
                _ => all_equal = false,
            }
        }
        if all_equal { Likeness::Same } else { Likeness::Possible }
    }

    fn scalar_at(&mut self, path: &'static [&'static str]) -> Option<&Scalar<'m>> {
        let known = self.found.iter().position(|(known, _)| std::ptr::eq(*known, path));
        let known = known.unwrap_or_else(|| {
            let about = self.about;
            self.found.push((path, about.and_then(|about| message::scalar_at(about, path))));
            self.found.len() - 1
        });
        self.found[known].1.as_ref()
    }
}
