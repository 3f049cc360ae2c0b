//! A protocol as the generator writes it down: constants only.

use super::data::Scalar;

/// What the engine and the transport need to know of a protocol.
#[derive(Debug)]
pub struct Protocol {
    /// How the popup is opened.
    pub launch: Launch,
    /// The key names of the messages.
    pub envelope: Envelope,
    /// How a connection is set up.
    pub handshake: Handshake,
    /// The codes of errors that say that a command was not carried out.
    pub refusals: Refusals,
    /// What a caller can do about an error code, when that is known.
    pub remedy: fn(code: u32) -> Option<&'static str>,
}

/// How the popup is opened.
#[derive(Debug)]
pub struct Launch {
    /// The production address, without query parameters.
    pub url: &'static str,
    /// Name of the browser window.
    pub window_name: &'static str,
    /// Width of the popup in CSS pixels.
    pub width: u32,
    /// Height of the popup in CSS pixels.
    pub height: u32,
    /// Query parameters that are always sent: keys and values.
    pub query: &'static [(&'static str, &'static str)],
}

/// The key names of both message directions.
#[derive(Debug)]
pub struct Envelope {
    /// Key that is `true` on every message to the popup.
    pub marker: &'static str,
    /// Key of the module's name.
    pub module: &'static str,
    /// Key of the subModule's name.
    pub sub_module: &'static str,
    /// Key of the command's name.
    pub command: &'static str,
    /// Key of the params.
    pub data: &'static str,
    /// Key of the topic.
    pub topic: &'static str,
    /// Key of the error.
    pub error: &'static str,
    /// Key of the payload.
    pub response: &'static str,
}

/// How a connection is set up.
#[derive(Debug)]
pub struct Handshake {
    /// Topic posted by the popup once its script runs.
    pub loaded: &'static str,
    /// The command that answers it.
    pub init: CommandDescriptor,
    /// Topic that says that the popup kept this page's origin.
    pub accepted: &'static str,
    /// Topic that says that the popup had kept an origin before.
    pub refused: &'static str,
    /// Topic that says that the popup's page is being unloaded.
    pub closed: &'static str,
    /// The command whose answer shows that a popup which refused this page obeys it nevertheless.
    pub probe: CommandDescriptor,
}

/// The codes of errors that say that a command was not carried out. They come on the declared topic
/// of an answer, also where a call named a topic of its own.
#[derive(Debug)]
pub struct Refusals {
    /// The params failed the checks.
    pub params: u32,
    /// The command may not be called so, whatever its params hold.
    pub call: u32,
}

/// What was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Refusal {
    Params,
    Call,
}

impl Refusals {
    /// What an error with this code refuses.
    pub(super) fn of(&self, code: &Scalar<'_>) -> Option<Refusal> {
        let is = |refused: u32| *code == Scalar::Number(f64::from(refused));
        if is(self.params) { Some(Refusal::Params) } else { is(self.call).then_some(Refusal::Call) }
    }
}

/// How a command is posted, and how its answer is found.
#[derive(Debug)]
pub struct CommandDescriptor {
    /// Dotted path, for instance `interactions.voice.dial`.
    pub path: &'static str,
    /// Its module; `None` for a command of the bridge itself.
    pub module: Option<&'static str>,
    /// Its subModule.
    pub sub_module: Option<&'static str>,
    /// Its name.
    pub command: &'static str,
    /// Keys and values of its message beside the marker, where they are not module and command.
    pub message: Option<&'static [(&'static str, bool)]>,
    /// The topic of its answer; `None` when nothing ever answers it.
    pub reply: Option<&'static str>,
    /// What identifies the call that an answer belongs to.
    pub matches: &'static [Match],
    /// The param that names a topic for the answer; refusals still come on `reply`.
    pub custom_topic: Option<&'static str>,
    /// Other topics on which it can fail.
    pub fails_on: &'static [&'static str],
    /// Whether it is answered many times, and none of the answers is known to be the last.
    pub many: bool,
    /// Whether errors may come before the answer that belongs to a call.
    pub errors_first: bool,
    /// The topic that shows that its module has started, when there is one.
    pub started_by: Option<&'static str>,
}

/// One identity that a call and its answer share. Paths are keys from the outside in.
#[derive(Debug)]
pub struct Match {
    /// Where it stands in the params.
    pub param: &'static [&'static str],
    /// Where it stands in the payload; `None` when only errors carry it.
    pub payload: Option<&'static [&'static str]>,
    /// Where it stands in the `data` of an error.
    pub error: &'static [&'static str],
}
