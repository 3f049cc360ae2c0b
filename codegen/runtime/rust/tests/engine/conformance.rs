//! Plays the conformance vectors, which the TypeScript engine plays as well.

use crate::protocol::SKYLIGHT;
use crate::vectors::{self, Vector};
use serde_json::Value;
use skylight_runtime::engine::{Effect, Engine};

/// Plays a vector and gives what differs, step by step.
fn play(vector: &Vector) -> Result<(), String> {
    let mut engine = Engine::new(&SKYLIGHT, vector.options());
    for (number, step) in vector.steps.iter().enumerate() {
        let effects: Vec<Effect<Value>> = engine.handle(step.at, step.input.to_input());
        let effects: Vec<Value> = effects.iter().map(vectors::effect_to_json).collect();
        if effects != step.effects {
            return Err(format!(
                "step {number} at {}: expected\n{}\ngot\n{}",
                step.at,
                lines(&step.effects),
                lines(&effects)
            ));
        }
    }
    Ok(())
}

fn lines(effects: &[Value]) -> String {
    effects.iter().map(|effect| format!("    {effect}")).collect::<Vec<_>>().join("\n")
}

#[test]
fn every_vector_gives_the_expected_effects() {
    let mut failures = Vec::new();
    let mut played = 0;
    for (file, vectors) in vectors::read_all() {
        for vector in vectors {
            played += 1;
            if let Err(difference) = play(&vector) {
                failures.push(format!("{file}: {}: {difference}", vector.name));
            }
        }
    }
    assert!(played >= 250, "only {played} vectors were found");
    assert!(failures.is_empty(), "{} of {played} differ\n{}", failures.len(), failures.join("\n"));
}

#[test]
fn every_rule_has_a_vector() {
    let rules: Vec<String> = vectors::read_all()
        .into_iter()
        .flat_map(|(_, all)| all)
        .map(|vector| vector.rule)
        .collect();
    for rule in
        ["R1", "R2", "R3", "R4", "R5", "R6", "R6b", "R6c", "R6d", "R6e", "R7", "R7b", "R8", "R10"]
    {
        assert!(rules.iter().any(|found| found == rule), "no vector of {rule}");
    }
}

#[test]
fn every_kind_of_error_has_a_vector() {
    let all = vectors::read_all();
    let effects: Vec<&Value> =
        all.iter().flat_map(|(_, all)| all).flat_map(Vector::effects).collect();
    let has = |ty: &str, kind: &str| {
        effects.iter().any(|effect| effect["type"] == ty && effect["error"]["kind"] == kind)
    };
    let ends = ["closed", "cut-off", "never-loaded", "origin-refused", "origin-taken", "timed-out"];
    for kind in ends {
        assert!(has("ended", kind), "no vector ends with {kind}");
        assert!(has("reject", kind), "no vector rejects a call with {kind}");
    }
    let of_calls = [
        "aborted",
        "client-closed",
        "module-not-started",
        "not-cloneable",
        "queue-full",
        "reloaded",
        "sdk",
    ];
    for kind in of_calls {
        assert!(has("reject", kind), "no vector rejects a call with {kind}");
    }
}

#[test]
fn no_two_vectors_have_one_name() {
    let mut names: Vec<String> = vectors::read_all()
        .into_iter()
        .flat_map(|(_, all)| all)
        .map(|vector| format!("{} {}", vector.rule, vector.name))
        .collect();
    names.sort();
    let twice: Vec<_> = names.windows(2).filter(|pair| pair[0] == pair[1]).collect();
    assert!(twice.is_empty(), "{twice:?}");
}
