//! The handshake: the wait for the popup to load, the init message and its repetition, and the
//! probe of a popup that was there before.

use super::{CallId, Data, Effect, End, Engine, Failure, Heard, State, message};

/// The first wait before a message of the handshake is posted again, in milliseconds.
const FIRST_RETRY: u64 = 250;
/// The longest wait between two messages of the handshake, in milliseconds.
const LONGEST_RETRY: u64 = 2_000;
/// A window that reports within this time that it is closed, and of which nothing was heard, was
/// cut off from its opener rather than closed by a person. In milliseconds.
const CUT_OFF_WITHIN: u64 = 3_000;

/// What is remembered of the popup while the connection is not confirmed.
#[derive(Debug, Default)]
pub(super) struct Watch {
    began_at: Option<u64>,
    /// When the handshake is given up.
    pub(super) deadline: Option<u64>,
    /// Whether the popup was there before, and has neither loaded nor confirmed since.
    attaching: bool,
    /// Whether anything was heard from the configured origin.
    pub(super) heard: bool,
    /// The last other origin from which the popup's window posted something.
    pub(super) refused_origin: Option<String>,
}

impl Watch {
    /// Whether a window that is gone now was cut off.
    pub(super) fn looks_cut_off(&self, now: u64) -> bool {
        let fresh = self.began_at.is_some_and(|began| now - began <= CUT_OFF_WITHIN);
        fresh && !self.heard
    }
}

/// The repetition of a message until it is answered.
#[derive(Debug)]
pub(super) struct Retry {
    /// When it is posted again.
    pub(super) at: u64,
    wait: u64,
}

impl Retry {
    fn new(now: u64) -> Self {
        Self { at: now.saturating_add(FIRST_RETRY), wait: FIRST_RETRY }
    }

    /// Whether the message is due again; if so, the next wait is twice as long.
    fn is_due(&mut self, now: u64) -> bool {
        let due = self.at <= now;
        if due {
            self.wait = (self.wait * 2).min(LONGEST_RETRY);
            self.at = now.saturating_add(self.wait);
        }
        due
    }
}

impl<D: Data> Engine<D> {
    /// The popup was opened, or it is there already when `attaching`.
    pub(super) fn begin(&mut self, attaching: bool, effects: &mut Vec<Effect<D>>) {
        if self.watch.began_at.is_some() {
            return;
        }
        self.watch.began_at = Some(self.now);
        self.watch.deadline = Some(self.after(0, self.options.handshake_timeout));
        self.watch.attaching = attaching;
        if attaching {
            self.shake(effects);
        }
    }

    /// Takes a message while the connection does not stand.
    pub(super) fn shake_hands(&mut self, heard: &Heard<D>, effects: &mut Vec<Effect<D>>) {
        let handshake = &self.protocol.handshake;
        let topic = heard.topic.as_str();
        let out = matches!(self.state, State::Shaking(_) | State::Probing(_));
        if topic == handshake.loaded {
            self.watch.attaching = false;
            self.shake(effects);
        } else if out && topic == handshake.accepted {
            self.connect(false, effects);
        } else if matches!(self.state, State::Shaking(_)) && topic == handshake.refused {
            if self.watch.attaching {
                self.probe(effects);
            } else {
                self.end(Some(End::OriginTaken), effects);
            }
        } else if matches!(self.state, State::Probing(_))
            && heard.error.is_none()
            && handshake.probe.reply == Some(topic)
        {
            self.connect(true, effects);
        }
    }

    /// Posts the init message and waits for its confirmation.
    fn shake(&mut self, effects: &mut Vec<Effect<D>>) {
        self.post_init(effects);
        self.state = State::Shaking(Retry::new(self.now));
    }

    /// Asks a popup that refused the init whether it obeys this page nevertheless.
    fn probe(&mut self, effects: &mut Vec<Effect<D>>) {
        self.post_probe(effects);
        self.state = State::Probing(Retry::new(self.now));
    }

    fn post_init(&self, effects: &mut Vec<Effect<D>>) {
        let init = &self.protocol.handshake.init;
        let message = message::write(&self.protocol.envelope, init, None);
        effects.push(Effect::Post { message, call: None });
    }

    fn post_probe(&self, effects: &mut Vec<Effect<D>>) {
        let probe = &self.protocol.handshake.probe;
        let message = message::write(&self.protocol.envelope, probe, None);
        effects.push(Effect::Post { message, call: None });
    }

    /// Repeats what is due, and gives up at the deadline.
    pub(super) fn keep_shaking(&mut self, effects: &mut Vec<Effect<D>>) {
        let due = match &mut self.state {
            State::Shaking(retry) | State::Probing(retry) => retry.is_due(self.now),
            State::Waiting | State::Connected | State::Closed(_) => false,
        };
        match self.state {
            State::Shaking(_) if due => self.post_init(effects),
            State::Probing(_) if due => self.post_probe(effects),
            _ => {}
        }
        if self.watch.deadline.is_some_and(|deadline| deadline <= self.now) {
            let reason = self.why_late();
            self.end(Some(reason), effects);
        }
    }

    fn why_late(&mut self) -> End {
        let Watch { attaching, heard, .. } = self.watch;
        match (&self.state, self.watch.refused_origin.take()) {
            (State::Probing(_), _) => End::OriginTaken,
            (State::Shaking(_), _) if !attaching => End::TimedOut,
            (_, Some(heard)) => End::OriginRefused { heard },
            (_, None) if attaching && heard => End::TimedOut,
            (_, None) => End::NeverLoaded,
        }
    }

    /// The popup confirmed: what waited is posted.
    fn connect(&mut self, resumed: bool, effects: &mut Vec<Effect<D>>) {
        self.generation += 1;
        self.watch.deadline = None;
        self.watch.attaching = false;
        self.started.begin(resumed);
        self.state = State::Connected;
        effects.push(Effect::Connected { generation: self.generation, resumed });
    }

    /// The popup was loaded anew: what it worked on is lost and it knows no origin any more.
    pub(super) fn reload(&mut self, effects: &mut Vec<Effect<D>>) {
        let lost: Vec<CallId> = self.posted.take_live();
        effects.extend(lost.into_iter().map(|id| Effect::Reject { id, error: Failure::Reloaded }));
        self.watch.deadline = Some(self.after(0, self.options.handshake_timeout));
        self.shake(effects);
    }
}
