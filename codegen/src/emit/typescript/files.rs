//! What goes where: the files of the package.

use super::declarations::{self, Declaration};
use super::imports::Imports;
use super::names::Names;
use super::text::TsIdent;
use super::types::Speaker;
use super::{errors, manifest, modules, root, topics};
use crate::catalog::{Catalog, CommandId, ModuleId, TypeId};
use crate::emit::{Files, licences, sequences};

/// The runtime's files, copied as they are.
const RUNTIME: &[(&str, &str)] = &[
    ("address", include_str!("../../../runtime/typescript/src/address.ts")),
    ("connection", include_str!("../../../runtime/typescript/src/connection.ts")),
    ("engine", include_str!("../../../runtime/typescript/src/engine.ts")),
    ("error", include_str!("../../../runtime/typescript/src/error.ts")),
    ("input", include_str!("../../../runtime/typescript/src/input.ts")),
    ("module", include_str!("../../../runtime/typescript/src/module.ts")),
    ("open", include_str!("../../../runtime/typescript/src/open.ts")),
    ("protocol", include_str!("../../../runtime/typescript/src/protocol.ts")),
    ("subscribers", include_str!("../../../runtime/typescript/src/subscribers.ts")),
];

/// The package that is being written.
#[derive(Clone, Copy)]
pub(super) struct Package<'a> {
    pub(super) catalog: &'a Catalog,
    pub(super) names: &'a Names,
}

/// The package's files.
pub(super) fn files(package: Package<'_>) -> Files {
    let mut files = Files::new();
    let mut add = |path: &str, text: String| {
        files.insert(format!("typescript/{path}"), format!("{}\n", text.trim_end()));
    };
    for (name, text) in RUNTIME {
        add(&format!("src/runtime/{name}.ts"), (*text).to_owned());
    }
    for id in package.module_ids() {
        let path = format!("src/modules/{}.ts", package.names.module(id).file);
        add(&path, modules::module(package, id));
    }
    add("src/types.ts", root::types(package));
    add("src/topics.ts", topics::topics(package));
    add("src/errors.ts", errors::errors(package));
    add("src/protocol.ts", root::protocol(package));
    add("src/skylight.ts", root::skylight(package));
    add("src/index.ts", root::index(package));
    for (path, text) in manifest::files(package) {
        add(path, text);
    }
    licences::add("typescript", &mut files);
    sequences::add(package.catalog, "typescript", &mut files);
    files
}

impl Package<'_> {
    pub(super) fn module_ids(self) -> impl Iterator<Item = ModuleId> {
        (0..self.catalog.modules.len()).map(|index| ModuleId(number(index)))
    }

    /// The commands of a module, or of the bridge.
    pub(super) fn commands(self, module: Option<ModuleId>) -> impl Iterator<Item = CommandId> {
        let ids = (0..self.catalog.commands.len()).map(|index| CommandId(number(index)));
        ids.filter(move |id| self.catalog[*id].module == module)
    }

    /// The commands of the bridge that are methods: the handshake is the runtime's.
    pub(super) fn bridge(self) -> impl Iterator<Item = CommandId> {
        self.commands(None).filter(move |id| *id != self.catalog.handshake.init)
    }

    /// The declarations of the types that a module's file declares, or the shared files.
    pub(super) fn declarations(
        self,
        module: Option<ModuleId>,
        speaker: &mut Speaker<'_>,
    ) -> Vec<Declaration> {
        let types = self.catalog.types.iter().enumerate();
        types
            .filter(|(_, ty)| ty.module == module)
            .flat_map(|(index, ty)| declarations::of_type(TypeId(number(index)), ty, speaker))
            .collect()
    }

    /// The file below `src` that holds what a module declares, without extension.
    pub(super) fn file_of(self, module: Option<ModuleId>) -> String {
        module.map_or("types".to_owned(), |id| format!("modules/{}", self.names.module(id).file))
    }

    /// Imports what a speaker has said.
    pub(super) fn import_said(self, speaker: &Speaker<'_>, imports: &mut Imports) {
        for (id, direction) in &speaker.used {
            let path = self.file_of(self.catalog[*id].module);
            imports.type_from(&path, self.names.type_name(*id, *direction).clone());
        }
        for name in &speaker.runtime {
            imports.type_from("runtime/connection", TsIdent::type_name(&[name]));
        }
    }
}

fn number(index: usize) -> u32 {
    u32::try_from(index).unwrap_or(u32::MAX)
}
