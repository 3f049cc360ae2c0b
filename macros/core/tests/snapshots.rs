//! What the macros make of typical input, formatted.

use std::path::Path;

use quote::quote;
use skylight_codegen::{catalog, emit};
use skylight_macros_core::{self as macros, Catalog, Client};

/// The client of the catalog that the client crates of the tests have too.
fn client() -> Client {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../clients/tests/frozen");
    let loaded = catalog::load(&folder).expect("a readable catalog");
    let resolved = loaded.catalog.expect("a catalog without mistakes");
    let compact = Catalog::from_files("frozen", &emit::macros::emit(&resolved).files);
    let root = syn::parse_quote!(::skylight_sdk);
    Client::new(compact.expect("all files").into()).at(root)
}

/// Code as rustfmt would have it, nearly.
fn formatted(code: proc_macro2::TokenStream) -> String {
    let text = code.to_string();
    let file = syn::parse2(code).unwrap_or_else(|error| panic!("{error}: {text}"));
    prettyplease::unparse(&file)
}

#[test]
fn a_command() {
    let input = quote! {
        #[skylight("interactions.voice.dial")]
        struct Dial<'a> {
            phone_number: &'a str,
            pop_uri: Option<String>,
            direction: Option<Direction>,
            #[serde(skip)]
            attempts: u8,
        }
    };
    insta::assert_snapshot!(formatted(macros::command(input, &client())));
}

#[test]
fn a_command_with_types_that_only_the_compiler_knows() {
    let input = quote! {
        #[skylight("interactions.voice.dial", reply = Dialled)]
        struct Dial<M> {
            phone_number: PhoneNumber,
            flow_id: Option<FlowId>,
            interaction_metadata: Option<M>,
        }
    };
    insta::assert_snapshot!(formatted(macros::command(input, &client())));
}

#[test]
fn a_command_that_takes_nothing() {
    let input = quote! {
        #[skylight("dumpState")]
        struct DumpState;
    };
    insta::assert_snapshot!(formatted(macros::command(input, &client())));
}

#[test]
fn a_command_that_takes_a_bare_value() {
    let input = quote! {
        #[skylight("session.setToken")]
        struct SetToken(String);
    };
    insta::assert_snapshot!(formatted(macros::command(input, &client())));
}

#[test]
fn a_view() {
    let input = quote! {
        #[skylight("cxengage/interactions/work-offer-received")]
        struct Offer<C> {
            interaction_id: String,
            auto_answer: Option<bool>,
            customer: Maybe<String>,
            contact: Option<C>,
            channel_type: Channel,
            #[serde(skip)]
            seen: bool,
        }
    };
    insta::assert_snapshot!(formatted(macros::topic(input, &client())));
}

#[test]
fn a_view_of_a_payload_that_is_no_object() {
    let input = quote! {
        #[skylight("cxengage/contacts/list-attributes-response")]
        struct Attributes(Vec<ContactAttribute>);
    };
    insta::assert_snapshot!(formatted(macros::topic(input, &client())));
}

#[test]
fn an_enum_of_the_catalog() {
    let input = quote! {
        #[skylight("Direction")]
        enum Outwards {
            Outbound,
            #[serde(rename = "agent-initiated")]
            ByAgent,
        }
    };
    insta::assert_snapshot!(formatted(macros::catalog_type(input, &client())));
}

#[test]
fn an_object_of_the_catalog() {
    let input = quote! {
        #[skylight("WorkOfferCallbackRequest")]
        struct Callback {
            callback_number: String,
        }
    };
    insta::assert_snapshot!(formatted(macros::catalog_type(input, &client())));
}

#[test]
fn a_set_of_topics() {
    let input = quote! {
        enum Work {
            Offer(Offer),
            #[skylight("cxengage/interactions/work-ended-received")]
            Ended(Box<InteractionRef>),
            #[skylight(rest)]
            Other(Event),
        }
    };
    insta::assert_snapshot!(formatted(macros::topic_set(input, &client())));
}

#[test]
fn handlers_of_messages() {
    let input = quote! {
        impl Crm {
            #[on("cxengage/interactions/work-offer-received")]
            async fn offer(&mut self, offer: WorkOffer) {}

            #[on]
            fn ended(&self, ended: Ended) {}

            #[on("cxengage/session/started")]
            fn started(&mut self) {}

            #[on(rest)]
            fn other(&mut self, event: Event) {}

            #[on(error)]
            async fn failed(&mut self, error: SkylightError) {}

            fn unrelated(&self) {}
        }
    };
    insta::assert_snapshot!(formatted(macros::handlers(quote!(), input, &client())));
}

#[test]
fn mistakes_beside_what_is_right() {
    let input = quote! {
        #[skylight("interactions.voice.dial")]
        struct Dial {
            phone_number: u8,
            flow: String,
            pop_uri: Option<String>,
        }
    };
    insta::assert_snapshot!(formatted(macros::command(input, &client())));
}
