//! What the connection hears from the browser: messages, the clock, and the popup's end.

use std::rc::Weak;

use js_sys::Function;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{MessageEvent, Window};

use super::connection::Connection;
use crate::engine::Input;

/// How often the popup is asked whether it is closed, in milliseconds: no event tells.
const CLOSED_POLL: i32 = 250;

/// Listeners and timers, all gone when this is dropped.
pub(super) struct Listeners {
    window: Window,
    on_message: Closure<dyn FnMut(MessageEvent)>,
    on_poll: Closure<dyn FnMut()>,
    poll: Option<i32>,
    on_timer: Closure<dyn FnMut()>,
    timer: Option<(u64, i32)>,
}

impl Listeners {
    /// Listens for messages.
    pub(super) fn new(window: Window, connection: &Weak<Connection>) -> Self {
        let on_message = {
            let connection = Weak::clone(connection);
            Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
                with(&connection, |connection| connection.hear(&event));
            })
        };
        let on_poll = {
            let connection = Weak::clone(connection);
            Closure::<dyn FnMut()>::new(move || with(&connection, Connection::poll_closed))
        };
        let on_timer = {
            let connection = Weak::clone(connection);
            Closure::<dyn FnMut()>::new(move || with(&connection, Connection::timer_fired))
        };
        let listeners = Self { window, on_message, on_poll, poll: None, on_timer, timer: None };
        let callback = function(&listeners.on_message);
        // Nothing is refused here: the kind of event is known and the callback is a function.
        let _ = listeners.window.add_event_listener_with_callback("message", callback);
        listeners
    }

    /// Begins to ask whether the popup is closed.
    pub(super) fn watch_popup(&mut self) {
        let callback = function(&self.on_poll);
        let poll = self
            .window
            .set_interval_with_callback_and_timeout_and_arguments_0(callback, CLOSED_POLL);
        self.poll = poll.ok();
    }

    /// Wakes the connection at a time, and no more at a later one that was named before.
    pub(super) fn set_timer(&mut self, now: u64, at: u64) {
        if let Some((_, id)) = self.timer {
            self.window.clear_timeout_with_handle(id);
        }
        // A browser's longest wait is 2^31-1 ms; what fires early is set again.
        let wait = i32::try_from(at.saturating_sub(now)).unwrap_or(i32::MAX);
        let callback = function(&self.on_timer);
        let id = self.window.set_timeout_with_callback_and_timeout_and_arguments_0(callback, wait);
        self.timer = id.ok().map(|id| (at, id));
    }

    /// The time for which the timer is set.
    pub(super) fn timer_at(&self) -> Option<u64> {
        self.timer.map(|(at, _)| at)
    }
}

impl Drop for Listeners {
    fn drop(&mut self) {
        let callback = function(&self.on_message);
        // It fails only for a listener that was never added.
        let _ = self.window.remove_event_listener_with_callback("message", callback);
        if let Some(id) = self.poll {
            self.window.clear_interval_with_handle(id);
        }
        if let Some((_, id)) = self.timer {
            self.window.clear_timeout_with_handle(id);
        }
    }
}

fn function<T: ?Sized>(closure: &Closure<T>) -> &Function {
    closure.as_ref().unchecked_ref()
}

fn with(connection: &Weak<Connection>, act: impl FnOnce(&Connection)) {
    if let Some(connection) = connection.upgrade() {
        act(&connection);
    }
}

impl Connection {
    fn hear(&self, event: &MessageEvent) {
        let source = JsValue::from(event.source());
        let from_skylight =
            self.popup().is_some_and(|popup| *AsRef::<JsValue>::as_ref(popup) == source);
        self.tell(Input::Message { from_skylight, origin: event.origin(), data: event.data() });
    }

    fn poll_closed(&self) {
        if self.popup().is_none_or(|popup| popup.closed().unwrap_or(true)) {
            self.tell(Input::WindowClosed);
        }
    }

    fn timer_fired(&self) {
        if !self.set_early_timer_again() {
            self.tell(Input::Tick);
        }
    }
}
