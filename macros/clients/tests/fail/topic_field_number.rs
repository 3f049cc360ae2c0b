use skylight::Topic;

#[derive(Topic)]
#[skylight("cxengage/sessions/get-new-token-response")]
struct Token {
    ttl: Option<u8>,
    renewals: f32,
}

#[derive(Topic)]
#[skylight("cxengage/sessions/get-new-token-response")]
struct Unsigned {
    ttl: Option<u64>,
    renewals: i8,
}

fn main() {}
