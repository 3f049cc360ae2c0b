use skylight::Topic;

#[derive(Topic)]
#[skylight("cxengage/limits/measured")]
struct Measured {
    between: u8,
    above: i32,
    below: i16,
    any: i32,
    span: i64,
}

fn main() {}
