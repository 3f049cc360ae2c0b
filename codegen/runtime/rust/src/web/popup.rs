//! The window of the popup: opened, found by its name, or given.

use web_sys::Window;

use super::options::Popup;
use crate::error::{SkylightError, SkylightErrorKind};

/// The window that a popup stays in before anything was loaded into it.
const BLANK: &str = "about:blank";

impl Popup {
    /// Whether it is there already.
    pub(super) fn is_open(&self) -> bool {
        !matches!(self, Self::Opened { .. })
    }

    /// Its window.
    pub(super) fn window(&self, page: &Window) -> Result<Window, SkylightError> {
        match self {
            Self::Given(window) => Ok(window.clone()),
            Self::Opened { url, window_name, features } => {
                let blocked = || SkylightError::new(SkylightErrorKind::PopupBlocked);
                open(page, url, window_name, features).ok_or_else(blocked)
            }
            // Without an address, a window that is there is given as it is. One that is not is
            // made, or kept from being made by the browser.
            Self::Named { window_name, features } => match open(page, "", window_name, features) {
                Some(window) if is_blank(&window) => {
                    // It was made just now, so closing it takes nothing from anybody.
                    let _ = window.close();
                    Err(not_open())
                }
                Some(window) => Ok(window),
                None => Err(not_open()),
            },
        }
    }
}

fn open(page: &Window, url: &str, name: &str, features: &str) -> Option<Window> {
    page.open_with_url_and_target_and_features(url, name, features).ok().flatten()
}

/// Whether nothing was ever loaded into a window. The address of one at another origin cannot be
/// read.
fn is_blank(window: &Window) -> bool {
    window.location().href().is_ok_and(|address| address == BLANK)
}

fn not_open() -> SkylightError {
    SkylightError::new(SkylightErrorKind::Closed).explained(
        "there is no popup to attach to: no window of its name is open. Open it, or give the name \
         that it was opened with",
    )
}
