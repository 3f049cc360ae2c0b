//! The file of the topics.

use askama::Template;

use super::declarations::{Property, union};
use super::docs::{Comment, DocText, Prose, prose};
use super::files::Package;
use super::imports::Imports;
use super::text::{TsCode, TsIdent, TsKey, TsString, ts};
use super::types::{Direction, Speaker, TsType};
use crate::catalog::{Catalog, ErrorId, Topic, Type};
use crate::emit::wording::{concerned, notes};

#[derive(Template)]
#[template(path = "typescript/topics.ts", escape = "none")]
struct TopicsFile {
    imports: Vec<TsCode>,
    payloads: Vec<Property>,
    failures: Vec<Property>,
    error_only: TsCode,
    undelivered_doc: DocText,
    undelivered: TsCode,
}

/// The file of the topics. Those that are never delivered stand apart.
pub(super) fn topics(package: Package<'_>) -> String {
    let catalog = package.catalog;
    let mut speaker = Speaker::new(package.names);
    let delivered = || catalog.topics.iter().filter(|topic| topic.undelivered.is_none());
    let payloads = delivered()
        .map(|topic| {
            let doc = comment(catalog, topic, &mut speaker).end(&topic.docs, 2);
            property(topic, doc, topic.payload.as_ref(), &mut speaker)
        })
        .collect();
    let failures = delivered()
        .filter(|topic| topic.on_failure.is_some())
        .map(|topic| property(topic, DocText::default(), topic.on_failure.as_ref(), &mut speaker))
        .collect();
    let error_only = delivered().filter(|topic| topic.error_only);
    let error_only: Vec<_> =
        error_only.map(|topic| ts!("{}", TsString::new(&topic.name))).collect();
    let (undelivered_doc, undelivered) = undelivered(catalog);
    let mut imports = Imports::of("topics");
    package.import_said(&speaker, &mut imports);
    let file = TopicsFile {
        imports: imports.lines(),
        payloads,
        failures,
        error_only: union(&error_only, &TsIdent::type_name(&["ErrorOnlyTopic"])),
        undelivered_doc,
        undelivered,
    };
    file.to_string()
}

fn property(topic: &Topic, doc: DocText, ty: Option<&Type>, speaker: &mut Speaker<'_>) -> Property {
    let key = ts!("{}:", TsKey::new(&topic.name));
    let ty = ty.map_or(TsType::Name(ts!("null")), |ty| speaker.say(ty, Direction::Received));
    Property { doc, line: ts!("{}{};", key, ty.after(2, 2 + key.width())) }
}

/// The topics that never bring anything, each with why.
fn undelivered(catalog: &Catalog) -> (DocText, TsCode) {
    let mut names = Vec::new();
    let mut items = Vec::new();
    for topic in &catalog.topics {
        if let Some(why) = &topic.undelivered {
            names.push(ts!("{}", TsString::new(&topic.name)));
            items.push(prose!("{}: {}", Prose::code(&topic.name), Prose::new(why)));
        }
    }
    let mut comment = Comment::default();
    comment
        .paragraph("Topics that are declared and never delivered: nobody hears them.".to_owned());
    comment.list(items);
    (comment.text(0), union(&names, &TsIdent::type_name(&["UndeliveredTopic"])))
}

fn comment(catalog: &Catalog, topic: &Topic, speaker: &mut Speaker<'_>) -> Comment {
    let mut comment = Comment::of(&topic.docs);
    if topic.error_only {
        comment.paragraph("Only errors arrive here: listen with `onError`.".to_owned());
    }
    for (role, commands) in concerned(catalog, topic) {
        comment.paragraph(prose!("{} {}.", Prose::new(role), Prose::codes(commands)));
    }
    let mut notes = notes(topic);
    if topic.sensitive {
        notes.push("Credentials or personal data: keep it out of logs.");
    }
    if !notes.is_empty() {
        comment.paragraph(notes.join(" "));
    }
    if let Some(failure) = &topic.on_failure {
        let failure = speaker.say(failure, Direction::Received).inline();
        comment.paragraph(prose!("Beside an error it holds {}.", Prose::code(failure.as_str())));
    }
    if !topic.errors.is_empty() {
        let item = |id: &ErrorId| {
            let error = &catalog[*id];
            prose!("{} {}", error.code, Prose::code(&error.name))
        };
        comment.paragraph("Errors that arrive here:".to_owned());
        comment.list(topic.errors.iter().map(item).collect());
    }
    comment
}
