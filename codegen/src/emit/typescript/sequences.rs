//! The file of the sequences: what a page can wait for, in the notation of the runtime's `sequence`.

use askama::Template;

use super::WIDTH;
use super::answers;
use super::docs::{Comment, DocText};
use super::files::Package;
use super::text::{TsCode, TsIdent, TsString, ts};
use crate::catalog::{Catalog, Sequence, Step};

#[derive(Template)]
#[template(path = "typescript/sequences.ts", escape = "none")]
struct SequencesFile {
    sequences: Vec<Constant>,
}

struct Constant {
    doc: DocText,
    code: TsCode,
}

/// The file of the sequences.
pub(super) fn sequences(package: Package<'_>) -> String {
    let catalog = package.catalog;
    let constants = catalog
        .sequences
        .iter()
        .enumerate()
        .map(|(index, sequence)| constant(catalog, sequence, package.names.sequence(index)));
    SequencesFile { sequences: constants.collect() }.to_string()
}

fn constant(catalog: &Catalog, sequence: &Sequence, name: &TsIdent) -> Constant {
    let mut comment = Comment::of(&sequence.docs);
    answers::steps(&mut comment, catalog, sequence);
    // It is over only when these were heard.
    let (always, perhaps): (Vec<&Step>, Vec<&Step>) =
        sequence.steps.iter().partition(|step| !step.optional && !step.repeated);
    let topic = |step: &Step| catalog[step.topic].name.clone();
    let always = always.into_iter().map(topic);
    let steps = always.chain(perhaps.into_iter().map(|step| format!("?{}", topic(step))));
    let steps: Vec<_> = steps.map(|step| ts!("{}", TsString::new(&step))).collect();
    let joined = |separator: TsCode| {
        let all = steps.iter().cloned().reduce(|all, one| ts!("{}{}{}", all, separator, one));
        all.unwrap_or(ts!(""))
    };
    let line = ts!("export const {} = [{}] as const;", name, joined(ts!(", ")));
    let code = if line.width() <= WIDTH {
        line
    } else {
        ts!("export const {} = [\n  {},\n] as const;", name, joined(ts!(",\n  ")))
    };
    Constant { doc: comment.end(&sequence.docs, 0), code }
}
