use skylight::{Topic, TopicSet};

#[derive(Topic)]
#[skylight("cxengage/interactions/work-offer-received")]
struct Offer {
    interaction_id: String,
}

#[derive(TopicSet)]
enum Work {
    Offer(Offer),
    #[skylight(rest)]
    Rest,
}

fn main() {
    let work = Work::Rest;
    match work {
        Work::Offer(_) => {}
    }
}
