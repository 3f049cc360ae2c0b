//! The types of a catalog as data, in the notation of the runtimes: what params and payloads are
//! checked against, and what a simulated popup makes its payloads of.

use std::collections::BTreeSet;

use crate::catalog::{Catalog, Field, Params, Shape, Type, TypeId, type_notation};

/// What has a name, and its type in the notation.
pub(super) type Lines = Vec<(String, String)>;

/// The table. It holds the named types that params and payloads reach, and no others.
pub(super) struct TypeTable {
    /// By name.
    pub(super) types: Lines,
    /// By dotted path of the command; those that take nothing, or anything, are missing.
    pub(super) params: Lines,
    /// By topic, of those that are delivered.
    pub(super) payloads: Lines,
    /// What stands beside an error, by topic; where it is null the topic is missing.
    pub(super) failures: Lines,
}

impl TypeTable {
    /// The table of a catalog.
    pub(super) fn new(catalog: &Catalog) -> Self {
        let mut notation = Notation { catalog, named: BTreeSet::new(), within: Vec::new() };
        let mut params = Vec::new();
        for command in &catalog.commands {
            params
                .extend(notation.params(&command.params).map(|line| (command.path.clone(), line)));
        }
        let delivered = || catalog.topics.iter().filter(|topic| topic.undelivered.is_none());
        let mut payload = |name: &str, ty: Option<&Type>| {
            let line = ty.map_or_else(|| "null".to_owned(), |ty| notation.expression(ty));
            (name.to_owned(), line)
        };
        let payloads =
            delivered().map(|topic| payload(&topic.name, topic.payload.as_ref())).collect();
        let failures = delivered()
            .filter(|topic| topic.on_failure.is_some())
            .map(|topic| payload(&topic.name, topic.on_failure.as_ref()))
            .collect();
        Self { types: notation.types(), params, payloads, failures }
    }
}

/// Says types in the notation, and remembers which of them go by their name.
struct Notation<'a> {
    catalog: &'a Catalog,
    named: BTreeSet<TypeId>,
    /// The inline types that are being said.
    within: Vec<TypeId>,
}

impl Notation<'_> {
    /// The named types, and those that they reach in turn.
    fn types(&mut self) -> Vec<(String, String)> {
        let mut texts = std::collections::BTreeMap::new();
        while let Some(id) = self.named.iter().copied().find(|id| !texts.contains_key(id)) {
            let text = self.shape(&self.catalog[id].shape);
            texts.insert(id, text);
        }
        texts.into_iter().map(|(id, text)| (self.catalog[id].name.clone(), text)).collect()
    }

    /// What a command takes; none when there is nothing to check.
    fn params(&mut self, params: &Params) -> Option<String> {
        match params {
            Params::None => None,
            Params::Object(fields) => Some(self.object(fields)),
            Params::Variants(variants) => {
                let texts = variants.iter().map(|variant| self.object(&variant.fields));
                Some(texts.collect::<Vec<_>>().join("|"))
            }
            Params::Argument(field) if field.unvalidated => None,
            Params::Argument(field) => Some(self.limited(field)),
        }
    }

    fn object(&mut self, fields: &[Field]) -> String {
        // Of what is not validated, only that it is there is checked; what anything fits and may be
        // absent need not be said.
        let said = |field: &&Field| {
            field.required || !(field.unvalidated || self.fits_anything(&field.ty))
        };
        let said: Vec<_> = fields.iter().filter(said).collect();
        let fields = said.into_iter().map(|field| {
            let optional = if field.required { "" } else { "?" };
            let ty = if field.unvalidated { "json".to_owned() } else { self.limited(field) };
            format!("{}{optional}:{ty}", escaped(&field.name))
        });
        format!("{{{}}}", fields.collect::<Vec<_>>().join(" "))
    }

    fn fits_anything(&self, ty: &Type) -> bool {
        match ty {
            Type::Json => true,
            Type::Nullable(inner) => self.fits_anything(inner),
            Type::Named(id) => match &self.catalog[*id].shape {
                Shape::Alias(ty) => self.fits_anything(ty),
                _ => false,
            },
            _ => false,
        }
    }

    /// The type of a field, with the limits of a number.
    fn limited(&mut self, field: &Field) -> String {
        if field.min.is_none() && field.max.is_none() {
            return self.expression(&field.ty);
        }
        let limit = |limit: Option<f64>| limit.map(|limit| limit.to_string()).unwrap_or_default();
        let limits = format!("<{},{}>", limit(field.min), limit(field.max));
        match &field.ty {
            Type::Number => format!("number{limits}"),
            Type::Integer => format!("integer{limits}"),
            Type::Nullable(inner) => match **inner {
                Type::Number => format!("number{limits}|null"),
                Type::Integer => format!("integer{limits}|null"),
                _ => self.expression(&field.ty),
            },
            _ => self.expression(&field.ty),
        }
    }

    fn expression(&mut self, ty: &Type) -> String {
        match ty {
            Type::List(item) => format!("list<{}>", self.expression(item)),
            Type::Map(item) => format!("map<{}>", self.expression(item)),
            Type::Nullable(inner) => format!("{}|null", self.expression(inner)),
            Type::Named(id) => self.named(*id),
            scalar => type_notation(self.catalog, scalar),
        }
    }

    /// A type that was given its name from where it stands is said there, any other by its name.
    fn named(&mut self, id: TypeId) -> String {
        let ty = &self.catalog[id];
        if !ty.inline || self.within.contains(&id) {
            self.named.insert(id);
            return ty.name.clone();
        }
        self.within.push(id);
        let text = self.shape(&ty.shape);
        self.within.pop();
        text
    }

    fn shape(&mut self, shape: &Shape) -> String {
        match shape {
            Shape::Object { fields, .. } => self.object(fields),
            Shape::Enum { values, open } => {
                let values = values.iter().map(|value| format!("'{}'", escaped(&value.value)));
                let rest = open.then(|| "string".to_owned());
                values.chain(rest).collect::<Vec<_>>().join("|")
            }
            Shape::Union { tag: None, variants } => {
                let texts = variants.iter().map(|(_, ty)| self.expression(ty));
                texts.collect::<Vec<_>>().join("|")
            }
            Shape::Union { tag: Some(tag), variants } => {
                let texts = variants
                    .iter()
                    .map(|(name, ty)| format!("{}:{}", escaped(name), self.expression(ty)));
                format!("{}@{{{}}}", escaped(tag), texts.collect::<Vec<_>>().join(" "))
            }
            Shape::Alias(ty) => self.expression(ty),
        }
    }
}

/// A key or a value of an enum as a word of the notation: what could be read as something else is
/// percent-encoded, as in an address.
fn escaped(text: &str) -> String {
    use std::fmt::Write as _;

    let mut word = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'$' | b'.' | b'-') {
            word.push(char::from(byte));
        } else {
            let _ = write!(word, "%{byte:02X}");
        }
    }
    word
}
