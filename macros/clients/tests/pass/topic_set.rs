//! Several topics as one stream.

use serde_json::{Value, json};
use skylight::{Topic, TopicSet};
use skylight_sdk::interactions::FlowInteractionRef;
use skylight_sdk::view::TopicSet;
use skylight_sdk::{Event, Skylight, SkylightError};

#[derive(Topic)]
#[skylight("cxengage/interactions/work-offer-received")]
struct Offer {
    interaction_id: String,
}

#[derive(Topic)]
#[skylight("cxengage/interactions/work-ended-received")]
struct Ended {
    interaction_id: String,
}

#[derive(TopicSet)]
enum Work {
    Offer(Offer),
    Ended(Box<Ended>),
    #[skylight("cxengage/interactions/voice/dial-send-acknowledged")]
    Dialled(FlowInteractionRef),
    #[skylight(rest)]
    Other(Event),
}

/// Without a variant for the rest it is these topics and no other.
#[derive(TopicSet)]
enum Only<T>
where
    T: skylight_sdk::Topic<Payload = T> + skylight_sdk::view::PayloadOf<T>,
{
    One(T),
}

#[derive(TopicSet)]
enum Loud {
    #[skylight("cxengage/interactions/work-offer-received")]
    Offer(Box<skylight_sdk::interactions::WorkOffer>),
    #[skylight(rest)]
    Quiet,
}

/// The stream has all of it, and matching it is exhaustive.
#[allow(dead_code)]
async fn read(skylight: &Skylight) -> Result<(), SkylightError> {
    let mut events = skylight.events_in::<Work>();
    while let Some(event) = events.next().await {
        match event? {
            Work::Offer(offer) => println!("{}", offer.interaction_id),
            Work::Ended(ended) => println!("{}", ended.interaction_id),
            Work::Dialled(call) => println!("{}", call.interaction_id),
            Work::Other(event) => println!("{event:?}"),
        }
    }
    Ok(())
}

fn decode<S: TopicSet>(topic: &str, payload: Value) -> Option<S> {
    S::decode(topic, payload).unwrap()
}

fn main() {
    assert_eq!(
        Work::TOPICS,
        [
            "cxengage/interactions/work-offer-received",
            "cxengage/interactions/work-ended-received",
            "cxengage/interactions/voice/dial-send-acknowledged",
        ]
    );
    let id = || json!({ "interactionId": "i" });
    let offer = decode("cxengage/interactions/work-offer-received", id());
    assert!(matches!(offer, Some(Work::Offer(Offer { interaction_id })) if interaction_id == "i"));
    let ended = decode("cxengage/interactions/work-ended-received", id());
    assert!(matches!(ended, Some(Work::Ended(_))));
    let dialled = decode("cxengage/interactions/voice/dial-send-acknowledged", id());
    assert!(matches!(dialled, Some(Work::Dialled(_))));
    let other = decode("acme/unheard-of", id());
    assert!(matches!(other, Some(Work::Other(Event::Unknown { topic, .. })) if topic == "acme/unheard-of"));

    assert!(Work::HAS_REST && Loud::HAS_REST && !Only::<Ended>::HAS_REST);
    assert!(decode::<Only<Ended>>("acme/unheard-of", id()).is_none());
    assert!(matches!(
        decode("cxengage/interactions/work-ended-received", id()),
        Some(Only::One(Ended { .. }))
    ));
    assert!(matches!(decode("acme/unheard-of", id()), Some(Loud::Quiet)));
    assert!(Work::decode("cxengage/interactions/work-ended-received", json!({})).is_err());
}
