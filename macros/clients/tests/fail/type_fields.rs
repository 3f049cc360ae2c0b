use skylight::CatalogType;

#[derive(CatalogType)]
#[skylight("WorkOfferCallbackRequest")]
struct Callback {
    callback_number: u8,
    callback_time: String,
}

#[derive(CatalogType)]
#[skylight("EmailAddress")]
struct Address {
    name: Option<String>,
}

fn main() {}
