//! Clients with a catalog of their own, which their manifests point at.

use std::time::{Duration, SystemTime};

use crate::package::{Folder, repository};

/// A manifest that calls its dependencies by other names, with these features of the macros.
fn manifest(features: &str, metadata: &str) -> String {
    let root = repository().canonicalize().expect("the repository");
    let root = root.display();
    format!(
        r#"
[package]
name = "own-catalog"
version = "0.1.0"
edition = "2021"

[dependencies]
bridge = {{ package = "skylight-sdk", path = "{root}/generated/rust", default-features = false }}
sky = {{ package = "skylight-macros", path = "{root}/macros", features = [{features}] }}

[workspace]
{metadata}
"#
    )
}

const METADATA: &str = "
[package.metadata.skylight]
catalog = \"desk\"
crate = \"crate::desk\"
";

const CLIENT: &str = r#"
//! A client.
#![deny(missing_docs, unsafe_code, warnings)]

/// The desk.
pub mod desk {
    sky::catalog!("desk");
}

/// A call.
#[derive(sky::Command)]
#[skylight("calls.place")]
pub struct Place {
    /// Whom.
    pub number: String,
    /// How urgent.
    pub priority: Option<u8>,
}

/// A call that was placed.
#[derive(sky::Topic)]
#[skylight("acme/calls/placed")]
pub struct Placed {
    /// Which.
    pub call_id: String,
}

/// What is heard.
pub struct Log(pub Vec<String>);

#[sky::handlers]
impl Log {
    #[on]
    fn placed(&mut self, call: Placed) {
        self.0.push(call.call_id);
    }

    #[on(rest)]
    fn rest(&mut self, event: desk::Event) {
        self.0.push(format!("{event:?}"));
    }
}
"#;

/// A client with the catalog that uses every construct.
fn set_up(name: &str) -> Folder {
    let folder = Folder::new(name);
    folder.copy("codegen/tests/catalogs/sample", "desk");
    folder.write("Cargo.toml", &manifest("\"catalog\"", METADATA));
    folder.write("src/lib.rs", CLIENT);
    folder
}

fn assert_says(said: &str, parts: &[&str]) {
    for part in parts {
        assert!(said.contains(part), "{part}\n{said}");
    }
}

#[test]
fn a_change_of_the_catalog_is_noticed() {
    let folder = set_up("own_catalog");
    folder.check("").expect("a client that fits");

    // No source of the client changes. Cargo goes by times, some of which have whole seconds.
    let edit = |from: &str, to: &str| {
        let before = folder.read("desk/calls.yaml");
        let after = before.replacen(from, to, 1);
        assert_ne!(before, after, "the catalog is written in another way than this test thinks");
        folder.write("desk/calls.yaml", &after);
        let file = std::fs::File::options().append(true).open(folder.path("desk/calls.yaml"));
        let later = SystemTime::now() + Duration::from_secs(2);
        file.and_then(|file| file.set_modified(later)).expect("a later time");
    };
    edit("      number: {", "      reason: string\n      number: {");
    let said = folder.check("").expect_err("a client that does not fit any more");
    assert_says(
        &said,
        &["`calls.place` is not sent without `reason`", "`reason` is `string` at desk/calls.yaml:"],
    );

    // A mistake in the catalog is the compiler's to tell, with its place.
    edit("      reason: string\n", "      reason: sting\n");
    let said = folder.check("").expect_err("a catalog with a mistake");
    assert_says(&said, &["error[C020]", "`sting`", "calls.yaml:"]);
}

/// A module whose types are called as types of the runtime are.
const NAMESAKES: &str = "\
module: settings
summary: How the desk is set up.
source: [manual#calls]

types:
  Options: { summary: What can be set., enum: [colour, volume] }
  SdkError: { summary: What can go wrong., enum: [dark, silent] }
  AttachOptions:
    summary: What something is attached to.
    tag: kind
    union:
      wall: { summary: A wall., fields: { height: number } }
      desk: { summary: A desk., fields: { width: number } }
  Skylight: { summary: A window above the desk., enum: [open, shut] }

commands:
  light:
    summary: Lights the desk from above.
    params: { option: Options, error?: SdkError, attached?: AttachOptions, from?: Skylight }
    reply: { none: The light is simply on. }
";

const NAMESAKES_CLIENT: &str = r#"
/// Whether something is called as the catalog calls it.
pub fn is_called(option: &desk::settings::Options) -> bool {
    option.as_str() == "volume"
}

/// Lights the desk.
pub fn light(option: desk::settings::Options) -> desk::settings::Light {
    desk::settings::Light::new(option)
}
"#;

#[test]
fn types_of_a_catalog_are_its_own_whatever_they_are_called() {
    let folder = set_up("namesakes");
    folder.write("desk/settings.yaml", NAMESAKES);
    folder.write("src/lib.rs", &format!("{CLIENT}{NAMESAKES_CLIENT}"));
    folder.check("").expect("a client of such a catalog");
}

#[test]
fn what_is_wrong_with_a_manifest_is_said() {
    let folder = set_up("own_manifest");
    folder.write("Cargo.toml", &manifest("", METADATA));
    folder
        .write("src/lib.rs", "#[derive(sky::Command)]\n#[skylight(\"calls.place\")]\nstruct A;\n");
    let said = folder.check("").expect_err("a catalog that nothing can read");
    assert_says(
        &said,
        &[
            "the manifest points the macros at the catalog `desk`, with its API at",
            "enable the feature `catalog` of `skylight-macros`",
        ],
    );

    let elsewhere = METADATA.replace("\"desk\"", "\"nowhere\"");
    folder.write("Cargo.toml", &manifest("\"catalog\"", &elsewhere));
    let said = folder.check("").expect_err("no catalog");
    assert_says(&said, &["there is no reading the catalog `nowhere`", "own_manifest/nowhere"]);

    folder.write(
        "Cargo.toml",
        &manifest("\"catalog\"", "[package.metadata.skylight]\npath = \"desk\""),
    );
    let said = folder.check("").expect_err("a key without meaning");
    assert_says(&said, &["`path` has no meaning", "it may hold `catalog"]);
}

#[test]
fn a_crate_without_the_client_is_told_to_depend_on_it() {
    let folder = set_up("no_client");
    let text = manifest("", "");
    let without: Vec<&str> = text.lines().filter(|line| !line.starts_with("bridge")).collect();
    folder.write("Cargo.toml", &without.join("\n"));
    let client = "#[derive(sky::Command)]\n#[skylight(\"dumpState\")]\nstruct DumpState;\n";
    folder.write("src/lib.rs", client);
    let said = folder.check("").expect_err("no client");
    assert_says(
        &said,
        &["this crate does not depend on `skylight-sdk`", "#[skylight(crate = path)]"],
    );
}
