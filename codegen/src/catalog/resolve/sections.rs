//! The files in the order of the catalog, and the names that they declare.

use super::starts::starts;
use super::{CommandId, Docs, ErrorId, Module, ModuleId, Resolver, SequenceId, TopicId};
use super::{docs, spelling};
use crate::catalog::Location;
use crate::diagnostic::{Code, Place, nearest};
use crate::spec::{self, Declarations, Entries, File, ModulePart, ModuleSection, Root, Spec, Text};

/// A file and the module that it belongs to.
pub(super) struct Section<'s> {
    pub(super) file: &'s File,
    pub(super) module: Option<ModuleId>,
}

impl<'s> Section<'s> {
    pub(super) fn declarations(&self) -> &'s Declarations {
        match self.file {
            File::Root(root) => &root.declarations,
            File::Module(section) => &section.declarations,
            File::Part(part) => &part.declarations,
            File::Shared(section) => &section.declarations,
        }
    }

    pub(super) fn root(&self) -> Option<&'s Root> {
        match self.file {
            File::Root(root) => Some(root),
            _ => None,
        }
    }

    pub(super) fn commands(&self) -> &'s [spec::Entry<spec::Command>] {
        match self.file {
            File::Module(section) => &section.commands.0,
            File::Part(part) => &part.commands.0,
            _ => &[],
        }
    }
}

/// The root, then the modules by their path, each with its parts by their name, then the shared
/// files by their name.
pub(super) fn in_catalog_order<'s>(
    spec: &'s Spec,
    resolver: &mut Resolver<'s>,
) -> Vec<Section<'s>> {
    let mut roots = Vec::new();
    let mut modules: Vec<(&ModuleSection, &File)> = Vec::new();
    let mut parts: Vec<(&ModulePart, &File)> = Vec::new();
    let mut shared = Vec::new();
    for (_, file) in &spec.files {
        match file {
            File::Root(root) => roots.push((root, file)),
            File::Module(section) => modules.push((section, file)),
            File::Part(part) => parts.push((part, file)),
            File::Shared(_) => shared.push(file),
        }
    }
    resolver.check_roots(&roots.iter().map(|(root, _)| &***root).collect::<Vec<_>>());
    let path = |section: &ModuleSection| section.module.as_ref().map(|path| path.value.clone());
    modules.sort_by_cached_key(|(section, _)| {
        path(section).map(|path| path.split('.').map(str::to_owned).collect::<Vec<_>>())
    });
    let mut sections: Vec<_> =
        roots.into_iter().map(|(_, file)| Section { file, module: None }).collect();
    for (section, file) in modules {
        let module = resolver.declare_module(section);
        sections.push(Section { file, module });
        for (part, file) in parts.extract_if(.., |(part, _)| continues(part, section)) {
            resolver.check_part_file(part);
            sections.push(Section { file, module });
        }
    }
    for (part, file) in parts {
        resolver.check_part_module(part);
        sections.push(Section { file, module: None });
    }
    sections.extend(shared.into_iter().map(|file| Section { file, module: None }));
    sections
}

fn continues(part: &ModulePart, section: &ModuleSection) -> bool {
    let module = |path: &Option<Text>| path.as_ref().map(|path| path.value.clone());
    part.continues.is_some() && module(&part.continues) == module(&section.module)
}

impl<'s> Resolver<'s> {
    fn check_roots(&mut self, roots: &[&Root]) {
        match roots {
            // A file that cannot be read may be the root.
            [] if self.doubts.any() => {}
            [] => {
                self.mistakes.anywhere(Code::NO_ROOT, "no file of the catalog is its root").help(
                    "one file needs the key `catalog`, with `launch`, `envelope` and `handshake`",
                );
            }
            [_] => {}
            [first, others @ ..] => {
                let first = self.mistakes.sources().span(first.place);
                for other in others {
                    self.mistakes
                        .at(Code::TWO_ROOTS, other.place, "a catalog has one root file")
                        .related(first.clone(), "this is a root already")
                        .help("merge the two files, or remove one");
                }
            }
        }
    }

    fn declare_module(&mut self, section: &ModuleSection) -> Option<ModuleId> {
        let path = section.module.as_ref()?;
        let at = self.mistakes.sources().location(path.place);
        let usable = self.check_module_path(path, &at);
        let parent = if usable { self.parent_module(path) } else { None };
        if let Some(first) = self.modules.iter().find(|module| module.path == path.value) {
            let first =
                crate::diagnostic::Span { start: first.at.clone(), length: path.place.length };
            self.mistakes
                .at(
                    Code::DUPLICATE_MODULE,
                    path.place,
                    format!("module `{}` is declared twice", path.value),
                )
                .related(first, "first declared here")
                .help("merge the two files");
        }
        let id = ModuleId(number(self.modules.len()));
        let name = path.rsplit('.').next().unwrap_or(path).to_owned();
        self.modules.push(Module {
            path: path.value.clone(),
            name,
            parent,
            docs: docs(section.summary.as_ref(), &section.annotations),
            starts: starts(section.starts.as_ref()),
            started_by: None,
            default: section.default.as_ref().is_none_or(|flag| flag.value),
            at,
        });
        Some(id)
    }

    /// Whether a path can be a module's; also checks the file's name against it.
    fn check_module_path(&mut self, path: &Text, at: &Location) -> bool {
        let segments: Vec<&str> = path.split('.').collect();
        if segments.len() > 2 || !segments.iter().all(|segment| spelling::is_camel(segment)) {
            let message = format!("`{}` cannot be the path of a module", path.value);
            self.mistakes
                .at(Code::UNUSABLE_NAME, path.place, message)
                .help("write `module` or `module.subModule`, each beginning with a small letter");
            return false;
        }
        let file_name = at.file.rsplit('/').next().unwrap_or(&at.file);
        let expected = format!("{}.yaml", path.value);
        if file_name != expected {
            let message = format!("module `{}` stands in the file `{file_name}`", path.value);
            let help = format!("name the file `{expected}`");
            self.mistakes.at(Code::FILE_NAME, path.place, message).help(help);
        }
        true
    }

    /// The parts of a module stand together in a directory.
    fn check_part_file(&mut self, part: &ModulePart) {
        let Some(path) = &part.continues else { return };
        let at = self.location(path.place);
        if at.file.rsplit('/').nth(1) != Some(&path.value) {
            let message = format!("`{}` continues module `{}` from elsewhere", at.file, path.value);
            let help = format!("move it into a directory `{}`", path.value);
            self.mistakes.at(Code::FILE_NAME, path.place, message).help(help);
        }
    }

    /// Says that a part continues no module.
    fn check_part_module(&mut self, part: &ModulePart) {
        let Some(path) = &part.continues else { return };
        if !self.doubts.may_hold_module(path) {
            let known = self.modules.iter().map(|module| module.path.as_str());
            let help = match nearest(path, known) {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("declare the module in `{}.yaml`", path.value),
            };
            let message = format!("there is no module `{}` to continue", path.value);
            self.mistakes.at(Code::NO_PARENT, path.place, message).help(help);
        }
    }

    /// The module of a subModule; modules come before their subModules.
    fn parent_module(&mut self, path: &Text) -> Option<ModuleId> {
        let (parent, _) = path.rsplit_once('.')?;
        let found = self.modules.iter().position(|module| module.path == parent);
        if found.is_none() && !self.doubts.may_hold_module(parent) {
            let message = format!("subModule `{}` belongs to no module", path.value);
            let help = format!("declare the module `{parent}` in `{parent}.yaml`");
            self.mistakes.at(Code::NO_PARENT, path.place, message).help(help);
        }
        Some(ModuleId(number(found?)))
    }

    /// Declares the names of all files, so that references can go in any direction.
    pub(super) fn declare(&mut self, sections: &[Section<'s>]) {
        let mut next = Counts::default();
        for section in sections {
            if let Some(root) = section.root() {
                for entry in &root.bridge.0 {
                    self.declare_command(&entry.name, None, &mut next);
                }
            }
            for entry in section.commands() {
                self.declare_command(&entry.name, section.module, &mut next);
            }
            self.declare_others(section.declarations(), section.module, &mut next);
        }
    }

    fn declare_command(&mut self, name: &Text, module: Option<ModuleId>, next: &mut Counts) {
        let id = CommandId(post_increment(&mut next.commands));
        self.check_camel(name, "a command");
        let path = self.command_path(name, module);
        self.command_names.declare(&path, id, name.place, &mut self.mistakes);
    }

    /// The path of a command with the module that it belongs to.
    pub(super) fn command_path(&self, name: &str, module: Option<ModuleId>) -> String {
        match module {
            Some(id) => format!("{}.{name}", self.modules[id.0 as usize].path),
            None => name.to_owned(),
        }
    }

    fn declare_others(
        &mut self,
        declared: &'s Declarations,
        module: Option<ModuleId>,
        next: &mut Counts,
    ) {
        for entry in &declared.types.0 {
            self.declare_type(&entry.name, module);
        }
        for name in names(&declared.topics) {
            let id = TopicId(post_increment(&mut next.topics));
            if !spelling::is_topic(name) {
                let message = format!("`{}` cannot be a topic", name.value);
                let help =
                    "a topic is segments of letters, digits, `-`, `_` and `.` with `/` between";
                self.mistakes.at(Code::UNUSABLE_NAME, name.place, message).help(help);
            }
            self.topic_names.declare(name, id, name.place, &mut self.mistakes);
        }
        for entry in &declared.errors.0 {
            let id = ErrorId(post_increment(&mut next.errors));
            self.declare_error(entry, id);
        }
        for name in names(&declared.sequences) {
            let id = SequenceId(post_increment(&mut next.sequences));
            if !spelling::is_identifier(name) {
                self.unusable(name, "a sequence", "letters, digits and `_`");
            }
            self.sequence_names.declare(name, id, name.place, &mut self.mistakes);
        }
    }

    fn declare_type(&mut self, name: &Text, module: Option<ModuleId>) {
        if !spelling::is_pascal(name) {
            self.unusable(name, "a type", "letters and digits, the first a capital letter");
        }
        self.add_type(name.value.clone(), name.place, false, module, Docs::default());
    }

    fn declare_error(&mut self, entry: &spec::Entry<spec::ErrorCode>, id: ErrorId) {
        let (code, place) = (&entry.name, entry.name.place);
        if code.parse::<u32>().map(|number| number.to_string()).as_ref() != Ok(&code.value) {
            let message = format!("`{}` is not an error code", code.value);
            self.mistakes
                .at(Code::UNUSABLE_NAME, place, message)
                .help("an error code is a whole number");
        }
        self.error_codes.declare(code, id, place, &mut self.mistakes);
        if let Some(name) = entry.item.as_ref().and_then(|error| error.name.as_ref()) {
            self.check_camel(name, "an error");
            self.error_names.declare(name, id, name.place, &mut self.mistakes);
        }
    }

    pub(super) fn check_camel(&mut self, name: &Text, what: &str) {
        if !spelling::is_camel(name) {
            self.unusable(name, what, "letters and digits, the first a small letter");
        }
    }

    pub(super) fn unusable(&mut self, name: &Text, what: &str, expected: &str) {
        let message = format!("`{}` cannot be the name of {what}", name.value);
        let help = format!("a name is made of {expected}");
        self.mistakes.at(Code::UNUSABLE_NAME, name.place, message).help(help);
    }

    /// Where a place is, as the catalog says it.
    pub(super) fn location(&self, place: Place) -> Location {
        self.mistakes.sources().location(place)
    }
}

fn names<T>(entries: &Entries<T>) -> impl Iterator<Item = &Text> {
    entries.0.iter().map(|entry| &entry.name)
}

/// The ids given out so far.
#[derive(Default)]
struct Counts {
    commands: u32,
    topics: u32,
    errors: u32,
    sequences: u32,
}

fn post_increment(count: &mut u32) -> u32 {
    *count += 1;
    *count - 1
}

/// An index as an id.
pub(super) fn number(index: usize) -> u32 {
    u32::try_from(index).unwrap_or(u32::MAX)
}
