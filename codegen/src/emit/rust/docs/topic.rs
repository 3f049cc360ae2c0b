//! Documentation of topics.

use super::{Doc, DocComment, Piece};
use crate::catalog::{Casing, Completeness, Topic};
use crate::emit::rust::types::TypeSpace;

/// Documentation of a topic.
pub(crate) fn topic_docs(space: &TypeSpace<'_>, topic: &Topic) -> DocComment {
    let catalog = space.catalog;
    let mut doc = Doc::at(0);
    doc.docs(&topic.docs);
    doc.say("On the wire: {}.", &[Piece::Code(&topic.name)]);
    if let Some(why) = &topic.undelivered {
        doc.say("Declared, but never delivered: {}.", &[Piece::Text(why)]);
    }
    if topic.error_only {
        doc.say("Only errors arrive on it.", &[]);
    }
    if topic.payload.is_some() {
        payload(&mut doc, topic);
    }
    let commands: Vec<Piece<'_>> =
        topic.commands.iter().map(|id| Piece::Code(&catalog[*id].path)).collect();
    if !commands.is_empty() {
        doc.list("Set off by ", &commands);
    }
    if !topic.errors.is_empty() {
        doc.heading("Errors");
        doc.errors(&space.error_items, &topic.errors);
    }
    doc.sources(&topic.docs);
    doc.outer()
}

/// Documentation of a topic's case in the enum of all.
pub(crate) fn event_docs(topic: &Topic) -> DocComment {
    let mut doc = Doc::at(4);
    doc.say("{}: {}.", &[Piece::Code(&topic.name), Piece::Text(&topic.docs.summary)]);
    doc.outer()
}

fn payload(doc: &mut Doc, topic: &Topic) {
    match topic.completeness {
        Completeness::Full => {}
        Completeness::Observed => doc.say("The payload's fields are those seen in use.", &[]),
        Completeness::Unknown => doc.say("Nothing is known of the payload's fields.", &[]),
    }
    match topic.casing {
        Casing::Camel => {}
        Casing::Preserved => doc.say("Keys of the payload are as the platform sent them.", &[]),
        Casing::Kebab => doc.say("Keys of the payload are in kebab case on the wire.", &[]),
    }
    if topic.sensitive {
        doc.say("The payload is to be kept out of logs; `Debug` does not show it.", &[]);
    }
}
