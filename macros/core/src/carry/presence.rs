//! Whether a field may be absent or null, and how the client's module `wire` handles it.

use proc_macro2::TokenStream;
use quote::ToTokens as _;
use syn::Type as RustType;

use super::known::{Known, known};
use super::{Carrier, Carrying, Foreign, Misfit, Range};
use crate::catalog::{Field, Place, Type};
use crate::input::{Direction, FieldInput};
use crate::mistakes::Mistake;

/// How a field is written or read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Presence {
    /// As it is.
    Always,
    /// `Option`: `None` is absent.
    Optional,
    /// `Option`: `None` is absent, or null as well.
    AbsentOrNull,
    /// `Maybe`.
    Maybe,
}

/// How a field is carried.
pub(crate) struct Plan<'t> {
    pub(crate) presence: Presence,
    /// The type of the module `wire` that stands for the catalog's.
    pub(crate) marker: TokenStream,
    /// The Rust type that carries it, without what says that it may be absent.
    pub(crate) carrier: &'t RustType,
    /// How many pointers are between the field and that type.
    pub(crate) pointers: usize,
    /// What is said when the compiler finds that the type cannot carry it; `None` when it can, going
    /// by its name.
    pub(crate) doubt: Option<Doubt>,
}

/// What is said of a type that only the compiler knows.
pub(crate) struct Doubt {
    pub(crate) message: String,
    pub(crate) label: String,
    pub(crate) note: String,
    pub(crate) help: String,
}

/// What a field belongs to, for messages.
#[derive(Clone, Copy)]
pub(crate) struct Subject<'a> {
    /// The name of the command, topic or type.
    pub(crate) name: &'a str,
    pub(crate) at: &'a Place,
}

impl Carrying<'_> {
    /// Holds a field of a struct to a field of the catalog. The mistake stands at the tokens given
    /// with it.
    pub(crate) fn plan<'t>(
        &self,
        field: &Field,
        input: &'t FieldInput,
        subject: Subject<'_>,
    ) -> Result<Plan<'t>, (TokenStream, Mistake)> {
        let fail = |misfit: Misfit| {
            let at = match &misfit {
                Misfit::Type { at, .. } => at.to_token_stream(),
                Misfit::Damaged => input.ty.to_token_stream(),
            };
            (at, self.mistake(misfit, field, subject))
        };
        let (presence, mut carrier) = self.presence(field, &input.ty).map_err(fail)?;
        let mut pointers = 0;
        while self.direction == Direction::Sent
            && presence == Presence::Always
            && let Known::Pointer(inner) = known(carrier)
        {
            (carrier, pointers) = (inner, pointers + 1);
        }
        let want = match (&field.ty, presence) {
            (Type::Nullable(inner), Presence::AbsentOrNull | Presence::Maybe) => inner,
            (want, _) => want,
        };
        let range = Range { min: field.min, max: field.max };
        let said = self.carry(want, carrier, range).map_err(fail)?;
        let doubt = (!said.certain).then(|| self.doubt(want, &said, field, subject));
        Ok(Plan { presence, marker: said.marker, carrier, pointers, doubt })
    }

    fn doubt(&self, want: &Type, carrier: &Carrier, field: &Field, subject: Subject<'_>) -> Doubt {
        let (name, usual) = (&field.name, self.usual(want));
        let said = self.said(want);
        let place = self.catalog.place(&field.at(subject.at));
        let (wire, action, serde) = match self.direction {
            Direction::Sent => ("ToWire", "is serialized", "Serialize"),
            Direction::Received => ("FromWire", "is read", "Deserialize"),
        };
        let open =
            matches!(want, Type::Json) || matches!(want, Type::Map(item) if **item == Type::Json);
        let help = match carrier.taken_for {
            Some(Foreign::Uuid) => {
                "a type of this name is taken for `uuid::Uuid`, which is `Display` and `FromStr`; \
                 call another one otherwise"
                    .to_owned()
            }
            Some(Foreign::Value) => {
                "a type of this name is taken for `serde_json::Value`; call another one otherwise"
                    .to_owned()
            }
            None if open => format!("use a type that is `{serde}`"),
            None => format!(
                "use `{usual}`, or implement `{wire}` for a type of your own that {action} so"
            ),
        };
        Doubt {
            message: format!(
                "`{name}` of `{}` is {said}: `{{Self}}` cannot carry it",
                subject.name
            ),
            label: "cannot carry what the catalog says".to_owned(),
            note: format!("the catalog has `{name}` at {place}"),
            help,
        }
    }

    /// How the field may be absent, and the type of what is there.
    fn presence<'t>(
        &self,
        field: &Field,
        ty: &'t RustType,
    ) -> Result<(Presence, &'t RustType), Misfit> {
        let nullable = matches!(field.ty, Type::Nullable(_));
        let have = known(ty);
        let sent = self.direction == Direction::Sent;
        let usual = |wrapper: &str| {
            let inner = match &field.ty {
                Type::Nullable(inner) => inner,
                other => other,
            };
            match (wrapper, &have) {
                ("", Known::Option(inner) | Known::Maybe(inner)) => written(inner),
                ("", _) => self.usual(inner),
                (_, Known::Maybe(inner)) => format!("{wrapper}<{}>", written(inner)),
                _ => format!("{wrapper}<{}>", written(ty)),
            }
        };
        let wrong = |wrong: &str, help: String| {
            let (at, wrong) = (Box::new(ty.clone()), wrong.to_owned());
            Err(Misfit::Type { at, wrong, help: Some(format!("use {help}")) })
        };
        match (field.required, nullable, &have) {
            (true, _, Known::Maybe(_)) | (false, false, Known::Maybe(_)) => {
                let wrapper = if field.required && !nullable { "" } else { "Option" };
                let never = match (field.required, nullable) {
                    (true, true) => "is never absent, only null",
                    (true, false) => "is never absent or null",
                    (false, _) => "may be absent, but never null",
                };
                wrong(never, format!("`{}`", usual(wrapper)))
            }
            (true, false, Known::Option(_)) if sent && field.ty != Type::Json => {
                wrong("is required, so it cannot be an `Option`", format!("`{}`", usual("")))
            }
            (true, false, Known::Option(inner)) if !sent && field.ty != Type::Json => {
                Ok((Presence::Optional, inner))
            }
            (true, ..) => Ok((Presence::Always, ty)),
            (false, true, Known::Maybe(inner)) => Ok((Presence::Maybe, inner)),
            (false, true, Known::Option(inner)) if !sent => Ok((Presence::AbsentOrNull, inner)),
            (false, _, Known::Option(inner)) => Ok((Presence::Optional, inner)),
            (false, _, _) if sent => Ok((Presence::Always, ty)),
            (false, true, _) => wrong(
                "may be absent, and may be null",
                format!("`{}`, or `{}` to tell the two apart", usual("Option"), usual("Maybe")),
            ),
            (false, false, _) => wrong("may be absent", format!("`{}`", usual("Option"))),
        }
    }

    fn mistake(&self, misfit: Misfit, field: &Field, subject: Subject<'_>) -> Mistake {
        let place = self.catalog.place(&field.at(subject.at));
        match misfit {
            Misfit::Damaged => crate::damaged(subject.name),
            Misfit::Type { at, wrong, help } => {
                let (name, ty) = (&field.name, written(&at));
                let mistake = if wrong.starts_with("is ") && !wrong.contains("cannot") {
                    format!("`{name}` of `{}` {wrong}: `{ty}` cannot carry it", subject.name)
                } else {
                    format!("`{name}` of `{}` {wrong}", subject.name)
                };
                let mistake =
                    Mistake::new(mistake).note(format!("the catalog has `{name}` at {place}"));
                match help {
                    Some(help) => mistake.help(help),
                    None => mistake,
                }
            }
        }
    }
}

/// A type as people write it.
pub(crate) fn written(ty: &RustType) -> String {
    let mut text = String::new();
    for part in ty.to_token_stream().to_string().split(' ') {
        let word = |c: char| c.is_alphanumeric() || matches!(c, '_' | '\'');
        let words = text.ends_with(word) && part.starts_with(word);
        if words || text.ends_with([',', ';', '+']) || part == "+" {
            text.push(' ');
        }
        text.push_str(part);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::written;

    #[test]
    fn types_are_said_as_they_are_written() {
        for text in [
            "Option<&'a str>",
            "std::collections::HashMap<String, Vec<u8>>",
            "Box<dyn Fn(u8) -> bool + Send>",
            "[u8; 4]",
            "&'a mut T",
        ] {
            let ty = syn::parse_str(text).map(|ty| written(&ty)).map_err(|error| error.to_string());
            assert_eq!(ty.map(|ty| ty.replace("->", " -> ")), Ok(text.to_owned()));
        }
    }
}
