//! The package does what it says: its types are tried by a program that uses it.

use crate::load;
use crate::package::Package;

#[test]
fn the_sample_reads_and_writes_what_the_wire_holds() {
    let package = Package::write("behaves-sample", &load("sample"));
    package.add("rust/tests/wire.rs", include_str!("programs/sample.rs"));
    package.cargo(&["test", "--quiet"]);
}

#[test]
fn odd_names_keep_their_place_on_the_wire() {
    let package = Package::write("behaves-odd", &load("odd"));
    package.add("rust/tests/wire.rs", include_str!("programs/odd.rs"));
    package.cargo(&["test", "--quiet"]);
}

#[test]
fn examples_in_the_real_package_compile() {
    let package = Package::write("behaves-real", &load("real"));
    package.cargo(&["test", "--quiet", "--doc", "--features", "web"]);
}
