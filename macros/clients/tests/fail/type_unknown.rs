use skylight::CatalogType;

#[derive(CatalogType)]
#[skylight("Directions")]
enum Way {
    Inbound,
}

#[derive(CatalogType)]
enum Nameless {
    Inbound,
}

fn main() {}
