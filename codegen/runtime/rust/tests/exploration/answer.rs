//! What the modelled Skylight answers, and which call a message may be taken for.

use skylight_runtime::engine::Data as _;

use crate::call::{ACTIVE, Call};
use crate::datum::Datum;
use crate::protocol::SKYLIGHT;

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
    /// Not at all: it says on the declared topic why the command was not carried out.
    Refusal(Refused),
}

/// What Skylight does not like about a command that it does not carry out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Refused {
    Params,
    Call,
}

impl Manner {
    pub(crate) const ALL: [Self; 7] = [
        Self::Success,
        Self::Failure,
        Self::FailureElsewhere,
        Self::UnnamedSuccess,
        Self::UnnamedFailure,
        Self::Refusal(Refused::Params),
        Self::Refusal(Refused::Call),
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
    /// Why the command was not carried out, when it was not.
    pub(crate) refused: Option<Refused>,
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
        let failed = !matches!(manner, Manner::Success | Manner::UnnamedSuccess);
        let refused = if let Manner::Refusal(refused) = manner { Some(refused) } else { None };
        let topic = match manner {
            Manner::FailureElsewhere => *call.command.fails_on.first()?,
            Manner::Refusal(_) => call.command.reply?,
            _ => reply,
        };
        let unnamed = manner.is_unnamed();
        if unnamed && !call.is_matched(failed) {
            return None;
        }
        let named = call.is_matched(failed) && !unnamed && refused.is_none();
        let identity = named.then(|| call.identity.unwrap_or(ACTIVE));
        Some(Self { of: Some(of), topic, failed, refused, identity, unnamed })
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
        let refusals = &SKYLIGHT.refusals;
        let code = match self.refused {
            Some(Refused::Params) => refusals.params,
            Some(Refused::Call) => refusals.call,
            None => 1,
        };
        self.failed.then(|| Datum::object(vec![("code", Datum::Number(code)), ("data", data)]))
    }

    /// Whether more comes of a command of this sort.
    pub(crate) fn is_followed(&self, call: &Call) -> bool {
        self.refused.is_none() && (call.command.many || self.leaves_the_answer(call))
    }

    /// Whether it is an error before the answer that ends a call of this sort.
    pub(crate) fn leaves_the_answer(&self, call: &Call) -> bool {
        call.command.errors_first && self.failed && self.refused.is_none()
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
        let refused = self.refused.is_some() && call.command.reply == Some(self.topic);
        let failed = self.failed && call.command.fails_on.contains(&self.topic);
        if call.own_topic == Some(self.topic) {
            Likelihood::Sure
        } else if call.answered_on() != Some(self.topic) && !refused && !failed {
            Likelihood::Excluded
        } else {
            let identity = call.identity.filter(|_| call.is_matched(self.failed));
            match (identity, self.identity) {
                (Some(ours), Some(theirs)) if ours == theirs => Likelihood::Sure,
                (Some(_), Some(_)) => Likelihood::Excluded,
                _ => Likelihood::Possible,
            }
        }
    }
}
