//! Objects of the host's classes, which are no data: of one a struct reads the fields that it names, and a list the numbers
//! of a typed array. Whatever they are made of, nothing may be thrown here, and nothing is looked into that may hold itself.

#[cfg(target_family = "wasm")]
pub use in_js::{fields, items, wrong};
#[cfg(not(target_family = "wasm"))]
pub use nowhere::{fields, items, wrong};

#[cfg(target_family = "wasm")]
mod in_js {
    use crate::value::serde::preserved::text;
    use crate::value::serde::refused::{Refused, Result, at, beyond, is_beyond};
    use crate::value::serde::slot;
    use crate::wire::{Fault, Reader};
    use js_sys::Reflect;
    use serde::de;
    use serde::de::value::{BorrowedStrDeserializer, MapDeserializer, SeqDeserializer};
    use serde::de::{Error as _, Expected, IntoDeserializer, Unexpected, Visitor};
    use serde_wasm_bindgen::{Deserializer, Error};
    use wasm_bindgen::JsValue;

    /// Says that an object of the host's is none that `expected` takes.
    #[cold]
    pub fn wrong<T>(r: &mut Reader<'_>, expected: &dyn Expected) -> Result<T> {
        Err(another(&slot::take_value(r.u32()?), expected))
    }

    fn another(value: &JsValue, expected: &dyn Expected) -> Refused {
        let property = |of: &JsValue, name: &str| Reflect::get(of, &name.into());
        let class = match () {
            () if value.is_function() => "function".into(),
            () if value.is_symbol() => "symbol".into(),
            () => property(value, "constructor")
                .and_then(|class| property(&class, "name"))
                .ok()
                .and_then(|name| name.as_string())
                .filter(|name| !name.is_empty())
                .unwrap_or_else(|| "object".into()),
        };
        Refused::invalid_type(Unexpected::Other(&class), expected)
    }

    /// Reads the fields of an object of the host's that a struct names, such as those of a `DOMRect`.
    pub fn fields<'de, V: Visitor<'de>>(r: &mut Reader<'_>, names: &[&'static str], visitor: V) -> Result<V::Value> {
        let value = slot::take_value(r.u32()?);
        let mut fields = Vec::new();
        for &name in names.iter().filter(|_| value.is_object()) {
            let key = JsValue::from(name);
            if Reflect::has(&value, &key).map_err(thrown)? {
                let field = Reflect::get(&value, &key).map_err(thrown)?;
                fields.push((BorrowedStrDeserializer::new(name), Simple::new(field, name)));
            }
        }
        if fields.is_empty() {
            return Err(another(&value, &visitor));
        }
        visitor.visit_map(MapDeserializer::new(fields.into_iter()))
    }

    /// Reads what an object of the host's iterates: the numbers of a typed array.
    pub fn items<'de, V: Visitor<'de>>(r: &mut Reader<'_>, visitor: V) -> Result<V::Value> {
        let value = slot::take_value(r.u32()?);
        let is_object = value.is_object();
        let Some(iterator) = js_sys::try_iter(&value).ok().flatten().filter(|_| is_object) else {
            return Err(another(&value, &visitor));
        };
        let mut items = Vec::new();
        for item in iterator {
            items.push(Simple::new(item.map_err(thrown)?, ""));
        }
        visitor.visit_seq(SeqDeserializer::new(items.into_iter()))
    }

    fn thrown(error: JsValue) -> Refused {
        let message = Reflect::get(&error, &"message".into())
            .ok()
            .and_then(|message| message.as_string());
        Refused(Fault::new(message.unwrap_or_else(|| "the object threw".into())))
    }

    /// A part of an object of the host's: one that holds no others.
    struct Simple {
        value: JsValue,
        name: &'static str,
    }

    impl Simple {
        fn new(value: JsValue, name: &'static str) -> Self {
            Self { value, name }
        }

        fn read<T>(self, read: impl FnOnce(Deserializer) -> std::result::Result<T, Error>) -> Result<T> {
            let is_simple = !self.value.is_object() && !self.value.is_function() && !self.value.is_symbol();
            let value = if is_simple {
                read(self.value.into()).map_err(|error| Refused(Fault::new(text(&error))))
            } else {
                Err(another(&self.value, &"a value that holds no others"))
            };
            at(value, |fault| match self.name {
                "" => fault,
                name => fault.property(name),
            })
        }
    }

    impl IntoDeserializer<'_, Refused> for Simple {
        type Deserializer = Self;

        fn into_deserializer(self) -> Self {
            self
        }
    }

    macro_rules! simple {
        ($($name:ident)*) => {
            $(fn $name<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
                self.read(|value| value.$name(visitor))
            })*
        };
    }

    impl<'de> de::Deserializer<'de> for Simple {
        type Error = Refused;

        // As elsewhere: what no f32 holds is no infinity.
        fn deserialize_f32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
            match self.value.as_f64().filter(|value| is_beyond(*value)) {
                Some(value) => Err(beyond(value)),
                None => self.read(|value| value.deserialize_f32(visitor)),
            }
        }

        simple! {
            deserialize_any deserialize_bool deserialize_i8 deserialize_i16 deserialize_i32 deserialize_i64
            deserialize_i128 deserialize_u8 deserialize_u16 deserialize_u32 deserialize_u64 deserialize_u128
            deserialize_f64 deserialize_char deserialize_str deserialize_string deserialize_bytes
            deserialize_byte_buf deserialize_unit deserialize_identifier
        }

        // Not what a text iterates.
        fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
            Err(another(&self.value, &visitor))
        }

        fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
            Err(another(&self.value, &visitor))
        }

        fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
            if self.value.is_undefined() || self.value.is_null() {
                visitor.visit_none()
            } else {
                visitor.visit_some(self)
            }
        }

        fn deserialize_unit_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value> {
            self.deserialize_unit(visitor)
        }

        fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value> {
            visitor.visit_newtype_struct(self)
        }

        fn deserialize_tuple<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value> {
            self.deserialize_seq(visitor)
        }

        fn deserialize_tuple_struct<V: Visitor<'de>>(self, _: &'static str, _: usize, visitor: V) -> Result<V::Value> {
            self.deserialize_seq(visitor)
        }

        fn deserialize_struct<V: Visitor<'de>>(
            self,
            _: &'static str,
            _: &'static [&'static str],
            visitor: V,
        ) -> Result<V::Value> {
            self.deserialize_map(visitor)
        }

        fn deserialize_enum<V: Visitor<'de>>(
            self,
            name: &'static str,
            variants: &'static [&'static str],
            visitor: V,
        ) -> Result<V::Value> {
            self.read(|value| value.deserialize_enum(name, variants, visitor))
        }

        fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
            visitor.visit_unit()
        }
    }
}

#[cfg(not(target_family = "wasm"))]
mod nowhere {
    use crate::value::serde::preserved::refused;
    use crate::value::serde::refused::Result;
    use crate::wire::Reader;
    use serde::de::{Expected, Visitor};

    pub fn wrong<T>(_: &mut Reader<'_>, _: &dyn Expected) -> Result<T> {
        Err(refused())
    }

    pub fn fields<'de, V: Visitor<'de>>(_: &mut Reader<'_>, _: &[&'static str], _: V) -> Result<V::Value> {
        Err(refused())
    }

    pub fn items<'de, V: Visitor<'de>>(_: &mut Reader<'_>, _: V) -> Result<V::Value> {
        Err(refused())
    }
}
