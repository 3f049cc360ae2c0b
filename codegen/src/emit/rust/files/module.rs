//! A file for each module, one for shared types and one for the bridge's own commands.

use askama::Template;

use super::print;
use crate::catalog::{CommandId, ModuleId, Topic, TypeId};
use crate::diagnostic::Diagnostic;
use crate::emit::Files;
use crate::emit::rust::docs::{DocComment, module_docs, own_docs};
use crate::emit::rust::imports::Imports;
use crate::emit::rust::items::{Item, Writing, params_items, type_item};
use crate::emit::rust::names::Feature;
use crate::emit::rust::text::{RustCode, RustIdent};
use crate::emit::rust::types::TypeSpace;

/// A file of declarations.
#[derive(Template)]
#[template(path = "rust/items.rs.txt", escape = "none")]
pub(crate) struct ItemsFile {
    pub(crate) docs: DocComment,
    pub(crate) expects_deprecated: bool,
    pub(crate) imports: RustCode,
    /// Shared types that belong to the module.
    pub(crate) guests: RustCode,
    pub(crate) modules: Vec<ChildModule>,
    pub(crate) items: Vec<Item>,
}

/// A module declared in a file.
pub(crate) struct ChildModule {
    pub(crate) name: RustIdent,
    pub(crate) feature: Option<Feature>,
}

/// Which of the catalog's items stand in a file.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Module(ModuleId),
    Shared,
    Bridge,
}

/// What stands in a file.
#[derive(Default)]
struct Contents {
    commands: Vec<CommandId>,
    types: Vec<TypeId>,
    /// Types of the module that stand in the file of shared types.
    guests: Vec<TypeId>,
}

pub(crate) fn add(space: &TypeSpace<'_>, files: &mut Files, diagnostics: &mut Vec<Diagnostic>) {
    let catalog = space.catalog;
    let masked = masked_types(space);
    let mut contents: Vec<Contents> = Vec::new();
    contents.resize_with(catalog.modules.len() + 1, Contents::default);
    for (def, id) in catalog.types.iter().zip((0..).map(TypeId)) {
        contents[slot(space.home(id))].types.push(id);
        if space.is_guest(id, def.module) {
            contents[slot(def.module)].guests.push(id);
        }
    }
    for (command, id) in catalog.commands.iter().zip((0..).map(CommandId)) {
        if id != catalog.handshake.init {
            contents[slot(command.module)].commands.push(id);
        }
    }
    let root = std::mem::take(&mut contents[0]);
    let shared = Contents { types: root.types, ..Contents::default() };
    let bridge = Contents { commands: root.commands, ..Contents::default() };
    let mut write = |place: Place, contents: &Contents| {
        items_file(space, place, contents, &masked, diagnostics)
    };
    print(files, "src/types.rs", &write(Place::Shared, &shared));
    print(files, "src/bridge.rs", &write(Place::Bridge, &bridge));
    for (names, id) in space.names.modules.iter().zip((0..).map(ModuleId)) {
        let file = write(Place::Module(id), &contents[slot(Some(id))]);
        print(files, &format!("src/{}.rs", names.file), &file);
    }
}

/// The place of a module in a list that begins with what has no module.
fn slot(module: Option<ModuleId>) -> usize {
    module.map_or(0, |module| module.0 as usize + 1)
}

fn items_file(
    space: &TypeSpace<'_>,
    place: Place,
    contents: &Contents,
    masked: &[bool],
    diagnostics: &mut Vec<Diagnostic>,
) -> ItemsFile {
    let mut imports = Imports::default();
    let mut names_deprecated = false;
    let here = match place {
        Place::Module(id) => Some(id),
        Place::Shared | Place::Bridge => None,
    };
    let mut writing = Writing {
        space,
        here,
        shared: place == Place::Shared,
        imports: &mut imports,
        names_deprecated: &mut names_deprecated,
        diagnostics,
    };
    let mut items = Vec::new();
    for id in &contents.commands {
        items.extend(params_items(*id, &mut writing));
    }
    for id in &contents.types {
        items.push(type_item(*id, masked[id.0 as usize], &mut writing));
    }
    let docs = match place {
        Place::Module(id) => module_docs(&space.catalog[id], space.catalog),
        Place::Shared => own_docs("Types that several modules use."),
        Place::Bridge => own_docs("Commands of the connection itself, which belong to no module."),
    };
    let modules = here.map(|id| children(space, id)).unwrap_or_default();
    let mut reexports = Imports::default();
    for id in &contents.guests {
        reexports.own(&space.module_path(*id), &space.names.types[id.0 as usize]);
    }
    ItemsFile {
        docs,
        guests: reexports.reexports(),
        expects_deprecated: names_deprecated,
        imports: imports.lines(),
        modules,
        items,
    }
}

fn children(space: &TypeSpace<'_>, parent: ModuleId) -> Vec<ChildModule> {
    let modules = space.catalog.modules.iter().zip(&space.names.modules);
    let mut children: Vec<ChildModule> = modules
        .filter(|(module, _)| module.parent == Some(parent))
        .map(|(_, names)| ChildModule {
            name: names.ident.clone(),
            feature: Some(names.feature.clone()),
        })
        .collect();
    children.sort_by(|a, b| a.name.cmp(&b.name));
    children
}

/// Types whose whole value is to be kept out of logs: payloads of topics that say so.
fn masked_types(space: &TypeSpace<'_>) -> Vec<bool> {
    let mut masked = vec![false; space.catalog.types.len()];
    let sensitive = |topic: &&Topic| topic.sensitive;
    for topic in space.catalog.topics.iter().filter(sensitive) {
        if let Some(id) = topic.payload.as_ref().and_then(|payload| space.object(payload)) {
            masked[id.0 as usize] = true;
        }
    }
    masked
}
