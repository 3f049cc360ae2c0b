//! What the modelled Skylight answers, and which call a message may be taken for.

use skylight_runtime::engine::Data as _;

use crate::call::{ACTIVE, Call};
use crate::datum::Datum;

/// How Skylight answers a command.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Manner {
    /// With a payload.
    Success,
    /// With an error on the topic of the answer.
    Failure,
    /// With an error on another topic on which the command can fail.
    FailureElsewhere,
    /// With a payload that does not say which interaction it is about.
    UnnamedSuccess,
    /// With an error that does not say which interaction it is about.
    UnnamedFailure,
}

impl Manner {
    pub(crate) const ALL: [Self; 5] = [
        Self::Success,
        Self::Failure,
        Self::FailureElsewhere,
        Self::UnnamedSuccess,
        Self::UnnamedFailure,
    ];

    /// Whether the answer leaves out which interaction it is about.
    pub(crate) fn is_unnamed(self) -> bool {
        matches!(self, Self::UnnamedSuccess | Self::UnnamedFailure)
    }
}

/// A message of Skylight that says something of a command, or looks as if it did.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Answer {
    /// The number of the call; none when no call of this page asked for it.
    pub(crate) of: Option<usize>,
    pub(crate) topic: &'static str,
    pub(crate) failed: bool,
    /// The interaction that it names.
    pub(crate) identity: Option<u32>,
    /// Whether it names no interaction although the catalog says that it does.
    pub(crate) unnamed: bool,
}

/// How sure it is that a message belongs to a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Likelihood {
    Excluded,
    Possible,
    Sure,
}

impl Answer {
    /// The answer to a call; none when Skylight never answers the command so.
    pub(crate) fn to(of: usize, call: &Call, manner: Manner) -> Option<Self> {
        let reply = call.answered_on()?;
        let elsewhere = call.own_topic.and(call.command.reply);
        let elsewhere = elsewhere.or(call.command.fails_on.first().copied());
        let unnamed = manner.is_unnamed();
        if unnamed && !call.is_matched() {
            return None;
        }
        let named = call.is_matched() && !unnamed;
        Some(Self {
            of: Some(of),
            topic: if manner == Manner::FailureElsewhere { elsewhere? } else { reply },
            failed: !matches!(manner, Manner::Success | Manner::UnnamedSuccess),
            identity: named.then(|| call.identity.unwrap_or(ACTIVE)),
            unnamed,
        })
    }

    /// The message as it is posted; its tag shows whose answer it is and means nothing to the engine.
    pub(crate) fn message(&self) -> Datum {
        let error = self.error().unwrap_or(Datum::Null);
        Datum::object(vec![
            ("error", error),
            ("topic", Datum::text(self.topic)),
            ("response", self.response()),
        ])
    }

    /// Its error.
    pub(crate) fn error(&self) -> Option<Datum> {
        let about = Datum::object(vec![("interactionId", Datum::number(self.identity))]);
        let data = Datum::object(vec![("about", about), ("tag", self.tag())]);
        self.failed.then(|| Datum::object(vec![("code", Datum::Number(1)), ("data", data)]))
    }

    /// Its payload: null beside an error.
    pub(crate) fn response(&self) -> Datum {
        if self.failed {
            return Datum::Null;
        }
        Datum::object(vec![("interactionId", Datum::number(self.identity)), ("tag", self.tag())])
    }

    fn tag(&self) -> Datum {
        Datum::number(self.of.and_then(|of| u32::try_from(of).ok()))
    }

    /// How sure it is, for one who sees only the message and the params, that a call is answered.
    pub(crate) fn likelihood(&self, call: &Call) -> Likelihood {
        let refused = self.failed && call.command.reply == Some(self.topic);
        let failed = self.failed && call.command.fails_on.contains(&self.topic);
        if call.own_topic == Some(self.topic) {
            Likelihood::Sure
        } else if call.answered_on() != Some(self.topic) && !refused && !failed {
            Likelihood::Excluded
        } else {
            match (call.identity, self.identity) {
                (Some(ours), Some(theirs)) if ours == theirs => Likelihood::Sure,
                (Some(_), Some(_)) => Likelihood::Excluded,
                _ => Likelihood::Possible,
            }
        }
    }
}
