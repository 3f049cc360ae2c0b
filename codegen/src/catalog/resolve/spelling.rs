//! Which texts are names, and how names are made from others.

fn is_word(text: &str, first: fn(char) -> bool, rest: fn(char) -> bool) -> bool {
    let mut chars = text.chars();
    chars.next().is_some_and(first) && chars.all(rest)
}

fn letter_or_digit(c: char) -> bool {
    c.is_ascii_alphanumeric()
}

/// A name such as `workOffer`.
pub(super) fn is_camel(text: &str) -> bool {
    is_word(text, |c| c.is_ascii_lowercase(), letter_or_digit)
}

/// A name such as `WorkOffer`.
pub(super) fn is_pascal(text: &str) -> bool {
    is_word(text, |c| c.is_ascii_uppercase(), letter_or_digit)
}

/// A name such as `login_token`.
pub(super) fn is_identifier(text: &str) -> bool {
    is_word(text, |c| c.is_ascii_alphabetic(), |c| letter_or_digit(c) || c == '_')
}

/// A name such as `skylight-desk`.
pub(super) fn is_dashed(text: &str) -> bool {
    is_word(text, |c| c.is_ascii_alphabetic(), |c| letter_or_digit(c) || matches!(c, '_' | '-'))
}

/// A name such as `cxengage/session/started`.
pub(super) fn is_topic(text: &str) -> bool {
    let in_segment = |c: char| letter_or_digit(c) || matches!(c, '-' | '_' | '.');
    text.split('/').all(|segment| !segment.is_empty() && segment.chars().all(in_segment))
}

/// Text that can be a key or a value on the wire.
pub(super) fn is_printable(text: &str) -> bool {
    !text.is_empty() && !text.contains(char::is_control)
}

/// A name in Pascal case from any text: `work-offer` and `workOffer` become `WorkOffer`.
pub(super) fn pascal(text: &str) -> String {
    let mut name = String::with_capacity(text.len());
    for part in text.split(|c: char| !c.is_ascii_alphanumeric()) {
        let mut chars = part.chars();
        name.extend(chars.next().map(|c| c.to_ascii_uppercase()));
        name.push_str(chars.as_str());
    }
    name
}

/// A name with a small first letter.
pub(super) fn camel(text: &str) -> String {
    let mut chars = text.chars();
    let first = chars.next().map(|c| c.to_ascii_lowercase());
    first.into_iter().chain(chars).collect()
}

/// The name in Pascal case of what arrives on a topic: its segments without the first, which is the
/// same for nearly all, so that a topic's name never depends on the other topics.
pub(super) fn topic_name(topic: &str) -> String {
    pascal(topic.split_once('/').map_or(topic, |(_, rest)| rest))
}
