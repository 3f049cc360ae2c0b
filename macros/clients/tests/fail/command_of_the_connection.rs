use skylight::Command;

#[derive(Command)]
#[skylight("controllerInit")]
struct Init;

fn main() {}
