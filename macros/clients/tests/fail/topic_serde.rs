use skylight::Topic;

#[derive(Topic)]
#[skylight("cxengage/interactions/work-offer-received")]
struct Offer {
    #[serde(default)]
    interaction_id: String,
}

fn main() {}
