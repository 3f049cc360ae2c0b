//! The file of the simulated product: the catalog in the notation of the runtime's
//! `SimulatedCatalog`.

use askama::Template;

use super::declarations::union;
use super::files::Package;
use super::table;
use super::text::{TsCode, TsIdent, TsString, ts};
use crate::catalog::{Actor, Catalog, Command, Reply, Sequence, Step};
use crate::emit::simulated::{level, started_by};

#[derive(Template)]
#[template(path = "typescript/simulator.ts", escape = "none")]
struct SimulatorFile {
    command_paths: TsCode,
    sequence_names: TsCode,
    commands: Vec<TsCode>,
    starts: Vec<TsCode>,
    sequences: Vec<TsCode>,
    errors: Vec<TsCode>,
    refusal: u32,
}

/// The file of the simulated product.
pub(super) fn simulator(package: Package<'_>) -> String {
    let catalog = package.catalog;
    let callable = || catalog.commands.iter().filter(|command| !is_handshake(catalog, command));
    let row = |key: &str, words: &str| table::row(key, words, 4);
    let literal = |name: &String| ts!("{}", TsString::new(name));
    let paths: Vec<_> = callable().map(|command| literal(&command.path)).collect();
    let names: Vec<_> = catalog.sequences.iter().map(|sequence| literal(&sequence.name)).collect();
    let errors = catalog.errors.iter().map(|error| {
        let (context, level) = (&error.context, level(error));
        row(&error.code.to_string(), &format!("{context}|{level}|{}", error.docs.summary))
    });
    let file = SimulatorFile {
        command_paths: union(&paths, &TsIdent::type_name(&["CommandPath"])),
        sequence_names: union(&names, &TsIdent::type_name(&["SequenceName"])),
        commands: callable().map(|command| row(&command.path, &answer(catalog, command))).collect(),
        starts: catalog
            .modules
            .iter()
            .filter_map(|module| Some(row(&module.path, &started_by(catalog, module)?)))
            .collect(),
        sequences: catalog
            .sequences
            .iter()
            .map(|sequence| row(&sequence.name, &steps(catalog, sequence)))
            .collect(),
        errors: errors.collect(),
        refusal: catalog[catalog.refusals.params].code,
    };
    file.to_string()
}

/// Whether a command is the page's part of the handshake, which is no command on the wire.
fn is_handshake(catalog: &Catalog, command: &Command) -> bool {
    std::ptr::eq(command, &raw const catalog[catalog.handshake.init])
}

/// What answers a command, in words.
fn answer(catalog: &Catalog, command: &Command) -> String {
    let Reply::Topic { topic, matches, custom_topic, .. } = &command.reply else {
        return "-".to_owned();
    };
    let shared = matches.iter().map(|entry| format!("={}", table::match_word(entry)));
    let custom = custom_topic.iter().map(|param| format!(">{param}"));
    let words = std::iter::once(catalog[*topic].name.clone()).chain(shared).chain(custom);
    words.collect::<Vec<_>>().join(" ")
}

/// The topics of a sequence, in words.
fn steps(catalog: &Catalog, sequence: &Sequence) -> String {
    let word = |step: &Step| {
        let optional = if step.optional { "?" } else { "" };
        let command = match step.command {
            Some(id) if step.by == Actor::Command => format!("<{}", catalog[id].path),
            _ => String::new(),
        };
        format!("{optional}{}{command}", catalog[step.topic].name)
    };
    sequence.steps.iter().map(word).collect::<Vec<_>>().join(" ")
}
