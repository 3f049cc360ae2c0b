//! Text within a paragraph of documentation.

use super::markdown::longest_run;

/// Any text as a code span.
pub(crate) fn code_span(text: &str) -> String {
    let text: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    let fence = "`".repeat(longest_run(&text, '`') + 1);
    if text.starts_with('`') || text.ends_with('`') || text.trim().is_empty() {
        format!("{fence} {text} {fence}")
    } else {
        format!("{fence}{text}{fence}")
    }
}

/// Markdown in which HTML, links into the crate and addresses are plain text. Code spans and links
/// to `http` and `https` addresses stay.
pub(crate) fn escape_inline(text: &str) -> String {
    if !text.contains(['`', '\\', '[', ']', '<']) && !text.contains("http") {
        return text.to_owned();
    }
    let mut escaped = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let taken = match c {
            '`' => code(rest, &mut escaped),
            '\\' => {
                let taken = 1 + rest[1..].chars().next().map_or(0, char::len_utf8);
                escaped.push_str(&rest[..taken]);
                if taken == 1 {
                    escaped.push('\\');
                }
                taken
            }
            '[' => link(rest, &mut escaped),
            '<' | ']' => {
                escaped.push('\\');
                escaped.push(c);
                1
            }
            'h' if rest.starts_with("http://") || rest.starts_with("https://") => {
                address(rest, &mut escaped)
            }
            _ => {
                escaped.push(c);
                c.len_utf8()
            }
        };
        rest = &rest[taken..];
    }
    escaped
}

/// A code span, or backticks that open none.
fn code(rest: &str, escaped: &mut String) -> usize {
    let fence = rest.chars().take_while(|&c| c == '`').count();
    let mut from = fence;
    while let Some(found) = rest[from..].find('`') {
        let start = from + found;
        let length = rest[start..].chars().take_while(|&c| c == '`').count();
        if length == fence {
            escaped.push_str(&rest[..start + length]);
            return start + length;
        }
        from = start + length;
    }
    escaped.push_str(&"\\`".repeat(fence));
    fence
}

/// `[text](https://...)`, or a bracket.
fn link(rest: &str, escaped: &mut String) -> usize {
    let target = rest.find("](").filter(|&end| !rest[1..end].contains(['[', ']', '`', '<']));
    let whole = target.and_then(|end| {
        let address = &rest[end + 2..];
        let close = address.find(')')?;
        let plain = !address[..close].contains([' ', '<', '>', '(', '\\']);
        let web = address.starts_with("http://") || address.starts_with("https://");
        (plain && web).then_some(end + 2 + close + 1)
    });
    if let Some(whole) = whole {
        escaped.push_str(&rest[..whole]);
        whole
    } else {
        escaped.push_str("\\[");
        1
    }
}

/// An address that stands by itself.
fn address(rest: &str, escaped: &mut String) -> usize {
    let end = rest.find(|c: char| c.is_whitespace() || "<>`\"'()[]{}\\".contains(c));
    let address = &rest[..end.unwrap_or(rest.len())];
    let address = address.trim_end_matches(['.', ',', ';', ':', '!', '?', '*', '_']);
    if address.ends_with("//") {
        escaped.push_str(address);
    } else {
        escaped.push('<');
        escaped.push_str(address);
        escaped.push('>');
    }
    address.len()
}
