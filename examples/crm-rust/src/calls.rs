//! The agent's calls: offered, under way, in wrapup.

use std::cell::RefCell;
use std::rc::Rc;

use skylight_sdk::command::Once;
use skylight_sdk::interactions::voice::{CustomerHold, CustomerResume, Dial};
use skylight_sdk::interactions::{Accept, End, EndWrapup, Reject, WorkOffer};
use skylight_sdk::session::Direction;
use skylight_sdk::{Command, Event, Skylight};
use wasm_bindgen::UnwrapThrowExt;
use wasm_bindgen_futures::spawn_local;
use web_sys::{Element, HtmlElement};

use crate::page::Page;
use crate::{Connection, attempt};

/// The CRM's own records: number, and who it is.
const CUSTOMERS: [(&str, &str); 2] = [
    ("+12505550123", "Grace Okafor, Okafor Boats"),
    ("+12505550199", "Jonas Lindqvist, Lindqvist & Daughters"),
];

#[derive(Clone, Copy, PartialEq)]
enum Stage {
    Offered,
    Active,
    Wrapup,
}

#[derive(Clone)]
struct Call {
    interaction_id: String,
    title: String,
    stage: Stage,
    on_hold: bool,
}

/// Wires the form that dials.
pub(crate) fn wire(page: &Page, connection: &Connection) {
    let (own, connection) = (page.clone(), Rc::clone(connection));
    page.on("dial-form", "submit", move || {
        let Some(skylight) = connection.borrow().clone() else { return };
        let number = own.value("number");
        attempt(&own, async move {
            skylight.interactions().voice().dial(Dial::new(number)).await.map(drop)
        });
    });
}

/// Shows the calls of a connection and lets the agent act on them.
pub(crate) fn watch(page: &Page, skylight: &Skylight) {
    let mut events = skylight.events_under("cxengage/interactions");
    let (page, skylight) = (page.clone(), skylight.clone());
    let calls = Rc::new(RefCell::new(Vec::new()));
    spawn_local(async move {
        while let Some(event) = events.next().await {
            if let Ok(event) = event {
                follow(&mut calls.borrow_mut(), event);
                show(&page, &skylight, &calls.borrow());
            }
        }
    });
}

/// Brings the calls up to date.
fn follow(calls: &mut Vec<Call>, event: Event) {
    let mut change = |id: &str, change: &dyn Fn(&mut Call)| {
        calls.iter_mut().filter(|call| call.interaction_id == id).for_each(change);
    };
    match event {
        Event::WorkOfferReceived(offer) => calls.push(Call::of(&offer)),
        Event::WorkAcceptedReceived(work) => {
            change(work.interaction_id.as_str(), &|call| call.stage = Stage::Active);
        }
        Event::CustomerHoldReceived(hold) => {
            change(hold.interaction_id.as_str(), &|call| call.on_hold = true);
        }
        Event::CustomerResumeReceived(hold) => {
            change(hold.interaction_id.as_str(), &|call| call.on_hold = false);
        }
        Event::WrapupStarted(work) => change(work.interaction_id.as_str(), &|call| {
            call.stage = Stage::Wrapup;
            call.on_hold = false;
        }),
        Event::WorkEndedReceived(work) | Event::WorkRejectedReceived(work) => {
            calls.retain(|call| call.interaction_id != work.interaction_id.as_str());
        }
        _ => {}
    }
}

impl Call {
    fn of(offer: &WorkOffer) -> Self {
        let number = offer.customer.value().map_or("a hidden number", String::as_str);
        let known = CUSTOMERS.iter().find(|(known, _)| *known == number);
        let customer =
            known.map_or_else(|| number.to_owned(), |(_, name)| format!("{name} ({number})"));
        let towards = if offer.direction == Direction::Inbound { "From" } else { "To" };
        Self {
            interaction_id: offer.interaction_id.as_str().to_owned(),
            title: format!("{towards} {customer}"),
            stage: Stage::Offered,
            on_hold: false,
        }
    }
}

fn show(page: &Page, skylight: &Skylight, calls: &[Call]) {
    let list: Element = page.element("calls");
    list.set_text_content(None);
    for call in calls {
        list.append_child(&item(page, skylight, call)).expect_throw("calls");
    }
    page.element::<HtmlElement>("no-calls").set_hidden(!calls.is_empty());
}

fn item(page: &Page, skylight: &Skylight, call: &Call) -> Element {
    let stage = match call.stage {
        Stage::Offered => "offered",
        Stage::Active => "active",
        Stage::Wrapup => "wrapup",
    };
    let remark = if call.on_hold { ", on hold" } else { "" };
    let entry = page.create("li", "");
    entry.set_attribute("data-stage", stage).expect_throw("stage");
    let text = page.create("p", &format!("{}: {stage}{remark}", call.title));
    entry.append_child(&text).expect_throw("text");
    let id = &call.interaction_id;
    let buttons = match call.stage {
        Stage::Offered => vec![
            button(page, skylight, "Accept", Accept::new(id.as_str())),
            button(page, skylight, "Reject", Reject::new(id.as_str())),
        ],
        Stage::Active => vec![
            if call.on_hold {
                button(page, skylight, "Resume", CustomerResume::new(id.as_str()))
            } else {
                button(page, skylight, "Hold", CustomerHold::new(id.as_str()))
            },
            button(page, skylight, "End", End::new(id.as_str())),
        ],
        Stage::Wrapup => {
            vec![button(page, skylight, "End wrapup", EndWrapup::new(id.as_str()))]
        }
    };
    for button in buttons {
        entry.append_child(&button).expect_throw("button");
    }
    entry
}

/// A button that carries a command out.
fn button<C: Command<Answers = Once> + Clone + 'static>(
    page: &Page,
    skylight: &Skylight,
    label: &str,
    command: C,
) -> Element {
    let (own, skylight) = (page.clone(), skylight.clone());
    page.button(label, move || {
        let call = skylight.call(command.clone());
        attempt(&own, async move { call.await.map(drop) });
    })
}
