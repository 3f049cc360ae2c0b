//! Documentation of commands.

use super::{Doc, DocComment, Piece};
use crate::catalog::{Actor, Answers, Catalog, Command, Match, Reply, Sequence};
use crate::emit::rust::text::RustCode;
use crate::emit::rust::types::TypeSpace;

/// Documentation of a command's params. `payload` is the type of its answer, `example` a call.
pub(crate) fn command_docs(
    space: &TypeSpace<'_>,
    command: &Command,
    payload: Option<&RustCode>,
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

fn answer(doc: &mut Doc, catalog: &Catalog, command: &Command, payload: Option<&RustCode>) {
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
            doc.say("{} on {}.", &[Piece::Link(payload), Piece::Code(topic)]);
        }
        None => doc.say("On {}.", &[Piece::Code(topic)]),
    }
    if !matches.is_empty() {
        let names: Vec<(String, String)> = matches.iter().map(paths).collect();
        let mut sentence = vec![Piece::Own("It belongs to the call with the same ")];
        for (number, (param, payload)) in names.iter().enumerate() {
            if number > 0 {
                sentence.push(Piece::Own(", "));
            }
            sentence.push(Piece::Code(param));
            if param != payload {
                sentence.extend([Piece::Own(" (there "), Piece::Code(payload), Piece::Own(")")]);
            }
        }
        sentence.push(Piece::Own("."));
        doc.pieces(&sentence);
    }
    match answers {
        Answers::One { follows: None } => {}
        Answers::One { follows: Some(what) } => {
            doc.say(
                "After the call has ended, the topic may bring more: {}.",
                &[Piece::Text(what)],
            );
        }
        Answers::Many { why } => doc.say(
            "Answers keep coming, and none of them is known to be the last: {}.",
            &[Piece::Text(why)],
        ),
        Answers::ErrorsFirst { why } => doc.say(
            "Errors may come before it, and the first of them ends the call: {}.",
            &[Piece::Text(why)],
        ),
    }
    if let Some(param) = custom_topic {
        doc.say(
            "It comes on the topic named by {} instead, when that is set.",
            &[Piece::Code(param)],
        );
    }
}

fn paths(entry: &Match) -> (String, String) {
    (entry.param.join("."), entry.payload.join("."))
}

fn steps(doc: &mut Doc, catalog: &Catalog, sequence: &Sequence) {
    doc.say("What follows is the sequence {}:", &[Piece::Code(&sequence.name)]);
    for step in &sequence.steps {
        let by = match step.by {
            Actor::Command => "by a command",
            Actor::Message => "by a message",
            Actor::Sdk => "by the SDK",
            Actor::App => "by the agent's screen",
            Actor::Platform => "by the platform",
            Actor::Page => "by the popup's page",
        };
        let often = match (step.optional, step.repeated) {
            (false, false) => "",
            (true, false) => ", not always",
            (false, true) => ", again and again",
            (true, true) => ", not always, and again and again",
        };
        let mut sentence =
            vec![Piece::Code(&catalog[step.topic].name), Piece::Own(", "), Piece::Own(by)];
        if let Some(command) = step.command {
            sentence.extend([Piece::Own(" "), Piece::Code(&catalog[command].path)]);
        }
        sentence.push(Piece::Own(often));
        if let Some(note) = &step.note {
            sentence.extend([Piece::Own(": "), Piece::Text(note)]);
        }
        sentence.push(Piece::Own("."));
        doc.item_of(&sentence);
    }
}
