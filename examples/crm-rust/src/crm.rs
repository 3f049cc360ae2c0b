//! The connection, and what the components of the page share.

use leptos::ev::SubmitEvent;
use leptos::html::Select;
use leptos::prelude::*;
use leptos::task::spawn_local;
use skylight_sdk::validation::Validation;
use skylight_sdk::{Options, Skylight, SkylightError};

use crate::calls::Calls;
use crate::log::Log;
use crate::session::Session;

/// What the components share; each finds it in its context.
#[derive(Clone, Copy)]
pub(crate) struct Crm {
    link: RwSignal<Link, LocalStorage>,
    problem: RwSignal<Option<SkylightError>>,
    pub(crate) session: Session,
    pub(crate) calls: Calls,
    pub(crate) log: Log,
}

/// The way to Skylight. It owns the connection, which is over as soon as nobody does.
#[derive(Clone)]
enum Link {
    Closed,
    Opening,
    Open(Skylight),
}

impl Crm {
    /// A page that is not connected.
    pub(crate) fn new() -> Self {
        let problem = RwSignal::new(None);
        Self {
            link: RwSignal::new_local(Link::Closed),
            problem,
            session: Session::new(problem),
            calls: Calls::new(problem),
            log: Log::new(),
        }
    }

    /// That of the page that a component is part of.
    pub(crate) fn of_page() -> Self {
        expect_context()
    }

    /// Whether Skylight is there; reactive.
    pub(crate) fn is_open(self) -> bool {
        self.link.with(|link| matches!(link, Link::Open(_)))
    }

    /// Opens Skylight, and shows what it says until the connection is over.
    fn open(self, address: String, checks: Validation) {
        self.problem.set(None);
        self.link.set(Link::Opening);
        let options = Options::new().url(address).validation(self.log.told_of(checks));
        // In the click itself: a popup blocker stops it after anything that waits.
        let opening = Skylight::open(options);
        spawn_local(async move {
            let ended = match opening.await {
                Ok(skylight) => self.stay(skylight).await,
                Err(error) => Some(error),
            };
            self.link.set(Link::Closed);
            if ended.is_some() {
                self.problem.set(ended);
            }
        });
    }

    /// Waits until the connection is over, and gives why, unless this page ended it.
    async fn stay(self, skylight: Skylight) -> Option<SkylightError> {
        let _log = self.log.follow(&skylight);
        spawn_local(self.session.follow(&skylight));
        spawn_local(self.calls.follow(&skylight));
        let closed = skylight.closed();
        self.link.set(Link::Open(skylight));
        closed.await
    }

    fn close(self) {
        self.link.with_untracked(|link| {
            if let Link::Open(skylight) = link {
                skylight.close();
            }
        });
    }

    /// Begins what [`ask`](Self::ask) does.
    pub(crate) fn attempt(
        self,
        act: impl AsyncFnOnce(Skylight) -> Result<(), SkylightError> + 'static,
    ) {
        spawn_local(self.ask(act));
    }

    /// Lets Skylight do something, and shows the problem when it fails.
    pub(crate) async fn ask(self, act: impl AsyncFnOnce(Skylight) -> Result<(), SkylightError>) {
        let Link::Open(skylight) = self.link.get_untracked() else { return };
        self.problem.set(None);
        if let Err(error) = act(skylight).await {
            self.problem.set(Some(error));
        }
    }
}

#[component]
pub(crate) fn ConnectionState() -> impl IntoView {
    let Crm { link, .. } = Crm::of_page();
    let state = move || {
        link.with(|link| match link {
            Link::Closed => ("closed", "Not connected"),
            Link::Opening => ("opening", "Opening Skylight …"),
            Link::Open(_) => ("open", "Connected"),
        })
    };
    view! {
        <p id="connection" role="status" data-state=move || state().0>
            {move || state().1}
        </p>
    }
}

#[component]
pub(crate) fn Problem() -> impl IntoView {
    let Crm { problem, .. } = Crm::of_page();
    move || {
        problem.get().map(|error| {
            view! {
                <p id="problem" role="alert" data-kind=error.kind().as_str()>
                    {error.to_string()}
                </p>
            }
        })
    }
}

#[component]
pub(crate) fn ConnectForm() -> impl IntoView {
    let crm = Crm::of_page();
    let address = RwSignal::new("http://127.0.0.1:4174/".to_owned());
    let checks = NodeRef::<Select>::new();
    let is_closed = move || crm.link.with(|link| matches!(link, Link::Closed));
    let connect = move |event: SubmitEvent| {
        event.prevent_default();
        let is_strict = checks.get_untracked().is_some_and(|checks| checks.value() == "strict");
        // An agent at work must not lose a call over a field that nobody reads: strict is for trying
        // out a new Skylight.
        let checks = if is_strict { Validation::strict() } else { Validation::warn() };
        crm.open(address.get_untracked(), checks);
    };
    view! {
        <form id="connect-form" on:submit=connect>
            <label>"Address " <input id="address" type="url" required bind:value=address /></label>
            <label>
                "What does not fit the catalog " <select id="checks" node_ref=checks>
                    <option value="warn">"is logged"</option>
                    <option value="strict">"is logged and turned away"</option>
                </select>
            </label>
            <button id="connect" type="submit" disabled=move || !is_closed()>
                "Open Skylight"
            </button>
            <button
                id="disconnect"
                type="button"
                disabled=move || !crm.is_open()
                on:click=move |_| crm.close()
            >
                "Disconnect"
            </button>
        </form>
    }
}
