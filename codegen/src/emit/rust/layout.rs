//! Laying out code as rustfmt would: on one line where it fits, one item a line where not.

use super::text::{RustCode, RustIdent, RustPiece, rust};

/// The column that no line goes past, if it can help it.
pub(crate) const WIDTH: usize = 100;

/// Code that can be laid out on one line or on several.
#[derive(Clone, Debug)]
pub(crate) enum Layout {
    /// Code that is never broken.
    Line(RustCode),
    /// Items between delimiters, for instance `Self { a, b }` or `&[a, b]`.
    Group(Group),
    /// A value and a call on it: `receiver` and `.call()`.
    Chain(RustCode, RustCode),
    /// A closure: its head and its value.
    Closure(&'static str, Box<Layout>),
}

/// Items between delimiters.
#[derive(Clone, Debug)]
pub(crate) struct Group {
    open: RustCode,
    close: &'static str,
    /// Whether spaces stand inside of the delimiters on one line.
    padded: bool,
    /// Whether several short items may share a line.
    packed: bool,
    items: Vec<GroupItem>,
}

/// An item of a group.
#[derive(Clone, Debug)]
struct GroupItem {
    /// Lines before it; with any, the group stands on several lines.
    attributes: Vec<RustCode>,
    /// `key: `, or nothing.
    key: RustCode,
    layout: Layout,
}

impl Group {
    /// `name { .. }` with fields.
    pub(crate) fn object(name: impl RustPiece) -> Self {
        Self { open: rust!(name, " {"), close: "}", padded: true, packed: false, items: Vec::new() }
    }

    /// `name(..)`.
    pub(crate) fn call(name: impl RustPiece) -> Self {
        Self { open: rust!(name, "("), close: ")", padded: false, packed: false, items: Vec::new() }
    }

    /// `Name<..>`.
    pub(crate) fn generic(name: impl RustPiece) -> Self {
        Self { open: rust!(name, "<"), close: ">", padded: false, packed: false, items: Vec::new() }
    }

    /// `&[..]`.
    pub(crate) fn slice() -> Self {
        Self { open: rust!("&["), close: "]", padded: false, packed: true, items: Vec::new() }
    }

    /// Adds an item.
    pub(crate) fn item(self, item: impl Into<Layout>) -> Self {
        self.attributed_item(Vec::new(), item)
    }

    /// Adds an item with attributes.
    pub(crate) fn attributed_item(
        mut self,
        attributes: Vec<RustCode>,
        item: impl Into<Layout>,
    ) -> Self {
        let (key, layout) = (RustCode::default(), item.into());
        self.items.push(GroupItem { attributes, key, layout });
        self
    }

    /// Adds `key: value`.
    pub(crate) fn field(mut self, key: impl RustPiece, value: impl Into<Layout>) -> Self {
        let (key, layout) = (rust!(key, ": "), value.into());
        self.items.push(GroupItem { attributes: Vec::new(), key, layout });
        self
    }
}

impl From<RustCode> for Layout {
    fn from(code: RustCode) -> Self {
        Self::Line(code)
    }
}

impl From<Group> for Layout {
    fn from(group: Group) -> Self {
        Self::Group(group)
    }
}

impl Layout {
    /// Lays it out where `column` columns are taken on its first line and `after` columns follow
    /// its last; other lines begin at `indent`.
    pub(crate) fn print(&self, indent: usize, column: usize, after: usize) -> RustCode {
        let flat = self.flat();
        // rustfmt keeps two more columns free behind a chain that ends with a question mark.
        let question = matches!(self, Self::Chain(_, call) if call.as_str().ends_with('?'));
        let fits = column + flat.width() + 2 * usize::from(question) + after <= WIDTH;
        match self {
            Self::Line(_) => flat,
            Self::Closure(..) | Self::Chain(..) if fits => flat,
            Self::Chain(receiver, call) => {
                let mut code = receiver.clone();
                code.break_line(indent + 4);
                code.push(call);
                code
            }
            Self::Closure(head, value) => {
                let mut code = rust!(*head, " {");
                code.break_line(indent + 4);
                code.push(value.print(indent + 4, indent + 4, 0));
                code.break_line(indent);
                code.push("}");
                code
            }
            Self::Group(group) if group.items.is_empty() => flat,
            Self::Group(group) if fits && !group.has_attributes() => flat,
            Self::Group(group) => group.print_tall(indent, column, after),
        }
    }

    /// Whether it never stands on one line.
    fn is_tall(&self) -> bool {
        matches!(self, Self::Group(group) if group.has_attributes())
    }

    fn flat(&self) -> RustCode {
        match self {
            Self::Line(code) => code.clone(),
            Self::Chain(receiver, call) => rust!(receiver, call),
            Self::Closure(head, value) => rust!(*head, " ", value.flat()),
            Self::Group(group) => group.flat(),
        }
    }
}

impl Group {
    fn has_attributes(&self) -> bool {
        self.items.iter().any(|item| !item.attributes.is_empty())
    }

    fn print_tall(&self, indent: usize, column: usize, after: usize) -> RustCode {
        let mut code = self.open.clone();
        if let [GroupItem { layout: inner @ Layout::Group(_), .. }] = self.items.as_slice()
            && !self.padded
            && !self.has_attributes()
        {
            code.push(inner.print(indent, column + self.open.width(), after + 1));
            code.push(self.close);
            return code;
        }
        if self.packed && self.items.iter().all(GroupItem::is_short) {
            let items: Vec<RustCode> = self.items.iter().map(|item| item.layout.flat()).collect();
            code.push(pack(&items, indent + 4));
        } else {
            for GroupItem { attributes, key, layout } in &self.items {
                for attribute in attributes {
                    code.break_line(indent + 4);
                    code.push(attribute);
                }
                code.break_line(indent + 4);
                code.push(key);
                code.push(layout.print(indent + 4, indent + 4 + key.width(), 1));
                code.push(",");
            }
        }
        code.break_line(indent);
        code.push(self.close);
        code
    }

    fn flat(&self) -> RustCode {
        let mut code = self.open.clone();
        let padding = if self.padded && !self.items.is_empty() { " " } else { "" };
        code.push(padding);
        for (number, GroupItem { key, layout, .. }) in self.items.iter().enumerate() {
            code.push(if number > 0 { ", " } else { "" });
            code.push(key);
            code.push(layout.flat());
        }
        code.push(padding);
        code.push(self.close);
        code
    }
}

impl GroupItem {
    /// Whether several of its kind share a line of a list.
    fn is_short(&self) -> bool {
        self.attributes.is_empty() && self.layout.flat().width() <= 10
    }
}

/// Items on as few lines as they need, with a comma behind each and a line break before the first.
/// Such lines are one column narrower than others.
pub(crate) fn pack(items: &[RustCode], indent: usize) -> RustCode {
    let mut code = RustCode::default();
    let mut column = WIDTH;
    for item in items {
        if column + 1 + item.width() + 1 >= WIDTH {
            code.break_line(indent);
            column = indent;
        } else {
            code.push(" ");
            column += 1;
        }
        code.push(item);
        code.push(",");
        column += item.width() + 1;
    }
    code
}

/// `left = right;`, with the right side on a line of its own where only that fits.
pub(crate) fn assign(indent: usize, left: &RustCode, right: &Layout) -> RustCode {
    let column = indent + left.width() + " = ".len();
    let mut code = rust!(left, " =");
    let width = right.flat().width();
    let moves = column + width >= WIDTH && indent + 4 + width < WIDTH && !right.is_tall();
    if moves {
        code.break_line(indent + 4);
        code.push(right.flat());
    } else {
        code.push(" ");
        code.push(right.print(indent, column, 1));
    }
    code.push(";");
    code
}

/// `Name(Type),` of an enum.
pub(crate) fn tuple_variant(name: &RustIdent, ty: &RustCode) -> RustCode {
    let one_line = rust!(name, "(", ty, "),");
    if 4 + one_line.width() <= WIDTH {
        return one_line;
    }
    let mut code = rust!(name, "(");
    code.break_line(8);
    code.push(rust!(ty, ","));
    code.break_line(4);
    code.push("),");
    code
}

/// `name: type,` of a field, with the type on a line of its own where it does not fit.
pub(crate) fn typed_field(indent: usize, name: &RustCode, ty: &RustCode) -> RustCode {
    let mut code = rust!(name, ":");
    if indent + name.width() + 2 + ty.width() + 1 > WIDTH {
        code.break_line(indent + 4);
    } else {
        code.push(" ");
    }
    code.push(ty);
    code.push(",");
    code
}

/// An arm of a match, its value in a block of its own where it does not fit.
pub(crate) fn arm(indent: usize, pattern: &RustCode, value: &RustCode) -> RustCode {
    let mut code = rust!(pattern, " => ");
    if indent + code.width() + value.width() + 1 > WIDTH {
        code.push("{");
        code.break_line(indent + 4);
        code.push(value);
        code.break_line(indent);
        code.push("}");
    } else {
        code.push(value);
        code.push(",");
    }
    code
}

/// The head of a function up to its opening brace.
pub(crate) fn signature(
    indent: usize,
    name: RustCode,
    arguments: &[RustCode],
    result: &RustCode,
) -> RustCode {
    let mut group = Group::call(name);
    for argument in arguments {
        group = group.item(argument.clone());
    }
    let end = rust!(" -> ", result, " {");
    let mut code = Layout::from(group).print(indent, indent, end.width());
    code.push(end);
    code
}

/// `impl Trait for Type` up to its opening brace.
pub(crate) fn impl_head(for_trait: &RustCode, ty: &RustCode) -> RustCode {
    let mut code = rust!("impl ", for_trait);
    if code.width() + " for ".len() + ty.width() + " {".len() > WIDTH {
        code.break_line(4);
        code.push(rust!("for ", ty));
        code.break_line(0);
        code.push("{");
    } else {
        code.push(rust!(" for ", ty, " {"));
    }
    code
}

/// `impl Trait for Type {}`.
pub(crate) fn empty_impl(for_trait: &RustCode, ty: &RustCode) -> RustCode {
    let mut code = impl_head(for_trait, ty);
    if !code.is_broken() && code.width() + "}".len() > WIDTH {
        code = rust!("impl ", for_trait);
        code.break_line(4);
        code.push(rust!("for ", ty));
        code.break_line(0);
        code.push("{");
    }
    if code.is_broken() {
        code.break_line(0);
    }
    code.push("}");
    code
}

impl RustIdent {
    /// `impl Trait for Self {`, for templates.
    pub(crate) fn implements(&self, for_trait: &'static str) -> RustCode {
        impl_head(&rust!(for_trait), &rust!(self))
    }

    /// `impl From<Source> for Self {` and the head of its function, for templates.
    pub(crate) fn converts_from(&self, source: &RustCode, argument: &'static str) -> RustCode {
        let mut code = impl_head(&rust!("From<", source, ">"), &rust!(self));
        code.break_line(4);
        let argument = rust!(argument, ": ", source);
        code.push(signature(4, rust!("fn from"), &[argument], &rust!("Self")));
        code
    }

    /// `macro!(Self);`, for templates.
    pub(crate) fn passed_to(&self, name: &'static str) -> RustCode {
        let flat = rust!(name, "!(", self, ");");
        if flat.width() <= WIDTH {
            return flat;
        }
        let mut code = rust!(name, "!(");
        code.break_line(4);
        code.push(self);
        code.break_line(0);
        code.push(");");
        code
    }
}

/// `#[name(item)]` before an item.
pub(crate) fn attribute(indent: usize, name: &'static str, item: RustCode) -> RustCode {
    let flat = rust!("#[", name, "(", &item, ")]");
    if indent + flat.width() <= WIDTH {
        return flat;
    }
    let mut code = rust!("#[", name, "(");
    code.break_line(indent + 4);
    code.push(item);
    code.break_line(indent);
    code.push(")]");
    code
}
