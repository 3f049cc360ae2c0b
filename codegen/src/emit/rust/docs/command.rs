//! Documentation of commands.

use super::{Doc, DocComment, Piece};
use crate::catalog::{Catalog, Command, Match, Reply, Sequence};
use crate::emit::rust::text::RustCode;
use crate::emit::rust::types::TypeSpace;
use crate::emit::wording::{besides, cause, frequency};

/// What answers a command.
#[derive(Debug)]
pub(crate) struct Payload {
    /// A sentence about it and its topic: a `{}` for the type's name where there is one, then one
    /// for the topic.
    pub(crate) sentence: &'static str,
    /// The type's name.
    pub(crate) link: Option<RustCode>,
}

/// Documentation of a command's params. `payload` is what answers it, `example` a call.
pub(crate) fn command_docs(
    space: &TypeSpace<'_>,
    command: &Command,
    payload: Option<&Payload>,
    example: Option<&RustCode>,
) -> DocComment {
    let catalog = space.catalog;
    let mut doc = Doc::at(0);
    doc.docs(&command.docs);
    if let Some(instead) = &command.docs.deprecated {
        doc.say("Deprecated: {}.", &[Piece::Text(instead)]);
    }
    doc.heading("Answer");
    answer(&mut doc, catalog, command, payload);
    let publishes: Vec<Piece<'_>> =
        command.publishes.iter().map(|id| Piece::Code(&catalog[*id].name)).collect();
    if !publishes.is_empty() {
        doc.list("It also sets off ", &publishes);
    }
    if let Some(sequence) = command.sequence {
        steps(&mut doc, catalog, &catalog[sequence]);
    }
    if !command.errors.is_empty() || !command.fails_on.is_empty() {
        doc.heading("Errors");
        let fails_on: Vec<Piece<'_>> =
            command.fails_on.iter().map(|id| Piece::Code(&catalog[*id].name)).collect();
        if !fails_on.is_empty() {
            doc.list("It can also fail on ", &fails_on);
        }
        doc.errors(&space.error_items, &command.errors);
    }
    if let Some(example) = example {
        doc.heading("Example");
        doc.example("", example);
    }
    doc.sources(&command.docs);
    doc.outer()
}

/// Documentation of the method that carries a command out.
pub(crate) fn method_docs(
    command: &Command,
    params: &RustCode,
    example: Option<&RustCode>,
) -> DocComment {
    let mut doc = Doc::at(4);
    doc.text(&command.docs.summary);
    doc.say(
        "See {} for its answer, its errors and what else is to be known.",
        &[Piece::Link(params)],
    );
    if let Some(example) = example {
        doc.heading("Example");
        doc.example("no_run", example);
    }
    doc.outer()
}

fn answer(doc: &mut Doc, catalog: &Catalog, command: &Command, payload: Option<&Payload>) {
    let (topic, matches, answers, custom_topic) = match &command.reply {
        Reply::None { reason } => {
            doc.say(
                "Never answered: {}. The call is done as soon as it is posted.",
                &[Piece::Text(reason)],
            );
            return;
        }
        Reply::Topic { topic, matches, answers, custom_topic } => {
            (&catalog[*topic].name, matches, answers, custom_topic)
        }
    };
    match payload {
        Some(payload) => {
            let link = payload.link.as_ref().map(Piece::Link);
            let pieces: Vec<Piece<'_>> = link.into_iter().chain([Piece::Code(topic)]).collect();
            doc.say(payload.sentence, &pieces);
        }
        None => doc.say("On {}.", &[Piece::Code(topic)]),
    }
    identity(doc, matches);
    if let Some((lead, what)) = besides(answers) {
        doc.pieces(&[Piece::Own(lead), Piece::Text(what), Piece::Own(".")]);
    }
    if let Some(param) = custom_topic {
        doc.say(
            "The answer comes on the topic named by {} instead, when that is set.",
            &[Piece::Code(param)],
        );
    }
}

/// Which call an answer belongs to.
fn identity(doc: &mut Doc, matches: &[Match]) {
    let places: Vec<[String; 3]> = matches
        .iter()
        .filter_map(|entry| Some([&entry.param, entry.payload.as_ref()?, &entry.error]))
        .map(|paths| paths.map(|path| path.join(".")))
        .collect();
    if !places.is_empty() {
        identity_of_answers(doc, &places);
    }
    let of_errors: Vec<[String; 2]> = matches
        .iter()
        .filter(|entry| entry.payload.is_none())
        .map(|entry| [&entry.param, &entry.error].map(|path| path.join(".")))
        .collect();
    if !of_errors.is_empty() {
        identity_of_errors(doc, &of_errors);
    }
}

fn identity_of_errors(doc: &mut Doc, places: &[[String; 2]]) {
    let mut sentence = vec![Piece::Own("Only an error says which ")];
    for (number, [param, error]) in places.iter().enumerate() {
        sentence.extend([Piece::Own(separator(number, places.len())), Piece::Code(param)]);
        if param != error {
            sentence.extend([Piece::Own(" ("), Piece::Code(error), Piece::Own(" in its data)")]);
        }
    }
    sentence.push(Piece::Own(" it is about."));
    doc.pieces(&sentence);
}

fn identity_of_answers(doc: &mut Doc, places: &[[String; 3]]) {
    let mut sentence = vec![Piece::Own("An answer belongs to the call with the same ")];
    for (number, [param, payload, error]) in places.iter().enumerate() {
        sentence.push(Piece::Own(separator(number, places.len())));
        sentence.push(Piece::Code(param));
        if param != payload {
            sentence.extend([Piece::Own(" ("), Piece::Code(payload), Piece::Own(" in the answer")]);
        }
        if payload != error {
            sentence.push(Piece::Own(if param == payload { " (" } else { ", " }));
            sentence.extend([Piece::Code(error), Piece::Own(" in an error's data")]);
        }
        if param != payload || payload != error {
            sentence.push(Piece::Own(")"));
        }
    }
    sentence.push(Piece::Own("."));
    doc.pieces(&sentence);
}

/// What stands before an item of several in a sentence.
fn separator(number: usize, count: usize) -> &'static str {
    match number {
        0 => "",
        last if last + 1 == count => " and ",
        _ => ", ",
    }
}

fn steps(doc: &mut Doc, catalog: &Catalog, sequence: &Sequence) {
    doc.say(
        "Part of the sequence {}. {}:",
        &[Piece::Code(&sequence.name), Piece::Text(&sequence.docs.summary)],
    );
    list(doc, catalog, sequence);
}

/// Documentation of a sequence.
pub(crate) fn sequence_docs(catalog: &Catalog, sequence: &Sequence) -> DocComment {
    let mut doc = Doc::at(0);
    doc.docs(&sequence.docs);
    list(&mut doc, catalog, sequence);
    doc.outer()
}

/// The messages of a sequence, with who causes them.
fn list(doc: &mut Doc, catalog: &Catalog, sequence: &Sequence) {
    for step in &sequence.steps {
        let mut sentence =
            vec![Piece::Code(&catalog[step.topic].name), Piece::Own(", "), Piece::Own(cause(step))];
        sentence.extend(step.command.map(|id| Piece::Code(&catalog[id].path)));
        sentence.push(Piece::Own(frequency(step)));
        if let Some(note) = &step.note {
            sentence.extend([Piece::Own(": "), Piece::Text(note)]);
        }
        sentence.push(Piece::Own("."));
        doc.item_of(&sentence);
    }
}
