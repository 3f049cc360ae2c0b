//! The `skylight-codegen` command line.

fn main() {}
