//! What stands in a log instead of credentials and personal data.

use std::fmt;

/// Stands in `Debug` output instead of a value that no log should hold.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Masked;

impl fmt::Debug for Masked {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("(masked)")
    }
}
