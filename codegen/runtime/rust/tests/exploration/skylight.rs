//! Skylight at the other end, as far as a page can notice it.

use std::collections::VecDeque;

use crate::scenario::Start;

/// Skylight's window.
#[derive(Clone, Debug)]
pub(crate) struct Skylight {
    page: Option<Page>,
}

/// One life of Skylight's page.
#[derive(Clone, Debug, Default)]
struct Page {
    kept: Option<Opener>,
    /// Messages of the handshake that are on their way.
    mail: VecDeque<Mail>,
    commands: Vec<Command>,
}

/// Whose origin Skylight keeps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Opener {
    Us,
    Another,
}

/// A message of the handshake.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Mail {
    Init,
    Probe,
}

/// What comes of a message of the handshake.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Echo {
    /// Our origin is kept.
    Accepted,
    /// An origin had been kept.
    Refused,
    /// The answer of the probe.
    State,
    /// Nothing: the message is not for this opener to send.
    Silence,
}

/// A command that Skylight works on.
#[derive(Clone, Copy, Debug)]
struct Command {
    of: usize,
    answered: bool,
}

impl Skylight {
    /// What a page finds.
    pub(crate) fn new(start: Start) -> Self {
        let page = match start {
            Start::Open | Start::AttachToNothing => None,
            Start::Attach(kept) => Some(Page { kept, ..Page::default() }),
        };
        Self { page }
    }

    /// A new page comes up and knows no origin.
    pub(crate) fn load(&mut self) {
        self.page = Some(Page::default());
    }

    /// The page goes, and all that it worked on.
    pub(crate) fn unload(&mut self) {
        self.page = None;
    }

    pub(crate) fn is_loaded(&self) -> bool {
        self.page.is_some()
    }

    /// Whether the page has kept no origin so far.
    pub(crate) fn is_free(&self) -> bool {
        self.page.as_ref().is_some_and(|page| page.kept.is_none())
    }

    /// Whether it forwards what happens.
    pub(crate) fn is_bridged(&self) -> bool {
        self.page.as_ref().is_some_and(|page| page.kept.is_some())
    }

    /// Another page is faster with its init message.
    pub(crate) fn take_another_opener(&mut self) {
        if let Some(page) = &mut self.page {
            page.kept = Some(Opener::Another);
        }
    }

    /// A message of the handshake is on its way; it is lost when there is no page to hear it.
    pub(crate) fn post(&mut self, mail: Mail) {
        if let Some(page) = &mut self.page {
            page.mail.push_back(mail);
        }
    }

    /// Whether a message of the handshake is on its way.
    pub(crate) fn has_mail(&self) -> bool {
        self.page.as_ref().is_some_and(|page| !page.mail.is_empty())
    }

    /// Hears the next message of the handshake.
    pub(crate) fn hear(&mut self) -> Echo {
        let Some(page) = &mut self.page else { return Echo::Silence };
        match (page.mail.pop_front(), page.kept) {
            (Some(Mail::Init), None) => {
                page.kept = Some(Opener::Us);
                Echo::Accepted
            }
            (Some(Mail::Init), Some(_)) => Echo::Refused,
            (Some(Mail::Probe), Some(Opener::Us)) => Echo::State,
            (Some(Mail::Probe) | None, _) => Echo::Silence,
        }
    }

    /// A command that is answered at some time is on its way.
    pub(crate) fn post_command(&mut self, of: usize) {
        if let Some(page) = self.page.as_mut().filter(|page| page.kept == Some(Opener::Us)) {
            page.commands.push(Command { of, answered: false });
        }
    }

    /// The calls that it can answer, some of them once more.
    pub(crate) fn answerable(&self) -> impl Iterator<Item = usize> {
        // It hears in order, so that the handshake is dealt with before any command.
        let page = self.page.iter().filter(|page| page.mail.is_empty());
        page.flat_map(|page| &page.commands).map(|command| command.of)
    }

    /// Whether it has answered a call.
    pub(crate) fn has_answered(&self, of: usize) -> bool {
        let mut commands = self.page.iter().flat_map(|page| &page.commands);
        commands.any(|command| command.of == of && command.answered)
    }

    /// Has answered a call for good.
    pub(crate) fn finish(&mut self, of: usize) {
        let commands = self.page.iter_mut().flat_map(|page| &mut page.commands);
        commands.filter(|command| command.of == of).for_each(|command| command.answered = true);
    }
}
