//! The checks of one connection.

use std::cell::RefCell;
use std::collections::HashSet;
use std::fmt;

use super::check::{check_params_with, check_payload_with, knows_topic};
use super::hooks::Validation;
use super::parts::Parts;
use super::table::Types;
use crate::decode::Mismatch;
use crate::engine::{CallId, CommandDescriptor, Effect, Heard, own_topic};
use crate::error::{SkylightError, SkylightErrorKind};

/// Stands between an engine and its transport: it [refuses](Self::refuse) calls before the engine
/// is told of them, and [sifts](Self::sift) what the engine wants done.
///
/// | Effect | What becomes of it when the payload heard last does not fit and that is strict |
/// | --- | --- |
/// | an event | withheld, unless it carries an error: that is news whatever stands beside it |
/// | a call is resolved | rejected |
/// | one of many answers | withheld |
/// | anything else | kept; what follows a post is not answered by the message |
pub struct Validating {
    validation: Validation,
    types: Types,
    /// Tells of a mismatch when no hook is set.
    warn: fn(&str),
    /// Topics that were told of.
    told: RefCell<HashSet<String>>,
    /// Calls that named a topic for their answer: that topic, and the declared one.
    named: RefCell<Vec<(CallId, String, &'static str)>>,
    /// Topic of the message heard last, and what is wrong with it, when that is not delivered.
    wrong: RefCell<Option<(String, Mismatch)>>,
}

/// What becomes of an effect.
#[derive(Debug)]
pub enum Sifted<D> {
    /// It is carried out.
    Kept(Effect<D>),
    /// The call is rejected instead, with what did not fit and why.
    Rejected {
        /// The call.
        id: CallId,
        /// The topic of the answer.
        topic: String,
        /// What is wrong with the payload.
        mismatch: Mismatch,
        /// The payload.
        response: Option<D>,
    },
    /// Nothing is done.
    Withheld,
}

impl Validating {
    /// The checks of a connection that begins; `warn` is told of mismatches when the validation has
    /// no hook for them.
    #[must_use]
    pub fn new(validation: Validation, warn: fn(&str)) -> Self {
        Self {
            types: Types::new(validation.table),
            validation,
            warn,
            told: RefCell::default(),
            named: RefCell::default(),
            wrong: RefCell::default(),
        }
    }

    /// Why a call must not be made; to be asked once for each, before the engine is told of it.
    ///
    /// The topic that an accepted call names for its answer is known from then on, until
    /// [`sift`](Self::sift) sees the call resolved or rejected.
    pub fn refuse<D: Parts>(
        &self,
        id: CallId,
        command: &'static CommandDescriptor,
        data: Option<&D>,
    ) -> Option<SkylightError> {
        let Err(wrong) = check_params_with(&self.types, command.path, data) else {
            let named = own_topic(command, data).zip(command.reply);
            self.named.borrow_mut().extend(named.map(|(topic, declared)| (id, topic, declared)));
            return None;
        };
        let kind = SkylightErrorKind::invalid_params(&wrong);
        Some(SkylightError::new(kind).of_command(command.path))
    }

    /// What becomes of an effect; to be asked when its turn comes.
    pub fn sift<D: Parts>(&self, effect: Effect<D>) -> Sifted<D> {
        if let Effect::Resolve { id, .. } | Effect::Reject { id, .. } = effect {
            self.named.borrow_mut().retain(|(named, ..)| *named != id);
        }
        match effect {
            Effect::Event(heard) => {
                let wrong = self.hear(&heard);
                let topic = heard.topic.clone();
                let withheld = wrong.is_some();
                self.wrong.replace(wrong.map(|mismatch| (topic, mismatch)));
                if withheld { Sifted::Withheld } else { Sifted::Kept(Effect::Event(heard)) }
            }
            Effect::Post { .. } => {
                self.wrong.take();
                Sifted::Kept(effect)
            }
            Effect::Resolve { id, response } => match self.wrong.borrow().clone() {
                Some((topic, mismatch)) => Sifted::Rejected { id, topic, mismatch, response },
                None => Sifted::Kept(Effect::Resolve { id, response }),
            },
            Effect::Answer { .. } if self.wrong.borrow().is_some() => Sifted::Withheld,
            kept => Sifted::Kept(kept),
        }
    }

    /// Checks a message and tells the hooks. Gives what is wrong with it when it must not be
    /// delivered.
    fn hear<D: Parts>(&self, Heard { topic, error, response, .. }: &Heard<D>) -> Option<Mismatch> {
        let declared = self.declared(topic).unwrap_or(topic);
        if !knows_topic(self.validation.table, declared) {
            if let Some(hook) = &self.validation.on_unknown_topic
                && self.is_news(declared)
            {
                hook(topic);
            }
            return None;
        }
        let failed = error.is_some();
        let wrong = check_payload_with(&self.types, declared, response.as_ref(), failed).err()?;
        let strict = self.validation.strict;
        if strict || self.is_news(declared) {
            match &self.validation.on_mismatch {
                Some(hook) => hook(topic, &wrong),
                None => (self.warn)(&format!("{topic}: the payload is not right: {wrong}")),
            }
        }
        (strict && !failed).then_some(wrong)
    }

    /// The declared topic of the call that named this one.
    fn declared(&self, topic: &str) -> Option<&'static str> {
        let named = self.named.borrow();
        named.iter().find(|(_, own, _)| own == topic).map(|(_, _, declared)| *declared)
    }

    fn is_news(&self, topic: &str) -> bool {
        self.told.borrow_mut().insert(topic.to_owned())
    }
}

impl fmt::Debug for Validating {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Validating").field("validation", &self.validation).finish_non_exhaustive()
    }
}
