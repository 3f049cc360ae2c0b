//! The catalog's types as plain structs that derive both serde traits, to compare with.

use std::fmt::Write as _;

use skylight_codegen::catalog::{Catalog, Field, Params, Shape, Type};

/// The manifest of the crate.
pub(crate) const MANIFEST: &str = "\
[package]
name = \"plain-types\"
version = \"0.0.0\"
edition = \"2024\"

[dependencies]
serde = { version = \"1\", features = [\"derive\"] }
serde_json = \"1\"
";

/// The source of the crate: every type of the catalog and the params of every command.
pub(crate) fn types(catalog: &Catalog) -> String {
    let mut text = String::from("#![allow(warnings)]\nuse serde::{Deserialize, Serialize};\n");
    for (index, definition) in catalog.types.iter().enumerate() {
        let name = format!("T{index}");
        match &definition.shape {
            Shape::Object { fields, .. } => object(&mut text, &name, fields),
            Shape::Enum { values, .. } => {
                enumeration(&mut text, &name, values.iter().map(|value| value.value.as_str()));
            }
            Shape::Union { variants, .. } => union(&mut text, &name, variants),
            Shape::Alias(ty) => {
                let _ = writeln!(text, "pub type {name} = {};", rust_type(ty));
            }
        }
    }
    for (index, command) in catalog.commands.iter().enumerate() {
        match &command.params {
            Params::None | Params::Argument(_) => {}
            Params::Object(fields) => object(&mut text, &format!("P{index}"), fields),
            Params::Variants(variants) => {
                for (place, variant) in variants.iter().enumerate() {
                    object(&mut text, &format!("P{index}V{place}"), &variant.fields);
                }
            }
        }
    }
    for (index, error) in catalog.errors.iter().enumerate().filter(|(_, e)| !e.data.is_empty()) {
        object(&mut text, &format!("E{index}"), &error.data);
    }
    text
}

const DERIVES: &str = "#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]\n";

fn object(text: &mut String, name: &str, fields: &[Field]) {
    let _ = writeln!(text, "{DERIVES}pub struct {name} {{");
    for (index, field) in fields.iter().enumerate() {
        let ty = rust_type(&field.ty);
        let optional = if field.required { ty } else { format!("Option<{ty}>") };
        let skip = if field.required { "" } else { ", skip_serializing_if = \"Option::is_none\"" };
        let _ = writeln!(
            text,
            "    #[serde(rename = {:?}{skip})]\n    pub f{index}: {optional},",
            field.name
        );
    }
    text.push_str("}\n");
}

fn enumeration<'a>(text: &mut String, name: &str, values: impl Iterator<Item = &'a str>) {
    let _ = writeln!(text, "{DERIVES}pub enum {name} {{");
    for (index, value) in values.enumerate() {
        let _ = writeln!(text, "    #[serde(rename = {value:?})]\n    V{index},");
    }
    text.push_str("    #[serde(untagged)]\n    Other(String),\n}\n");
}

fn union(text: &mut String, name: &str, variants: &[(String, Type)]) {
    let _ = writeln!(text, "{DERIVES}#[serde(untagged)]\npub enum {name} {{");
    for (index, (_, ty)) in variants.iter().enumerate() {
        let _ = writeln!(text, "    V{index}(Box<{}>),", rust_type(ty));
    }
    text.push_str("}\n");
}

fn rust_type(ty: &Type) -> String {
    match ty {
        Type::String | Type::Uuid | Type::Timestamp | Type::Url => "String".to_owned(),
        Type::Number => "f64".to_owned(),
        Type::Integer => "i64".to_owned(),
        Type::Boolean => "bool".to_owned(),
        Type::Json | Type::File => "serde_json::Value".to_owned(),
        Type::Null => "()".to_owned(),
        Type::List(item) => format!("Vec<{}>", rust_type(item)),
        Type::Map(item) => format!("std::collections::BTreeMap<String, {}>", rust_type(item)),
        Type::Named(id) => format!("T{}", id.0),
        Type::Nullable(inner) => format!("Option<{}>", rust_type(inner)),
    }
}
