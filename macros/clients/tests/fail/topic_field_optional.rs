use skylight::Topic;
use clients::sdk::Maybe;

#[derive(Topic)]
#[skylight("cxengage/interactions/work-offer-received")]
struct Offer {
    interaction_id: Maybe<String>,
    auto_answer: bool,
    customer: String,
    source: Maybe<String>,
}

#[derive(Topic)]
#[skylight("cxengage/interactions/voice/customer-hold-received")]
struct Held {
    resource_id: String,
}

fn main() {}
