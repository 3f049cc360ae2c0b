//! What the derives cost: seconds that they add to `cargo check` of a crate, next to plain serde's.
//!
//! Crates of the same fifty structs: without derives, with serde's (`Serialize` on params,
//! `Deserialize` on payloads), without derives but with the generated client, and with that and
//! `Command` and `Topic`. Cold is with every dependency to be built, warm with only the crate itself.
//! `cargo bench --bench check` prints what is added, and fails when that is more than the limit.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::time::{Duration, Instant, SystemTime};

use skylight_codegen::catalog::{self, Catalog, Field, Params, Shape, Type};

/// How many structs of each kind.
const EACH: usize = 25;
/// How often a warm check is measured; the shortest counts, since everything else is noise.
const ROUNDS: usize = 25;
/// How much of plain serde's time the derives may take, warm.
const LIMIT: f64 = 1.5;

/// What the structs derive.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Nothing,
    Serde,
    /// Nothing, in a crate that depends on the client.
    Client,
    Skylight,
}

const KINDS: [(Kind, &str); 4] = [
    (Kind::Nothing, "nothing"),
    (Kind::Serde, "serde"),
    (Kind::Client, "client"),
    (Kind::Skylight, "skylight"),
];

/// A struct: its name in the catalog, and names and types of its fields.
struct Item {
    name: String,
    fields: Vec<(String, String)>,
}

fn main() -> ExitCode {
    let spec = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../spec");
    let loaded = catalog::load(&spec).expect("a readable catalog");
    let catalog = loaded.catalog.expect("a catalog without mistakes");
    let (commands, topics) = (commands(&catalog), topics(&catalog));
    let count = |items: &[Item]| items.iter().map(|item| item.fields.len()).sum::<usize>();
    println!(
        "{} commands with {} params, {} payloads with {} fields",
        commands.len(),
        count(&commands),
        topics.len(),
        count(&topics)
    );
    let packages = KINDS.map(|(kind, name)| write(kind, name, &commands, &topics));
    let cold = packages.each_ref().map(|package| cold(package));
    report("cold", cold);
    let mut warm = [Duration::MAX; 4];
    for _ in 0..ROUNDS {
        for (package, least) in packages.iter().zip(&mut warm) {
            *least = (*least).min(check_again(package));
        }
    }
    report("warm", warm);
    println!("limit, warm: {LIMIT} times serde");
    if exceeds(warm, LIMIT) {
        eprintln!("warm, the derives take more than that");
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}

/// Whether the derives add more than so many times what serde adds.
fn exceeds(times: [Duration; 4], limit: f64) -> bool {
    let [nothing, serde, client, skylight] = times.map(|time| time.as_secs_f64());
    skylight - client > limit * (serde - nothing)
}

fn report(what: &str, times: [Duration; 4]) {
    let [nothing, serde, client, skylight] = times.map(|time| time.as_secs_f64());
    println!(
        "{what}: {nothing:.2} s, serde adds {:.2} s; {client:.2} s with the client, skylight adds \
         {:.2} s",
        serde - nothing,
        skylight - client,
    );
    println!(
        "{what}: skylight adds {:.2} times what serde does",
        (skylight - client) / (serde - nothing)
    );
}

/// Commands with the most params, of those whose params are plain.
fn commands(catalog: &Catalog) -> Vec<Item> {
    let items = catalog.commands.iter().filter_map(|command| match &command.params {
        Params::Object(fields) => Some((command.module?, command.path.clone(), fields.as_slice())),
        _ => None,
    });
    largest(items.filter(|(module, ..)| catalog[*module].default).filter_map(
        |(_, name, fields)| {
            let plain = plain(fields);
            (plain.len() == fields.len()).then_some(Item { name, fields: plain })
        },
    ))
}

/// Topics whose payloads have the most plain fields.
fn topics(catalog: &Catalog) -> Vec<Item> {
    let topics = catalog.topics.iter().filter(|topic| {
        let there = topic.module.is_some_and(|module| catalog[module].default);
        there && !topic.error_only && topic.undelivered.is_none()
    });
    largest(topics.filter_map(|topic| match topic.payload.as_ref()? {
        Type::Named(id) => match &catalog[*id].shape {
            Shape::Object { fields, .. } => {
                Some(Item { name: topic.name.clone(), fields: plain(fields) })
            }
            _ => None,
        },
        _ => None,
    }))
}

fn largest(items: impl Iterator<Item = Item>) -> Vec<Item> {
    let mut items: Vec<Item> = items.filter(|item| !item.fields.is_empty()).collect();
    items.sort_by_key(|item| std::cmp::Reverse(item.fields.len()));
    items.truncate(EACH);
    items
}

/// Fields whose types are those of the standard library, and JSON.
fn plain(fields: &[Field]) -> Vec<(String, String)> {
    let plain = fields.iter().filter_map(|field| {
        let (ty, nullable) = match &field.ty {
            Type::Nullable(inner) => (rust(inner)?, true),
            other => (rust(other)?, false),
        };
        let optional = nullable || !field.required;
        let ty = if optional { format!("Option<{ty}>") } else { ty };
        Some((snake(&field.name)?, ty))
    });
    plain.collect()
}

fn rust(ty: &Type) -> Option<String> {
    Some(match ty {
        Type::String | Type::Uuid | Type::Timestamp | Type::Url => "String".to_owned(),
        Type::Number => "f64".to_owned(),
        Type::Integer => "i64".to_owned(),
        Type::Boolean => "bool".to_owned(),
        Type::Json => "serde_json::Value".to_owned(),
        Type::List(item) => format!("Vec<{}>", rust(item)?),
        Type::Map(item) => format!("std::collections::BTreeMap<String, {}>", rust(item)?),
        _ => return None,
    })
}

/// A name in snake case, when camel case gives it back.
fn snake(name: &str) -> Option<String> {
    let mut snake = String::new();
    for letter in name.chars() {
        if letter.is_ascii_uppercase() {
            snake.push('_');
        }
        snake.push(letter.to_ascii_lowercase());
    }
    let letters = name.chars().all(|c| c.is_ascii_alphabetic());
    let keyword = matches!(name, "type" | "ref" | "default" | "match" | "in" | "for");
    (letters && !keyword).then_some(snake)
}

/// Writes a package and gives its folder.
fn write(kind: Kind, name: &str, commands: &[Item], topics: &[Item]) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("check").join(name);
    fs::create_dir_all(folder.join("src")).expect("a new folder");
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let repository = root.canonicalize().expect("the repository");
    let repository = repository.display();
    let client = format!("skylight-sdk = {{ path = \"{repository}/generated/rust\" }}\n");
    let manifest = format!(
        "[package]\nname = \"{name}-derives\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n\
         [dependencies]\nserde_json = \"1\"\n{}\n[workspace]\n",
        match kind {
            Kind::Nothing => String::new(),
            Kind::Serde => "serde = { version = \"1\", features = [\"derive\"] }\n".to_owned(),
            Kind::Client => client,
            Kind::Skylight => {
                format!("{client}skylight-macros = {{ path = \"{repository}/macros\" }}\n")
            }
        }
    );
    let mut source = String::from("//! Fifty structs.\n");
    for (number, item) in commands.iter().enumerate() {
        source.push_str(&declaration(kind, &format!("Params{number}"), item, true));
    }
    for (number, item) in topics.iter().enumerate() {
        source.push_str(&declaration(kind, &format!("Payload{number}"), item, false));
    }
    fs::write(folder.join("Cargo.toml"), manifest).expect("a manifest");
    fs::write(folder.join("src/lib.rs"), source).expect("a source");
    fs::copy(root.join("Cargo.lock"), folder.join("Cargo.lock")).expect("a lock file");
    folder
}

fn declaration(kind: Kind, name: &str, item: &Item, sent: bool) -> String {
    let derives = match (kind, sent) {
        (Kind::Nothing | Kind::Client, _) => String::new(),
        (Kind::Serde, true) => serde("Serialize"),
        (Kind::Serde, false) => serde("Deserialize"),
        (Kind::Skylight, true) => skylight("Command", &item.name),
        (Kind::Skylight, false) => skylight("Topic", &item.name),
    };
    let fields = item.fields.iter().map(|(name, ty)| format!("    /// .\n    pub {name}: {ty},\n"));
    format!("\n/// .\n{derives}pub struct {name} {{\n{}}}\n", fields.collect::<String>())
}

fn serde(derive: &str) -> String {
    format!("#[derive(serde::{derive})]\n#[serde(rename_all = \"camelCase\")]\n")
}

fn skylight(derive: &str, name: &str) -> String {
    format!("#[derive(skylight_macros::{derive})]\n#[skylight(\"{name}\")]\n")
}

/// Where a package and its dependencies are built; nothing is shared, so that cold is cold.
fn target(package: &Path) -> PathBuf {
    package.join("target")
}

fn cold(package: &Path) -> Duration {
    let _ = fs::remove_dir_all(target(package));
    check(package)
}

/// A check of a package whose source has changed by nothing but its time.
fn check_again(package: &Path) -> Duration {
    let source = fs::File::options().append(true).open(package.join("src/lib.rs"));
    source.and_then(|file| file.set_modified(SystemTime::now())).expect("a later time");
    check(package)
}

fn check(package: &Path) -> Duration {
    let started = Instant::now();
    let status = Command::new(env!("CARGO"))
        .args(["check", "--quiet", "--offline"])
        .current_dir(package)
        .env("CARGO_TARGET_DIR", target(package))
        .status()
        .expect("Cargo");
    let took = started.elapsed();
    assert!(status.success(), "{} is no crate", package.display());
    took
}
