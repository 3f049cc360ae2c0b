//! Typed text: what is printed into a TypeScript file, escaped where it is made.
//!
//! Every type here has a private field, so that text of a catalog reaches a template only through
//! a constructor that makes it safe.

use std::fmt::{self, Write as _};

/// Words that cannot name a constant in a module, would hide something that every script knows, or
/// are imported beside commands.
const RESERVED: &[&str] = &[
    "arguments",
    "as",
    "async",
    "await",
    "break",
    "case",
    "catch",
    "class",
    "const",
    "constructor",
    "continue",
    "debugger",
    "decodeURI",
    "decodeURIComponent",
    "default",
    "delete",
    "do",
    "else",
    "encodeURI",
    "encodeURIComponent",
    "enum",
    "errorsFirst",
    "escape",
    "eval",
    "export",
    "extends",
    "false",
    "finally",
    "for",
    "from",
    "function",
    "get",
    "globalThis",
    "hasOwnProperty",
    "if",
    "implements",
    "import",
    "in",
    "instanceof",
    "interface",
    "isFinite",
    "isNaN",
    "isPrototypeOf",
    "let",
    "many",
    "new",
    "null",
    "of",
    "ownTopic",
    "package",
    "parseFloat",
    "parseInt",
    "private",
    "propertyIsEnumerable",
    "protected",
    "public",
    "return",
    "set",
    "static",
    "super",
    "switch",
    "this",
    "throw",
    "toLocaleString",
    "toString",
    "true",
    "try",
    "type",
    "typeof",
    "undefined",
    "unescape",
    "valueOf",
    "var",
    "void",
    "while",
    "with",
    "yield",
];

macro_rules! displayed {
    ($($name:ident),*) => {
        $(impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        })*
    };
}

displayed!(TsIdent, TsKey, TsString, TsPath, TsCode);

/// An identifier.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) struct TsIdent(String);

impl TsIdent {
    /// The name of a constant; a reserved word gets an underscore.
    pub(super) fn value(name: &str) -> Self {
        if RESERVED.contains(&name) { Self(format!("{name}_")) } else { Self::made_of(name) }
    }

    /// The name of a constant of the runtime.
    pub(super) fn runtime_value(name: &'static str) -> Self {
        Self::made_of(name)
    }

    /// The name of the constant that stands for a dotted path.
    pub(super) fn value_of_path(path: &str) -> Self {
        let mut name = pascal(path);
        if let Some(first) = name.get_mut(..1) {
            first.make_ascii_lowercase();
        }
        Self::value(&name)
    }

    /// The name of a type: the parts in Pascal case.
    pub(super) fn type_name(parts: &[&str]) -> Self {
        Self::made_of(&parts.iter().map(|part| pascal(part)).collect::<String>())
    }

    /// The characters of `name` that an identifier can hold, which are all of them for names that
    /// the catalog accepts.
    fn made_of(name: &str) -> Self {
        let mut ident: String =
            name.chars().filter(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '$')).collect();
        if !ident.starts_with(|c: char| !c.is_ascii_digit()) {
            ident.insert(0, '_');
        }
        Self(ident)
    }

    pub(super) fn as_str(&self) -> &str {
        &self.0
    }
}

/// The name in Pascal case: `work-offer` and `interactions.voice` become `WorkOffer` and
/// `InteractionsVoice`.
fn pascal(text: &str) -> String {
    let mut name = String::with_capacity(text.len());
    for part in text.split(|c: char| !c.is_ascii_alphanumeric()) {
        let mut chars = part.chars();
        name.extend(chars.next().map(|c| c.to_ascii_uppercase()));
        name.push_str(chars.as_str());
    }
    name
}

fn is_identifier(text: &str) -> bool {
    let first = |c: char| c.is_ascii_alphabetic() || matches!(c, '_' | '$');
    text.starts_with(first) && text.chars().all(|c| first(c) || c.is_ascii_digit())
}

/// The key of a property, quoted when it is no identifier.
#[derive(Clone, Debug)]
pub(super) struct TsKey(String);

impl TsKey {
    pub(super) fn new(key: &str) -> Self {
        if is_identifier(key) { Self(key.to_owned()) } else { Self(TsString::new(key).0) }
    }

    /// The key of a method, which is quoted also where a bare name would mean something else.
    pub(super) fn method(name: &str) -> Self {
        match name {
            "new" => Self(TsString::new(name).0),
            _ => Self::new(name),
        }
    }

    pub(super) fn is_quoted(&self) -> bool {
        self.0.starts_with(['"', '\''])
    }

    pub(super) fn width(&self) -> usize {
        self.0.chars().count()
    }
}

/// A string literal, in the quotes that need fewer escapes.
#[derive(Clone, Debug)]
pub(super) struct TsString(String);

impl TsString {
    pub(super) fn new(text: &str) -> Self {
        let count = |quote| text.chars().filter(|c| *c == quote).count();
        let quote = if count('"') > count('\'') { '\'' } else { '"' };
        let mut literal = String::with_capacity(text.len() + 2);
        literal.push(quote);
        let mut rest = text.chars();
        while let Some(c) = rest.next() {
            match c {
                // Reads as a template that was meant.
                '$' if rest.as_str().starts_with('{') => push_escape(&mut literal, c),
                '\\' => literal.push_str("\\\\"),
                '\n' => literal.push_str("\\n"),
                '\r' => literal.push_str("\\r"),
                '\t' => literal.push_str("\\t"),
                c if c == quote => literal.extend(['\\', c]),
                c if is_hidden(c) => push_escape(&mut literal, c),
                c => literal.push(c),
            }
        }
        literal.push(quote);
        Self(literal)
    }

    pub(super) fn width(&self) -> usize {
        self.0.chars().count()
    }
}

/// Characters that a reader does not see, or that change the order of those around them.
pub(super) fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}')
        || matches!(c, '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}')
}

fn push_escape(literal: &mut String, c: char) {
    let mut units = [0; 2];
    for unit in c.encode_utf16(&mut units) {
        let _ = write!(literal, "\\u{unit:04x}");
    }
}

/// A path or a version: letters, digits and a few signs that mean nothing anywhere.
#[derive(Clone, Debug)]
pub(super) struct TsPath(String);

impl TsPath {
    /// The characters of `path` that such text can hold.
    pub(super) fn new(path: &str) -> Self {
        let allowed = |c: &char| c.is_ascii_alphanumeric() || matches!(c, '/' | '-' | '_' | '.');
        Self(path.chars().filter(allowed).collect())
    }
}

/// Code that was put together from other typed text; made with [`ts!`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct TsCode(String);

impl TsCode {
    /// What [`ts!`] calls when it has checked the arguments.
    pub(super) fn checked(code: fmt::Arguments<'_>) -> Self {
        Self(code.to_string())
    }

    /// Spaces at the beginning of a line.
    pub(super) fn spaces(count: usize) -> Self {
        Self(" ".repeat(count))
    }

    pub(super) fn as_str(&self) -> &str {
        &self.0
    }

    pub(super) fn width(&self) -> usize {
        self.0.chars().count()
    }
}

/// Text that may stand in code as it is.
pub(super) trait Typed: fmt::Display {}

impl Typed for TsIdent {}
impl Typed for TsKey {}
impl Typed for TsString {}
impl Typed for TsPath {}
impl Typed for TsCode {}
impl<T: Typed> Typed for &T {}
impl Typed for u32 {}
impl Typed for bool {}

/// Gives text back when it may stand in code as it is; anything else does not compile.
pub(super) fn typed<T: Typed>(text: &T) -> &T {
    text
}

/// Like `format!`, for code: every argument must be [`Typed`].
macro_rules! ts {
    ($format:literal $(, $argument:expr)* $(,)?) => {
        $crate::emit::typescript::text::TsCode::checked(format_args!(
            $format $(, $crate::emit::typescript::text::typed(&$argument))*
        ))
    };
}
pub(super) use ts;
