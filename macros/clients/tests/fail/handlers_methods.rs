use skylight::Topic;
use clients::sdk::interactions::WorkOffer;

#[derive(Topic)]
#[skylight("cxengage/interactions/work-offer-received")]
struct Offer {
    interaction_id: String,
}

struct Crm;

#[skylight::handlers]
impl Crm {
    #[on("cxengage/interactions/work-offer-received")]
    fn by_reference(&self, _offer: &WorkOffer) {}

    #[on("cxengage/session/started")]
    fn consuming(self) {}

    #[on("cxengage/session/started")]
    fn free() {}

    #[on]
    fn two(&self, _offer: Offer, _more: u8) {}

    #[on]
    fn nothing(&self) {}

    #[on]
    fn returning(&self, _offer: Offer) -> bool {
        true
    }

    #[on]
    fn generic<T>(&self, _offer: T) {}

    #[on(anything)]
    fn anything(&self) {}

    #[on("cxengage/session/started")]
    #[on(rest)]
    fn both(&self) {}

    #[on("cxengage/session/started")]
    const NUMBER: u8 = 1;

    #[on(rest)]
    fn any(&self, _event: impl Send) {}
}

fn main() {}
