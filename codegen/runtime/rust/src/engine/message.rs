//! Messages in both directions, by the key names of the envelope.

use std::borrow::Cow;

use super::protocol::Refusal;
use super::{CommandDescriptor, Data, Envelope, Heard, Refusals, Scalar};

/// Reads a message of the popup; `None` when it is not one.
pub(super) fn read<D: Data>(envelope: &Envelope, mut data: D) -> Option<Heard<D>> {
    if !data.is_object() {
        return None;
    }
    let error = data.take(envelope.error).filter(|error| !error.is_null());
    let response = data.take(envelope.response);
    let topic = data.get(envelope.topic);
    let topic = match topic.as_ref().and_then(|topic| topic.scalar()) {
        Some(Scalar::Text(topic)) => topic.into_owned(),
        // A failed logout is published without a topic.
        _ if error.is_some() && topic.is_none() => String::new(),
        _ => return None,
    };
    Some(Heard { topic, error, response, generation: None })
}

/// Writes the message that carries a command.
pub(super) fn write<D: Data>(
    envelope: &Envelope,
    command: &CommandDescriptor,
    data: Option<D>,
) -> D {
    let mut entries = vec![(envelope.marker, D::boolean(true))];
    if let Some(message) = command.message {
        entries.extend(message.iter().map(|&(key, value)| (key, D::boolean(value))));
    } else {
        entries.extend(command.module.map(|module| (envelope.module, D::text(module))));
        entries.extend(command.sub_module.map(|name| (envelope.sub_module, D::text(name))));
        entries.push((envelope.command, D::text(command.command)));
    }
    entries.extend(data.map(|data| (envelope.data, data)));
    D::object(entries)
}

/// What holds the identities that tell whose answer a message is: its payload, or the data of its
/// error.
pub(super) fn about<D: Data>(heard: &Heard<D>) -> Option<Cow<'_, D>> {
    match &heard.error {
        Some(error) => error.get("data"),
        None => heard.response.as_ref().map(Cow::Borrowed),
    }
}

/// Whether an error says that its command was not carried out, and what of it was refused.
pub(super) fn refusal<D: Data>(error: &D, refusals: &Refusals) -> Option<Refusal> {
    refusals.of(&error.get("code")?.scalar()?)
}

/// What stands at the end of a path of keys.
fn at<'a, D: Data>(data: &'a D, path: &[&str]) -> Option<Cow<'a, D>> {
    let mut found = Cow::Borrowed(data);
    for key in path {
        found = match found {
            Cow::Borrowed(inner) => inner.get(key)?,
            Cow::Owned(inner) => Cow::Owned(inner.get(key)?.into_owned()),
        };
    }
    Some(found)
}

/// The string, number or boolean at the end of a path of keys.
pub(super) fn scalar_at<'a, D: Data>(data: &'a D, path: &[&str]) -> Option<Scalar<'a>> {
    match at(data, path)? {
        Cow::Borrowed(found) => found.scalar(),
        Cow::Owned(found) => found.scalar().map(Scalar::into_owned),
    }
}
