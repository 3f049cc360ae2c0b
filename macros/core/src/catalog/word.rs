//! Words of the compact catalog: plain, or in quotes with escapes.

use std::borrow::Cow;

/// Writes any text as the generator writes it.
pub(super) fn quoted(text: &str) -> Cow<'_, str> {
    let plain = |c: char| c.is_ascii_graphic() && c != '"' && c != '\\';
    if !text.is_empty() && text.chars().all(plain) {
        return Cow::Borrowed(text);
    }
    let mut word = String::from("\"");
    for c in text.chars() {
        if plain(c) { word.push(c) } else { word.extend(c.escape_unicode()) }
    }
    word.push('"');
    Cow::Owned(word)
}

/// The text of a word; `None` when it is damaged.
pub(super) fn unquoted(word: &str) -> Option<String> {
    let Some(inner) = word.strip_prefix('"') else { return Some(word.to_owned()) };
    let mut rest = inner.strip_suffix('"')?;
    let mut text = String::with_capacity(rest.len());
    while let Some((before, escape)) = rest.split_once("\\u{") {
        let (digits, after) = escape.split_once('}')?;
        text.push_str(before);
        text.push(char::from_u32(u32::from_str_radix(digits, 16).ok()?)?);
        rest = after;
    }
    text.push_str(rest);
    Some(text)
}

#[cfg(test)]
mod tests {
    use super::{quoted, unquoted};

    #[test]
    fn every_text_survives() {
        for text in ["interactionId", "", "a b", "\"", "\\u{20}", "é\n", "expired?"] {
            let word = quoted(text);
            assert!(!word.contains([' ', '\n']), "{word}");
            assert_eq!(unquoted(&word).as_deref(), Some(text));
        }
        assert_eq!(unquoted("\"\\u{zz}\""), None);
        assert_eq!(unquoted("\"open"), None);
    }
}
