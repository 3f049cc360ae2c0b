//! The JSON Schema of a catalog's files, for editors.

use schemars::{JsonSchema, generate::SchemaSettings};
use serde_json::Value;

use super::{ModuleSection, Root, SharedSection};

/// Any file of a catalog.
#[derive(JsonSchema)]
#[schemars(untagged, title = "A file of a protocol catalog")]
#[expect(dead_code, reason = "only its schema is used")]
enum CatalogFile {
    Root(Root),
    Module(ModuleSection),
    Shared(SharedSection),
}

/// The JSON Schema (draft 7) that a catalog's files fulfil: the root, a module, or a shared file.
///
/// It is made from the types of this module, so that it knows the keys that the reader knows.
#[must_use]
pub fn json_schema() -> Value {
    let generator = SchemaSettings::draft07().into_generator();
    generator.into_root_schema_for::<CatalogFile>().to_value()
}
