use skylight::Topic;

#[derive(Topic)]
#[skylight("cxengage/interactions/work-offer-received")]
struct Offer {
    interaction_id: String,
    chanel_type: String,
    nothing_like_it: Option<String>,
}

fn main() {}
