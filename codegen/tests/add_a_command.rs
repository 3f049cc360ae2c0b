//! A new command is an edit of the catalog: after a run of the generator it can be called, and no
//! other file was touched by hand.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The file that is edited, below the catalog's directory.
const EDITED: &str = "interactions.voice.yaml";

/// What is written behind the line `commands:`, as the README of the repository does.
const COMMAND: &str = "
  park:
    summary: Parks the call, so that any agent of the queue can take it up.
    params: { interactionId: uuid, queueId?: uuid }
    reply: { topic: cxengage/interactions/voice/park-acknowledged, match: [interactionId] }
";

/// What is written behind the line `topics:`.
const TOPIC: &str = "
  cxengage/interactions/voice/park-acknowledged:
    summary: The platform took the request to park the call.
    payload: { fields: { interactionId: uuid } }
";

const RUST_CALLER: &str = r#"//! Calls the new command.

use skylight_sdk::interactions::voice::Park;
use skylight_sdk::{Skylight, SkylightError};

/// Parks a call and gives its id.
pub async fn park(skylight: &Skylight, call: &str) -> Result<String, SkylightError> {
    let parked = skylight.interactions().voice().park(Park::new(call).queue_id("q")).await?;
    Ok(parked.interaction_id)
}
"#;

const TYPESCRIPT_CALLER: &str = r#"import { Skylight } from "skylight-sdk";
import { interactions } from "skylight-sdk/interactions";

export async function park(call: string): Promise<string> {
  const skylight = await Skylight.open({ modules: { interactions } });
  const { interactionId } = await skylight.interactions.voice.park({ interactionId: call });
  return interactionId;
}

export async function parkNothing(): Promise<void> {
  const skylight = await Skylight.open({ modules: { interactions } });
  // @ts-expect-error The interaction is required.
  await skylight.interactions.voice.park({});
}
"#;

#[test]
fn a_command_that_is_added_to_the_catalog_can_be_called_from_rust() {
    let folder = generate("rust");
    let caller = folder.join("caller");
    write(&caller.join("src/lib.rs"), RUST_CALLER);
    write(
        &caller.join("Cargo.toml"),
        "[package]\nname = \"caller\"\nedition = \"2024\"\n\n[dependencies]\n\
         skylight-sdk = { path = \"../generated/rust\", features = [\"web\"] }\n",
    );
    write(&folder.join("Cargo.toml"), "[workspace]\nresolver = \"3\"\nmembers = [\"caller\"]\n");
    // The versions that the workspace is tested with, which are there already.
    fs::copy(root().join("Cargo.lock"), folder.join("Cargo.lock")).expect("Cargo.lock");
    run(Command::new(env!("CARGO"))
        .args(["check", "--quiet", "--offline", "--package", "caller"])
        .arg("--target-dir")
        .arg(folder.join("target"))
        .current_dir(&folder));
}

#[test]
fn a_command_that_is_added_to_the_catalog_can_be_called_from_typescript() {
    let folder = generate("typescript");
    let compiler = root().join("node_modules/typescript/bin/tsc");
    assert!(compiler.exists(), "there is no TypeScript here: run `cargo xtask setup`");
    write(&folder.join("caller.ts"), TYPESCRIPT_CALLER);
    write(
        &folder.join("tsconfig.json"),
        r#"{
  "compilerOptions": {
    "module": "nodenext",
    "target": "es2022",
    "lib": ["es2022", "dom", "dom.iterable"],
    "types": [],
    "strict": true,
    "noEmit": true,
    "paths": {
      "skylight-sdk": ["./generated/typescript/src/index.ts"],
      "skylight-sdk/*": ["./generated/typescript/src/modules/*.ts"]
    }
  },
  "files": ["caller.ts"]
}
"#,
    );
    run(Command::new("node").arg(compiler).arg("--project").arg(&folder));
}

/// Copies the catalog, adds the command and generates the packages, in a folder of the test's own.
fn generate(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("add-a-command").join(name);
    let spec = folder.join("spec");
    let _ = fs::remove_dir_all(&spec);
    copy_catalog(&root().join("spec"), &spec);
    run(Command::new(env!("CARGO_BIN_EXE_skylight-codegen"))
        .arg("--spec")
        .arg(&spec)
        .arg("--out")
        .arg(folder.join("generated")));
    folder
}

fn copy_catalog(from: &Path, to: &Path) {
    for entry in fs::read_dir(from).expect("spec/ is readable") {
        let file = entry.expect("spec/ is readable");
        let copy = to.join(file.file_name());
        if file.path().is_dir() {
            copy_catalog(&file.path(), &copy);
            continue;
        }
        let text = fs::read_to_string(file.path()).expect("a catalog's file is text");
        let edited = file.file_name() == EDITED;
        write(&copy, &if edited { add_command(&text) } else { text });
    }
}

fn add_command(text: &str) -> String {
    let (before, rest) = text.split_once("\ncommands:\n").expect("the file has commands");
    let (commands, topics) = rest.split_once("\ntopics:\n").expect("the file has topics");
    format!("{before}\ncommands:{COMMAND}{commands}\ntopics:{TOPIC}{topics}")
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn write(path: &Path, text: &str) {
    fs::create_dir_all(path.parent().expect("a file has a folder")).expect("a writable folder");
    // A file that stays as it is lets the compilers reuse what they know of it.
    if fs::read_to_string(path).is_ok_and(|there| there == text) {
        return;
    }
    fs::write(path, text).expect("a writable file");
}

fn run(command: &mut Command) {
    let output = command.output().expect("the program starts");
    let (stdout, stderr) = (&output.stdout, &output.stderr);
    assert!(
        output.status.success(),
        "{command:?} failed\n{}{}",
        String::from_utf8_lossy(stdout),
        String::from_utf8_lossy(stderr),
    );
}
