use skylight::Topic;

#[derive(Topic)]
#[skylight("cxengage/interactions/work-offer-received")]
struct Offer<'a> {
    interaction_id: u128,
    timeout: Option<f64>,
    auto_answer: Option<String>,
    direction: bool,
    toolbar_features: Option<String>,
    source: Option<&'a str>,
}

fn main() {}
