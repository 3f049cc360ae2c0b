//! What the manifest of the client crate says: `[package.metadata.skylight]`.

use std::path::{Path, PathBuf};

use toml_edit::{Document, Item};

use crate::mistakes::Mistake;

/// The table `[package.metadata.skylight]`.
pub(crate) struct Metadata {
    /// Directory of a catalog of the client's own.
    pub(crate) catalog: PathBuf,
    /// That directory as the manifest says it.
    pub(crate) said: String,
    /// Where the Rust API of that catalog is, for instance `crate::acme`.
    pub(crate) root: Option<syn::Path>,
}

impl Metadata {
    /// Reads the manifest in a folder; nothing when it has no such table.
    pub(crate) fn read(folder: &Path) -> Result<Option<Self>, Mistake> {
        // A manifest that cannot be read is for Cargo to complain of.
        let Ok(text) = std::fs::read_to_string(folder.join("Cargo.toml")) else { return Ok(None) };
        Self::parse(&text, folder)
    }

    fn parse(text: &str, folder: &Path) -> Result<Option<Self>, Mistake> {
        if !(text.contains("metadata") && text.contains("skylight")) {
            return Ok(None);
        }
        let Ok(document) = Document::parse(text) else { return Ok(None) };
        let metadata = document.get("package").and_then(|item| item.get("metadata"));
        let Some(table) = metadata.and_then(|item| item.get("skylight")) else { return Ok(None) };
        let Some(table) = table.as_table_like() else {
            return Err(wrong("`skylight` is no table"));
        };
        if let Some((key, _)) = table.iter().find(|(key, _)| !matches!(*key, "catalog" | "crate")) {
            return Err(wrong(&format!("`{key}` has no meaning")));
        }
        let Some(catalog) = table.get("catalog").and_then(Item::as_str) else {
            return Err(wrong("`catalog` is missing, the directory of a catalog"));
        };
        let root = match table.get("crate") {
            None => None,
            Some(item) => {
                let path = item.as_str().and_then(|path| syn::parse_str(path).ok());
                Some(path.ok_or_else(|| wrong("`crate` is no path, for instance \"crate::acme\""))?)
            }
        };
        let said = catalog.to_owned();
        Ok(Some(Self { catalog: folder.join(catalog), said, root }))
    }
}

fn wrong(what: &str) -> Mistake {
    Mistake::new(format!("in `[package.metadata.skylight]` of Cargo.toml, {what}"))
        .help("it may hold `catalog = \"path/to/spec\"` and `crate = \"crate::module\"`")
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::Metadata;

    /// The catalog and how many segments the path to its API has.
    fn parse(text: &str) -> Result<Option<(String, Option<usize>)>, String> {
        let metadata = Metadata::parse(text, Path::new("/client"));
        let said = |Metadata { catalog, root, .. }: Metadata| {
            (catalog.display().to_string(), root.map(|root| root.segments.len()))
        };
        metadata.map(|found| found.map(said)).map_err(crate::mistakes::Mistake::into_text)
    }

    #[test]
    fn the_table_names_a_catalog_and_its_place() {
        let table = "[package.metadata.skylight]\ncatalog = \"spec\"\ncrate = \"crate::acme\"\n";
        assert_eq!(parse(table), Ok(Some(("/client/spec".to_owned(), Some(2)))));
        let inline = "[package.metadata]\nskylight = { catalog = \"spec\" }\n";
        assert_eq!(parse(inline), Ok(Some(("/client/spec".to_owned(), None))));
        for other in ["", "[package]\nname = \"skylight\"\n", "[package.metadata.skylight", "["] {
            assert_eq!(parse(other), Ok(None), "{other}");
        }
    }

    #[test]
    fn what_is_wrong_with_it_is_said() {
        for (table, said) in [
            ("[package.metadata.skylight]\n", "`catalog` is missing"),
            ("[package.metadata.skylight]\ncatalog = 1\n", "`catalog` is missing"),
            ("[package.metadata.skylight]\ncatalogue = \"spec\"\n", "`catalogue` has no meaning"),
            ("[package.metadata]\nskylight = 1\n", "`skylight` is no table"),
            ("[package.metadata.skylight]\ncatalog = \"a\"\ncrate = \"a b\"\n", "no path"),
        ] {
            let result = parse(table);
            assert!(matches!(&result, Err(error) if error.contains(said)), "{result:?}");
        }
    }
}
