use skylight::Command;

#[derive(Command)]
#[skylight("session.setToken")]
struct SetToken {
    token: String,
}

#[derive(Command)]
#[skylight("session.setToken")]
struct Number(u64);

#[derive(Command)]
#[skylight("interactions.voice.cancelDial")]
struct CancelDial(String);

fn main() {}
