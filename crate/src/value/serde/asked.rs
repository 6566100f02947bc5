//! What serde makes of JavaScript's values: it asks for what the type of Rust knows.

use super::access::{Bytes, Entries, Fields, Items, Pairs, Variant};
use super::given::{Given, Number};
use super::refused::{Refused, Result, beyond, is_beyond};
use super::{host, preserved};
use crate::protocol::serde as tag;
use serde::de::{Deserializer, Error as _, Expected, Unexpected, Visitor};

impl<'m> Given<'_, 'm> {
    fn seq<V: Visitor<'m>>(self, visitor: V) -> Result<V::Value> {
        self.nested(|r| {
            let mut items = Items::new(r)?;
            let value = visitor.visit_seq(&mut items)?;
            items.finish()?;
            Ok(value)
        })
    }

    fn entries<V: Visitor<'m>>(self, visitor: V) -> Result<V::Value> {
        self.nested(|r| {
            let mut entries = Entries::new(r)?;
            let value = visitor.visit_map(&mut entries)?;
            entries.finish()?;
            Ok(value)
        })
    }

    fn fields<V: Visitor<'m>>(self, names: Option<&'static [&'static str]>, visitor: V) -> Result<V::Value> {
        let is_instance = self.tag == tag::INSTANCE;
        self.nested(|r| {
            let mut fields = Fields::new(r, is_instance, names)?;
            // The type may be content with no field at all, but such an object is no record of it.
            let expected = fields.is_hidden().then(|| (&visitor as &dyn Expected).to_string());
            let value = visitor.visit_map(&mut fields)?;
            let has_any = fields.has_any();
            fields.finish()?;
            match expected {
                Some(expected) if !has_any => Err(Refused::invalid_type(
                    Unexpected::Other("object without fields"),
                    &expected.as_str(),
                )),
                _ => Ok(value),
            }
        })
    }
}

macro_rules! small {
    ($($name:ident $visit:ident $ty:ident;)*) => {
        // serde checks their range.
        $(fn $name<V: Visitor<'m>>(mut self, visitor: V) -> Result<V::Value> {
            match self.number()? {
                Some(number @ Number::Whole(_)) => {
                    let value = number.integer::<$ty>("", &visitor)?;
                    visitor.$visit(value)
                }
                Some(number) => number.wrong(&visitor),
                None => self.wrong(&visitor),
            }
        })*
    };
}

macro_rules! large {
    ($($name:ident $visit:ident $ty:ident;)*) => {
        $(fn $name<V: Visitor<'m>>(mut self, visitor: V) -> Result<V::Value> {
            match self.number()? {
                Some(number) => {
                    let value = number.integer::<$ty>(stringify!($ty), &visitor)?;
                    visitor.$visit(value)
                }
                None => self.wrong(&visitor),
            }
        })*
    };
}

impl<'m> Deserializer<'m> for Given<'_, 'm> {
    type Error = Refused;

    small! {
        deserialize_i8 visit_i64 i64;
        deserialize_i16 visit_i64 i64;
        deserialize_i32 visit_i64 i64;
        deserialize_u8 visit_u64 u64;
        deserialize_u16 visit_u64 u64;
        deserialize_u32 visit_u64 u64;
    }

    large! {
        deserialize_i64 visit_i64 i64;
        deserialize_u64 visit_u64 u64;
        deserialize_i128 visit_i128 i128;
        deserialize_u128 visit_u128 u128;
    }

    fn deserialize_any<V: Visitor<'m>>(mut self, visitor: V) -> Result<V::Value> {
        match self.number()? {
            Some(Number::Whole(value)) => return visitor.visit_i64(value),
            Some(Number::Other(value)) => return visitor.visit_f64(value),
            Some(Number::Big(value)) => match (i64::try_from(value), u64::try_from(value)) {
                (Ok(value), _) => return visitor.visit_i64(value),
                (_, Ok(value)) => return visitor.visit_u64(value),
                _ => return Err(no_bigint()),
            },
            Some(_) => return Err(no_bigint()),
            None => {}
        }
        match self.tag {
            tag::UNDEFINED | tag::NULL => visitor.visit_unit(),
            tag::FALSE => visitor.visit_bool(false),
            tag::TRUE => visitor.visit_bool(true),
            tag::STRING => visitor.visit_borrowed_str(self.r.string()?),
            tag::BYTES => visitor.visit_borrowed_bytes(self.bytes()?),
            tag::ARRAY => self.seq(visitor),
            tag::MAP | tag::RECORD => self.entries(visitor),
            tag::OBJECT | tag::INSTANCE => self.fields(None, visitor),
            _ => self.wrong(&visitor),
        }
    }

    fn deserialize_bool<V: Visitor<'m>>(self, visitor: V) -> Result<V::Value> {
        match self.tag {
            tag::FALSE => visitor.visit_bool(false),
            tag::TRUE => visitor.visit_bool(true),
            _ => self.wrong(&visitor),
        }
    }

    fn deserialize_f32<V: Visitor<'m>>(self, visitor: V) -> Result<V::Value> {
        if self.tag == tag::F64 {
            let value = f64::from_le_bytes(self.r.bytes()?);
            return if is_beyond(value) {
                Err(beyond(value))
            } else {
                visitor.visit_f64(value)
            };
        }
        self.deserialize_f64(visitor)
    }

    fn deserialize_f64<V: Visitor<'m>>(mut self, visitor: V) -> Result<V::Value> {
        // Not by way of an integer: it has no `-0`.
        match self.tag {
            tag::F64 => visitor.visit_f64(f64::from_le_bytes(self.r.bytes()?)),
            tag::I32 => visitor.visit_f64(i32::from_le_bytes(self.r.bytes()?).into()),
            _ => match self.number()? {
                Some(number) => number.wrong(&visitor),
                None => self.wrong(&visitor),
            },
        }
    }

    fn deserialize_char<V: Visitor<'m>>(self, visitor: V) -> Result<V::Value> {
        if self.tag != tag::STRING {
            return self.wrong(&visitor);
        }
        let text = self.r.string()?;
        let mut characters = text.chars();
        match (characters.next(), characters.next()) {
            (Some(character), None) => visitor.visit_char(character),
            _ => Err(Refused::invalid_type(Unexpected::Str(text), &visitor)),
        }
    }

    fn deserialize_str<V: Visitor<'m>>(self, visitor: V) -> Result<V::Value> {
        match self.tag {
            tag::STRING => visitor.visit_borrowed_str(self.r.string()?),
            _ => self.wrong(&visitor),
        }
    }

    fn deserialize_string<V: Visitor<'m>>(self, visitor: V) -> Result<V::Value> {
        self.deserialize_str(visitor)
    }

    fn deserialize_identifier<V: Visitor<'m>>(self, visitor: V) -> Result<V::Value> {
        self.deserialize_str(visitor)
    }

    fn deserialize_bytes<V: Visitor<'m>>(self, visitor: V) -> Result<V::Value> {
        match self.tag {
            tag::BYTES => visitor.visit_borrowed_bytes(self.bytes()?),
            tag::ARRAY => self.seq(visitor),
            _ => self.wrong(&visitor),
        }
    }

    fn deserialize_byte_buf<V: Visitor<'m>>(self, visitor: V) -> Result<V::Value> {
        self.deserialize_bytes(visitor)
    }

    fn deserialize_option<V: Visitor<'m>>(self, visitor: V) -> Result<V::Value> {
        if self.is_nothing() {
            visitor.visit_none()
        } else {
            visitor.visit_some(self)
        }
    }

    fn deserialize_unit<V: Visitor<'m>>(self, visitor: V) -> Result<V::Value> {
        if self.is_nothing() {
            visitor.visit_unit()
        } else {
            self.wrong(&visitor)
        }
    }

    fn deserialize_unit_struct<V: Visitor<'m>>(self, _: &'static str, visitor: V) -> Result<V::Value> {
        self.deserialize_unit(visitor)
    }

    fn deserialize_newtype_struct<V: Visitor<'m>>(self, _: &'static str, visitor: V) -> Result<V::Value> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_seq<V: Visitor<'m>>(self, visitor: V) -> Result<V::Value> {
        match self.tag {
            tag::VALUE => host::items(self.r, visitor),
            tag::ARRAY | tag::SET => self.seq(visitor),
            tag::BYTES => visitor.visit_seq(Bytes::new(self.bytes()?)),
            tag::MAP | tag::RECORD => self.nested(|r| {
                let mut pairs = Pairs::new(r)?;
                let value = visitor.visit_seq(&mut pairs)?;
                pairs.finish()?;
                Ok(value)
            }),
            _ => self.wrong(&visitor),
        }
    }

    fn deserialize_tuple<V: Visitor<'m>>(self, _: usize, visitor: V) -> Result<V::Value> {
        self.deserialize_seq(visitor)
    }

    fn deserialize_tuple_struct<V: Visitor<'m>>(
        self,
        name: &'static str,
        length: usize,
        visitor: V,
    ) -> Result<V::Value> {
        if name == preserved::NAME {
            if self.tag == tag::VALUE {
                return preserved::read(self.r, |value| value.deserialize_tuple_struct(name, length, visitor));
            }
            return preserved::take(self, |value| value.deserialize_tuple_struct(name, length, visitor));
        }
        self.deserialize_tuple(length, visitor)
    }

    fn deserialize_map<V: Visitor<'m>>(self, visitor: V) -> Result<V::Value> {
        match self.tag {
            tag::OBJECT | tag::INSTANCE => self.fields(None, visitor),
            tag::MAP | tag::RECORD => self.entries(visitor),
            // What `Object.entries` gives.
            tag::ARRAY => self.nested(|r| {
                let mut entries = Entries::of_pairs(r)?;
                let value = visitor.visit_map(&mut entries)?;
                entries.finish()?;
                Ok(value)
            }),
            _ => self.wrong(&visitor),
        }
    }

    fn deserialize_struct<V: Visitor<'m>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value> {
        match self.tag {
            tag::VALUE => host::fields(self.r, fields, visitor),
            tag::OBJECT | tag::INSTANCE => self.fields(Some(fields), visitor),
            tag::MAP | tag::RECORD => self.entries(visitor),
            _ => self.wrong(&visitor),
        }
    }

    fn deserialize_enum<V: Visitor<'m>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value> {
        match self.tag {
            tag::STRING => visitor.visit_enum(Variant::unit(self.r.string()?)),
            tag::OBJECT => {
                let count = self.r.count(5)?;
                if count != 1 {
                    return Err(Refused::invalid_length(count, &"1"));
                }
                self.nested(|r| {
                    let name = r.string()?;
                    visitor.visit_enum(Variant::new(name, r)?)
                })
            }
            _ => self.wrong(&visitor),
        }
    }

    fn deserialize_ignored_any<V: Visitor<'m>>(self, visitor: V) -> Result<V::Value> {
        self.skip()?;
        visitor.visit_unit()
    }
}

fn no_bigint() -> Refused {
    Refused::custom("Couldn't deserialize i64 or u64 from a BigInt outside i64::MIN..u64::MAX bounds")
}
