//! Words of closed lists.

use schemars::JsonSchema;

use super::reader::{Read, Spanned};
use super::tree::{Node, Value};
use crate::diagnostic::{Code, Mistakes, did_you_mean};

/// Reports a word that is not of a list.
pub(crate) fn unknown_word(node: &Node, what: &str, words: &[&str], mistakes: &mut Mistakes<'_>) {
    let found = match &node.value {
        Value::Text(text) => format!("`{text}`"),
        other => other.kind(),
    };
    let help = match &node.value {
        Value::Text(text) => did_you_mean(text, words.iter().copied()),
        _ => None,
    };
    let help = help.unwrap_or_else(|| format!("write one of `{}`", words.join("`, `")));
    mistakes.at(Code::UNKNOWN_WORD, node.place, format!("{found} is not {what}")).help(help);
}

/// Declares an enum whose variants are the words of a list.
macro_rules! closed_words {
    ($(#[$doc:meta])* $name:ident, $what:literal, { $($(#[$word_doc:meta])* $variant:ident = $word:literal,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, JsonSchema)]
        pub enum $name {
            $($(#[$word_doc])* #[schemars(rename = $word)] $variant,)*
        }

        impl Read for Spanned<$name> {
            fn read(node: &Node, mistakes: &mut Mistakes<'_>) -> Option<Self> {
                let value = match &node.value {
                    Value::Text(text) => match text.as_str() {
                        $($word => Some($name::$variant),)*
                        _ => None,
                    },
                    _ => None,
                };
                if value.is_none() {
                    unknown_word(node, $what, &[$($word),*], mistakes);
                }
                Some(Self { value: value?, place: node.place })
            }
        }
    };
}

closed_words! {
    /// What a topic is for.
    Kind, "a kind of topic", {
        /// It answers commands.
        Reply = "reply",
        /// It tells of events.
        Event = "event",
        /// It does both.
        Both = "both",
    }
}

closed_words! {
    /// How much of a payload is known.
    Completeness, "a completeness", {
        /// All of it.
        Full = "full",
        /// What was seen in use.
        Observed = "observed",
        /// Nothing.
        Unknown = "unknown",
    }
}

closed_words! {
    /// What happens to the keys of a payload on the way.
    Casing, "a casing", {
        /// Camel case at every depth, keys that are data included.
        Camel = "camel",
        /// As the platform sent them.
        Preserved = "preserved",
        /// Kebab case.
        Kebab = "kebab",
    }
}

closed_words! {
    /// Who causes a message.
    Actor, "somebody who causes a message", {
        /// A command of the opener.
        Command = "command",
        /// A message of the opener that is no command.
        Message = "message",
        /// The SDK by itself.
        Sdk = "sdk",
        /// The popup's screen.
        App = "app",
        /// The platform behind it.
        Platform = "platform",
        /// The popup's page being loaded or unloaded.
        Page = "page",
    }
}

closed_words! {
    /// The moment from which a module's commands can be called.
    StartsWord, "a moment at which a module starts", {
        /// As soon as the handshake is done.
        Launch = "launch",
        /// After the session's configuration has arrived.
        Configuration = "configuration",
    }
}
