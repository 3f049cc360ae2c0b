//! Client crates that compile, and client crates that do not, with what the compiler says.

#[test]
fn clients() {
    let cases = trybuild::TestCases::new();
    cases.pass("tests/pass/*.rs");
    cases.compile_fail("tests/fail/*.rs");
}
