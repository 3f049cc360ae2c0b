//! Documentation of topics.

use super::{Doc, DocComment, Piece};
use crate::catalog::{Topic, Type};
use crate::emit::rust::types::{Saying, TypeSpace};
use crate::emit::wording::{concerned, notes};

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
    for (role, commands) in concerned(catalog, topic) {
        let commands: Vec<Piece<'_>> = commands.into_iter().map(Piece::Code).collect();
        doc.list(role, &commands);
    }
    let notes = notes(topic);
    if !notes.is_empty() {
        let mut sentences = Vec::new();
        for note in notes {
            sentences.extend((!sentences.is_empty()).then_some(Piece::Own(" ")));
            sentences.push(Piece::Own(note));
        }
        doc.pieces(&sentences);
    }
    if topic.sensitive {
        doc.say("The payload is to be kept out of logs; `Debug` does not show it.", &[]);
    }
    on_failure(&mut doc, space, topic);
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

/// What the payload is when there is an error.
fn on_failure(doc: &mut Doc, space: &TypeSpace<'_>, topic: &Topic) {
    let (sentence, ty) = match &topic.on_failure {
        Some(Type::Nullable(inner)) => ("Beside an error the payload is a {} or null.", &**inner),
        Some(ty) => ("Beside an error the payload is a {}.", ty),
        None => return,
    };
    let ty = space.say(ty, None, &mut Saying::Full);
    doc.say(sentence, &[Piece::Link(&ty)]);
}
