//! The file of the topics.

use askama::Template;

use super::declarations::{Property, union};
use super::docs::{Comment, DocText, Prose, prose};
use super::files::Package;
use super::imports::Imports;
use super::text::{TsCode, TsIdent, TsKey, TsString, ts};
use super::types::{Direction, Speaker, TsType};
use crate::catalog::{Casing, Catalog, Command, Completeness, ErrorId, Reply, Topic};

#[derive(Template)]
#[template(path = "typescript/topics.ts", escape = "none")]
struct TopicsFile {
    imports: Vec<TsCode>,
    payloads: Vec<Property>,
    failures: Vec<Property>,
    error_only: TsCode,
}

/// The file of the topics. Those that are never delivered are left out.
pub(super) fn topics(package: Package<'_>) -> String {
    let catalog = package.catalog;
    let mut speaker = Speaker::new(package.names);
    let delivered = || catalog.topics.iter().filter(|topic| topic.undelivered.is_none());
    let mut property = |topic: &Topic, doc, ty: Option<&_>| {
        let key = ts!("{}:", TsKey::new(&topic.name));
        let ty = ty.map_or(TsType::Name(ts!("null")), |ty| speaker.say(ty, Direction::Received));
        Property { doc, line: ts!("{}{};", key, ty.after(2, 2 + key.width())) }
    };
    let payloads = delivered()
        .map(|topic| {
            let doc = comment(catalog, topic).end(&topic.docs, 2);
            property(topic, doc, topic.payload.as_ref())
        })
        .collect();
    let failures = delivered()
        .filter(|topic| topic.on_failure.is_some())
        .map(|topic| property(topic, DocText::default(), topic.on_failure.as_ref()))
        .collect();
    let error_only = delivered().filter(|topic| topic.error_only);
    let error_only: Vec<_> =
        error_only.map(|topic| ts!("{}", TsString::new(&topic.name))).collect();
    let mut imports = Imports::of("topics");
    package.import_said(&speaker, &mut imports);
    let file = TopicsFile {
        imports: imports.lines(),
        payloads,
        failures,
        error_only: union(&error_only, &TsIdent::type_name(&["ErrorOnlyTopic"])),
    };
    file.to_string()
}

fn comment(catalog: &Catalog, topic: &Topic) -> Comment {
    let mut comment = Comment::of(&topic.docs);
    if topic.error_only {
        comment.paragraph("Only errors arrive here: listen with `onError`.".to_owned());
    }
    let (answered, others): (Vec<_>, Vec<_>) =
        topic.commands.iter().map(|id| &catalog[*id]).partition(|command| match &command.reply {
            Reply::Topic { topic: reply, .. } => catalog[*reply].name == topic.name,
            Reply::None { .. } => false,
        });
    let (failing, others): (Vec<_>, Vec<_>) = others
        .into_iter()
        .partition(|command| command.fails_on.iter().any(|id| catalog[*id].name == topic.name));
    let paths = |commands: &[&Command]| {
        Prose::codes(commands.iter().map(|command| command.path.as_str()).collect::<Vec<_>>())
    };
    for (verb, commands) in
        [("Answers", answered), ("Failures of", failing), ("Set off by", others)]
    {
        if !commands.is_empty() {
            comment.paragraph(prose!("{} {}.", Prose::new(verb), paths(&commands)));
        }
    }
    let mut notes = Vec::new();
    match topic.completeness {
        Completeness::Full => {}
        Completeness::Observed if topic.payload.is_none() => {}
        Completeness::Observed => notes.push("Typed by what was seen in use."),
        Completeness::Unknown => notes.push("Nobody knows what it holds."),
    }
    match topic.casing {
        Casing::Camel => {}
        Casing::Preserved => notes.push("Keys are as the platform sent them."),
        Casing::Kebab => notes.push("Keys are in kebab case."),
    }
    if topic.sensitive {
        notes.push("Credentials or personal data: keep it out of logs.");
    }
    if !notes.is_empty() {
        comment.paragraph(notes.join(" "));
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
