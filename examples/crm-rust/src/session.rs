//! Logging in, the tenant and the agent's presence.

use std::rc::Rc;

use skylight_sdk::authentication::LoginCredentials;
use skylight_sdk::session::{GoNotReady, GoReady, SetActiveTenant};
use skylight_sdk::{Skylight, topics};
use wasm_bindgen_futures::spawn_local;

use crate::page::Page;
use crate::{Connection, attempt};

/// Wires the controls of the agent's session.
pub(crate) fn wire(page: &Page, connection: &Connection) {
    on(page, connection, "login-form", "submit", |page, skylight| async move {
        let login = LoginCredentials::new(page.value("username"), page.value("password"));
        let agent = skylight.authentication().login(login).await?;
        let tenants = agent.tenants.iter();
        page.set_options(
            "tenant",
            tenants.map(|tenant| (tenant.tenant_id.as_str(), tenant.tenant_name.as_str())),
        );
        page.enable("tenants", true);
        Ok(())
    });
    on(page, connection, "tenant-form", "submit", |page, skylight| async move {
        let tenant = SetActiveTenant::new(page.chosen("tenant"));
        skylight.session().set_active_tenant(tenant).await.map(drop)
    });
    on(page, connection, "ready", "click", |page, skylight| async move {
        skylight.session().go_ready(GoReady::new(page.chosen("extension"))).await.map(drop)
    });
    on(page, connection, "not-ready", "click", |_, skylight| async move {
        skylight.session().go_not_ready(GoNotReady::new()).await.map(drop)
    });
    on(page, connection, "log-out", "click", |_, skylight| async move {
        skylight.authentication().logout().await.map(drop)
    });
}

fn on<F>(
    page: &Page,
    connection: &Connection,
    id: &str,
    event: &str,
    act: impl Fn(Page, Skylight) -> F + 'static,
) where
    F: Future<Output = Result<(), skylight_sdk::SkylightError>> + 'static,
{
    let (own, connection) = (page.clone(), Rc::clone(connection));
    page.on(id, event, move || {
        if let Some(skylight) = connection.borrow().clone() {
            attempt(&own, act(own.clone(), skylight));
        }
    });
}

/// Shows the agent's session as it changes, whoever changes it.
pub(crate) fn watch(page: &Page, skylight: &Skylight) {
    let (own, mut configs) = (page.clone(), skylight.events::<topics::ConfigDetails>());
    spawn_local(async move {
        while let Some(config) = configs.next().await {
            let Ok(config) = config else { continue };
            let options = config.extensions.iter().map(|extension| {
                let value = extension.value.as_str();
                (value, extension.description.value().map_or(value, String::as_str))
            });
            own.set_options("extension", options);
        }
    });
    let (own, mut changes) = (page.clone(), skylight.events::<topics::StateChangeResponse>());
    spawn_local(async move {
        while let Some(change) = changes.next().await {
            if let Ok(change) = change {
                show(&own, change.state.as_str());
            }
        }
    });
    let (own, mut ends) = (page.clone(), skylight.events::<topics::SessionEnded>());
    spawn_local(async move {
        while let Some(end) = ends.next().await {
            if end.is_ok() {
                show(&own, "offline");
            }
        }
    });
}

fn show(page: &Page, state: &str) {
    let text = match state {
        "ready" => "Ready",
        "notready" => "Not ready",
        "offline" => "Offline",
        other => other,
    };
    page.show_state("presence-state", state, text);
    page.enable("presence", state != "offline");
    page.enable("dialling", state == "ready");
}
