//! A client of the Skylight catalog, when that changes and everything is generated again.

use skylight_codegen::{catalog, emit};

use crate::package::Folder;

const WORKSPACE: &str = "
members = [\"client\", \"macros\", \"macros/core\"]
exclude = [\"generated\"]
";

const CLIENT_MANIFEST: &str = r#"
[package]
name = "client"
version = "0.1.0"
edition = "2024"

[dependencies]
skylight = { package = "skylight-macros", path = "../macros" }
skylight-sdk = { path = "../generated/rust" }
"#;

const CLIENT: &str = r#"
//! A client.

use skylight::{Command, Topic};

/// A dial.
#[derive(Command)]
#[skylight("interactions.voice.dial")]
pub struct Dial {
    /// Whom.
    pub phone_number: String,
}

/// An offer.
#[derive(Topic)]
#[skylight("cxengage/interactions/work-offer-received")]
pub struct Offer {
    /// Which.
    pub interaction_id: String,
}
"#;

/// What `cargo run` in the repository writes.
fn generate(folder: &Folder) {
    let loaded = catalog::load(&folder.path("spec")).expect("a readable catalog");
    let resolved = loaded.catalog.expect("a catalog without mistakes");
    for (path, text) in emit::rust::emit(&resolved).files {
        folder.write(&format!("generated/{path}"), &text);
    }
    for (path, text) in emit::macros::emit(&resolved).files {
        folder.write(&format!("macros/core/catalog/{path}"), &text);
    }
}

/// The repository as far as a client needs it, and a client.
fn set_up() -> Folder {
    let folder = Folder::new("regenerated");
    folder.copy("spec", "spec");
    for part in ["macros/src", "macros/doc", "macros/core/src"] {
        folder.copy(part, part);
    }
    // Without the generator, which is only there for tests and for catalogs of the client's own.
    let manifest = |text: String| {
        let (text, _) = text.split_once("[dev-dependencies]").unwrap_or((&text, ""));
        let kept = text.lines().filter(|line| !line.starts_with("skylight-codegen"));
        kept.collect::<Vec<_>>().join("\n").replace("\"dep:skylight-codegen\"", "")
    };
    let root = crate::package::repository();
    let read = |path: &str| std::fs::read_to_string(root.join(path)).expect("a manifest");
    folder.write("macros/Cargo.toml", &manifest(read("macros/Cargo.toml")));
    folder.write("macros/core/Cargo.toml", &manifest(read("macros/core/Cargo.toml")));
    let workspace = read("Cargo.toml");
    let (_, shared) = workspace.split_once("[workspace.package]").expect("a workspace");
    let text = format!("[workspace]\nresolver = \"3\"{WORKSPACE}\n[workspace.package]{shared}");
    folder.write("Cargo.toml", &text);
    folder.write("client/Cargo.toml", CLIENT_MANIFEST);
    folder.write("client/src/lib.rs", CLIENT);
    generate(&folder);
    folder
}

#[test]
fn a_required_param_that_is_new_stops_the_client() {
    let folder = set_up();
    folder.check("client").expect("a client that fits");

    let file = "spec/interactions.voice.yaml";
    let before = folder.read(file);
    let after =
        before.replacen("      phoneNumber: {", "      campaignId: uuid\n      phoneNumber: {", 1);
    assert_ne!(before, after, "the command is written in another way than this test thinks");
    folder.write(file, &after);
    generate(&folder);

    let said = folder.check("client").expect_err("a client that does not fit any more");
    let line = 1 + after.lines().position(|line| line.contains("campaignId")).expect("the line");
    for part in [
        "`interactions.voice.dial` is not sent without `campaignId`".to_owned(),
        format!("`campaignId` is `uuid` at {file}:{line}:7"),
        "client/src/lib.rs".to_owned(),
    ] {
        assert!(said.contains(&part), "{part}\n{said}");
    }

    // A field of a payload that is gone stops it as well, and what it does not use does not.
    let file = "spec/interactions.yaml";
    let offers = folder.read(file);
    let (head, tail) = offers.split_once("  WorkOffer:").expect("the payload");
    let tail = tail.replacen("interactionId: uuid", "interactionKey: uuid", 1);
    folder.write(file, &format!("{head}  WorkOffer:{tail}"));
    folder.write("spec/interactions.voice.yaml", &before);
    generate(&folder);
    let said = folder.check("client").expect_err("a client that does not fit any more");
    let part = "`cxengage/interactions/work-offer-received` has no `interactionId`";
    assert!(said.contains(part), "{said}");
    assert!(!said.contains("campaignId"), "{said}");
}
