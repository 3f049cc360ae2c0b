//! The table of a module: what answers each command, in the notation of the runtime's `module`.

use std::collections::{BTreeSet, HashMap};

use super::text::{TsCode, TsKey, TsString, ts};
use super::{WIDTH, commands};
use crate::catalog::{Catalog, Command, Match, Params, Reply};
use crate::diagnostic::{Code, Diagnostic, Span};

/// The lines of a table: names of commands by what answers them.
pub(super) fn rows<'a>(
    catalog: &Catalog,
    commands: impl Iterator<Item = &'a Command>,
    indent: usize,
) -> Vec<TsCode> {
    let mut rows: Vec<(String, Vec<&str>)> = Vec::new();
    let mut known: HashMap<String, usize> = HashMap::new();
    for command in commands {
        let line = answer(catalog, command);
        let index = *known.entry(line.clone()).or_insert(rows.len());
        match rows.get_mut(index) {
            Some((_, names)) => names.push(&command.name),
            None => rows.push((line, vec![&command.name])),
        }
    }
    rows.iter().map(|(line, names)| row(line, &names.join(" "), indent)).collect()
}

/// A property of an object literal, broken after the colon when it is too long for one line.
pub(super) fn row(line: &str, names: &str, indent: usize) -> TsCode {
    let key = TsKey::new(line);
    let value = TsString::new(names);
    let margin = TsCode::spaces(indent);
    // A formatter never breaks after a key that is no wider than the indentation it would win.
    let stays = key.width() < 5 || indent + key.width() + value.width() + 3 <= WIDTH;
    if stays {
        ts!("{}{}: {},", margin, key, value)
    } else {
        ts!("{}{}:\n{}  {},", margin, key, margin, value)
    }
}

/// What answers a command, as a line of words.
fn answer(catalog: &Catalog, command: &Command) -> String {
    let mut words = Vec::new();
    match &command.reply {
        Reply::None { .. } => words.push("-".to_owned()),
        Reply::Topic { topic, matches, answers, custom_topic } => {
            words.push(shortened(&catalog[*topic].name, &command.name));
            words.extend(matches.iter().map(|entry| format!("={}", match_word(entry))));
            words.extend(custom_topic.iter().map(|param| format!(">{param}")));
            let goes_on = commands::goes_on(answers);
            words.extend((!goes_on.is_empty()).then(|| format!("*{goes_on}")));
        }
    }
    if matches!(command.params, Params::None) {
        words.insert(1, "()".to_owned());
    }
    words.extend(command.fails_on.iter().map(|topic| format!("!{}", catalog[*topic].name)));
    let started_by = command.module.and_then(|id| catalog[id].started_by);
    words.extend(started_by.map(|topic| format!("@{}", catalog[topic].name)));
    words.join(" ")
}

/// A topic, with `~` for the name of the command where its last part begins with it.
fn shortened(topic: &str, command: &str) -> String {
    let kebab = kebab(command);
    let parts = topic.rsplit_once('/');
    match parts.and_then(|(path, last)| Some((path, last.strip_prefix(&kebab)?))) {
        Some((path, rest)) if rest.is_empty() || rest.starts_with('-') => {
            format!("{path}/~{rest}")
        }
        _ => topic.to_owned(),
    }
}

/// The places of a field that a call and its answer share, as one word.
pub(super) fn match_word(entry: &Match) -> String {
    commands::places(entry).join("=")
}

/// A command's name as topics write it; the runtime does the same.
fn kebab(name: &str) -> String {
    let mut kebab = String::with_capacity(name.len() + 4);
    for c in name.chars() {
        if c.is_ascii_uppercase() {
            kebab.push('-');
        }
        kebab.push(c.to_ascii_lowercase());
    }
    kebab
}

/// Matches whose keys would be read as something else in the notation.
pub(super) fn unusable(catalog: &Catalog) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    for command in &catalog.commands {
        let Reply::Topic { matches, .. } = &command.reply else { continue };
        let paths =
            matches.iter().flat_map(|m| [Some(&m.param), m.payload.as_ref(), Some(&m.error)]);
        let keys = paths.flatten().flatten();
        let misread: BTreeSet<_> = keys.filter(|key| key.contains([' ', '.', '=', '~'])).collect();
        for key in misread {
            diagnostics.push(Diagnostic {
                code: Code::UNUSABLE_NAME,
                message: format!("typescript cannot match answers by a field called `{key}`"),
                at: Some(Span { start: command.at.clone(), length: 1 }),
                help: Some("match by another field, without spaces and any of . = ~".to_owned()),
                related: Vec::new(),
            });
        }
    }
    diagnostics
}
