//! A time that is waited for.

use std::cell::RefCell;
use std::rc::Rc;
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::Window;

use super::options::millis;

/// A timer of the page, gone when this is dropped.
pub(super) struct Timeout {
    window: Option<Window>,
    state: Rc<RefCell<State>>,
    _on_timer: Closure<dyn FnMut()>,
    handle: Option<i32>,
}

#[derive(Default)]
struct State {
    is_over: bool,
    waiting: Option<Waker>,
}

impl Timeout {
    /// Begins to wait.
    pub(super) fn new(time: Duration) -> Self {
        let state = Rc::new(RefCell::new(State::default()));
        let own = Rc::clone(&state);
        let on_timer = Closure::<dyn FnMut()>::new(move || {
            let mut state = own.borrow_mut();
            state.is_over = true;
            let waiting = state.waiting.take();
            drop(state);
            if let Some(waker) = waiting {
                waker.wake();
            }
        });
        let window = web_sys::window();
        // A browser's longest wait is 2^31-1 ms.
        let wait = i32::try_from(millis(time)).unwrap_or(i32::MAX);
        let callback = on_timer.as_ref().unchecked_ref();
        let handle = window.as_ref().and_then(|window| {
            window.set_timeout_with_callback_and_timeout_and_arguments_0(callback, wait).ok()
        });
        Self { window, state, _on_timer: on_timer, handle }
    }

    /// Whether the time is over.
    pub(super) fn poll(&self, context: &Context<'_>) -> Poll<()> {
        let mut state = self.state.borrow_mut();
        if state.is_over {
            return Poll::Ready(());
        }
        state.waiting = Some(context.waker().clone());
        Poll::Pending
    }
}

impl Drop for Timeout {
    fn drop(&mut self) {
        if let (Some(window), Some(handle)) = (&self.window, self.handle) {
            window.clear_timeout_with_handle(handle);
        }
    }
}
