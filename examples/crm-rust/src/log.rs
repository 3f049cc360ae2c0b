//! Everything that Skylight says, and what of it the catalog does not; the newest first.

use std::collections::VecDeque;

use leptos::prelude::*;
use skylight_sdk::validation::Validation;
use skylight_sdk::web::Subscription;
use skylight_sdk::{SdkError, Skylight};

const LIMIT: usize = 200;

/// The log of the page.
#[derive(Clone, Copy)]
pub(crate) struct Log(RwSignal<VecDeque<Entry>>);

#[derive(Clone)]
struct Entry {
    number: usize,
    text: String,
    is_error: bool,
}

impl Log {
    pub(crate) fn new() -> Self {
        Self(RwSignal::default())
    }

    /// Writes down the topics of a connection; never the payloads, which hold credentials.
    pub(crate) fn follow(self, skylight: &Skylight) -> Subscription {
        let raw = skylight.raw();
        let own = raw.clone();
        raw.subscribe("", move |heard| {
            let error = heard.error.as_ref().map(|error| own.error(&heard.topic, error));
            let text = error.as_ref().map_or_else(
                || heard.topic.clone(),
                |error| {
                    let code = error.sdk().and_then(SdkError::code);
                    let code = code.map_or_else(String::new, |code| code.to_string());
                    format!("{}: error {code}", heard.topic)
                },
            );
            self.write(text, error.is_some());
        })
    }

    /// Checks that write down what the catalog does not say: the topic, the place in the payload and
    /// what kind of value is there, never the value.
    pub(crate) fn told_of(self, checks: Validation) -> Validation {
        checks
            .on_mismatch(move |topic, mismatch| self.write(format!("{topic}: {mismatch}"), true))
            .on_unknown_topic(move |topic| {
                self.write(format!("{topic}: not in the catalog"), false);
            })
    }

    fn write(self, text: String, is_error: bool) {
        self.0.update(|entries| {
            let number = entries.front().map_or(0, |newest| newest.number + 1);
            entries.push_front(Entry { number, text, is_error });
            entries.truncate(LIMIT);
        });
    }
}

#[component]
pub(crate) fn LogList() -> impl IntoView {
    let Log(entries) = crate::crm::Crm::of_page().log;
    view! {
        <ol id="log">
            <For each=move || entries.get() key=|entry| entry.number let:entry>
                <li data-error=entry.is_error.to_string()>{entry.text}</li>
            </For>
        </ol>
    }
}
