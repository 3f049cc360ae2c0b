//! Messages routed to methods.

use std::pin::pin;
use std::task::{Context, Poll, Waker};

use serde_json::{Value, json};
use skylight::Topic;
use skylight_sdk::decode::Mismatch;
use skylight_sdk::interactions::FlowInteractionRef;
use skylight_sdk::view::Handlers;
use skylight_sdk::{Event, Skylight, SkylightError, SkylightErrorKind};

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

#[derive(Default)]
struct Crm {
    heard: Vec<String>,
}

#[skylight::handlers]
impl Crm {
    #[on("cxengage/interactions/work-offer-received")]
    async fn offer(&mut self, offer: Offer) {
        self.note("offer", &offer.interaction_id);
    }

    #[on]
    fn ended(&mut self, ended: Box<Ended>) {
        self.note("ended", &ended.interaction_id);
    }

    #[on("cxengage/interactions/voice/dial-send-acknowledged")]
    fn dialled(&mut self, FlowInteractionRef { interaction_id, .. }: FlowInteractionRef) {
        self.note("dialled", &interaction_id);
    }

    /// What came does not matter.
    #[on("cxengage/session/started")]
    fn started(&mut self) {
        self.note("started", "");
    }

    #[on(rest)]
    async fn other(&mut self, event: Event) {
        if let Event::Unknown { topic, .. } = event {
            self.note("other", &topic);
        }
    }

    #[on(error)]
    async fn failed(&mut self, error: SkylightError) {
        self.note("failed", &error.to_string());
    }

    fn note(&mut self, what: &str, which: &str) {
        self.heard.push(format!("{what} {which}"));
    }
}

struct Counter<T>(usize, T);

#[skylight::handlers]
impl<T: Clone> Counter<T> {
    #[on("cxengage/session/started")]
    fn started(&mut self) {
        self.0 += 1;
    }
}

/// They run until the connection is over.
#[allow(dead_code)]
async fn run(skylight: &Skylight, crm: &mut Crm) -> Result<(), SkylightError> {
    skylight.handle(crm).await
}

/// Given away, they are a task of their own, which borrows nothing.
#[allow(dead_code)]
fn begin(skylight: &Skylight) -> impl Future<Output = Result<(), SkylightError>> + use<> {
    skylight.handle(Crm::default())
}

/// Nothing here waits.
fn now<T>(future: impl Future<Output = T>) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("it waits"),
    }
}

fn handle(handlers: &mut impl Handlers, topic: &str, payload: Value) -> Result<(), Mismatch> {
    now(handlers.handle(topic, payload))
}

fn main() {
    let mut crm = Crm::default();
    let id = || json!({ "interactionId": "i" });
    for topic in [
        "cxengage/interactions/work-offer-received",
        "cxengage/interactions/work-ended-received",
        "cxengage/interactions/voice/dial-send-acknowledged",
        "cxengage/session/started",
        "acme/unheard-of",
    ] {
        handle(&mut crm, topic, id()).unwrap();
    }
    let closed = || SkylightError::new(SkylightErrorKind::Closed);
    now(crm.fail(closed())).unwrap();
    let failed = format!("failed {}", closed());
    assert_eq!(
        crm.heard,
        ["offer i", "ended i", "dialled i", "started ", "other acme/unheard-of", &failed]
    );
    let wrong = json!({ "interactionId": 7 });
    let mismatch = handle(&mut crm, "cxengage/interactions/work-ended-received", wrong);
    assert_eq!(mismatch.unwrap_err().path(), "interactionId");
    assert_eq!(crm.heard.len(), 6);

    let mut counter = Counter(0, "");
    handle(&mut counter, "cxengage/session/started", id()).unwrap();
    handle(&mut counter, "acme/unheard-of", id()).unwrap();
    assert_eq!((counter.0, counter.1), (1, ""));
    // Errors that nobody handles end it.
    assert!(now(counter.fail(closed())).is_err());
    assert!(Crm::HAS_REST && !Counter::<()>::HAS_REST);
}
