//! Types as the catalog's files write them.

use super::{Catalog, Type};

/// A type in the notation of the catalog's files, for instance `list<WorkOffer> | null`.
#[must_use]
pub fn type_notation(catalog: &Catalog, ty: &Type) -> String {
    match ty {
        Type::String => "string".to_owned(),
        Type::Number => "number".to_owned(),
        Type::Integer => "integer".to_owned(),
        Type::Boolean => "boolean".to_owned(),
        Type::Uuid => "uuid".to_owned(),
        Type::Timestamp => "timestamp".to_owned(),
        Type::Url => "url".to_owned(),
        Type::Json => "json".to_owned(),
        Type::File => "file".to_owned(),
        Type::Null => "null".to_owned(),
        Type::List(item) => format!("list<{}>", type_notation(catalog, item)),
        Type::Map(item) => format!("map<{}>", type_notation(catalog, item)),
        Type::Named(id) => catalog[*id].name.clone(),
        Type::Nullable(inner) => format!("{} | null", type_notation(catalog, inner)),
    }
}
