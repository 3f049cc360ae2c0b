//! The circumstances under which Skylight is simulated.

use crate::engine::Options;
use crate::validation::Validation;

/// How the world is in which Skylight is simulated. Times are in milliseconds.
#[derive(Clone, Debug)]
pub struct World {
    /// The origin of the page that opens Skylight.
    pub opener: String,
    /// The origin of the page that is loaded, when the address redirects; `None` for the one that
    /// is expected.
    pub speaks_from: Option<String>,
    /// How long the popup's page takes to load; `None` when it never does.
    pub loads_after: Option<u64>,
    /// Whether the browser severs the popup from its opener.
    pub cut_off: bool,
    /// The origin of a page that shakes hands with Skylight first.
    pub taken_by: Option<String>,
    /// Whether the popup is open already, as after a reload of the page; it is then adopted.
    pub is_open: bool,
    /// What modules wait for that starts whenever the popup is loaded: the CRM module of its
    /// address, or all that a test does not care about.
    pub starts: Vec<String>,
    /// What is set when the connection is made. An empty origin stands for that of the popup's
    /// address.
    pub options: Options,
    /// What the page checks of what it posts and of what arrives; `None` for nothing. A mismatch of
    /// which no hook is told is written to the standard error.
    pub validation: Option<Validation>,
}

/// A popup that loads at once and shakes hands with the page that opened it.
impl Default for World {
    fn default() -> Self {
        Self {
            opener: "https://crm.example".to_owned(),
            speaks_from: None,
            loads_after: Some(0),
            cut_off: false,
            taken_by: None,
            is_open: false,
            starts: Vec::new(),
            options: Options::new(""),
            validation: None,
        }
    }
}
