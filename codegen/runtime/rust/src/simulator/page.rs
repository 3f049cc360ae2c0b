//! The pages that Skylight can hear and post to.

/// A page, as Skylight knows it from a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Page {
    /// The page that opened it.
    Opener,
    /// Another page.
    Stranger,
}
