//! The case of names: words of a name on the wire, joined as Rust writes them.

/// Splits a name into its words, in lower case.
///
/// A word ends at anything that is no letter or digit and before a capital that follows a small
/// letter or precedes one. A name of symbols alone is spelled out, an empty one is `empty`.
fn words(name: &str) -> Vec<String> {
    let letters: Vec<char> = name.chars().collect();
    let mut words: Vec<String> = Vec::new();
    let mut inside = false;
    for (index, &letter) in letters.iter().enumerate() {
        if !letter.is_ascii_alphanumeric() {
            inside = false;
            continue;
        }
        let before = index.checked_sub(1).map(|before| letters[before]);
        let after = letters.get(index + 1);
        let hump = letter.is_ascii_uppercase()
            && (before.is_some_and(|c| c.is_ascii_lowercase() || c.is_ascii_digit())
                || (before.is_some_and(|c| c.is_ascii_uppercase())
                    && after.is_some_and(char::is_ascii_lowercase)));
        if !inside || hump {
            words.push(String::new());
        }
        inside = true;
        if let Some(word) = words.last_mut() {
            word.push(letter.to_ascii_lowercase());
        }
    }
    if words.is_empty() {
        words = if name.is_empty() { vec!["empty".to_owned()] } else { spell(name) };
    }
    words
}

/// The words for a name that has neither letters nor digits of ASCII.
fn spell(name: &str) -> Vec<String> {
    let word = |symbol: char| match symbol {
        '*' => "star".to_owned(),
        '#' => "hash".to_owned(),
        '+' => "plus".to_owned(),
        '-' => "minus".to_owned(),
        '?' => "question".to_owned(),
        '!' => "bang".to_owned(),
        '/' => "slash".to_owned(),
        '.' => "dot".to_owned(),
        '_' => "underscore".to_owned(),
        ' ' => "space".to_owned(),
        '=' => "equals".to_owned(),
        '<' => "less".to_owned(),
        '>' => "greater".to_owned(),
        '%' => "percent".to_owned(),
        '&' => "and".to_owned(),
        '@' => "at".to_owned(),
        '$' => "dollar".to_owned(),
        other => format!("u{:x}", u32::from(other)),
    };
    name.chars().map(word).collect()
}

/// `camelCase`, `kebab-case` and the like as `PascalCase`; `n` goes before a leading digit.
pub(crate) fn pascal(name: &str) -> String {
    let mut pascal = String::new();
    for word in words(name) {
        let mut letters = word.chars();
        if let Some(first) = letters.next() {
            if pascal.is_empty() && first.is_ascii_digit() {
                pascal.push('N');
            }
            // Two numbers must not run into one: 1.0 and 10 differ.
            if first.is_ascii_digit() && pascal.ends_with(|last: char| last.is_ascii_digit()) {
                pascal.push('_');
            }
            pascal.push(first.to_ascii_uppercase());
            pascal.push_str(letters.as_str());
        }
    }
    pascal
}

/// As `snake_case`; `n` goes before a leading digit.
pub(crate) fn snake(name: &str) -> String {
    let snake = words(name).join("_");
    if snake.starts_with(|first: char| first.is_ascii_digit()) {
        format!("n{snake}")
    } else {
        snake
    }
}

/// As `kebab-case`, for features of Cargo.
pub(crate) fn kebab(name: &str) -> String {
    words(name).join("-")
}

#[cfg(test)]
mod tests {
    use super::{kebab, pascal, snake};

    #[test]
    fn names_of_the_wire_are_split_into_words() {
        for (name, expected) in [
            ("interactionId", "interaction_id"),
            ("SMSNumber", "sms_number"),
            ("access-token", "access_token"),
            ("expired?", "expired"),
            ("e164Number", "e164_number"),
            ("0", "n0"),
            ("*", "star"),
            ("", "empty"),
            ("\u{e9}", "ue9"),
        ] {
            assert_eq!(snake(name), expected, "{name:?}");
        }
    }

    #[test]
    fn pascal_case_keeps_numbers_apart() {
        assert_eq!(pascal("1.0"), "N1_0");
        assert_eq!(pascal("10"), "N10");
        assert_eq!(pascal("agent-initiated"), "AgentInitiated");
        assert_eq!(pascal("RESOURCE_MUTE_RECEIVED"), "ResourceMuteReceived");
        assert_eq!(kebab("interactions.smoochMessaging"), "interactions-smooch-messaging");
    }
}
