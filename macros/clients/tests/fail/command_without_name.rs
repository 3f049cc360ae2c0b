use skylight::Command;

#[derive(Command)]
struct Dial {
    phone_number: String,
}

fn main() {}
