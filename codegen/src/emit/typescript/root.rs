//! The files of the package as a whole: the connection, the protocol, the shared types, the index.

use askama::Template;

use super::WIDTH;
use super::commands;
use super::declarations::{Declaration, object};
use super::docs::{Comment, DocText};
use super::files::Package;
use super::imports::{self, Imports};
use super::text::{TsCode, TsIdent, TsKey, TsString, ts};
use super::types::{Direction, Speaker};
use crate::catalog::{Catalog, Field, QueryValue, Reply, TopicId};

#[derive(Template)]
#[template(path = "typescript/types.ts", escape = "none")]
struct TypesFile {
    imports: Vec<TsCode>,
    declarations: Vec<Declaration>,
}

/// The file of the types that no module declares.
pub(super) fn types(package: Package<'_>) -> String {
    let mut speaker = Speaker::new(package.names);
    let declarations = package.declarations(None, &mut speaker);
    let mut imports = Imports::of("types");
    package.import_said(&speaker, &mut imports);
    TypesFile { imports: imports.lines(), declarations }.to_string()
}

#[derive(Template)]
#[template(path = "typescript/protocol.ts", escape = "none")]
struct ProtocolFile {
    version: TsString,
    marker: TsString,
    module: TsString,
    sub_module: TsString,
    command: TsString,
    data: TsString,
    topic: TsString,
    error: TsString,
    response: TsString,
    loaded: TsString,
    accepted: TsString,
    refused: TsString,
    closed: TsString,
    init: TsCode,
    probe: TsCode,
    probed: TsString,
    refused_params: u32,
    refused_call: u32,
    launch_origin: TsString,
    launch_path: TsString,
    query: TsCode,
    window_name: TsString,
    features: TsString,
}

/// The file of what the runtime must know.
pub(super) fn protocol(package: Package<'_>) -> String {
    let catalog = package.catalog;
    let text = |text: &str| TsString::new(text);
    let topic = |id: TopicId| TsString::new(&catalog[id].name);
    let (envelope, handshake, launch) = (&catalog.envelope, &catalog.handshake, &catalog.launch);
    let (origin, path) = split_address(&launch.url);
    let file = ProtocolFile {
        version: text(&catalog.version),
        marker: text(&envelope.marker),
        module: text(&envelope.module),
        sub_module: text(&envelope.sub_module),
        command: text(&envelope.command),
        data: text(&envelope.data),
        topic: text(&envelope.topic),
        error: text(&envelope.error),
        response: text(&envelope.response),
        loaded: topic(handshake.loaded),
        accepted: topic(handshake.accepted),
        refused: topic(handshake.refused),
        closed: topic(handshake.closed),
        init: object_literal(
            "export const INIT = ",
            &commands::message(catalog, &catalog[handshake.init]),
        ),
        probe: object_literal(
            "export const PROBE = ",
            &commands::message(catalog, &catalog[handshake.probe]),
        ),
        probed: match &catalog[handshake.probe].reply {
            Reply::Topic { topic: id, .. } => topic(*id),
            Reply::None { .. } => text(""),
        },
        refused_params: catalog[catalog.refusals.params].code,
        refused_call: catalog[catalog.refusals.call].code,
        launch_origin: text(origin),
        launch_path: text(path),
        query: object_literal("export const QUERY = ", &fixed_query(catalog)),
        window_name: text(&launch.window_name),
        features: text(&format!("width={},height={}", launch.width, launch.height)),
    };
    file.to_string()
}

/// An address as its origin and the rest, which is at least `/`.
fn split_address(url: &str) -> (&str, &str) {
    let host = url.find("://").map_or(0, |at| at + 3);
    match url[host..].find('/') {
        Some(at) => url.split_at(host + at),
        None => (url, "/"),
    }
}

/// The query parameters that are always sent, as properties.
fn fixed_query(catalog: &Catalog) -> Vec<TsCode> {
    let fixed = catalog.launch.query.iter().filter_map(|parameter| match &parameter.value {
        QueryValue::Fixed(value) => {
            Some(ts!("{}: {}", TsKey::new(&parameter.name), TsString::new(value)))
        }
        QueryValue::Optional(_) => None,
    });
    fixed.collect()
}

/// An object literal after what stands before it on its line: on that line when it fits.
fn object_literal(before: &str, properties: &[TsCode]) -> TsCode {
    let joined = |separator: TsCode| {
        let properties = properties.iter().cloned();
        properties.reduce(|all, one| ts!("{}{}{}", all, separator, one))
    };
    let Some(all) = joined(ts!(", ")) else { return ts!("{{}}") };
    let line = ts!("{{ {} }}", all);
    if before.len() + line.width() < WIDTH {
        return line;
    }
    ts!("{{\n  {},\n}}", joined(ts!(",\n  ")).unwrap_or(ts!("")))
}

#[derive(Template)]
#[template(path = "typescript/skylight.ts", escape = "none")]
struct SkylightFile {
    imports: Vec<TsCode>,
    query: Declaration,
    doc: DocText,
    example: TsCode,
}

/// The file of the connection.
pub(super) fn skylight(package: Package<'_>) -> String {
    let catalog = package.catalog;
    let mut speaker = Speaker::new(package.names);
    let query = query(catalog, &mut speaker);
    let mut imports = Imports::of("skylight");
    package.import_said(&speaker, &mut imports);
    let named = |name| TsIdent::type_name(&[name]);
    imports.type_from("runtime/attach", named("AttachOptions"));
    imports.value_from("runtime/attach", TsIdent::value("attachConnection"));
    imports.type_from("runtime/connection", named("Connection"));
    imports.type_from("runtime/module", named("Methods"));
    imports.type_from("runtime/module", named("Module"));
    imports.type_from("runtime/open", named("OpenOptions"));
    imports.value_from("runtime/open", TsIdent::value("openConnection"));
    imports.type_from("topics", named("SkylightTopics"));
    let first = package.module_ids().next().map(|id| &package.names.module(id).value);
    let file = SkylightFile {
        imports: imports.lines(),
        query,
        doc: Comment::of(&catalog.docs).end(&catalog.docs, 0),
        example: first.map_or(ts!("{{}}"), |value| ts!("{{ {} }}", value)),
    };
    file.to_string()
}

/// The query parameters that a page may set.
fn query(catalog: &Catalog, speaker: &mut Speaker<'_>) -> Declaration {
    let optional = catalog.launch.query.iter().filter_map(|parameter| match &parameter.value {
        QueryValue::Fixed(_) => None,
        QueryValue::Optional(ty) => Some(Field {
            name: parameter.name.clone(),
            docs: parameter.docs.clone(),
            ty: ty.clone(),
            required: false,
            unvalidated: false,
            ignored: false,
            min: None,
            max: None,
            sensitive: false,
            at: catalog[catalog.handshake.init].at.clone(),
        }),
    });
    let fields: Vec<_> = optional.collect();
    let mut comment = Comment::default();
    comment
        .paragraph("Query parameters that the address of Skylight's page may be given.".to_owned());
    Declaration {
        doc: comment.text(0),
        name: TsIdent::type_name(&["LaunchQuery"]),
        body: object(&fields, Direction::Sent, speaker),
    }
}

#[derive(Template)]
#[template(path = "typescript/index.ts", escape = "none")]
struct IndexFile {
    exports: Vec<TsCode>,
}

/// The file that a page imports first. It exports every type, and few values.
pub(super) fn index(package: Package<'_>) -> String {
    let named = |names: &[&'static str]| {
        names.iter().map(|name| ts!("{}", TsIdent::value(name))).collect::<Vec<_>>()
    };
    let types = |path: &str| {
        ts!("export type * from {};", TsString::new(&imports::relative("index", path)))
    };
    let from = |keyword: TsCode, names: &[&'static str], path: &str| {
        imports::import(&keyword, &named(names), &TsString::new(&imports::relative("index", path)))
    };
    let mut exports = vec![types("errors"), from(ts!("export"), &["isSdkError"], "errors")];
    let mut modules: Vec<_> = package.module_ids().map(|id| package.file_of(Some(id))).collect();
    modules.sort_by_cached_key(|path| imports::path_order(&format!("./{path}.js")));
    exports.extend(modules.iter().map(|path| types(path)));
    exports.extend([
        types("runtime/attach"),
        types("runtime/command"),
        types("runtime/connection"),
        types("runtime/error"),
        from(ts!("export"), &["SkylightError"], "runtime/error"),
        from(ts!("export"), &["events", "once"], "runtime/events"),
        types("runtime/layer"),
        types("runtime/module"),
        types("runtime/open"),
        from(ts!("export"), &["PROTOCOL_VERSION"], "runtime/protocol"),
        types("runtime/sequence"),
        from(ts!("export"), &["sequence"], "runtime/sequence"),
        types("runtime/stream"),
        from(ts!("export"), &["stream"], "runtime/stream"),
        types("skylight"),
        from(ts!("export"), &["attach", "Skylight"], "skylight"),
        types("topics"),
        types("types"),
    ]);
    IndexFile { exports }.to_string()
}
