//! The compact catalog that the generator writes: what the macros look up.

mod entries;
mod model;
mod near;
mod parse;
mod word;

use std::borrow::Cow;
use std::collections::BTreeMap;

use entries::{Entries, Lines};

pub(crate) use model::{Command, Field, Params, Place, Shape, Topic, Type, TypeDef};
pub(crate) use near::nearest;

/// A compact catalog.
#[derive(Clone, Debug)]
pub struct Catalog {
    /// What the paths of its files begin with in messages, for instance `spec`.
    folder: String,
    name: Cow<'static, str>,
    commands: Cow<'static, str>,
    topics: Cow<'static, str>,
    types: Cow<'static, str>,
}

/// An entry of the compact catalog that cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Damaged;

/// An item, nothing when there is none of that name, or an entry that cannot be read.
pub(crate) type Found<T> = Result<Option<T>, Damaged>;

impl Catalog {
    /// The catalog of the Skylight protocol, as it was when this crate was made.
    #[must_use]
    pub fn skylight() -> Self {
        Self {
            folder: "spec".to_owned(),
            name: Cow::Borrowed(include_str!("../../catalog/catalog.txt")),
            commands: Cow::Borrowed(include_str!("../../catalog/commands.txt")),
            topics: Cow::Borrowed(include_str!("../../catalog/topics.txt")),
            types: Cow::Borrowed(include_str!("../../catalog/types.txt")),
        }
    }

    /// A catalog from the files that the generator's emitter `macros` makes of it; `None` when one
    /// of them is missing. Messages call the directory of the catalog itself `folder`.
    #[must_use]
    pub fn from_files(folder: &str, files: &BTreeMap<String, String>) -> Option<Self> {
        let file = |name: &str| files.get(name).cloned().map(Cow::Owned);
        Some(Self {
            folder: folder.trim_end_matches('/').to_owned(),
            name: file("catalog.txt")?,
            commands: file("commands.txt")?,
            topics: file("topics.txt")?,
            types: file("types.txt")?,
        })
    }

    /// Name of the crate with the generated client, as manifests have it.
    pub(crate) fn crate_name(&self) -> Option<&str> {
        self.name.lines().find_map(|line| line.strip_prefix("crate "))
    }

    /// A place as people look it up: `spec/session.yaml:8`.
    pub(crate) fn place(&self, at: &Place) -> String {
        let Place { file, line, column } = at;
        format!("{}/{file}:{line}:{column}", self.folder)
    }

    pub(crate) fn command(&self, path: &str) -> Found<Command> {
        read(Entries(&self.commands).find(path), parse::command)
    }

    pub(crate) fn topic(&self, name: &str) -> Found<Topic> {
        read(Entries(&self.topics).find(name), parse::topic)
    }

    pub(crate) fn type_def(&self, name: &str) -> Found<TypeDef> {
        read(Entries(&self.types).find(name), parse::type_def)
    }

    pub(crate) fn command_paths(&self) -> impl Iterator<Item = String> + '_ {
        Entries(&self.commands).all().map(|(path, _)| path)
    }

    pub(crate) fn topic_names(&self) -> impl Iterator<Item = String> + '_ {
        Entries(&self.topics).all().map(|(name, _)| name)
    }

    pub(crate) fn type_names(&self) -> impl Iterator<Item = String> + '_ {
        Entries(&self.types).all().map(|(name, _)| name)
    }

    /// A type, and what it is when it is only another name for one.
    pub(crate) fn resolve(&self, ty: &Type) -> Result<Type, Damaged> {
        let mut ty = ty.clone();
        // No chain of names is this long in a catalog that the generator took.
        for _ in 0..64 {
            let Type::Named(name) = &ty else { return Ok(ty) };
            match self.type_def(name)?.ok_or(Damaged)?.shape {
                Shape::Alias(inner) => ty = inner,
                _ => return Ok(ty),
            }
        }
        Err(Damaged)
    }
}

fn read<'t, T>(found: Option<Lines<'t>>, parse: fn(Lines<'t>) -> Option<T>) -> Found<T> {
    found.map(|lines| parse(lines).ok_or(Damaged)).transpose()
}

#[cfg(test)]
mod tests {
    use super::Catalog;

    #[test]
    fn every_entry_of_the_skylight_catalog_can_be_read() {
        let catalog = Catalog::skylight();
        assert_eq!(catalog.crate_name(), Some("skylight-sdk"));
        let mut seen = 0;
        for path in catalog.command_paths() {
            assert!(matches!(catalog.command(&path), Ok(Some(_))), "{path}");
            seen += 1;
        }
        for name in catalog.topic_names() {
            let topic = catalog.topic(&name);
            assert!(matches!(topic, Ok(Some(_))), "{name}");
            if let Ok(Some(super::Topic { payload: Some(payload), .. })) = topic {
                assert!(catalog.resolve(&payload).is_ok(), "{name}");
            }
            seen += 1;
        }
        for name in catalog.type_names() {
            assert!(matches!(catalog.type_def(&name), Ok(Some(_))), "{name}");
            seen += 1;
        }
        assert!(seen > 1000, "only {seen} entries");
    }
}
