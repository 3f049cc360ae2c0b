//! The task that builds the WebAssembly package.

use std::env;
use std::path::PathBuf;
use std::process::Command;

use crate::failure::Failure;
use crate::toolchain::{self, Toolchain};
use crate::{step, workspace};

/// The crate, below the workspace's root.
const CRATE: &str = "generated/wasm";
/// What cargo calls its module.
const MODULE: &str = "skylight_sdk_wasm.wasm";

/// Compiles the crate `skylight-sdk-wasm`, writes its JavaScript to `generated/wasm/pkg` and prints the module's size.
///
/// # Errors
///
/// When there is no toolchain, or the crate does not compile without a warning.
pub(crate) fn run() -> Result<(), Failure> {
    let toolchain = Toolchain::find().ok_or_else(|| {
        Failure::new("no toolchain here compiles to WebAssembly: run `cargo xtask setup`")
    })?;
    // Apart from the native builds: it may be another compiler's.
    let target = workspace::target().join("wasm");
    let mut build = toolchain.build();
    build.current_dir(workspace::root().join(CRATE)).arg("--target-dir").arg(&target);
    step::run("compile to wasm", &mut [build])?;
    let module = target.join(toolchain::TARGET).join(toolchain::PROFILE).join(MODULE);
    let sizes = step::run("bind to JavaScript", &mut [bindgen(&module)])?;
    println!("{}", sizes.lines().last().unwrap_or_default());
    Ok(())
}

fn bindgen(module: &PathBuf) -> Command {
    let mut bindgen = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    bindgen.current_dir(workspace::root());
    bindgen.args([
        "run",
        "--quiet",
        "--package",
        "xtask",
        "--features",
        "bindgen",
        "--bin",
        "bindgen",
        "--",
    ]);
    bindgen.arg(module).arg(workspace::root().join(CRATE).join("pkg"));
    bindgen
}
