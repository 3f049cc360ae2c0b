//! The handle of a connection.

use std::fmt;
use std::future::Future;
use std::rc::Rc;

use serde_json::Value;

use super::call::Call;
use super::connection::Connection;
use super::events::{Events, Read};
use super::generations::Generations;
use super::opening::Opening;
use super::options::{AttachOptions, Options, Settings};
use super::raw::Raw;
use super::subscribers::Pattern;
use crate::command::{Command, Topic};
use crate::decode::{Decode, Mismatch};
use crate::engine::{Input, Protocol};
use crate::error::{SkylightError, SkylightErrorKind};
use crate::view::{Handlers, TopicSet};

/// A connection to the popup.
///
/// Clones are handles of the same connection. It ends with [`close`](Self::close), or when the
/// last handle is dropped: what is pending is rejected and every listener and timer is removed.
/// The popup itself stays open.
#[derive(Clone)]
pub struct Skylight(Rc<Handle>);

/// Ends the connection with the last handle.
struct Handle(Rc<Connection>);

impl Drop for Handle {
    fn drop(&mut self) {
        self.0.tell(Input::Close);
    }
}

impl fmt::Debug for Skylight {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Skylight")
            .field("generation", &self.generation())
            .field("is_closed", &self.is_closed())
            .finish_non_exhaustive()
    }
}

impl Skylight {
    /// Opens the popup of a protocol and connects.
    ///
    /// The popup is opened within this call; the future waits for the connection. Dropping the
    /// future gives up.
    pub fn open_protocol(protocol: &'static Protocol, options: Options) -> Opening {
        Self::begin(protocol, options.settle(protocol))
    }

    /// Adopts a popup of a protocol that is open already, and connects.
    ///
    /// The popup is looked for within this call; the future waits for the connection. It fails with
    /// the kind `closed` when no window of the popup's name is open.
    pub fn attach_protocol(protocol: &'static Protocol, options: AttachOptions) -> Opening {
        Self::begin(protocol, options.settle(protocol))
    }

    fn begin(protocol: &'static Protocol, settings: Result<Settings, SkylightError>) -> Opening {
        let connection = settings.and_then(|settings| Connection::begin(protocol, settings));
        Opening::new(connection.map(|connection| Self(Rc::new(Handle(connection)))))
    }

    /// Carries a command out. Nothing is posted before the call is awaited or sent.
    pub fn call<C: Command>(&self, command: C) -> Call<C> {
        Call::new(self.clone(), command)
    }

    /// The messages on a topic from now on, in order: the payload, or the error that came.
    pub fn events<T: Topic>(&self) -> Events<T::Payload> {
        let read: Read<T::Payload> = |_, payload| T::Payload::decode(payload);
        Events::new(self.connection(), Pattern::Exactly(T::NAME), read)
    }

    /// The next payload on a topic that a function takes. It hears from this call on, also before
    /// it is awaited. Messages that brought an error are passed over.
    ///
    /// # Errors
    ///
    /// A payload of another shape than the catalog says, more than 1,000 messages before it is
    /// awaited, or the end of the connection.
    pub fn once<T: Topic, F: FnMut(&T::Payload) -> bool>(
        &self,
        mut takes: F,
    ) -> impl Future<Output = Result<T::Payload, SkylightError>> + use<T, F> {
        let mut events = self.events::<T>();
        let connection = Rc::downgrade(self.connection());
        async move {
            while let Some(event) = events.next().await {
                match event {
                    Ok(payload) if takes(&payload) => return Ok(payload),
                    Err(error) if error.sdk().is_none() => return Err(error),
                    Ok(_) | Err(_) => {}
                }
            }
            let closed = || SkylightError::new(SkylightErrorKind::ClientClosed);
            Err(connection.upgrade().map_or_else(closed, |connection| connection.end_error()))
        }
    }

    /// The messages of a set of topics from now on, in order; with a case for the rest, of all topics.
    pub fn events_in<T: TopicSet>(&self) -> Events<T> {
        let read: Read<T> = |topic, payload| {
            let none = Mismatch::new("a topic of the set", &Value::Null);
            T::decode(topic, payload)?.ok_or(none)
        };
        Events::new(self.connection(), among(T::TOPICS, T::HAS_REST), read)
    }

    /// Hands every message from now on to its handler, one after the other, until the connection is
    /// over, which it does not keep open. Handlers are given, or lent: `handle(&mut crm)`.
    ///
    /// # Errors
    ///
    /// The first error that the handlers do not handle.
    pub fn handle<H: Handlers>(
        &self,
        mut handlers: H,
    ) -> impl Future<Output = Result<(), SkylightError>> + use<H> {
        let read: Read<(String, Value)> = |topic, payload| Ok((topic.to_owned(), payload));
        let mut events = Events::new(self.connection(), among(H::TOPICS, H::HAS_REST), read);
        async move {
            while let Some(heard) = events.next().await {
                let handled = match heard {
                    Ok((topic, payload)) => {
                        let result = handlers.handle(&topic, payload.clone()).await;
                        result.map_err(|found| {
                            SkylightError::mismatch(found, payload).on_topic(topic)
                        })
                    }
                    Err(error) => Err(error),
                };
                if let Err(error) = handled {
                    handlers.fail(error).await?;
                }
            }
            Ok(())
        }
    }

    /// The messages on a topic and below it from now on, read by a function of topic and payload:
    /// `a/b` hears `a/b` and `a/b/c`, and not `a/bc`; an empty prefix hears all.
    pub fn decoded_events<T>(
        &self,
        prefix: &str,
        read: fn(topic: &str, payload: Value) -> Result<T, Mismatch>,
    ) -> Events<T> {
        Events::new(self.connection(), Pattern::Under(prefix.to_owned()), read)
    }

    /// The same connection without types: JavaScript values go through as they are.
    #[must_use]
    pub fn raw(&self) -> Raw {
        Raw::new(self.connection())
    }

    /// Which handshake stands: 1 for the first, one more after each reload of the popup; `None`
    /// while none does.
    #[must_use]
    pub fn generation(&self) -> Option<u32> {
        self.connection().generation().map(|generation| generation.number)
    }

    /// Whether the handshake that stands resumed what the popup had been doing for this page
    /// before.
    #[must_use]
    pub fn is_resumed(&self) -> bool {
        self.connection().generation().is_some_and(|generation| generation.resumed)
    }

    /// Each handshake from now on; one follows each reload of the popup.
    pub fn generations(&self) -> Generations {
        Generations(self.connection().generations())
    }

    /// Whether the connection is over.
    #[must_use]
    pub fn is_closed(&self) -> bool {
        self.connection().is_over()
    }

    /// Waits until the connection is over, which it does not keep open, and gives why; `None` when
    /// it was closed by this page.
    pub fn closed(&self) -> impl Future<Output = Option<SkylightError>> + use<> {
        let connection = Rc::clone(self.connection());
        async move {
            // Cancelled is over as well.
            let _ = connection.closed().await;
            connection.end().map(SkylightError::new)
        }
    }

    /// Ends the connection. The popup stays open. Twice is fine.
    pub fn close(&self) {
        self.connection().tell(Input::Close);
    }

    pub(super) fn connection(&self) -> &Rc<Connection> {
        &self.0.0
    }
}

/// These topics, or all.
fn among(topics: &'static [&'static str], all: bool) -> Pattern {
    if all { Pattern::Under(String::new()) } else { Pattern::Among(topics) }
}
