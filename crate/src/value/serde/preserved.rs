//! JavaScript values within serde's that cross as themselves: what `serde_wasm_bindgen::preserve` keeps.

#[cfg(target_family = "wasm")]
pub use in_js::{read, skip, take, text, write};
#[cfg(not(target_family = "wasm"))]
pub use nowhere::{read, refused, skip, take, write};

/// What `preserve` calls itself.
pub const NAME: &str = "1fc430ca-5b7f-4295-92de-33cf2b145d38";

#[cfg(target_family = "wasm")]
mod in_js {
    use crate::protocol::serde as tag;
    use crate::value::serde::refused::{Refused, Result};
    use crate::value::serde::slot;
    use crate::wire::{Fault, Reader, Writer};
    use js_sys::{Array, Object, Reflect, Uint8Array};
    use serde::de::Visitor;
    use serde::ser::{Serialize, Serializer};
    use serde::{Deserialize, de};
    use serde_wasm_bindgen::{Deserializer, Error};
    use std::fmt;
    use wasm_bindgen::JsValue;

    /// Writes what is preserved.
    pub fn write<T: Serialize + ?Sized>(name: &'static str, value: &T, w: &mut Writer) -> Result {
        let value = serde_wasm_bindgen::Serializer::new()
            .serialize_newtype_struct(name, value)
            .map_err(|error| Refused(Fault::new(text(&error))))?;
        w.u8(tag::VALUE);
        w.u32(slot::put_value(&value));
        Ok(())
    }

    /// Reads a value by what serde-wasm-bindgen makes of it.
    pub fn read<T>(r: &mut Reader<'_>, read: impl FnOnce(Deserializer) -> std::result::Result<T, Error>) -> Result<T> {
        read(slot::take_value(r.u32()?).into()).map_err(|error| Refused(Fault::new(text(&error))))
    }

    pub fn skip(r: &mut Reader<'_>) -> Result {
        drop(slot::take_value(r.u32()?));
        Ok(())
    }

    /// Reads data that is to be preserved: a copy of it.
    pub fn take<'de, T>(
        given: impl de::Deserializer<'de, Error = Refused>,
        read: impl FnOnce(Deserializer) -> std::result::Result<T, Error>,
    ) -> Result<T> {
        let Data(value) = Data::deserialize(given)?;
        read(value.into()).map_err(|error| Refused(Fault::new(text(&error))))
    }

    /// The message, without the `Error: ` that a JavaScript error prints before it.
    pub fn text(error: &Error) -> String {
        let text = error.to_string();
        text.strip_prefix("Error: ").map_or_else(|| text.clone(), str::to_owned)
    }

    /// A value that was written, once more.
    struct Data(JsValue);

    impl<'de> Deserialize<'de> for Data {
        fn deserialize<D: de::Deserializer<'de>>(deserializer: D) -> std::result::Result<Self, D::Error> {
            deserializer.deserialize_any(Build).map(Self)
        }
    }

    struct Build;

    macro_rules! build {
        ($($name:ident($ty:ty);)*) => {
            $(fn $name<E>(self, value: $ty) -> std::result::Result<JsValue, E> {
                Ok(value.into())
            })*
        };
    }

    impl<'de> Visitor<'de> for Build {
        type Value = JsValue;

        build! {
            visit_bool(bool);
            visit_f64(f64);
            visit_str(&str);
            visit_u64(u64);
        }

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a value")
        }

        fn visit_i64<E>(self, value: i64) -> std::result::Result<JsValue, E> {
            let number = value as f64;
            Ok(if number.abs() <= 9_007_199_254_740_991.0 {
                number.into()
            } else {
                value.into()
            })
        }

        fn visit_unit<E>(self) -> std::result::Result<JsValue, E> {
            Ok(JsValue::UNDEFINED)
        }

        fn visit_bytes<E>(self, bytes: &[u8]) -> std::result::Result<JsValue, E> {
            Ok(Uint8Array::from(bytes).into())
        }

        fn visit_seq<A: de::SeqAccess<'de>>(self, mut seq: A) -> std::result::Result<JsValue, A::Error> {
            let array = Array::new();
            while let Some(Data(item)) = seq.next_element()? {
                array.push(&item);
            }
            Ok(array.into())
        }

        fn visit_map<A: de::MapAccess<'de>>(self, mut map: A) -> std::result::Result<JsValue, A::Error> {
            let object = Object::new();
            while let Some((Data(key), Data(value))) = map.next_entry()? {
                // An object of our own takes every property.
                let _ = Reflect::set(&object, &key, &value);
            }
            Ok(object.into())
        }
    }
}

#[cfg(not(target_family = "wasm"))]
mod nowhere {
    use crate::value::serde::refused::{Refused, Result};
    use crate::wire::{Fault, Reader, Writer};
    use serde_wasm_bindgen::{Deserializer, Error};

    pub fn refused() -> Refused {
        Refused(Fault::new("a JavaScript value exists in WebAssembly only"))
    }

    pub fn write<T: ?Sized>(_: &'static str, _: &T, _: &mut Writer) -> Result {
        Err(refused())
    }

    pub fn read<T>(_: &mut Reader<'_>, _: impl FnOnce(Deserializer) -> std::result::Result<T, Error>) -> Result<T> {
        Err(refused())
    }

    pub fn skip(_: &mut Reader<'_>) -> Result {
        Err(refused())
    }

    pub fn take<G, T>(_: G, _: impl FnOnce(Deserializer) -> std::result::Result<T, Error>) -> Result<T> {
        Err(refused())
    }
}
