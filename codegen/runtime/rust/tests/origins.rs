//! Plays the table of origins, which the TypeScript client plays as well.

#[path = "../src/web/origin.rs"]
mod origin;

use serde::Deserialize;

/// A row of the table.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    origin: String,
    taken: Taken,
    is: String,
}

/// Whether an origin may be configured.
#[derive(Clone, Copy, Deserialize, PartialEq, Eq)]
enum Taken {
    #[serde(rename = "always")]
    Always,
    #[serde(rename = "when allowed")]
    WhenAllowed,
    #[serde(rename = "never")]
    Never,
}

#[test]
fn origins_are_taken_as_the_table_says() {
    let table: Vec<Row> =
        serde_json::from_str(include_str!("../../conformance/origins.json")).unwrap();
    assert!(table.len() > 60, "only {} origins", table.len());
    for Row { origin, taken, is } in table {
        for (allowed, expected) in [(false, taken == Taken::Always), (true, taken != Taken::Never)]
        {
            let result = origin::check(&origin, allowed);
            assert_eq!(
                result.is_ok(),
                expected,
                "{origin:?} ({is}), allowed {allowed}: {result:?}"
            );
        }
    }
}
