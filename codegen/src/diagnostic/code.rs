//! The stable codes of diagnostics.

use serde::Serialize;

/// A diagnostic's stable code; see the list in `spec/README.md`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Code(pub &'static str);

/// What there is to say about a code beyond the single case.
#[derive(Clone, Copy, Debug)]
pub struct CodeEntry {
    /// The code.
    pub code: Code,
    /// What kind of mistake it stands for.
    pub title: &'static str,
    /// What is written beside the underlined text.
    pub label: &'static str,
}

/// Declares a constant for each code and the table of all.
macro_rules! codes {
    ($($name:ident = $code:literal, $title:literal, $label:literal;)*) => {
        impl Code {
            $(#[doc = $title] pub const $name: Self = Self($code);)*
        }

        /// Every code, in order.
        pub const CODES: &[CodeEntry] =
            &[$(CodeEntry { code: Code::$name, title: $title, label: $label }),*];
    };
}

codes! {
    NOT_YAML = "C001", "a file that is not YAML, or uses YAML beyond plain mappings, lists and scalars", "";
    DUPLICATE_KEY = "C002", "a key twice in one mapping", "again here";
    UNKNOWN_KEY = "C003", "a key that means nothing where it stands", "not a key here";
    MISSING_KEY = "C004", "a required key that is missing", "missing here";
    WRONG_KIND = "C005", "a value of the wrong kind, such as a list where text belongs", "";
    BAD_EXPRESSION = "C006", "a type expression that cannot be read", "";
    EXCLUSIVE_KEYS = "C007", "keys that exclude each other", "";
    UNKNOWN_WORD = "C008", "a word that is not of the list allowed there", "";
    UNUSABLE_NAME = "C009", "text that cannot be used as a name there", "";
    NO_ROOT = "C010", "a catalog without a root file", "";
    TWO_ROOTS = "C011", "a catalog with more than one root file", "another root";
    DUPLICATE_MODULE = "C012", "a module declared twice", "declared again";
    NO_PARENT = "C013", "a subModule or a part of a module that is not declared", "";
    FILE_NAME = "C014", "a file whose place does not fit the module in it", "";
    UNKNOWN_TYPE = "C020", "a type that no file declares", "no such type";
    UNKNOWN_TOPIC = "C021", "a topic that no file declares", "no such topic";
    UNKNOWN_ERROR = "C022", "an error code that no file declares", "no such error code";
    UNKNOWN_COMMAND = "C023", "a command that no file declares", "no such command";
    UNKNOWN_SEQUENCE = "C024", "a sequence that no file declares", "no such sequence";
    MATCH_PARAM = "C025", "a match that names no param", "no such param";
    MATCH_PAYLOAD = "C026", "a match that names nothing in the payload or in the data of an error", "no such field";
    CUSTOM_TOPIC = "C027", "a customTopic that names no param", "no such param";
    DUPLICATE_TYPE = "C030", "a type declared twice, names made for inline types included", "again here";
    DUPLICATE_TOPIC = "C031", "a topic declared twice", "declared again";
    DUPLICATE_ERROR = "C032", "an error code declared twice", "declared again";
    DUPLICATE_ERROR_NAME = "C033", "two error codes of one name", "the same name";
    DUPLICATE_SEQUENCE = "C034", "a sequence declared twice", "declared again";
    SAME_IDENTIFIER = "C035", "two names that become one identifier in a target language", "";
    UNDELIVERED_REPLY = "C040", "a topic that is never delivered where a message is waited for", "nothing will come";
    CONTRADICTED_KIND = "C041", "a kind of topic that contradicts how commands use it", "";
    INFINITE_TYPE = "C042", "a type that contains itself without end", "";
    EMPTY_RANGE = "C043", "a min above the max", "";
    EMPTY = "C044", "an enum, a union or a list of variants with nothing in it", "nothing in it";
    DUPLICATE_VALUE = "C045", "a value twice in an enum, or a type twice in a union", "again here";
    UNDESCRIBED = "C046", "a summary or a remedy that says nothing", "";
    UNUSED_TYPE = "C047", "a type that nothing uses", "never used";
}

impl Code {
    /// What is written beside the text underlined for this code; empty when the message says it all.
    #[must_use]
    pub fn label(self) -> &'static str {
        CODES.iter().find(|entry| entry.code == self).map_or("", |entry| entry.label)
    }
}
