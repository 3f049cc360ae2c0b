//! Where the nodes of a YAML document stand.

use saphyr_parser::{Event, Parser, Span};

use crate::diagnostic::Place;

/// The places of a document's nodes, in the order in which they are met.
#[derive(Default)]
pub(super) struct Marks {
    places: std::vec::IntoIter<Mark>,
    /// Where a second document begins.
    pub(super) second: Option<Place>,
    /// The first anchor, alias or tag, and what it is called.
    pub(super) beyond: Option<(Place, &'static str)>,
    /// Where the places end, when that is before the end of the text.
    failure: Option<Place>,
    /// The first place at which the two readings differ.
    differs: Option<Place>,
    /// The place of the last node met.
    last: Place,
}

/// What is known of a node beside its value.
#[derive(Clone, Copy)]
pub(super) struct Mark {
    pub(super) place: Place,
    scalar: bool,
    /// Whether the word `null` is written.
    pub(super) null: bool,
    pub(super) verbatim: Option<Quote>,
}

/// What stands before the first character of a verbatim string.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Quote {
    None,
    One,
}

impl Marks {
    pub(super) fn of(file: u32, text: &str) -> Self {
        let mut marks = Self { last: place(file, 1, 1), ..Self::default() };
        let lines = Lines::of(file, text);
        let mut places = Vec::new();
        let mut documents = 0;
        for event in Parser::new_from_str(text) {
            let (event, span) = match event {
                Ok(met) => met,
                Err(error) => {
                    // The stream repeats its error for ever.
                    let at = error.marker();
                    marks.failure = Some(place(file, at.line(), at.col() + 1));
                    break;
                }
            };
            let place = lines.place(span);
            match event {
                Event::DocumentStart(_) => {
                    documents += 1;
                    if documents == 2 {
                        marks.second = Some(place);
                        break;
                    }
                }
                Event::Alias(_) => {
                    marks.beyond.get_or_insert((place, "aliases"));
                }
                Event::Scalar(value, _, anchor, tag) => {
                    marks.note_beyond(place, anchor, tag.is_some());
                    places.push(Mark {
                        place,
                        scalar: true,
                        null: value == "null",
                        verbatim: lines.verbatim(span, &value),
                    });
                }
                Event::SequenceStart(anchor, tag) | Event::MappingStart(anchor, tag) => {
                    marks.note_beyond(place, anchor, tag.is_some());
                    places.push(Mark { place, scalar: false, null: false, verbatim: None });
                }
                _ => {}
            }
        }
        marks.places = places.into_iter();
        marks
    }

    fn note_beyond(&mut self, place: Place, anchor: usize, tag: bool) {
        let what = match (anchor, tag) {
            (0, false) => return,
            (0, true) => "tags",
            _ => "anchors",
        };
        self.beyond.get_or_insert((place, what));
    }

    /// The place of the next node met.
    pub(super) fn next(&mut self, scalar: bool) -> Mark {
        match self.places.next() {
            Some(mark) if mark.scalar == scalar => {
                self.last = mark.place;
                mark
            }
            other => {
                let place = other.map_or(self.last, |mark| mark.place);
                self.differs.get_or_insert(place);
                Mark { place, scalar, null: false, verbatim: None }
            }
        }
    }

    /// Where the places stopped fitting the values.
    pub(super) fn lost(&self) -> Option<Place> {
        // An empty document has a value, nothing, and no node.
        let differs = self.differs.filter(|place| place.line > 1 || place.column > 1);
        self.failure.or(differs)
    }

    /// The place at a line and column, from 1; that of the last node when they are not known.
    pub(super) fn place_at(&self, at: Option<(usize, usize)>) -> Place {
        at.map_or(self.last, |(line, column)| place(self.last.file, line, column))
    }
}

fn place(file: u32, line: usize, column: usize) -> Place {
    Place { file, line: number(line.max(1)), column: number(column.max(1)), length: 1 }
}

fn number(value: usize) -> u32 {
    u32::try_from(value).unwrap_or(u32::MAX)
}

/// The lines of a text, to measure places with.
struct Lines<'t> {
    file: u32,
    lines: Vec<Line<'t>>,
}

#[derive(Clone, Copy, Default)]
struct Line<'t> {
    text: &'t str,
    /// Whether its columns are its bytes.
    ascii: bool,
}

impl<'t> Lines<'t> {
    fn of(file: u32, text: &'t str) -> Self {
        let lines = text.lines().map(|text| Line { text, ascii: text.is_ascii() });
        Self { file, lines: lines.collect() }
    }

    /// The text of a span without the spaces behind it, as far as it is on one line.
    fn text(&self, span: Span) -> (&'t str, bool) {
        let (start, end) = (span.start, span.end);
        let line = self.lines.get(start.line().wrapping_sub(1)).copied().unwrap_or_default();
        let one_line = start.line() == end.line();
        let last = if one_line && end.col() > start.col() { end.col() } else { usize::MAX };
        // Behind a quoted scalar, the span takes in the spaces.
        (line.slice(start.col(), last).trim_end(), line.ascii)
    }

    fn place(&self, span: Span) -> Place {
        let (text, ascii) = self.text(span);
        let length = if ascii { text.len() } else { text.chars().count() };
        let place = place(self.file, span.start.line(), span.start.col() + 1);
        Place { length: number(length.max(1)), ..place }
    }

    fn verbatim(&self, span: Span, value: &str) -> Option<Quote> {
        if span.start.line() != span.end.line() {
            return None;
        }
        let (raw, _) = self.text(span);
        if raw == value {
            return Some(Quote::None);
        }
        let inner = raw.strip_prefix(['"', '\''])?.strip_suffix(['"', '\''])?;
        (inner == value).then_some(Quote::One)
    }
}

impl<'t> Line<'t> {
    /// The characters between two columns, counted from 0.
    fn slice(self, from: usize, to: usize) -> &'t str {
        let byte = |column: usize| {
            if self.ascii {
                return column.min(self.text.len());
            }
            self.text.char_indices().nth(column).map_or(self.text.len(), |(at, _)| at)
        };
        let (from, to) = (byte(from), byte(to));
        &self.text[from.min(to)..to]
    }
}
