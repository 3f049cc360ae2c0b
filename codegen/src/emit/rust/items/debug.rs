//! `Debug` of objects that hold what no log should.

use super::field::FieldItem;
use crate::emit::rust::text::{RustCode, RustIdent, RustString, rust};

/// The statements that show each field, or that it is masked.
pub(crate) fn masked_debug(fields: &[FieldItem], all: bool, has_unknown: bool) -> Vec<RustCode> {
    let mut lines = Vec::with_capacity(fields.len() + 1);
    let mut line = |ident: &RustIdent, masked: bool| {
        let name = RustString::new(ident.as_str());
        lines.push(if masked {
            rust!("debug.field(", name, ", &Masked);")
        } else {
            rust!("debug.field(", name, ", &self.", ident, ");")
        });
    };
    for field in fields {
        line(&field.ident, all || field.sensitive);
    }
    if has_unknown {
        line(&RustIdent::decided("unknown".to_owned()), false);
    }
    lines
}
