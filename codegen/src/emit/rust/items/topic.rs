//! Topics: a type each, by which their messages are asked for.

use askama::Template;

use crate::catalog::{TopicId, Type};
use crate::emit::rust::docs::{DocComment, topic_docs};
use crate::emit::rust::items::{Item, deprecated_attribute};
use crate::emit::rust::layout::{Group, Layout, assign, empty_impl, impl_head};
use crate::emit::rust::text::{RustCode, RustIdent, RustString, rust};
use crate::emit::rust::types::{Saying, TypeSpace};

/// A topic.
#[derive(Template)]
#[template(path = "rust/topic.rs.txt", escape = "none")]
pub(crate) struct TopicItem {
    docs: DocComment,
    attributes: Vec<RustCode>,
    name: RustIdent,
    head: RustCode,
    payload: RustCode,
    wire: RustCode,
    payload_of: RustCode,
}

/// The type of a topic.
pub(crate) fn topic_item(id: TopicId, space: &TypeSpace<'_>) -> Item {
    let topic = &space.catalog[id];
    let name = space.names.topics[id.0 as usize].clone();
    // The one generic type that can be too long for a line: a path in an `Option`.
    let payload = match &topic.payload {
        Some(Type::Nullable(inner)) => {
            let inner = space.say(inner, None, &mut Saying::Full);
            Layout::from(Group::generic("Option").item(inner))
        }
        _ => Layout::Line(payload_type(id, space)),
    };
    let wire = RustString::new(&topic.name);
    let payload_of = empty_impl(&rust!("PayloadOf<", &name, ">"), &payload_type(id, space));
    Item::Topic(TopicItem {
        docs: topic_docs(space, topic),
        attributes: deprecated_attribute(topic.docs.deprecated.as_deref()),
        head: impl_head(&rust!("Topic"), &rust!(&name)),
        payload: assign(4, &rust!("type Payload"), &payload),
        wire: assign(4, &rust!("const NAME: &'static str"), &Layout::Line(rust!(wire))),
        payload_of,
        name,
    })
}

/// What a message on a topic carries, by paths from the crate's root.
pub(crate) fn payload_type(id: TopicId, space: &TypeSpace<'_>) -> RustCode {
    if let Some(payload) = &space.catalog[id].payload {
        space.say(payload, None, &mut Saying::Full)
    } else {
        rust!("Option<serde_json::Value>")
    }
}

/// What a topic's case of the event enum holds: objects in boxes, so that no case is large.
pub(crate) fn event_payload(id: TopicId, space: &TypeSpace<'_>) -> RustCode {
    if space.catalog[id].payload.is_some() {
        rust!("Box<", payload_type(id, space), ">")
    } else {
        rust!("Option<Value>")
    }
}
