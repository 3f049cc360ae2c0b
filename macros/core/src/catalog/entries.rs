//! The text of a file of the compact catalog: sorted entries, each a line with its name and indented
//! lines below. An entry is found by bisection, so that nothing else is read.

use std::cmp::Ordering;

use super::word::{quoted, unquoted};

/// The text of a file.
#[derive(Clone, Copy, Debug)]
pub(super) struct Entries<'t>(pub(super) &'t str);

impl<'t> Entries<'t> {
    /// The lines of the entry with this name.
    pub(super) fn find(self, name: &str) -> Option<Lines<'t>> {
        let name = quoted(name);
        let (mut from, mut to) = (0, self.0.len());
        while from < to {
            let start = self.start_of_entry(from, from + (to - from) / 2);
            let (head, rest) = split_line(self.0.get(start..)?);
            match head.cmp(&name) {
                Ordering::Equal => return Some(Lines(rest)),
                Ordering::Less => from = self.0.len() - Lines(rest).skip().len(),
                Ordering::Greater => to = start,
            }
        }
        None
    }

    /// Names and lines of all entries.
    pub(super) fn all(self) -> impl Iterator<Item = (String, Lines<'t>)> {
        let mut text = self.0;
        std::iter::from_fn(move || {
            if text.is_empty() {
                return None;
            }
            let (head, rest) = split_line(text);
            text = Lines(rest).skip();
            Some((unquoted(head)?, Lines(rest)))
        })
    }

    /// Where the entry around a byte begins, not before `from`, which is the start of one.
    fn start_of_entry(self, from: usize, mut at: usize) -> usize {
        let bytes = self.0.as_bytes();
        while at > from {
            let begins_line = bytes.get(at - 1) == Some(&b'\n');
            if begins_line && bytes.get(at) != Some(&b' ') {
                return at;
            }
            at -= 1;
        }
        from
    }
}

/// The lines below the name of an entry, and all that follows.
#[derive(Clone, Debug)]
pub(super) struct Lines<'t>(&'t str);

impl<'t> Lines<'t> {
    /// The text after the entry.
    fn skip(mut self) -> &'t str {
        while self.0.starts_with(' ') {
            self.0 = split_line(self.0).1;
        }
        self.0
    }
}

impl<'t> Iterator for Lines<'t> {
    /// The keyword of a line, and its words.
    type Item = (&'t str, Words<'t>);

    fn next(&mut self) -> Option<Self::Item> {
        let (line, rest) = split_line(self.0.strip_prefix("  ")?);
        self.0 = rest;
        let (keyword, words) = line.split_once(' ').unwrap_or((line, ""));
        Some((keyword, Words(words)))
    }
}

/// The words of a line.
#[derive(Clone, Copy, Debug)]
pub(super) struct Words<'t>(&'t str);

impl<'t> Words<'t> {
    /// The next word as it is written.
    pub(super) fn plain(&mut self) -> Option<&'t str> {
        let (word, rest) = self.0.split_once(' ').unwrap_or((self.0, ""));
        self.0 = rest;
        (!word.is_empty()).then_some(word)
    }

    /// The next word.
    pub(super) fn text(&mut self) -> Option<String> {
        unquoted(self.plain()?)
    }

    /// The next word as a number.
    pub(super) fn number(&mut self) -> Option<u32> {
        self.plain()?.parse().ok()
    }
}

fn split_line(text: &str) -> (&str, &str) {
    text.split_once('\n').unwrap_or((text, ""))
}

#[cfg(test)]
mod tests {
    use super::Entries;

    const TEXT: &str =
        "\"a\\u{20}b\"\n  at x 1 2\nalpha\n  at y 3 4\n  takes nothing\nbeta\nz\n  at q 5 6\n";

    #[test]
    fn every_entry_is_found_by_its_name() {
        let entries = Entries(TEXT);
        let names: Vec<String> = entries.all().map(|(name, _)| name).collect();
        assert_eq!(names, ["a b", "alpha", "beta", "z"]);
        for (name, lines) in entries.all() {
            let found = entries.find(&name).map(|found| found.map(|(k, _)| k).collect::<Vec<_>>());
            assert_eq!(found, Some(lines.map(|(k, _)| k).collect::<Vec<_>>()), "{name}");
        }
        for name in ["", "a", "alph", "alphabet", "zz", "at"] {
            assert!(entries.find(name).is_none(), "{name}");
        }
    }
}
