use skylight::{CatalogType, Topic};

#[derive(CatalogType)]
#[skylight("Direction")]
enum Way {
    Outbound,
    OutBound,
    #[serde(rename = "outbound")]
    Out,
}

#[derive(CatalogType)]
#[skylight("ChannelType")]
enum Channel {
    Voice,
    #[serde(other)]
    Written,
    #[serde(other)]
    Spoken,
}

#[derive(CatalogType)]
#[skylight("WorkOfferCallbackRequest")]
#[serde(deny_unknown_fields)]
struct Callback {
    #[serde(other)]
    callback_number: String,
}

#[derive(Topic)]
#[skylight("cxengage/interactions/work-offer-received")]
#[serde(deny_unknown_fields)]
struct Offer {
    #[serde(other)]
    interaction_id: String,
}

fn main() {}
