//! Skylight at the other end, as far as a page can notice it.

/// Skylight's window.
#[derive(Clone, Debug, Default)]
pub(crate) struct Skylight {
    page: Option<Page>,
}

/// One life of Skylight's page.
#[derive(Clone, Debug, Default)]
struct Page {
    kept: Option<Opener>,
    /// Init messages of this page that are on their way.
    inits: u8,
    commands: Vec<Command>,
}

/// Whose origin Skylight keeps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Opener {
    Us,
    Another,
}

/// A command that Skylight works on.
#[derive(Clone, Copy, Debug)]
struct Command {
    of: usize,
    answered: bool,
}

impl Skylight {
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

    /// An init message of ours is on its way; it is lost when there is no page to hear it.
    pub(crate) fn post_init(&mut self) {
        if let Some(page) = &mut self.page {
            page.inits += 1;
        }
    }

    /// Hears the next init message: true when it keeps our origin, false when it had kept one.
    pub(crate) fn hear_init(&mut self) -> bool {
        let Some(page) = &mut self.page else { return false };
        page.inits -= 1;
        let accepts = page.kept.is_none();
        page.kept.get_or_insert(Opener::Us);
        accepts
    }

    /// Whether an init message is on its way.
    pub(crate) fn awaits_init(&self) -> bool {
        self.page.as_ref().is_some_and(|page| page.inits > 0)
    }

    /// A command that is answered at some time is on its way.
    pub(crate) fn post_command(&mut self, of: usize) {
        if let Some(page) = self.page.as_mut().filter(|page| page.kept == Some(Opener::Us)) {
            page.commands.push(Command { of, answered: false });
        }
    }

    /// The calls that it can answer, some of them once more.
    pub(crate) fn answerable(&self) -> impl Iterator<Item = usize> {
        // It hears in order, so that every init message is dealt with before any command.
        let page = self.page.iter().filter(|page| page.inits == 0);
        page.flat_map(|page| &page.commands).map(|command| command.of)
    }

    /// Whether it has answered a call.
    pub(crate) fn has_answered(&self, of: usize) -> bool {
        let mut commands = self.page.iter().flat_map(|page| &page.commands);
        commands.any(|command| command.of == of && command.answered)
    }

    /// Answers a command.
    pub(crate) fn answer(&mut self, of: usize) {
        let commands = self.page.iter_mut().flat_map(|page| &mut page.commands);
        commands.filter(|command| command.of == of).for_each(|command| command.answered = true);
    }
}
