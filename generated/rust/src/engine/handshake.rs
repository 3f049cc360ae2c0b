//! The handshake: the wait for the popup to load, the init message and its repetition.

use super::{CallId, Data, Effect, Engine, Failure, State, message};

/// The first wait for the confirmation before the init message is posted again, in milliseconds.
const FIRST_RETRY: u64 = 250;
/// The longest wait between two init messages, in milliseconds.
const LONGEST_RETRY: u64 = 2_000;
/// A window that reports within this time that it is closed, and of which nothing was heard, was
/// cut off from its opener rather than closed by a person. In milliseconds.
const CUT_OFF_WITHIN: u64 = 3_000;

/// What is remembered of the popup while the connection is not confirmed.
#[derive(Debug, Default)]
pub(super) struct Watch {
    opened_at: Option<u64>,
    /// When the handshake is given up.
    pub(super) deadline: Option<u64>,
    /// Whether anything was heard from the configured origin.
    pub(super) heard: bool,
    /// The last other origin from which the popup's window posted something.
    pub(super) refused_origin: Option<String>,
}

impl Watch {
    /// Notes when the popup was opened; false when that was known.
    pub(super) fn open(&mut self, now: u64) -> bool {
        let first = self.opened_at.is_none();
        self.opened_at.get_or_insert(now);
        first
    }

    /// Whether a window that is gone now was cut off.
    pub(super) fn looks_cut_off(&self, now: u64) -> bool {
        let fresh = self.opened_at.is_some_and(|opened| now - opened <= CUT_OFF_WITHIN);
        fresh && !self.heard
    }
}

/// The repetition of the init message.
#[derive(Debug)]
pub(super) struct Shaking {
    /// When it is posted again.
    pub(super) retry_at: u64,
    wait: u64,
}

impl Shaking {
    fn new(now: u64) -> Self {
        Self { retry_at: now.saturating_add(FIRST_RETRY), wait: FIRST_RETRY }
    }

    /// Whether the init message is due again; if so, the next wait is twice as long.
    pub(super) fn retry(&mut self, now: u64) -> bool {
        let due = self.retry_at <= now;
        if due {
            self.wait = (self.wait * 2).min(LONGEST_RETRY);
            self.retry_at = now.saturating_add(self.wait);
        }
        due
    }
}

impl<D: Data> Engine<D> {
    /// Posts the init message and waits for its confirmation.
    pub(super) fn shake(&mut self, effects: &mut Vec<Effect<D>>) {
        self.post_init(effects);
        self.state = State::Shaking(Shaking::new(self.now));
    }

    pub(super) fn post_init(&self, effects: &mut Vec<Effect<D>>) {
        let init = &self.protocol.handshake.init;
        let message = message::write(&self.protocol.envelope, init, None);
        effects.push(Effect::Post { message, call: None });
    }

    /// The popup confirmed: what waited is posted.
    pub(super) fn connect(&mut self, effects: &mut Vec<Effect<D>>) {
        self.generation += 1;
        self.watch.deadline = None;
        self.state = State::Connected;
        effects.push(Effect::Connected { generation: self.generation });
        for call in self.queue.take() {
            self.post(call, effects);
        }
    }

    /// The popup was loaded anew: what it worked on is lost and it knows no origin any more.
    pub(super) fn reload(&mut self, effects: &mut Vec<Effect<D>>) {
        let lost: Vec<CallId> = self.posted.take_live();
        effects.extend(lost.into_iter().map(|id| Effect::Reject { id, error: Failure::Reloaded }));
        self.watch.deadline = Some(self.after(0, self.options.handshake_timeout));
        self.shake(effects);
    }
}
