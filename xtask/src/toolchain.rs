//! The Rust toolchain that compiles to WebAssembly.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::workspace;

/// The target triple of the browser.
pub(crate) const TARGET: &str = "wasm32-unknown-unknown";

/// Debian's packages that together can compile to WebAssembly.
pub(crate) const DEBIAN_PACKAGES: [&str; 4] = ["cargo-web", "lld-19", "rust-web-src", "rustc-web"];

const DEBIAN_CARGO: &str = "/usr/bin/cargo";
const DEBIAN_RUSTC: &str = "/usr/bin/rustc";
const DEBIAN_LINKER: &str = "/usr/bin/wasm-ld-19";

/// A toolchain that can compile to WebAssembly.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Toolchain {
    /// The one in use has the target's standard library.
    Own,
    /// Debian's compiler; the standard library is built along, from Debian's sources.
    Debian,
}

impl Toolchain {
    /// The first that is installed, if any.
    pub(crate) fn find() -> Option<Self> {
        if own_has_target() {
            Some(Self::Own)
        } else if debian_has_sources() {
            Some(Self::Debian)
        } else {
            None
        }
    }

    /// A cargo that builds in release mode for [`TARGET`]; it is to be run in the crate's folder.
    pub(crate) fn build(self) -> Command {
        let mut cargo = match self {
            Self::Own => {
                let mut cargo = Command::new("cargo");
                cargo.args(["build", "--release", "--target", TARGET]);
                cargo
            }
            Self::Debian => {
                let mut cargo = Command::new(DEBIAN_CARGO);
                cargo.args([
                    "build",
                    "--release",
                    "--target",
                    TARGET,
                    "-Zbuild-std=std,panic_abort",
                ]);
                cargo.env("RUSTC", DEBIAN_RUSTC);
                // Building the standard library is not a feature of the stable compiler yet.
                cargo.env("RUSTC_BOOTSTRAP", "1");
                cargo.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", DEBIAN_LINKER);
                cargo
            }
        };
        // Apart from the native builds: it may be another compiler's.
        cargo.env("CARGO_TARGET_DIR", target());
        cargo
    }

    /// Where [`build`](Self::build) leaves what it compiled of a package.
    pub(crate) fn module(package: &str) -> PathBuf {
        let file = format!("{}.wasm", package.replace('-', "_"));
        target().join(TARGET).join("release").join(file)
    }
}

fn target() -> PathBuf {
    workspace::target().join("wasm")
}

/// Whether this is a Debian on which packages can be installed.
pub(crate) fn is_debian_as_root() -> bool {
    let root = Command::new("id").arg("-u").output().is_ok_and(|id| id.stdout.trim_ascii() == b"0");
    root && Path::new("/etc/debian_version").exists() && workspace::on_path("apt-get").is_some()
}

fn own_has_target() -> bool {
    let Some(folder) = library_folder(Path::new("rustc")) else { return false };
    folder.read_dir().is_ok_and(|mut entries| {
        entries.any(|entry| {
            entry.is_ok_and(|file| file.file_name().to_string_lossy().starts_with("libcore-"))
        })
    })
}

fn debian_has_sources() -> bool {
    let Some(libraries) = library_folder(Path::new(DEBIAN_RUSTC)) else { return false };
    // <sysroot>/lib/rustlib/<target>/lib
    let sources = libraries.ancestors().nth(2).map(|rustlib| rustlib.join("src/rust/library/std"));
    sources.is_some_and(|sources| sources.exists())
        && [DEBIAN_CARGO, DEBIAN_LINKER].iter().all(|file| Path::new(file).exists())
}

fn library_folder(rustc: &Path) -> Option<PathBuf> {
    let mut command = Command::new(rustc);
    let output = command.args(["--print", "target-libdir", "--target", TARGET]).output().ok()?;
    let path = String::from_utf8(output.stdout).ok()?;
    (output.status.success() && !path.trim().is_empty()).then(|| PathBuf::from(path.trim()))
}
