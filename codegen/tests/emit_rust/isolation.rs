//! A crate that wants one module compiles nothing of the others.

use std::path::PathBuf;

use serde_json::Value;

use crate::load;
use crate::package::Package;

/// The files below `src/` that the compiler read, with these features.
fn compiled(package: &Package, features: &str) -> Vec<String> {
    let check = ["check", "--quiet", "--lib", "--message-format", "json", "--no-default-features"];
    let said = package.cargo(&[&check[..], &["--features", features]].concat());
    let artifacts = said.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
    let own = artifacts.filter(|message| message["target"]["name"] == "skylight_sdk");
    let metadata = own.filter_map(|message| message["filenames"][0].as_str().map(PathBuf::from));
    let metadata = metadata.collect::<Vec<_>>().pop().expect("the crate was checked");
    // What the compiler read stands beside what it wrote.
    let name = metadata.file_stem().and_then(|name| name.to_str()).expect("a name");
    let list = metadata.with_file_name(format!("{}.d", name.trim_start_matches("lib")));
    let list = std::fs::read_to_string(list).expect("a list of files");
    let files = list.split_whitespace().filter_map(|file| file.rsplit_once("rust/src/"));
    let mut files: Vec<String> = files.map(|(_, file)| file.replace(':', "")).collect();
    files.sort();
    files.dedup();
    files
}

#[test]
fn a_crate_with_the_feature_session_compiles_no_other_module() {
    let package = Package::write("isolation", &load("real"));
    let files = compiled(&package, "session");
    for file in ["lib.rs", "session.rs", "topics/session.rs", "engine/mod.rs"] {
        assert!(files.iter().any(|compiled| compiled == file), "{file} is not in {files:#?}");
    }
    let others = package.features().into_iter().filter(|feature| feature != "session");
    for feature in others {
        let module = feature.replace('-', "_");
        let file = format!("{module}.rs");
        let own = |compiled: &&String| {
            compiled.starts_with(&file) || **compiled == format!("topics/{file}")
        };
        assert_eq!(files.iter().find(own), None, "the feature {feature} is off");
    }
    let more = compiled(&package, "session,entities");
    assert!(more.iter().any(|compiled| compiled == "entities.rs"), "{more:#?}");
}
