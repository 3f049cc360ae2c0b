//! The task that runs every test and check.

use std::process::Command;
use std::time::Instant;

use clap::ValueEnum;

use crate::failure::Failure;
use crate::setup::{self, Need};
use crate::step::{self, Count};
use crate::{chromium, npm, outside, wasm, workspace};

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
    /// The WebAssembly package, and the conformance vectors in it
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
            Self::Wasm => &[Need::Wasm, Need::Npm],
            Self::Browser => &[Need::Wasm, Need::Chromium, Need::Npm],
        }
    }

    /// Whether a run of it in which no test was counted did not do what it should.
    fn has_tests(self) -> bool {
        matches!(self, Self::Rust | Self::Typescript | Self::Wasm | Self::Browser)
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
        Part::Format => vec![
            cargo(&["fmt", "--all", "--check"]),
            outside::cargo(outside::RUST, &["fmt", "--check"])?,
            outside::cargo(outside::WASM, &["fmt", "--check"])?,
            outside::cargo(outside::CLIENTS, &["fmt", "--check"])?,
            outside::cargo(outside::EXAMPLE, &["fmt", "--check"])?,
        ],
        Part::Biome => vec![npm_run(&["run", "lint"])],
        Part::Clippy => clippy()?,
        Part::Fresh => vec![cargo(&["run", "--quiet", "--", "check"])],
        Part::Rust => vec![
            cargo(&["test", "--quiet", "--workspace"]),
            cargo(&["test", "--quiet", "--package", MACROS, "--all-features"]),
            outside::cargo(outside::RUST, &["test", "--quiet", "--all-features"])?,
            outside::cargo(outside::CLIENTS, &["test", "--quiet"])?,
        ],
        Part::Typescript => typescript(),
        Part::Wasm => {
            wasm::run_with_engine()?;
            vec![
                npm::script("conformance", "skylight-wasm-runtime"),
                npm::script("check", "crm-wasm"),
                npm::script("types", "skylight-e2e"),
            ]
        }
        Part::Browser => {
            wasm::run_example()?;
            vec![browser()]
        }
    };
    let value = part.to_possible_value();
    let name = value.map_or_else(String::new, |value| value.get_name().to_owned());
    let output = step::run(&name, &mut commands)?;
    match step::count(&output) {
        None if part.has_tests() => Err(Failure::new(format!("{name}: no test was run"))),
        count => Ok(count.unwrap_or_default()),
    }
}

/// The crate of the macros, whose features bring the generator.
const MACROS: &str = "skylight-macros-core";

fn clippy() -> Result<Vec<Command>, Failure> {
    let deny = ["--", "--deny", "warnings"];
    let all = ["clippy", "--quiet", "--all-targets", "--all-features"];
    let mut commands = vec![
        cargo(&["clippy", "--quiet", "--all-targets", "--workspace"]),
        cargo(&["clippy", "--quiet", "--all-targets", "--all-features", "--package", "xtask"]),
        cargo(&["clippy", "--quiet", "--all-targets", "--all-features", "--package", MACROS]),
        outside::cargo(outside::RUST, &["clippy", "--quiet", "--all-targets"])?,
        outside::cargo(outside::RUST, &all)?,
        outside::cargo(outside::WASM, &all)?,
        outside::cargo(outside::CLIENTS, &all)?,
        outside::cargo(outside::EXAMPLE, &["clippy", "--quiet", "--all-targets", "--locked"])?,
    ];
    for command in &mut commands {
        command.args(deny);
    }
    Ok(commands)
}

/// The published package first: the examples import what is built of it.
fn typescript() -> Vec<Command> {
    let mut commands = vec![npm::script("build", "skylight-sdk"), npm_run(&["test"])];
    let checked = ["skylight-standin", "skylight-e2e", "crm-typescript"];
    commands.extend(checked.map(|package| npm::script("check", package)));
    commands
}

fn browser() -> Command {
    let mut test = npm::script("browser", "skylight-e2e");
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
