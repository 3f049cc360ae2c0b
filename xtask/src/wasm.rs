//! The tasks that build WebAssembly: the package, and the example in Rust.

use std::env;
use std::process::Command;

use crate::failure::Failure;
use crate::toolchain::Toolchain;
use crate::{npm, outside, step, workspace};

/// A crate that becomes a module with its JavaScript, in the folder `pkg` beside its manifest.
struct Module {
    /// The crate's name.
    package: &'static str,
    /// Its folder below the workspace's root.
    folder: &'static str,
}

/// The package that is published.
const PACKAGE: Module = Module { package: "skylight-sdk-wasm", folder: outside::WASM };
/// The engine alone, which the conformance vectors are played against.
const ENGINE: Module = Module { package: "skylight-wasm-runtime", folder: "codegen/runtime/wasm" };

/// The example in Rust.
const EXAMPLE: Module = Module { package: "crm-rust", folder: outside::EXAMPLE };

/// Builds the npm package `skylight-sdk-wasm` and prints its module's size.
///
/// # Errors
///
/// When there is no toolchain, or something does not compile.
pub(crate) fn run() -> Result<(), Failure> {
    outside::lock(PACKAGE.folder)?;
    println!("{}", build(&PACKAGE, &[])?);
    step::run("compile the JavaScript", &mut [npm::script("build", PACKAGE.package)]).map(drop)
}

/// Builds the package, and the engine that its tests play the conformance vectors against.
///
/// # Errors
///
/// When there is no toolchain, or something does not compile.
pub(crate) fn run_with_engine() -> Result<(), Failure> {
    run()?;
    build(&ENGINE, &[]).map(drop)
}

/// Builds the example in Rust and prints its module's size.
///
/// # Errors
///
/// When there is no toolchain, or something does not compile.
pub(crate) fn run_example() -> Result<(), Failure> {
    println!("{}", build(&EXAMPLE, &["--locked"])?);
    Ok(())
}

/// Compiles a module and gives a sentence about its size.
fn build(module: &Module, arguments: &[&str]) -> Result<String, Failure> {
    let toolchain = Toolchain::find().ok_or_else(|| {
        Failure::new("no toolchain here compiles to WebAssembly: run `cargo xtask setup`")
    })?;
    let folder = workspace::root().join(module.folder);
    let mut cargo = toolchain.build();
    cargo.current_dir(&folder).args(arguments);
    let mut bindgen = bindgen();
    bindgen.arg(Toolchain::module(module.package)).arg(folder.join("pkg"));
    let output = step::run(&format!("build {}", module.package), &mut [cargo, bindgen])?;
    Ok(output.lines().last().unwrap_or_default().to_owned())
}

/// The program that makes a module one that JavaScript can import, to be given the module and a
/// folder.
fn bindgen() -> Command {
    let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.current_dir(workspace::root()).args(["run", "--quiet", "--package", "xtask"]);
    cargo.args(["--features", "bindgen", "--bin", "bindgen", "--"]);
    cargo
}
