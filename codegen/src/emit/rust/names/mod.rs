//! Every name of the package, decided before anything is printed.

mod case;
mod reserved;
mod scope;
mod topics;

pub(crate) use case::{pascal, snake};
pub(crate) use scope::{Named, Scope, clear_of};

use std::fmt;

use super::text::{RustCode, RustIdent, RustString, rust};
use crate::catalog::{Catalog, Command, Location, ModuleId, Params};
use crate::diagnostic::Diagnostic;

/// Names of the catalog's items, by their ids.
#[derive(Debug)]
pub(crate) struct Names {
    /// Name of the crate in a manifest and in code.
    pub(crate) crate_name: CrateName,
    /// By module.
    pub(crate) modules: Vec<ModuleNames>,
    /// By type.
    pub(crate) types: Vec<RustIdent>,
    /// By command.
    pub(crate) commands: Vec<CommandNames>,
    /// By topic.
    pub(crate) topics: Vec<RustIdent>,
    /// By error code.
    pub(crate) errors: Vec<RustIdent>,
    /// By sequence.
    pub(crate) sequences: Vec<RustIdent>,
}

/// The crate's name.
#[derive(Debug)]
pub(crate) struct CrateName(String);

impl CrateName {
    /// As code says it.
    pub(crate) fn ident(&self) -> RustIdent {
        RustIdent::decided(self.0.replace('-', "_"))
    }
}

impl fmt::Display for CrateName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The name of a Cargo feature: small letters, digits and `-`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Feature(String);

impl Feature {
    /// As `cfg` says it.
    pub(crate) fn literal(&self) -> RustString {
        RustString::new(&self.0)
    }
}

impl fmt::Display for Feature {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Names of a module.
#[derive(Debug)]
pub(crate) struct ModuleNames {
    /// The module.
    pub(crate) ident: RustIdent,
    /// Where it is, from the crate's root.
    pub(crate) path: RustCode,
    /// Its file below `src/`, without the ending.
    pub(crate) file: String,
    /// Name of the files that say more of it, for instance `interactions_voice`.
    pub(crate) flat: RustIdent,
    /// Its feature.
    pub(crate) feature: Feature,
    /// The type that holds its commands' methods.
    pub(crate) client: RustIdent,
    /// The method that gives that type.
    pub(crate) method: RustIdent,
}

/// Names of a command.
#[derive(Debug)]
pub(crate) struct CommandNames {
    /// The type of its params.
    pub(crate) params: RustIdent,
    /// The types of its variants' params.
    pub(crate) variants: Vec<RustIdent>,
    /// Its method.
    pub(crate) method: RustIdent,
}

impl Names {
    /// Decides all names, and tells which cannot be told apart.
    pub(crate) fn decide(catalog: &Catalog, diagnostics: &mut Vec<Diagnostic>) -> Self {
        let types = types(catalog, diagnostics);
        let (modules, methods) = modules(catalog, diagnostics);
        let commands = commands(catalog, &types, methods, diagnostics);
        Self {
            crate_name: CrateName(format!("{}-sdk", case::kebab(&catalog.name))),
            modules,
            types,
            commands,
            topics: topics::decide(catalog, diagnostics),
            errors: errors(catalog, diagnostics),
            sequences: sequences(catalog, diagnostics),
        }
    }
}

fn types(catalog: &Catalog, diagnostics: &mut Vec<Diagnostic>) -> Vec<RustIdent> {
    let mut scope = Scope::new("the types", reserved::TYPES, "Type");
    let name = |def| {
        let def: &crate::catalog::TypeDef = def;
        let named = Named { what: "type", name: &def.name, at: &def.at };
        scope.take(pascal(&def.name), named, diagnostics)
    };
    catalog.types.iter().map(name).collect()
}

fn errors(catalog: &Catalog, diagnostics: &mut Vec<Diagnostic>) -> Vec<RustIdent> {
    let mut scope = Scope::new("the enum `ErrorCode`", &["Unknown"], "Code");
    let mut names = Vec::with_capacity(catalog.errors.len());
    for error in &catalog.errors {
        let item = Named { what: "error", name: &error.name, at: &error.at };
        names.push(scope.take(pascal(&error.name), item, diagnostics));
    }
    names
}

fn sequences(catalog: &Catalog, diagnostics: &mut Vec<Diagnostic>) -> Vec<RustIdent> {
    let mut scope = Scope::new("the module `sequences`", &[], "_");
    let mut names = Vec::with_capacity(catalog.sequences.len());
    for sequence in &catalog.sequences {
        let item = named("sequence", &sequence.name, &sequence.at);
        names.push(scope.take(snake(&sequence.name).to_ascii_uppercase(), item, diagnostics));
    }
    names
}

/// The scopes of methods: the connection's own, and each module's.
struct Methods<'a> {
    connection: Scope<'a>,
    modules: Vec<Scope<'a>>,
}

fn modules<'a>(
    catalog: &'a Catalog,
    diagnostics: &mut Vec<Diagnostic>,
) -> (Vec<ModuleNames>, Methods<'a>) {
    let mut methods = Methods {
        connection: Scope::new("the methods of `Skylight`", reserved::CONNECTION, "_"),
        modules: Vec::with_capacity(catalog.modules.len()),
    };
    let mut roots = Scope::new("the crate's root", reserved::MODULES, "_");
    let mut children: Vec<Scope<'a>> = Vec::with_capacity(catalog.modules.len());
    let mut features = Scope::new("the features", reserved::FEATURES, "_");
    let mut names: Vec<ModuleNames> = Vec::with_capacity(catalog.modules.len());
    for module in &catalog.modules {
        let item = Named { what: "module", name: &module.path, at: &module.at };
        let parent = module.parent.map(|id| id.0 as usize);
        let (scope, method_scope) = match parent {
            Some(parent) => (&mut children[parent], &mut methods.modules[parent]),
            None => (&mut roots, &mut methods.connection),
        };
        let ident = scope.take(snake(&module.name), item.clone(), diagnostics);
        let method = method_scope.take(snake(&module.name), item.clone(), diagnostics);
        let flat = features.take(case::kebab(&module.path).replace('-', "_"), item, diagnostics);
        let (path, file) = match parent.map(|parent| &names[parent]) {
            Some(parent) => (rust!(&parent.path, "::", &ident), format!("{}/{ident}", parent.file)),
            None => (rust!("crate::", &ident), ident.to_string()),
        };
        let feature = Feature(flat.as_str().replace('_', "-"));
        let client = RustIdent::decided(format!("{}Commands", pascal(&module.path)));
        names.push(ModuleNames { ident, path, file, flat, feature, client, method });
        children.push(Scope::new(format!("the module `{}`", module.path), &[], "_"));
        let place = format!("the methods of the module `{}`", module.path);
        methods.modules.push(Scope::new(place, reserved::METHODS, "_"));
    }
    (names, methods)
}

fn commands<'a>(
    catalog: &'a Catalog,
    types: &[RustIdent],
    mut methods: Methods<'a>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<CommandNames> {
    let type_names: std::collections::HashSet<&str> = types.iter().map(RustIdent::as_str).collect();
    let params =
        |place: &str| Scope::new(format!("the params of {place}"), reserved::TYPES, "Params");
    let mut bridge = params("the bridge");
    let mut modules: Vec<Scope<'a>> =
        catalog.modules.iter().map(|module| params(&format!("`{}`", module.path))).collect();
    let mut names = Vec::with_capacity(catalog.commands.len());
    for command in &catalog.commands {
        let (scope, method_scope) = match command.module {
            Some(ModuleId(id)) => (&mut modules[id as usize], &mut methods.modules[id as usize]),
            None => (&mut bridge, &mut methods.connection),
        };
        let clear = |name: String| {
            if type_names.contains(name.as_str()) { format!("{name}Params") } else { name }
        };
        let item = named("command", &command.name, &command.at);
        let params = scope.take(clear(pascal(&command.name)), item.clone(), diagnostics);
        let mut variants = Vec::new();
        for (name, at) in variants_of(command) {
            let ident = clear(format!("{}{}", pascal(&command.name), pascal(name)));
            variants.push(scope.take(ident, named("variant", name, at), diagnostics));
        }
        let method = method_scope.take(snake(&command.name), item, diagnostics);
        names.push(CommandNames { params, variants, method });
    }
    names
}

fn named<'a>(what: &'static str, name: &'a str, at: &'a Location) -> Named<'a> {
    Named { what, name, at }
}

fn variants_of(command: &Command) -> impl Iterator<Item = (&str, &Location)> {
    let variants = match &command.params {
        Params::Variants(variants) => variants.as_slice(),
        Params::None | Params::Object(_) | Params::Argument(_) => &[],
    };
    variants.iter().map(|variant| (variant.name.as_str(), &variant.at))
}
