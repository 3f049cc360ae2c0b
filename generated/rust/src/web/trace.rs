//! What goes over the connection, for logs: without what no log should hold.

use std::fmt;
use std::rc::Rc;

use serde_json::Value;
use wasm_bindgen::JsValue;

use super::connection::Connection;
use super::data::{error_to_json, to_json};
use super::mask::{Paths, Sensitive, mask_all, mask_whole};
use crate::engine::{CallId, Effect, Heard};
use crate::error::SkylightErrorKind;

/// Something that went over the connection, or happened to it. What the catalog calls sensitive is
/// replaced by `"(masked)"`, and so are the `data` of errors and all that the catalog does not know.
#[derive(Clone, Debug, PartialEq)]
pub struct TraceEntry {
    /// When, in milliseconds since the page was loaded.
    pub at: u64,
    /// What.
    pub what: Traced,
}

/// What can go over a connection, or happen to it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Traced {
    /// A message was posted to the popup.
    Posted {
        /// Path of its command; `None` for the handshake's own.
        command: Option<&'static str>,
        /// The message.
        message: Value,
    },
    /// A message was heard from the popup.
    Heard {
        /// Its topic.
        topic: String,
        /// Its error, when it brought one.
        error: Option<Value>,
        /// Its payload, when it had one.
        response: Option<Value>,
        /// Which handshake it belongs to; `None` while none stood.
        generation: Option<u32>,
    },
    /// A handshake stands.
    Connected {
        /// 1 for the first, one more after each reload.
        generation: u32,
        /// Whether the popup had kept this page's origin from before.
        resumed: bool,
    },
    /// A call came to its end.
    Settled {
        /// Path of its command.
        command: &'static str,
        /// The kind of the error that it failed with; `None` when it succeeded.
        error: Option<&'static str>,
    },
    /// The connection is over.
    Ended {
        /// The kind of why; `None` when this page closed it.
        error: Option<&'static str>,
    },
}

/// In one line.
impl fmt::Display for TraceEntry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ms: ", self.at)?;
        match &self.what {
            Traced::Posted { message, .. } => write!(f, "posted {message}"),
            Traced::Heard { topic, error: Some(error), .. } => {
                write!(f, "heard {topic} with the error {error}")
            }
            Traced::Heard { topic, response: Some(response), .. } => {
                write!(f, "heard {topic} with {response}")
            }
            Traced::Heard { topic, .. } => write!(f, "heard {topic}"),
            Traced::Connected { generation, resumed } => {
                let how = if *resumed { ", resumed" } else { "" };
                write!(f, "connected, generation {generation}{how}")
            }
            Traced::Settled { command, error: None } => write!(f, "{command} is done"),
            Traced::Settled { command, error: Some(kind) } => write!(f, "{command} failed: {kind}"),
            Traced::Ended { error: None } => f.write_str("closed by this page"),
            Traced::Ended { error: Some(kind) } => write!(f, "ended: {kind}"),
        }
    }
}

/// Whoever is told of what goes over a connection.
#[derive(Clone)]
pub(super) struct Tracer {
    hook: Rc<dyn Fn(&TraceEntry)>,
    sensitive: &'static Sensitive,
}

impl fmt::Debug for Tracer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Tracer")
    }
}

impl Tracer {
    pub(super) fn new(sensitive: &'static Sensitive, hook: impl Fn(&TraceEntry) + 'static) -> Self {
        Self { hook: Rc::new(hook), sensitive }
    }

    pub(super) fn tell(&self, at: u64, what: Traced) {
        (self.hook)(&TraceEntry { at, what });
    }

    /// A message to the popup; its params stand under `data_key`.
    pub(super) fn posted(
        &self,
        command: Option<&'static str>,
        data_key: &str,
        mut message: Value,
    ) -> Traced {
        if let Some(data) = message.get_mut(data_key) {
            match command {
                Some(path) => mask_all(data, self.sensitive.of_params(path)),
                None => mask_whole(data),
            }
        }
        Traced::Posted { command, message }
    }

    /// A message of the popup.
    pub(super) fn heard(
        &self,
        topic: &str,
        error: Option<Value>,
        response: Option<Value>,
        generation: Option<u32>,
    ) -> Traced {
        let paths: Paths = match &error {
            // What comes with an error is another thing than the payload.
            Some(_) => &[&[]],
            None => self.sensitive.of_payload(topic),
        };
        Traced::Heard {
            topic: topic.to_owned(),
            error: error.map(|mut error| {
                if let Some(data) = error.get_mut("data") {
                    mask_whole(data);
                }
                error
            }),
            response: response.map(|mut response| {
                mask_all(&mut response, paths);
                response
            }),
            generation,
        }
    }
}

impl Connection {
    /// Tells of an effect that is about to be carried out.
    pub(super) fn trace(&self, tracer: &Tracer, effect: &Effect<JsValue>) {
        let path = |id: &CallId| self.command_of(*id);
        let what = match effect {
            Effect::Post { message, call } => {
                let command = call.as_ref().and_then(path);
                Some(tracer.posted(command, self.protocol().envelope.data, to_json(message)))
            }
            Effect::Event(Heard { topic, error, response, generation }) => {
                let error = error.as_ref().map(error_to_json);
                Some(tracer.heard(topic, error, response.as_ref().map(to_json), *generation))
            }
            Effect::Connected { generation, resumed } => {
                Some(Traced::Connected { generation: *generation, resumed: *resumed })
            }
            Effect::Ended { error } => {
                let error = error.clone().map(|end| SkylightErrorKind::from(end).as_str());
                Some(Traced::Ended { error })
            }
            // The message is told of already, and the end of a call when it is settled.
            Effect::Answer { .. }
            | Effect::Resolve { .. }
            | Effect::Reject { .. }
            | Effect::Timer { .. } => None,
        };
        if let Some(what) = what {
            tracer.tell(self.now(), what);
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{Sensitive, TraceEntry, Traced, Tracer};

    static SENSITIVE: Sensitive = Sensitive {
        params: &[("session.login", &[&["password"], &["users", "*", "name"]])],
        payloads: &[
            ("cxengage/state", &[&[]]),
            ("cxengage/agents", &[&["*", "phone"]]),
            ("cxengage/open", &[]),
        ],
    };

    fn tracer() -> Tracer {
        Tracer::new(&SENSITIVE, |_| ())
    }

    fn heard(topic: &str, error: Value, response: Value) -> (Option<Value>, Option<Value>) {
        let error = (!error.is_null()).then_some(error);
        match tracer().heard(topic, error, Some(response), None) {
            Traced::Heard { error, response, .. } => (error, response),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn params_are_masked_where_the_catalog_says() {
        let message = json!({
            "command": "login",
            "data": { "username": "a", "password": "b", "users": [{ "name": "c", "id": 1 }] },
        });
        let posted = tracer().posted(Some("session.login"), "data", message);
        let shown = json!({
            "command": "login",
            "data": { "username": "a", "password": "(masked)", "users": [{ "name": "(masked)", "id": 1 }] },
        });
        assert_eq!(posted, Traced::Posted { command: Some("session.login"), message: shown });
    }

    #[test]
    fn params_of_an_unknown_command_are_masked_whole() {
        let posted = tracer().posted(None, "data", json!({ "data": { "a": 1 } }));
        let shown = json!({ "data": "(masked)" });
        assert_eq!(posted, Traced::Posted { command: None, message: shown });
    }

    #[test]
    fn payloads_are_masked_where_the_catalog_says() {
        let (_, whole) = heard("cxengage/state", Value::Null, json!({ "user": {} }));
        assert_eq!(whole, Some(json!("(masked)")));
        let agents = json!({ "1": { "phone": "x", "state": "ready" }, "2": { "phone": null } });
        let (_, agents) = heard("cxengage/agents", Value::Null, agents);
        let shown =
            json!({ "1": { "phone": "(masked)", "state": "ready" }, "2": { "phone": null } });
        assert_eq!(agents, Some(shown));
        let (_, open) = heard("cxengage/open", Value::Null, json!({ "a": 1 }));
        assert_eq!(open, Some(json!({ "a": 1 })));
    }

    #[test]
    fn what_the_catalog_does_not_know_is_masked_whole() {
        let (_, unknown) = heard("cxengage/of/my/own", Value::Null, json!([1, 2]));
        assert_eq!(unknown, Some(json!("(masked)")));
        let (_, other_shape) = heard("cxengage/agents", Value::Null, json!(["x"]));
        assert_eq!(other_shape, Some(json!(["(masked)"])));
    }

    #[test]
    fn errors_keep_all_but_their_data() {
        let error = json!({ "code": 1003, "message": "m", "data": { "problems": "p" } });
        let (error, response) = heard("cxengage/open", error, json!({ "status": 404 }));
        assert_eq!(error, Some(json!({ "code": 1003, "message": "m", "data": "(masked)" })));
        assert_eq!(response, Some(json!("(masked)")));
        assert_eq!(
            heard("cxengage/open", json!(true), Value::Null),
            (Some(json!(true)), Some(Value::Null))
        );
    }

    #[test]
    fn an_entry_is_a_line() {
        let entry = |what| TraceEntry { at: 12, what }.to_string();
        let settled = Traced::Settled { command: "session.login", error: Some("timed-out") };
        assert_eq!(entry(settled), "12 ms: session.login failed: timed-out");
        let connected = Traced::Connected { generation: 2, resumed: true };
        assert_eq!(entry(connected), "12 ms: connected, generation 2, resumed");
        let posted = tracer().posted(None, "data", json!({ "controllerInit": true }));
        assert_eq!(entry(posted), r#"12 ms: posted {"controllerInit":true}"#);
    }
}
