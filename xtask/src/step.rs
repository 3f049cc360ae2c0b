//! One step of a task: announced, timed, quiet unless it fails.

use std::fmt::Write as _;
use std::fs::{self, File};
use std::io::{self, Write as _};
use std::process::{Command, Stdio};
use std::time::Instant;

use crate::failure::Failure;
use crate::workspace;

/// Runs commands as one step and returns what they printed.
///
/// What they print goes to `target/xtask/<name>.log` as well.
///
/// # Errors
///
/// When a command cannot be started or does not succeed; the message holds what it printed.
pub(crate) fn run(name: &str, commands: &mut [Command]) -> Result<String, Failure> {
    let started = announce(name);
    let mut output = String::new();
    for command in commands {
        output.push_str(&run_one(name, command).inspect_err(|_| println!(" failed"))?);
    }
    let tests =
        count(&output).map_or_else(String::new, |count| format!("{} passed, ", count.passed));
    println!(" {tests}{:.1} s", started.elapsed().as_secs_f64());
    Ok(output)
}

/// Says that a step begins, on a line that [`run`] or the caller completes.
pub(crate) fn announce(name: &str) -> Instant {
    print!("{name:.<30}");
    // A line that is not shown in time is all that is lost.
    let _ = io::stdout().flush();
    Instant::now()
}

fn run_one(name: &str, command: &mut Command) -> Result<String, Failure> {
    let log = workspace::target().join("xtask").join(format!("{}.log", name.replace(' ', "-")));
    let shown = shown(command);
    let unusable = |error: io::Error| Failure::new(format!("{}: {error}", log.display()));
    fs::create_dir_all(workspace::target().join("xtask")).map_err(unusable)?;
    let file = File::create(&log).map_err(unusable)?;
    let both = file.try_clone().map_err(unusable)?;
    // The log is read as text, whatever the tools think of the terminal.
    command.env("NO_COLOR", "1");
    let status = command.stdin(Stdio::null()).stdout(file).stderr(both).status();
    let status = status.map_err(|error| Failure::new(format!("cannot run `{shown}`: {error}")))?;
    let output = fs::read(&log).map_err(unusable)?;
    let output = String::from_utf8_lossy(&output).into_owned();
    if status.success() {
        return Ok(output);
    }
    Err(Failure::new(format!("{name}: `{shown}` failed ({status})\n\n{}", output.trim_end())))
}

/// The command as one would type it.
fn shown(command: &Command) -> String {
    let mut shown = String::new();
    if let Some(folder) = command.get_current_dir() {
        let folder = folder.strip_prefix(workspace::root()).unwrap_or(folder);
        if folder.as_os_str() != "" {
            // Writing to a string cannot fail.
            let _ = write!(shown, "cd {} && ", folder.display());
        }
    }
    shown.push_str(&command.get_program().to_string_lossy());
    for argument in command.get_args() {
        shown.push(' ');
        shown.push_str(&argument.to_string_lossy());
    }
    shown
}

/// How many tests were run.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Count {
    /// Those that succeeded.
    pub(crate) passed: u32,
    /// Those that did not.
    pub(crate) failed: u32,
}

/// Adds up the closing lines of cargo's and Node's test runners; `None` when there is no such line.
pub(crate) fn count(output: &str) -> Option<Count> {
    let mut total = None;
    for line in output.lines() {
        let words: Vec<&str> = line.split_whitespace().collect();
        let (passed, failed) = match words[..] {
            ["test", "result:", _, passed, "passed;", failed, "failed;", ..] => (passed, failed),
            ["#" | "ℹ", "pass", passed] => (passed, "0"),
            ["#" | "ℹ", "fail", failed] => ("0", failed),
            _ => continue,
        };
        if let (Ok(passed), Ok(failed)) = (passed.parse::<u32>(), failed.parse::<u32>()) {
            let total: &mut Count = total.get_or_insert_default();
            total.passed += passed;
            total.failed += failed;
        }
    }
    total
}

#[cfg(test)]
mod tests {
    use std::process::Command;

    use super::{Count, count, run};

    #[test]
    fn closing_lines_of_both_runners_are_added_up() {
        let output = "test result: ok. 3 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out\n\
                      noise # pass\n# pass 18\n# fail 1\nℹ pass 2\n";
        assert_eq!(count(output), Some(Count { passed: 23, failed: 1 }));
        assert_eq!(count("nothing ran"), None);
    }

    #[test]
    fn a_failure_shows_the_command_and_its_output() {
        let mut command = Command::new("cargo");
        command.args(["no-such-verb"]);
        let failure =
            run("own test", &mut [command]).expect_err("there is no such verb").to_string();
        assert!(failure.starts_with("own test: `cargo no-such-verb` failed"), "{failure}");
        assert!(failure.contains("no such command"), "{failure}");
    }

    #[test]
    fn a_program_that_is_missing_is_named() {
        let failure = run("own test", &mut [Command::new("no-such-program")]).expect_err("missing");
        assert!(failure.to_string().starts_with("cannot run `no-such-program`"), "{failure}");
    }
}
