//! The attribute `#[skylight(..)]`.

use proc_macro2::Span;
use syn::ext::IdentExt as _;
use syn::parse::{Parse, ParseStream};
use syn::{Ident, LitStr, Path, Token, Type};

use crate::mistakes::{Mistake, Mistakes};

/// What stands in the attributes `#[skylight(..)]` of an item.
#[derive(Default)]
pub(crate) struct Attribute {
    /// The name in the catalog, given as a literal.
    pub(crate) name: Option<LitStr>,
    /// `reply = Type`.
    pub(crate) reply: Option<Type>,
    /// `variant = ".."`.
    pub(crate) variant: Option<LitStr>,
    /// `crate = path`.
    pub(crate) root: Option<Path>,
    /// `rest`.
    pub(crate) rest: Option<Ident>,
}

/// One of the things in it.
enum Part {
    Name(LitStr),
    Reply(Ident, Type),
    Variant(Ident, LitStr),
    Root(Ident, Path),
    Rest(Ident),
    Unknown(Ident),
}

impl Parse for Part {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        if input.peek(LitStr) {
            return input.parse().map(Self::Name);
        }
        if !input.peek(Ident::peek_any) {
            return Err(input.error("expected a name of the catalog in quotes"));
        }
        let key = input.call(Ident::parse_any)?;
        let name = key.to_string();
        if !matches!(name.as_str(), "reply" | "variant" | "crate") {
            if input.peek(Token![=]) {
                input.parse::<Token![=]>()?;
                input.parse::<syn::Expr>()?;
            }
            return Ok(if name == "rest" { Self::Rest(key) } else { Self::Unknown(key) });
        }
        input.parse::<Token![=]>()?;
        Ok(match name.as_str() {
            "reply" => Self::Reply(key, input.parse()?),
            "variant" => Self::Variant(key, input.parse()?),
            _ => Self::Root(key, input.call(Path::parse_mod_style)?),
        })
    }
}

/// Reads the attributes of an item. `known` are the keys that have a meaning there.
pub(crate) fn attribute(
    attributes: &[syn::Attribute],
    known: &[&str],
    mistakes: &mut Mistakes,
) -> Attribute {
    let mut result = Attribute::default();
    for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("skylight")) {
        let parts = attribute
            .parse_args_with(syn::punctuated::Punctuated::<Part, Token![,]>::parse_terminated);
        for part in mistakes.take(parts).into_iter().flatten() {
            result.add(part, known, mistakes);
        }
    }
    result
}

impl Attribute {
    fn add(&mut self, part: Part, known: &[&str], mistakes: &mut Mistakes) {
        let (key, span) = match &part {
            Part::Name(name) => ("a name of the catalog".to_owned(), name.span()),
            Part::Reply(key, _) | Part::Variant(key, _) | Part::Root(key, _) => {
                (key.to_string(), key.span())
            }
            Part::Rest(key) | Part::Unknown(key) => (key.to_string(), key.span()),
        };
        let is_name = matches!(part, Part::Name(_));
        if matches!(part, Part::Unknown(_)) || !(is_name || known.contains(&key.as_str())) {
            mistakes.at_span(span, unknown_key(&key, known));
            return;
        }
        let twice = match part {
            Part::Name(name) => self.name.replace(name).is_some(),
            Part::Reply(_, ty) => self.reply.replace(ty).is_some(),
            Part::Variant(_, name) => self.variant.replace(name).is_some(),
            Part::Root(_, path) => self.root.replace(path).is_some(),
            Part::Rest(key) => self.rest.replace(key).is_some(),
            Part::Unknown(_) => false,
        };
        if twice {
            mistakes.at_span(span, Mistake::new(format!("{key} is given twice")));
        }
    }

    /// The name, or a mistake that says what is to be given.
    pub(crate) fn required_name(
        &self,
        what: &str,
        example: &str,
        span: Span,
        mistakes: &mut Mistakes,
    ) -> Option<LitStr> {
        if self.name.is_none() && mistakes.is_empty() {
            let mistake = Mistake::new(format!("the attribute that names the {what} is missing"));
            mistakes.at_span(span, mistake.help(format!("add `#[skylight(\"{example}\")]`")));
        }
        self.name.clone()
    }
}

fn unknown_key(key: &str, known: &[&str]) -> Mistake {
    let mistake = Mistake::new(format!("`{key}` has no meaning here"));
    if known.is_empty() {
        return mistake;
    }
    let near = crate::catalog::nearest(key, known.iter().map(|&known| known.to_owned()));
    match near {
        Some(near) => mistake.help(format!("did you mean `{near}`?")),
        None => mistake.help(format!("what can stand here: {}", known.join(", "))),
    }
}
