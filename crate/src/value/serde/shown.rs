//! What serde's values are in JavaScript.

use super::preserved;
use super::refused::{Refused, Result, at};
use super::style::{Integers, Maps, Style};
use crate::protocol::serde as tag;
use crate::wire::{Fault, Writer};
use serde::ser::{self, Serialize, Serializer};
use std::any::type_name;
use std::fmt::Display;

/// The last integer that is an f64, as all before it.
const SAFE: u64 = (1 << 53) - 1;

/// Writes one of serde's values.
pub struct Shown<'w> {
    pub w: &'w mut Writer,
    pub style: Style,
}

impl Shown<'_> {
    fn number(self, value: f64) -> Result {
        self.w.tagged(tag::F64, value.to_le_bytes());
        Ok(())
    }

    fn integer(self, value: i64) -> Result {
        match i32::try_from(value) {
            Ok(value) => self.w.tagged(tag::I32, value.to_le_bytes()),
            Err(_) => self.w.tagged(tag::F64, (value as f64).to_le_bytes()),
        }
        Ok(())
    }

    fn nothing(self, is_null: bool) -> Result {
        self.w.u8(if is_null { tag::NULL } else { tag::UNDEFINED });
        Ok(())
    }
}

macro_rules! integers {
    ($($name:ident($ty:ty);)*) => {
        $(fn $name(self, value: $ty) -> Result {
            self.integer(value.into())
        })*
    };
}

impl<'w> Serializer for Shown<'w> {
    type Ok = ();
    type Error = Refused;
    type SerializeSeq = Items<'w>;
    type SerializeTuple = Items<'w>;
    type SerializeTupleStruct = Items<'w>;
    type SerializeTupleVariant = Items<'w>;
    type SerializeMap = Entries<'w>;
    type SerializeStruct = Fields<'w>;
    type SerializeStructVariant = Fields<'w>;

    integers! {
        serialize_i8(i8);
        serialize_i16(i16);
        serialize_i32(i32);
        serialize_u8(u8);
        serialize_u16(u16);
        serialize_u32(u32);
    }

    fn serialize_bool(self, value: bool) -> Result {
        self.w.u8(if value { tag::TRUE } else { tag::FALSE });
        Ok(())
    }

    fn serialize_i64(self, value: i64) -> Result {
        match self.style.integers {
            Integers::Large | Integers::Number if value.unsigned_abs() <= SAFE => return self.integer(value),
            Integers::Number => return Err(unsafe_integer(&value)),
            _ => self.w.tagged(tag::I64, value.to_le_bytes()),
        }
        Ok(())
    }

    fn serialize_u64(self, value: u64) -> Result {
        match self.style.integers {
            Integers::Large | Integers::Number if value <= SAFE => return self.integer(value as i64),
            Integers::Number => return Err(unsafe_integer(&value)),
            _ => self.w.tagged(tag::U64, value.to_le_bytes()),
        }
        Ok(())
    }

    fn serialize_i128(self, value: i128) -> Result {
        self.w.u8(tag::I128);
        self.w.u64(value as u64);
        self.w.u64((value >> 64) as u64);
        Ok(())
    }

    fn serialize_u128(self, value: u128) -> Result {
        self.w.u8(tag::U128);
        self.w.u64(value as u64);
        self.w.u64((value >> 64) as u64);
        Ok(())
    }

    fn serialize_f32(self, value: f32) -> Result {
        self.number(value.into())
    }

    fn serialize_f64(self, value: f64) -> Result {
        self.number(value)
    }

    fn serialize_char(self, value: char) -> Result {
        self.serialize_str(value.encode_utf8(&mut [0; 4]))
    }

    fn serialize_str(self, value: &str) -> Result {
        self.w.u8(tag::STRING);
        self.w.string(value);
        Ok(())
    }

    fn serialize_bytes(self, bytes: &[u8]) -> Result {
        self.w.u8(tag::BYTES);
        self.w.count(bytes.len());
        self.w.numbers(bytes);
        Ok(())
    }

    fn serialize_none(self) -> Result {
        let is_null = self.style.missing_as_null;
        self.nothing(is_null)
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result {
        let is_null = self.style.unit_as_null;
        self.nothing(is_null)
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result {
        self.serialize_unit()
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, variant: &'static str) -> Result {
        self.serialize_str(variant)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, name: &'static str, value: &T) -> Result {
        if name == preserved::NAME {
            return preserved::write(name, value, self.w);
        }
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        value: &T,
    ) -> Result {
        begin_variant(self.w, variant);
        at(value.serialize(self), |fault| fault.property(variant))
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Items<'w>> {
        Ok(Items::new(self))
    }

    fn serialize_tuple(self, _: usize) -> Result<Items<'w>> {
        Ok(Items::new(self))
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Items<'w>> {
        Ok(Items::new(self))
    }

    fn serialize_tuple_variant(self, _: &'static str, _: u32, variant: &'static str, _: usize) -> Result<Items<'w>> {
        begin_variant(self.w, variant);
        Ok(Items::new(self))
    }

    /// Whoever does not know the length flattens the fields of a struct.
    fn serialize_map(self, length: Option<usize>) -> Result<Entries<'w>> {
        let maps = if length.is_none() {
            Maps::Object
        } else {
            self.style.maps
        };
        Ok(Entries::new(self, maps, true, length.is_some()))
    }

    fn collect_map<K: Serialize, V: Serialize, I: IntoIterator<Item = (K, V)>>(self, entries: I) -> Result {
        let maps = self.style.maps;
        let mut map = Entries::new(self, maps, is_text(type_name::<K>()), true);
        for (key, value) in entries {
            ser::SerializeMap::serialize_entry(&mut map, &key, &value)?;
        }
        ser::SerializeMap::end(map)
    }

    fn serialize_struct(self, name: &'static str, _: usize) -> Result<Fields<'w>> {
        Ok(Fields::new(self, name))
    }

    fn serialize_struct_variant(self, _: &'static str, _: u32, variant: &'static str, _: usize) -> Result<Fields<'w>> {
        begin_variant(self.w, variant);
        Ok(Fields::new(self, variant))
    }
}

fn unsafe_integer(value: &dyn Display) -> Refused {
    let range = format!("expected an integer that is safe as a number (-{SAFE} to {SAFE}), got {value}");
    Refused(Fault::range(range))
}

const NUMBERS: [&str; 15] = [
    "bool", "i8", "i16", "i32", "i64", "i128", "isize", "u8", "u16", "u32", "u64", "u128", "usize", "f32", "f64",
];

/// Whether keys of the type may be text: what an empty map is. Types of the user's are taken for text.
fn is_text(name: &str) -> bool {
    let name = name.trim_start_matches('&');
    !NUMBERS.contains(&name) && !name.starts_with(['(', '['])
}

/// Whether different keys of the type are different ones in JavaScript.
fn is_distinct(name: &str) -> bool {
    let name = name.trim_start_matches('&');
    matches!(name, "alloc::string::String" | "str" | "char") || NUMBERS.contains(&name)
}

/// Begins `{ Variant: value }`.
fn begin_variant(w: &mut Writer, variant: &'static str) {
    w.u8(tag::OBJECT);
    w.count(1);
    w.string(variant);
}

/// How many parts follow, which is known at the end.
struct Count {
    head: usize,
    count: u32,
}

impl Count {
    fn begin(w: &mut Writer) -> Self {
        let head = w.begin_count();
        Self { head, count: 0 }
    }

    fn end(&self, w: &mut Writer) {
        w.patch(self.head, self.count.to_le_bytes());
    }
}

/// An array.
pub struct Items<'w> {
    shown: Shown<'w>,
    count: Count,
}

impl<'w> Items<'w> {
    fn new(shown: Shown<'w>) -> Self {
        shown.w.u8(tag::ARRAY);
        let count = Count::begin(shown.w);
        Self { shown, count }
    }

    fn add<T: Serialize + ?Sized>(&mut self, value: &T) -> Result {
        let Shown { w, style } = &mut self.shown;
        let index = self.count.count;
        at(value.serialize(Shown { w, style: *style }), |fault| {
            fault.at(index as usize)
        })?;
        self.count.count += 1;
        Ok(())
    }
}

macro_rules! items {
    ($($part:ident $add:ident;)*) => {$(
        impl ser::$part for Items<'_> {
            type Ok = ();
            type Error = Refused;

            fn $add<T: Serialize + ?Sized>(&mut self, value: &T) -> Result {
                self.add(value)
            }

            fn end(self) -> Result {
                self.count.end(self.shown.w);
                Ok(())
            }
        }
    )*};
}

items! {
    SerializeSeq serialize_element;
    SerializeTuple serialize_element;
    SerializeTupleStruct serialize_field;
    SerializeTupleVariant serialize_field;
}

/// An object of a struct.
pub struct Fields<'w> {
    shown: Shown<'w>,
    count: Count,
}

impl<'w> Fields<'w> {
    fn new(mut shown: Shown<'w>, name: &'static str) -> Self {
        // Whose fields Tsify types as numbers whatever its words are.
        if matches!(name, "Duration" | "SystemTime") && matches!(shown.style.integers, Integers::BigInt) {
            shown.style.integers = Integers::Number;
        }
        shown.w.u8(tag::OBJECT);
        let count = Count::begin(shown.w);
        Self { shown, count }
    }
}

macro_rules! fields {
    ($($part:ident)*) => {$(
        impl ser::$part for Fields<'_> {
            type Ok = ();
            type Error = Refused;

            fn serialize_field<T: Serialize + ?Sized>(&mut self, key: &'static str, value: &T) -> Result {
                let Shown { w, style } = &mut self.shown;
                w.string(key);
                self.count.count += 1;
                at(value.serialize(Shown { w, style: *style }), |fault| fault.property(key))
            }

            fn end(self) -> Result {
                self.count.end(self.shown.w);
                Ok(())
            }
        }
    )*};
}

fields!(SerializeStruct SerializeStructVariant);

/// A map, or an object of one.
pub struct Entries<'w> {
    shown: Shown<'w>,
    maps: Maps,
    /// Whether all keys are text; without entries, whether they might be.
    is_text: bool,
    /// Where its tag is.
    start: usize,
    count: Count,
    /// Where the text of the key begins and ends.
    key: (usize, usize),
    /// Whether it came with its length, as maps do, and not field by field.
    is_map: bool,
    /// Keys that may meet others.
    doubtful: Vec<String>,
}

impl<'w> Entries<'w> {
    fn new(shown: Shown<'w>, maps: Maps, is_text: bool, is_map: bool) -> Self {
        let start = shown.w.at();
        shown.w.u8(tag::MAP);
        Self {
            maps,
            is_text,
            start,
            count: Count::begin(shown.w),
            key: (0, 0),
            is_map,
            doubtful: Vec::new(),
            shown,
        }
    }
}

impl Entries<'_> {
    /// Notes the key that begins at `start`, unless it is an object.
    fn doubt(&mut self, start: usize, kind: u8) {
        let w = &*self.shown.w;
        let is_name = kind == tag::STRING || matches!(self.maps, Maps::Object);
        self.doubtful.push(match kind {
            tag::STRING => format!("\"{}", w.text_of(self.key.0, self.key.1)),
            tag::I32 => format!(
                "{}{}",
                if is_name { "\"" } else { "" },
                i32::from_le_bytes(w.bytes_at(start + 1))
            ),
            tag::F64 => format!(
                "{}{}",
                if is_name { "\"" } else { "" },
                f64::from_le_bytes(w.bytes_at(start + 1))
            ),
            tag::I64 => format!("{}n", i64::from_le_bytes(w.bytes_at(start + 1))),
            tag::U64 => format!("{}n", u64::from_le_bytes(w.bytes_at(start + 1))),
            tag::UNDEFINED | tag::NULL | tag::FALSE | tag::TRUE => format!("tag {kind}"),
            _ => return,
        });
    }
}

impl ser::SerializeMap for Entries<'_> {
    type Ok = ();
    type Error = Refused;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result {
        let index = self.count.count as usize;
        let Shown { w, style } = &mut self.shown;
        let (start, text) = (w.at(), w.text_at());
        at(key.serialize(Shown { w, style: *style }), |fault| {
            fault.at(index).within("keys()")
        })?;
        self.key = (text, w.text_at());
        let kind = w.bytes_at::<1>(start)[0];
        if matches!(self.maps, Maps::Object) && !matches!(kind, tag::STRING | tag::I32 | tag::F64) {
            let fault = Fault::new("expected a key that is a string or a number");
            return Err(Refused(fault.at(index).within("keys()")));
        }
        self.is_text = (self.is_text || index == 0) && kind == tag::STRING;
        if !self.is_map || !is_distinct(type_name::<T>()) {
            self.doubt(start, kind);
        }
        Ok(())
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result {
        let index = self.count.count as usize;
        let Shown { w, style } = &mut self.shown;
        self.count.count += 1;
        let written = value.serialize(Shown { w, style: *style });
        at(written, |fault| match w.text_of(self.key.0, self.key.1) {
            "" => fault.at(index).within("values()"),
            key => fault.property(key),
        })
    }

    fn end(mut self) -> Result {
        let count = self.doubtful.len();
        self.doubtful.sort_unstable();
        self.doubtful.dedup();
        let same = count - self.doubtful.len();
        if same > 0 {
            let text = format!(
                "expected different keys, got {} that JavaScript takes for the same",
                same + 1
            );
            return Err(Refused(Fault::new(text)));
        }
        let is_object = match self.maps {
            Maps::Object => true,
            Maps::Map => false,
            Maps::ByKey => self.is_text,
        };
        self.count.end(self.shown.w);
        if is_object {
            self.shown.w.patch(self.start, [tag::RECORD]);
        }
        Ok(())
    }
}
