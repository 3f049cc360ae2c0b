//! What `check` prints of a difference.

use similar::TextDiff;

use super::compare::Difference;

/// A unified diff from what is on the disk to what belongs there, with a heading line.
///
/// `out` is how the output directory was named, so that paths can be opened as printed.
#[must_use]
pub fn diff(out: &str, difference: &Difference) -> String {
    let path = format!("{out}/{}", difference.path());
    match difference {
        Difference::Changed { old, new, .. } if *old == new.replace('\n', "\r\n") => {
            format!(
                "changed: {path}\n  only the line endings differ: something turned LF into CRLF \
                 (git's core.autocrlf does; `* text eol=lf` in .gitattributes stops it)\n"
            )
        }
        Difference::Changed { old, new, .. } => {
            format!("changed: {path}\n{}", unified(&path, &path, old, new))
        }
        Difference::Missing { new, .. } => {
            format!("missing: {path}\n{}", unified("/dev/null", &path, "", new))
        }
        Difference::Extra { old, edited, .. } => {
            let note = if *edited { " (changed by hand since it was generated)" } else { "" };
            format!("extra: {path}{note}\n{}", unified(&path, "/dev/null", old, ""))
        }
        Difference::Foreign { .. } => {
            format!("foreign: {path} stands where a generated file belongs\n")
        }
    }
}

fn unified(from: &str, to: &str, old: &str, new: &str) -> String {
    TextDiff::from_lines(old, new).unified_diff().context_radius(3).header(from, to).to_string()
}
