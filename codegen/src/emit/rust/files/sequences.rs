//! The sequences.

use askama::Template;

use super::print;
use crate::catalog::{Actor, Step};
use crate::emit::Files;
use crate::emit::rust::docs::{DocComment, sequence_docs};
use crate::emit::rust::layout::{Group, Layout, assign};
use crate::emit::rust::text::{RustCode, RustString, rust};
use crate::emit::rust::types::TypeSpace;

/// The file.
#[derive(Template)]
#[template(path = "rust/sequences.rs.txt", escape = "none")]
struct SequencesFile {
    sequences: Vec<Constant>,
}

/// A sequence.
struct Constant {
    docs: DocComment,
    code: RustCode,
}

pub(crate) fn add(space: &TypeSpace<'_>, files: &mut Files) {
    let sequences = space.catalog.sequences.iter().zip(&space.names.sequences);
    let sequences = sequences.map(|(sequence, name)| {
        let steps = sequence.steps.iter();
        let steps = steps.fold(Group::slice(), |steps, item| steps.item(step(space, item)));
        let value = Group::object("Sequence")
            .field("name", rust!(RustString::new(&sequence.name)))
            .field("steps", steps);
        let left = rust!("pub static ", name, ": Sequence");
        let docs = sequence_docs(space.catalog, sequence);
        Constant { docs, code: assign(0, &left, &Layout::from(value)) }
    });
    print(files, "src/sequences.rs", &SequencesFile { sequences: sequences.collect() });
}

fn step(space: &TypeSpace<'_>, step: &Step) -> Group {
    let catalog = space.catalog;
    let comes = match (step.optional, step.repeated) {
        (false, false) => "Comes::Once",
        (true, false) => "Comes::Perhaps",
        (false, true) => "Comes::Repeatedly",
        (true, true) => "Comes::PerhapsRepeatedly",
    };
    let command = step.command.filter(|_| step.by == Actor::Command);
    let command = command.map(|id| RustString::new(&catalog[id].path));
    let command = match command {
        Some(path) => Layout::from(Group::call("Some").item(rust!(path))),
        None => Layout::from(rust!("None")),
    };
    Group::object("Step")
        .field("topic", rust!(RustString::new(&catalog[step.topic].name)))
        .field("command", command)
        .field("comes", rust!(comes))
}
