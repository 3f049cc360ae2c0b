//! How a command is posted and how its answer is found.

use askama::Template;

use super::Writing;
use crate::catalog::{Answers, Catalog, Command, CommandId, Params, Reply};
use crate::emit::rust::layout::{Group, Layout, assign, impl_head};
use crate::emit::rust::text::{RustCode, RustString, rust};

/// The implementation of `Command`.
#[derive(Template)]
#[template(path = "rust/command.rs.txt", escape = "none")]
pub(crate) struct CommandItem {
    head: RustCode,
    reply: RustCode,
    answers: RustCode,
    descriptor: RustCode,
    /// The expression that says whether there is data; `None` when there always is.
    has_data: Option<RustCode>,
}

pub(crate) fn command_item(
    id: CommandId,
    reply: RustCode,
    writing: &mut Writing<'_, '_>,
) -> CommandItem {
    let catalog = writing.space.catalog;
    let command = &catalog[id];
    let name = rust!(&writing.space.names.commands[id.0 as usize].params);
    writing.imports.known("crate::command", "Command");
    writing.imports.known("crate::engine", "CommandDescriptor");
    if matches!(&command.reply, Reply::Topic { matches, .. } if !matches.is_empty()) {
        writing.imports.known("crate::engine", "Match");
    }
    let has_data = match &command.params {
        Params::None => Some(rust!("false")),
        Params::Argument(field) if !field.required => {
            Some(rust!("serde_json::to_value(self).is_ok_and(|data| !data.is_null())"))
        }
        Params::Object(_) | Params::Variants(_) | Params::Argument(_) => None,
    };
    let descriptor = assign(
        4,
        &rust!("const DESCRIPTOR: &'static CommandDescriptor"),
        &descriptor(catalog, command, rust!("&CommandDescriptor")),
    );
    let reply = assign(4, &rust!("type Reply"), &Layout::Line(reply));
    let many = matches!(&command.reply, Reply::Topic { answers: Answers::Many { .. }, .. });
    let answers = if many { "Many" } else { "Once" };
    writing.imports.known("crate::command", answers);
    let answers = rust!("type Answers = ", answers, ";");
    CommandItem { head: impl_head(&rust!("Command"), &name), reply, answers, descriptor, has_data }
}

/// A command's descriptor as a constant expression.
pub(crate) fn descriptor(catalog: &Catalog, command: &Command, name: RustCode) -> Layout {
    let segments: Vec<&str> = match command.module {
        Some(module) => catalog[module].path.split('.').collect(),
        None => Vec::new(),
    };
    let text = |text: &str| Layout::Line(rust!(RustString::new(text)));
    let option = |value: Option<&str>| match value {
        Some(value) => Layout::from(Group::call("Some").item(text(value))),
        None => Layout::Line(rust!("None")),
    };
    let flag = |set: bool| rust!(if set { "true" } else { "false" });
    let message = match &command.message {
        Some(entries) => {
            let mut slice = Group::slice();
            for (key, value) in entries {
                slice = slice.item(Group::call("").item(text(key)).item(flag(*value)));
            }
            Layout::from(Group::call("Some").item(slice))
        }
        None => Layout::Line(rust!("None")),
    };
    let (reply, matches, custom_topic, answers) = match &command.reply {
        Reply::None { .. } => (None, [].as_slice(), None, None),
        Reply::Topic { topic, matches, custom_topic, answers } => {
            let topic = catalog[*topic].name.as_str();
            (Some(topic), matches.as_slice(), custom_topic.as_deref(), Some(answers))
        }
    };
    let started_by = command.module.and_then(|module| catalog[module].started_by);
    let started_by = started_by.map(|topic| catalog[topic].name.as_str());
    let path = |keys: &[String]| {
        Layout::from(keys.iter().fold(Group::slice(), |slice, key| slice.item(text(key))))
    };
    let mut entries = Group::slice();
    for entry in matches {
        let payload = match &entry.payload {
            Some(payload) => Layout::from(Group::call("Some").item(path(payload))),
            None => Layout::Line(rust!("None")),
        };
        entries = entries.item(
            Group::object("Match")
                .field("param", path(&entry.param))
                .field("payload", payload)
                .field("error", path(&entry.error)),
        );
    }
    let fails_on = command.fails_on.iter();
    let fails_on = fails_on.fold(Group::slice(), |slice, id| slice.item(text(&catalog[*id].name)));
    Layout::from(
        Group::object(name)
            .field("path", text(&command.path))
            .field("module", option(segments.first().copied()))
            .field("sub_module", option(segments.get(1).copied()))
            .field("command", text(&command.name))
            .field("message", message)
            .field("reply", option(reply))
            .field("matches", entries)
            .field("custom_topic", option(custom_topic))
            .field("fails_on", fails_on)
            .field("many", flag(matches!(answers, Some(Answers::Many { .. }))))
            .field("errors_first", flag(matches!(answers, Some(Answers::ErrorsFirst { .. }))))
            .field("started_by", option(started_by)),
    )
}
