//! A client of a catalog that does not change, and the examples in the macros' documentation, which
//! are compiled and run.

/// The Rust API of the catalog in `tests/frozen`.
pub mod sdk {
    skylight::catalog!("tests/frozen");
}

#[doc = include_str!("../../doc/command.md")]
pub struct Command;

#[doc = include_str!("../../doc/topic.md")]
pub struct Topic;

#[doc = include_str!("../../doc/catalog_type.md")]
pub struct CatalogType;

#[doc = include_str!("../../doc/topic_set.md")]
pub struct TopicSet;

#[doc = include_str!("../../doc/handlers.md")]
pub struct Handlers;

#[doc = include_str!("../../doc/catalog.md")]
pub struct Catalog;
