//! The file that traces a connection: what a log must not hold.

use std::collections::BTreeSet;

use askama::Template;

use super::WIDTH;
use super::files::Package;
use super::text::{TsCode, TsString, ts};
use crate::catalog::{Catalog, Field, Params, Shape};

#[derive(Template)]
#[template(path = "typescript/trace.ts", escape = "none")]
struct TraceFile {
    keys: TsCode,
    topics: TsCode,
}

/// The file of the trace.
pub(super) fn trace(package: Package<'_>) -> String {
    let catalog = package.catalog;
    let topics = catalog.topics.iter().filter(|topic| topic.sensitive);
    let topics: Vec<_> = topics.map(|topic| topic.name.as_str()).collect();
    let file = TraceFile {
        keys: array(sensitive_keys(catalog), "  keys: ".len()),
        topics: array(topics, "  topics: ".len()),
    };
    file.to_string()
}

/// The names of the fields that the catalog calls sensitive, wherever they stand.
fn sensitive_keys(catalog: &Catalog) -> BTreeSet<&str> {
    let params = catalog.commands.iter().flat_map(|command| match &command.params {
        Params::Object(fields) => fields.iter().collect::<Vec<_>>(),
        Params::Variants(variants) => variants.iter().flat_map(|v| &v.fields).collect(),
        Params::None | Params::Argument(_) => Vec::new(),
    });
    let members = catalog.types.iter().flat_map(|ty| match &ty.shape {
        Shape::Object { fields, .. } => fields.as_slice(),
        _ => &[],
    });
    let data = catalog.errors.iter().flat_map(|error| &error.data);
    let sensitive = |field: &&Field| field.sensitive;
    let fields = params.chain(members).chain(data).filter(sensitive);
    fields.map(|field| field.name.as_str()).collect()
}

/// An array of texts behind what ends at a column.
fn array<'a>(texts: impl IntoIterator<Item = &'a str>, column: usize) -> TsCode {
    let items: Vec<_> = texts.into_iter().map(|text| ts!("{}", TsString::new(text))).collect();
    let joined = |separator: TsCode| {
        let all = items.iter().cloned().reduce(|all, one| ts!("{}{}{}", all, separator, one));
        all.unwrap_or(ts!(""))
    };
    let line = ts!("[{}]", joined(ts!(", ")));
    if column + line.width() < WIDTH {
        return line;
    }
    ts!("[\n    {},\n  ]", joined(ts!(",\n    ")))
}
