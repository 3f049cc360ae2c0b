//! The unit test that the README shows: a command that follows an event.

use super::files::Package;
use super::text::{TsCode, TsIdent, TsKey, TsPath, TsString, ts};
use crate::catalog::{
    Catalog, Command, Field, Params, Reply, Shape, Starts, Topic, TopicKind, Type,
};

/// A command all of whose required params an event's payload has.
pub(super) struct Rehearsal {
    /// The module that a page imports for the command.
    pub(super) module: TsIdent,
    pub(super) import: TsCode,
    /// What the test is called.
    pub(super) title: TsString,
    pub(super) topic: TsString,
    /// The params as they are taken from the payload.
    pub(super) params: TsCode,
    pub(super) call: TsCode,
    pub(super) command: TsString,
}

/// The first command that can follow an event in this way, in a module that starts with the popup.
pub(super) fn rehearsal(package: Package<'_>) -> Option<Rehearsal> {
    let catalog = package.catalog;
    package.module_ids().filter(|id| catalog[*id].parent.is_none()).find_map(|id| {
        if catalog[id].starts != Starts::Launch {
            return None;
        }
        let mut commands = package.commands(Some(id)).map(|id| &catalog[id]);
        let (command, params, topic) = commands.find_map(|command| {
            let params = required(command)?;
            let events = catalog.topics.iter().filter(|topic| topic.module == Some(id));
            let mut events = events.filter(|topic| is_event(topic));
            Some((command, params.clone(), events.find(|topic| has(catalog, topic, &params))?))
        })?;
        let names = package.names.module(id);
        let list = params
            .iter()
            .map(|field| ts!("{}", TsKey::new(&field.name)))
            .reduce(|all, name| ts!("{}, {}", all, name))?;
        let event = topic.name.rsplit('/').next().unwrap_or(&topic.name);
        Some(Rehearsal {
            module: names.value.clone(),
            import: ts!(
                "import {{ {} }} from \"skylight-sdk/{}\";",
                names.value,
                TsPath::new(&names.file)
            ),
            title: TsString::new(&format!("{} follows {event}", command.path)),
            topic: TsString::new(&topic.name),
            call: ts!(
                "skylight.{}.{}({{ {} }})",
                TsKey::new(&catalog[id].name),
                TsKey::new(&command.name),
                list
            ),
            params: list,
            command: TsString::new(&command.path),
        })
    })
}

/// The required params of a command that is answered, when there are some and each can be a variable.
fn required(command: &Command) -> Option<Vec<&Field>> {
    let (Params::Object(fields), Reply::Topic { .. }) = (&command.params, &command.reply) else {
        return None;
    };
    let required: Vec<_> = fields.iter().filter(|field| field.required).collect();
    let named = |field: &&Field| {
        !TsKey::new(&field.name).is_quoted() && TsIdent::value(&field.name).as_str() == field.name
    };
    (!required.is_empty() && required.iter().all(named)).then_some(required)
}

/// Whether a topic tells of something that nobody asked for.
fn is_event(topic: &Topic) -> bool {
    topic.kind != TopicKind::Reply && !topic.error_only && topic.undelivered.is_none()
}

/// Whether a payload always has these fields.
fn has(catalog: &Catalog, topic: &Topic, params: &[&Field]) -> bool {
    let Some(Type::Named(id)) = &topic.payload else { return false };
    let Shape::Object { fields, .. } = &catalog[*id].shape else { return false };
    params.iter().all(|param| {
        fields
            .iter()
            .any(|field| field.required && field.name == param.name && field.ty == param.ty)
    })
}
