use skylight::CatalogType;

#[derive(CatalogType)]
#[skylight("Direction")]
struct Way {
    inbound: bool,
}

#[derive(CatalogType)]
#[skylight("Extension")]
enum Extension {
    Sip,
}

#[derive(CatalogType)]
#[skylight("Device")]
struct Devices {
    one: String,
}

#[derive(CatalogType)]
#[skylight("WorkOfferCallbackRequest")]
struct Callback(String);

fn main() {}
