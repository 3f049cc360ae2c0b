use skylight::Command;

#[derive(Command)]
#[skylight("session.setDirection")]
struct SetDirection {
    direction: String,
}

#[derive(serde::Serialize)]
enum Way {
    Up,
}

#[derive(Command)]
#[skylight("session.setDirection")]
struct SetWay {
    direction: Way,
}

fn main() {}
