//! A command on its way, and what tells its answer from those of others.

use super::{CallId, CommandDescriptor, Data, Match, Scalar, message};

/// A call. All that its params say of its answer is read once, when it is made.
#[derive(Debug)]
pub(super) struct Call {
    pub(super) id: CallId,
    pub(super) command: &'static CommandDescriptor,
    pub(super) deadline: u64,
    /// The topic that it names itself for its answer.
    pub(super) own_topic: Option<String>,
    /// What its params hold for each match of its command, in their order.
    identity: Vec<Option<Scalar<'static>>>,
}

/// The topic that params name themselves for the answer.
pub(crate) fn own_topic<D: Data>(
    command: &CommandDescriptor,
    params: Option<&D>,
) -> Option<String> {
    match message::scalar_at(params?, &[command.custom_topic?])? {
        // To name the declared topic is to name none.
        Scalar::Text(topic) if Some(&*topic) != command.reply => Some(topic.into_owned()),
        _ => None,
    }
}

/// A call whose time is over.
#[derive(Debug)]
pub(super) struct Late {
    pub(super) id: CallId,
    /// The topic that shows that its module has started, for a call that was posted.
    pub(super) started_by: Option<&'static str>,
}

impl Call {
    pub(super) fn new<D: Data>(
        id: CallId,
        command: &'static CommandDescriptor,
        params: Option<&D>,
        deadline: u64,
    ) -> Self {
        let param = |path: &[&str]| message::scalar_at(params?, path).map(Scalar::into_owned);
        let identity = command.matches.iter().map(|entry| param(entry.param)).collect();
        Self { id, command, deadline, own_topic: own_topic(command, params), identity }
    }

    /// The topic on which its answer comes: the one that it names, else the declared one.
    pub(super) fn answering_topic(&self) -> Option<&str> {
        self.own_topic.as_deref().or(self.command.reply)
    }

    /// What identifies it, with what its params hold there.
    pub(super) fn identity(
        &self,
    ) -> impl Iterator<Item = (&'static Match, Option<&Scalar<'static>>)> {
        self.command.matches.iter().zip(self.identity.iter().map(Option::as_ref))
    }

    /// The call as one that was not posted in time.
    pub(super) fn late(&self) -> Late {
        Late { id: self.id, started_by: None }
    }
}
