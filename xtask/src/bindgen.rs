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

fn main() -> Result<(), Box<dyn Error>> {
    let Arguments { module, folder } = Arguments::parse();
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    Bindgen::new()
        .input_path(&module)
        .web(true)?
        .typescript(false)
        .remove_name_section(true)
        .remove_producers_section(true)
        .generate(&folder)?;
    println!("{}", size(&folder)?);
    Ok(())
}

fn size(folder: &Path) -> Result<String, Box<dyn Error>> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "wasm") {
            let module = fs::read(&path)?;
            let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
            encoder.write_all(&module)?;
            let compressed = encoder.finish()?.len();
            return Ok(format!("the module has {} bytes, {compressed} with gzip", module.len()));
        }
    }
    Err("no module was written".into())
}
