use skylight::CatalogType;

#[derive(CatalogType)]
#[skylight("Direction")]
enum Way {
    Inbound,
    Outbuond,
    Sideways,
    #[serde(rename = "agent_initiated")]
    Agent,
    Any(String),
}

#[derive(CatalogType)]
#[skylight("Direction")]
enum Open {
    Inbound,
    #[serde(other)]
    Other,
}

fn main() {}
