use skylight::Topic;
use clients::sdk::interactions::{FlowInteractionRef, WorkOffer};

#[derive(Topic)]
#[skylight("cxengage/interactions/work-offer-received")]
struct Offer {
    interaction_id: String,
}

struct Crm;

#[skylight::handlers]
impl Crm {
    #[on("cxengage/interactions/work-offer-recieved")]
    async fn misspelt(&self, _offer: Offer) {}

    #[on("cxengage/interactions/voice/customer-hold-error")]
    fn only_errors(&self) {}

    #[on("cxengage/interactions/voice/dial-send-acknowledged")]
    fn wrong(&self, _offer: WorkOffer) {}

    #[on("cxengage/interactions/work-ended-received")]
    fn other_view(&self, _offer: Offer) {}

    #[on]
    fn no_topic(&self, _dialled: FlowInteractionRef) {}
}

fn main() {}
