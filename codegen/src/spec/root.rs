//! The root file: launch, envelope and handshake.

use schemars::JsonSchema;

use super::annotations::{Annotations, sentence};
use super::command::BridgeCommand;
use super::expression::Expression;
use super::reader::{Entries, Fields, Read, Spanned, Text};
use super::section::Declarations;
use super::tree::{Node, Value};
use super::types::EnumValues;
use crate::diagnostic::{Mistakes, Place};

/// The root file of a catalog.
#[derive(Clone, Debug, JsonSchema)]
#[schemars(rename_all = "camelCase", deny_unknown_fields)]
pub struct Root {
    /// The catalog's identifier.
    #[schemars(required)]
    pub catalog: Option<Text>,
    /// The product's name as people write it.
    #[schemars(required)]
    pub title: Option<Text>,
    /// The version of the protocol.
    #[schemars(required)]
    pub version: Option<Text>,
    /// What the whole catalog is about, in one sentence.
    #[schemars(required)]
    pub summary: Option<Text>,
    /// What else is said of it.
    #[schemars(flatten)]
    pub annotations: Annotations,
    /// How the popup is opened.
    #[schemars(required)]
    pub launch: Option<Launch>,
    /// The key names of the messages.
    #[schemars(required)]
    pub envelope: Option<Envelope>,
    /// How a connection is set up.
    #[schemars(required)]
    pub handshake: Option<Handshake>,
    /// The topics that show that modules have started.
    pub starts: Option<Shows>,
    /// What was measured of the packages that are made of the catalog.
    pub figures: Option<Figures>,
    /// Codes that every command that takes data can be answered with.
    #[schemars(default)]
    pub common_errors: Vec<Spanned<u32>>,
    /// The codes that say that a command was not carried out at all.
    #[schemars(required)]
    pub refusals: Option<Refusals>,
    /// Commands without a module.
    #[schemars(default)]
    pub bridge: Entries<BridgeCommand>,
    /// What else the file declares.
    #[schemars(flatten)]
    pub declarations: Declarations,
    /// Where the file begins.
    #[schemars(skip)]
    pub place: Place,
}

/// How the popup is opened.
#[derive(Clone, Debug, JsonSchema)]
#[schemars(rename_all = "camelCase", deny_unknown_fields)]
pub struct Launch {
    /// The production address, without query parameters.
    #[schemars(required)]
    pub url: Option<Text>,
    /// The name of the browser window.
    #[schemars(required)]
    pub window_name: Option<Text>,
    /// The window's size.
    #[schemars(required)]
    pub features: Option<Features>,
    /// The query parameters of the address. One with `value` is always sent; one with a `?` behind
    /// its name is sent when the caller gives it.
    #[schemars(default)]
    pub query: Entries<QueryParam>,
}

/// The size of the popup's window.
#[derive(Clone, Debug, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Features {
    /// Width in CSS pixels.
    #[schemars(required)]
    pub width: Option<Spanned<u32>>,
    /// Height in CSS pixels.
    #[schemars(required)]
    pub height: Option<Spanned<u32>>,
}

/// A query parameter: the type of what the caller can send, or a mapping.
#[derive(Clone, Debug, JsonSchema)]
#[schemars(untagged)]
pub enum QueryParam {
    /// `string`, or the name of an enum.
    Expression(Expression),
    /// In full.
    Mapping(Box<QueryMapping>),
}

/// A query parameter in full: `value`, `enum` or `type`.
#[derive(Clone, Debug, JsonSchema)]
#[schemars(rename_all = "camelCase", deny_unknown_fields)]
pub struct QueryMapping {
    /// The value that is always sent.
    pub value: Option<Text>,
    /// The values that the caller can choose from.
    pub r#enum: Option<EnumValues>,
    /// `string` when the caller can send any text, or the name of an enum.
    pub r#type: Option<Expression>,
    /// What it does.
    pub summary: Option<Text>,
    /// What else is said of it.
    #[schemars(flatten)]
    pub annotations: Annotations,
}

/// The key names of both message directions.
#[derive(Clone, Debug, JsonSchema)]
#[schemars(rename_all = "camelCase", deny_unknown_fields)]
pub struct Envelope {
    /// The key that is `true` on every message to the popup.
    #[schemars(required)]
    pub marker: Option<Text>,
    /// The key of the module's name.
    #[schemars(required)]
    pub module: Option<Text>,
    /// The key of the subModule's name.
    #[schemars(required)]
    pub sub_module: Option<Text>,
    /// The key of the command's name.
    #[schemars(required)]
    pub command: Option<Text>,
    /// The key of the params.
    #[schemars(required)]
    pub data: Option<Text>,
    /// The key of the topic.
    #[schemars(required)]
    pub topic: Option<Text>,
    /// The key of the error.
    #[schemars(required)]
    pub error: Option<Text>,
    /// The key of the payload.
    #[schemars(required)]
    pub response: Option<Text>,
}

/// How a connection is set up.
#[derive(Clone, Debug, JsonSchema)]
#[schemars(rename_all = "camelCase", deny_unknown_fields)]
pub struct Handshake {
    /// The topic posted by the popup once its script runs.
    #[schemars(required)]
    pub loaded: Option<Text>,
    /// The command of the bridge that answers it.
    #[schemars(required)]
    pub init: Option<Text>,
    /// The topic that says that the popup has kept the opener's origin.
    #[schemars(required)]
    pub accepted: Option<Text>,
    /// The topic that says that it had kept an origin before.
    #[schemars(required)]
    pub refused: Option<Text>,
    /// The topic posted when the popup's page is being unloaded.
    #[schemars(required)]
    pub closed: Option<Text>,
    /// The command of the bridge whose answer shows that a popup which refused the init obeys the
    /// opener nevertheless.
    #[schemars(required)]
    pub probe: Option<Text>,
}

/// The codes that say that a command was not carried out. They come on the declared topic of the
/// answer, also where a call named a topic of its own.
#[derive(Clone, Debug, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Refusals {
    /// The code for params that fail the checks.
    #[schemars(required)]
    pub params: Option<Spanned<u32>>,
    /// The code for a command that may not be called so, whatever its params hold.
    #[schemars(required)]
    pub call: Option<Spanned<u32>>,
}

/// The topics that show that modules have started, by what the modules' `starts` says.
#[derive(Clone, Debug, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Shows {
    /// The topic for `configuration`.
    pub configuration: Option<Text>,
    /// The topics for integrations, by their name.
    #[schemars(default)]
    pub integration: Entries<Text>,
    /// The topics for CRM modules, by their name.
    #[schemars(default)]
    pub crm: Entries<Text>,
}

/// What was measured of each package, in Markdown; its README says it as it stands here.
#[derive(Clone, Debug, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Figures {
    /// Of the Rust crate.
    pub rust: Option<Text>,
    /// Of the npm package in TypeScript.
    pub typescript: Option<Text>,
    /// Of the package in WebAssembly.
    pub wasm: Option<Text>,
}

impl Read for Figures {
    fn read(node: &Node, mistakes: &mut Mistakes<'_>) -> Option<Self> {
        let mut fields = Fields::of(node, "`figures`", mistakes)?;
        let figures = Self {
            rust: fields.optional("rust"),
            typescript: fields.optional("typescript"),
            wasm: fields.optional("wasm"),
        };
        fields.finish();
        Some(figures)
    }
}

impl Read for Root {
    fn read(node: &Node, mistakes: &mut Mistakes<'_>) -> Option<Self> {
        let mut fields = Fields::of(node, "the root file", mistakes)?;
        let root = Self {
            catalog: fields.required("catalog"),
            title: fields.required("title"),
            version: fields.required("version"),
            summary: sentence(&mut fields, "summary"),
            annotations: Annotations::read(&mut fields),
            launch: fields.required("launch"),
            envelope: fields.required("envelope"),
            handshake: fields.required("handshake"),
            starts: fields.optional("starts"),
            figures: fields.optional("figures"),
            common_errors: fields.list("commonErrors"),
            refusals: fields.required("refusals"),
            bridge: fields.optional("bridge").unwrap_or_default(),
            declarations: Declarations::read(&mut fields),
            place: fields.key_place("catalog").unwrap_or(node.place),
        };
        fields.finish();
        Some(root)
    }
}

impl Read for Launch {
    fn read(node: &Node, mistakes: &mut Mistakes<'_>) -> Option<Self> {
        let mut fields = Fields::of(node, "`launch`", mistakes)?;
        let launch = Self {
            url: fields.required("url"),
            window_name: fields.required("windowName"),
            features: fields.required("features"),
            query: fields.optional("query").unwrap_or_default(),
        };
        fields.finish();
        Some(launch)
    }
}

impl Read for Features {
    fn read(node: &Node, mistakes: &mut Mistakes<'_>) -> Option<Self> {
        let mut fields = Fields::of(node, "`features`", mistakes)?;
        let features = Self { width: fields.required("width"), height: fields.required("height") };
        fields.finish();
        Some(features)
    }
}

impl Read for QueryParam {
    fn read(node: &Node, mistakes: &mut Mistakes<'_>) -> Option<Self> {
        if let Value::Text(_) = &node.value {
            return Expression::read(node, mistakes).map(Self::Expression);
        }
        let mut fields = Fields::of(node, "a query parameter", mistakes)?;
        let param = QueryMapping {
            value: fields.optional("value"),
            r#enum: fields.optional("enum"),
            r#type: fields.optional("type"),
            summary: fields.optional("summary"),
            annotations: Annotations::read(&mut fields),
        };
        fields.exactly_one(&["value", "enum", "type"], None);
        fields.finish();
        Some(Self::Mapping(Box::new(param)))
    }
}

impl Read for Envelope {
    fn read(node: &Node, mistakes: &mut Mistakes<'_>) -> Option<Self> {
        let mut fields = Fields::of(node, "`envelope`", mistakes)?;
        let envelope = Self {
            marker: fields.required("marker"),
            module: fields.required("module"),
            sub_module: fields.required("subModule"),
            command: fields.required("command"),
            data: fields.required("data"),
            topic: fields.required("topic"),
            error: fields.required("error"),
            response: fields.required("response"),
        };
        fields.finish();
        Some(envelope)
    }
}

impl Read for Handshake {
    fn read(node: &Node, mistakes: &mut Mistakes<'_>) -> Option<Self> {
        let mut fields = Fields::of(node, "`handshake`", mistakes)?;
        let handshake = Self {
            loaded: fields.required("loaded"),
            init: fields.required("init"),
            accepted: fields.required("accepted"),
            refused: fields.required("refused"),
            closed: fields.required("closed"),
            probe: fields.required("probe"),
        };
        fields.finish();
        Some(handshake)
    }
}

impl Read for Refusals {
    fn read(node: &Node, mistakes: &mut Mistakes<'_>) -> Option<Self> {
        let mut fields = Fields::of(node, "`refusals`", mistakes)?;
        let refusals = Self { params: fields.required("params"), call: fields.required("call") };
        fields.finish();
        Some(refusals)
    }
}

impl Read for Shows {
    fn read(node: &Node, mistakes: &mut Mistakes<'_>) -> Option<Self> {
        let mut fields = Fields::of(node, "`starts`", mistakes)?;
        let shows = Self {
            configuration: fields.optional("configuration"),
            integration: fields.optional("integration").unwrap_or_default(),
            crm: fields.optional("crm").unwrap_or_default(),
        };
        fields.finish();
        Some(shows)
    }
}
