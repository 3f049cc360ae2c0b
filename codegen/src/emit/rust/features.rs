//! Cargo features: one a module, each with those that its types come from.

use std::collections::BTreeSet;

use super::types::{TypeSpace, named, named_by, named_in};
use crate::catalog::{Catalog, Command, ModuleId, Params, Reply, TypeId};

/// The modules that each module needs: its parent, and those whose types it names.
pub(crate) fn needed_modules(space: &TypeSpace<'_>) -> Vec<BTreeSet<ModuleId>> {
    let catalog = space.catalog;
    let mut needed: Vec<BTreeSet<ModuleId>> =
        catalog.modules.iter().map(|module| module.parent.into_iter().collect()).collect();
    let mut need = |module: Option<ModuleId>, types: Vec<TypeId>| {
        if let Some(module) = module {
            let homes = types.into_iter().filter_map(|id| space.home(id));
            needed[module.0 as usize].extend(homes.filter(|home| *home != module));
        }
    };
    for (def, index) in catalog.types.iter().zip(0..) {
        need(space.home(TypeId(index)), named_by(def));
    }
    for command in &catalog.commands {
        need(command.module, types_of_command(catalog, command));
    }
    for topic in &catalog.topics {
        need(topic.module, topic.payload.iter().filter_map(named).collect());
    }
    needed
}

/// The named types that a command's params and answer name.
pub(crate) fn types_of_command(catalog: &Catalog, command: &Command) -> Vec<TypeId> {
    let mut types: Vec<TypeId> = match &command.params {
        Params::None => Vec::new(),
        Params::Object(fields) => named_in(fields).collect(),
        Params::Variants(variants) => {
            variants.iter().flat_map(|variant| named_in(&variant.fields)).collect()
        }
        Params::Argument(field) => named(&field.ty).into_iter().collect(),
    };
    if let Reply::Topic { topic, .. } = &command.reply {
        types.extend(catalog[*topic].payload.as_ref().and_then(named));
    }
    types
}
