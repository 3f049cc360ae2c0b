//! The interface of a module: a method for each command, with everything known about it.

use super::WIDTH;
use super::answers;
use super::declarations::{self, Body, Declaration, object};
use super::docs::{Comment, DocText, Prose, prose};
use super::text::{TsCode, TsIdent, TsKey, TsString, ts};
use super::types::{Direction, Speaker};
use crate::catalog::{Answers, Catalog, Command, CommandId, Field, Params, Reply, Shape, Type};

/// A command as a method of an interface.
#[derive(Debug)]
pub(super) struct Method {
    pub(super) doc: DocText,
    pub(super) signature: TsCode,
}

/// What a command takes and gives back.
#[derive(Debug)]
pub(super) struct Signature {
    /// What it takes; undefined when that is nothing, or may be.
    pub(super) params: TsCode,
    /// What calling it gives back.
    pub(super) reply: TsCode,
    /// The arguments of its method.
    arguments: Vec<TsCode>,
}

/// The method of a command.
pub(super) fn method(catalog: &Catalog, id: CommandId, signature: &Signature) -> Method {
    let command = &catalog[id];
    Method {
        doc: documentation(catalog, command, 2),
        signature: in_interface(&command.name, signature),
    }
}

/// Everything known about a command.
pub(super) fn documentation(catalog: &Catalog, command: &Command, indent: usize) -> DocText {
    comment(catalog, command).end(&command.docs, indent)
}

/// What a command takes and gives back.
pub(super) fn signature(catalog: &Catalog, id: CommandId, speaker: &mut Speaker<'_>) -> Signature {
    let command = &catalog[id];
    let is_stream = matches!(command.reply, Reply::Topic { answers: Answers::Many { .. }, .. });
    let mut arguments = Vec::new();
    let params = match &command.params {
        Params::None => ts!("undefined"),
        Params::Argument(field) => {
            let ty = speaker.say(&field.ty, Direction::Sent).inline();
            arguments.push(ts!("{}: {}", TsIdent::value(&field.name), ty));
            ty
        }
        Params::Object(fields) => {
            let name = params_name(id, speaker);
            if fields.iter().any(|field| field.required) {
                arguments.push(ts!("params: {}", name));
                name
            } else {
                arguments.push(ts!("params?: {}", name));
                ts!("{} | undefined", name)
            }
        }
        Params::Variants(_) => {
            let name = params_name(id, speaker);
            arguments.push(ts!("params: {}", name));
            name
        }
    };
    let reply = reply(catalog, command, speaker);
    if is_stream {
        speaker.uses_runtime("StreamOptions");
        arguments.push(ts!("options?: StreamOptions"));
        return Signature {
            params,
            reply: ts!("AsyncGenerator<{}, void, void>", reply),
            arguments,
        };
    }
    speaker.uses_runtime("CallOptions");
    arguments.push(ts!("options?: CallOptions"));
    Signature { params, reply: ts!("Promise<{}>", reply), arguments }
}

fn params_name(id: CommandId, speaker: &Speaker<'_>) -> TsCode {
    speaker.names.params(id).map_or(ts!("undefined"), |(name, _)| ts!("{}", name))
}

fn reply(catalog: &Catalog, command: &Command, speaker: &mut Speaker<'_>) -> TsCode {
    match &command.reply {
        Reply::Topic { topic, .. } => catalog[*topic]
            .payload
            .as_ref()
            .map_or(ts!("void"), |payload| speaker.say(payload, Direction::Received).inline()),
        Reply::None { .. } => ts!("void"),
    }
}

/// On one line when it fits, else a line for each argument.
fn in_interface(name: &str, Signature { reply, arguments, .. }: &Signature) -> TsCode {
    let name = TsKey::method(name);
    let joined = |separator: TsCode| {
        let all = arguments.iter().cloned().reduce(|all, one| ts!("{}{}{}", all, separator, one));
        all.unwrap_or(ts!(""))
    };
    let line = ts!("{}({}): {};", name, joined(ts!(", ")), reply);
    if line.width() + 2 <= WIDTH {
        return line;
    }
    ts!("{}(\n    {},\n  ): {};", name, joined(ts!(",\n    ")), reply)
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
        Reply::Topic { topic, .. } => {
            prose!("Answered on {}.", Prose::code(&catalog[*topic].name))
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
    let around = "await skylight.();".len() + command.path.len();
    let params = example_params(catalog, &command.params, around);
    if command.module.is_none() {
        let name = TsIdent::value(&command.name);
        return match params {
            Some(params) => ts!("await skylight.call({}, {});", name, params),
            None => ts!("await skylight.call({});", name),
        };
    }
    let names = command.path.split('.');
    let path = names.fold(ts!("skylight"), |path, name| ts!("{}.{}", path, TsKey::new(name)));
    let call = ts!("{}({})", path, params.unwrap_or(ts!("")));
    match &command.reply {
        Reply::Topic { answers: Answers::Many { .. }, .. } => {
            ts!("for await (const answer of {}) console.log(answer);", call)
        }
        _ => ts!("await {};", call),
    }
}

/// The params that a command needs, between code of a certain width; none when it needs none.
fn example_params(catalog: &Catalog, params: &Params, around: usize) -> Option<TsCode> {
    let fields = match params {
        Params::None => return None,
        Params::Argument(field) => return Some(sample(catalog, &field.name, &field.ty)),
        Params::Object(fields) => fields,
        Params::Variants(variants) => &variants.first()?.fields,
    };
    let needed = fields.iter().filter(|field| field.required);
    let properties: Vec<_> = needed.map(|field| property(catalog, field)).collect();
    let joined = |separator: TsCode| {
        let all = properties.iter().cloned();
        all.reduce(|all, one| ts!("{}{}{}", all, separator, one))
    };
    let line = ts!("{{ {} }}", joined(ts!(", "))?);
    if around + line.width() <= WIDTH - COMMENT {
        return Some(line);
    }
    Some(ts!("{{\n  {},\n}}", joined(ts!(",\n  "))?))
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
