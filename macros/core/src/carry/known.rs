//! Rust types that are known by their names, so that a mistake can be told in the catalog's words.
//! Whether a type really is what its name says is for the compiler to check.

use syn::{GenericArgument, PathArguments, Type};

/// What a type is, going by its name.
pub(crate) enum Known<'t> {
    /// `String`, `str`, `Cow<str>` and the like.
    Text,
    /// A type named `Uuid`.
    Uuid,
    /// `i64` and the like.
    Integer(Width),
    /// `f64`.
    Float,
    /// `f32`, which does not hold every number.
    Single,
    /// `bool`.
    Boolean,
    /// `()`.
    Unit,
    /// `Vec<T>`, `[T]`, `HashSet<T>` and the like.
    List(&'t Type),
    /// `HashMap<K, T>`, `BTreeMap<K, T>`.
    Map(&'t Type),
    /// `Option<T>`.
    Option(&'t Type),
    /// `Maybe<T>`.
    Maybe(&'t Type),
    /// A type named `Value`.
    Value,
    /// `&T`, `Box<T>`.
    Pointer(&'t Type),
    /// Any other type, by the last segment of its path.
    Other(Option<String>),
}

/// Which whole numbers an integer type holds.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Width {
    pub(crate) min: f64,
    pub(crate) max: f64,
}

/// Looks at the name of a type.
pub(crate) fn known(ty: &Type) -> Known<'_> {
    match ty {
        Type::Group(group) => known(&group.elem),
        Type::Paren(paren) => known(&paren.elem),
        Type::Reference(reference) if is_str(&reference.elem) => Known::Text,
        Type::Reference(reference) => Known::Pointer(&reference.elem),
        Type::Slice(slice) => Known::List(&slice.elem),
        Type::Array(array) => Known::List(&array.elem),
        Type::Tuple(tuple) if tuple.elems.is_empty() => Known::Unit,
        Type::Path(path) if path.qself.is_none() => known_path(&path.path),
        _ => Known::Other(None),
    }
}

fn known_path(path: &syn::Path) -> Known<'_> {
    let Some(last) = path.segments.last() else { return Known::Other(None) };
    let name = last.ident.to_string();
    let arguments = arguments(&last.arguments);
    let first = path.segments.first().map(|first| first.ident.to_string());
    let of_std =
        path.segments.len() == 1 || matches!(first.as_deref(), Some("std" | "core" | "alloc"));
    match (name.as_str(), arguments.as_slice()) {
        ("Maybe", [inner]) => return Known::Maybe(inner),
        ("Uuid", []) => return Known::Uuid,
        ("Value", []) => return Known::Value,
        _ => {}
    }
    if !of_std {
        return Known::Other(Some(name));
    }
    match (name.as_str(), arguments.as_slice()) {
        ("String" | "str", []) => Known::Text,
        ("bool", []) => Known::Boolean,
        ("f64", []) => Known::Float,
        ("f32", []) => Known::Single,
        ("Vec" | "VecDeque" | "HashSet" | "BTreeSet", [item, ..]) => Known::List(item),
        ("HashMap" | "BTreeMap", [_, value, ..]) => Known::Map(value),
        ("Option", [inner]) => Known::Option(inner),
        ("Box" | "Cow", [inner]) if is_str(inner) => Known::Text,
        ("Box", [Type::Slice(slice)]) => Known::List(&slice.elem),
        ("Box" | "Cow", [inner]) => Known::Pointer(inner),
        (name, []) => {
            width(name).map_or_else(|| Known::Other(Some(name.to_owned())), Known::Integer)
        }
        _ => Known::Other(Some(name)),
    }
}

/// What is in a `Box`.
pub(super) fn boxed(ty: &Type) -> Option<&Type> {
    let Type::Path(path) = ty else { return None };
    let last = path.path.segments.last()?;
    match arguments(&last.arguments).as_slice() {
        [inner] if last.ident == "Box" => Some(inner),
        _ => None,
    }
}

fn is_str(ty: &Type) -> bool {
    matches!(ty, Type::Path(path) if path.path.is_ident("str"))
}

fn arguments(arguments: &PathArguments) -> Vec<&Type> {
    let PathArguments::AngleBracketed(arguments) = arguments else { return Vec::new() };
    let types = arguments.args.iter().filter_map(|argument| match argument {
        GenericArgument::Type(ty) => Some(ty),
        _ => None,
    });
    types.collect()
}

/// The range of an integer type.
fn width(name: &str) -> Option<Width> {
    let (signed, bits) = match name.split_at_checked(1)? {
        ("i", bits) => (true, bits),
        ("u", bits) => (false, bits),
        _ => return None,
    };
    let bits: i32 = match bits {
        "8" | "16" | "32" | "64" | "128" => bits.parse().ok()?,
        "size" => 64,
        _ => return None,
    };
    let span = if signed { 2_f64.powi(bits - 1) } else { 2_f64.powi(bits) };
    Some(Width { min: if signed { -span } else { 0.0 }, max: span })
}
