use skylight::Topic;

#[derive(Topic)]
#[skylight("cxengage/interactions/voice/customer-hold-error")]
struct Failed {
    interaction_id: String,
}

#[derive(Topic)]
#[skylight("cxengage/session/set-locale-response")]
struct Locale {
    locale: String,
}

fn main() {}
