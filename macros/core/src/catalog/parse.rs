//! Entries of the compact catalog as its items. `None` stands for an entry that is damaged.

use super::entries::{Lines, Words};
use super::model::{Command, Field, Params, Place, Shape, Topic, Type, TypeDef, Variant};

/// What the lines of an entry say, whatever kind it is.
#[derive(Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is a line that is there or not")]
struct Entry {
    at: Option<Place>,
    rust: Option<String>,
    handshake: bool,
    reply: Option<String>,
    takes: Option<String>,
    fields: Vec<Field>,
    variants: Vec<Variant>,
    payload: Option<Type>,
    error_only: bool,
    undelivered: bool,
    sent: bool,
    received: bool,
    open: bool,
    shape: Option<String>,
    values: Vec<String>,
    tagged: bool,
    /// The second word of each variant: a path of a command's, a type of a union's.
    variant_details: Vec<String>,
    alias: Option<Type>,
}

impl Entry {
    fn read(lines: Lines<'_>) -> Option<Self> {
        let mut entry = Self::default();
        for (keyword, mut words) in lines {
            match keyword {
                "at" => {
                    let (file, line) = (words.text()?, words.number()?);
                    entry.at = Some(Place { file, line, column: words.number()? });
                }
                "rust" => entry.rust = Some(words.text()?),
                "handshake" => entry.handshake = true,
                "reply" => entry.reply = Some(words.text()?),
                "takes" => entry.takes = Some(words.text()?),
                "required" | "optional" => entry.add_field(field(keyword == "required", words)?),
                "variant" => {
                    entry.variants.push(Variant { name: words.text()?, fields: Vec::new() });
                    entry.variant_details.push(words.text()?);
                }
                "payload" => entry.payload = Some(read_type(&words.text()?)?),
                "type" => entry.alias = Some(read_type(&words.text()?)?),
                "errors" => entry.error_only = true,
                "undelivered" => entry.undelivered = true,
                "sent" => entry.sent = true,
                "received" => entry.received = true,
                "value" => entry.values.push(words.text()?),
                "is" => {
                    let mut word = words.text()?;
                    if word == "open" {
                        entry.open = true;
                        word = words.text()?;
                    }
                    entry.shape = Some(word);
                }
                "tag" => entry.tagged = true,
                "unanswered" => {}
                _ => return None,
            }
        }
        Some(entry)
    }

    /// A field belongs to the variant above it, when there is one.
    fn add_field(&mut self, field: Field) {
        match self.variants.last_mut() {
            Some(variant) => variant.fields.push(field),
            None => self.fields.push(field),
        }
    }
}

pub(super) fn command(lines: Lines<'_>) -> Option<Command> {
    let entry = Entry::read(lines)?;
    let params = match entry.takes?.as_str() {
        "nothing" => Params::Nothing,
        "object" => Params::Object(entry.fields),
        "variants" => Params::Variants(entry.variants),
        "argument" => Params::Argument(entry.fields.into_iter().next()?),
        _ => return None,
    };
    let (handshake, reply) = (entry.handshake, entry.reply);
    Some(Command { at: entry.at?, rust: entry.rust?, handshake, reply, params })
}

pub(super) fn topic(lines: Lines<'_>) -> Option<Topic> {
    let entry = Entry::read(lines)?;
    Some(Topic {
        at: entry.at?,
        rust: entry.rust?,
        payload: entry.payload,
        error_only: entry.error_only,
        delivered: !entry.undelivered,
    })
}

pub(super) fn type_def(lines: Lines<'_>) -> Option<TypeDef> {
    let entry = Entry::read(lines)?;
    let shape = match entry.shape?.as_str() {
        "object" => Shape::Object(entry.fields),
        "enum" => Shape::Enum { values: entry.values, open: entry.open },
        "union" => {
            let variants = entry.variants.into_iter().zip(entry.variant_details);
            let read = |(variant, ty): (Variant, String)| Some((variant.name, read_type(&ty)?));
            let variants = variants.map(read).collect::<Option<_>>()?;
            Shape::Union { tagged: entry.tagged, variants }
        }
        "alias" => Shape::Alias(entry.alias?),
        _ => return None,
    };
    let (sent, received) = (entry.sent, entry.received);
    Some(TypeDef { at: entry.at?, rust: entry.rust?, sent, received, shape })
}

fn field(required: bool, mut words: Words<'_>) -> Option<Field> {
    let (line, column, name) = (words.number()?, words.number()?, words.text()?);
    let ty = read_type(&words.text()?)?;
    let mut field = Field { name, ty, required, min: None, max: None, line, column };
    while let Some(word) = words.plain() {
        match word.split_once('=')? {
            ("min", number) => field.min = Some(number.parse().ok()?),
            ("max", number) => field.max = Some(number.parse().ok()?),
            _ => return None,
        }
    }
    Some(field)
}

/// A type in the catalog's notation, without spaces.
fn read_type(word: &str) -> Option<Type> {
    if let Some(inner) = word.strip_suffix("|null") {
        return Some(Type::Nullable(Box::new(read_type(inner)?)));
    }
    if let Some(inner) = word.strip_prefix("list<") {
        return Some(Type::List(Box::new(read_type(inner.strip_suffix('>')?)?)));
    }
    if let Some(inner) = word.strip_prefix("map<") {
        return Some(Type::Map(Box::new(read_type(inner.strip_suffix('>')?)?)));
    }
    Some(match word {
        "string" => Type::String,
        "number" => Type::Number,
        "integer" => Type::Integer,
        "boolean" => Type::Boolean,
        "uuid" => Type::Uuid,
        "timestamp" => Type::Timestamp,
        "url" => Type::Url,
        "json" => Type::Json,
        "file" => Type::File,
        "null" => Type::Null,
        name if !name.is_empty() => Type::Named(name.to_owned()),
        _ => return None,
    })
}
