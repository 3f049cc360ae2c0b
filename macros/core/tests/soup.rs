//! Whatever tokens a macro is given, it answers with code, and never with a crash.

use std::path::Path;
use std::str::FromStr;

use proc_macro2::TokenStream;
use proptest::prelude::*;
use skylight_macros_core::{self as macros, Client};
use syn::{Data, DeriveInput};

/// Pieces of what people write, and of what they do not.
const PIECES: &[&str] = &[
    "#[skylight(\"interactions.voice.dial\")]",
    "#[skylight(\"session.setToken\")]",
    "#[skylight(\"authentication.login\", variant = \"credentials\")]",
    "#[skylight(\"cxengage/interactions/work-offer-received\")]",
    "#[skylight(\"cxengage/contacts/list-attributes-response\")]",
    "#[skylight(\"Direction\")]",
    "#[skylight(\"WorkOffer\")]",
    "#[skylight(\"\\u{0}é\")]",
    "#[skylight(rest)]",
    "#[skylight]",
    "#[skylight()]",
    "#[skylight(crate = r#crate)]",
    "#[skylight(reply = Vec<dyn Fn(u8)>)]",
    "#[serde(rename = \"\")]",
    "#[serde(rename = \"phoneNumber\")]",
    "#[serde(rename_all = \"kebab-case\")]",
    "#[serde(other)]",
    "#[serde(skip)]",
    "#[serde(with = 1, flatten)]",
    "#[on]",
    "#[on(\"cxengage/session/started\")]",
    "#[on(rest)]",
    "#[on(error)]",
    "#[on(1)]",
    "struct",
    "enum",
    "union",
    "impl",
    "fn",
    "async",
    "self",
    "&self",
    "&mut self",
    "Self",
    "crate",
    "r#type",
    "r#struct",
    "_",
    "phone_number",
    "interaction_id",
    "é",
    "String",
    "Option<String>",
    "Option<Option<Maybe<u8>>>",
    "Maybe<&'static str>",
    "Vec<[u8; 4]>",
    "HashMap<K, V>",
    "Box<dyn Fn() -> !>",
    "impl Trait",
    "<T as Iterator>::Item",
    "<'a, T: Clone, const N: usize>",
    "where T: 'static",
    "i128",
    "u",
    "()",
    "(String)",
    "(u8, u8)",
    "{}",
    "{ a: String }",
    "{ phone_number: String, r#type: u8, }",
    "{ A, B(u8), C { d: u8 } = 1 }",
    "{ fn f(&self) {} const A: u8 = 1; type T = u8; m!(); }",
    ",",
    ";",
    ":",
    "::",
    "=",
    "=>",
    "<",
    ">",
    "'a",
    "1e999",
    "\"text\"",
    "b\"bytes\"",
    "'c'",
    "$",
    "!",
];

fn soup() -> impl Strategy<Value = TokenStream> {
    let piece = prop::sample::select(PIECES);
    prop::collection::vec(piece, 0..24)
        .prop_filter_map("no tokens", |pieces| TokenStream::from_str(&pieces.join(" ")).ok())
}

/// Something that is at least a struct, an enum or a block.
fn item() -> impl Strategy<Value = TokenStream> {
    let attributes = prop::collection::vec(prop::sample::select(PIECES), 0..3);
    let heads = prop::sample::select(&["struct S", "enum E", "struct S<'a, T>", "impl S"][..]);
    let parts = prop::collection::vec(prop::sample::select(PIECES), 0..12);
    let braces = prop::sample::select(&[("{", "}"), ("(", ");")][..]);
    (attributes, heads, parts, braces).prop_filter_map(
        "no tokens",
        |(attributes, head, parts, (open, close))| {
            let text =
                format!("{} {head} {open} {} {close}", attributes.join(" "), parts.join(" "));
            TokenStream::from_str(&text).ok()
        },
    )
}

/// Holds what a macro made of its input to being code, and to naming a mistake where it has to.
fn check(name: &str, code: TokenStream, mistaken: bool) {
    let text = code.to_string();
    assert!(!text.is_empty(), "{name} gives nothing");
    if let Err(error) = syn::parse2::<syn::File>(code) {
        panic!("{name} gives what is no code ({error}): {text}");
    }
    assert!(!mistaken || text.contains("compile_error"), "{name} takes it: {text}");
}

fn expand(input: &TokenStream, client: &Client) {
    let item = syn::parse2::<DeriveInput>(input.clone()).map(|item| item.data);
    let (of_struct, of_enum) =
        (matches!(item, Ok(Data::Struct(_))), matches!(item, Ok(Data::Enum(_))));
    let block = syn::parse2::<syn::ItemImpl>(input.clone()).is_ok();
    let none = TokenStream::new;
    check("Command", macros::command(input.clone(), client), !of_struct);
    check("Topic", macros::topic(input.clone(), client), !of_struct);
    let code = macros::catalog_type(input.clone(), client);
    check("CatalogType", code, !(of_struct || of_enum));
    check("TopicSet", macros::topic_set(input.clone(), client), !of_enum);
    check("handlers", macros::handlers(none(), input.clone(), client), !block);
    check("handlers with arguments", macros::handlers(input.clone(), none(), client), true);
    let code = macros::catalog(input.clone(), Path::new(env!("CARGO_MANIFEST_DIR")));
    check("catalog", code, true);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, ..ProptestConfig::default() })]

    #[test]
    fn soup_gives_errors(input in soup()) {
        expand(&input, &Client::skylight().at(syn::parse_quote!(::skylight_sdk)));
    }

    #[test]
    fn items_with_anything_in_them_give_code(input in item()) {
        expand(&input, &Client::skylight().at(syn::parse_quote!(::skylight_sdk)));
    }

    #[test]
    fn any_text_is_a_name_that_may_be_wrong(name in any::<String>(), field in any::<String>()) {
        let client = Client::skylight().at(syn::parse_quote!(::skylight_sdk));
        let (name, field) = (proc_macro2::Literal::string(&name), proc_macro2::Literal::string(&field));
        let input = quote::quote! {
            #[skylight(#name)]
            struct S { #[serde(rename = #field)] field: String }
        };
        expand(&input, &client);
        let input = quote::quote! {
            #[skylight("interactions.voice.dial")]
            struct S { #[serde(rename = #field)] field: Option<Vec<Other>> }
        };
        expand(&input, &client);
    }
}
