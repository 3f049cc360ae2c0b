//! The examples in the macros' documentation, compiled and run.

#[doc = include_str!("../../doc/command.md")]
pub struct Command;

#[doc = include_str!("../../doc/topic.md")]
pub struct Topic;
