//! What the README of every package shows: an event, and a command that acts on it.

use crate::catalog::{
    Catalog, Command, CommandId, Field, ModuleId, Params, Reply, Shape, Topic, TopicId, TopicKind,
    Type,
};

/// An event whose payload holds all that a command of the same module must be given.
#[derive(Clone, Copy)]
pub(super) struct Tour<'c> {
    /// The module of both; not a subModule.
    pub(super) module: ModuleId,
    /// Where the event arrives.
    pub(super) topic: TopicId,
    /// The fields of its payload.
    pub(super) payload: &'c [Field],
    /// The command.
    pub(super) command: CommandId,
    /// The params of the command.
    pub(super) params: &'c [Field],
}

impl<'c> Tour<'c> {
    /// What is taken from the event and given to the command.
    pub(super) fn shared(self) -> impl Iterator<Item = &'c Field> {
        self.params.iter().filter(|param| param.required)
    }
}

/// The first such event and command, in the order of the catalog.
pub(super) fn tour(catalog: &Catalog) -> Option<Tour<'_>> {
    let modules = ids(catalog.modules.len()).map(ModuleId);
    modules
        .filter(|id| catalog[*id].parent.is_none() && catalog[*id].default)
        .find_map(|module| in_module(catalog, module))
}

fn in_module(catalog: &Catalog, module: ModuleId) -> Option<Tour<'_>> {
    ids(catalog.topics.len()).map(TopicId).find_map(|topic| {
        let payload = event(catalog, module, &catalog[topic])?;
        ids(catalog.commands.len()).map(CommandId).find_map(|command| {
            let params = answered(module, &catalog[command])?;
            let mut needed = params.iter().filter(|param| param.required).peekable();
            needed.peek()?;
            let given = |param: &Field| {
                let same = |field: &Field| field.name == param.name && field.ty == param.ty;
                payload.iter().any(|field| field.required && same(field))
            };
            let tour = Tour { module, topic, payload, command, params };
            needed.all(given).then_some(tour)
        })
    })
}

/// The fields of the payload, when the topic brings events of the module.
fn event<'c>(catalog: &'c Catalog, module: ModuleId, topic: &'c Topic) -> Option<&'c [Field]> {
    let fits = topic.module == Some(module)
        && topic.kind != TopicKind::Reply
        && topic.undelivered.is_none()
        && topic.docs.deprecated.is_none();
    match &topic.payload {
        Some(Type::Named(id)) if fits => match &catalog[*id].shape {
            Shape::Object { fields, .. } => Some(fields),
            _ => None,
        },
        _ => None,
    }
}

/// The params, when the command belongs to the module and is answered.
fn answered(module: ModuleId, command: &Command) -> Option<&[Field]> {
    let fits = command.module == Some(module) && command.docs.deprecated.is_none();
    match (&command.params, &command.reply) {
        (Params::Object(params), Reply::Topic { .. }) if fits => Some(params),
        _ => None,
    }
}

fn ids(count: usize) -> impl Iterator<Item = u32> {
    0..u32::try_from(count).unwrap_or(u32::MAX)
}
