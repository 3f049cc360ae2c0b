//! Sequences: what arrives, in which order, after a command or an event of the platform.

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
