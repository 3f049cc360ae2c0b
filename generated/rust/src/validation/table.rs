//! The types of a catalog as data.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use super::notation::{Type, read};

/// Keys and values, in the order of the catalog.
pub type Table = &'static [(&'static str, &'static str)];

/// The types of a catalog as data, each said in one line.
///
/// | written | holds |
/// | --- | --- |
/// | `string` `number` `integer` `boolean` `null` `json` | what the word says; `json` is anything |
/// | `uuid` `timestamp` `url` `file` | text in that form; a file |
/// | `integer<1,9>` `number<0,>` | one within limits, of which one may lack |
/// | `list<T>` `map<T>` | a list; an object used as a map |
/// | `{a:T b?:T}` | an object; `b` may be absent, more may be there |
/// | `'word'` | that text |
/// | `T\|T\|T` | one of these |
/// | `kind@{a:T b:T}` | what stands behind the text at the key `kind` |
/// | `Name` | a type of `types` |
///
/// Keys and texts are percent-encoded where they hold more than letters, digits and `_ $ . -`.
#[derive(Debug)]
pub struct TypeTable {
    /// The types that go by a name.
    pub types: Table,
    /// What commands take, by dotted path; those that take nothing, or anything, are missing.
    pub params: Table,
    /// Payloads by topic.
    pub payloads: Table,
    /// What stands beside an error, by topic; null on topics that are missing.
    pub failures: Table,
}

/// The types of a table, each taken apart when it is first asked for.
#[derive(Debug)]
pub(crate) struct Types {
    table: &'static TypeTable,
    /// By where their lines are: each line is a constant.
    read: RefCell<HashMap<*const str, Rc<Type>>>,
}

impl Types {
    pub(crate) fn new(table: &'static TypeTable) -> Self {
        Self { table, read: RefCell::default() }
    }

    /// What a command takes; `None` when nothing is said of that.
    pub(crate) fn params_of(&self, command: &str) -> Option<Rc<Type>> {
        find(self.table.params, command).map(|line| self.line(line))
    }

    /// The payload of a topic; `None` when the catalog does not know it.
    pub(crate) fn payload_of(&self, topic: &str) -> Option<Rc<Type>> {
        find(self.table.payloads, topic).map(|line| self.line(line))
    }

    /// What stands beside an error on a topic.
    pub(crate) fn failure_of(&self, topic: &str) -> Rc<Type> {
        self.line(find(self.table.failures, topic).unwrap_or("null"))
    }

    /// What goes by a name, which is no name of something else in turn.
    pub(crate) fn named(&self, name: &str) -> Rc<Type> {
        // The generator writes no name without what it stands for.
        let ty = self.line(find(self.table.types, name).unwrap_or("json"));
        match &*ty {
            Type::Named(name) => self.named(name),
            _ => ty,
        }
    }

    fn line(&self, line: &'static str) -> Rc<Type> {
        let mut known = self.read.borrow_mut();
        Rc::clone(known.entry(line).or_insert_with(|| Rc::new(read(line))))
    }
}

/// What stands at a key.
pub(crate) fn find(table: Table, key: &str) -> Option<&'static str> {
    table.iter().find(|(known, _)| *known == key).map(|(_, value)| *value)
}
