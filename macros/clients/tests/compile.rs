//! Client crates that compile, and client crates that do not, with what the compiler says.

use std::env;
use std::process::Command;

/// Where the macros look for a manifest, when that of the compiled package says nothing.
const MANIFEST_DIR: &str = "SKYLIGHT_MANIFEST_DIR";

#[test]
fn clients_of_skylight_compile() {
    // The other test runs this program again.
    if env::var_os(MANIFEST_DIR).is_none() {
        trybuild::TestCases::new().pass("tests/pass/*.rs");
    }
}

/// What the macros say holds lines of the catalog, so these are clients of one that does not change.
#[test]
fn mistakes_do_not_compile() {
    if env::var_os(MANIFEST_DIR).is_some() {
        trybuild::TestCases::new().compile_fail("tests/fail/*.rs");
        return;
    }
    let again = Command::new(env::current_exe().expect("the path of this program"))
        .args(["--exact", "mistakes_do_not_compile", "--nocapture"])
        .env(MANIFEST_DIR, concat!(env!("CARGO_MANIFEST_DIR"), "/tests"))
        .status()
        .expect("this program runs again");
    assert!(again.success(), "the cases above differ from what is expected of them");
}
