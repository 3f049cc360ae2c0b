//! Messages as a stream.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::rc::Rc;
use std::task::{Context, Poll};

use futures_core::Stream;
use serde_json::Value;
use wasm_bindgen::JsValue;

use super::buffer::{Overflow, Receiver, buffer};
use super::connection::Connection;
use super::data::to_json;
use super::raw::{Raw, Subscription};
use super::subscribers::Pattern;
use crate::decode::Mismatch;
use crate::engine::Heard;
use crate::error::{SkylightError, SkylightErrorKind};

/// How a message is read.
pub(super) type Read<T> = fn(topic: &str, payload: Value) -> Result<T, Mismatch>;

/// Messages as a stream, from the moment it was made until the connection is over, which it does
/// not keep open.
///
/// A message that brought an error, and a payload of another shape than the catalog says, are an
/// `Err`; the stream goes on after it.
///
/// Up to 1,000 messages wait to be read. When more come, the stream gives those, then an error of
/// the kind `queue-full`, and then it ends: a gap would be worse than an end.
#[must_use = "a stream does nothing until it is read"]
pub struct Events<T> {
    messages: Receiver<Heard<JsValue>>,
    read: Read<T>,
    raw: Raw,
    _subscription: Subscription,
}

impl<T> Events<T> {
    pub(super) fn new(connection: &Rc<Connection>, pattern: Pattern, read: Read<T>) -> Self {
        let (sender, messages) = buffer();
        let raw = Raw::new(connection);
        let subscription = raw.subscribe_to(pattern, move |heard| {
            // What does not fit is lost, which the stream tells.
            sender.send(heard.clone());
        });
        Self { messages, read, raw, _subscription: subscription }
    }

    /// Keeps at most so many messages that were not read yet.
    pub fn keeping(self, limit: usize) -> Self {
        self.messages.set_limit(limit);
        self
    }

    /// The next message; `None` when the connection is over.
    pub async fn next(&mut self) -> Option<Result<T, SkylightError>> {
        poll_fn(|context| self.poll_message(context)).await
    }

    fn poll_message(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<T, SkylightError>>> {
        self.messages.poll(context).map(|heard| {
            Some(match heard? {
                Ok(heard) => self.read(&heard),
                Err(Overflow) => Err(SkylightError::new(SkylightErrorKind::QueueFull)),
            })
        })
    }

    fn read(&self, heard: &Heard<JsValue>) -> Result<T, SkylightError> {
        let payload = || heard.response.as_ref().map(to_json).unwrap_or_default();
        if let Some(error) = &heard.error {
            return Err(self.raw.error(&heard.topic, error).beside(payload()));
        }
        (self.read)(&heard.topic, payload()).map_err(|mismatch| {
            SkylightError::mismatch(mismatch, payload()).on_topic(heard.topic.as_str())
        })
    }
}

impl<T> Stream for Events<T> {
    type Item = Result<T, SkylightError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_message(context)
    }
}

impl<T> fmt::Debug for Events<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Events")
    }
}
