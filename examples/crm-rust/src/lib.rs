//! A CRM page in Rust, with Leptos: opens Skylight, logs the agent in, takes and places calls.

mod calls;
mod crm;
mod customers;
mod log;
mod session;

use leptos::prelude::*;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::calls::{CallList, DialForm};
use crate::crm::{ConnectForm, ConnectionState, Crm, Problem};
use crate::log::LogList;
use crate::session::{LoginForm, Presence, TenantForm};

/// Shows the page.
#[wasm_bindgen(start)]
pub fn start() {
    mount_to_body(App);
}

#[component]
fn App() -> impl IntoView {
    provide_context(Crm::new());
    view! {
        <header>
            <h1>"Northwind CRM"</h1>
            <ConnectionState />
        </header>
        <Problem />
        <main>
            <section aria-labelledby="skylight-heading">
                <h2 id="skylight-heading">"Skylight"</h2>
                <ConnectForm />
                <LoginForm />
                <TenantForm />
                <Presence />
            </section>
            <section aria-labelledby="calls-heading">
                <h2 id="calls-heading">"Calls"</h2>
                <DialForm />
                <CallList />
            </section>
            <section id="log-section" aria-labelledby="log-heading">
                <h2 id="log-heading">"What Skylight says"</h2>
                <LogList />
            </section>
        </main>
    }
}
