//! The package is printed as rustfmt would print it.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

use skylight_codegen::catalog::{Catalog, load_files};

use crate::package::Package;
use crate::{CATALOGS, load};

#[test]
fn rustfmt_has_nothing_to_change() {
    for (name, _) in CATALOGS {
        let package = Package::write(&format!("formatted-{name}"), &load(name));
        let output = rustfmt(&package);
        assert!(output.is_empty(), "{name}: {output}");
    }
}

/// What rustfmt would change, or does not understand.
fn rustfmt(package: &Package) -> String {
    let config = Path::new(env!("CARGO_MANIFEST_DIR")).join("../rustfmt.toml");
    let output = Command::new("rustfmt")
        .args(["--check", "--edition", "2024", "--config-path"])
        .arg(config)
        .args(package.rust_files())
        .output()
        .expect("rustfmt");
    let (changes, errors) = (output.stdout, output.stderr);
    String::from_utf8_lossy(&[changes, errors].concat()).into_owned()
}

/// Every construct with names of every length, so that each of its lines is once as long as a line
/// may be, and once longer.
#[test]
fn lines_break_where_rustfmt_breaks_them() {
    let package = Package::write("formatted-widths", &widths());
    let output = rustfmt(&package);
    assert!(output.is_empty(), "{output}");
}

fn widths() -> Catalog {
    let mut files = BTreeMap::from([("root.yaml".to_owned(), ROOT.to_owned())]);
    for (module, lengths) in [("low", 1..24), ("high", 24..37)] {
        let mut section = format!("module: {module}\nsummary: A module.\n");
        for (key, item) in
            [("commands", COMMANDS), ("topics", TOPICS), ("types", TYPES), ("errors", ERRORS)]
        {
            section.push_str(key);
            section.push_str(":\n");
            for length in lengths.clone() {
                let name = format!("{}{length}", "x".repeat(length));
                section.push_str(
                    &item
                        .replace("MODULE", module)
                        .replace("NAME", &name)
                        .replace("TYPE", &format!("X{name}"))
                        .replace("NUMBER", &length.to_string()),
                );
            }
        }
        files.insert(format!("{module}.yaml"), section);
    }
    let loaded = load_files(files);
    assert!(loaded.diagnostics.is_empty(), "{:#?}", loaded.diagnostics);
    loaded.catalog.expect("a catalog")
}

const ROOT: &str = "\
catalog: wide
title: Wide
version: 1.0.0
summary: Names of every length.
launch: { url: 'https://wide.example/', windowName: wide, features: { width: 1, height: 2 } }
envelope:
  { marker: m, module: a, subModule: b, command: c, data: d, topic: e, error: f, response: g }
handshake: { loaded: t/on, init: init, accepted: t/yes, refused: t/no, closed: t/off, probe: init }
refusals: { params: 900, call: 901 }
bridge:
  init: { summary: Init., message: { init: true }, reply: t/yes, failsOn: [t/no] }
topics:
  t/on: { summary: Loaded., kind: event }
  t/yes: { summary: Accepted. }
  t/no: { summary: Refused., errorOnly: true }
  t/off: { summary: Closed., kind: event }
errors:
  900: { name: badParams, context: t, levels: [error], summary: Refused., remedy: Mend them. }
  901: { name: notAllowed, context: t, levels: [error], summary: Refused., remedy: Ask. }
";

const COMMANDS: &str = "\
\x20 NAME:
    summary: Short.
    params:
      a: string
      NAME: TYPE
      bNAME?: uuid | null
      listNAME?: list<TYPE>
      flag: boolean
    reply: { topic: w/MODULE/NAME, match: [a: NAME, NAME: b.NAME, { param: flag, error: NAME }] }
    failsOn: [w/MODULE/fNAME]
    errors: [NUMBER]
  sNAME:
    summary: Short.
    argument: { name: NAME, type: string }
    reply: { none: Silent. }
  vNAME:
    summary: Short.
    variants: { one: { params: { NAME: string } }, two: { params: { b?: TYPE } } }
    reply: { none: Silent. }
";

const TOPICS: &str = "\
\x20 w/MODULE/NAME:
    summary: Short.
    payload: { fields: { a?: string, NAME: string, b: { fields: { NAME: string } } } }
  w/MODULE/fNAME: { summary: Short., errorOnly: true }
  w/MODULE/e-NAME: { summary: Short., kind: event, payload: OTYPE }
";

const TYPES: &str = "\
\x20 TYPE: { summary: Short., enum: [a, NAME, b-NAME] }
  OTYPE:
    summary: Short.
    fields: { o: UTYPE, aNAME: LTYPE, secret: { type: string, sensitive: true } }
  UTYPE: { summary: Short., union: [STYPE, TYPE, integer] }
  STYPE: { summary: Short., fields: { NAME: integer } }
  LTYPE: { summary: Short., type: map<list<TYPE>> }
";

const ERRORS: &str = "\
\x20 NUMBER:
    { name: NAME, context: c, levels: [error], summary: Short., remedy: Do NAME., data: { NAME: boolean } }
";
