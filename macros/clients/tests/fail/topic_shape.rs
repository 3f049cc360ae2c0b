use skylight::Topic;

#[derive(Topic)]
#[skylight("cxengage/contacts/list-attributes-response")]
struct Attributes {
    id: String,
}

#[derive(Topic)]
#[skylight("cxengage/interactions/work-offer-received")]
enum Offer {
    One,
}

#[derive(Topic)]
#[skylight("cxengage/contacts/delete-contact-response")]
struct Deleted(String);

#[derive(Topic)]
#[skylight("skylight/loaded")]
struct Loaded {
    at: String,
}

fn main() {}
