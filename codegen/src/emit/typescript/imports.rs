//! Import lines: sorted and laid out as a formatter would.

use std::collections::{BTreeMap, BTreeSet};

use super::WIDTH;
use super::text::{TsCode, TsIdent, TsString, ts};

/// What a file imports. Paths are those of files below `src`, without extension.
#[derive(Debug)]
pub(super) struct Imports {
    /// The importing file.
    file: String,
    /// Names by the path that they are imported from, and whether only as types.
    names: BTreeMap<(String, bool), BTreeSet<TsIdent>>,
}

impl Imports {
    pub(super) fn of(file: &str) -> Self {
        Self { file: file.to_owned(), names: BTreeMap::new() }
    }

    /// Imports a type, unless the file declares it itself.
    pub(super) fn type_from(&mut self, path: &str, name: TsIdent) {
        self.add(path, true, name);
    }

    /// Imports a value.
    pub(super) fn value_from(&mut self, path: &str, name: TsIdent) {
        self.add(path, false, name);
    }

    fn add(&mut self, path: &str, types: bool, name: TsIdent) {
        if path != self.file {
            let from = relative(&self.file, path);
            self.names.entry((from, types)).or_default().insert(name);
        }
    }

    /// The lines, sorted by where they import from.
    pub(super) fn lines(&self) -> Vec<TsCode> {
        let mut paths: Vec<&String> = self.names.keys().map(|(path, _)| path).collect();
        paths.sort_by_cached_key(|path| path_order(path));
        paths.dedup();
        let none = BTreeSet::new();
        let line = |path: &String| {
            let get = |types| self.names.get(&(path.clone(), types)).unwrap_or(&none);
            let (values, types) = (get(false), get(true));
            let mut names: Vec<(&TsIdent, bool)> =
                values.iter().map(|name| (name, false)).collect();
            names.extend(types.difference(values).map(|name| (name, !values.is_empty())));
            names.sort_by_cached_key(|(name, _)| name_order(name.as_str()));
            let names: Vec<_> = names
                .into_iter()
                .map(|(name, marked)| if marked { ts!("type {}", name) } else { ts!("{}", name) })
                .collect();
            let keyword = if values.is_empty() { ts!("import type") } else { ts!("import") };
            import(&keyword, &names, &TsString::new(path))
        };
        paths.into_iter().map(line).collect()
    }
}

/// `keyword { names } from path`, on one line when it fits or cannot be broken.
pub(super) fn import(keyword: &TsCode, names: &[TsCode], path: &TsString) -> TsCode {
    let joined = |separator: TsCode| {
        let all = names.iter().cloned().reduce(|all, name| ts!("{}{}{}", all, separator, name));
        all.unwrap_or(ts!(""))
    };
    let line = ts!("{} {{ {} }} from {};", keyword, joined(ts!(", ")), path);
    if names.len() == 1 || line.width() <= WIDTH {
        return line;
    }
    ts!("{} {{\n  {},\n}} from {};", keyword, joined(ts!(",\n  ")), path)
}

/// How a file below `src` names another in an import.
pub(super) fn relative(from: &str, to: &str) -> String {
    let from: Vec<&str> = from.split('/').collect();
    let to: Vec<&str> = to.split('/').collect();
    let depth = from.len() - 1;
    let folders = from[..depth].iter().zip(&to[..to.len() - 1]);
    let shared = folders.take_while(|(a, b)| a == b).count();
    let up = if depth == shared { "./".to_owned() } else { "../".repeat(depth - shared) };
    format!("{up}{}.js", to[shared..].join("/"))
}

/// The order in which formatters sort names: by letter, a capital before the small one.
fn name_order(name: &str) -> Vec<(char, bool)> {
    name.chars().map(|c| (c.to_ascii_lowercase(), c.is_ascii_lowercase())).collect()
}

/// The order in which formatters sort paths: folders above first, then by segment.
pub(super) fn path_order(path: &str) -> (bool, Vec<Vec<(char, bool)>>) {
    (path.starts_with("./"), path.split('/').map(name_order).collect())
}
