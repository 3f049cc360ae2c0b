//! Type expressions: `string`, `list<T>`, `map<T>`, `TypeName`, `T | null`.

use std::borrow::Cow;
use std::fmt;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use super::marks::Quote;
use super::reader::Read;
use super::tree::{Node, Value};
use crate::diagnostic::{Code, Mistakes, Place};

/// How deep lists and maps may stand in each other.
const DEEPEST: u32 = 32;

/// A type expression as written.
#[derive(Clone, Debug)]
pub struct Expression {
    /// What it says.
    pub kind: ExpressionKind,
    /// Where it says it.
    pub place: Place,
}

/// What a type expression says.
#[derive(Clone, Debug)]
pub enum ExpressionKind {
    /// A type of the format itself.
    Primitive(Primitive),
    /// `null`.
    Null,
    /// `list<T>`.
    List(Box<Expression>),
    /// `map<T>`.
    Map(Box<Expression>),
    /// A name of a type.
    Named(String),
    /// `T | null`.
    Nullable(Box<Expression>),
}

/// Declares the primitives with their words.
macro_rules! primitives {
    ($($(#[$doc:meta])* $name:ident = $word:literal,)*) => {
        /// A type of the format itself.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Primitive { $($(#[$doc])* $name),* }

        impl Primitive {
            /// Every primitive.
            pub const ALL: &[Self] = &[$(Self::$name),*];

            /// As written in an expression.
            #[must_use]
            pub fn word(self) -> &'static str {
                match self { $(Self::$name => $word),* }
            }
        }
    };
}

primitives! {
    /// Text.
    String = "string",
    /// A number.
    Number = "number",
    /// A whole number.
    Integer = "integer",
    /// true or false.
    Boolean = "boolean",
    /// A UUID as text.
    Uuid = "uuid",
    /// An ISO 8601 time as text.
    Timestamp = "timestamp",
    /// An address as text.
    Url = "url",
    /// Anything.
    Json = "json",
    /// A `File` or `Blob`.
    File = "file",
}

impl fmt::Display for Expression {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.kind {
            ExpressionKind::Primitive(primitive) => f.write_str(primitive.word()),
            ExpressionKind::Null => f.write_str("null"),
            ExpressionKind::List(item) => write!(f, "list<{item}>"),
            ExpressionKind::Map(item) => write!(f, "map<{item}>"),
            ExpressionKind::Named(name) => f.write_str(name),
            ExpressionKind::Nullable(inner) => write!(f, "{inner} | null"),
        }
    }
}

impl JsonSchema for Expression {
    fn schema_name() -> Cow<'static, str> {
        "Expression".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let words: Vec<&str> = Primitive::ALL.iter().map(|primitive| primitive.word()).collect();
        let description = format!(
            "A type expression: `{}`, `list<T>`, `map<T>`, the name of a type, or `T | null`.",
            words.join("`, `")
        );
        let examples: Vec<&str> =
            words.into_iter().chain(["list<string>", "string | null"]).collect();
        json_schema!({ "type": ["string", "null"], "description": description, "examples": examples })
    }
}

impl Read for Expression {
    fn read(node: &Node, mistakes: &mut Mistakes<'_>) -> Option<Self> {
        let (text, place) = match &node.value {
            Value::Text(text) => (text.as_str(), node.place),
            // To YAML, the type `null` is the value.
            Value::Null => ("null", node.place),
            other => {
                let message = format!("expected a type expression, found {}", other.kind());
                mistakes
                    .at(Code::WRONG_KIND, node.place, message)
                    .help("a type is written like `string`, `list<uuid>` or `Name | null`");
                return None;
            }
        };
        match parse(text) {
            Ok(raw) => Some(raw.placed(place, node.verbatim)),
            Err(mistake) => {
                let place = sub_place(place, node.verbatim, mistake.at, mistake.length);
                mistakes.at(Code::BAD_EXPRESSION, place, mistake.message).help = mistake.help;
                None
            }
        }
    }
}

/// The place of some characters of a node's text.
fn sub_place(place: Place, verbatim: Option<Quote>, at: u32, length: u32) -> Place {
    let quote = match verbatim {
        None => return place,
        Some(Quote::None) => 0,
        Some(Quote::One) => 1,
    };
    Place { column: place.column + quote + at, length: length.max(1), ..place }
}

/// Why a text is not a type expression.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExpressionError {
    /// Where, in characters from 0.
    pub at: u32,
    /// How long, in characters; 0 at the end of the text.
    pub length: u32,
    /// What is wrong.
    pub message: String,
    /// What to write instead.
    pub help: Option<String>,
}

impl Expression {
    /// Reads an expression; its places are columns of `text`, in line 1 of file 0.
    ///
    /// # Errors
    ///
    /// When the text is not a type expression.
    pub fn parse(text: &str) -> Result<Self, ExpressionError> {
        let start = Place { file: 0, line: 1, column: 1, length: 1 };
        Ok(parse(text)?.placed(start, Some(Quote::None)))
    }

    /// Moves an expression that was read with columns of its text to where the text stands.
    fn placed(self, place: Place, verbatim: Option<Quote>) -> Self {
        let kind = match self.kind {
            ExpressionKind::List(item) => {
                ExpressionKind::List(Box::new(item.placed(place, verbatim)))
            }
            ExpressionKind::Map(item) => {
                ExpressionKind::Map(Box::new(item.placed(place, verbatim)))
            }
            ExpressionKind::Nullable(inner) => {
                ExpressionKind::Nullable(Box::new(inner.placed(place, verbatim)))
            }
            other => other,
        };
        let place = sub_place(place, verbatim, self.place.column, self.place.length);
        Self { kind, place }
    }
}

fn parse(text: &str) -> Result<Expression, ExpressionError> {
    let mut parser = Parser { rest: text, at: 0 };
    let expression = parser.expression(0)?;
    parser.spaces();
    if parser.rest.is_empty() {
        return Ok(expression);
    }
    let length = number(parser.rest.chars().count());
    let help = if parser.rest.starts_with('?') {
        "an optional field has the `?` behind its key, not behind its type".to_owned()
    } else if parser.rest.starts_with("[]") {
        format!("a list is written `list<{expression}>`")
    } else {
        "an expression is one type, or one type and `| null`".to_owned()
    };
    Err(parser.error(length, format!("`{}` does not belong to the type", parser.rest), Some(help)))
}

fn number(value: usize) -> u32 {
    u32::try_from(value).unwrap_or(u32::MAX)
}

struct Parser<'t> {
    rest: &'t str,
    at: u32,
}

impl<'t> Parser<'t> {
    fn error(&self, length: u32, message: String, help: Option<String>) -> ExpressionError {
        ExpressionError { at: self.at, length, message, help }
    }

    fn take(&mut self, bytes: usize) -> &'t str {
        let (taken, rest) = self.rest.split_at(bytes);
        self.at += number(taken.chars().count());
        self.rest = rest;
        taken
    }

    fn spaces(&mut self) {
        self.take(self.rest.len() - self.rest.trim_start().len());
    }

    fn word(&mut self) -> &'t str {
        let end = self
            .rest
            .find(|c: char| !(c.is_ascii_alphanumeric() || c == '_'))
            .unwrap_or(self.rest.len());
        self.take(end)
    }

    /// What stands here, for a message.
    fn here(&self) -> String {
        self.rest.chars().next().map_or_else(|| "the end".to_owned(), |c| format!("`{c}`"))
    }

    fn expression(&mut self, depth: u32) -> Result<Expression, ExpressionError> {
        self.spaces();
        let mut left = self.unit(depth)?;
        loop {
            self.spaces();
            if !self.rest.starts_with('|') {
                return Ok(left);
            }
            self.take(1);
            self.spaces();
            let at = self.at;
            let right = self.unit(depth)?;
            if !matches!(right.kind, ExpressionKind::Null) {
                return Err(ExpressionError {
                    at,
                    length: right.place.length,
                    message: format!("only `null` can stand behind `|`, not `{right}`"),
                    help: Some(alternatives_help(&left, &right)),
                });
            }
            if matches!(left.kind, ExpressionKind::Null | ExpressionKind::Nullable(_)) {
                return Err(ExpressionError {
                    at,
                    length: 4,
                    message: "`null` stands here twice".to_owned(),
                    help: Some("write `null` once".to_owned()),
                });
            }
            let place = Place { length: self.at - left.place.column, ..left.place };
            left = Expression { kind: ExpressionKind::Nullable(Box::new(left)), place };
        }
    }

    fn unit(&mut self, depth: u32) -> Result<Expression, ExpressionError> {
        let start = self.at;
        let word = self.word();
        if word.is_empty() {
            let message = format!("expected a type, found {}", self.here());
            let help = "a type is written like `string`, `list<uuid>` or `Name | null`".to_owned();
            return Err(self.error(1, message, Some(help)));
        }
        let kind = match word {
            "null" => ExpressionKind::Null,
            "list" => ExpressionKind::List(self.item(word, start, depth)?),
            "map" => ExpressionKind::Map(self.item(word, start, depth)?),
            _ => match Primitive::ALL.iter().find(|primitive| primitive.word() == word) {
                Some(primitive) => ExpressionKind::Primitive(*primitive),
                None => ExpressionKind::Named(word.to_owned()),
            },
        };
        if let ExpressionKind::Named(name) = &kind
            && self.rest.starts_with('<')
        {
            let message = format!("`{name}` takes no type in angle brackets");
            let help = "only `list<T>` and `map<T>` do".to_owned();
            return Err(self.error(1, message, Some(help)));
        }
        let place = Place { file: 0, line: 0, column: start, length: self.at - start };
        Ok(Expression { kind, place })
    }

    /// `<T>` behind `list` or `map`.
    fn item(
        &mut self,
        word: &str,
        start: u32,
        depth: u32,
    ) -> Result<Box<Expression>, ExpressionError> {
        if depth >= DEEPEST {
            return Err(ExpressionError {
                at: start,
                length: self.at - start,
                message: format!("more than {DEEPEST} lists and maps stand in each other"),
                help: Some("give the inner type a name of its own".to_owned()),
            });
        }
        self.spaces();
        if !self.rest.starts_with('<') {
            let message = format!("expected `<` behind `{word}`, found {}", self.here());
            let help = format!("write `{word}<T>`, and `{word}<json>` when anything can be in it");
            return Err(self.error(1, message, Some(help)));
        }
        self.take(1);
        let item = self.expression(depth + 1)?;
        self.spaces();
        if !self.rest.starts_with('>') {
            let message = format!("expected `>` to end `{word}<{item}`, found {}", self.here());
            let help = (word == "map" && self.rest.starts_with(',')).then(|| {
                "a map's keys are always text: write only the type of its values".to_owned()
            });
            return Err(self.error(1, message, help));
        }
        self.take(1);
        Ok(Box::new(item))
    }
}

fn alternatives_help(left: &Expression, right: &Expression) -> String {
    if matches!(left.kind, ExpressionKind::Null) {
        format!("write `{right} | null`")
    } else {
        format!("one of several types is written `union: [{left}, {right}]`")
    }
}
