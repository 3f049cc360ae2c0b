//! What goes where: the files of the package.

use super::declarations::{self, Declaration};
use super::imports::Imports;
use super::names::Names;
use super::text::TsIdent;
use super::types::Speaker;
use super::{
    commands, errors, manifest, modules, root, sequences, simulator, topics, trace, type_table,
};
use crate::catalog::{Catalog, CommandId, ModuleId, TypeId};
use crate::emit::{self, Files, licences};

/// The runtime's files, copied as they are.
const RUNTIME: &[(&str, &str)] = &[
    ("address", include_str!("../../../runtime/typescript/src/address.ts")),
    ("adoption", include_str!("../../../runtime/typescript/src/adoption.ts")),
    ("answers", include_str!("../../../runtime/typescript/src/answers.ts")),
    ("attach", include_str!("../../../runtime/typescript/src/attach.ts")),
    ("buffered", include_str!("../../../runtime/typescript/src/buffered.ts")),
    ("command", include_str!("../../../runtime/typescript/src/command.ts")),
    ("connect", include_str!("../../../runtime/typescript/src/connect.ts")),
    ("connection", include_str!("../../../runtime/typescript/src/connection.ts")),
    ("engine", include_str!("../../../runtime/typescript/src/engine.ts")),
    ("error", include_str!("../../../runtime/typescript/src/error.ts")),
    ("events", include_str!("../../../runtime/typescript/src/events.ts")),
    ("input", include_str!("../../../runtime/typescript/src/input.ts")),
    ("layer", include_str!("../../../runtime/typescript/src/layer.ts")),
    ("module", include_str!("../../../runtime/typescript/src/module.ts")),
    ("notation", include_str!("../../../runtime/typescript/src/notation.ts")),
    ("on-abort", include_str!("../../../runtime/typescript/src/on-abort.ts")),
    ("open", include_str!("../../../runtime/typescript/src/open.ts")),
    ("scalar", include_str!("../../../runtime/typescript/src/scalar.ts")),
    ("sequence", include_str!("../../../runtime/typescript/src/sequence.ts")),
    ("simulator/catalog", include_str!("../../../runtime/typescript/src/simulator/catalog.ts")),
    ("simulator/clock", include_str!("../../../runtime/typescript/src/simulator/clock.ts")),
    ("simulator/delivery", include_str!("../../../runtime/typescript/src/simulator/delivery.ts")),
    ("simulator/page", include_str!("../../../runtime/typescript/src/simulator/page.ts")),
    ("simulator/payload", include_str!("../../../runtime/typescript/src/simulator/payload.ts")),
    ("simulator/plays", include_str!("../../../runtime/typescript/src/simulator/plays.ts")),
    ("simulator/script", include_str!("../../../runtime/typescript/src/simulator/script.ts")),
    ("simulator/simulate", include_str!("../../../runtime/typescript/src/simulator/simulate.ts")),
    ("simulator/simulator", include_str!("../../../runtime/typescript/src/simulator/simulator.ts")),
    ("simulator/skylight", include_str!("../../../runtime/typescript/src/simulator/skylight.ts")),
    ("simulator/window", include_str!("../../../runtime/typescript/src/simulator/window.ts")),
    ("stream", include_str!("../../../runtime/typescript/src/stream.ts")),
    ("trace", include_str!("../../../runtime/typescript/src/trace.ts")),
    ("validation", include_str!("../../../runtime/typescript/src/validation.ts")),
    ("validation-hooks", include_str!("../../../runtime/typescript/src/validation-hooks.ts")),
];

/// The file that a page imports to have messages checked; it is the same for every catalog.
const VALIDATION: &str = include_str!("../../../templates/typescript/validation.ts");

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
    add("src/runtime/protocol.ts", root::protocol(package));
    for module in std::iter::once(None).chain(package.module_ids().map(Some)) {
        let path = format!("src/{}.ts", commands::path(package, module));
        add(&path, commands::commands(package, module));
    }
    add("src/skylight.ts", root::skylight(package));
    add("src/index.ts", root::index(package));
    add("src/sequences.ts", sequences::sequences(package));
    add("src/simulator.ts", simulator::simulator(package));
    add("src/trace.ts", trace::trace(package));
    add("src/type-table.ts", type_table::type_table(package));
    add("src/validation.ts", VALIDATION.to_owned());
    for (path, text) in manifest::files(package) {
        add(path, text);
    }
    licences::add("typescript", &mut files);
    emit::sequences::add(package.catalog, "typescript", &mut files);
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
        self.import_types(speaker, imports);
        for name in &speaker.runtime {
            let file =
                if *name == "StreamOptions" { "runtime/stream" } else { "runtime/connection" };
            imports.type_from(file, TsIdent::type_name(&[name]));
        }
    }

    /// Imports the catalog's types that a speaker has said.
    pub(super) fn import_types(self, speaker: &Speaker<'_>, imports: &mut Imports) {
        for (id, direction) in &speaker.used {
            let path = self.file_of(self.catalog[*id].module);
            imports.type_from(&path, self.names.type_name(*id, *direction).clone());
        }
    }
}

fn number(index: usize) -> u32 {
    u32::try_from(index).unwrap_or(u32::MAX)
}
