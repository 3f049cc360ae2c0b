//! What can be set when the popup is opened or attached to.

use std::time::Duration;

use wasm_bindgen::JsValue;
use web_sys::{Url, Window};

use super::mask::Sensitive;
use super::origin;
use super::trace::{TraceEntry, Tracer};
use crate::engine::{self, Protocol};
use crate::error::{SkylightError, SkylightErrorKind};
#[cfg(feature = "validation")]
use crate::validation::Validation;

/// What can be set when the popup is opened; everything has a usual value.
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct Options {
    common: Common,
    url: Option<String>,
    query: Vec<(String, String)>,
    size: Option<(u32, u32)>,
}

/// What can be set when a popup that is open already is adopted; everything has a usual value.
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct AttachOptions {
    common: Common,
    window: Option<Window>,
}

/// What can be set of every connection.
#[derive(Clone, Debug, Default)]
struct Common {
    origin: Option<String>,
    allow_insecure_origin: bool,
    window_name: Option<String>,
    handshake_timeout: Option<Duration>,
    call_timeout: Option<Duration>,
    queue_limit: Option<usize>,
    tombstone_for: Option<Duration>,
    pipelining: bool,
    tracer: Option<Tracer>,
    #[cfg(feature = "validation")]
    validation: Option<Validation>,
}

/// Where the popup is, the engine's options, and what is told and checked besides, all in order.
pub(super) struct Settings {
    pub(super) popup: Popup,
    pub(super) engine: engine::Options,
    pub(super) tracer: Option<Tracer>,
    #[cfg(feature = "validation")]
    pub(super) validation: Option<Validation>,
}

/// How a popup is come by.
pub(super) enum Popup {
    /// It is opened.
    Opened { url: String, window_name: String, features: String },
    /// It is open, in the window of this name.
    Named { window_name: String, features: String },
    /// It is this window.
    Given(Window),
}

/// The methods that both kinds of options have.
macro_rules! common_options {
    ($options:ident) => {
        impl $options {
            /// With nothing set.
            pub fn new() -> Self {
                Self::default()
            }

            /// The popup's origin, for instance `https://skylight.example`: scheme, host and port,
            /// nothing else. Only messages of exactly this origin are heard, and messages are
            /// posted to it alone. Usually that of the address.
            pub fn origin(mut self, origin: impl Into<String>) -> Self {
                self.common.origin = Some(origin.into());
                self
            }

            /// Takes an origin with `http:` that is not on this machine. Whoever sits between the
            /// two can then read and write every message.
            pub fn allow_insecure_origin(mut self) -> Self {
                self.common.allow_insecure_origin = true;
                self
            }

            /// The name of the popup's window. An open window of that name is the one that is used.
            pub fn window_name(mut self, name: impl Into<String>) -> Self {
                self.common.window_name = Some(name.into());
                self
            }

            /// How long each handshake may take. Usually 30 seconds.
            pub fn handshake_timeout(mut self, timeout: Duration) -> Self {
                self.common.handshake_timeout = Some(timeout);
                self
            }

            /// How long a call may take that names no time of its own. Usually 30 seconds.
            pub fn call_timeout(mut self, timeout: Duration) -> Self {
                self.common.call_timeout = Some(timeout);
                self
            }

            /// How many calls may wait: for the connection, or for one whose answer nothing would
            /// tell from theirs. Usually 64.
            pub fn queue_limit(mut self, limit: usize) -> Self {
                self.common.queue_limit = Some(limit);
                self
            }

            /// How long the place of a call that was given up is kept, so that its late answer is
            /// not taken for another call's. Usually 60 seconds.
            pub fn tombstone_for(mut self, time: Duration) -> Self {
                self.common.tombstone_for = Some(time);
                self
            }

            /// Posts calls at once although nothing would tell their answers apart, and takes the
            /// answers to come in the order of the calls. Usually each waits for the one before.
            pub fn pipelining(mut self) -> Self {
                self.common.pipelining = true;
                self
            }

            /// Checks params before they are posted, and what arrives. Usually nothing is.
            #[cfg(feature = "validation")]
            pub fn validation(mut self, validation: Validation) -> Self {
                self.common.validation = Some(validation);
                self
            }

            /// Tells a function of everything that goes over the connection, with what is sensitive
            /// masked. It must not panic.
            pub fn traced(
                mut self,
                sensitive: &'static Sensitive,
                hook: impl Fn(&TraceEntry) + 'static,
            ) -> Self {
                self.common.tracer = Some(Tracer::new(sensitive, hook));
                self
            }
        }
    };
}

common_options!(Options);
common_options!(AttachOptions);

impl Options {
    /// The popup's address, whole or relative to the origin, and at that origin. Usually the path of
    /// the production address.
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// Adds a query parameter to the popup's address.
    pub fn query(mut self, key: impl Into<String>, value: impl Into<String>) -> Self {
        self.query.push((key.into(), value.into()));
        self
    }

    /// Width and height of the popup in CSS pixels.
    pub fn size(mut self, width: u32, height: u32) -> Self {
        self.size = Some((width, height));
        self
    }

    /// Fills in the usual values and checks the origin.
    pub(super) fn settle(self, protocol: &Protocol) -> Result<Settings, SkylightError> {
        let launch = &protocol.launch;
        let usual = parse(launch.url, launch.url)?;
        if let Some(origin) = &self.common.origin {
            self.common.check(origin)?;
        }
        let base = self.common.origin.as_deref().unwrap_or(launch.url);
        let url = match &self.url {
            Some(url) => parse(url, base)?,
            None => parse(&usual.pathname(), base)?,
        };
        let origin = self.common.origin.clone().unwrap_or_else(|| url.origin());
        self.common.check(&origin)?;
        if url.origin() != origin {
            return Err(invalid_origin(&origin, "the address is at another origin"));
        }
        let fixed = launch.query.iter().copied();
        let own = self.query.iter().map(|(key, value)| (key.as_str(), value.as_str()));
        for (key, value) in fixed.chain(own) {
            url.search_params().set(key, value);
        }
        let (width, height) = self.size.unwrap_or((launch.width, launch.height));
        let popup = Popup::Opened {
            url: url.href(),
            window_name: self.common.window_name(protocol),
            features: features(width, height),
        };
        Ok(self.common.settle(popup, origin))
    }
}

impl AttachOptions {
    /// The popup's window, when this page has it. Usually it is found by its name.
    pub fn window(mut self, window: Window) -> Self {
        self.window = Some(window);
        self
    }

    /// Fills in the usual values and checks the origin.
    pub(super) fn settle(self, protocol: &Protocol) -> Result<Settings, SkylightError> {
        let launch = &protocol.launch;
        let origin = match &self.common.origin {
            Some(origin) => origin.clone(),
            None => parse(launch.url, launch.url)?.origin(),
        };
        self.common.check(&origin)?;
        let popup = match self.window {
            Some(window) => Popup::Given(window),
            None => Popup::Named {
                window_name: self.common.window_name(protocol),
                features: features(launch.width, launch.height),
            },
        };
        Ok(self.common.settle(popup, origin))
    }
}

impl Common {
    fn window_name(&self, protocol: &Protocol) -> String {
        self.window_name.clone().unwrap_or_else(|| protocol.launch.window_name.to_owned())
    }

    fn check(&self, origin: &str) -> Result<(), SkylightError> {
        origin::check(origin, self.allow_insecure_origin)
            .map_err(|reason| invalid_origin(origin, reason))
    }

    fn settle(self, popup: Popup, origin: String) -> Settings {
        let usual = engine::Options::new(origin);
        let engine = engine::Options {
            handshake_timeout: self.handshake_timeout.map_or(usual.handshake_timeout, millis),
            call_timeout: self.call_timeout.map_or(usual.call_timeout, millis),
            queue_limit: self.queue_limit.unwrap_or(usual.queue_limit),
            tombstone_for: self.tombstone_for.map_or(usual.tombstone_for, millis),
            pipelining: self.pipelining,
            ..usual
        };
        Settings {
            popup,
            engine,
            tracer: self.tracer,
            #[cfg(feature = "validation")]
            validation: self.validation,
        }
    }
}

fn features(width: u32, height: u32) -> String {
    format!("width={width},height={height}")
}

/// Whole milliseconds; never 0, which stands for no time of one's own.
pub(super) fn millis(time: Duration) -> u64 {
    u64::try_from(time.as_millis()).unwrap_or(u64::MAX).max(1)
}

/// An address, whole or relative to another.
fn parse(url: &str, base: &str) -> Result<Url, SkylightError> {
    Url::new_with_base(url, base).map_err(|_: JsValue| invalid_origin(url, "it is no address"))
}

fn invalid_origin(origin: &str, reason: &'static str) -> SkylightError {
    SkylightError::new(SkylightErrorKind::InvalidOrigin { origin: origin.to_owned(), reason })
}
