//! The enum of all topics.

use askama::Template;

use super::print;
use super::topics::feature_of;
use crate::catalog::{Catalog, Topic, TopicId};
use crate::emit::Files;
use crate::emit::rust::docs::{DocComment, event_docs};
use crate::emit::rust::items::{deprecated_attribute, event_payload};
use crate::emit::rust::layout::{Group, Layout, assign, tuple_variant};
use crate::emit::rust::names::Feature;
use crate::emit::rust::text::{RustCode, RustString, rust};
use crate::emit::rust::types::TypeSpace;

/// The file.
#[derive(Template)]
#[template(path = "rust/event.rs.txt", escape = "none")]
struct EventFile {
    topics: Vec<EventItem>,
    decoders: RustCode,
}

/// A topic's case.
struct EventItem {
    docs: DocComment,
    feature: Option<Feature>,
    attributes: Vec<RustCode>,
    variant: RustCode,
}

pub(crate) fn add(space: &TypeSpace<'_>, files: &mut Files) {
    let catalog = space.catalog;
    // Sorted by name, for the search.
    let mut ids: Vec<TopicId> = (0..).map(TopicId).take(catalog.topics.len()).collect();
    ids.sort_by(|a, b| catalog[*a].name.cmp(&catalog[*b].name));
    let mut decoders = Group::slice();
    let mut topics = Vec::with_capacity(ids.len());
    for id in ids {
        let topic = &catalog[id];
        let name = &space.names.topics[id.0 as usize];
        let feature = feature_of(space, topic.module);
        let read = Group::call("read").item(rust!("value")).item(rust!("Event::", name));
        let decoder = Group::object("Decoder")
            .field("topic", rust!(RustString::new(&topic.name)))
            .field("decode", Layout::Closure("|value|", Box::new(read.into())));
        let cfg = feature.iter().map(|feature| rust!("#[cfg(feature = ", feature.literal(), ")]"));
        let mut before: Vec<RustCode> = cfg.collect();
        let mut attributes = deprecated_attribute(topic.docs.deprecated.as_deref());
        // Said item by item, since each may be left out by its feature.
        before.extend((!attributes.is_empty()).then(|| rust!(EXPECTED)));
        attributes.extend(has_deprecated_payload(catalog, topic).then(|| rust!(EXPECTED)));
        decoders = decoders.attributed_item(before, decoder);
        topics.push(EventItem {
            docs: event_docs(topic),
            feature,
            attributes,
            variant: tuple_variant(name, &event_payload(id, space)),
        });
    }
    let decoders = assign(0, &rust!("const DECODERS: &[Decoder]"), &decoders.into());
    print(files, "src/event.rs", &EventFile { topics, decoders });
}

/// Stands before what names something deprecated.
const EXPECTED: &str =
    "#[expect(deprecated, reason = \"what is deprecated is still part of the protocol\")]";

fn has_deprecated_payload(catalog: &Catalog, topic: &Topic) -> bool {
    let payload = topic.payload.as_ref().and_then(crate::emit::rust::types::named);
    payload.is_some_and(|id| catalog[id].docs.deprecated.is_some())
}
