//! Types taken apart from the lines that say them.

use std::collections::VecDeque;

/// A type.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Type {
    /// A word of the notation, with the limits of a number.
    Word { word: Word, limits: Limits },
    /// What goes by this name.
    Named(String),
    /// A list of items.
    List(Box<Self>),
    /// An object used as a map.
    Map(Box<Self>),
    /// An object with fields.
    Object(Vec<Field>),
    /// One text.
    Text(String),
    /// One of several.
    Union(Vec<Self>),
    /// What stands behind the text at a key.
    Tagged { tag: String, variants: Vec<Field> },
}

/// The limits of a number.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Limits {
    pub(crate) min: f64,
    pub(crate) max: f64,
    /// How a message tells them: ` from 1 to 9`; empty when there are none.
    pub(super) told: String,
}

/// A word that says what a value is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Word {
    String,
    Timestamp,
    Url,
    Uuid,
    Number,
    Integer,
    Boolean,
    Null,
    Json,
    File,
}

/// A field of an object, or a variant by the text of its tag.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Field {
    pub(crate) name: String,
    pub(crate) optional: bool,
    pub(crate) ty: Type,
}

impl Type {
    /// Whether objects are what is meant, of one shape or of several.
    pub(crate) fn is_of_objects(&self) -> bool {
        match self {
            Self::Object(_) => true,
            Self::Union(options) => options.first().is_some_and(Self::is_of_objects),
            _ => false,
        }
    }
}

impl Limits {
    /// Every number.
    pub(crate) const NONE: Self =
        Self { min: f64::NEG_INFINITY, max: f64::INFINITY, told: String::new() };
}

impl Word {
    fn of(text: &str) -> Option<Self> {
        Some(match text {
            "string" => Self::String,
            "timestamp" => Self::Timestamp,
            "url" => Self::Url,
            "uuid" => Self::Uuid,
            "number" => Self::Number,
            "integer" => Self::Integer,
            "boolean" => Self::Boolean,
            "null" => Self::Null,
            "json" => Self::Json,
            "file" => Self::File,
            _ => return None,
        })
    }

    /// What it is called in a message.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::String => "a string",
            Self::Timestamp => "a time as a string",
            Self::Url => "a URL as a string",
            Self::Uuid => "a UUID",
            Self::Number => "a number",
            Self::Integer => "a whole number",
            Self::Boolean => "true or false",
            Self::Null => "null",
            Self::Json => "anything",
            Self::File => "a File or Blob",
        }
    }
}

/// Takes a line of the notation apart. It is the generator's, so it is right.
pub(super) fn read(line: &str) -> Type {
    Reader(tokens(line)).union()
}

fn tokens(line: &str) -> VecDeque<&str> {
    let is_word = |c: char| c.is_ascii_alphanumeric() || "_$%.'-".contains(c);
    let mut tokens = VecDeque::new();
    let mut rest = line.trim_start();
    while let Some(first) = rest.chars().next() {
        let end = if is_word(first) {
            rest.find(|c| !is_word(c)).unwrap_or(rest.len())
        } else {
            first.len_utf8()
        };
        let (token, after) = rest.split_at(end);
        tokens.push_back(token);
        rest = after.trim_start();
    }
    tokens
}

struct Reader<'l>(VecDeque<&'l str>);

impl<'l> Reader<'l> {
    fn next(&mut self) -> &'l str {
        self.0.pop_front().unwrap_or_default()
    }

    fn takes(&mut self, sign: &str) -> bool {
        let found = self.0.front() == Some(&sign);
        if found {
            self.0.pop_front();
        }
        found
    }

    fn union(&mut self) -> Type {
        let first = self.one();
        if self.0.front() != Some(&"|") {
            return first;
        }
        let mut options = vec![first];
        while self.takes("|") {
            options.push(self.one());
        }
        Type::Union(options)
    }

    fn fields(&mut self) -> Vec<Field> {
        let mut fields = Vec::new();
        while !self.0.is_empty() && !self.takes("}") {
            let name = decoded(self.next());
            let optional = self.takes("?");
            self.takes(":");
            fields.push(Field { name, optional, ty: self.union() });
        }
        fields
    }

    fn one(&mut self) -> Type {
        let word = self.next();
        if word == "{" {
            return Type::Object(self.fields());
        }
        if let Some(text) = word.strip_prefix('\'') {
            return Type::Text(decoded(text.trim_end_matches('\'')));
        }
        if self.takes("@") {
            self.takes("{");
            return Type::Tagged { tag: decoded(word), variants: self.fields() };
        }
        let mut limits = Limits::NONE;
        if self.takes("<") {
            if matches!(word, "list" | "map") {
                let item = Box::new(self.union());
                self.takes(">");
                return if word == "list" { Type::List(item) } else { Type::Map(item) };
            }
            if !self.takes(",") {
                let lower = self.next();
                limits.min = decimal(lower);
                limits.told.extend([" from ", lower]);
                self.takes(",");
            }
            if !self.takes(">") {
                let upper = self.next();
                limits.max = decimal(upper);
                limits.told.extend([" to ", upper]);
                self.takes(">");
            }
        }
        match Word::of(word) {
            Some(word) => Type::Word { word, limits },
            None => Type::Named(word.to_owned()),
        }
    }
}

/// A number as limits are written: digits with a sign and a point, few enough to be exact. What the
/// standard library has for all numbers would be most of a page's checks.
fn decimal(text: &str) -> f64 {
    let (whole, part) = text.split_once('.').unwrap_or((text, ""));
    let digits = whole.bytes().chain(part.bytes()).filter(u8::is_ascii_digit);
    let number = digits.fold(0.0, |number, digit| number * 10.0 + f64::from(digit - b'0'));
    let size = number / part.bytes().fold(1.0, |tens, _| tens * 10.0);
    if text.starts_with('-') { -size } else { size }
}

/// A word without its percent encoding.
fn decoded(word: &str) -> String {
    let mut bytes = Vec::with_capacity(word.len());
    let mut parts = word.split('%');
    bytes.extend_from_slice(parts.next().unwrap_or_default().as_bytes());
    for part in parts {
        let (code, rest) = part.split_at_checked(2).unwrap_or((part, ""));
        bytes.extend(u8::from_str_radix(code, 16));
        bytes.extend_from_slice(rest.as_bytes());
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::{Field, Limits, Type, Word, read};

    fn word(word: Word) -> Type {
        Type::Word { word, limits: Limits::NONE }
    }

    fn field(name: &str, optional: bool, ty: Type) -> Field {
        Field { name: name.to_owned(), optional, ty }
    }

    #[test]
    fn a_line_is_taken_apart() {
        let limited = Limits { min: 1.0, max: 9.0, told: " from 1 to 9".to_owned() };
        let limited = Type::Word { word: Word::Integer, limits: limited };
        let texts = Type::Union(vec![Type::Text("in call".to_owned()), word(Word::String)]);
        let expected = Type::Object(vec![
            field("a", false, Type::List(Box::new(limited))),
            field("b c", true, Type::Map(Box::new(texts))),
        ]);
        assert_eq!(read("{a:list<integer<1,9>> b%20c?:map<'in%20call'|string>}"), expected);
        let variants = vec![
            field("x", false, Type::Named("Name".to_owned())),
            field("y", false, word(Word::Null)),
        ];
        assert_eq!(read("kind@{x:Name y:null}"), Type::Tagged { tag: "kind".to_owned(), variants });
        let limits = Limits { min: -2.5, told: " from -2.5".to_owned(), ..Limits::NONE };
        let open = Type::Word { word: Word::Number, limits };
        assert_eq!(read("number<-2.5,>"), open);
    }

    #[test]
    fn a_limit_is_the_number_that_is_written() {
        for text in ["0", "1440", "-1", "0.07", "-273.15", "9007199254740991"] {
            assert_eq!(Ok(super::decimal(text)), text.parse(), "{text}");
        }
    }
}
