//! How a type of the catalog is said in TypeScript, and how that is laid out.

use std::collections::BTreeSet;

use super::WIDTH;
use super::names::Names;
use super::text::{TsCode, TsKey, ts};
use crate::catalog::{Field, Type, TypeId};

/// Which way a value goes: what is sent is checked, what is received is open to what is not known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Direction {
    /// To Skylight.
    Sent,
    /// From Skylight, or both ways.
    Received,
}

/// A type as TypeScript has it.
#[derive(Clone, Debug)]
pub(super) enum TsType {
    /// A keyword, a literal or the name of a type.
    Name(TsCode),
    /// A list; one that is sent may be read-only.
    List(Box<TsType>, Direction),
    /// An object used as a map.
    Map(Box<TsType>),
    /// A type or null.
    Nullable(Box<TsType>),
}

/// Says types of the catalog, and remembers which named types were used.
pub(super) struct Speaker<'a> {
    pub(super) names: &'a Names,
    /// Types of the runtime that were said.
    pub(super) runtime: BTreeSet<&'static str>,
    /// Every named type that was said, and in which form.
    pub(super) used: Vec<(TypeId, Direction)>,
}

impl<'a> Speaker<'a> {
    pub(super) fn new(names: &'a Names) -> Self {
        Self { names, runtime: BTreeSet::new(), used: Vec::new() }
    }

    /// Remembers that a type of the runtime was said.
    pub(super) fn uses_runtime(&mut self, name: &'static str) {
        self.runtime.insert(name);
    }

    /// The type in TypeScript.
    pub(super) fn say(&mut self, ty: &Type, direction: Direction) -> TsType {
        match ty {
            Type::String | Type::Uuid | Type::Timestamp | Type::Url => TsType::Name(ts!("string")),
            Type::Number | Type::Integer => TsType::Name(ts!("number")),
            Type::Boolean => TsType::Name(ts!("boolean")),
            Type::Json => TsType::Name(ts!("unknown")),
            Type::File => TsType::Name(ts!("Blob")),
            Type::Null => TsType::Name(ts!("null")),
            Type::List(item) => TsType::List(Box::new(self.say(item, direction)), direction),
            Type::Map(item) => TsType::Map(Box::new(self.say(item, direction))),
            Type::Nullable(inner) if matches!(**inner, Type::Json | Type::Null) => {
                self.say(inner, direction)
            }
            Type::Nullable(inner) => TsType::Nullable(Box::new(self.say(inner, direction))),
            Type::Named(id) => {
                self.used.push((*id, direction));
                TsType::Name(ts!("{}", self.names.type_name(*id, direction)))
            }
        }
    }

    /// A field as a line of an interface.
    pub(super) fn property(&mut self, field: &Field, direction: Direction) -> TsCode {
        let optional = if field.required { ts!("") } else { ts!("?") };
        let key = ts!("{}{}:", TsKey::new(&field.name), optional);
        let ty = self.say(&field.ty, direction);
        ts!("{}{};", key, ty.after(2, 2 + key.width()))
    }
}

impl TsType {
    /// The type on one line.
    pub(super) fn inline(&self) -> TsCode {
        match self {
            Self::Name(name) => name.clone(),
            Self::List(item, direction) => {
                let readonly = match direction {
                    Direction::Sent => ts!("readonly "),
                    Direction::Received => ts!(""),
                };
                match **item {
                    Self::Nullable(_) | Self::List(_, Direction::Sent) => {
                        ts!("{}({})[]", readonly, item.inline())
                    }
                    _ => ts!("{}{}[]", readonly, item.inline()),
                }
            }
            Self::Map(item) => ts!("Record<string, {}>", item.inline()),
            Self::Nullable(inner) => ts!("{} | null", inner.inline()),
        }
    }

    /// The type and the space before it, after code that ends at `column` in a line that is
    /// indented by `indent`; a semicolon follows.
    pub(super) fn after(&self, indent: usize, column: usize) -> TsCode {
        let inline = self.inline();
        if column + 1 + inline.width() < WIDTH {
            return ts!(" {}", inline);
        }
        let margin = TsCode::spaces(indent + 2);
        match self {
            Self::Map(item) => ts!(" {}", broken_map(item, indent)),
            Self::Nullable(inner) => match &**inner {
                Self::Map(item) => ts!(" {} | null", broken_map(item, indent)),
                Self::List(..) => ts!("\n{}| {}\n{}| null", margin, inner.inline(), margin),
                _ => ts!(" {}", inline),
            },
            _ => ts!(" {}", inline),
        }
    }
}

impl TsType {
    /// The type after the equals sign of an alias that ends at `column`.
    pub(super) fn aliased(&self, column: usize) -> TsCode {
        match self {
            Self::Name(_) | Self::List(..) if column + 1 + self.inline().width() >= WIDTH => {
                ts!("\n  {}", self.inline())
            }
            _ => self.after(0, column),
        }
    }
}

fn broken_map(item: &TsType, indent: usize) -> TsCode {
    let inner = TsCode::spaces(indent + 2);
    ts!("Record<\n{}string,\n{}{}\n{}>", inner, inner, item.inline(), TsCode::spaces(indent))
}
