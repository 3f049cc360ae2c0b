//! The files of the package as a whole: the connection, the protocol, the shared types, the index.

use askama::Template;

use super::WIDTH;
use super::declarations::{Declaration, object};
use super::docs::{Comment, DocText};
use super::files::Package;
use super::imports::{self, Imports};
use super::methods::{self, Method};
use super::table;
use super::text::{TsCode, TsIdent, TsKey, TsString, ts};
use super::types::{Direction, Speaker};
use crate::catalog::{Catalog, Field, QueryValue};

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
    envelope: TsCode,
    handshake: TsCode,
    init: Vec<TsCode>,
    url: TsString,
    query: Vec<TsCode>,
    window_name: TsString,
    features: TsString,
    bridge: Vec<TsCode>,
}

/// The file of what the runtime must know.
pub(super) fn protocol(package: Package<'_>) -> String {
    let catalog = package.catalog;
    let key = |name: &String| ts!("{}", TsString::new(name));
    let envelope = &catalog.envelope;
    let modules = ts!("[{}, {}]", key(&envelope.module), key(&envelope.sub_module));
    let handshake = &catalog.handshake;
    let topics = [handshake.loaded, handshake.accepted, handshake.refused];
    let bridge = package.bridge().map(|id| &catalog[id]);
    let file = ProtocolFile {
        version: TsString::new(&catalog.version),
        envelope: array(
            &[
                key(&envelope.marker),
                modules,
                key(&envelope.command),
                key(&envelope.data),
                key(&envelope.topic),
                key(&envelope.error),
                key(&envelope.response),
            ],
            "  envelope: ".len(),
        ),
        handshake: array(&topics.map(|topic| key(&catalog[topic].name)), "  handshake: ".len()),
        init: init(catalog),
        url: TsString::new(&catalog.launch.url),
        query: fixed_query(catalog),
        window_name: TsString::new(&catalog.launch.window_name),
        features: TsString::new(&format!(
            "width={},height={}",
            catalog.launch.width, catalog.launch.height
        )),
        bridge: table::rows(catalog, bridge, 4),
    };
    file.to_string()
}

/// The properties of the message that answers `loaded`.
fn init(catalog: &Catalog) -> Vec<TsCode> {
    let command = &catalog[catalog.handshake.init];
    let mut properties = vec![ts!("{}: true,", TsKey::new(&catalog.envelope.marker))];
    if let Some(message) = &command.message {
        let keys = message.iter().map(|(key, value)| ts!("{}: {},", TsKey::new(key), *value));
        properties.extend(keys);
    } else {
        let (key, name) = (TsKey::new(&catalog.envelope.command), TsString::new(&command.name));
        properties.push(ts!("{}: {},", key, name));
    }
    properties
}

/// The query parameters that are always sent, as properties.
fn fixed_query(catalog: &Catalog) -> Vec<TsCode> {
    let fixed = catalog.launch.query.iter().filter_map(|parameter| match &parameter.value {
        QueryValue::Fixed(value) => {
            Some(ts!("{}: {},", TsKey::new(&parameter.name), TsString::new(value)))
        }
        QueryValue::Optional(_) => None,
    });
    fixed.collect()
}

/// An array literal after code that ends at `column`, a comma behind it: on one line when it fits.
fn array(items: &[TsCode], column: usize) -> TsCode {
    let joined = |separator: TsCode| {
        let all = items.iter().cloned().reduce(|all, item| ts!("{}{}{}", all, separator, item));
        all.unwrap_or(ts!(""))
    };
    let line = ts!("[{}]", joined(ts!(", ")));
    if column + line.width() < WIDTH {
        return line;
    }
    ts!("[\n    {},\n  ]", joined(ts!(",\n    ")))
}

#[derive(Template)]
#[template(path = "typescript/skylight.ts", escape = "none")]
struct SkylightFile {
    imports: Vec<TsCode>,
    query: Declaration,
    methods: Vec<Method>,
    doc: DocText,
    example: TsCode,
}

/// The file of the connection.
pub(super) fn skylight(package: Package<'_>) -> String {
    let catalog = package.catalog;
    let mut speaker = Speaker::new(package.names);
    let query = query(catalog, &mut speaker);
    let ids: Vec<_> = package.bridge().collect();
    let methods =
        ids.iter().map(|id| methods::method(catalog, *id, &mut speaker)).collect::<Vec<_>>();
    let mut imports = Imports::of("skylight");
    package.import_said(&speaker, &mut imports);
    let named = |name| TsIdent::type_name(&[name]);
    imports.value_from("protocol", TsIdent::value("protocol"));
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
        methods,
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
        from(ts!("export"), &["PROTOCOL_VERSION"], "protocol"),
        types("runtime/connection"),
        types("runtime/error"),
        from(ts!("export"), &["SkylightError"], "runtime/error"),
        types("runtime/module"),
        types("runtime/open"),
        types("skylight"),
        from(ts!("export"), &["Skylight"], "skylight"),
        types("topics"),
        types("types"),
    ]);
    IndexFile { exports }.to_string()
}
