//! A catalog's documentation as lines of a doc comment.
//!
//! Whatever a catalog says becomes text and nothing else: no line of it is taken for an example to
//! compile, for HTML or for a link into the crate, and no fence stays open. Paragraphs and list
//! items are filled to a width; code in fences is kept as it is, as text.

use std::borrow::Cow;

use super::inline::escape_inline;

/// Languages that a fence may name; all others would be taken for Rust or are unknown.
const LANGUAGES: &[&str] = &["html", "js", "json", "text", "ts", "typescript", "yaml"];

/// A block of Markdown, as far as it matters here.
enum Block {
    /// Words to fill, with what stands before the first and the other lines, and whether a line
    /// that follows belongs to them.
    Words { first: String, other: String, text: String, open: bool },
    /// Lines of a fence.
    Code { language: &'static str, lines: Vec<String> },
    /// An empty line.
    Gap,
}

/// The lines of a text, filled to `width` columns.
pub(crate) fn lines(text: &str, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut prefixed = false;
    for block in blocks(text) {
        let was_prefixed = prefixed;
        prefixed = matches!(&block, Block::Words { other, .. } if !other.is_empty());
        match block {
            Block::Gap => {
                if lines.last().is_some_and(|last| !last.is_empty()) {
                    lines.push(String::new());
                }
            }
            Block::Words { first, other, text, .. } => {
                // Without a gap, it would go on with the list item or quote before it.
                if was_prefixed && !prefixed {
                    lines.push(String::new());
                }
                fill(&escape_inline(&text), &first, &other, width, &mut lines);
            }
            Block::Code { language, lines: code } => {
                let longest = code.iter().map(|line| longest_run(line, '`')).max().unwrap_or(0);
                let fence = "`".repeat(longest.max(2) + 1);
                lines.push(format!("{fence}{language}"));
                lines.extend(code);
                lines.push(fence);
            }
        }
    }
    while lines.last().is_some_and(String::is_empty) {
        lines.pop();
    }
    lines
}

fn blocks(text: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    let text = text.replace("\r\n", "\n").replace(['\r', '\u{2028}', '\u{2029}'], "\n");
    let mut rest = text.lines().map(visible).peekable();
    while let Some(line) = rest.next() {
        let trimmed = line.trim_start();
        if trimmed.is_empty() {
            blocks.push(Block::Gap);
        } else if let Some((fence, language)) = opening_fence(trimmed) {
            let indent = line.len() - trimmed.len();
            let mut lines = Vec::new();
            for line in rest.by_ref() {
                if closes(&line, fence) {
                    break;
                }
                let spaces = line.chars().take(indent).take_while(|&c| c == ' ').count();
                lines.push(line[spaces..].trim_end().to_owned());
            }
            blocks.push(Block::Code { language, lines });
        } else if let Some(marker) = list_marker(trimmed) {
            let depth = list_depth(&blocks, line.len() - trimmed.len());
            let first = format!("{:depth$}{} ", "", &trimmed[..marker]);
            let other = " ".repeat(first.len());
            let text = trimmed[marker..].trim().to_owned();
            blocks.push(Block::Words { first, other, text, open: true });
        } else if trimmed.starts_with(['#', '|', '>']) {
            let (first, other) = match trimmed.strip_prefix('>') {
                Some(_) => ("> ".to_owned(), "> ".to_owned()),
                None => (String::new(), String::new()),
            };
            let text = trimmed.trim_start_matches('>').trim().to_owned();
            blocks.push(Block::Words { first, other, text, open: false });
        } else if let Some(Block::Words { text, open: true, .. }) = blocks.last_mut() {
            text.push(' ');
            text.push_str(trimmed.trim_end());
        } else {
            let text = trimmed.trim_end().to_owned();
            let (first, other) = (String::new(), String::new());
            blocks.push(Block::Words { first, other, text, open: true });
        }
    }
    blocks
}

/// A line without what editors and compilers show differently from what it is.
pub(crate) fn visible(line: &str) -> Cow<'_, str> {
    if line.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
        return Cow::Borrowed(line);
    }
    let mut shown = String::with_capacity(line.len());
    for c in line.chars() {
        match c {
            '\t' => shown.push_str("    "),
            '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {
                shown.extend(c.escape_unicode());
            }
            c if c.is_control() => shown.extend(c.escape_unicode()),
            c => shown.push(c),
        }
    }
    Cow::Owned(shown)
}

/// The character and length of a fence that opens here, and the language to say.
fn opening_fence(line: &str) -> Option<((char, usize), &'static str)> {
    let mark = line.chars().next().filter(|mark| matches!(mark, '`' | '~'))?;
    let length = line.chars().take_while(|&c| c == mark).count();
    let info = line[length..].trim();
    if length < 3 || (mark == '`' && info.contains('`')) {
        return None;
    }
    let language = LANGUAGES.iter().find(|known| **known == info);
    Some(((mark, length), language.copied().unwrap_or("text")))
}

fn closes(line: &str, (mark, length): (char, usize)) -> bool {
    let line = line.trim();
    line.len() >= length && line.chars().all(|c| c == mark)
}

/// The length of a list marker (`-`, `*`, `+`, `1.`, `1)`) that a space follows.
fn list_marker(line: &str) -> Option<usize> {
    let digits = line.chars().take_while(char::is_ascii_digit).count();
    let marker = match line[digits..].chars().next()? {
        '-' | '*' | '+' if digits == 0 => 1,
        '.' | ')' if (1..=9).contains(&digits) => digits + 1,
        _ => return None,
    };
    line[marker..].starts_with(' ').then_some(marker)
}

/// How deep a list item stands: at most below the text of the item before it.
fn list_depth(blocks: &[Block], indent: usize) -> usize {
    match blocks.iter().rev().find(|block| !matches!(block, Block::Gap)) {
        Some(Block::Words { other, .. }) if !other.contains('>') && indent >= other.len() => {
            other.len()
        }
        _ => 0,
    }
}

/// Fills words into lines, so that no line begins like another kind of block.
pub(crate) fn fill(text: &str, first: &str, other: &str, width: usize, lines: &mut Vec<String>) {
    let mut line = String::with_capacity(width);
    line.push_str(first);
    let mut column = columns(first);
    let mut empty = true;
    for word in text.split_whitespace() {
        let taken = columns(word);
        if empty {
            column += taken;
        } else if column + 1 + taken <= width || begins_a_block(word) {
            line.push(' ');
            column += 1 + taken;
        } else {
            let mut next = String::with_capacity(width);
            next.push_str(other);
            lines.push(std::mem::replace(&mut line, next));
            column = columns(other) + taken;
        }
        line.push_str(word);
        empty = false;
    }
    line.truncate(line.trim_end().len());
    lines.push(line);
}

fn columns(text: &str) -> usize {
    if text.is_ascii() { text.len() } else { text.chars().count() }
}

fn begins_a_block(word: &str) -> bool {
    let numbered = word.trim_start_matches(|c: char| c.is_ascii_digit());
    word.starts_with(['-', '+', '*', '#', '>', '|', '=', '~'])
        || word.starts_with("```")
        || (numbered.len() < word.len() && numbered.starts_with(['.', ')']))
}

/// The length of the longest run of a character.
pub(crate) fn longest_run(text: &str, of: char) -> usize {
    text.split(|c| c != of).map(str::len).max().unwrap_or(0)
}
