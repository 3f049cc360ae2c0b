//! Logging in, the tenant and the agent's presence.

use leptos::ev::SubmitEvent;
use leptos::html::Select;
use leptos::prelude::*;
use skylight::Topic;
use skylight_sdk::authentication::LoginCredentials;
use skylight_sdk::session::{Extension, GoNotReady, GoReady, LoginTenant, SetActiveTenant};
use skylight_sdk::web::SequenceOptions;
use skylight_sdk::{Skylight, SkylightError, sequences};

use crate::crm::Crm;

/// The agent's session, as Skylight tells of it, whoever changes it.
#[derive(Clone, Copy)]
pub(crate) struct Session {
    tenants: RwSignal<Vec<LoginTenant>>,
    telephones: RwSignal<Vec<Extension>>,
    /// The agent's state, in Skylight's words; `None` before there is a session.
    state: RwSignal<Option<String>>,
    problem: RwSignal<Option<SkylightError>>,
}

/// What the page needs of the agent's configuration.
#[derive(Topic)]
#[skylight("cxengage/session/config-details")]
struct Configuration {
    extensions: Vec<Extension>,
}

/// What the page needs of a change of presence.
#[derive(Topic)]
#[skylight("cxengage/session/state-change-response")]
struct Change {
    state: String,
}

#[skylight::handlers]
impl Session {
    #[on]
    fn configured(&self, configuration: Configuration) {
        self.telephones.set(configuration.extensions);
    }

    #[on]
    fn changed(&self, change: Change) {
        self.state.set(Some(change.state));
    }

    #[on("cxengage/session/ended")]
    fn ended(&self) {
        self.state.set(Some("offline".to_owned()));
    }

    #[on(error)]
    fn failed(&self, error: SkylightError) {
        self.problem.set(Some(error));
    }
}

impl Session {
    pub(crate) fn new(problem: RwSignal<Option<SkylightError>>) -> Self {
        Self {
            tenants: RwSignal::default(),
            telephones: RwSignal::default(),
            state: RwSignal::default(),
            problem,
        }
    }

    /// Begins anew with a connection, and keeps up to date until it is over.
    pub(crate) fn follow(self, skylight: &Skylight) -> impl Future<Output = ()> + use<> {
        self.tenants.set(Vec::new());
        self.state.set(None);
        let handling = skylight.handle(self);
        async move {
            // Every error has its handler.
            let _ = handling.await;
        }
    }

    /// Whether the agent can place calls; reactive.
    pub(crate) fn is_ready(self) -> bool {
        self.state.with(|state| state.as_deref() == Some("ready"))
    }

    /// Whether there is a session; reactive.
    fn is_running(self) -> bool {
        self.state.with(|state| state.as_deref().is_some_and(|state| state != "offline"))
    }
}

#[component]
pub(crate) fn LoginForm() -> impl IntoView {
    let crm = Crm::of_page();
    let username = RwSignal::new(String::new());
    let password = RwSignal::new(String::new());
    let log_in = move |event: SubmitEvent| {
        event.prevent_default();
        let login = LoginCredentials::new(username.get_untracked(), password.get_untracked());
        crm.attempt(async move |skylight| {
            let agent = skylight.authentication().login(login).await?;
            crm.session.tenants.set(agent.tenants);
            Ok(())
        });
    };
    view! {
        <form id="login-form" on:submit=log_in>
            <fieldset id="login" disabled=move || !crm.is_open()>
                <legend>"Agent"</legend>
                <label>
                    "Username "
                    <input id="username" autocomplete="username" required bind:value=username />
                </label>
                <label>
                    "Password "
                    <input
                        id="password"
                        type="password"
                        autocomplete="current-password"
                        required
                        bind:value=password
                    />
                </label>
                <button type="submit">"Log in"</button>
            </fieldset>
        </form>
    }
}

#[component]
pub(crate) fn TenantForm() -> impl IntoView {
    let crm = Crm::of_page();
    let Session { tenants, .. } = crm.session;
    let tenant = NodeRef::<Select>::new();
    // Done when the session stands, not when the tenant is set: everything between the two is awaited.
    let start = Action::new_local(move |tenant_id: &String| {
        let command = SetActiveTenant::new(tenant_id.as_str());
        crm.ask(async move |skylight| {
            let set = skylight.session().set_active_tenant(command);
            let options = SequenceOptions::new();
            skylight.sequence(&sequences::SET_ACTIVE_TENANT, set, options).await.map(drop)
        })
    });
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        if let Some(tenant) = tenant.get_untracked() {
            start.dispatch_local(tenant.value());
        }
    };
    let is_disabled =
        move || !crm.is_open() || tenants.with(Vec::is_empty) || start.pending().get();
    view! {
        <form id="tenant-form" on:submit=submit>
            <fieldset id="tenants" disabled=is_disabled>
                <legend>"Tenant"</legend>
                <label>
                    "Work for " <select id="tenant" required node_ref=tenant>
                        <For
                            each=move || tenants.get()
                            key=|tenant| tenant.tenant_id.clone()
                            let:tenant
                        >
                            <option value=tenant.tenant_id.clone()>{tenant.tenant_name}</option>
                        </For>
                    </select>
                </label>
                <button type="submit">"Start"</button>
            </fieldset>
        </form>
    }
}

#[component]
pub(crate) fn Presence() -> impl IntoView {
    let crm = Crm::of_page();
    let Session { telephones, state, .. } = crm.session;
    let extension = NodeRef::<Select>::new();
    let go_ready = move |_| {
        let Some(extension) = extension.get_untracked() else { return };
        let ready = GoReady::new(extension.value());
        crm.attempt(async move |skylight| skylight.session().go_ready(ready).await.map(drop));
    };
    let go_not_ready = move |_| {
        crm.attempt(async move |skylight| {
            skylight.session().go_not_ready(GoNotReady::new()).await.map(drop)
        });
    };
    let log_out = move |_| {
        crm.attempt(async move |skylight| skylight.authentication().logout().await.map(drop));
    };
    view! {
        <fieldset id="presence" disabled=move || !crm.is_open() || !crm.session.is_running()>
            <legend>
                "Presence: " <output id="presence-state" data-state=move || state.get()>
                    {move || state.with(|state| state_name(state.as_deref()).to_owned())}
                </output>
            </legend>
            <label>
                "Telephone " <select id="extension" node_ref=extension>
                    <For
                        each=move || telephones.get()
                        key=|telephone| telephone.value.clone()
                        let:telephone
                    >
                        <option value=telephone.value.clone()>{telephone_name(&telephone)}</option>
                    </For>
                </select>
            </label>
            <button id="ready" type="button" on:click=go_ready>
                "Ready"
            </button>
            <button id="not-ready" type="button" on:click=go_not_ready>
                "Not ready"
            </button>
            <button id="log-out" type="button" on:click=log_out>
                "Log out"
            </button>
        </fieldset>
    }
}

/// What the agent reads of a telephone.
fn telephone_name(telephone: &Extension) -> String {
    telephone.description.value().unwrap_or(&telephone.value).clone()
}

/// What the agent reads of a state.
fn state_name(state: Option<&str>) -> &str {
    match state {
        None => "–",
        Some("ready") => "Ready",
        Some("notready") => "Not ready",
        Some("offline") => "Offline",
        Some(other) => other,
    }
}
