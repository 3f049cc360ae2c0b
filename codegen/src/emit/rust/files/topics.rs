//! The topics: a file for each module, gathered under one name.

use askama::Template;

use super::module::{ChildModule, ItemsFile};
use super::print;
use crate::catalog::{ModuleId, TopicId};
use crate::emit::Files;
use crate::emit::rust::docs::{Piece, own_docs, own_docs_of};
use crate::emit::rust::imports::Imports;
use crate::emit::rust::items::topic_item;
use crate::emit::rust::text::{RustCode, RustIdent};
use crate::emit::rust::types::TypeSpace;

/// The file that gathers them.
#[derive(Template)]
#[template(path = "rust/topics.rs.txt", escape = "none")]
struct TopicsFile {
    modules: Vec<ChildModule>,
}

pub(crate) fn add(space: &TypeSpace<'_>, files: &mut Files) {
    let catalog = space.catalog;
    let mut by_module: Vec<Vec<TopicId>> = vec![Vec::new(); catalog.modules.len() + 1];
    for (topic, id) in catalog.topics.iter().zip((0..).map(TopicId)) {
        by_module[topic.module.map_or(0, |module| module.0 as usize + 1)].push(id);
    }
    let mut modules = Vec::new();
    for (slot, topics) in by_module.iter().enumerate().filter(|(_, topics)| !topics.is_empty()) {
        let module = slot.checked_sub(1);
        let names = module.map(|module| &space.names.modules[module]);
        let name = match names {
            Some(names) => names.flat.clone(),
            None => RustIdent::decided("bridge".to_owned()),
        };
        let docs = match module {
            Some(module) => own_docs_of(
                "Topics of the module {}.",
                &[Piece::Code(&catalog.modules[module].path)],
            ),
            None => own_docs("Topics that belong to no module."),
        };
        let mut imports = Imports::default();
        imports.known("crate::command", "Topic");
        imports.known("crate::view", "PayloadOf");
        let file = ItemsFile {
            docs,
            expects_deprecated: topics.iter().any(|id| is_deprecated(space, *id)),
            imports: imports.lines(),
            guests: RustCode::default(),
            modules: Vec::new(),
            items: topics.iter().map(|id| topic_item(*id, space)).collect(),
        };
        print(files, &format!("src/topics/{name}.rs"), &file);
        modules.push(ChildModule { name, feature: names.map(|names| names.feature.clone()) });
    }
    modules.sort_by(|a, b| a.name.cmp(&b.name));
    print(files, "src/topics.rs", &TopicsFile { modules });
}

/// Whether a topic's declaration names something deprecated.
fn is_deprecated(space: &TypeSpace<'_>, id: TopicId) -> bool {
    let topic = &space.catalog[id];
    let payload = topic.payload.as_ref().and_then(crate::emit::rust::types::named);
    topic.docs.deprecated.is_some()
        || payload.is_some_and(|id| space.catalog[id].docs.deprecated.is_some())
}

/// The features of a topic's module, for what is compiled with it.
pub(crate) fn feature_of(
    space: &TypeSpace<'_>,
    module: Option<ModuleId>,
) -> Option<crate::emit::rust::names::Feature> {
    module.map(|module| space.names.modules[module.0 as usize].feature.clone())
}
