use skylight::{CatalogType, Command};

#[derive(CatalogType)]
#[skylight("Minutes")]
struct Minutes {
    count: u32,
}

#[derive(Command)]
#[skylight("limits.setDay")]
struct SetDay {
    day: String,
}

fn main() {}
