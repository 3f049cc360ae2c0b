//! The interface of a module: a method for each command, with everything known about it.

use super::WIDTH;
use super::answers;
use super::declarations::{self, Body, Declaration, object};
use super::docs::{Comment, DocText, Prose, prose};
use super::text::{TsCode, TsIdent, TsKey, TsString, ts};
use super::types::{Direction, Speaker};
use crate::catalog::{Catalog, Command, CommandId, Field, Params, Reply, Shape, Type};

/// A command as a method of an interface.
#[derive(Debug)]
pub(super) struct Method {
    pub(super) doc: DocText,
    pub(super) signature: TsCode,
}

/// The method of a command.
pub(super) fn method(catalog: &Catalog, id: CommandId, speaker: &mut Speaker<'_>) -> Method {
    let command = &catalog[id];
    speaker.uses_runtime("CallOptions");
    let mut arguments: Vec<TsCode> = argument(id, command, speaker).into_iter().collect();
    arguments.push(ts!("options?: CallOptions"));
    let result = result(catalog, command, speaker);
    Method {
        doc: comment(catalog, command).end(&command.docs, 2),
        signature: signature(&command.name, &arguments, &result),
    }
}

fn argument(id: CommandId, command: &Command, speaker: &mut Speaker<'_>) -> Option<TsCode> {
    match &command.params {
        Params::None => None,
        Params::Argument(field) => {
            let ty = speaker.say(&field.ty, Direction::Sent).inline();
            Some(ts!("{}: {}", TsIdent::value(&field.name), ty))
        }
        Params::Object(fields) => {
            let (name, _) = speaker.names.params(id)?;
            let needed = fields.iter().any(|field| field.required);
            Some(if needed { ts!("params: {}", name) } else { ts!("params?: {}", name) })
        }
        Params::Variants(_) => {
            let (name, _) = speaker.names.params(id)?;
            Some(ts!("params: {}", name))
        }
    }
}

fn result(catalog: &Catalog, command: &Command, speaker: &mut Speaker<'_>) -> TsCode {
    match &command.reply {
        Reply::Topic { topic, .. } => catalog[*topic]
            .payload
            .as_ref()
            .map_or(ts!("void"), |payload| speaker.say(payload, Direction::Received).inline()),
        Reply::None { .. } => ts!("void"),
    }
}

/// On one line when it fits, else a line for each argument.
fn signature(name: &str, arguments: &[TsCode], result: &TsCode) -> TsCode {
    let name = TsKey::method(name);
    let joined = |separator: TsCode| {
        let all = arguments.iter().cloned().reduce(|all, one| ts!("{}{}{}", all, separator, one));
        all.unwrap_or(ts!(""))
    };
    let line = ts!("{}({}): Promise<{}>;", name, joined(ts!(", ")), result);
    if line.width() + 2 <= WIDTH {
        return line;
    }
    ts!("{}(\n    {},\n  ): Promise<{}>;", name, joined(ts!(",\n    ")), result)
}

/// The declarations of a command's params.
pub(super) fn params(
    catalog: &Catalog,
    id: CommandId,
    speaker: &mut Speaker<'_>,
) -> Vec<Declaration> {
    let command = &catalog[id];
    let Some((name, variant_names)) = speaker.names.params(id) else { return Vec::new() };
    let mut comment = Comment::default();
    comment.paragraph(prose!("What {} takes.", Prose::code(&command.path)));
    let doc = comment.text(0);
    match &command.params {
        Params::Object(fields) => {
            let body = object(fields, Direction::Sent, speaker);
            vec![Declaration { doc, name: name.clone(), body }]
        }
        Params::Variants(variants) => {
            let mut declarations: Vec<_> = variants
                .iter()
                .zip(variant_names)
                .map(|(variant, name)| Declaration {
                    doc: Comment::of(&variant.docs).end(&variant.docs, 0),
                    name: name.clone(),
                    body: object(&variant.fields, Direction::Sent, speaker),
                })
                .collect();
            let parts: Vec<_> = variant_names.iter().map(|name| ts!("{}", name)).collect();
            let body = Body::Alias(declarations::union(&parts, name));
            declarations.push(Declaration { doc, name: name.clone(), body });
            declarations
        }
        Params::None | Params::Argument(_) => Vec::new(),
    }
}

fn comment(catalog: &Catalog, command: &Command) -> Comment {
    let mut comment = Comment::of(&command.docs);
    if let Params::Argument(field) = &command.params
        && !field.docs.summary.is_empty()
    {
        let (name, summary) = (Prose::code(&field.name), Prose::new(&field.docs.summary));
        comment.paragraph(prose!("{}: {}", name, summary));
    }
    comment.paragraph(answered(catalog, command));
    answers::belong(&mut comment, command);
    if !command.publishes.is_empty() {
        let topics = command.publishes.iter().map(|topic| catalog[*topic].name.as_str());
        comment.paragraph(prose!("Also sets off {}.", Prose::codes(topics)));
    }
    if let Some(sequence) = command.sequence {
        answers::follow(&mut comment, catalog, sequence);
    }
    if !command.errors.is_empty() {
        let items = command.errors.iter().map(|id| {
            let error = &catalog[*id];
            prose!(
                "{} {}: {} {}",
                error.code,
                Prose::code(&error.name),
                Prose::new(&error.docs.summary),
                Prose::new(&error.remedy)
            )
        });
        comment.throws("SkylightError of kind `sdk`, with one of these codes:", items.collect());
    }
    comment.example(&example(catalog, command));
    comment
}

/// What answers a command, and where it can fail.
fn answered(catalog: &Catalog, command: &Command) -> String {
    let mut text = match &command.reply {
        Reply::None { reason } => prose!(
            "Never answered: {} Resolves as soon as the command is posted.",
            Prose::new(reason)
        ),
        Reply::Topic { topic, many, .. } => {
            let topic = Prose::code(&catalog[*topic].name);
            match many {
                Some(why) => prose!(
                    "Answered on {}; resolves with the first of several answers: {}",
                    topic,
                    Prose::new(why)
                ),
                None => prose!("Answered on {}.", topic),
            }
        }
    };
    if !command.fails_on.is_empty() {
        let topics = command.fails_on.iter().map(|topic| catalog[*topic].name.as_str());
        text.push_str(&prose!(" Can also fail on {}.", Prose::codes(topics)));
    }
    text
}

/// Columns that a comment on a method takes before its text.
const COMMENT: usize = "   * ".len();

/// A call with what the command needs.
pub(super) fn example(catalog: &Catalog, command: &Command) -> TsCode {
    let path = command
        .path
        .split('.')
        .fold(ts!("skylight"), |path, name| ts!("{}.{}", path, TsKey::new(name)));
    let fields = match &command.params {
        Params::None => return ts!("await {}();", path),
        Params::Argument(field) => {
            return ts!("await {}({});", path, sample(catalog, &field.name, &field.ty));
        }
        Params::Object(fields) => fields,
        Params::Variants(variants) => match variants.first() {
            Some(variant) => &variant.fields,
            None => return ts!("await {}();", path),
        },
    };
    let needed = fields.iter().filter(|field| field.required);
    let properties: Vec<_> = needed.map(|field| property(catalog, field)).collect();
    let joined = |separator: TsCode| {
        let all = properties.iter().cloned();
        all.reduce(|all, one| ts!("{}{}{}", all, separator, one))
    };
    let line = joined(ts!(", ")).map(|properties| ts!("await {}({{ {} }});", path, properties));
    match (line, joined(ts!(",\n  "))) {
        (Some(line), Some(_)) if line.width() <= WIDTH - COMMENT => line,
        (_, Some(properties)) => ts!("await {}({{\n  {},\n}});", path, properties),
        _ => ts!("await {}();", path),
    }
}

fn property(catalog: &Catalog, field: &Field) -> TsCode {
    let key = TsKey::new(&field.name);
    let value = sample(catalog, &field.name, &field.ty);
    if !key.is_quoted() && value.as_str() == field.name {
        return value;
    }
    ts!("{}: {}", key, value)
}

/// A value of a type: a variable of the field's name, or a literal where that says more.
fn sample(catalog: &Catalog, name: &str, ty: &Type) -> TsCode {
    match ty {
        Type::Boolean => ts!("true"),
        Type::Null => ts!("null"),
        Type::Named(id) => match &catalog[*id].shape {
            Shape::Enum { values, .. } => {
                values.first().map_or(ts!("null"), |value| ts!("{}", TsString::new(&value.value)))
            }
            Shape::Alias(aliased) => sample(catalog, name, aliased),
            Shape::Object { .. } | Shape::Union { .. } => ts!("{}", TsIdent::value(name)),
        },
        _ => ts!("{}", TsIdent::value(name)),
    }
}
