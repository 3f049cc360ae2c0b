//! Names of topics: as little of the end of a topic as tells it from all others.

use std::collections::HashMap;

use super::{Named, Scope, pascal, reserved, snake};
use crate::catalog::Catalog;
use crate::diagnostic::Diagnostic;
use crate::emit::rust::text::RustIdent;

/// Names every topic: by its last segment, or by its last two when the last is a single word
/// (`started` says too little); topics that would then be the same take one more each.
pub(crate) fn decide(catalog: &Catalog, diagnostics: &mut Vec<Diagnostic>) -> Vec<RustIdent> {
    let segments: Vec<Vec<&str>> =
        catalog.topics.iter().map(|topic| topic.name.split('/').collect()).collect();
    let mut taken: Vec<usize> = segments.iter().map(|segments| first_guess(segments)).collect();
    loop {
        let names: Vec<String> =
            segments.iter().zip(&taken).map(|(segments, &taken)| name(segments, taken)).collect();
        let mut uses: HashMap<&str, usize> = HashMap::new();
        for name in &names {
            *uses.entry(name).or_default() += 1;
        }
        let mut longer = false;
        for (index, name) in names.iter().enumerate() {
            if uses[name.as_str()] > 1 && taken[index] < segments[index].len() {
                taken[index] += 1;
                longer = true;
            }
        }
        if !longer {
            return reserve(catalog, names, diagnostics);
        }
    }
}

fn first_guess(segments: &[&str]) -> usize {
    let one_word = segments.last().is_none_or(|last| !snake(last).contains('_'));
    (1 + usize::from(one_word)).min(segments.len())
}

fn name(segments: &[&str], taken: usize) -> String {
    pascal(&segments[segments.len() - taken..].join("/"))
}

fn reserve(
    catalog: &Catalog,
    names: Vec<String>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<RustIdent> {
    let mut scope = Scope::new("the topics", reserved::TOPICS, "Topic");
    let topics = names.into_iter().zip(&catalog.topics);
    let take = |(name, topic)| {
        let topic: &crate::catalog::Topic = topic;
        scope.take(name, Named { what: "topic", name: &topic.name, at: &topic.at }, diagnostics)
    };
    topics.map(take).collect()
}
