//! Developer tasks of the workspace: `cargo xtask <task>`.
//!
//! - `setup` installs what the others need and is missing;
//! - `wasm` builds the WebAssembly package;
//! - `test` is the whole test run.
//!
//! Every task says what it does while it does it, can be run twice, and fails with what to do about
//! it. The output of the tools it runs goes to `target/xtask/<step>.log` and is shown when they
//! fail.

mod chromium;
mod failure;
mod generated;
mod npm;
mod setup;
mod step;
mod test;
mod toolchain;
mod wasm;
mod workspace;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::test::Part;

/// Developer tasks of the workspace.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Cli {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Install what is missing: a toolchain for WebAssembly, a Chromium, the npm packages
    Setup,
    /// Build the WebAssembly package and print its size
    Wasm,
    /// Run all tests and checks, the cheapest first, up to the first that fails
    ///
    /// Installs what is missing before. Needs the Rust and Node toolchains, and on a machine other
    /// than Debian a Chromium or Chrome (CHROME names one that is not on the path).
    #[command(after_help = "Examples:\n  cargo xtask test\n  cargo xtask test format clippy")]
    Test {
        /// Run these parts only
        #[arg(value_enum)]
        parts: Vec<Part>,
    },
}

fn main() -> ExitCode {
    let done = match Cli::parse().task {
        Task::Setup => setup::run(&setup::Need::ALL)
            .inspect(|()| println!("Everything that the tasks need is here.")),
        Task::Wasm => setup::run(&[setup::Need::Wasm]).and_then(|()| wasm::run()),
        Task::Test { parts } => test::run(&parts),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("\nerror: {failure}");
            ExitCode::FAILURE
        }
    }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    #[test]
    fn the_command_line_is_sound() {
        super::Cli::command().debug_assert();
    }
}
