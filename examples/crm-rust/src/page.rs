//! The elements of the page.

use skylight_sdk::SkylightError;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, UnwrapThrowExt};
use web_sys::{
    Document, Element, Event, HtmlButtonElement, HtmlElement, HtmlFieldSetElement,
    HtmlInputElement, HtmlSelectElement,
};

/// How many lines the log keeps.
const LOG_LIMIT: u32 = 200;

/// The page. An element that it lacks is a mistake of the page and throws.
#[derive(Clone)]
pub(crate) struct Page(Document);

impl Page {
    /// The page that this runs in.
    pub(crate) fn of_window() -> Self {
        let document = web_sys::window().and_then(|window| window.document());
        Self(document.expect_throw("a page"))
    }

    /// The element of this id.
    pub(crate) fn element<E: JsCast>(&self, id: &str) -> E {
        let element = self.0.get_element_by_id(id);
        element.and_then(|found| found.dyn_into().ok()).expect_throw(id)
    }

    /// A new element.
    pub(crate) fn create(&self, tag: &str, text: &str) -> Element {
        let element = self.0.create_element(tag).expect_throw(tag);
        element.set_text_content(Some(text));
        element
    }

    /// Does something when an event of an element fires; a form is not sent anywhere.
    pub(crate) fn on(&self, id: &str, event: &str, mut act: impl FnMut() + 'static) {
        let listener = Closure::<dyn FnMut(Event)>::new(move |event: Event| {
            event.prevent_default();
            act();
        });
        let element: HtmlElement = self.element(id);
        let callback = listener.as_ref().unchecked_ref();
        element.add_event_listener_with_callback(event, callback).expect_throw(event);
        // The page's own elements live as long as it does.
        listener.forget();
    }

    /// A button that does something.
    pub(crate) fn button(&self, label: &str, act: impl FnMut() + 'static) -> Element {
        let button = self.create("button", label);
        button.set_attribute("type", "button").expect_throw("type");
        let listener = Closure::<dyn FnMut()>::new(act).into_js_value();
        button
            .add_event_listener_with_callback("click", listener.unchecked_ref())
            .expect_throw("click");
        button
    }

    /// What is written in a field.
    pub(crate) fn value(&self, id: &str) -> String {
        self.element::<HtmlInputElement>(id).value()
    }

    /// What is chosen in a select.
    pub(crate) fn chosen(&self, id: &str) -> String {
        self.element::<HtmlSelectElement>(id).value()
    }

    /// Makes these values and labels the options of a select.
    pub(crate) fn set_options<'a>(
        &self,
        id: &str,
        options: impl Iterator<Item = (&'a str, &'a str)>,
    ) {
        let select: Element = self.element(id);
        select.set_text_content(None);
        for (value, label) in options {
            let option = self.create("option", label);
            option.set_attribute("value", value).expect_throw("value");
            select.append_child(&option).expect_throw(id);
        }
    }

    /// Lets the controls of a fieldset be used, or not.
    pub(crate) fn enable(&self, id: &str, enabled: bool) {
        self.element::<HtmlFieldSetElement>(id).set_disabled(!enabled);
    }

    /// Lets a button be pressed, or not.
    pub(crate) fn enable_button(&self, id: &str, enabled: bool) {
        self.element::<HtmlButtonElement>(id).set_disabled(!enabled);
    }

    /// Shows a state by its name, for the style, and in words.
    pub(crate) fn show_state(&self, id: &str, state: &str, text: &str) {
        let element: Element = self.element(id);
        element.set_attribute("data-state", state).expect_throw(id);
        element.set_text_content(Some(text));
    }

    /// Shows what went wrong.
    pub(crate) fn show_problem(&self, error: &SkylightError) {
        let problem: HtmlElement = self.element("problem");
        problem.set_text_content(Some(&error.to_string()));
        problem.set_attribute("data-kind", error.kind().as_str()).expect_throw("problem");
        problem.set_hidden(false);
    }

    /// Shows no problem any more.
    pub(crate) fn clear_problem(&self) {
        self.element::<HtmlElement>("problem").set_hidden(true);
    }

    /// Writes down a message.
    pub(crate) fn log(&self, topic: &str, is_error: bool, code: Option<u32>) {
        let code = code.map_or_else(String::new, |code| code.to_string());
        let text = if is_error { format!("{topic}: error {code}") } else { topic.to_owned() };
        let entry = self.create("li", &text);
        entry.set_attribute("data-error", &is_error.to_string()).expect_throw("log");
        let log: Element = self.element("log");
        log.insert_before(&entry, log.first_child().as_ref()).expect_throw("log");
        if let Some(oldest) = log.children().item(LOG_LIMIT) {
            oldest.remove();
        }
    }
}
