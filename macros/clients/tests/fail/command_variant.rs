use skylight::Command;

#[derive(Command)]
#[skylight("authentication.login")]
struct Login {
    username: String,
    password: String,
}

#[derive(Command)]
#[skylight("authentication.login", variant = "credential")]
struct Credentials {
    username: String,
    password: String,
}

#[derive(Command)]
#[skylight("interactions.voice.dial", variant = "cold")]
struct Dial {
    phone_number: String,
}

fn main() {}
