//! The task that runs every test and check.

use std::process::Command;
use std::time::Instant;

use clap::ValueEnum;

use crate::failure::Failure;
use crate::setup::{self, Need};
use crate::step::{self, Count};
use crate::{chromium, npm, wasm, workspace};

/// A part of the test run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Part {
    /// The formatting of Rust
    Format,
    /// The lints of JavaScript and TypeScript
    Biome,
    /// The lints of Rust, of the generated crates too
    Clippy,
    /// That generated/ is what the catalog gives
    Fresh,
    /// The tests in Rust
    Rust,
    /// The types and the tests in TypeScript
    Typescript,
    /// The build of the WebAssembly package
    Wasm,
    /// The examples in a browser
    Browser,
}

impl Part {
    /// What it cannot do without.
    fn needs(self) -> &'static [Need] {
        match self {
            Self::Format | Self::Clippy | Self::Fresh => &[],
            // One of the Rust tests compiles TypeScript.
            Self::Biome | Self::Rust | Self::Typescript => &[Need::Npm],
            Self::Wasm => &[Need::Wasm],
            Self::Browser => &[Need::Chromium, Need::Npm],
        }
    }
}

/// Runs these parts, or all when there are none, in their order.
///
/// # Errors
///
/// When something that is needed is missing, or at the first part that fails.
pub(crate) fn run(parts: &[Part]) -> Result<(), Failure> {
    let started = Instant::now();
    let wanted = |part: &Part| parts.is_empty() || parts.contains(part);
    let parts: Vec<Part> = Part::value_variants().iter().copied().filter(wanted).collect();
    let needed = |need: &Need| parts.iter().any(|part| part.needs().contains(need));
    setup::run(&Need::ALL.into_iter().filter(needed).collect::<Vec<_>>())?;
    let mut total = Count::default();
    for part in parts {
        let count = run_part(part)?;
        total.passed += count.passed;
        total.failed += count.failed;
    }
    println!("\nAll is well, after {:.0} s.", started.elapsed().as_secs_f64());
    println!("{} passed, {} failed", total.passed, total.failed);
    Ok(())
}

fn run_part(part: Part) -> Result<Count, Failure> {
    let mut commands = match part {
        Part::Format => vec![cargo(&["fmt", "--all", "--check"])],
        Part::Biome => vec![npm_run(&["run", "lint"])],
        Part::Clippy => clippy(),
        Part::Fresh => vec![cargo(&["run", "--quiet", "--", "check"])],
        Part::Rust => vec![cargo(&["test", "--quiet", "--workspace"])],
        Part::Typescript => vec![npm_run(&["test"])],
        Part::Wasm => return wasm::run().map(|()| Count::default()),
        Part::Browser => vec![browser()],
    };
    let name =
        part.to_possible_value().map_or_else(String::new, |value| value.get_name().to_owned());
    let output = step::run(&name, &mut commands)?;
    let tests = matches!(part, Part::Rust | Part::Typescript | Part::Browser);
    match step::count(&output) {
        None if tests => Err(Failure::new(format!("{name}: no test was run"))),
        count => Ok(count.unwrap_or_default()),
    }
}

fn clippy() -> Vec<Command> {
    let native = ["clippy", "--quiet", "--workspace", "--all-targets", "--", "--deny", "warnings"];
    vec![cargo(&native)]
}

fn browser() -> Command {
    let mut test = npm_run(&["test", "--workspace", "skylight-e2e"]);
    if let Some(browser) = chromium::find() {
        test.env("CHROME", browser);
    }
    test
}

fn npm_run(arguments: &[&str]) -> Command {
    let mut npm = npm::npm();
    npm.args(arguments);
    npm
}

fn cargo(arguments: &[&str]) -> Command {
    let mut cargo = Command::new("cargo");
    cargo.current_dir(workspace::root()).args(arguments);
    cargo
}
