use skylight::Command;

#[derive(Command)]
#[skylight("entities.createException")]
struct CreateException {
    start_time_minutes: f64,
    end_time_minutes: String,
}

fn main() {}
