use skylight::Command;

#[derive(Command)]
#[skylight("interactions.voice.cancelDial")]
struct CancelDial {
    #[serde(rename = "interactionID")]
    interaction: String,
}

#[derive(Command)]
#[skylight("interactions.voice.cancelDial")]
#[serde(rename_all = "snake_case")]
struct Snake {
    interaction_id: String,
}

#[derive(Command)]
#[skylight("interactions.voice.cancelDial")]
#[serde(rename_all = "camelcase")]
struct Camel {
    interaction_id: String,
}

fn main() {}
