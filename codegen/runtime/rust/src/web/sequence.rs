//! Waiting for all that follows a command or an event.

use std::collections::BTreeMap;
use std::fmt;
use std::future::{Future, IntoFuture, poll_fn};
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use futures_core::Stream;
use serde_json::{Map, Value};

use super::events::Events;
use super::skylight::Skylight;
use super::timeout::Timeout;
use crate::command::Topic;
use crate::decode::Decode;
use crate::error::{SdkError, SkylightError, SkylightErrorKind};
use crate::sequence::{Progress, Sequence};

/// What can be said of waiting for a sequence.
#[derive(Clone, Debug)]
pub struct SequenceOptions {
    about: Map<String, Value>,
    timeout: Duration,
}

impl SequenceOptions {
    /// Messages about anything, for 60 seconds.
    #[must_use]
    pub fn new() -> Self {
        Self { about: Map::new(), timeout: Duration::from_secs(60) }
    }

    /// Only messages about this, for instance `interactionId`: one whose payload has such a field
    /// with another value is passed over.
    #[must_use]
    pub fn about(mut self, field: impl Into<String>, value: impl Into<Value>) -> Self {
        self.about.insert(field.into(), value.into());
        self
    }

    /// After how long to give up.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }
}

impl Default for SequenceOptions {
    fn default() -> Self {
        Self::new()
    }
}

/// The payloads of a sequence by topic; of a topic that came twice, the last one.
#[derive(Clone, Default)]
pub struct SequencePayloads(BTreeMap<String, Value>);

impl SequencePayloads {
    /// The payload that came on a topic; `None` when none did.
    ///
    /// # Errors
    ///
    /// A payload of another shape than the catalog says.
    pub fn of<T: Topic>(&self) -> Result<Option<T::Payload>, SkylightError> {
        let Some(payload) = self.0.get(T::NAME) else { return Ok(None) };
        let decoded = T::Payload::decode(payload.clone()).map_err(|mismatch| {
            SkylightError::mismatch(mismatch, payload.clone()).on_topic(T::NAME)
        });
        decoded.map(Some)
    }
}

/// Topics only: payloads may hold what no log should.
impl fmt::Debug for SequencePayloads {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.0.keys()).finish()
    }
}

/// A message: its topic and its payload.
type Message = (String, Value);

impl Skylight {
    /// Sets something off, and waits until every message has come that follows it. It hears from
    /// this call on, and sets it off when it is awaited.
    ///
    /// # Errors
    ///
    /// The error of `begin`; the error that came on one of the sequence's topics, those that may be
    /// missing included; `timed-out`, with the topic that was waited for; or why the connection
    /// ended.
    pub fn sequence<T, B>(
        &self,
        sequence: &'static Sequence,
        begin: B,
        options: SequenceOptions,
    ) -> impl Future<Output = Result<SequencePayloads, SkylightError>> + use<T, B>
    where
        B: IntoFuture<Output = Result<T, SkylightError>>,
    {
        let events: Events<Message> =
            self.decoded_events("", |topic, payload| Ok((topic.to_owned(), payload)));
        let skylight = self.clone();
        async move {
            let mut waiting = Waiting {
                events,
                progress: Progress::new(sequence, options.about),
                payloads: SequencePayloads::default(),
                timeout: Timeout::new(options.timeout),
            };
            let mut setting_off = Some(Box::pin(begin.into_future()));
            poll_fn(|context| {
                let settled =
                    setting_off.as_mut().map(|setting_off| setting_off.as_mut().poll(context));
                if let Some(Poll::Ready(settled)) = settled {
                    setting_off = None;
                    if let Err(error) = settled {
                        return Poll::Ready(Err(error));
                    }
                }
                waiting.poll(&skylight, context)
            })
            .await
        }
    }
}

/// A sequence that is waited for.
struct Waiting {
    events: Events<Message>,
    progress: Progress,
    payloads: SequencePayloads,
    timeout: Timeout,
}

impl Waiting {
    fn poll(
        &mut self,
        skylight: &Skylight,
        context: &mut Context<'_>,
    ) -> Poll<Result<SequencePayloads, SkylightError>> {
        while let Some(topic) = self.progress.missing() {
            match Pin::new(&mut self.events).poll_next(context) {
                Poll::Ready(Some(Ok((topic, payload)))) => {
                    if self.progress.concerns(&topic, Some(&payload)) {
                        self.progress.came(&topic);
                        self.payloads.0.insert(topic, payload);
                    }
                }
                Poll::Ready(Some(Err(error))) if self.is_of_other(&error) => {}
                Poll::Ready(Some(Err(error))) => return Poll::Ready(Err(error)),
                Poll::Ready(None) => return Poll::Ready(Err(skylight.connection().end_error())),
                Poll::Pending => {
                    return self.timeout.poll(context).map(|()| {
                        Err(SkylightError::new(SkylightErrorKind::TimedOut).on_topic(topic))
                    });
                }
            }
        }
        Poll::Ready(Ok(std::mem::take(&mut self.payloads)))
    }

    /// Whether an error came with a message that is none of the sequence's.
    fn is_of_other(&self, error: &SkylightError) -> bool {
        let data = error.sdk().and_then(SdkError::data);
        error.topic().is_some_and(|topic| !self.progress.concerns(topic, data))
    }
}
