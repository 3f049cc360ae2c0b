//! The conformance vectors as data.

use std::path::Path;

use serde::Deserialize;
use serde_json::{Map, Value, json};
use skylight_runtime::engine::{
    CallId, CommandDescriptor, Effect, End, Failure, Input, Match, Options,
};

/// Inputs over time and the effects of each.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Vector {
    pub(crate) name: String,
    pub(crate) rule: String,
    options: VectorOptions,
    pub(crate) steps: Vec<Step>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
struct VectorOptions {
    origin: String,
    handshake_timeout: Option<u64>,
    call_timeout: Option<u64>,
    queue_limit: Option<usize>,
    #[serde(default)]
    pipelining: bool,
    tombstone_for: Option<u64>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Step {
    pub(crate) at: u64,
    pub(crate) input: VectorInput,
    pub(crate) effects: Vec<Value>,
}

#[derive(Deserialize)]
#[serde(tag = "type", rename_all = "camelCase", deny_unknown_fields)]
pub(crate) enum VectorInput {
    Open,
    Attach,
    #[serde(rename_all = "camelCase")]
    Message {
        from_skylight: bool,
        origin: String,
        data: Value,
    },
    Call {
        id: CallId,
        command: VectorCommand,
        data: Option<Value>,
        timeout: Option<u64>,
    },
    Abort {
        id: CallId,
    },
    PostFailed {
        id: CallId,
    },
    Tick,
    WindowClosed,
    Close,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub(crate) struct VectorCommand {
    module: Option<String>,
    sub_module: Option<String>,
    command: String,
    reply: Option<String>,
    #[serde(rename = "match")]
    matches: Vec<VectorMatch>,
    custom_topic: Option<String>,
    fails_on: Vec<String>,
    #[serde(default)]
    many: bool,
    #[serde(default)]
    errors_first: bool,
    started_by: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct VectorMatch {
    param: Vec<String>,
    payload: Option<Vec<String>>,
    error: Vec<String>,
}

/// Every file of vectors, by name.
pub(crate) fn read_all() -> Vec<(String, Vec<Vector>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../conformance");
    let files = std::fs::read_dir(folder).expect("the folder of vectors");
    let mut paths: Vec<_> = files.map(|file| file.expect("a file of vectors").path()).collect();
    // The table of origins stands beside them.
    paths.retain(|path| {
        path.extension().is_some_and(|extension| extension == "json")
            && !path.ends_with("origins.json")
    });
    paths.sort();
    let read = |path: &Path| {
        let text = std::fs::read_to_string(path).expect("a readable file");
        serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
    };
    paths.iter().map(|path| (path.display().to_string(), read(path))).collect()
}

impl Vector {
    /// The effects of all its steps.
    pub(crate) fn effects(&self) -> impl Iterator<Item = &Value> {
        self.steps.iter().flat_map(|step| &step.effects)
    }

    pub(crate) fn options(&self) -> Options {
        let usual = Options::new(self.options.origin.clone());
        Options {
            handshake_timeout: self.options.handshake_timeout.unwrap_or(usual.handshake_timeout),
            call_timeout: self.options.call_timeout.unwrap_or(usual.call_timeout),
            queue_limit: self.options.queue_limit.unwrap_or(usual.queue_limit),
            pipelining: self.options.pipelining,
            tombstone_for: self.options.tombstone_for.unwrap_or(usual.tombstone_for),
            ..usual
        }
    }
}

impl VectorInput {
    pub(crate) fn to_input(&self) -> Input<Value> {
        match self {
            Self::Open => Input::Open,
            Self::Attach => Input::Attach,
            Self::Message { from_skylight, origin, data } => Input::Message {
                from_skylight: *from_skylight,
                origin: origin.clone(),
                data: data.clone(),
            },
            Self::Call { id, command, data, timeout } => Input::Call {
                id: *id,
                command: command.to_descriptor(),
                data: data.clone(),
                timeout: *timeout,
            },
            Self::Abort { id } => Input::Abort { id: *id },
            Self::PostFailed { id } => Input::PostFailed { id: *id },
            Self::Tick => Input::Tick,
            Self::WindowClosed => Input::WindowClosed,
            Self::Close => Input::Close,
        }
    }
}

impl VectorCommand {
    /// Descriptors are constants in a generated crate, so these few live as long as the test.
    fn to_descriptor(&self) -> &'static CommandDescriptor {
        let matches: Vec<Match> = self.matches.iter().map(VectorMatch::to_match).collect();
        Box::leak(Box::new(CommandDescriptor {
            path: leak(&self.command),
            module: self.module.as_deref().map(leak),
            sub_module: self.sub_module.as_deref().map(leak),
            command: leak(&self.command),
            message: None,
            reply: self.reply.as_deref().map(leak),
            matches: matches.leak(),
            custom_topic: self.custom_topic.as_deref().map(leak),
            fails_on: leak_all(&self.fails_on),
            many: self.many,
            errors_first: self.errors_first,
            started_by: self.started_by.as_deref().map(leak),
        }))
    }
}

impl VectorMatch {
    fn to_match(&self) -> Match {
        Match {
            param: leak_all(&self.param),
            payload: self.payload.as_deref().map(leak_all),
            error: leak_all(&self.error),
        }
    }
}

fn leak(text: &str) -> &'static str {
    text.to_owned().leak()
}

fn leak_all(texts: &[String]) -> &'static [&'static str] {
    texts.iter().map(|text| leak(text)).collect::<Vec<_>>().leak()
}

/// An effect as the vectors write it.
pub(crate) fn effect_to_json(effect: &Effect<Value>) -> Value {
    let entries = match effect {
        Effect::Post { message, .. } => {
            vec![("type", Some(json!("post"))), ("message", Some(message.clone()))]
        }
        Effect::Connected { generation, resumed } => vec![
            ("type", Some(json!("connected"))),
            ("generation", Some(json!(generation))),
            ("resumed", resumed.then(|| json!(true))),
        ],
        Effect::Event(heard) => vec![
            ("type", Some(json!("event"))),
            ("topic", Some(json!(heard.topic))),
            ("error", Some(heard.error.clone().unwrap_or(Value::Null))),
            ("response", heard.response.clone()),
            ("generation", heard.generation.map(|generation| json!(generation))),
        ],
        Effect::Resolve { id, response } => vec![
            ("type", Some(json!("resolve"))),
            ("id", Some(json!(id))),
            ("response", response.clone()),
        ],
        Effect::Answer { id, response } => vec![
            ("type", Some(json!("answer"))),
            ("id", Some(json!(id))),
            ("response", response.clone()),
        ],
        Effect::Reject { id, error } => vec![
            ("type", Some(json!("reject"))),
            ("id", Some(json!(id))),
            ("error", Some(failure_to_json(error))),
        ],
        Effect::Timer { at } => {
            vec![("type", Some(json!("timer"))), ("at", Some(json!(at)))]
        }
        Effect::Ended { error } => {
            let error = error.as_ref().map(|end| json!({ "kind": end_kind(end) }));
            vec![("type", Some(json!("ended"))), ("error", error)]
        }
    };
    let present = entries.into_iter().filter_map(|(key, value)| Some((key.to_owned(), value?)));
    Value::Object(present.collect::<Map<_, _>>())
}

fn failure_to_json(failure: &Failure<Value>) -> Value {
    let kind = match failure {
        Failure::Ended(end) => end_kind(end),
        Failure::ClientClosed => "client-closed",
        Failure::Reloaded => "reloaded",
        Failure::TimedOut => "timed-out",
        Failure::ModuleNotStarted { .. } => "module-not-started",
        Failure::Aborted => "aborted",
        Failure::QueueFull => "queue-full",
        Failure::NotCloneable => "not-cloneable",
        Failure::Sdk(error) => {
            let code = error.get("code").cloned();
            return code
                .map_or(json!({ "kind": "sdk" }), |code| json!({ "kind": "sdk", "code": code }));
        }
    };
    json!({ "kind": kind })
}

fn end_kind(end: &End) -> &'static str {
    match end {
        End::Closed => "closed",
        End::CutOff => "cut-off",
        End::NeverLoaded => "never-loaded",
        End::OriginRefused { .. } => "origin-refused",
        End::OriginTaken => "origin-taken",
        End::TimedOut => "timed-out",
    }
}
