//! Names that a catalog's names must stay clear of.

/// Keywords of every edition, those kept for later included.
pub(crate) const KEYWORDS: &[&str] = &[
    "Self", "abstract", "as", "async", "await", "become", "box", "break", "const", "continue",
    "crate", "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if",
    "impl", "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub",
    "ref", "return", "self", "static", "struct", "super", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Types, traits and variants that generated files say by their short names.
pub(crate) const TYPES: &[&str] = &[
    "BTreeMap",
    "Box",
    "Choice",
    "Clone",
    "Command",
    "CommandDescriptor",
    "Copy",
    "Debug",
    "Decode",
    "Default",
    "Display",
    "Eq",
    "Err",
    "Error",
    "Fields",
    "File",
    "From",
    "Hash",
    "Into",
    "Map",
    "Masked",
    "Match",
    "Maybe",
    "Mismatch",
    "New",
    "None",
    "Ok",
    "Option",
    "PartialEq",
    "Result",
    "Serialize",
    "Serializer",
    "Some",
    "String",
    "Timestamp",
    "Topic",
    "UnknownFields",
    "UnknownValue",
    "Url",
    "Uuid",
    "Value",
    "Vec",
];

/// Modules at the root of the crate.
pub(crate) const MODULES: &[&str] = &[
    "alloc",
    "bridge",
    "client",
    "command",
    "core",
    "decode",
    "engine",
    "error",
    "error_code",
    "event",
    "file",
    "launch",
    "masked",
    "maybe",
    "protocol",
    "scalar",
    "serde",
    "serde_json",
    "std",
    "topics",
    "types",
    "unknown",
    "view",
    "web",
    "wire",
];

/// Methods of the connection itself.
pub(crate) const CONNECTION: &[&str] = &[
    "all_events",
    "call",
    "close",
    "events",
    "events_in",
    "events_under",
    "generation",
    "handle",
    "is_connected",
    "is_closed",
    "new",
    "open",
    "raw",
];

/// What a method of a module must not be called, because of what the name promises in Rust.
pub(crate) const METHODS: &[&str] = &["borrow", "clone", "cmp", "new"];

/// Features that are no modules.
pub(crate) const FEATURES: &[&str] = &["bridge", "default", "web"];

/// What files that name topics say by their short names.
pub(crate) const TOPICS: &[&str] = &[
    "BTreeMap",
    "Box",
    "Clone",
    "Copy",
    "Debug",
    "Decode",
    "Event",
    "Map",
    "Mismatch",
    "Ok",
    "Option",
    "PartialEq",
    "PayloadOf",
    "Result",
    "String",
    "Timestamp",
    "Topic",
    "Unknown",
    "Url",
    "Uuid",
    "Value",
    "Vec",
];
