//! The JSON Schema of a catalog's files, for editors.

use schemars::generate::SchemaSettings;
use schemars::transform::RecursiveTransform;
use schemars::{JsonSchema, Schema};
use serde_json::{Map, Value, json};

use super::{ModulePart, ModuleSection, Root, SharedSection};

/// Any file of a catalog.
#[derive(JsonSchema)]
#[schemars(untagged, title = "A file of a protocol catalog")]
#[expect(dead_code, reason = "only its schema is used")]
enum CatalogFile {
    Root(Box<Root>),
    Module(Box<ModuleSection>),
    Part(Box<ModulePart>),
    Shared(Box<SharedSection>),
}

/// The JSON Schema (draft 7, which editors know best) of a catalog's files: the root, a module, a
/// part of one, or a shared file.
///
/// It is made from the types of this module, so that it knows the keys that the reader knows.
#[must_use]
pub fn json_schema() -> Value {
    let settings = SchemaSettings::draft07().with_transform(RecursiveTransform(tidy));
    settings.into_generator().into_root_schema_for::<CatalogFile>().to_value()
}

/// Says things the way the format means them: a key that may be missing is missing, not null.
fn tidy(schema: &mut Schema) {
    let Some(object) = schema.as_object_mut() else { return };
    if let Some(Value::String(description)) = object.get_mut("description") {
        *description = description.replace('\n', " ");
    }
    object.remove("format");
    if let Some(Value::Object(properties)) = object.get_mut("properties") {
        properties.values_mut().filter_map(Value::as_object_mut).for_each(remove_null);
    }
}

fn remove_null(property: &mut Map<String, Value>) {
    let null = json!("null");
    if let Some(Value::Array(types)) = property.get_mut("type") {
        types.retain(|ty| *ty != null);
        if let [only] = types.as_slice() {
            let only = only.clone();
            property.insert("type".to_owned(), only);
        }
    }
    if let Some(Value::Array(mut choices)) = property.remove("anyOf") {
        choices.retain(|choice| choice.get("type") != Some(&null));
        // Beside a bare `$ref`, draft 7 does not see a description.
        let key = if choices.len() == 1 { "allOf" } else { "anyOf" };
        property.insert(key.to_owned(), Value::Array(choices));
    }
}
