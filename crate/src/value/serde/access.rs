//! The parts of JavaScript's values, as serde asks for them.

use super::given::{Given, skip, skip_fields};
use super::refused::{Refused, Result, at};
use crate::protocol::serde as tag;
use crate::wire::Reader;
use serde::de::value::{BorrowedStrDeserializer, SeqDeserializer};
use serde::de::{DeserializeSeed, Deserializer, EnumAccess, Error as _, MapAccess, SeqAccess, VariantAccess, Visitor};
use std::iter::Copied;
use std::slice::Iter;

/// Bytes as a sequence of numbers.
pub struct Bytes;

impl Bytes {
    #[allow(clippy::new_ret_no_self, reason = "what is made is serde's")]
    pub fn new<'m>(bytes: &'m [u8]) -> SeqDeserializer<Copied<Iter<'m, u8>>, Refused> {
        SeqDeserializer::new(bytes.iter().copied())
    }
}

/// The elements of an array or a set.
pub struct Items<'r, 'm> {
    r: &'r mut Reader<'m>,
    index: usize,
    left: usize,
}

impl<'r, 'm> Items<'r, 'm> {
    pub fn new(r: &'r mut Reader<'m>) -> Result<Self> {
        let left = r.count(1)?;
        Ok(Self { r, index: 0, left })
    }

    /// Refuses what nobody has asked for.
    pub fn finish(self) -> Result {
        match self.left {
            0 => Ok(()),
            left => Err(Refused::invalid_length(self.index + left, &"fewer elements")),
        }
    }
}

impl<'m> SeqAccess<'m> for &mut Items<'_, 'm> {
    type Error = Refused;

    fn next_element_seed<T: DeserializeSeed<'m>>(&mut self, seed: T) -> Result<Option<T::Value>> {
        let Some(left) = self.left.checked_sub(1) else {
            return Ok(None);
        };
        self.left = left;
        let index = self.index;
        self.index += 1;
        let value = Given::new(self.r).and_then(|given| seed.deserialize(given));
        at(value, |fault| fault.at(index)).map(Some)
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.left)
    }
}

/// The properties of an object.
pub struct Fields<'r, 'm> {
    r: &'r mut Reader<'m>,
    left: usize,
    /// Whether what the getters of its class give follows.
    is_instance: bool,
    /// Those that are asked for; others nobody sees.
    names: Option<&'static [&'static str]>,
    /// Where the next one is among them, if they come in their order.
    next: usize,
    key: &'m str,
    /// Whether there was one.
    has_any: bool,
}

impl<'r, 'm> Fields<'r, 'm> {
    pub fn new(r: &'r mut Reader<'m>, is_instance: bool, names: Option<&'static [&'static str]>) -> Result<Self> {
        let left = r.count(5)?;
        Ok(Self {
            r,
            left,
            is_instance,
            names,
            next: 0,
            key: "",
            has_any: false,
        })
    }

    /// Whether it has no fields of its own, but for what its class may compute.
    pub fn is_hidden(&self) -> bool {
        self.is_instance && self.left == 0
    }

    pub fn has_any(&self) -> bool {
        self.has_any
    }

    fn next(&mut self) -> Result<bool> {
        loop {
            let Some(left) = self.left.checked_sub(1) else {
                if !std::mem::take(&mut self.is_instance) {
                    return Ok(false);
                }
                if self.names.is_some() {
                    self.left = self.r.count(5)?;
                    continue;
                }
                // Only who asks for them by name sees them.
                skip_fields(self.r)?;
                return Ok(false);
            };
            self.left = left;
            self.key = self.r.string()?;
            match self.names {
                Some(names) if names.get(self.next) == Some(&self.key) => self.next += 1,
                Some(names) if !names.contains(&self.key) => {
                    Given::new(self.r)?.skip()?;
                    continue;
                }
                _ => {}
            }
            self.has_any = true;
            return Ok(true);
        }
    }

    /// Reads past what nobody has asked for.
    pub fn finish(mut self) -> Result {
        while self.next()? {
            Given::new(self.r)?.skip()?;
        }
        Ok(())
    }
}

impl<'m> MapAccess<'m> for &mut Fields<'_, 'm> {
    type Error = Refused;

    fn next_key_seed<K: DeserializeSeed<'m>>(&mut self, seed: K) -> Result<Option<K::Value>> {
        if !self.next()? {
            return Ok(None);
        }
        seed.deserialize(Name(self.key)).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'m>>(&mut self, seed: V) -> Result<V::Value> {
        let key = self.key;
        let value = Given::new(self.r).and_then(|given| seed.deserialize(given));
        at(value, |fault| fault.property(key))
    }

    fn size_hint(&self) -> Option<usize> {
        self.names.is_none().then_some(self.left)
    }
}

/// The entries of a map, or pairs in an array.
pub struct Entries<'r, 'm> {
    r: &'r mut Reader<'m>,
    index: usize,
    left: usize,
    is_of_pairs: bool,
    /// Of the last entry, where that is a text.
    key: &'m str,
    /// Whether its value is to be read.
    is_open: bool,
}

impl<'r, 'm> Entries<'r, 'm> {
    pub fn new(r: &'r mut Reader<'m>) -> Result<Self> {
        let left = r.count(2)?;
        Ok(Self {
            r,
            index: 0,
            left,
            is_of_pairs: false,
            key: "",
            is_open: false,
        })
    }

    pub fn of_pairs(r: &'r mut Reader<'m>) -> Result<Self> {
        let left = r.count(1)?;
        Ok(Self {
            r,
            index: 0,
            left,
            is_of_pairs: true,
            key: "",
            is_open: false,
        })
    }

    /// Reads past what nobody has asked for.
    pub fn finish(self) -> Result {
        if self.is_open {
            Given::new(self.r)?.skip()?;
        }
        let parts = if self.is_of_pairs { 1 } else { 2 };
        skip(self.r, self.left.saturating_mul(parts))
    }
}

impl<'m> MapAccess<'m> for &mut Entries<'_, 'm> {
    type Error = Refused;

    fn next_key_seed<K: DeserializeSeed<'m>>(&mut self, seed: K) -> Result<Option<K::Value>> {
        let Some(left) = self.left.checked_sub(1) else {
            return Ok(None);
        };
        self.left = left;
        if self.is_of_pairs && (self.r.u8()? != tag::ARRAY || self.r.count(1)? != 2) {
            return Err(Refused::custom("invalid type: expected a key and its value"));
        }
        let text = self.r.text();
        let given = Given::new(self.r)?;
        let is_text = given.tag == tag::STRING;
        let key = at(seed.deserialize(given), |fault| fault.at(self.index).within("keys()"))?;
        self.key = if is_text {
            &text[..text.len() - self.r.text().len()]
        } else {
            ""
        };
        self.is_open = true;
        Ok(Some(key))
    }

    fn next_value_seed<V: DeserializeSeed<'m>>(&mut self, seed: V) -> Result<V::Value> {
        let (key, index) = (self.key, self.index);
        self.index += 1;
        self.is_open = false;
        let value = Given::new(self.r).and_then(|given| seed.deserialize(given));
        at(value, |fault| match key {
            "" => fault.at(index).within("values()"),
            key => fault.property(key),
        })
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.left)
    }
}

/// The entries of a map as a sequence.
pub struct Pairs<'r, 'm>(Items<'r, 'm>);

impl<'r, 'm> Pairs<'r, 'm> {
    pub fn new(r: &'r mut Reader<'m>) -> Result<Self> {
        Items::new(r).map(Self)
    }

    pub fn finish(self) -> Result {
        skip(self.0.r, self.0.left.saturating_mul(2))
    }
}

impl<'m> SeqAccess<'m> for &mut Pairs<'_, 'm> {
    type Error = Refused;

    fn next_element_seed<T: DeserializeSeed<'m>>(&mut self, seed: T) -> Result<Option<T::Value>> {
        let Some(left) = self.0.left.checked_sub(1) else {
            return Ok(None);
        };
        self.0.left = left;
        let index = self.0.index;
        self.0.index += 1;
        at(seed.deserialize(Pair(self.0.r)), |fault| fault.at(index)).map(Some)
    }
}

/// An entry of a map as a pair.
struct Pair<'r, 'm>(&'r mut Reader<'m>);

impl<'de> Deserializer<'de> for Pair<'_, 'de> {
    type Error = Refused;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        let mut items = Items {
            r: self.0,
            index: 0,
            left: 2,
        };
        let value = visitor.visit_seq(&mut items)?;
        items.finish()?;
        Ok(value)
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct
        newtype_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}

/// The name of a property, which may stand for a number.
struct Name<'m>(&'m str);

macro_rules! numbers {
    ($($name:ident $visit:ident;)*) => {
        $(fn $name<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
            match self.0.parse() {
                Ok(number) => visitor.$visit(number),
                Err(_) => visitor.visit_borrowed_str(self.0),
            }
        })*
    };
}

impl<'de> Deserializer<'de> for Name<'de> {
    type Error = Refused;

    numbers! {
        deserialize_i8 visit_i8;
        deserialize_i16 visit_i16;
        deserialize_i32 visit_i32;
        deserialize_i64 visit_i64;
        deserialize_i128 visit_i128;
        deserialize_u8 visit_u8;
        deserialize_u16 visit_u16;
        deserialize_u32 visit_u32;
        deserialize_u64 visit_u64;
        deserialize_u128 visit_u128;
        deserialize_f32 visit_f32;
        deserialize_f64 visit_f64;
        deserialize_bool visit_bool;
    }

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        visitor.visit_borrowed_str(self.0)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        visitor.visit_some(self)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value> {
        visitor.visit_enum(BorrowedStrDeserializer::new(self.0))
    }

    serde::forward_to_deserialize_any! {
        char str string bytes byte_buf unit unit_struct seq tuple tuple_struct map struct identifier ignored_any
    }
}

/// A variant of an enum: its name, and what it holds.
pub struct Variant<'r, 'm> {
    name: &'m str,
    content: Option<Given<'r, 'm>>,
}

impl<'r, 'm> Variant<'r, 'm> {
    pub fn unit(name: &'m str) -> Self {
        Self { name, content: None }
    }

    pub fn new(name: &'m str, r: &'r mut Reader<'m>) -> Result<Self> {
        let content = Some(Given::new(r)?);
        Ok(Self { name, content })
    }

    fn read<T>(self, read: impl FnOnce(Given<'_, 'm>) -> Result<T>) -> Result<T> {
        match self.content {
            Some(content) => at(read(content), |fault| fault.property(self.name)),
            None => read(Given {
                r: &mut Reader::empty(),
                tag: tag::UNDEFINED,
            }),
        }
    }
}

impl<'m> EnumAccess<'m> for Variant<'_, 'm> {
    type Error = Refused;
    type Variant = Self;

    fn variant_seed<V: DeserializeSeed<'m>>(self, seed: V) -> Result<(V::Value, Self)> {
        Ok((seed.deserialize(Name(self.name))?, self))
    }
}

impl<'m> VariantAccess<'m> for Variant<'_, 'm> {
    type Error = Refused;

    fn unit_variant(self) -> Result {
        self.read(|given| serde::Deserialize::deserialize(given))
    }

    fn newtype_variant_seed<T: DeserializeSeed<'m>>(self, seed: T) -> Result<T::Value> {
        self.read(|given| seed.deserialize(given))
    }

    fn tuple_variant<V: Visitor<'m>>(self, length: usize, visitor: V) -> Result<V::Value> {
        self.read(|given| given.deserialize_tuple(length, visitor))
    }

    fn struct_variant<V: Visitor<'m>>(self, fields: &'static [&'static str], visitor: V) -> Result<V::Value> {
        self.read(|given| given.deserialize_struct("", fields, visitor))
    }
}
