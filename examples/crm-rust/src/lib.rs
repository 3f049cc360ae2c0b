//! A CRM page in Rust: opens Skylight, logs the agent in, takes and places calls.
//!
//! The page around it is that of `crm-typescript`.

mod calls;
mod page;
mod session;

use std::cell::RefCell;
use std::rc::Rc;

use skylight_sdk::{Options, Skylight, SkylightError};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen_futures::spawn_local;

use crate::page::Page;

/// The connection while there is one.
type Connection = Rc<RefCell<Option<Skylight>>>;

/// What the page shows of the connection.
#[derive(Clone, Copy, PartialEq)]
enum State {
    Closed,
    Opening,
    Open,
}

/// Wires the page.
#[wasm_bindgen(start)]
pub fn start() {
    let page = Page::of_window();
    let connection = Connection::default();
    on_connect(&page, &connection);
    let close = Rc::clone(&connection);
    page.on("disconnect", "click", move || {
        if let Some(skylight) = close.borrow().as_ref() {
            skylight.close();
        }
    });
    session::wire(&page, &connection);
    calls::wire(&page, &connection);
    show(&page, State::Closed);
}

fn on_connect(page: &Page, connection: &Connection) {
    let (own, connection) = (page.clone(), Rc::clone(connection));
    page.on("connect-form", "submit", move || {
        own.clear_problem();
        show(&own, State::Opening);
        // Opened in the click itself: a popup blocker stops it after anything that waits.
        let opening = Skylight::open(Options::new().url(own.value("address")));
        let (page, connection) = (own.clone(), Rc::clone(&connection));
        spawn_local(async move {
            let ended = match opening.await {
                Ok(skylight) => stay(&page, &connection, skylight).await,
                Err(error) => Some(error),
            };
            connection.replace(None);
            show(&page, State::Closed);
            if let Some(error) = ended {
                page.show_problem(&error);
            }
        });
    });
}

/// Shows what Skylight says until the connection is over, and gives why.
async fn stay(page: &Page, connection: &Connection, skylight: Skylight) -> Option<SkylightError> {
    connection.replace(Some(skylight.clone()));
    show(page, State::Open);
    session::watch(page, &skylight);
    calls::watch(page, &skylight);
    let log = page.clone();
    let raw = skylight.raw();
    let told = raw.clone();
    // Topics alone: payloads hold credentials.
    let _log = raw.subscribe("", move |heard| {
        let error = heard.error.as_ref().map(|error| told.error(&heard.topic, error));
        let code = error.as_ref().and_then(|error| error.sdk()?.code());
        log.log(&heard.topic, error.is_some(), code);
    });
    skylight.closed().await
}

fn show(page: &Page, state: State) {
    let (name, text) = match state {
        State::Closed => ("closed", "Not connected"),
        State::Opening => ("opening", "Opening Skylight …"),
        State::Open => ("open", "Connected"),
    };
    page.show_state("connection", name, text);
    page.enable_button("connect", state == State::Closed);
    page.enable_button("disconnect", state == State::Open);
    page.enable("login", state == State::Open);
    if state != State::Open {
        for fieldset in ["tenants", "presence", "dialling"] {
            page.enable(fieldset, false);
        }
    }
}

/// Carries something out and shows the problem when it fails.
fn attempt(page: &Page, act: impl Future<Output = Result<(), SkylightError>> + 'static) {
    let page = page.clone();
    page.clear_problem();
    spawn_local(async move {
        if let Err(error) = act.await {
            page.show_problem(&error);
        }
    });
}
