//! What a connection is told to check, and who hears of it.

use std::fmt;
use std::rc::Rc;

use super::table::TypeTable;
use crate::decode::Mismatch;

/// What a connection checks, beside what its types see to: params before they are posted, and what
/// arrives. Without one it checks nothing.
///
/// A call whose params are not what the command takes is rejected with `InvalidParams`, whoever made
/// them, and nothing is posted. What becomes of a payload that is not what the catalog says depends
/// on which of the two it is: strict, or warning.
#[derive(Clone)]
pub struct Validation {
    pub(super) table: &'static TypeTable,
    pub(super) strict: bool,
    pub(super) on_mismatch: Option<MismatchHook>,
    pub(super) on_unknown_topic: Option<TopicHook>,
}

pub(super) type MismatchHook = Rc<dyn Fn(&str, &Mismatch)>;
pub(super) type TopicHook = Rc<dyn Fn(&str)>;

impl Validation {
    /// Checks against a table. A payload that does not fit is kept from the page when it is strict,
    /// and the call that it answers is rejected with `PayloadMismatch`; else it is delivered.
    #[must_use]
    pub fn of_table(table: &'static TypeTable, strict: bool) -> Self {
        Self { table, strict, on_mismatch: None, on_unknown_topic: None }
    }

    /// Tells a function of the topic and of what is wrong when a payload does not fit: once a topic
    /// when it warns, every time when it is strict. Usually it is a warning in the console. The
    /// function must not panic.
    #[must_use]
    pub fn on_mismatch(mut self, hook: impl Fn(&str, &Mismatch) + 'static) -> Self {
        self.on_mismatch = Some(Rc::new(hook));
        self
    }

    /// Tells a function of each topic that the catalog does not know, once, when a message comes on
    /// it. The function must not panic.
    #[must_use]
    pub fn on_unknown_topic(mut self, hook: impl Fn(&str) + 'static) -> Self {
        self.on_unknown_topic = Some(Rc::new(hook));
        self
    }
}

impl fmt::Debug for Validation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Validation").field("strict", &self.strict).finish_non_exhaustive()
    }
}
