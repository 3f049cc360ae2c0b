//! What the generated packages cost those who compile them: `cargo bench --bench packages`.
//!
//! Each figure is a ratio to something measured in the same run. The Rust crate is compared with the
//! same types as plain structs that derive both serde traits; the default features with all of them;
//! a TypeScript program that calls every command with one that only names the types.

use std::error::Error;
use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use serde_json::Value;
use skylight_codegen::catalog::{self, Catalog};
use skylight_codegen::emit;

mod plain;

type Outcome<T> = Result<T, Box<dyn Error>>;

/// How often each compilation is measured; the shortest counts.
const RUNS: usize = 5;

fn main() -> Outcome<()> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let loaded = catalog::load(&root.join("spec"))?;
    let catalog = loaded.catalog.ok_or("the catalog has mistakes: run `cargo run -- check`")?;
    let folder = root.join("target/bench-packages");
    write_packages(&catalog, &folder)?;
    rust(&folder)?;
    typescript(&catalog, &root, &folder)
}

/// Writes the generated packages, and the plain structs beside them.
fn write_packages(catalog: &Catalog, folder: &Path) -> Outcome<()> {
    let files = emit::emit(catalog).files;
    let plain = [
        ("plain/Cargo.toml".to_owned(), plain::MANIFEST.to_owned()),
        ("plain/src/lib.rs".to_owned(), plain::types(catalog)),
    ];
    for (path, contents) in files.into_iter().chain(plain) {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().ok_or("a file without a folder")?)?;
        fs::write(path, contents)?;
    }
    fs::write(
        folder.join("Cargo.toml"),
        "[workspace]\nresolver = \"3\"\nmembers = [\"plain\", \"rust\"]\n",
    )?;
    Ok(())
}

fn rust(folder: &Path) -> Outcome<()> {
    let modules = module_features(folder)?;
    let plain = cargo_check(folder, "plain", "plain-types", &[])?;
    let all = cargo_check(folder, "rust", "skylight-sdk", &["--features", &modules])?;
    let default = cargo_check(folder, "rust", "skylight-sdk", &[])?;
    println!("cargo check, plain structs with both serde traits  {:>6.2} s", seconds(plain));
    println!("cargo check, skylight-sdk with all modules         {:>6.2} s", seconds(all));
    println!("cargo check, skylight-sdk with default features    {:>6.2} s", seconds(default));
    print_ratio("all modules / plain structs", all, plain, 0.55);
    print_ratio("default features / all modules", default, all, 0.50);
    Ok(())
}

/// The Cargo features of all modules, as the crate's manifest names them.
fn module_features(folder: &Path) -> Outcome<String> {
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args(["metadata", "--no-deps", "--format-version", "1"]);
    let output = cargo.current_dir(folder.join("rust")).output()?;
    let metadata: Value = serde_json::from_slice(&output.stdout)?;
    let packages = metadata["packages"].as_array().ok_or("cargo metadata lists no packages")?;
    let sdk = packages.iter().find(|package| package["name"] == "skylight-sdk");
    let features = sdk.and_then(|package| package["features"].as_object());
    let features = features.ok_or("the generated crate has no features")?;
    let modules = features.keys().filter(|name| !matches!(name.as_str(), "default" | "web"));
    Ok(modules.map(String::as_str).collect::<Vec<_>>().join(","))
}

/// Time of a cold `cargo check` of one crate, its dependencies checked before.
fn cargo_check(folder: &Path, member: &str, package: &str, args: &[&str]) -> Outcome<Duration> {
    let check = || {
        let mut cargo = Command::new(env!("CARGO"));
        cargo.current_dir(folder).args(["check", "--quiet", "--package", package]).args(args);
        cargo.env("CARGO_TARGET_DIR", folder.join("target")).env("CARGO_INCREMENTAL", "0");
        cargo
    };
    measure(check, || {
        let lib = folder.join(member).join("src/lib.rs");
        Ok(fs::File::options().append(true).open(lib)?.set_modified(std::time::SystemTime::now())?)
    })
}

fn typescript(catalog: &Catalog, root: &Path, folder: &Path) -> Outcome<()> {
    let tsc = root.join("node_modules/.bin/tsc");
    if !tsc.exists() {
        println!("tsc: left out, as the npm packages are not installed (cargo xtask setup)");
        return Ok(());
    }
    let program = folder.join("program");
    fs::create_dir_all(&program)?;
    fs::write(program.join("types.ts"), "export type * from \"../typescript/src/index.js\";\n")?;
    fs::write(program.join("calls.ts"), calls(catalog))?;
    let types = tsc_time(&tsc, &program, "types.ts")?;
    let calls = tsc_time(&tsc, &program, "calls.ts")?;
    println!("tsc, a program that names the types                {:>6.2} s", seconds(types));
    println!("tsc, a program that calls every command            {:>6.2} s", seconds(calls));
    print_ratio("calls / types", calls, types, 2.0);
    Ok(())
}

/// A program that calls every command of every module.
fn calls(catalog: &Catalog) -> String {
    let names: Vec<&str> = catalog
        .modules
        .iter()
        .filter(|module| module.parent.is_none())
        .map(|module| module.name.as_str())
        .collect();
    let imports = names
        .iter()
        .map(|name| format!("import {{ {name} }} from \"../typescript/src/modules/{name}.js\";\n"));
    let calls = catalog
        .commands
        .iter()
        .filter(|command| command.module.is_some())
        .map(|command| format!("void skylight.{}(null as never);\n", command.path));
    [
        "import { Skylight } from \"../typescript/src/index.js\";\n".to_owned(),
        imports.collect(),
        format!(
            "const skylight = await Skylight.open({{ modules: {{ {} }} }});\n",
            names.join(", ")
        ),
        calls.collect(),
        "export {};\n".to_owned(),
    ]
    .concat()
}

fn tsc_time(tsc: &Path, program: &Path, file: &str) -> Outcome<Duration> {
    let check = || {
        let mut command = Command::new(tsc);
        command.current_dir(program).args(["--noEmit", "--ignoreConfig", "--strict"]);
        command.args(["--exactOptionalPropertyTypes", "--module", "nodenext"]);
        command.args(["--target", "es2022", "--lib", "es2023,dom,dom.asynciterable", file]);
        command
    };
    measure(check, || Ok(()))
}

/// The shortest time of a command after one run that warms up.
fn measure(command: impl Fn() -> Command, before: impl Fn() -> Outcome<()>) -> Outcome<Duration> {
    let mut times = Vec::new();
    for _ in 0..=RUNS {
        before()?;
        let started = Instant::now();
        let output = command().output()?;
        times.push(started.elapsed());
        if !output.status.success() {
            let shown = [output.stdout, output.stderr].concat();
            return Err(format!("{:?}\n{}", command(), String::from_utf8_lossy(&shown)).into());
        }
    }
    Ok(times[1..].iter().copied().min().unwrap_or_default())
}

fn seconds(time: Duration) -> f64 {
    time.as_secs_f64()
}

fn print_ratio(what: &str, time: Duration, to: Duration, limit: f64) {
    let ratio = seconds(time) / seconds(to);
    let verdict = if ratio <= limit { "within" } else { "beyond" };
    println!("{what:<51}{ratio:>6.2}    {verdict} the limit of {limit}");
}
