//! The file of the error codes.

use askama::Template;

use super::declarations::{self, Property, union};
use super::docs::{Comment, DocText, Prose, prose};
use super::files::Package;
use super::imports::Imports;
use super::text::{TsCode, TsIdent, ts};
use super::types::{Direction, Speaker};
use crate::catalog::{Catalog, ErrorCode, ErrorId};
use crate::emit::wording::raised_by;

#[derive(Template)]
#[template(path = "typescript/errors.ts", escape = "none")]
struct ErrorsFile {
    imports: Vec<TsCode>,
    errors: Vec<ErrorConstant>,
    codes: TsCode,
    data: Vec<Property>,
    declarations: Vec<declarations::Declaration>,
}

struct ErrorConstant {
    doc: DocText,
    name: TsIdent,
    code: TsCode,
}

/// The file of the error codes.
pub(super) fn errors(package: Package<'_>) -> String {
    let catalog = package.catalog;
    let mut speaker = Speaker::new(package.names);
    let ids =
        || (0..catalog.errors.len()).map(|index| ErrorId(u32::try_from(index).unwrap_or(u32::MAX)));
    let constant = |id: ErrorId| ErrorConstant {
        doc: comment(catalog, &catalog[id]).end(&catalog[id].docs, 0),
        name: package.names.error(id).clone(),
        code: ts!("{}", catalog[id].code),
    };
    let codes: Vec<_> = catalog.errors.iter().map(|error| ts!("{}", error.code)).collect();
    let mut declarations = Vec::new();
    let mut data = Vec::new();
    for id in ids().filter(|id| !catalog[*id].data.is_empty()) {
        let error = &catalog[id];
        let name = package.names.error_data(id).clone();
        let mut comment = Comment::default();
        comment.paragraph(prose!("What the `data` of error {} holds.", error.code));
        let body = declarations::object(&error.data, Direction::Received, &mut speaker);
        data.push(Property { doc: DocText::default(), line: ts!("{}: {};", error.code, name) });
        declarations.push(declarations::Declaration { doc: comment.text(0), name, body });
    }
    let mut imports = Imports::of("errors");
    package.import_said(&speaker, &mut imports);
    for name in ["AnyCode", "SdkError"] {
        imports.type_from("runtime/error", TsIdent::type_name(&[name]));
    }
    imports.value_from("runtime/error", TsIdent::value("hasCode"));
    let file = ErrorsFile {
        imports: imports.lines(),
        errors: ids().map(constant).collect(),
        codes: union(&codes, &TsIdent::type_name(&["ErrorCode"])),
        data,
        declarations,
    };
    file.to_string()
}

fn comment(catalog: &Catalog, error: &ErrorCode) -> Comment {
    let mut comment = Comment::of(&error.docs);
    comment.paragraph(prose!("{}", Prose::new(&error.remedy)));
    let levels = Prose::codes(error.levels.iter().map(String::as_str));
    let context = Prose::code(&error.context);
    comment.paragraph(match &error.level_rule {
        Some(rule) => prose!("Context {}, level {}: {}", context, levels, Prose::new(rule)),
        None => prose!("Context {}, level {}.", context, levels),
    });
    match raised_by(catalog, error) {
        Err(count) => comment.paragraph(prose!("Raised by {} commands.", count)),
        Ok(commands) if commands.is_empty() => {}
        Ok(commands) => comment.paragraph(prose!("Raised by {}.", Prose::codes(commands))),
    }
    comment
}
