//! The `skylight-codegen` command line.

use std::io::{self, IsTerminal as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{ColorChoice, Parser, Subcommand, ValueEnum};

mod verbs;

/// Generates typed Rust, TypeScript and WebAssembly clients from a catalog of a postMessage protocol.
///
/// Without a verb it regenerates the packages: every file that differs from what the catalog says is
/// written, files that nothing produces any more are removed, all others are left alone.
#[derive(Debug, Parser)]
#[command(version, after_help = EXAMPLES, args_conflicts_with_subcommands = false)]
struct Args {
    #[command(subcommand)]
    verb: Option<Verb>,

    /// Directory of the catalog's YAML files.
    #[arg(long, value_name = "DIR", default_value = "spec", global = true)]
    spec: PathBuf,

    /// Directory that holds the generated packages.
    #[arg(long, value_name = "DIR", default_value = OUT, global = true)]
    out: PathBuf,

    /// Directory of the compact catalog that the macro crate embeds
    /// [default: macros/core/catalog, but none when --out is given].
    #[arg(long, value_name = "DIR", global = true)]
    macros: Option<PathBuf>,

    /// How mistakes and differences are printed.
    #[arg(long, value_name = "FORMAT", default_value = "human", global = true)]
    message_format: MessageFormat,

    /// When to print in colour; the default is on a terminal only.
    #[arg(long, value_name = "WHEN", default_value = "auto", global = true)]
    color: ColorChoice,
}

#[derive(Clone, Copy, Debug, Subcommand)]
enum Verb {
    /// Bring the packages up to date (the default).
    Generate,
    /// Exit 1 when the packages are stale; show every difference and write nothing.
    Check,
    /// Print the resolved catalog as JSON.
    Export,
    /// Print the JSON Schema of the catalog's files, for editors.
    Schema,
}

/// How mistakes and differences are printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum MessageFormat {
    /// For people, on standard error.
    Human,
    /// One JSON object on standard output.
    Json,
}

const EXAMPLES: &str = "\
Examples:
  skylight-codegen                          regenerate generated/ from spec/
  skylight-codegen check                    fail when generated/ is stale
  skylight-codegen export | jq '.commands | length'
  skylight-codegen --spec acme/spec --out acme/generated

Exit codes: 0 fine, 1 stale or invalid, 2 wrong usage.";

/// How a run ended, when nothing kept it from ending.
enum Outcome {
    Fine,
    /// The catalog has mistakes, or the packages are stale.
    Refused,
}

fn main() -> ExitCode {
    let args = Args::parse();
    match verbs::run(&args) {
        Ok(Outcome::Fine) => ExitCode::SUCCESS,
        Ok(Outcome::Refused) => ExitCode::FAILURE,
        // Whoever closes the pipe has read enough.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(io::stderr(), "error: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Where packages are written unless it is said.
const OUT: &str = "generated";
/// Where the macro crate's catalog is written when the packages are written to their usual place.
const MACROS: &str = "macros/core/catalog";

impl Args {
    /// The directory of the macro crate's catalog. Packages that are written elsewhere are those of
    /// another catalog, which is none of the macro crate's business.
    fn macros(&self) -> Option<PathBuf> {
        let usual = || (self.out == Path::new(OUT)).then(|| PathBuf::from(MACROS));
        self.macros.clone().or_else(usual)
    }

    fn colored(&self) -> bool {
        match self.color {
            ColorChoice::Always => true,
            ColorChoice::Never => false,
            ColorChoice::Auto => {
                io::stderr().is_terminal()
                    && std::env::var_os("NO_COLOR").is_none_or(|set| set.is_empty())
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    #[test]
    fn arguments_are_consistent() {
        super::Args::command().debug_assert();
    }
}
