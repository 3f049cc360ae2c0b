//! Client packages as they stand on a disk, and what becomes of them when a catalog changes.

mod own_catalog;
mod package;
mod regenerated;
