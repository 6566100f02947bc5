//! What serde's values are in JavaScript.

use super::style::{Integers, Maps, Style};
use crate::wire::Fault;
use js_sys::{Array, Map, Object, Uint8Array};
use serde::ser::{self, Serialize, Serializer};
use std::any::type_name;
use std::fmt::{self, Display};
use wasm_bindgen::{JsCast, JsValue};

/// The last integer that is an f64, as all before it.
const SAFE: u64 = (1 << 53) - 1;

/// Makes JavaScript's value of one of serde's.
#[derive(Clone, Copy)]
pub struct Shown(pub Style);

/// Why there is none.
#[derive(Debug)]
pub struct Unshown(pub Fault);

type Result<T = JsValue> = std::result::Result<T, Unshown>;

impl Display for Unshown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Display::fmt(&self.0, f)
    }
}

impl std::error::Error for Unshown {}

impl ser::Error for Unshown {
    fn custom<T: Display>(text: T) -> Self {
        Self(Fault::new(text.to_string()))
    }
}

/// Makes JavaScript's value of a part, and says where that is if there is none.
fn part<T: Serialize + ?Sized>(value: &T, shown: Shown, place: impl FnOnce(Fault) -> Fault) -> Result {
    value.serialize(shown).map_err(|Unshown(fault)| Unshown(place(fault)))
}

macro_rules! into {
    ($($name:ident($ty:ty);)*) => {
        $(fn $name(self, value: $ty) -> Result {
            Ok(value.into())
        })*
    };
}

impl Serializer for Shown {
    type Ok = JsValue;
    type Error = Unshown;
    type SerializeSeq = List;
    type SerializeTuple = List;
    type SerializeTupleStruct = List;
    type SerializeTupleVariant = List;
    type SerializeMap = Entries;
    type SerializeStruct = Fields;
    type SerializeStructVariant = Fields;

    into! {
        serialize_bool(bool);
        serialize_i8(i8);
        serialize_i16(i16);
        serialize_i32(i32);
        serialize_i128(i128);
        serialize_u8(u8);
        serialize_u16(u16);
        serialize_u32(u32);
        serialize_u128(u128);
        serialize_f32(f32);
        serialize_f64(f64);
        serialize_str(&str);
    }

    fn serialize_i64(self, value: i64) -> Result {
        match self.0.integers {
            Integers::BigInt => Ok(value.into()),
            _ if value.unsigned_abs() <= SAFE => Ok((value as f64).into()),
            Integers::Large => Ok(value.into()),
            Integers::Number => Err(unsafe_integer(&value)),
        }
    }

    fn serialize_u64(self, value: u64) -> Result {
        match self.0.integers {
            Integers::BigInt => Ok(value.into()),
            _ if value <= SAFE => Ok((value as f64).into()),
            Integers::Large => Ok(value.into()),
            Integers::Number => Err(unsafe_integer(&value)),
        }
    }

    fn serialize_char(self, value: char) -> Result {
        Ok((&*value.encode_utf8(&mut [0; 4])).into())
    }

    fn serialize_bytes(self, bytes: &[u8]) -> Result {
        Ok(Uint8Array::from(bytes).into())
    }

    fn serialize_none(self) -> Result {
        Ok(if self.0.missing_as_null {
            JsValue::NULL
        } else {
            JsValue::UNDEFINED
        })
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result {
        Ok(if self.0.unit_as_null {
            JsValue::NULL
        } else {
            JsValue::UNDEFINED
        })
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result {
        self.serialize_unit()
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, variant: &'static str) -> Result {
        Ok(variant.into())
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, name: &'static str, value: &T) -> Result {
        // The name under which `serde_wasm_bindgen::preserve` passes a JavaScript value through.
        if name == "1fc430ca-5b7f-4295-92de-33cf2b145d38" {
            let preserved = serde_wasm_bindgen::Serializer::new().serialize_newtype_struct(name, value);
            return preserved.map_err(ser::Error::custom);
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
        let value = part(value, self, |fault| fault.property(variant))?;
        Ok(tagged(Some(variant), value))
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<List> {
        Ok(List::new(self, None))
    }

    fn serialize_tuple(self, _: usize) -> Result<List> {
        Ok(List::new(self, None))
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<List> {
        Ok(List::new(self, None))
    }

    fn serialize_tuple_variant(self, _: &'static str, _: u32, variant: &'static str, _: usize) -> Result<List> {
        Ok(List::new(self, Some(variant)))
    }

    /// Whoever does not know the length flattens the fields of a struct.
    fn serialize_map(self, length: Option<usize>) -> Result<Entries> {
        let maps = if length.is_none() { Maps::Object } else { self.0.maps };
        Ok(Entries::new(self, maps, true))
    }

    fn collect_map<K: Serialize, V: Serialize, I: IntoIterator<Item = (K, V)>>(self, entries: I) -> Result {
        let mut map = Entries::new(self, self.0.maps, is_text(type_name::<K>()));
        for (key, value) in entries {
            ser::SerializeMap::serialize_entry(&mut map, &key, &value)?;
        }
        ser::SerializeMap::end(map)
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Fields> {
        Ok(Fields::new(self, None))
    }

    fn serialize_struct_variant(self, _: &'static str, _: u32, variant: &'static str, _: usize) -> Result<Fields> {
        Ok(Fields::new(self, Some(variant)))
    }
}

fn unsafe_integer(value: &dyn Display) -> Unshown {
    let range = format!("expected an integer that is safe as a number (-{SAFE} to {SAFE}), got {value}");
    Unshown(Fault::range(range))
}

/// Whether keys of the type may be text: what an empty map is. Types of the user's are taken for text.
fn is_text(name: &str) -> bool {
    let name = name.trim_start_matches('&');
    let numbers = [
        "bool", "i8", "i16", "i32", "i64", "i128", "isize", "u8", "u16", "u32", "u64", "u128", "usize", "f32", "f64",
    ];
    !numbers.contains(&name) && !name.starts_with(['(', '['])
}

/// `{ Variant: value }` for a variant.
fn tagged(variant: Option<&'static str>, value: JsValue) -> JsValue {
    let Some(variant) = variant else {
        return value;
    };
    let object = Object::new();
    set(&object, &variant.into(), &value);
    object.into()
}

/// Sets a property, also one called `__proto__`.
fn set(object: &Object, key: &JsValue, value: &JsValue) {
    if key.as_string().as_deref() == Some("__proto__") {
        let descriptor = Object::new();
        set(&descriptor, &"value".into(), value);
        for flag in ["writable", "enumerable", "configurable"] {
            set(&descriptor, &flag.into(), &JsValue::TRUE);
        }
        Object::define_property(object, key, &descriptor);
    } else {
        // An object of our own takes every property.
        let _ = js_sys::Reflect::set(object, key, value);
    }
}

/// An array.
pub struct List {
    shown: Shown,
    variant: Option<&'static str>,
    items: Array,
}

impl List {
    fn new(shown: Shown, variant: Option<&'static str>) -> Self {
        let items = Array::new();
        Self { shown, variant, items }
    }

    fn add<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<()> {
        let index = self.items.length() as usize;
        self.items.push(&part(value, self.shown, |fault| fault.at(index))?);
        Ok(())
    }

    fn finish(self) -> Result {
        Ok(tagged(self.variant, self.items.into()))
    }
}

macro_rules! list {
    ($($part:ident $add:ident;)*) => {$(
        impl ser::$part for List {
            type Ok = JsValue;
            type Error = Unshown;

            fn $add<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<()> {
                self.add(value)
            }

            fn end(self) -> Result {
                self.finish()
            }
        }
    )*};
}

list! {
    SerializeSeq serialize_element;
    SerializeTuple serialize_element;
    SerializeTupleStruct serialize_field;
    SerializeTupleVariant serialize_field;
}

/// An object of a struct.
pub struct Fields {
    shown: Shown,
    variant: Option<&'static str>,
    object: Object,
}

impl Fields {
    fn new(shown: Shown, variant: Option<&'static str>) -> Self {
        let object = Object::new();
        Self { shown, variant, object }
    }
}

macro_rules! fields {
    ($($part:ident)*) => {$(
        impl ser::$part for Fields {
            type Ok = JsValue;
            type Error = Unshown;

            fn serialize_field<T: Serialize + ?Sized>(&mut self, key: &'static str, value: &T) -> Result<()> {
                let value = part(value, self.shown, |fault| fault.property(key))?;
                set(&self.object, &key.into(), &value);
                Ok(())
            }

            fn end(self) -> Result {
                Ok(tagged(self.variant, self.object.into()))
            }
        }
    )*};
}

fields!(SerializeStruct SerializeStructVariant);

/// A map, or an object of one.
pub struct Entries {
    shown: Shown,
    maps: Maps,
    /// What it is without entries.
    is_text: bool,
    key: JsValue,
    entries: Vec<(JsValue, JsValue)>,
}

impl Entries {
    fn new(shown: Shown, maps: Maps, is_text: bool) -> Self {
        Self {
            shown,
            maps,
            is_text,
            key: JsValue::UNDEFINED,
            entries: Vec::new(),
        }
    }

    fn is_object(&self) -> bool {
        match self.maps {
            Maps::Object => true,
            Maps::Map => false,
            Maps::ByKey if self.entries.is_empty() => self.is_text,
            Maps::ByKey => self.entries.iter().all(|(key, _)| key.is_string()),
        }
    }
}

impl ser::SerializeMap for Entries {
    type Ok = JsValue;
    type Error = Unshown;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<()> {
        let index = self.entries.len();
        self.key = part(key, self.shown, |fault| fault.at(index).within("keys()"))?;
        Ok(())
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<()> {
        let index = self.entries.len();
        let key = std::mem::take(&mut self.key);
        let value = part(value, self.shown, |fault| match key.as_string() {
            Some(key) => fault.property(&key),
            None => fault.at(index).within("values()"),
        })?;
        self.entries.push((key, value));
        Ok(())
    }

    fn end(self) -> Result {
        let count = self.entries.len();
        let (value, size) = if self.is_object() {
            let object = Object::new();
            for (index, (key, value)) in self.entries.iter().enumerate() {
                if !key.is_string() && key.as_f64().is_none() {
                    let fault = Fault::new("expected a key that is a string or a number");
                    return Err(Unshown(fault.at(index).within("keys()")));
                }
                set(&object, key, value);
            }
            let size = Object::keys(&object).length();
            (object.unchecked_into::<JsValue>(), size)
        } else {
            let map = Map::new();
            for (key, value) in &self.entries {
                map.set(key, value);
            }
            let size = map.size();
            (map.into(), size)
        };
        let same = count - size as usize;
        if same > 0 {
            let text = format!(
                "expected different keys, got {} that JavaScript takes for the same",
                same + 1
            );
            return Err(Unshown(Fault::new(text)));
        }
        Ok(value)
    }
}
