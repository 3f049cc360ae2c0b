use skylight::Topic;
use clients::sdk::{Event, SkylightError};

#[derive(Topic)]
#[skylight("cxengage/interactions/work-offer-received")]
struct Offer {
    interaction_id: String,
}

struct Crm;

#[skylight::handlers]
impl Crm {
    #[on("cxengage/session/started")]
    fn one(&self) {}

    #[on("cxengage/session/started")]
    fn two(&self) {}

    #[on(rest)]
    fn rest(&self, _event: Event) {}

    #[on(rest)]
    fn rests(&self) {}

    #[on(error)]
    fn error(&self, _error: SkylightError) {}

    #[on(error)]
    fn errors(&self) {}
}

struct Other;

#[skylight::handlers]
impl Other {
    #[on]
    fn view(&self, _offer: Offer) {}

    #[on("cxengage/interactions/work-offer-received")]
    fn whole(&self, _offer: Offer) {}
}

struct Conditional;

#[skylight::handlers]
impl Conditional {
    #[cfg(all())]
    #[on("cxengage/session/started")]
    fn one(&self) {}

    #[cfg(not(any()))]
    #[on("cxengage/session/started")]
    fn two(&self) {}

    #[cfg(all())]
    #[on(rest)]
    fn rest(&self) {}

    #[on(rest)]
    fn rests(&self) {}
}

fn main() {}
