//! What can be set when the popup is opened.

use std::time::Duration;

use wasm_bindgen::JsValue;
use web_sys::Url;

use super::origin;
use crate::engine::{self, Protocol};
use crate::error::{SkylightError, SkylightErrorKind};

/// What can be set when the popup is opened; everything has a usual value.
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct Options {
    origin: Option<String>,
    url: Option<String>,
    allow_insecure_origin: bool,
    query: Vec<(String, String)>,
    window_name: Option<String>,
    size: Option<(u32, u32)>,
    handshake_timeout: Option<Duration>,
    call_timeout: Option<Duration>,
    queue_limit: Option<usize>,
    tombstone_for: Option<Duration>,
}

/// The popup's address and window, and the engine's options, all checked.
pub(super) struct Settings {
    pub(super) url: String,
    pub(super) window_name: String,
    pub(super) features: String,
    pub(super) engine: engine::Options,
}

impl Options {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// The popup's origin, for instance `https://skylight.example`: scheme, host and port, nothing
    /// else. Only messages of exactly this origin are heard, and messages are posted to it alone.
    /// Usually that of the address.
    pub fn origin(mut self, origin: impl Into<String>) -> Self {
        self.origin = Some(origin.into());
        self
    }

    /// The popup's address, whole or relative to the origin, and at that origin. Usually the path of
    /// the production address.
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// Takes an origin with `http:` that is not on this machine. Whoever sits between the two can
    /// then read and write every message.
    pub fn allow_insecure_origin(mut self) -> Self {
        self.allow_insecure_origin = true;
        self
    }

    /// Adds a query parameter to the popup's address.
    pub fn query(mut self, key: impl Into<String>, value: impl Into<String>) -> Self {
        self.query.push((key.into(), value.into()));
        self
    }

    /// The name of the popup's window. A window of that name that is open already is used again.
    pub fn window_name(mut self, name: impl Into<String>) -> Self {
        self.window_name = Some(name.into());
        self
    }

    /// Width and height of the popup in CSS pixels.
    pub fn size(mut self, width: u32, height: u32) -> Self {
        self.size = Some((width, height));
        self
    }

    /// How long each handshake may take. Usually 30 seconds.
    pub fn handshake_timeout(mut self, timeout: Duration) -> Self {
        self.handshake_timeout = Some(timeout);
        self
    }

    /// How long a call may take that names no time of its own. Usually 30 seconds.
    pub fn call_timeout(mut self, timeout: Duration) -> Self {
        self.call_timeout = Some(timeout);
        self
    }

    /// How many calls may wait for the connection. Usually 64.
    pub fn queue_limit(mut self, limit: usize) -> Self {
        self.queue_limit = Some(limit);
        self
    }

    /// How long the place of a call that was given up is kept, so that its late answer is not
    /// taken for another call's. Usually 60 seconds.
    pub fn tombstone_for(mut self, time: Duration) -> Self {
        self.tombstone_for = Some(time);
        self
    }

    /// Fills in the usual values and checks the origin.
    pub(super) fn settle(self, protocol: &Protocol) -> Result<Settings, SkylightError> {
        let launch = &protocol.launch;
        let usual = parse(launch.url, launch.url)?;
        if let Some(origin) = &self.origin {
            self.check(origin)?;
        }
        let url = match &self.url {
            Some(url) => parse(url, self.origin.as_deref().unwrap_or(launch.url))?,
            None => parse(&usual.pathname(), self.origin.as_deref().unwrap_or(launch.url))?,
        };
        let origin = self.origin.clone().unwrap_or_else(|| url.origin());
        self.check(&origin)?;
        if url.origin() != origin {
            return Err(invalid_origin(&origin, "the address is at another origin"));
        }
        let fixed = launch.query.iter().copied();
        let own = self.query.iter().map(|(key, value)| (key.as_str(), value.as_str()));
        for (key, value) in fixed.chain(own) {
            url.search_params().set(key, value);
        }
        let (width, height) = self.size.unwrap_or((launch.width, launch.height));
        let usual = engine::Options::new(origin);
        Ok(Settings {
            url: url.href(),
            window_name: self.window_name.unwrap_or_else(|| launch.window_name.to_owned()),
            features: format!("width={width},height={height}"),
            engine: engine::Options {
                handshake_timeout: self.handshake_timeout.map_or(usual.handshake_timeout, millis),
                call_timeout: self.call_timeout.map_or(usual.call_timeout, millis),
                queue_limit: self.queue_limit.unwrap_or(usual.queue_limit),
                tombstone_for: self.tombstone_for.map_or(usual.tombstone_for, millis),
                ..usual
            },
        })
    }

    fn check(&self, origin: &str) -> Result<(), SkylightError> {
        origin::check(origin, self.allow_insecure_origin)
            .map_err(|reason| invalid_origin(origin, reason))
    }
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
