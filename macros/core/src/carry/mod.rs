//! Whether a Rust type can carry a type of the catalog.
//!
//! Twice: by the names of types that everybody knows, with a message in the catalog's words, and by
//! the traits of the client's module `wire`, which the compiler checks.

mod known;
mod presence;

use proc_macro2::{Span, TokenStream, TokenTree};
use quote::{ToTokens, quote_spanned};
use syn::Type as RustType;

use crate::catalog::{Catalog, Damaged, Shape, Type, TypeDef};
use crate::client::Root;
use crate::input::Direction;
use known::{Known, Width, known};

pub(crate) use presence::{Doubt, Plan, Presence, Subject, written};

/// What a type is held to.
pub(crate) struct Carrying<'c> {
    pub(crate) catalog: &'c Catalog,
    pub(crate) root: &'c Root<'c>,
    pub(crate) direction: Direction,
}

/// How the client says a type of the catalog.
pub(crate) struct Carrier {
    /// The type of the module `wire` that stands for it.
    pub(crate) marker: TokenStream,
    /// Whether the Rust type is known to carry it; only the compiler can tell otherwise.
    pub(crate) certain: bool,
    /// The type of another crate that the Rust type is taken for, going by its name.
    pub(crate) taken_for: Option<Foreign>,
}

/// A type of another crate that carries what no trait of the client says of it.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Foreign {
    /// `uuid::Uuid`.
    Uuid,
    /// `serde_json::Value`.
    Value,
}

impl Carrier {
    fn new(marker: TokenStream, certain: bool) -> Self {
        Self { marker, certain, taken_for: None }
    }
}

/// Why a Rust type cannot carry what the catalog says.
pub(crate) enum Misfit {
    /// What is wrong, at which type, and what would be right.
    Type { at: Box<RustType>, wrong: String, help: Option<String> },
    /// The catalog itself cannot be read.
    Damaged,
}

impl From<Damaged> for Misfit {
    fn from(_: Damaged) -> Self {
        Self::Damaged
    }
}

/// The range of a number, where the catalog has one.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Range {
    pub(crate) min: Option<f64>,
    pub(crate) max: Option<f64>,
}

impl Carrying<'_> {
    /// Holds a Rust type to a type of the catalog.
    pub(crate) fn carry(
        &self,
        want: &Type,
        ty: &RustType,
        range: Range,
    ) -> Result<Carrier, Misfit> {
        let want = self.catalog.resolve(want)?;
        let have = known(ty);
        let sent = self.direction == Direction::Sent;
        if !sent && matches!(ty, RustType::Reference(_)) {
            // Nothing keeps what it would point to.
            return Err(self.unfit(&want, &have, ty, range));
        }
        let fits = match (&want, &have) {
            (Type::Nullable(inner), Known::Option(item)) => {
                let item = self.carry(inner, item, range)?;
                return Ok(self.nested("Nullable", item, ty));
            }
            (Type::Nullable(inner), _) if sent => return self.carry(inner, ty, range),
            (Type::Nullable(_), Known::Value) => return Ok(self.foreign(Foreign::Value, ty)),
            (Type::Uuid, Known::Uuid) => return Ok(self.foreign(Foreign::Uuid, ty)),
            (Type::Nullable(_), Known::Other(_) | Known::Pointer(_)) => Some(false),
            (Type::Nullable(inner), _) => {
                return Err(misfit(ty, "may be null", &format!("Option<{}>", self.usual(inner))));
            }
            (Type::Json, _) => Some(!matches!(have, Known::Other(_) | Known::Pointer(_))),
            (_, Known::Value) => match (sent, &want) {
                (true, Type::Map(item)) if **item == Type::Json => Some(true),
                (true, _) => Some(false),
                (false, Type::Map(item)) if **item == Type::Json => {
                    return Ok(self.certain(&Type::Json, ty));
                }
                (false, _) => return Ok(self.foreign(Foreign::Value, ty)),
            },
            (Type::List(item), Known::List(own)) => {
                let item = self.carry(item, own, Range::default())?;
                return Ok(self.nested("List", item, ty));
            }
            (Type::Map(item), Known::Map(own)) if **item != Type::Json => {
                let item = self.carry(item, own, Range::default())?;
                return Ok(self.nested("Map", item, ty));
            }
            (Type::Named(name), _) => return self.carry_named(name, &have, ty),
            _ => fits(&want, &have, sent, range),
        };
        match fits {
            Some(certain) => Ok(Carrier::new(self.marker(&want, span_of(ty)), certain)),
            None => Err(self.unfit(&want, &have, ty, range)),
        }
    }

    fn carry_named(&self, name: &str, have: &Known<'_>, ty: &RustType) -> Result<Carrier, Misfit> {
        let def = self.catalog.type_def(name)?.ok_or(Damaged)?;
        let marker = self.marker(&Type::Named(name.to_owned()), span_of(ty));
        let generated = def.rust.rsplit("::").next();
        match (&def.shape, have) {
            (_, Known::Other(own)) => Ok(Carrier::new(marker, own.as_deref() == generated)),
            (_, Known::Pointer(_)) => Ok(Carrier::new(marker, false)),
            (Shape::Union { tagged: false, variants }, _) if self.direction == Direction::Sent => {
                // What carries one of the variants is one of them on the wire.
                let carriers =
                    variants.iter().map(|(_, want)| self.carry(want, ty, Range::default()));
                let carrier = carriers.flatten().find(|carrier| carrier.certain);
                carrier.ok_or_else(|| {
                    self.unfit(&Type::Named(name.to_owned()), have, ty, Range::default())
                })
            }
            (Shape::Enum { open, .. }, Known::Text)
                if *open || self.direction == Direction::Received =>
            {
                Ok(self.certain(&Type::String, ty))
            }
            (Shape::Enum { values, .. }, Known::Text) => Err(Misfit::Type {
                at: Box::new(ty.clone()),
                wrong: format!("is the closed enum `{name}` ({})", listed(values)),
                help: Some(format!(
                    "use `{}`, or a unit enum of your own with `#[derive(CatalogType)]` and \
                     `#[skylight(\"{name}\")]`",
                    self.root.said(&def.rust)
                )),
            }),
            _ => Err(self.unfit(&Type::Named(name.to_owned()), have, ty, Range::default())),
        }
    }

    /// How the client says a type when the Rust type is none that is known.
    fn marker(&self, want: &Type, span: Span) -> TokenStream {
        let item = |name: &str| self.root.item(&format!("wire::{name}"), span);
        match want {
            Type::String | Type::Uuid | Type::Timestamp | Type::Url => item("Text"),
            Type::Number => item("Number"),
            Type::Integer => item("Integer"),
            Type::Boolean => item("Boolean"),
            Type::Json => item("Json"),
            Type::Null => item("Null"),
            Type::File => {
                let (named, file) = (item("Named"), self.root.item("file::File", span));
                quote_spanned!(span=> #named<#file>)
            }
            Type::Map(inner) if **inner == Type::Json => item("OpenMap"),
            Type::List(inner) => self.around("List", inner, span),
            Type::Map(inner) => self.around("Map", inner, span),
            Type::Nullable(inner) => self.around("Nullable", inner, span),
            Type::Named(name) => match self.catalog.type_def(name) {
                Ok(Some(TypeDef { shape: Shape::Alias(inner), .. })) => self.marker(&inner, span),
                Ok(Some(def)) => {
                    let (named, ty) = (item("Named"), self.root.item(&def.rust, span));
                    quote_spanned!(span=> #named<#ty>)
                }
                // The generator wrote no such name.
                _ => item("Json"),
            },
        }
    }

    fn around(&self, wrapper: &str, inner: &Type, span: Span) -> TokenStream {
        let inner = self.marker(inner, span);
        let wrapper = self.root.item(&format!("wire::{wrapper}"), span);
        quote_spanned!(span=> #wrapper<#inner>)
    }

    fn nested(&self, wrapper: &str, inner: Carrier, ty: &RustType) -> Carrier {
        let span = span_of(ty);
        let wrapper = self.root.item(&format!("wire::{wrapper}"), span);
        let Carrier { marker: item, certain, taken_for } = inner;
        Carrier { marker: quote_spanned!(span=> #wrapper<#item>), certain, taken_for }
    }

    fn certain(&self, want: &Type, ty: &RustType) -> Carrier {
        Carrier::new(self.marker(want, span_of(ty)), true)
    }

    /// A type that is held to what only the foreign type of its name can be, as a crate may call a
    /// type of its own so.
    fn foreign(&self, foreign: Foreign, ty: &RustType) -> Carrier {
        let name = match foreign {
            Foreign::Uuid => "wire::Uuid",
            Foreign::Value => "wire::Verbatim",
        };
        let marker = self.root.item(name, span_of(ty));
        Carrier { marker, certain: false, taken_for: Some(foreign) }
    }

    /// What the catalog says of a type, for messages.
    pub(crate) fn said(&self, want: &Type) -> String {
        match want {
            Type::Named(name) => match self.catalog.type_def(name) {
                Ok(Some(def)) => match def.shape {
                    Shape::Alias(inner) => format!("`{name}`, which is {}", self.said(&inner)),
                    Shape::Enum { values, .. } => {
                        format!("the enum `{name}` ({})", listed(&values))
                    }
                    Shape::Object(_) => format!("the object `{name}`"),
                    Shape::Union { variants, .. } => {
                        let names: Vec<String> =
                            variants.into_iter().map(|(name, _)| name).collect();
                        format!("the union `{name}` ({})", listed(&names))
                    }
                },
                _ => format!("`{name}`"),
            },
            other => format!("`{other}`"),
        }
    }

    /// The Rust type that usually carries a type, for messages.
    pub(crate) fn usual(&self, want: &Type) -> String {
        match want {
            Type::String | Type::Uuid | Type::Timestamp | Type::Url => "String".to_owned(),
            Type::Number => "f64".to_owned(),
            Type::Integer => "i64".to_owned(),
            Type::Boolean => "bool".to_owned(),
            Type::Json => "serde_json::Value".to_owned(),
            Type::File => self.root.said("file::File"),
            Type::Null => "()".to_owned(),
            Type::List(item) => format!("Vec<{}>", self.usual(item)),
            Type::Map(item) => format!("BTreeMap<String, {}>", self.usual(item)),
            Type::Nullable(inner) => format!("Option<{}>", self.usual(inner)),
            Type::Named(name) => match self.catalog.type_def(name) {
                Ok(Some(def)) => match &def.shape {
                    Shape::Alias(inner) => self.usual(inner),
                    _ => self.root.said(&def.rust),
                },
                _ => name.clone(),
            },
        }
    }

    fn unfit(&self, want: &Type, have: &Known<'_>, ty: &RustType, range: Range) -> Misfit {
        let wrong = match have {
            Known::Option(_) | Known::Maybe(_) => format!("is {}, never null", self.said(want)),
            Known::Integer(width) if *want == Type::Integer => {
                format!("is an `integer`{}", outside(*width, range))
            }
            _ => format!("is {}", self.said(want)),
        };
        misfit(ty, &wrong, &self.usual(want))
    }
}

fn misfit(ty: &RustType, wrong: &str, usual: &str) -> Misfit {
    let help = Some(format!("use `{usual}`"));
    Misfit::Type { at: Box::new(ty.clone()), wrong: wrong.to_owned(), help }
}

/// Whether what is known of a Rust type carries a type that is neither list, map of a type, nullable
/// nor named: surely, perhaps, or not.
fn fits(want: &Type, have: &Known<'_>, sent: bool, range: Range) -> Option<bool> {
    let object = |item: &Type| *item == Type::Json;
    match (want, have) {
        (Type::String | Type::Uuid | Type::Timestamp | Type::Url, Known::Text)
        | (Type::Number, Known::Float)
        | (Type::Boolean, Known::Boolean)
        | (Type::Null, Known::Unit) => Some(true),
        (Type::Number, Known::Integer(_) | Known::Single) => sent.then_some(true),
        (Type::Integer, Known::Float) => (!sent).then_some(true),
        (Type::Integer, Known::Integer(width)) => (sent || holds(*width, range)).then_some(true),
        (Type::Map(item), Known::Map(_)) if object(item) => Some(true),
        (Type::String | Type::Url, Known::Uuid) | (_, Known::Other(_) | Known::Pointer(_)) => {
            Some(false)
        }
        _ => None,
    }
}

/// Whether an integer type holds all numbers of a range; numbers without a range are those of `i64`.
fn holds(width: Width, range: Range) -> bool {
    let widest = 2_f64.powi(63);
    width.min <= range.min.unwrap_or(-widest) && range.max.unwrap_or(widest) <= width.max
}

fn outside(width: Width, range: Range) -> String {
    match (range.min, range.max) {
        (Some(min), Some(max)) => format!(" from {min} to {max}"),
        (Some(min), None) => format!(" from {min}"),
        (None, Some(max)) => format!(" up to {max}"),
        (None, None) if width.min < 0.0 => " of any size".to_owned(),
        (None, None) => ", which may be negative".to_owned(),
    }
}

/// Values between commas, as many as a line holds.
pub(crate) fn listed(values: &[String]) -> String {
    const MOST: usize = 8;
    let mut text = values.iter().take(MOST).cloned().collect::<Vec<_>>().join(", ");
    if values.len() > MOST {
        text.extend([" and ", &(values.len() - MOST).to_string(), " more"]);
    }
    text
}

/// What is in a box, and whether there is one.
pub(crate) fn boxed(ty: &RustType) -> (&RustType, bool) {
    match known::boxed(ty) {
        Some(inner) => (inner, true),
        None => (ty, false),
    }
}

/// The span of a type's first token.
pub(crate) fn span_of(ty: &RustType) -> Span {
    placed(ty.to_token_stream().into_iter().next())
}

/// The span of a type's last token.
pub(crate) fn end_of(ty: &RustType) -> Span {
    placed(ty.to_token_stream().into_iter().last())
}

/// Where a token stands, for code that means the same wherever it stands: a struct that another
/// macro wrote has spans in which the names of an expansion are not known.
fn placed(token: Option<TokenTree>) -> Span {
    let call_site = Span::call_site();
    token.map_or(call_site, |token| token.span().resolved_at(call_site))
}
