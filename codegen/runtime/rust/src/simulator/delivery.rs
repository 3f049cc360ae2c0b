//! The way that messages take to the page, where things can go wrong.

use super::bridge::Post;

/// What goes wrong with messages on their way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// They never arrive.
    Lost,
    /// They arrive twice.
    Doubled,
    /// They arrive so many milliseconds later.
    Late(u64),
    /// They arrive in groups of so many, the last one first.
    Reversed(usize),
}

/// A fault that waits for its messages.
#[derive(Debug)]
struct Waiting {
    prefix: String,
    fault: Fault,
    /// How many messages it still befalls.
    left: usize,
    /// What is held back until the group is complete.
    held: Vec<Post>,
}

/// Faults, in the order in which they were asked for.
#[derive(Debug, Default)]
pub(super) struct Delivery(Vec<Waiting>);

impl Delivery {
    /// Lets a fault befall the next messages on a topic and those below it; every topic when empty.
    pub(super) fn fault(&mut self, prefix: &str, fault: Fault, times: usize) {
        let size = if let Fault::Reversed(size) = fault { size.max(1) } else { 1 };
        let left = times.saturating_mul(size);
        if left > 0 {
            self.0.push(Waiting { prefix: prefix.to_owned(), fault, left, held: Vec::new() });
        }
    }

    /// What becomes of a message: what is sent, and how many milliseconds from now.
    pub(super) fn send(&mut self, post: Post) -> Vec<(u64, Post)> {
        let Some(index) = self.0.iter().position(|waiting| waiting.befalls(&post.topic)) else {
            return vec![(0, post)];
        };
        let waiting = &mut self.0[index];
        waiting.left -= 1;
        let sent = match waiting.fault {
            Fault::Lost => Vec::new(),
            Fault::Doubled => vec![(0, post.clone()), (0, post)],
            Fault::Late(by) => vec![(by, post)],
            Fault::Reversed(size) => {
                waiting.held.push(post);
                if waiting.held.len() < size {
                    Vec::new()
                } else {
                    waiting.held.drain(..).rev().map(|post| (0, post)).collect()
                }
            }
        };
        if waiting.left == 0 {
            self.0.remove(index);
        }
        sent
    }
}

impl Waiting {
    fn befalls(&self, topic: &str) -> bool {
        self.prefix.is_empty()
            || topic
                .strip_prefix(self.prefix.as_str())
                .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    }
}
