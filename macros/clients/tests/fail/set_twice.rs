use skylight::{Topic, TopicSet};
use clients::sdk::interactions::WorkOffer;

#[derive(Topic)]
#[skylight("cxengage/interactions/work-offer-received")]
struct Offer {
    interaction_id: String,
}

#[derive(TopicSet)]
enum Work {
    Offer(Offer),
    #[skylight("cxengage/interactions/work-offer-received")]
    Whole(WorkOffer),
}

fn main() {}
