//! The names that a catalog declares, and how they are looked up.

use std::collections::{HashMap, HashSet};
use std::hash::Hash;

use crate::diagnostic::{Code, Mistakes, Place, Sources, nearest};
use crate::spec::Spec;

/// The names of one kind: what each stands for and where it is declared.
#[derive(Debug)]
pub(super) struct Names<Id> {
    what: &'static str,
    /// What to do about an unknown one.
    declare_it: &'static str,
    unknown: Code,
    duplicate: Code,
    declared: HashMap<String, (Id, Place)>,
}

impl<Id: Copy + Eq + Hash> Names<Id> {
    pub(super) fn new(
        what: &'static str,
        declare_it: &'static str,
        unknown: Code,
        duplicate: Code,
    ) -> Self {
        Self { what, declare_it, unknown, duplicate, declared: HashMap::new() }
    }

    /// Declares a name; the first declaration is the one that counts.
    pub(super) fn declare(
        &mut self,
        name: &str,
        id: Id,
        place: Place,
        mistakes: &mut Mistakes<'_>,
    ) {
        if let Some((_, first)) = self.declared.get(name) {
            let first = mistakes.sources().span(*first);
            mistakes
                .at(self.duplicate, place, format!("{} `{name}` is declared twice", self.what))
                .related(first, "first declared here");
            return;
        }
        self.declared.insert(name.to_owned(), (id, place));
    }

    pub(super) fn get(&self, name: &str) -> Option<(Id, Place)> {
        self.declared.get(name).copied()
    }

    /// The only name of which `name` is the last part: a command without its module.
    fn ending_with(&self, name: &str) -> Option<&str> {
        let is_last = |known: &&String| {
            known.strip_suffix(name).is_some_and(|rest| rest.ends_with(['.', '/']))
        };
        let mut found = self.declared.keys().filter(is_last);
        found.next().filter(|_| found.next().is_none()).map(String::as_str)
    }

    /// What a name stands for; an unknown one is among the mistakes.
    pub(super) fn find(
        &self,
        name: &str,
        place: Place,
        doubts: &mut Doubts<'_>,
        mistakes: &mut Mistakes<'_>,
    ) -> Option<Id> {
        self.find_or(name, place, &[], doubts, mistakes)
    }

    /// Like `find`, with more names that may have been meant.
    pub(super) fn find_or(
        &self,
        name: &str,
        place: Place,
        others: &[&str],
        doubts: &mut Doubts<'_>,
        mistakes: &mut Mistakes<'_>,
    ) -> Option<Id> {
        if let Some((id, _)) = self.get(name) {
            return Some(id);
        }
        if doubts.may_declare(name) {
            return None;
        }
        let known = self.declared.keys().map(String::as_str).chain(others.iter().copied());
        let near = nearest(name, known).or_else(|| self.ending_with(name));
        let diagnostic =
            mistakes.at(self.unknown, place, format!("unknown {} `{name}`", self.what));
        diagnostic.help(match near {
            Some(near) => format!("did you mean `{near}`?"),
            None => self.declare_it.to_owned(),
        });
        doubts.meant.extend(near.map(str::to_owned));
        None
    }
}

/// What cannot be known because a file, or a part of it, could not be read. A name that such a
/// part may declare or use is no further mistake.
#[derive(Debug)]
pub(super) struct Doubts<'s> {
    spec: &'s Spec,
    sources: &'s Sources,
    /// Names that were probably meant by unknown ones.
    meant: HashSet<String>,
    /// Keys at the beginning of a line in doubtful files; made when first asked for.
    keys: Option<HashSet<&'s str>>,
    /// Words in doubtful files; made when first asked for.
    words: Option<HashSet<&'s str>>,
}

impl<'s> Doubts<'s> {
    pub(super) fn new(spec: &'s Spec, sources: &'s Sources) -> Self {
        Self { spec, sources, meant: HashSet::new(), keys: None, words: None }
    }

    /// Whether there are any.
    pub(super) fn any(&self) -> bool {
        !self.spec.doubtful.is_empty()
    }

    /// Whether a part that could not be read may declare a name.
    pub(super) fn may_declare(&mut self, name: &str) -> bool {
        let keys = self.keys.get_or_insert_with(|| {
            let texts = doubtful_texts(self.spec, self.sources);
            let lines = texts.into_iter().flat_map(str::lines);
            let keys = lines.filter_map(|line| {
                let key = line.split_once(": ").map(|(key, _)| key);
                key.or_else(|| line.trim_end().strip_suffix(':'))
            });
            keys.map(|key| key.trim_matches([' ', '-', '"', '\''])).collect()
        });
        keys.contains(name) || name.rsplit_once('.').is_some_and(|(_, last)| keys.contains(last))
    }

    /// Whether a file that could not be read may declare a module.
    pub(super) fn may_hold_module(&self, path: &str) -> bool {
        let name = format!("{path}.yaml");
        self.sources.iter().any(|(index, file, _)| {
            self.spec.doubtful.contains(&index) && file.rsplit('/').next() == Some(&name)
        })
    }

    /// Whether a part that could not be read, or a name that was misspelt, may use a name.
    pub(super) fn may_use(&mut self, name: &str) -> bool {
        if self.meant.contains(name) {
            return true;
        }
        let words = self.words.get_or_insert_with(|| {
            doubtful_texts(self.spec, self.sources).into_iter().flat_map(uses).collect()
        });
        words.contains(name)
    }

    /// Like `may_use`, for a name that is more than one word.
    pub(super) fn may_use_topic(&self, name: &str) -> bool {
        let declaration = |after: &str| after.starts_with(':');
        self.meant.contains(name)
            || doubtful_texts(self.spec, self.sources).iter().any(|text| {
                text.match_indices(name).any(|(at, _)| !declaration(&text[at + name.len()..]))
            })
    }
}

/// The words of a text, without those that a colon follows: a name's declaration is no use of it.
fn uses(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let word = |c: char| c.is_ascii_alphanumeric() || c == '_';
        loop {
            let start = rest.find(word)?;
            let (_, from) = rest.split_at(start);
            let end = from.find(|c| !word(c)).unwrap_or(from.len());
            let (found, after) = from.split_at(end);
            rest = after;
            if !after.starts_with(':') {
                return Some(found);
            }
        }
    })
}

fn doubtful_texts<'s>(spec: &Spec, sources: &'s Sources) -> Vec<&'s str> {
    sources
        .iter()
        .filter(|(index, ..)| spec.doubtful.contains(index))
        .map(|(_, _, text)| text)
        .collect()
}
