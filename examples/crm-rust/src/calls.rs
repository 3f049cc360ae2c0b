//! The agent's calls: offered, under way, in wrapup.

use leptos::ev::SubmitEvent;
use leptos::prelude::*;
use skylight::{Command, Topic, TopicSet};
use skylight_sdk::command::Once;
use skylight_sdk::interactions::voice::{CustomerHold, CustomerResume};
use skylight_sdk::interactions::{Accept, End, EndWrapup, InteractionRef, Reject};
use skylight_sdk::session::Direction;
use skylight_sdk::{Command, Skylight, SkylightError};

use crate::crm::Crm;
use crate::customers::{self, Customer};

/// The calls of the page.
#[derive(Clone, Copy)]
pub(crate) struct Calls {
    list: RwSignal<Vec<Call>>,
    /// The id of the call that was dialled last.
    dialled: RwSignal<Option<String>>,
    problem: RwSignal<Option<SkylightError>>,
}

#[derive(Clone)]
struct Call {
    interaction_id: String,
    title: ArcRwSignal<String>,
    stage: ArcRwSignal<Stage>,
}

#[derive(Clone, Copy)]
enum Stage {
    Offered,
    Active,
    OnHold,
    Wrapup,
}

/// What the page follows of the agent's work.
#[derive(TopicSet)]
enum Work {
    Offered(Offer),
    Accepted(Accepted),
    Held(Held),
    Resumed(Resumed),
    #[skylight("cxengage/interactions/wrapup-started")]
    WrappingUp(InteractionRef),
    #[skylight("cxengage/interactions/work-rejected-received")]
    Rejected(InteractionRef),
    #[skylight("cxengage/interactions/work-ended-received")]
    Ended(InteractionRef),
}

/// What the page shows of an offer.
#[derive(Topic)]
#[skylight("cxengage/interactions/work-offer-received")]
struct Offer {
    interaction_id: String,
    direction: Direction,
    customer: Option<String>,
}

#[derive(Topic)]
#[skylight("cxengage/interactions/work-accepted-received")]
struct Accepted {
    interaction_id: String,
}

#[derive(Topic)]
#[skylight("cxengage/interactions/voice/customer-hold-received")]
struct Held {
    interaction_id: String,
}

#[derive(Topic)]
#[skylight("cxengage/interactions/voice/customer-resume-received")]
struct Resumed {
    interaction_id: String,
}

/// An outbound call that takes the customer's record along.
#[derive(Command)]
#[skylight("interactions.voice.dial", reply = Dialled)]
struct CustomerDial {
    phone_number: String,
    interaction_metadata: Option<&'static Customer>,
}

/// What the page needs of its answer.
#[derive(Topic)]
#[skylight("cxengage/interactions/voice/dial-send-acknowledged")]
struct Dialled {
    interaction_id: String,
}

impl Calls {
    pub(crate) fn new(problem: RwSignal<Option<SkylightError>>) -> Self {
        Self { list: RwSignal::default(), dialled: RwSignal::default(), problem }
    }

    /// Begins anew with a connection, and keeps up to date until it is over.
    pub(crate) fn follow(self, skylight: &Skylight) -> impl Future<Output = ()> + use<> {
        self.list.set(Vec::new());
        self.dialled.set(None);
        let mut events = skylight.events_in::<Work>();
        async move {
            while let Some(work) = events.next().await {
                match work {
                    Ok(work) => self.came(work),
                    // Skylight's own errors are shown by whoever asked for what failed.
                    Err(error) if error.sdk().is_some() => {}
                    Err(error) => self.problem.set(Some(error)),
                }
            }
        }
    }

    fn came(self, work: Work) {
        match work {
            Work::Offered(offer) => self.offered(&offer),
            Work::Accepted(call) => self.move_on(&call.interaction_id, Stage::Active),
            Work::Held(call) => self.move_on(&call.interaction_id, Stage::OnHold),
            Work::Resumed(call) => self.move_on(&call.interaction_id, Stage::Active),
            Work::WrappingUp(call) => self.move_on(call.interaction_id.as_str(), Stage::Wrapup),
            Work::Rejected(call) | Work::Ended(call) => {
                self.list.write().retain(|one| one.interaction_id != call.interaction_id.as_str());
            }
        }
    }

    /// A call that is offered again stays where it is: the list is keyed by the id, which must not
    /// come twice.
    fn offered(self, offer: &Offer) {
        let id = offer.interaction_id.as_str();
        if let Some(call) = self.find(id) {
            call.title.set(offer.title());
            call.stage.set(Stage::Offered);
        } else {
            self.list.write().push(Call {
                interaction_id: id.to_owned(),
                title: ArcRwSignal::new(offer.title()),
                stage: ArcRwSignal::new(Stage::Offered),
            });
        }
    }

    fn move_on(self, interaction_id: &str, stage: Stage) {
        if let Some(call) = self.find(interaction_id) {
            call.stage.set(stage);
        }
    }

    fn find(self, interaction_id: &str) -> Option<Call> {
        self.list.with_untracked(|calls| {
            calls.iter().find(|call| call.interaction_id == interaction_id).cloned()
        })
    }
}

impl Offer {
    /// What the agent reads.
    fn title(&self) -> String {
        let towards = if self.direction == Direction::Inbound { "From" } else { "To" };
        format!("{towards} {}", customers::describe(self.customer.as_deref()))
    }
}

impl Stage {
    /// What the agent reads.
    fn name(self) -> &'static str {
        match self {
            Self::Offered => "offered",
            Self::Active => "active",
            Self::OnHold => "active, on hold",
            Self::Wrapup => "wrapup",
        }
    }
}

#[component]
pub(crate) fn DialForm() -> impl IntoView {
    let crm = Crm::of_page();
    let number = RwSignal::new("+12505550199".to_owned());
    let Calls { dialled, .. } = crm.calls;
    let dial = move |event: SubmitEvent| {
        event.prevent_default();
        let phone_number = number.get_untracked();
        let interaction_metadata = Customer::of_number(&phone_number);
        let dial = CustomerDial { phone_number, interaction_metadata };
        crm.attempt(async move |skylight| {
            dialled.set(Some(skylight.call(dial).await?.interaction_id));
            Ok(())
        });
    };
    view! {
        <form id="dial-form" on:submit=dial>
            <fieldset id="dialling" disabled=move || !crm.is_open() || !crm.session.is_ready()>
                <legend>"Dial"</legend>
                <label>"Number " <input id="number" type="tel" required bind:value=number /></label>
                <button type="submit">"Dial"</button>
                <output id="dialled">
                    {move || dialled.get().map(|id| format!("Interaction {id}"))}
                </output>
            </fieldset>
        </form>
    }
}

#[component]
pub(crate) fn CallList() -> impl IntoView {
    let Calls { list, .. } = Crm::of_page().calls;
    view! {
        <ul id="calls" aria-live="polite">
            <For each=move || list.get() key=|call| call.interaction_id.clone() let:call>
                <CallItem call />
            </For>
        </ul>
        <p id="no-calls" hidden=move || !list.with(Vec::is_empty)>
            "No calls."
        </p>
    }
}

#[component]
fn CallItem(call: Call) -> impl IntoView {
    let Call { interaction_id, title, stage } = call;
    let shown = stage.clone();
    let buttons = move || {
        let id = interaction_id.as_str();
        match stage.get() {
            Stage::Offered => view! {
                <CommandButton label="Accept" command=Accept::new(id) />
                <CommandButton label="Reject" command=Reject::new(id) />
            }
            .into_any(),
            Stage::Active => view! {
                <CommandButton label="Hold" command=CustomerHold::new(id) />
                <CommandButton label="End" command=End::new(id) />
            }
            .into_any(),
            Stage::OnHold => view! {
                <CommandButton label="Resume" command=CustomerResume::new(id) />
                <CommandButton label="End" command=End::new(id) />
            }
            .into_any(),
            Stage::Wrapup => {
                view! { <CommandButton label="End wrapup" command=EndWrapup::new(id) /> }.into_any()
            }
        }
    };
    view! {
        <li>
            <p>{move || title.get()} ": " {move || shown.get().name()}</p>
            {buttons}
        </li>
    }
}

/// A button that has Skylight carry a command out.
#[component]
fn CommandButton<C: Command<Answers = Once> + Clone + 'static>(
    label: &'static str,
    command: C,
) -> impl IntoView {
    let crm = Crm::of_page();
    let press = move |_| {
        let command = command.clone();
        crm.attempt(async move |skylight| skylight.call(command).await.map(drop));
    };
    view! {
        <button type="button" disabled=move || !crm.is_open() on:click=press>
            {label}
        </button>
    }
}
