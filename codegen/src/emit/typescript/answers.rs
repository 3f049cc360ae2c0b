//! What is said of a command's answer: to which call it belongs, and what comes with it.

use super::docs::{Comment, Prose, prose};
use crate::catalog::{Catalog, Command, Match, Reply, Sequence, SequenceId, Step};
use crate::emit::wording::{besides, cause, frequency};

/// Which call an answer belongs to, what comes besides, and where it comes instead.
pub(super) fn belong(comment: &mut Comment, command: &Command) {
    let Reply::Topic { matches, answers, custom_topic, .. } = &command.reply else { return };
    let (of_answers, of_errors): (Vec<_>, Vec<_>) =
        matches.iter().partition(|entry| entry.payload.is_some());
    if let Some(names) = enumerated(of_answers.into_iter().map(identity)) {
        comment.paragraph(format!("An answer belongs to the call with the same {names}."));
    }
    if let Some(names) = enumerated(of_errors.into_iter().map(identity_of_errors)) {
        comment.paragraph(format!("Only an error says which {names} it is about."));
    }
    if let Some((lead, what)) = besides(answers) {
        comment.paragraph(prose!("{} {}", Prose::new(lead), Prose::new(what)));
    }
    if let Some(param) = custom_topic {
        comment.paragraph(prose!(
            "The answer comes on the topic named by {} instead, when that is set.",
            Prose::code(param)
        ));
    }
}

/// Items as a sentence lists them; none when there are none.
fn enumerated(items: impl Iterator<Item = String>) -> Option<String> {
    let mut items: Vec<_> = items.collect();
    let last = items.pop()?;
    let and = if items.is_empty() { "" } else { " and " };
    Some(format!("{}{and}{last}", items.join(", ")))
}

/// A param that only errors have, and its other name.
fn identity_of_errors(entry: &Match) -> String {
    let [param, error] = [&entry.param, &entry.error].map(|path| path.join("."));
    let name = Prose::code(&param);
    if param == error {
        prose!("{}", name)
    } else {
        prose!("{} ({} in its data)", name, Prose::code(&error))
    }
}

/// A param, and its other names.
fn identity(entry: &Match) -> String {
    let payload = entry.payload.as_deref().unwrap_or_default();
    let [param, payload, error] = [&entry.param, payload, &entry.error].map(|path| path.join("."));
    let mut elsewhere = Vec::new();
    if payload != param {
        elsewhere.push(prose!("{} in the answer", Prose::code(&payload)));
    }
    if error != payload {
        elsewhere.push(prose!("{} in an error's data", Prose::code(&error)));
    }
    let param = prose!("{}", Prose::code(&param));
    if elsewhere.is_empty() { param } else { format!("{param} ({})", elsewhere.join(", ")) }
}

/// The sequence that a command is part of.
pub(super) fn follow(comment: &mut Comment, catalog: &Catalog, id: SequenceId) {
    let sequence = &catalog[id];
    let summary = sequence.docs.summary.trim().trim_end_matches('.');
    comment.paragraph(prose!(
        "Part of the sequence {}. {}:",
        Prose::code(&sequence.name),
        Prose::new(summary)
    ));
    steps(comment, catalog, sequence);
}

/// The messages of a sequence, with who causes them.
pub(super) fn steps(comment: &mut Comment, catalog: &Catalog, sequence: &Sequence) {
    let item = |step: &Step| {
        let mut item = prose!("{}", Prose::code(&catalog[step.topic].name));
        item.push_str(", ");
        item.push_str(cause(step));
        if let Some(id) = step.command {
            item.push_str(&prose!("{}", Prose::code(&catalog[id].path)));
        }
        item.push_str(frequency(step));
        if let Some(note) = &step.note {
            item.push_str(&prose!(": {}", Prose::new(note.trim().trim_end_matches('.'))));
        }
        item.push('.');
        item
    };
    comment.list(sequence.steps.iter().map(item).collect());
}
