//! Which Rust types can carry which type of the catalog.
//!
//! The types here stand for those of the catalog and have no values. The derives of the macro crate
//! hold each field to the type that the catalog gives it: its type has to implement [`ToWire`] for
//! that type where it is sent, and [`FromWire`] where it is received. Implement them for types of
//! your own.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet, VecDeque};
use std::fmt::Display;
use std::hash::{BuildHasher, Hash};
use std::marker::PhantomData;
use std::str::FromStr;

use crate::decode::{Decode, Fields, Mismatch};
use crate::maybe::Maybe;
use serde::de::DeserializeOwned;
use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::Value;

#[doc(hidden)]
pub use {serde, serde_json};

/// Its input with the feature `web`, and nothing without.
#[cfg(feature = "web")]
#[doc(hidden)]
#[macro_export]
macro_rules! with_web {
    ($($item:tt)*) => { $($item)* };
}

/// Its input with the feature `web`, and nothing without.
#[cfg(not(feature = "web"))]
#[doc(hidden)]
#[macro_export]
macro_rules! with_web {
    ($($item:tt)*) => {};
}

/// `string`, and the texts of a certain form: `uuid`, `timestamp`, `url`.
#[derive(Debug)]
pub enum Text {}

/// `uuid` in a type of that name, such as `uuid::Uuid`: whatever it is serialized as, it is sent as
/// the text that it is displayed as, and read from text.
#[derive(Debug)]
pub enum Uuid {}

/// Anything that is received, just as it came: only [`serde_json::Value`] holds that.
#[derive(Debug)]
pub enum Verbatim {}

/// `number`.
#[derive(Debug)]
pub enum Number {}

/// `integer`.
#[derive(Debug)]
pub enum Integer {}

/// `boolean`.
#[derive(Debug)]
pub enum Boolean {}

/// `json`: anything.
#[derive(Debug)]
pub enum Json {}

/// `map<json>`: any object.
#[derive(Debug)]
pub enum OpenMap {}

/// `null`.
#[derive(Debug)]
pub enum Null {}

/// `list<T>`.
#[derive(Debug)]
pub struct List<C>(PhantomData<C>);

/// `map<T>`.
#[derive(Debug)]
pub struct Map<C>(PhantomData<C>);

/// `T | null`.
#[derive(Debug)]
pub struct Nullable<C>(PhantomData<C>);

/// A type that the catalog gives a name, by the type of this crate that stands for it.
#[derive(Debug)]
pub struct Named<T>(PhantomData<T>);

/// A type whose every value may be sent where the catalog says `C`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be sent where the catalog says `{C}`",
    label = "cannot carry what the catalog says",
    note = "implement `ToWire<{C}>` for a type of your own that is serialized so"
)]
pub trait ToWire<C>: Serialize {
    /// Writes the value. Without more being said, that is how it is serialized.
    ///
    /// # Errors
    ///
    /// Those of the serializer.
    fn to_wire<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.serialize(serializer)
    }
}

/// A type that every value which the catalog calls `C` can be read into.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot hold what the catalog calls `{C}`",
    label = "cannot carry what the catalog says",
    note = "implement `FromWire<{C}>` for a type of your own that is read so"
)]
pub trait FromWire<C>: Sized {
    /// Reads a value.
    ///
    /// # Errors
    ///
    /// A [`Mismatch`] when it has another shape than the catalog says.
    fn from_wire(value: Value) -> Result<Self, Mismatch>;
}

macro_rules! sent_as {
    ($($marker:ident: $($ty:ty),+;)+) => {$($(impl ToWire<$marker> for $ty {})+)+};
}

sent_as! {
    Text: str, &str, String, Box<str>, Cow<'_, str>;
    Number: f32, f64, i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize;
    Integer: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize;
    Boolean: bool;
    Null: ();
}

impl<T: Serialize + ?Sized> ToWire<Json> for T {}
impl<T: Serialize + ?Sized> ToWire<OpenMap> for T {}
impl<T: Serialize> ToWire<Named<T>> for T {}

impl<T: Serialize + Display + FromStr> ToWire<Uuid> for T {
    fn to_wire<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<C, T: ToWire<C>> ToWire<Nullable<C>> for Option<T> {
    fn to_wire<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.as_ref().map(Sent::of).serialize(serializer)
    }
}

/// Lists and maps, whose items are written one by one.
macro_rules! sent_by_item {
    ($([$($of:tt)*] $marker:ident: $ty:ty $(where $bound:ty)?, $collect:ident $item:expr;)+) => {$(
        impl<C, T: ToWire<C>, $($of)*> ToWire<$marker<C>> for $ty $(where $bound: Serialize)? {
            fn to_wire<W: Serializer>(&self, serializer: W) -> Result<W::Ok, W::Error> {
                serializer.$collect(self.iter().map($item))
            }
        }
    )+};
}

sent_by_item! {
    [] List: Vec<T>, collect_seq Sent::of;
    [] List: [T], collect_seq Sent::of;
    [] List: Box<[T]>, collect_seq Sent::of;
    [const N: usize] List: [T; N] where [T; N], collect_seq Sent::of;
    [] List: VecDeque<T>, collect_seq Sent::of;
    [] List: BTreeSet<T>, collect_seq Sent::of;
    [S] List: HashSet<T, S>, collect_seq Sent::of;
    [K: ToWire<Text>] Map: BTreeMap<K, T>, collect_map |(key, item)| (key, Sent::of(item));
    [K: ToWire<Text>, S] Map: HashMap<K, T, S>, collect_map |(key, item)| (key, Sent::of(item));
}

/// A value with the catalog's type by which it is written.
struct Sent<'v, C, T: ?Sized> {
    value: &'v T,
    by: PhantomData<C>,
}

impl<'v, C, T: ?Sized> Sent<'v, C, T> {
    fn of(value: &'v T) -> Self {
        Self { value, by: PhantomData }
    }
}

impl<C, T: ToWire<C> + ?Sized> Serialize for Sent<'_, C, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.value.to_wire(serializer)
    }
}

macro_rules! whole_numbers {
    ($($ty:ty),+) => {$(
        impl FromWire<Integer> for $ty {
            fn from_wire(value: Value) -> Result<Self, Mismatch> {
                let number = value.as_i64().and_then(|number| Self::try_from(number).ok());
                number.ok_or_else(|| Mismatch::new(
                    concat!("a whole number that fits `", stringify!($ty), "`"), &value,
                ))
            }
        }
    )+};
}

whole_numbers!(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize);

macro_rules! read_by_decode {
    ($($marker:ident: $($ty:ty),+;)+) => {$($(
        impl FromWire<$marker> for $ty {
            fn from_wire(value: Value) -> Result<Self, Mismatch> {
                Self::decode(value)
            }
        }
    )+)+};
}

read_by_decode! {
    Text: String;
    Number: f64;
    Integer: f64;
    Boolean: bool;
    Null: ();
}

impl FromWire<Text> for Box<str> {
    fn from_wire(value: Value) -> Result<Self, Mismatch> {
        String::decode(value).map(String::into_boxed_str)
    }
}

impl<T: Display + FromStr> FromWire<Uuid> for T {
    fn from_wire(value: Value) -> Result<Self, Mismatch> {
        let read = value.as_str().and_then(|text| text.parse().ok());
        read.ok_or_else(|| Mismatch::new("a UUID", &value))
    }
}

impl FromWire<Verbatim> for Value {
    fn from_wire(value: Value) -> Result<Self, Mismatch> {
        Ok(value)
    }
}

impl<T: DeserializeOwned> FromWire<Json> for T {
    fn from_wire(value: Value) -> Result<Self, Mismatch> {
        T::deserialize(&value).map_err(|_| Mismatch::new(std::any::type_name::<T>(), &value))
    }
}

impl<T: DeserializeOwned> FromWire<OpenMap> for T {
    fn from_wire(value: Value) -> Result<Self, Mismatch> {
        if value.is_object() {
            <T as FromWire<Json>>::from_wire(value)
        } else {
            Err(Mismatch::new("an object", &value))
        }
    }
}

impl<T: Decode> FromWire<Named<T>> for T {
    fn from_wire(value: Value) -> Result<Self, Mismatch> {
        T::decode(value)
    }
}

impl<C, T: FromWire<C>> FromWire<Nullable<C>> for Option<T> {
    fn from_wire(value: Value) -> Result<Self, Mismatch> {
        if value.is_null() { Ok(None) } else { T::from_wire(value).map(Some) }
    }
}

impl<C, T: FromWire<C>> FromWire<List<C>> for Vec<T> {
    fn from_wire(value: Value) -> Result<Self, Mismatch> {
        let items = Vec::<Carried<C, T>>::decode(value)?;
        Ok(items.into_iter().map(|item| item.value).collect())
    }
}

impl<C, T: FromWire<C>> FromWire<Map<C>> for BTreeMap<String, T> {
    fn from_wire(value: Value) -> Result<Self, Mismatch> {
        let entries = BTreeMap::<String, Carried<C, T>>::decode(value)?;
        Ok(entries.into_iter().map(|(key, item)| (key, item.value)).collect())
    }
}

impl<C, T: FromWire<C>, S: BuildHasher + Default> FromWire<Map<C>> for HashMap<String, T, S>
where
    String: Eq + Hash,
{
    fn from_wire(value: Value) -> Result<Self, Mismatch> {
        let entries = BTreeMap::<String, Carried<C, T>>::decode(value)?;
        Ok(entries.into_iter().map(|(key, item)| (key, item.value)).collect())
    }
}

/// How a value is read.
pub type Read<T> = fn(Value) -> Result<T, Mismatch>;

/// A value with the catalog's type by which it is read.
struct Carried<C, T> {
    value: T,
    by: PhantomData<C>,
}

impl<C, T: FromWire<C>> Decode for Carried<C, T> {
    fn decode(value: Value) -> Result<Self, Mismatch> {
        Ok(Self { value: T::from_wire(value)?, by: PhantomData })
    }
}

/// Takes a field that is always there.
///
/// # Errors
///
/// A [`Mismatch`] when it is missing or has another shape.
pub fn required<C, T: FromWire<C>>(fields: &mut Fields, key: &str) -> Result<T, Mismatch> {
    required_by(fields, key, T::from_wire)
}

/// Takes a field that is always there, and reads it by a function.
///
/// # Errors
///
/// A [`Mismatch`] when it is missing or has another shape.
pub fn required_by<T>(fields: &mut Fields, key: &str, read: Read<T>) -> Result<T, Mismatch> {
    optional_by(fields, key, read)?.ok_or_else(|| Mismatch::missing(key))
}

/// Takes a field that may be missing, and is never null.
///
/// # Errors
///
/// A [`Mismatch`] when it has another shape.
pub fn optional<C, T: FromWire<C>>(fields: &mut Fields, key: &str) -> Result<Option<T>, Mismatch> {
    optional_by(fields, key, T::from_wire)
}

/// Takes a field that may be missing, and reads it by a function.
///
/// # Errors
///
/// A [`Mismatch`] when it has another shape.
pub fn optional_by<T>(
    fields: &mut Fields,
    key: &str,
    read: Read<T>,
) -> Result<Option<T>, Mismatch> {
    let value = fields.optional::<Value>(key)?;
    value.map(|value| read(value).map_err(|mismatch| mismatch.under(key))).transpose()
}

/// Takes a field that may be missing, and may be null.
///
/// # Errors
///
/// A [`Mismatch`] when it has another shape.
pub fn maybe<C, T: FromWire<C>>(fields: &mut Fields, key: &str) -> Result<Maybe<T>, Mismatch> {
    maybe_by(fields, key, T::from_wire)
}

/// Takes a field that may be missing or null, and reads it by a function.
///
/// # Errors
///
/// A [`Mismatch`] when it has another shape.
pub fn maybe_by<T>(fields: &mut Fields, key: &str, read: Read<T>) -> Result<Maybe<T>, Mismatch> {
    Ok(match fields.optional::<Value>(key)? {
        None => Maybe::Absent,
        Some(Value::Null) => Maybe::Null,
        Some(value) => Maybe::Value(read(value).map_err(|mismatch| mismatch.under(key))?),
    })
}

/// The params of a command as they are written.
#[derive(Debug)]
pub struct Params<M>(M);

impl<M: SerializeMap> Params<M> {
    /// No params yet.
    ///
    /// # Errors
    ///
    /// Those of the serializer.
    pub fn to<S: Serializer<SerializeMap = M, Error = M::Error>>(
        serializer: S,
    ) -> Result<Self, M::Error> {
        serializer.serialize_map(None).map(Self)
    }

    /// Writes a param.
    ///
    /// # Errors
    ///
    /// Those of the serializer.
    pub fn send<C, T: ToWire<C> + ?Sized>(&mut self, key: &str, value: &T) -> Result<(), M::Error> {
        self.0.serialize_entry(key, &Sent::<C, T>::of(value))
    }

    /// Writes a param when there is one.
    ///
    /// # Errors
    ///
    /// Those of the serializer.
    pub fn send_optional<C, T: ToWire<C>>(
        &mut self,
        key: &str,
        value: &Option<T>,
    ) -> Result<(), M::Error> {
        value.as_ref().map_or(Ok(()), |value| self.send::<C, T>(key, value))
    }

    /// Writes a param unless it is absent.
    ///
    /// # Errors
    ///
    /// Those of the serializer.
    pub fn send_maybe<C, T: ToWire<C>>(
        &mut self,
        key: &str,
        value: &Maybe<T>,
    ) -> Result<(), M::Error> {
        match value {
            Maybe::Absent => Ok(()),
            Maybe::Null => self.0.serialize_entry(key, &()),
            Maybe::Value(value) => self.send::<C, T>(key, value),
        }
    }

    /// All params are written.
    ///
    /// # Errors
    ///
    /// Those of the serializer.
    pub fn end(self) -> Result<M::Ok, M::Error> {
        self.0.end()
    }
}

/// Writes a bare value.
///
/// # Errors
///
/// Those of the serializer.
pub fn bare<C, T: ToWire<C> + ?Sized, S: Serializer>(
    value: &T,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    value.to_wire(serializer)
}
