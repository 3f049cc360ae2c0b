use skylight::{Topic, TopicSet};
use clients::sdk::Event;
use clients::sdk::interactions::{FlowInteractionRef, WorkOffer};

#[derive(Topic)]
#[skylight("cxengage/interactions/work-offer-received")]
struct Offer {
    interaction_id: String,
}

#[derive(TopicSet)]
enum Work {
    Offer(Offer),
    #[skylight("cxengage/interactions/work-ofer-received")]
    Misspelt(WorkOffer),
    #[skylight("cxengage/interactions/work-ended-received")]
    Two(String, String),
    Nothing,
    Again(Offer),
    #[skylight("cxengage/interactions/voice/dial-send-acknowledged", rest)]
    Both(FlowInteractionRef),
    #[skylight(rest)]
    Rest,
    #[skylight(rest)]
    Rests { event: Event },
    #[skylight(reply = u8)]
    Replied(Offer),
}

fn main() {}
