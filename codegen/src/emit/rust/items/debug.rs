//! `Debug` of objects that hold what no log should.

use super::field::FieldItem;
use crate::emit::rust::layout::{Group, Layout};
use crate::emit::rust::text::{RustCode, RustIdent, RustString, rust};

/// The statements that show each field, or that it is masked.
pub(crate) fn masked_debug(fields: &[FieldItem], all: bool, has_unknown: bool) -> Vec<RustCode> {
    let mut lines = Vec::with_capacity(fields.len() + 1);
    let mut line = |ident: &RustIdent, masked: bool| {
        let name = RustString::new(ident.as_str());
        let shown = if masked { rust!("&Masked") } else { rust!("&self.", ident) };
        let call = Group::call("debug.field").item(rust!(name)).item(shown);
        lines.push(rust!(Layout::from(call).print(8, 8, 1), ";"));
    };
    for field in fields {
        line(&field.ident, all || field.sensitive);
    }
    if has_unknown {
        line(&RustIdent::decided("unknown".to_owned()), false);
    }
    lines
}
