//! A crate that calls its own things by the names of the standard library's.
#![deny(missing_docs, unsafe_code, warnings)]

use skylight::{CatalogType, Command, Topic, TopicSet};
use skylight_sdk::decode::Decode;
use skylight_sdk::view::Handlers;

/// No option.
pub struct Option;
/// No result.
pub struct Result;
/// No string.
pub struct String;
/// No vector.
pub struct Vec;
/// No box.
pub struct Box;
/// No serialization.
pub trait Serialize {}
/// No default.
pub trait Default {}
/// No value.
pub struct Value;
/// No `Ok`.
#[derive(Clone, Copy)]
pub struct Ok;
/// No `Err`.
pub struct Err;
/// No `Some`.
pub struct Some;
/// No `None`.
pub struct None;
#[allow(dead_code)]
mod core {}
#[allow(dead_code)]
mod std {}
#[allow(dead_code)]
mod serde {}

/// A dial with whatever a campaign knows.
#[derive(Command)]
#[skylight("interactions.voice.dial")]
pub struct Dial<'a, M, const N: usize>
where
    M: Clone,
{
    /// Whom.
    pub phone_number: &'a str,
    /// Why.
    pub interaction_metadata: ::core::option::Option<M>,
    /// How.
    pub direction: ::std::option::Option<Outwards>,
    /// What is not sent.
    #[serde(skip)]
    pub counted: [u8; N],
}

/// A dialler never waits for calls.
#[derive(Clone, Copy, CatalogType)]
#[skylight("Direction")]
pub enum Outwards {
    /// To a customer.
    Outbound,
}

/// An offer.
#[derive(Topic)]
#[skylight("cxengage/interactions/work-offer-received")]
pub struct Offer<C> {
    /// Which.
    pub interaction_id: ::std::string::String,
    /// Who.
    pub contact: ::core::option::Option<C>,
    /// Where.
    pub pop_uri: skylight_sdk::Maybe<::std::string::String>,
    /// When.
    #[serde(skip)]
    pub at: u64,
}

/// What happens.
#[derive(TopicSet)]
pub enum Work {
    /// An offer.
    Offer(::std::boxed::Box<Offer<u8>>),
    /// Anything else.
    #[skylight(rest)]
    Rest,
}

/// A CRM.
pub struct Crm(usize);

#[skylight::handlers]
impl Crm {
    #[on]
    async fn offer(&mut self, offer: Offer<u8>) {
        self.0 += offer.interaction_id.len();
    }
}

macro_rules! made {
    ($command:ident, $field:ident, $ty:ty) => {
        /// A struct that another macro wrote.
        #[derive(Command)]
        #[skylight("interactions.voice.cancelDial")]
        pub struct $command {
            /// Which.
            pub interaction_id: $ty,
        }

        /// Its view.
        #[derive(Topic)]
        #[skylight("cxengage/interactions/voice/cancel-dial-acknowledged")]
        pub struct Cancelled {
            /// Which.
            pub $field: ::std::string::String,
        }
    };
}

made!(CancelDial, interaction_id, ::std::string::String);

fn main() {
    let dial = Dial {
        phone_number: "1",
        interaction_metadata: ::core::option::Option::Some([1]),
        direction: ::core::option::Option::Some(Outwards::Outbound),
        counted: [0; 2],
    };
    let sent = serde_json::to_value(&dial).unwrap();
    assert_eq!(
        sent,
        serde_json::json!({
            "phoneNumber": "1", "interactionMetadata": [1], "direction": "outbound",
        })
    );
    assert_eq!(dial.counted.len(), 2);
    let offer = Offer::<u8>::decode(serde_json::json!({ "interactionId": "i" })).unwrap();
    assert!(offer.contact.is_none() && offer.pop_uri.is_absent() && offer.at == 0);
    let set = <Work as skylight_sdk::view::TopicSet>::decode("a", serde_json::Value::Null);
    assert!(matches!(set, ::core::result::Result::Ok(::core::option::Option::Some(Work::Rest))));
    let cancel = CancelDial { interaction_id: "i".to_owned() };
    assert_eq!(serde_json::to_value(cancel).unwrap()["interactionId"], "i");
    let cancelled = Cancelled::decode(serde_json::json!({ "interactionId": "i" }));
    assert_eq!(cancelled.unwrap().interaction_id, "i");
    assert_eq!(Crm::TOPICS.len(), 1);
}
