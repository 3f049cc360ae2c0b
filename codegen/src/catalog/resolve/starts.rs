//! When modules start, and which topics show it.

use super::sections::Section;
use super::{Resolver, TopicId};
use crate::catalog::{Starts, Topic};
use crate::diagnostic::{Code, did_you_mean};
use crate::spec::{self, Entry, Shows, StartsWord, Text};

impl<'s> Resolver<'s> {
    /// Gives each module the topic that shows that it has started, where the root names one.
    pub(super) fn settle_starts(&mut self, sections: &[Section<'s>], topics: &[Topic]) {
        let shows = sections.iter().find_map(Section::root).and_then(|root| root.starts.as_ref());
        let Some(Shows { configuration, integration, crm }) = shows else { return };
        if let Some(written) = configuration {
            self.settle_start(&Starts::Configuration, written, topics);
        }
        for entry in &integration.0 {
            let starts = Starts::Integration(entry.name.value.clone());
            self.settle_named(&starts, entry, topics);
        }
        for entry in &crm.0 {
            let starts = Starts::Crm(entry.name.value.clone());
            self.settle_named(&starts, entry, topics);
        }
    }

    /// A topic for an integration or a CRM module, which some module has to start with.
    fn settle_named(&mut self, starts: &Starts, entry: &Entry<Text>, topics: &[Topic]) {
        if !self.modules.iter().any(|module| module.starts == *starts) && !self.doubts.any() {
            let alike =
                |known: &&Starts| std::mem::discriminant(*known) == std::mem::discriminant(starts);
            let known = self.modules.iter().map(|module| &module.starts).filter(alike);
            let help = did_you_mean(&entry.name, known.filter_map(name));
            let message = format!("no module starts with `{}`", entry.name.value);
            self.mistakes.remark(Code::UNKNOWN_WORD, entry.name.place, message).help(
                help.unwrap_or_else(|| "name what the `starts` of a module names".to_owned()),
            );
        }
        if let Some(written) = &entry.item {
            self.settle_start(starts, written, topics);
        }
    }

    fn settle_start(&mut self, starts: &Starts, written: &Text, topics: &[Topic]) {
        let Some(id) = self.topic_id(written) else { return };
        self.check_delivered(id, written, topics);
        for module in self.modules.iter_mut().filter(|module| module.starts == *starts) {
            module.started_by = Some(id);
        }
    }

    fn check_delivered(&mut self, id: TopicId, written: &Text, topics: &[Topic]) {
        let topic = &topics[id.0 as usize];
        if topic.undelivered.is_some() {
            let message = format!("`{}` is never delivered, so it shows nothing", topic.name);
            self.mistakes
                .remark(Code::UNDELIVERED_REPLY, written.place, message)
                .help("name a topic that arrives when the module starts, or remove the line");
        }
    }
}

/// The integration or CRM module that a module waits for.
fn name(starts: &Starts) -> Option<&str> {
    match starts {
        Starts::Integration(name) | Starts::Crm(name) => Some(name),
        Starts::Launch | Starts::Configuration => None,
    }
}

/// What a module's file says of its start.
pub(super) fn starts(starts: Option<&spec::Starts>) -> Starts {
    match starts {
        None | Some(spec::Starts::Word(StartsWord::Launch)) => Starts::Launch,
        Some(spec::Starts::Word(StartsWord::Configuration)) => Starts::Configuration,
        Some(spec::Starts::Integration(name)) => Starts::Integration(name.value.clone()),
        Some(spec::Starts::Crm(name)) => Starts::Crm(name.value.clone()),
    }
}
