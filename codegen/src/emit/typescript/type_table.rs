//! The file of the table of types, in the notation of the runtime's `TypeTable`.

use askama::Template;

use super::files::Package;
use super::table;
use super::text::TsCode;
use crate::emit::type_table::TypeTable;

#[derive(Template)]
#[template(path = "typescript/type-table.ts", escape = "none")]
struct TypeTableFile {
    types: Vec<TsCode>,
    params: Vec<TsCode>,
    payloads: Vec<TsCode>,
    failures: Vec<TsCode>,
}

/// The file of the table.
pub(super) fn type_table(package: Package<'_>) -> String {
    let TypeTable { types, params, payloads, failures } = TypeTable::new(package.catalog);
    let rows = |lines: Vec<(String, String)>| {
        lines.iter().map(|(name, line)| table::row(name, line, 4)).collect()
    };
    let file = TypeTableFile {
        types: rows(types),
        params: rows(params),
        payloads: rows(payloads),
        failures: rows(failures),
    };
    file.to_string()
}
