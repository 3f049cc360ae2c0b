//! Turns a compiled module into one that JavaScript can import: `bindgen <module.wasm> <folder>`.
//!
//! Writes to the folder and prints the size of the module, as it is and compressed.

use std::error::Error;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use clap::Parser;
use flate2::Compression;
use flate2::write::GzEncoder;
use wasm_bindgen_cli_support::Bindgen;

/// Turn a compiled module into one that JavaScript can import.
#[derive(Parser)]
struct Arguments {
    /// What cargo built
    module: PathBuf,
    /// Where the JavaScript and the final module go
    folder: PathBuf,
}

/// What the JavaScript and the module are called.
const NAME: &str = "skylight";

fn main() -> Result<(), Box<dyn Error>> {
    let Arguments { module, folder } = Arguments::parse();
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    Bindgen::new()
        .input_path(&module)
        .web(true)?
        .out_name(NAME)
        .typescript(true)
        .remove_name_section(true)
        .remove_producers_section(true)
        .generate(&folder)?;
    println!("{}", size(&folder)?);
    Ok(())
}

fn size(folder: &Path) -> Result<String, Box<dyn Error>> {
    let module = fs::read(folder.join(format!("{NAME}_bg.wasm")))?;
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(&module)?;
    let compressed = encoder.finish()?.len();
    Ok(format!("the module has {} bytes, {compressed} with gzip", module.len()))
}
