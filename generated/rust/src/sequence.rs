//! Sequences: what arrives, in which order, after a command or an event of the platform.

use serde_json::{Map, Value};

/// Messages that follow one another. The constants of the catalog's are the generator's.
#[derive(Debug)]
pub struct Sequence {
    /// Its name in the catalog.
    pub name: &'static str,
    /// Its messages, in order.
    pub steps: &'static [Step],
}

/// A message of a sequence.
#[derive(Debug)]
pub struct Step {
    /// Its topic.
    pub topic: &'static str,
    /// Dotted path of the opener's command that causes it, when one does.
    pub command: Option<&'static str>,
    /// How often it comes.
    pub comes: Comes,
}

/// How often a message of a sequence comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Comes {
    /// Once, for certain.
    Once,
    /// Once, or not at all.
    Perhaps,
    /// Again and again.
    Repeatedly,
    /// Any number of times, or not at all.
    PerhapsRepeatedly,
}

impl Comes {
    /// Whether it may be missing.
    #[must_use]
    pub fn is_optional(self) -> bool {
        matches!(self, Self::Perhaps | Self::PerhapsRepeatedly)
    }
}

/// How far a sequence has come: a state machine without input or output of its own.
///
/// | State | Message | Next state |
/// | --- | --- | --- |
/// | waiting | of another topic, or about something else | waiting |
/// | waiting | a step that is missing, while others are | waiting |
/// | waiting | the last step that is missing | complete |
/// | waiting | an error on the topic of any step | failed |
#[derive(Debug)]
pub struct Progress {
    sequence: &'static Sequence,
    /// Fields that tell its messages from those of others.
    about: Map<String, Value>,
    /// Topics that have to come, as often as they stand here.
    missing: Vec<&'static str>,
}

impl Progress {
    /// Nothing has come yet. A message whose payload has one of the fields with another value is
    /// about something else.
    #[must_use]
    pub fn new(sequence: &'static Sequence, about: Map<String, Value>) -> Self {
        let certain = sequence.steps.iter().filter(|step| step.comes == Comes::Once);
        Self { sequence, about, missing: certain.map(|step| step.topic).collect() }
    }

    /// Whether a message on this topic, with this payload or this data of an error, is one of the
    /// sequence's.
    #[must_use]
    pub fn concerns(&self, topic: &str, payload: Option<&Value>) -> bool {
        let other = |(key, value): (&String, &Value)| {
            let own = payload.and_then(|payload| payload.get(key));
            own.is_some_and(|own| !own.is_null() && own != value)
        };
        self.sequence.steps.iter().any(|step| step.topic == topic) && !self.about.iter().any(other)
    }

    /// One of its messages came.
    pub fn came(&mut self, topic: &str) {
        if let Some(index) = self.missing.iter().position(|missing| *missing == topic) {
            self.missing.remove(index);
        }
    }

    /// The first topic that has to come; `None` when the sequence is complete.
    #[must_use]
    pub fn missing(&self) -> Option<&'static str> {
        self.missing.first().copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    static CHAIN: Sequence = Sequence {
        name: "chain",
        steps: &[
            Step { topic: "a", command: None, comes: Comes::Once },
            Step { topic: "b", command: None, comes: Comes::Perhaps },
            Step { topic: "a", command: None, comes: Comes::Once },
            Step { topic: "c", command: None, comes: Comes::Repeatedly },
        ],
    };

    #[test]
    fn a_topic_is_waited_for_as_often_as_it_is_certain() {
        let mut progress = Progress::new(&CHAIN, Map::new());
        for (topic, missing) in [("b", Some("a")), ("a", Some("a")), ("d", Some("a")), ("a", None)]
        {
            progress.came(topic);
            assert_eq!(progress.missing(), missing, "after {topic}");
        }
    }

    #[test]
    fn a_message_about_something_else_is_passed_over() {
        let about = Map::from_iter([("id".to_owned(), Value::from("x"))]);
        let progress = Progress::new(&CHAIN, about);
        let payload = |id: Value| Value::Object(Map::from_iter([("id".to_owned(), id)]));
        assert!(progress.concerns("b", Some(&payload("x".into()))));
        assert!(!progress.concerns("b", Some(&payload("y".into()))));
        assert!(progress.concerns("c", Some(&payload(Value::Null))));
        assert!(progress.concerns("a", None));
        assert!(!progress.concerns("d", None));
    }
}
