//! What the engine wants done.

use super::input::CallId;

/// Something to carry out.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect<D> {
    /// Post a message to the popup, with the configured origin as target origin.
    Post {
        /// The message.
        message: D,
        /// The call it belongs to, to be named in `PostFailed`; `None` for the handshake's own.
        call: Option<CallId>,
    },
    /// The handshake stands.
    Connected {
        /// 1 for the first handshake, one more after each reload.
        generation: u32,
        /// Whether the popup had kept this page's origin from before, and went on with it.
        resumed: bool,
    },
    /// Tell the subscribers of a message.
    Event(Heard<D>),
    /// A call succeeded.
    Resolve {
        /// The call.
        id: CallId,
        /// The payload; `None` when the message had none or the command is never answered.
        response: Option<D>,
    },
    /// One of many answers came, and the call goes on.
    Answer {
        /// The call.
        id: CallId,
        /// The payload; `None` when the message had none.
        response: Option<D>,
    },
    /// A call failed.
    Reject {
        /// The call.
        id: CallId,
        /// Why.
        error: Failure<D>,
    },
    /// Send `Tick` at that time, which comes before any that was asked for and not yet reached. A
    /// tick asks anew for all that is still wanted, so one time is all there is to remember. What it
    /// was for may be over by then, and then the tick does nothing.
    Timer {
        /// In milliseconds of the clock of the inputs.
        at: u64,
    },
    /// The connection is over.
    Ended {
        /// Why; `None` when the user closed it.
        error: Option<End>,
    },
}

/// A message heard from the popup.
#[derive(Clone, Debug, PartialEq)]
pub struct Heard<D> {
    /// Its topic; empty for an error that came without one.
    pub topic: String,
    /// Its error; `None` when that was null or missing.
    pub error: Option<D>,
    /// Its payload; `None` when it was missing.
    pub response: Option<D>,
    /// Which handshake it belongs to; `None` while none stands.
    pub generation: Option<u32>,
}

/// Why a connection ended by itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum End {
    /// The popup's window was closed.
    Closed,
    /// The window reports that it is closed although nothing ever loaded in it: the popup's page
    /// was severed from its opener.
    CutOff,
    /// Nothing was heard in time.
    NeverLoaded,
    /// Something was heard in time, but only from another origin.
    OriginRefused {
        /// That origin, the last one when there were several.
        heard: String,
    },
    /// The popup had already taken an origin.
    OriginTaken,
    /// The popup loaded and did not confirm the handshake in time.
    TimedOut,
}

/// Why a call failed.
#[derive(Clone, Debug, PartialEq)]
pub enum Failure<D> {
    /// The connection ended.
    Ended(End),
    /// The user closed the connection.
    ClientClosed,
    /// The popup was reloaded, and its work in progress is lost.
    Reloaded,
    /// No answer came in time.
    TimedOut,
    /// No answer came in time, and the module of the command was not seen to start.
    ModuleNotStarted {
        /// The topic that shows that it has.
        started_by: &'static str,
    },
    /// The caller gave it up.
    Aborted,
    /// Too many calls wait.
    QueueFull,
    /// Its params cannot be posted.
    NotCloneable,
    /// The popup answered with this error.
    Sdk(D),
}

impl<D> Failure<D> {
    /// The same failure, with the popup's error in another form.
    pub fn map<E>(self, map: impl FnOnce(D) -> E) -> Failure<E> {
        match self {
            Self::Ended(end) => Failure::Ended(end),
            Self::ClientClosed => Failure::ClientClosed,
            Self::Reloaded => Failure::Reloaded,
            Self::TimedOut => Failure::TimedOut,
            Self::ModuleNotStarted { started_by } => Failure::ModuleNotStarted { started_by },
            Self::Aborted => Failure::Aborted,
            Self::QueueFull => Failure::QueueFull,
            Self::NotCloneable => Failure::NotCloneable,
            Self::Sdk(error) => Failure::Sdk(map(error)),
        }
    }

    /// Of a call that met a connection which ended for this reason, or was closed by the user.
    pub(super) fn ended(reason: Option<&End>) -> Self {
        reason.map_or(Self::ClientClosed, |reason| Self::Ended(reason.clone()))
    }
}
