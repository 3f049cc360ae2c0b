use skylight::{Topic, TopicSet};
use clients::sdk::interactions::{FlowInteractionRef, WorkOffer};

#[derive(Topic)]
#[skylight("cxengage/interactions/work-offer-received")]
struct Offer {
    interaction_id: String,
}

#[derive(TopicSet)]
enum Work {
    #[skylight("cxengage/interactions/voice/dial-send-acknowledged")]
    Wrong(WorkOffer),
    #[skylight("cxengage/interactions/work-ended-received")]
    View(Offer),
    Unnamed(FlowInteractionRef),
    #[skylight(rest)]
    Rest(String),
}

fn main() {}
