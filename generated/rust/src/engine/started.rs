//! Whether the modules of commands were seen to start.

use std::collections::BTreeSet;

/// The topics that were heard since the handshake, one of which may show that a module started.
#[derive(Debug, Default)]
pub(super) struct Started {
    /// `None` when messages came before that could not be heard.
    heard: Option<BTreeSet<String>>,
}

impl Started {
    /// Begins anew with a handshake, since a popup that was loaded anew has forgotten everything.
    /// The modules of one that is `resumed` may have started long ago.
    pub(super) fn begin(&mut self, resumed: bool) {
        self.heard = (!resumed).then(BTreeSet::new);
    }

    /// Notes a message without error.
    pub(super) fn hear(&mut self, topic: &str) {
        if let Some(heard) = &mut self.heard
            && !heard.contains(topic)
        {
            heard.insert(topic.to_owned());
        }
    }

    /// Whether a module whose start this topic shows has not started, as far as can be known.
    pub(super) fn is_missing(&self, topic: &str) -> bool {
        self.heard.as_ref().is_some_and(|heard| !heard.contains(topic))
    }
}
