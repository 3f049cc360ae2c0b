//! Emitters: pure functions from the resolved catalog to files.
//!
//! Each language has the same three rooms: `names` (identifiers, keywords, collisions), `types`
//! (how a catalog type is said) and `files` (what goes where). Nothing here touches the disk.

use std::collections::BTreeMap;
use std::thread;

use crate::catalog::Catalog;
use crate::diagnostic::Diagnostic;

mod licences;
pub mod macros;
pub mod rust;
mod sequences;
mod simulated;
mod tour;
mod type_table;
pub mod typescript;
pub mod wasm;
mod wording;

/// Contents by path; paths are relative to the output directory and use `/`.
pub type Files = BTreeMap<String, String>;

/// What an emitter makes of a catalog.
#[derive(Debug, Default)]
pub struct Emitted {
    /// The package's files; empty when there are diagnostics.
    pub files: Files,
    /// Names of the catalog that this target cannot tell apart.
    pub diagnostics: Vec<Diagnostic>,
}

/// A target language.
#[derive(Clone, Copy)]
pub struct Emitter {
    /// Its name and the folder it writes below the output directory.
    pub name: &'static str,
    /// Produces the package.
    pub emit: fn(&Catalog) -> Emitted,
}

/// Every target, in the order of their folders.
pub const EMITTERS: [Emitter; 3] = [
    Emitter { name: "rust", emit: rust::emit },
    Emitter { name: "typescript", emit: typescript::emit },
    Emitter { name: "wasm", emit: wasm::emit },
];

/// Produces every package, the targets side by side.
///
/// When any target has diagnostics there are no files: packages of one catalog belong together.
#[must_use]
pub fn emit(catalog: &Catalog) -> Emitted {
    let mut all = Emitted::default();
    thread::scope(|scope| {
        let running = EMITTERS.map(|emitter| scope.spawn(move || (emitter.emit)(catalog)));
        for emitted in running {
            // An emitter that panics is a defect of the generator; it is passed on as it is.
            let emitted = emitted.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic));
            all.files.extend(emitted.files);
            all.diagnostics.extend(emitted.diagnostics);
        }
    });
    if !all.diagnostics.is_empty() {
        all.files.clear();
    }
    all
}
