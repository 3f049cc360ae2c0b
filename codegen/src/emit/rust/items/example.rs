//! Examples: how a command's params are made and how it is called.

use super::Writing;
use super::enumeration::value_ident;
use crate::catalog::{Answers, CommandId, Field, ModuleId, Params, Reply, Shape, Type};
use crate::emit::rust::layout::{Group, Layout, WIDTH};
use crate::emit::rust::text::{RustCode, rust};
use crate::emit::rust::types::TypeSpace;

/// How deep an example builds objects inside of objects.
const DEPTH: usize = 3;

/// How params are made: `let dial = Dial::new(..);`. `None` for a command without params, and
/// where a required param has no value to show.
pub(crate) fn params_example(id: CommandId, writing: &Writing<'_, '_>) -> Option<RustCode> {
    let space = writing.space;
    let command = &space.catalog[id];
    if matches!(command.params, Params::None) {
        return None;
    }
    let name = &space.names.commands[id.0 as usize].params;
    let params = make_params(id, space)?.print(0, LET_PARAMS, 1);
    let import = match &command.params {
        Params::Variants(_) => space.names.commands[id.0 as usize].variants.first()?,
        _ => name,
    };
    let path = path_from_outside(command.module, "bridge", space);
    Some(rust!("use ", path, "::", import, ";\n\nlet params = ", params, ";"))
}

/// Columns of a doc comment and of the `let` in it, before the params.
const LET_PARAMS: usize = "/// let params = ".len();

/// The width that is left to a line of an example on a method.
const METHOD_WIDTH: usize = WIDTH - "    /// ".len();

/// A call, with what it needs around it.
pub(crate) fn call_example(id: CommandId, space: &TypeSpace<'_>) -> Option<RustCode> {
    let command = &space.catalog[id];
    let names = &space.names.commands[id.0 as usize];
    let mut call = rust!("skylight.");
    if let Some(module) = command.module {
        if let Some(parent) = space.catalog[module].parent {
            call.push(rust!(&space.names.modules[parent.0 as usize].method, "()."));
        }
        call.push(rust!(&space.names.modules[module.0 as usize].method, "()."));
    }
    let krate = space.names.crate_name.ident();
    let mut example = rust!(
        "# async fn example(skylight: ",
        &krate,
        "::Skylight) -> Result<(), ",
        &krate,
        "::SkylightError> {\n"
    );
    let arguments = match &command.params {
        Params::None => RustCode::default(),
        Params::Argument(field) => value(&field.ty, true, space, 0)?,
        Params::Object(_) | Params::Variants(_) => {
            let import = match &command.params {
                Params::Variants(_) => names.variants.first()?,
                _ => &names.params,
            };
            let path = path_from_outside(command.module, "bridge", space);
            example.push(rust!("use ", path, "::", import, ";\n\n"));
            let params = make_params(id, space)?;
            let line = params.print(0, 0, 0);
            let around = rust!("let answer = ", &call, &names.method, "().await?;").width();
            if around + line.width() <= METHOD_WIDTH {
                line
            } else {
                example.push(rust!("let params = ", params.print(0, LET_PARAMS + 4, 1), ";\n"));
                rust!("params")
            }
        }
    };
    call.push(rust!(&names.method, "(", arguments, ")"));
    if matches!(&command.reply, Reply::Topic { answers: Answers::Many { .. }, .. }) {
        example.push(rust!("let mut replies = ", call, ".replies();\n"));
        example.push("while let Some(reply) = replies.next().await {\n    let reply = reply?;\n}");
    } else {
        example.push(rust!("let answer = ", call, ".await?;"));
    }
    example.push("\n# Ok(())\n# }");
    Some(example)
}

/// The path of a module for a user of the crate; `root` is the file for what has no module.
fn path_from_outside(
    module: Option<ModuleId>,
    root: &'static str,
    space: &TypeSpace<'_>,
) -> RustCode {
    let mut path = rust!(space.names.crate_name.ident(), "::");
    match module {
        Some(module) => {
            if let Some(parent) = space.catalog[module].parent {
                path.push(rust!(&space.names.modules[parent.0 as usize].ident, "::"));
            }
            path.push(&space.names.modules[module.0 as usize].ident);
        }
        None => path.push(root),
    }
    path
}

fn make_params(id: CommandId, space: &TypeSpace<'_>) -> Option<Layout> {
    let names = &space.names.commands[id.0 as usize];
    let (name, fields) = match &space.catalog[id].params {
        Params::None => return None,
        Params::Object(fields) => (&names.params, fields),
        Params::Argument(field) => {
            let value = value(&field.ty, true, space, 0)?;
            return Some(Group::call(rust!(&names.params, "::new")).item(value).into());
        }
        Params::Variants(variants) => (names.variants.first()?, &variants.first()?.fields),
    };
    let mut new = Group::call(rust!(name, "::new"));
    for field in fields.iter().filter(|field| field.required) {
        new = new.item(value(&field.ty, true, space, 0)?);
    }
    Some(new.into())
}

/// `Type::new(..)` with values for what is required.
fn make(name: RustCode, fields: &[Field], space: &TypeSpace<'_>, depth: usize) -> Option<RustCode> {
    let mut code = rust!(name, "::new(");
    for (number, field) in fields.iter().filter(|field| field.required).enumerate() {
        code.push(if number > 0 { ", " } else { "" });
        code.push(value(&field.ty, true, space, depth)?);
    }
    code.push(")");
    Some(code)
}

/// A value of a type; text as it is where it is converted.
fn value(ty: &Type, converted: bool, space: &TypeSpace<'_>, depth: usize) -> Option<RustCode> {
    let text = |text: &'static str| {
        if converted { rust!(text) } else { rust!(text, ".to_owned()") }
    };
    Some(match ty {
        Type::String => text("\"...\""),
        Type::Uuid => text("\"4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11\""),
        Type::Timestamp => text("\"2026-01-31T09:30:00.000Z\""),
        Type::Url => text("\"https://example.com/\""),
        Type::Number => rust!("1.0"),
        Type::Integer => rust!("1"),
        Type::Boolean => rust!("true"),
        Type::Json => rust!("serde_json::json!({})"),
        Type::Null => rust!("()"),
        Type::File => return None,
        Type::List(inner) => rust!("vec![", value(inner, false, space, depth)?, "]"),
        Type::Map(_) => rust!("Default::default()"),
        Type::Nullable(inner) => value(inner, false, space, depth)
            .map_or(rust!("None"), |value| rust!("Some(", value, ")")),
        Type::Named(id) => {
            let name = &space.names.types[id.0 as usize];
            let path = rust!(path_from_outside(space.home(*id), "types", space), "::", name);
            match &space.catalog[*id].shape {
                Shape::Alias(inner) => value(inner, converted, space, depth)?,
                Shape::Enum { values, .. } => {
                    rust!(path, "::", value_ident(&values.first()?.value))
                }
                Shape::Object { fields, .. } if depth < DEPTH => {
                    make(path, fields, space, depth + 1)?
                }
                Shape::Object { .. } | Shape::Union { .. } => return None,
            }
        }
    })
}
