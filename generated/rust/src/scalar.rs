//! What texts of the wire hold, by name.
//!
//! They are plain strings: Skylight checks some of them and sends others as the platform made them.

/// A UUID, for instance `4d6f1b7e-9c0a-4c39-8f0e-2f6d9f2a7c11`.
pub type Uuid = String;

/// A time in ISO 8601, for instance `2026-01-31T09:30:00.000Z`.
pub type Timestamp = String;

/// An address, for instance `https://example.com/`.
pub type Url = String;
