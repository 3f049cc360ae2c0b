//! The package is printed as rustfmt would print it.

use std::path::Path;
use std::process::Command;

use crate::load;
use crate::package::Package;

fn assert_formatted(package: &Package) {
    let config = Path::new(env!("CARGO_MANIFEST_DIR")).join("../rustfmt.toml");
    let output = Command::new("rustfmt")
        .args(["--check", "--edition", "2024", "--config-path"])
        .arg(config)
        .args(package.rust_files())
        .output()
        .expect("rustfmt");
    assert!(
        output.status.success(),
        "{}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
}

#[test]
fn the_sample_is_formatted() {
    assert_formatted(&Package::write("formatted_sample", &load("tests/catalogs/sample")));
}

#[test]
fn the_real_catalog_is_formatted() {
    assert_formatted(&Package::write("formatted_real", &load("../spec")));
}
