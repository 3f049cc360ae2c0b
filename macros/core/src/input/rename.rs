//! How serde renames fields and variants.

/// A value of serde's `rename_all`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Rule {
    Lower,
    Upper,
    Pascal,
    Camel,
    Snake,
    ScreamingSnake,
    Kebab,
    ScreamingKebab,
}

/// Rules by what they are called in attributes.
pub(super) const RULES: [(&str, Rule); 8] = [
    ("lowercase", Rule::Lower),
    ("UPPERCASE", Rule::Upper),
    ("PascalCase", Rule::Pascal),
    ("camelCase", Rule::Camel),
    ("snake_case", Rule::Snake),
    ("SCREAMING_SNAKE_CASE", Rule::ScreamingSnake),
    ("kebab-case", Rule::Kebab),
    ("SCREAMING-KEBAB-CASE", Rule::ScreamingKebab),
];

impl Rule {
    /// The name on the wire of a field, whose own name is in snake case.
    pub(crate) fn field(self, name: &str) -> String {
        match self {
            Self::Lower | Self::Snake => name.to_owned(),
            Self::Upper | Self::ScreamingSnake => name.to_ascii_uppercase(),
            Self::Pascal => capitalized(name),
            Self::Camel => with_small_first(&capitalized(name)),
            Self::Kebab => name.replace('_', "-"),
            Self::ScreamingKebab => name.to_ascii_uppercase().replace('_', "-"),
        }
    }

    /// The value on the wire of a variant, whose own name is in Pascal case.
    pub(crate) fn variant(self, name: &str) -> String {
        match self {
            Self::Pascal => name.to_owned(),
            Self::Lower => name.to_ascii_lowercase(),
            Self::Upper => name.to_ascii_uppercase(),
            Self::Camel => with_small_first(name),
            Self::Snake => separated(name),
            Self::ScreamingSnake => separated(name).to_ascii_uppercase(),
            Self::Kebab => separated(name).replace('_', "-"),
            Self::ScreamingKebab => separated(name).to_ascii_uppercase().replace('_', "-"),
        }
    }
}

fn capitalized(name: &str) -> String {
    let mut result = String::with_capacity(name.len());
    let mut capital = true;
    for letter in name.chars() {
        if letter == '_' {
            capital = true;
        } else {
            result.push(if capital { letter.to_ascii_uppercase() } else { letter });
            capital = false;
        }
    }
    result
}

fn with_small_first(name: &str) -> String {
    let mut letters = name.chars();
    let first = letters.next().map(|first| first.to_ascii_lowercase());
    first.into_iter().chain(letters).collect()
}

fn separated(name: &str) -> String {
    let mut result = String::with_capacity(name.len() + 4);
    for (index, letter) in name.chars().enumerate() {
        if index > 0 && letter.is_uppercase() {
            result.push('_');
        }
        result.push(letter.to_ascii_lowercase());
    }
    result
}

#[cfg(test)]
mod tests {
    use super::{RULES, Rule};

    #[test]
    fn names_become_what_serde_makes_of_them() {
        let fields: Vec<String> = RULES.iter().map(|(_, rule)| rule.field("pop_uri_2")).collect();
        assert_eq!(
            fields,
            [
                "pop_uri_2",
                "POP_URI_2",
                "PopUri2",
                "popUri2",
                "pop_uri_2",
                "POP_URI_2",
                "pop-uri-2",
                "POP-URI-2"
            ]
        );
        assert_eq!(Rule::Kebab.variant("AgentInitiated"), "agent-initiated");
        assert_eq!(Rule::Camel.variant("AgentInitiated"), "agentInitiated");
        assert_eq!(Rule::Camel.field(""), "");
    }
}
