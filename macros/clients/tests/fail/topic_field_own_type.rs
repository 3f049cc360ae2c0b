use skylight::Topic;

#[derive(serde::Deserialize)]
struct Id(String);

struct Contact;

#[derive(Topic)]
#[skylight("cxengage/interactions/work-offer-received")]
struct Offer {
    interaction_id: Id,
    contact: Option<Contact>,
}

fn main() {}
