//! The package does what it says: its types are tried by a program that uses it.

use crate::load;
use crate::package::Package;

#[test]
fn the_sample_reads_and_writes_what_the_wire_holds() {
    let package = Package::write("behaves-sample", &load("sample"));
    package.add("rust/tests/wire.rs", include_str!("programs/sample.rs"));
    package.cargo(&["test", "--quiet", "--features", "calls-recordings"]);
}

#[test]
fn odd_names_keep_their_place_on_the_wire() {
    let package = Package::write("behaves-odd", &load("odd"));
    package.add("rust/tests/wire.rs", include_str!("programs/odd.rs"));
    package.cargo(&["test", "--quiet"]);
}

#[test]
fn an_integration_is_tested_without_a_browser() {
    let package = Package::write("behaves-simulator", &load("real"));
    package.add("rust/tests/checks.rs", include_str!("programs/checks.rs"));
    package.add("rust/tests/failures.rs", include_str!("programs/failures.rs"));
    package.add("rust/tests/simulator.rs", include_str!("programs/simulator.rs"));
    package.add("rust/tests/validation.rs", include_str!("programs/validation.rs"));
    package.cargo(&["test", "--quiet", "--tests", "--features", "simulator"]);
}

#[test]
fn examples_in_the_real_package_compile() {
    let package = Package::write("behaves-real", &load("real"));
    package.cargo(&["test", "--quiet", "--doc", "--features", "simulator,web"]);
}
