//! What the engine is told.

use super::protocol::CommandDescriptor;

/// Names a call; chosen by the caller, unique in the life of an engine.
pub type CallId = u64;

/// What is set when a connection is made. Times are in milliseconds; 0 stands for no time at all.
#[derive(Clone, Debug)]
pub struct Options {
    /// The origin of the popup, exactly as the browser reports it.
    pub origin: String,
    /// How long each handshake may take.
    pub handshake_timeout: u64,
    /// How long a call may take that names no time of its own, waiting in the queue included.
    pub call_timeout: u64,
    /// How many calls may wait for the connection, or for one that nothing tells them apart from.
    pub queue_limit: usize,
    /// Whether calls that nothing in their answers tells apart are posted all at once, and their
    /// answers taken to come in the order of the calls. Otherwise each waits for the one before.
    pub pipelining: bool,
    /// How long at least the place of a call that timed out or was aborted is kept for its late
    /// answer: the first tick after that clears it.
    pub tombstone_for: u64,
}

impl Options {
    /// The usual times and limits for a popup of this origin: 30 s for a handshake and for a call,
    /// 64 waiting calls, no pipelining, 60 s for a late answer.
    #[must_use]
    pub fn new(origin: impl Into<String>) -> Self {
        Self {
            origin: origin.into(),
            handshake_timeout: 30_000,
            call_timeout: 30_000,
            queue_limit: 64,
            pipelining: false,
            tombstone_for: 60_000,
        }
    }
}

/// Something that happened.
#[derive(Clone, Debug)]
pub enum Input<D> {
    /// The popup was opened: the first handshake's time begins.
    Open,
    /// The popup is there already, and the time of the handshake begins: instead of `Open`.
    Attach,
    /// The window heard a message.
    Message {
        /// Whether its source is the popup's window.
        from_skylight: bool,
        /// Its origin.
        origin: String,
        /// What was posted.
        data: D,
    },
    /// A command is to be carried out.
    Call {
        /// Its name from now on.
        id: CallId,
        /// The command.
        command: &'static CommandDescriptor,
        /// Its params.
        data: Option<D>,
        /// Milliseconds until it is given up, counted from now; `None` or 0 for the usual time.
        timeout: Option<u64>,
    },
    /// The caller is no longer interested in a call.
    Abort {
        /// The call.
        id: CallId,
    },
    /// The message of a call could not be posted because its params cannot be cloned.
    PostFailed {
        /// The call.
        id: CallId,
    },
    /// Time has passed.
    Tick,
    /// The popup's window is gone.
    WindowClosed,
    /// The user ends the connection.
    Close,
}
