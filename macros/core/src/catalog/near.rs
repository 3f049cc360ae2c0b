//! "Did you mean": the known name that an unknown one was probably meant to be.

/// The candidate nearest to `name`, when it is near enough to be a slip of the pen, or the only one
/// that ends with it (`voice.dial` for `interactions.voice.dial`).
pub(crate) fn nearest(name: &str, candidates: impl IntoIterator<Item = String>) -> Option<String> {
    let plain: String = comparable(name);
    let length = plain.chars().count();
    // A path is told from its neighbours by its last word.
    let word = name.rsplit(['.', '/']).next().unwrap_or_default();
    let most = (word.chars().count() / 4).max(1);
    let (mut best, mut endings): (Option<(usize, String)>, Vec<String>) = (None, Vec::new());
    for candidate in candidates {
        let ending = candidate.strip_suffix(name).is_some_and(|rest| rest.ends_with(['.', '/']));
        let other = comparable(&candidate);
        if other.chars().count().abs_diff(length) <= most {
            let distance = strsim::damerau_levenshtein(&plain, &other);
            let nearer = best.as_ref().is_none_or(|(least, _)| distance < *least);
            if distance <= most && nearer {
                best = Some((distance, candidate.clone()));
            }
        }
        if ending {
            endings.push(candidate);
        }
    }
    let only = if endings.len() == 1 { endings.pop() } else { None };
    best.map(|(_, candidate)| candidate).or(only)
}

/// Without what tells the cases of names apart: `phone_number` is `phoneNumber`.
fn comparable(name: &str) -> String {
    let letters = name.chars().filter(|c| !matches!(c, '_' | '-'));
    letters.flat_map(char::to_lowercase).collect()
}
