//! Methods that are not always there.

#![deny(warnings)]
#![allow(unexpected_cfgs)]

use std::pin::pin;
use std::task::{Context, Poll, Waker};

use serde_json::json;
use skylight::Topic;
use skylight_sdk::view::Handlers;
use skylight_sdk::{SkylightError, SkylightErrorKind};

#[derive(Topic)]
#[skylight("cxengage/interactions/work-offer-received")]
struct Offer {
    interaction_id: String,
}

/// What is not there has types that are not there either.
#[derive(Default)]
struct Crm(Vec<String>);

#[skylight::handlers]
impl Crm {
    #[on("cxengage/session/started")]
    fn started(&mut self) {
        self.0.push("started".to_owned());
    }

    #[cfg(any())]
    #[on]
    fn offered(&mut self, offer: MissingOffer) {
        self.0.push(offer.interaction_id);
    }

    #[cfg(all())]
    #[on]
    fn offered(&mut self, offer: Offer) {
        self.0.push(offer.interaction_id);
    }

    #[on("cxengage/interactions/work-ended-received")]
    #[cfg(any())]
    fn ended(&mut self, ended: Missing) {}

    #[cfg_attr(all(), cfg(not(any(),)), doc = "Under a condition that stands under one.")]
    #[on("cxengage/interactions/work-ended-received")]
    fn ended_otherwise(&mut self) {
        self.0.push("ended".to_owned());
    }

    #[cfg_attr(all(), cfg(any()))]
    #[on(rest)]
    fn rest(&mut self, event: Missing) {}

    #[cfg(all(any()))]
    #[on(error)]
    async fn failed(&mut self, error: Missing) {}

    #[cfg(not(any()))]
    #[on(error)]
    fn failed_otherwise(&mut self, error: SkylightError) {
        self.0.push(error.to_string());
    }
}

/// None of its methods is there.
struct Nothing;

#[skylight::handlers]
impl Nothing {
    #[cfg(any())]
    #[on]
    fn offered(&self, offer: Missing) {}

    #[cfg(any())]
    #[on(error)]
    fn failed(&self) {}
}

struct Rest;

#[skylight::handlers]
impl Rest {
    #[cfg(any())]
    #[on(rest)]
    fn rest(&self, event: Missing) {}

    #[cfg(all())]
    #[on(rest)]
    fn rest(&self) {}
}

/// Nothing here waits.
fn now<T>(future: impl Future<Output = T>) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("it waits"),
    }
}

fn main() {
    assert_eq!(
        Crm::TOPICS,
        [
            "cxengage/session/started",
            "cxengage/interactions/work-offer-received",
            "cxengage/interactions/work-ended-received",
        ]
    );
    let mut crm = Crm::default();
    for topic in Crm::TOPICS {
        now(crm.handle(topic, json!({ "interactionId": "i" }))).unwrap();
    }
    let closed = || SkylightError::new(SkylightErrorKind::Closed);
    now(crm.fail(closed())).unwrap();
    assert_eq!(crm.0, ["started", "i", "ended", &closed().to_string()]);

    assert!(Nothing::TOPICS.is_empty());
    assert!(now(Nothing.fail(closed())).is_err());
    assert!(Rest::HAS_REST && !Crm::HAS_REST && !Nothing::HAS_REST);
}
