//! The `use` lines of a file.

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

use super::layout::{WIDTH, pack};
use super::text::{RustCode, RustIdent, rust};

/// What a file says by short names.
#[derive(Debug, Default)]
pub(crate) struct Imports(BTreeMap<(Group, Key), BTreeSet<Key>>);

/// Groups of `use` lines, in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Group {
    Std,
    Crates,
    Own,
}

/// Text in the order in which rustfmt puts it: numbers by value, all else by character.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Key(String);

impl Imports {
    /// An item of the crate.
    pub(crate) fn own(&mut self, module: &RustCode, name: &RustIdent) {
        self.add(Group::Own, module.as_str(), name.as_str());
    }

    /// An item of the crate's runtime, the standard library or another crate.
    pub(crate) fn known(&mut self, module: &'static str, name: &'static str) {
        let group = match module.split("::").next() {
            Some("std") => Group::Std,
            Some("crate") => Group::Own,
            _ => Group::Crates,
        };
        self.add(group, module, name);
    }

    fn add(&mut self, group: Group, module: &str, name: &str) {
        let names = self.0.entry((group, Key(module.to_owned()))).or_default();
        names.insert(Key(name.to_owned()));
    }

    /// The lines, with an empty one between groups.
    pub(crate) fn lines(&self) -> RustCode {
        self.lines_of("use ")
    }

    /// The lines that make them names of the file's module too.
    pub(crate) fn reexports(&self) -> RustCode {
        self.lines_of("pub use ")
    }

    fn lines_of(&self, keyword: &'static str) -> RustCode {
        let mut lines: Vec<(Group, Vec<&str>, RustCode)> = Vec::new();
        for ((group, module), names) in &self.0 {
            let mut sort: Vec<&str> = module.0.split("::").collect();
            // A list of names stands behind everything else of its module.
            sort.push(if names.len() > 1 { "\u{7f}" } else { names.first().map_or("", |n| &n.0) });
            lines.push((*group, sort, line(keyword, module, names)));
        }
        lines.sort_by(|a, b| a.0.cmp(&b.0).then_with(|| compare_paths(&a.1, &b.1)));
        let mut code = RustCode::default();
        let mut last = None;
        for (group, _, line) in &lines {
            if last.is_some() {
                code.push("\n");
            }
            if last.is_some_and(|last| last != *group) {
                code.push("\n");
            }
            code.push(line);
            last = Some(*group);
        }
        code
    }
}

fn line(keyword: &'static str, module: &Key, names: &BTreeSet<Key>) -> RustCode {
    let words: Vec<RustCode> = names.iter().map(Key::code).collect();
    let mut code = rust!(keyword, &module.code(), "::");
    if let [name] = words.as_slice() {
        code.push(name);
    } else {
        let width: usize = words.iter().map(|word| word.width() + 2).sum();
        code.push("{");
        // Two columns narrower than other lines, as rustfmt has it.
        if code.width() + width - ", ".len() + "};".len() <= WIDTH - 2 {
            for (number, word) in words.iter().enumerate() {
                code.push(if number > 0 { ", " } else { "" });
                code.push(word);
            }
        } else {
            code.push(pack(&words, 4));
            code.push("\n");
        }
        code.push("}");
    }
    code.push(";");
    code
}

impl Key {
    /// Module paths and names came in as code.
    fn code(&self) -> RustCode {
        let mut code = RustCode::default();
        for (number, segment) in self.0.split("::").enumerate() {
            code.push(if number > 0 { "::" } else { "" });
            code.push(RustIdent::decided(segment.to_owned()));
        }
        code
    }
}

impl Ord for Key {
    fn cmp(&self, other: &Self) -> Ordering {
        compare(&self.0, &other.0)
    }
}

impl PartialOrd for Key {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

fn compare_paths(left: &[&str], right: &[&str]) -> Ordering {
    for (left, right) in left.iter().zip(right) {
        let order = compare(left, right);
        if order.is_ne() {
            return order;
        }
    }
    left.len().cmp(&right.len())
}

/// The order of rustfmt's style edition 2024, for identifiers.
fn compare(left: &str, right: &str) -> Ordering {
    let (mut left_rest, mut right_rest) = (left.as_bytes(), right.as_bytes());
    while let (Some(&a), Some(&b)) = (left_rest.first(), right_rest.first()) {
        let order = if a.is_ascii_digit() && b.is_ascii_digit() {
            let (a, after_a) = split_number(left_rest);
            let (b, after_b) = split_number(right_rest);
            (left_rest, right_rest) = (after_a, after_b);
            let value = |digits: &[u8]| digits.iter().skip_while(|d| **d == b'0').count();
            let trimmed = |digits: &[u8]| digits[digits.len() - value(digits)..].to_vec();
            value(a).cmp(&value(b)).then_with(|| trimmed(a).cmp(&trimmed(b)))
        } else {
            (left_rest, right_rest) = (&left_rest[1..], &right_rest[1..]);
            a.cmp(&b)
        };
        if order.is_ne() {
            return order;
        }
    }
    left_rest.len().cmp(&right_rest.len()).then_with(|| left.cmp(right))
}

fn split_number(text: &[u8]) -> (&[u8], &[u8]) {
    let end = text.iter().position(|byte| !byte.is_ascii_digit()).unwrap_or(text.len());
    text.split_at(end)
}
