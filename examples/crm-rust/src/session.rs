//! Logging in, the tenant and the agent's presence.

use leptos::ev::SubmitEvent;
use leptos::html::Select;
use leptos::prelude::*;
use skylight::Topic;
use skylight_sdk::authentication::LoginCredentials;
use skylight_sdk::session::{
    Extension, GoNotReady, GoReady, LoginTenant, PresenceChangeState, SetActiveTenant,
};
use skylight_sdk::web::SequenceOptions;
use skylight_sdk::{Skylight, SkylightError, sequences};

use crate::crm::Crm;

/// The agent's session, as Skylight tells of it, whoever changes it.
#[derive(Clone, Copy)]
pub(crate) struct Session {
    tenants: RwSignal<Vec<LoginTenant>>,
    telephones: RwSignal<Vec<Extension>>,
    standing: RwSignal<Standing>,
    problem: RwSignal<Option<SkylightError>>,
}

/// How far the agent's session is.
#[derive(Clone, Default)]
enum Standing {
    #[default]
    Ahead,
    Running(PresenceChangeState),
    Over,
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
    state: PresenceChangeState,
}

#[skylight::handlers]
impl Session {
    #[on]
    fn configured(&self, configuration: Configuration) {
        self.telephones.set(configuration.extensions);
    }

    #[on]
    fn changed(&self, change: Change) {
        self.standing.set(Standing::Running(change.state));
    }

    #[on("cxengage/session/ended")]
    fn ended(&self) {
        self.standing.set(Standing::Over);
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
            standing: RwSignal::default(),
            problem,
        }
    }

    /// Begins anew with a connection, and keeps up to date until it is over.
    pub(crate) fn follow(self, skylight: &Skylight) -> impl Future<Output = ()> + use<> {
        self.tenants.set(Vec::new());
        self.telephones.set(Vec::new());
        self.standing.set(Standing::Ahead);
        let handling = skylight.handle(self);
        async move {
            // Every error has its handler.
            let _ = handling.await;
        }
    }

    /// Whether the agent can place calls; reactive.
    pub(crate) fn is_ready(self) -> bool {
        self.standing
            .with(|standing| matches!(standing, Standing::Running(PresenceChangeState::Ready)))
    }

    /// Whether there is a session; reactive.
    fn is_running(self) -> bool {
        self.standing.with(|standing| matches!(standing, Standing::Running(_)))
    }
}

impl Standing {
    /// What the agent reads. A presence that the catalog does not know is shown in Skylight's word.
    fn name(&self) -> &str {
        match self {
            Self::Ahead => "–",
            Self::Running(PresenceChangeState::Ready) => "Ready",
            Self::Running(PresenceChangeState::Notready) => "Not ready",
            Self::Running(other) => other.as_str(),
            Self::Over => "Offline",
        }
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
            password.set(String::new());
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
    let Session { telephones, standing, .. } = crm.session;
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
                "Presence: " <output id="presence-state">
                    {move || standing.with(|standing| standing.name().to_owned())}
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
