//! The package compiles with every feature alone, and neither clippy nor rustdoc has a complaint.

use crate::load;
use crate::package::Package;

fn assert_clean(name: &str) {
    let package = Package::write(&format!("clean-{name}"), &load(name));
    package.cargo(&["clippy", "--quiet"]);
    package.cargo(&["clippy", "--quiet", "--features", "simulator,web"]);
    package.cargo(&["doc", "--quiet", "--no-deps", "--features", "simulator,web"]);
}

#[test]
fn the_sample_is_clean() {
    assert_clean("sample");
}

#[test]
fn the_real_package_is_clean() {
    assert_clean("real");
}

#[test]
fn text_that_tries_to_be_code_stays_text() {
    assert_clean("hostile");
}

#[test]
fn names_that_are_taken_are_changed() {
    assert_clean("odd");
}

#[test]
fn every_feature_compiles_alone() {
    for name in ["sample", "real", "odd"] {
        let package = Package::write(&format!("features-{name}"), &load(name));
        let features = package.features();
        assert!(features.contains(&"web".to_owned()), "{features:?}");
        let alone = ["check", "--quiet", "--no-default-features"];
        package.cargo(&alone);
        for feature in &features {
            package.cargo(&[&alone[..], &["--features", feature]].concat());
            let with_web = format!("{feature},web");
            package.cargo(&[&alone[..], &["--features", &with_web]].concat());
        }
    }
}
