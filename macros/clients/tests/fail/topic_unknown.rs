use skylight::Topic;

#[derive(Topic)]
#[skylight("cxengage/interactions/work-offer-recieved")]
struct Offer {
    interaction_id: String,
}

#[derive(Topic)]
#[skylight("cxengage/interactions/voice/nothing-of-the-kind")]
struct Nothing {
    interaction_id: String,
}

#[derive(Topic)]
struct Nameless {
    interaction_id: String,
}

fn main() {}
