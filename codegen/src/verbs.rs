//! What each verb of the command line does.

use std::io::{self, Write as _};
use std::path::PathBuf;

use serde_json::{Value, json};
use skylight_codegen::catalog::{self, Catalog};
use skylight_codegen::diagnostic::{self, Diagnostic, Sources};
use skylight_codegen::emit::{self, Files};
use skylight_codegen::output::{self, Comparison, Difference};
use skylight_codegen::spec;

use crate::{Args, MessageFormat, Outcome, Verb};

/// Carries out what the arguments ask for.
pub(crate) fn run(args: &Args) -> io::Result<Outcome> {
    match args.verb.unwrap_or(Verb::Generate) {
        Verb::Generate => generate(args),
        Verb::Check => check(args),
        Verb::Export => export(args),
        Verb::Schema => print_json(&spec::json_schema()).map(|()| Outcome::Fine),
    }
}

/// What belongs into an output directory.
struct Root {
    out: PathBuf,
    files: Files,
}

fn generate(args: &Args) -> io::Result<Outcome> {
    let Some(roots) = emitted(args)? else { return Ok(Outcome::Refused) };
    for Root { out, files } in &roots {
        let comparison = output::compare(out, files)?;
        let written = output::write(&comparison)?;
        let mut stderr = io::stderr().lock();
        for path in &written.kept {
            let path = out.join(path);
            writeln!(
                stderr,
                "warning: {} is no longer generated, but was changed by hand; it is yours now",
                path.display()
            )?;
        }
        if !comparison.is_fresh() {
            let (changed, removed) = (written.written.len(), written.removed.len());
            writeln!(stderr, "{}: {changed} files written, {removed} removed", out.display())?;
        }
    }
    Ok(Outcome::Fine)
}

fn check(args: &Args) -> io::Result<Outcome> {
    let Some(roots) = emitted(args)? else { return Ok(Outcome::Refused) };
    let compare = |root: &Root| output::compare(&root.out, &root.files);
    let comparisons = roots.iter().map(compare).collect::<io::Result<Vec<_>>>()?;
    match args.message_format {
        MessageFormat::Human => print_differences(args, &comparisons)?,
        MessageFormat::Json => print_json(&differences_json(&comparisons))?,
    }
    let fresh = comparisons.iter().all(Comparison::is_fresh);
    Ok(if fresh { Outcome::Fine } else { Outcome::Refused })
}

fn export(args: &Args) -> io::Result<Outcome> {
    match load(args)? {
        Some((catalog, _)) => print_json(&catalog::export(&catalog)).map(|()| Outcome::Fine),
        None => Ok(Outcome::Refused),
    }
}

/// The files that the catalog asks for; `None` when it has mistakes, which are then printed.
fn emitted(args: &Args) -> io::Result<Option<Vec<Root>>> {
    let Some((catalog, sources)) = load(args)? else { return Ok(None) };
    let emitted = emit::emit(&catalog);
    if !emitted.diagnostics.is_empty() {
        print_diagnostics(args, &emitted.diagnostics, &sources)?;
        return Ok(None);
    }
    let mut roots = vec![Root { out: args.out.clone(), files: emitted.files }];
    roots.extend(args.macros().map(|out| Root { out, files: emit::macros::emit(&catalog).files }));
    Ok(Some(roots))
}

/// The resolved catalog; `None` when it has mistakes, which are then printed.
fn load(args: &Args) -> io::Result<Option<(Catalog, Sources)>> {
    let loaded = catalog::load(&args.spec)?;
    match loaded.catalog {
        Some(catalog) if loaded.diagnostics.is_empty() => Ok(Some((catalog, loaded.sources))),
        _ => {
            print_diagnostics(args, &loaded.diagnostics, &loaded.sources)?;
            Ok(None)
        }
    }
}

fn print_diagnostics(args: &Args, found: &[Diagnostic], sources: &Sources) -> io::Result<()> {
    if args.message_format == MessageFormat::Json {
        return print_json(&json!({ "diagnostics": found }));
    }
    let mut stderr = io::stderr().lock();
    stderr.write_all(diagnostic::render(found, sources, args.colored()).as_bytes())?;
    let noun = if found.len() == 1 { "mistake" } else { "mistakes" };
    writeln!(
        stderr,
        "error: {} {noun} in {}; nothing was written",
        found.len(),
        args.spec.display()
    )
}

fn print_differences(args: &Args, comparisons: &[Comparison]) -> io::Result<()> {
    let mut stderr = io::stderr().lock();
    for comparison in comparisons.iter().filter(|comparison| !comparison.is_fresh()) {
        let out = comparison.out.display().to_string();
        for difference in &comparison.differences {
            writeln!(stderr, "{}", output::diff(&out, difference))?;
        }
        let count = comparison.differences.len();
        let noun = if count == 1 { "file is" } else { "files are" };
        let command = regenerate_command(args);
        writeln!(stderr, "error: {count} {noun} stale in {out}; run: {command}")?;
    }
    Ok(())
}

fn differences_json(comparisons: &[Comparison]) -> Value {
    let list: Vec<_> = comparisons
        .iter()
        .flat_map(|comparison| {
            let out = comparison.out.display().to_string();
            comparison.differences.iter().map(move |found| difference_json(&out, found))
        })
        .collect();
    let files: usize = comparisons.iter().map(|comparison| comparison.files).sum();
    json!({ "fresh": list.is_empty(), "files": files, "differences": list })
}

fn difference_json(out: &str, difference: &Difference) -> Value {
    let kind = match difference {
        Difference::Changed { .. } => "changed",
        Difference::Missing { .. } => "missing",
        Difference::Extra { .. } => "extra",
        Difference::Foreign { .. } => "foreign",
    };
    json!({ "kind": kind, "out": out, "path": difference.path(), "diff": output::diff(out, difference) })
}

/// The command that brings the packages up to date, as the user would type it.
fn regenerate_command(args: &Args) -> String {
    let mut command = "cargo run".to_owned();
    let (spec, out) = (args.spec.display().to_string(), args.out.display().to_string());
    let mut options = String::new();
    if (spec.as_str(), out.as_str()) != ("spec", "generated") {
        options = format!(" --spec {spec} --out {out}");
    }
    if let Some(macros) = &args.macros {
        options = format!("{options} --macros {}", macros.display());
    }
    if !options.is_empty() {
        command = format!("{command} --{options}");
    }
    command
}

fn print_json(value: &Value) -> io::Result<()> {
    let mut stdout = io::stdout().lock();
    serde_json::to_writer_pretty(&mut stdout, value)?;
    writeln!(stdout)
}
