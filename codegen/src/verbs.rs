//! What each verb of the command line does.

use std::io::{self, Write as _};

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

fn generate(args: &Args) -> io::Result<Outcome> {
    let Some(files) = emitted(args)? else { return Ok(Outcome::Refused) };
    let comparison = output::compare(&args.out, &files)?;
    let written = output::write(&comparison)?;
    let mut stderr = io::stderr().lock();
    for path in &written.kept {
        let path = args.out.join(path);
        writeln!(
            stderr,
            "warning: {} is no longer generated, but was changed by hand; it is yours now",
            path.display()
        )?;
    }
    if !comparison.is_fresh() {
        let (changed, removed) = (written.written.len(), written.removed.len());
        writeln!(stderr, "{}: {changed} files written, {removed} removed", args.out.display())?;
    }
    Ok(Outcome::Fine)
}

fn check(args: &Args) -> io::Result<Outcome> {
    let Some(files) = emitted(args)? else { return Ok(Outcome::Refused) };
    let comparison = output::compare(&args.out, &files)?;
    match args.message_format {
        MessageFormat::Human => print_differences(args, &comparison)?,
        MessageFormat::Json => print_json(&differences_json(&comparison))?,
    }
    Ok(if comparison.is_fresh() { Outcome::Fine } else { Outcome::Refused })
}

fn export(args: &Args) -> io::Result<Outcome> {
    match load(args)? {
        Some((catalog, _)) => print_json(&catalog::export(&catalog)).map(|()| Outcome::Fine),
        None => Ok(Outcome::Refused),
    }
}

/// The files that the catalog asks for; `None` when it has mistakes, which are then printed.
fn emitted(args: &Args) -> io::Result<Option<Files>> {
    let Some((catalog, sources)) = load(args)? else { return Ok(None) };
    let emitted = emit::emit(&catalog);
    if emitted.diagnostics.is_empty() {
        return Ok(Some(emitted.files));
    }
    print_diagnostics(args, &emitted.diagnostics, &sources)?;
    Ok(None)
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

fn print_differences(args: &Args, comparison: &Comparison) -> io::Result<()> {
    if comparison.is_fresh() {
        return Ok(());
    }
    let out = args.out.display().to_string();
    let mut stderr = io::stderr().lock();
    for difference in &comparison.differences {
        writeln!(stderr, "{}", output::diff(&out, difference))?;
    }
    let count = comparison.differences.len();
    let noun = if count == 1 { "file is" } else { "files are" };
    writeln!(stderr, "error: {count} {noun} stale in {out}; run: {}", regenerate_command(args))
}

fn differences_json(comparison: &Comparison) -> Value {
    let out = comparison.out.display().to_string();
    let list: Vec<_> =
        comparison.differences.iter().map(|found| difference_json(&out, found)).collect();
    json!({ "fresh": comparison.is_fresh(), "files": comparison.files, "differences": list })
}

fn difference_json(out: &str, difference: &Difference) -> Value {
    let kind = match difference {
        Difference::Changed { .. } => "changed",
        Difference::Missing { .. } => "missing",
        Difference::Extra { .. } => "extra",
        Difference::Foreign { .. } => "foreign",
    };
    json!({ "kind": kind, "path": difference.path(), "diff": output::diff(out, difference) })
}

/// The command that brings the packages up to date, as the user would type it.
fn regenerate_command(args: &Args) -> String {
    let mut command = "cargo run".to_owned();
    let (spec, out) = (args.spec.display().to_string(), args.out.display().to_string());
    if (spec.as_str(), out.as_str()) != ("spec", "generated") {
        command = format!("{command} -- --spec {spec} --out {out}");
    }
    command
}

fn print_json(value: &Value) -> io::Result<()> {
    let mut stdout = io::stdout().lock();
    serde_json::to_writer_pretty(&mut stdout, value)?;
    writeln!(stdout)
}
