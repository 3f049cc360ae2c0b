//! Who wants to hear of messages.

use std::rc::Rc;

use wasm_bindgen::JsValue;

use crate::engine::Heard;

/// What a subscriber is told with.
pub(super) type Sink = Rc<dyn Fn(&Heard<JsValue>)>;

/// Which topics a subscriber hears.
#[derive(Clone, Debug)]
pub(super) enum Pattern {
    /// One topic.
    Exactly(&'static str),
    /// Several topics.
    Among(&'static [&'static str]),
    /// A topic and all below it; all topics when it is empty.
    Under(String),
}

impl Pattern {
    fn hears(&self, topic: &str) -> bool {
        match self {
            Self::Exactly(name) => topic == *name,
            Self::Among(names) => names.contains(&topic),
            Self::Under(prefix) => topic
                .strip_prefix(prefix.as_str())
                .is_some_and(|rest| prefix.is_empty() || rest.is_empty() || rest.starts_with('/')),
        }
    }
}

/// Subscribers in the order in which they came.
#[derive(Default)]
pub(super) struct Subscribers {
    next: u64,
    all: Vec<(u64, Pattern, Sink)>,
}

impl Subscribers {
    /// Adds one and gives its number.
    pub(super) fn add(&mut self, pattern: Pattern, sink: Sink) -> u64 {
        self.next += 1;
        self.all.push((self.next, pattern, sink));
        self.next
    }

    /// Removes one and gives what it was told with.
    pub(super) fn remove(&mut self, number: u64) -> Option<Sink> {
        let place = self.all.iter().position(|(own, ..)| *own == number)?;
        Some(self.all.remove(place).2)
    }

    /// Removes all.
    pub(super) fn take(&mut self) -> Self {
        std::mem::take(self)
    }

    /// The next subscriber after a number that hears a topic. Looked for one by one, because each
    /// may remove others.
    pub(super) fn next_after(&self, number: u64, topic: &str) -> Option<(u64, Sink)> {
        let mut later = self.all.iter().filter(|(own, ..)| *own > number);
        let (own, _, sink) = later.find(|(_, pattern, _)| pattern.hears(topic))?;
        Some((*own, Rc::clone(sink)))
    }
}

#[cfg(test)]
mod tests {
    use super::Pattern;

    #[test]
    fn a_prefix_ends_where_a_segment_ends() {
        let pattern = Pattern::Under("cxengage/interactions".to_owned());
        assert!(pattern.hears("cxengage/interactions"));
        assert!(pattern.hears("cxengage/interactions/voice/hold"));
        assert!(!pattern.hears("cxengage/interactionsfoo"));
        assert!(!pattern.hears("cxengage"));
        assert!(Pattern::Under(String::new()).hears(""));
        assert!(!Pattern::Exactly("cxengage/session").hears("cxengage/session/started"));
        let pattern = Pattern::Among(&["a/b", "c"]);
        assert!(pattern.hears("a/b") && pattern.hears("c"));
        assert!(!pattern.hears("a") && !pattern.hears("a/b/c"));
    }
}
