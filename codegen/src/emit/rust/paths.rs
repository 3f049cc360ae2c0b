//! Where the crate's items are, for those who write code that uses it.

use super::names::{CrateName, Names};
use super::text::{RustCode, rust};
use super::types::TypeSpace;
use crate::catalog::{Catalog, ModuleId, TypeId};

/// Paths of the crate's items, by the ids of the catalog, each from the crate's root.
pub(crate) struct ItemPaths {
    /// The crate's name in a manifest.
    pub(crate) crate_name: CrateName,
    /// By command.
    pub(crate) commands: Vec<CommandPaths>,
    /// By topic.
    pub(crate) topics: Vec<RustCode>,
    /// By type.
    pub(crate) types: Vec<RustCode>,
}

/// Paths of a command's types.
pub(crate) struct CommandPaths {
    /// The type of its params.
    pub(crate) params: RustCode,
    /// The types of its variants' params.
    pub(crate) variants: Vec<RustCode>,
}

impl ItemPaths {
    /// The paths in the crate of a catalog; `None` when it has names that cannot be told apart.
    pub(crate) fn of(catalog: &Catalog) -> Option<Self> {
        let mut diagnostics = Vec::new();
        let names = Names::decide(catalog, &mut diagnostics);
        if !diagnostics.is_empty() {
            return None;
        }
        let space = TypeSpace::new(catalog, &names);
        let command = |(command, own): (&crate::catalog::Command, &super::names::CommandNames)| {
            let module = module_path(&names, command.module);
            CommandPaths {
                params: rust!(&module, "::", &own.params),
                variants: own.variants.iter().map(|name| rust!(&module, "::", name)).collect(),
            }
        };
        let types = names.types.iter().zip((0..).map(TypeId));
        let types = types.map(|(name, id)| rust!(space.module_path(id), "::", name)).collect();
        Some(Self {
            commands: catalog.commands.iter().zip(&names.commands).map(command).collect(),
            topics: names.topics.iter().map(|name| rust!("crate::topics::", name)).collect(),
            types,
            crate_name: names.crate_name,
        })
    }
}

/// The Rust module with a module's commands.
fn module_path(names: &Names, module: Option<ModuleId>) -> RustCode {
    module.map_or_else(|| rust!("crate::bridge"), |id| names.modules[id.0 as usize].path.clone())
}
