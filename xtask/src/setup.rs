//! The task that installs what the others need.

use std::process::Command;

use crate::failure::Failure;
use crate::toolchain::{self, Toolchain};
use crate::{chromium, npm, step, workspace};

/// What a task may need beside the toolchains of Rust and Node.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Need {
    /// A toolchain that compiles to WebAssembly.
    Wasm,
    /// A browser.
    Chromium,
    /// The npm packages.
    Npm,
}

impl Need {
    /// Everything.
    pub(crate) const ALL: [Self; 3] = [Self::Wasm, Self::Chromium, Self::Npm];
}

/// Installs those that are missing.
///
/// # Errors
///
/// When something can neither be found nor installed; the message names the command to run.
pub(crate) fn run(needs: &[Need]) -> Result<(), Failure> {
    for need in needs {
        match need {
            Need::Wasm => wasm()?,
            Need::Chromium => browser()?,
            Need::Npm => packages()?,
        }
    }
    Ok(())
}

fn wasm() -> Result<(), Failure> {
    if Toolchain::find().is_some() {
        return Ok(());
    }
    if workspace::on_path("rustup").is_some() {
        let mut rustup = Command::new("rustup");
        rustup.args(["target", "add", toolchain::TARGET]);
        if step::run("install the wasm target", &mut [rustup]).is_ok()
            && Toolchain::find().is_some()
        {
            return Ok(());
        }
    }
    if toolchain::is_debian_as_root() {
        debian("install rustc for wasm", &toolchain::DEBIAN_PACKAGES)?;
        if Toolchain::find().is_some() {
            return Ok(());
        }
    }
    Err(Failure::new(format!(
        "no toolchain here compiles to WebAssembly, and none could be installed: \
         run `rustup target add {}`",
        toolchain::TARGET
    )))
}

fn browser() -> Result<(), Failure> {
    if let Some(found) = chromium::find() {
        if found.is_file() {
            return Ok(());
        }
        let [chrome, chromium] = chromium::VARIABLES;
        return Err(Failure::new(format!(
            "{chrome} or {chromium} names {}, which is no file: \
             name a Chromium or Chrome there, or unset it",
            found.display()
        )));
    }
    if toolchain::is_debian_as_root() {
        return debian("install chromium", &["chromium"]);
    }
    Err(Failure::new(
        "there is no Chromium or Chrome here: install one, or name it with the variable CHROME",
    ))
}

fn packages() -> Result<(), Failure> {
    if npm::is_installed() {
        return Ok(());
    }
    let mut install = npm::npm();
    // Not `ci`: the lockfile need not name the packages of platforms that its author cannot reach.
    install.args(["install", "--no-save"]);
    step::run("install npm packages", &mut [install]).map(drop)
}

/// Installs packages of Debian, after a look at what its mirrors have now.
fn debian(name: &str, packages: &[&str]) -> Result<(), Failure> {
    let apt_get = |arguments: &[&str]| {
        let mut apt_get = Command::new("apt-get");
        apt_get.args(["--quiet", "--yes"]).args(arguments).env("DEBIAN_FRONTEND", "noninteractive");
        apt_get
    };
    let mut install = apt_get(&["install", "--no-install-recommends"]);
    install.args(packages);
    step::run(name, &mut [apt_get(&["update"]), install]).map(drop)
}
