//! What the documentation of every language says in the same words.

use crate::catalog::{
    Actor, Answers, Casing, Catalog, Completeness, ErrorCode, Reply, Step, Topic, TopicId,
    TopicKind,
};

/// How many lines of one file are named.
const LINES: usize = 3;

/// What comes on the topic of a reply besides the one answer: a sentence up to its colon, and the
/// catalog's words behind that.
pub(super) fn besides(answers: &Answers) -> Option<(&'static str, &str)> {
    match answers {
        Answers::One { follows } => {
            let what = follows.as_deref()?;
            Some(("After the call has ended, the topic may bring more: ", what))
        }
        Answers::Many { why } => {
            Some(("Answers keep coming, and none of them is known to be the last: ", why))
        }
        Answers::ErrorsFirst { why } => {
            Some(("Errors may come before the answer, and the first of them ends the call: ", why))
        }
    }
}

/// Who causes a message of a sequence. Where a command does, its path belongs behind the words.
pub(super) fn cause(step: &Step) -> &'static str {
    match (step.by, step.command.is_some()) {
        (Actor::Command, true) => "set off by ",
        (Actor::Command, false) => "set off by a command",
        (Actor::Message, true) => "set off by the message ",
        (Actor::Message, false) => "set off by a message of the opener",
        (Actor::Sdk, true) => "from the SDK, which by itself calls ",
        (Actor::Sdk, false) => "from the SDK",
        (Actor::App, true) => "from the popup's screen, which calls ",
        (Actor::App, false) => "from the popup's screen",
        (Actor::Platform, true) => "from the platform, after ",
        (Actor::Platform, false) => "from the platform",
        (Actor::Page, true) => "from the popup's page, after ",
        (Actor::Page, false) => "from the popup's page",
    }
}

/// How often a message of a sequence comes, with the comma before it; nothing when just once.
pub(super) fn frequency(step: &Step) -> &'static str {
    match (step.optional, step.repeated) {
        (false, false) => "",
        (true, false) => ", not always",
        (false, true) => ", again and again",
        (true, true) => ", any number of times",
    }
}

/// The commands that a topic has to do with, by what it is to them; none of the lists is empty.
pub(super) fn concerned<'c>(
    catalog: &'c Catalog,
    topic: &Topic,
) -> Vec<(&'static str, Vec<&'c str>)> {
    let is_it = |id: &TopicId| catalog[*id].name == topic.name;
    let mut lists =
        [("Answers ", Vec::new()), ("Failures of ", Vec::new()), ("Set off by ", Vec::new())];
    for command in topic.commands.iter().map(|id| &catalog[*id]) {
        let role = match &command.reply {
            Reply::Topic { topic: reply, .. } if is_it(reply) => 0,
            _ if command.fails_on.iter().any(is_it) => 1,
            _ => 2,
        };
        lists[role].1.push(command.path.as_str());
    }
    lists.into_iter().filter(|(_, commands)| !commands.is_empty()).collect()
}

/// Above this number of commands, an error's list of them tells nobody anything.
const MANY: usize = 20;

/// The commands that fail with an error, or how many when they are too many to be listed.
pub(super) fn raised_by<'c>(
    catalog: &'c Catalog,
    error: &ErrorCode,
) -> Result<Vec<&'c str>, usize> {
    if error.raised_by.len() > MANY {
        return Err(error.raised_by.len());
    }
    Ok(error.raised_by.iter().map(|id| catalog[*id].path.as_str()).collect())
}

/// What is to be known of the messages on a topic.
pub(super) fn notes(topic: &Topic) -> Vec<&'static str> {
    let mut notes = Vec::new();
    if topic.kind == TopicKind::Both && topic.undelivered.is_none() {
        notes.push("Also comes when nothing was called.");
    }
    if topic.payload.is_some() {
        notes.push(match topic.completeness {
            Completeness::Full => "The payload is known in full.",
            Completeness::Observed => "The payload's fields are those seen in use.",
            Completeness::Unknown => "Nothing is known of the payload's fields.",
        });
        match topic.casing {
            Casing::Camel => {}
            Casing::Preserved => notes.push("Keys of the payload are as the platform sent them."),
            Casing::Kebab => notes.push("Keys of the payload are in kebab case."),
        }
    }
    notes
}

/// Places in one repository, or one reference that names none.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Origin {
    /// The repository; `None` for a reference of another form, which is the only place.
    pub(super) repository: Option<String>,
    /// The end of each path, with its first lines.
    pub(super) places: Vec<String>,
}

/// References to sources, short enough to be read: by repository, each path by its end.
///
/// In full they stand in the catalog and in its export.
pub(super) fn origins(source: &[String]) -> Vec<Origin> {
    let mut origins: Vec<Origin> = Vec::new();
    for reference in source {
        let (repository, place) = match split(reference) {
            Some((repository, path)) => (Some(repository.to_owned()), short(path)),
            None => (None, reference.clone()),
        };
        let known = origins
            .iter_mut()
            .find(|origin| origin.repository.is_some() && origin.repository == repository);
        match known {
            Some(origin) => origin.places.push(place),
            None => origins.push(Origin { repository, places: vec![place] }),
        }
    }
    origins
}

/// `repository:path/to/file:lines`, apart. An address and free text are no such reference.
fn split(reference: &str) -> Option<(&str, &str)> {
    let (repository, path) = reference.split_once(':')?;
    let name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
    let fits = !repository.is_empty() && repository.chars().all(name) && path.contains('/');
    (fits && !path.starts_with('/')).then_some((repository, path))
}

/// The file with the folder that it stands in, and its first lines.
fn short(path: &str) -> String {
    let mut folders = path.rsplitn(3, '/');
    let end = match (folders.next(), folders.next()) {
        (Some(file), Some(folder)) => format!("{folder}/{file}"),
        _ => path.to_owned(),
    };
    match end.match_indices(',').nth(LINES - 1) {
        Some((cut, _)) => format!("{}…", &end[..cut]),
        None => end,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(source: &[&str]) -> Vec<(Option<String>, Vec<String>)> {
        let source: Vec<String> = source.iter().map(|&reference| reference.to_owned()).collect();
        origins(&source).into_iter().map(|origin| (origin.repository, origin.places)).collect()
    }

    #[test]
    fn references_are_grouped_by_repository_and_shortened() {
        assert_eq!(
            shown(&["sdk:src/a/calls.cljs:1,2,3,4", "desk:app/App/index.js:7", "sdk:src/b/x.cljs"]),
            [
                (
                    Some("sdk".to_owned()),
                    vec!["a/calls.cljs:1,2,3…".to_owned(), "b/x.cljs".to_owned()]
                ),
                (Some("desk".to_owned()), vec!["App/index.js:7".to_owned()]),
            ]
        );
    }

    #[test]
    fn other_references_stay_as_they_are() {
        for reference in ["facts#calls", "https://docs.example/a/b.htm (fields)", "a talk: 2 of 3"]
        {
            assert_eq!(shown(&[reference]), [(None, vec![reference.to_owned()])]);
        }
    }
}
