//! The package is printed as rustfmt would print it.

use std::path::Path;
use std::process::Command;

use crate::package::Package;
use crate::{CATALOGS, load};

#[test]
fn rustfmt_has_nothing_to_change() {
    for (name, _) in CATALOGS {
        let package = Package::write(&format!("formatted-{name}"), &load(name));
        let config = Path::new(env!("CARGO_MANIFEST_DIR")).join("../rustfmt.toml");
        let output = Command::new("rustfmt")
            .args(["--check", "--edition", "2024", "--config-path"])
            .arg(config)
            .args(package.rust_files())
            .output()
            .expect("rustfmt");
        assert!(
            output.status.success(),
            "{name}: {}{}",
            String::from_utf8_lossy(&output.stdout),
            String::from_utf8_lossy(&output.stderr)
        );
    }
}
