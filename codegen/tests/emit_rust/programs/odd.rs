//! Names that Rust takes for itself, against what the wire holds.

use odd_sdk::decode::Decode;
use odd_sdk::error_::{Choose, ChooseNone, DefaultParams, Either, NewParams, Target};
use odd_sdk::types::{OptionType, ResultType, Tree, ValueType};
use serde_json::{Value, json};

fn wire(value: &impl serde::Serialize) -> Value {
    serde_json::to_value(value).expect("plain data")
}

#[test]
fn keywords_and_digits_keep_their_keys() {
    let params = NewParams::new("t", "s", "c", "n").add_(1).unknown_(true).n9lives("cat");
    let expected = json!({
        "type": "t",
        "self": "s",
        "crate": "c",
        "new": "n",
        "add": 1,
        "unknown": true,
        "9lives": "cat",
    });
    assert_eq!(wire(&params), expected);
}

#[test]
fn values_of_symbols_and_digits_are_told_apart() {
    for value in ["ok", "err", "unknown", "Self", "*", "#", "0", "1.0", "10"] {
        let known = ResultType::from(value);
        assert_eq!(known.as_str(), value);
        assert!(!matches!(known, ResultType::Unknown(_)), "{value}");
    }
    assert!(matches!(ResultType::from("Unknown"), ResultType::Unknown(_)));
}

#[test]
fn types_that_contain_themselves_are_read() {
    let leaf = json!({ "right": null, "leaves": [], "forest": { "king": null } });
    let mut tree = leaf.clone();
    tree["left"] = leaf.clone();
    tree["leaves"] = json!([leaf]);
    let tree = Tree::decode(tree).expect("a tree");
    assert!(tree.left.is_some() && tree.right.is_none() && tree.leaves.len() == 1);
    assert_eq!(ValueType::decode(json!(["a"])), Ok(ValueType::ValueList(vec![
        ValueType::String("a".to_owned())
    ])));
    let option = OptionType::decode(json!({ "some": "ok", "none": { "some": "err" } }));
    assert_eq!(option.expect("an option").none.expect("inside").some, ResultType::Err);
}

#[test]
fn tags_name_the_variant_and_unknown_ones_stay_data() {
    let target = Target::decode(json!({ "kind": "self", "on": true })).expect("a target");
    assert!(matches!(&target, Target::Self_(other) if other.on));
    assert_eq!(wire(&target), json!({ "kind": "self", "on": true }));
    let unknown = json!({ "kind": "new", "x": 1 });
    let target = Target::decode(unknown.clone()).expect("a target");
    assert_eq!(target, Target::Unknown(unknown.clone()));
    assert_eq!(wire(&target), unknown);
    assert!(Target::decode(json!({ "kind": "self" })).is_err());
    assert_eq!(Either::decode(json!({ "x": 1 })), Ok(Either::Unknown(json!({ "x": 1 }))));
}

#[test]
fn variants_and_arguments_with_odd_names_are_written() {
    assert_eq!(wire(&Choose::from(ChooseNone::new().x("y"))), json!({ "x": "y" }));
    assert_eq!(wire(&DefaultParams::new(None)), Value::Null);
    assert_eq!(wire(&DefaultParams::new(Some(7))), json!(7));
}
