//! Values that serde converts.

use super::from_js::{FromJs, from_message};
use super::shape::{Shape, Value};
use super::to_js::{ToJs, to_message};
use crate::describe::Describer;
use crate::protocol::op;
use crate::wire::{Fault, Reader, Writer};
use ::serde::{Serialize, de::DeserializeOwned};
use std::any::TypeId;
use std::marker::PhantomData;
use std::ops::{Deref, DerefMut};

/// A value of a type that has serde's traits and not Oxbridge's: what `serde-wasm-bindgen` makes of it in JavaScript.
///
/// Its TypeScript type is the one that `tsify` gave T (with the feature `tsify`), else `unknown`.
///
/// ```
/// # use oxbridge::prelude::*;
/// # use serde::{Deserialize, Serialize};
/// /// Of a crate that knows serde only.
/// #[derive(Serialize, Deserialize)]
/// pub struct Version {
///     major: u32,
///     minor: u32,
/// }
///
/// #[js_export]
/// pub fn next(version: Serde<Version>) -> Serde<Version> {
///     Serde(Version { major: version.major + 1, minor: 0 })
/// }
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Serde<T>(pub T);

impl<T> From<T> for Serde<T> {
    fn from(value: T) -> Self {
        Self(value)
    }
}

impl<T> Deref for Serde<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T> DerefMut for Serde<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.0
    }
}

impl<T: 'static> Value for Serde<T> {
    const SHAPE: Shape = Shape::UNKNOWN;
    const SIZE: usize = 4;

    fn describe(d: &mut Describer) {
        d.word(op::SERDE);
        d.declared(TypeId::of::<T>());
    }
}

impl<T: Serialize + 'static> ToJs for Serde<T> {
    to_message!();

    fn write(&self, w: &mut Writer) {
        match slot::put(&self.0) {
            Ok(slot) => w.u32(slot),
            Err(fault) => {
                w.refuse(fault);
                w.u32(0);
            }
        }
    }
}

impl<T: DeserializeOwned + 'static> FromJs for Serde<T> {
    from_message!();

    fn read(r: &mut Reader<'_>) -> Result<Self, Fault> {
        slot::take(r.u32()?).map(Self)
    }
}

/// JavaScript's table of values that cross by reference.
#[cfg(target_family = "wasm")]
pub(super) mod slot {
    use super::{DeserializeOwned, Fault, Serialize};
    use wasm_bindgen::JsValue;

    pub fn put_value(value: &JsValue) -> u32 {
        table::put(value)
    }

    pub fn take_value(slot: u32) -> JsValue {
        table::take(slot)
    }

    pub fn put<T: Serialize>(value: &T) -> Result<u32, Fault> {
        match serde_wasm_bindgen::to_value(value) {
            Ok(value) => Ok(table::put(&value)),
            Err(error) => Err(Fault::new(text(&error))),
        }
    }

    pub fn take<T: DeserializeOwned>(slot: u32) -> Result<T, Fault> {
        let value = serde_wasm_bindgen::Deserializer::from(table::take(slot));
        serde_path_to_error::deserialize(value).map_err(|error| {
            let fault = Fault::new(text(error.inner()));
            let path = error.path().to_string();
            if path == "." { fault } else { fault.within(&path) }
        })
    }

    /// The message, without the `Error: ` that a JavaScript error prints before it.
    fn text(error: &serde_wasm_bindgen::Error) -> String {
        let text = error.to_string();
        text.strip_prefix("Error: ").map_or_else(|| text.clone(), str::to_owned)
    }

    #[cfg(not(feature = "test"))]
    mod table {
        use super::JsValue;
        use wasm_bindgen::prelude::wasm_bindgen;

        #[wasm_bindgen(module = "oxbridge")]
        extern "C" {
            pub fn put(value: &JsValue) -> u32;
            pub fn take(slot: u32) -> JsValue;
        }
    }

    #[cfg(feature = "test")]
    mod table {
        use super::JsValue;
        use std::cell::RefCell;

        thread_local! {
            static VALUES: RefCell<Vec<JsValue>> = const { RefCell::new(Vec::new()) };
        }

        pub fn put(value: &JsValue) -> u32 {
            VALUES.with_borrow_mut(|values| {
                values.push(value.clone());
                values.len() as u32
            })
        }

        pub fn take(slot: u32) -> JsValue {
            VALUES.with_borrow(|values| values.get((slot as usize).wrapping_sub(1)).cloned().unwrap_or_default())
        }
    }
}

#[cfg(not(target_family = "wasm"))]
pub(super) mod slot {
    use super::{DeserializeOwned, Fault, Serialize};
    use wasm_bindgen::JsValue;

    pub fn put_value(_: &JsValue) -> u32 {
        0
    }

    pub fn take_value(_: u32) -> JsValue {
        JsValue::UNDEFINED
    }

    pub fn put<T: Serialize>(_: &T) -> Result<u32, Fault> {
        Err(Fault::new("a JavaScript value exists in WebAssembly only"))
    }

    pub fn take<T: DeserializeOwned>(_: u32) -> Result<T, Fault> {
        Err(Fault::new("a JavaScript value exists in WebAssembly only"))
    }
}

/// Tells the describer what `tsify` declared for T, by autoref: see `declare!`.
#[doc(hidden)]
pub struct Typed<T>(PhantomData<T>);

/// Before a type that holds `Serde<T>` is described: gives its name and declaration where `tsify` made them.
#[doc(hidden)]
#[macro_export]
macro_rules! __ox_declare {
    ($d:expr, $ty:ty) => {{
        #[allow(unused_imports)]
        use $crate::private::{TypedNamed as _, TypedUnknown as _};
        (&$crate::private::Typed::<$ty>::new()).declare($d);
    }};
}

impl<T> Typed<T> {
    #[allow(clippy::new_without_default)]
    pub const fn new() -> Self {
        Self(PhantomData)
    }
}

#[doc(hidden)]
pub trait TypedUnknown {
    fn declare(&self, _: &mut Describer) {}
}

impl<T> TypedUnknown for &Typed<T> {}

#[doc(hidden)]
pub trait TypedNamed {
    fn declare(&self, d: &mut Describer);
}

#[cfg(feature = "tsify")]
impl<T: tsify::Tsify + 'static> TypedNamed for Typed<T> {
    fn declare(&self, d: &mut Describer) {
        d.declare(TypeId::of::<T>(), |d| {
            tsify_text::name::<T>(d);
            tsify_text::declaration::<T>(d);
        });
    }
}

/// The texts of `tsify` as words.
#[cfg(feature = "tsify")]
mod tsify_text {
    use crate::describe::{Describer, chunk_of};
    use tsify::Tsify;

    /// The declared name; nothing where the type is generic, since its arguments are not known.
    const fn declared(text: &str) -> (usize, usize) {
        let bytes = text.as_bytes();
        let mut start = after_docs(bytes);
        let mut index = start;
        while index < bytes.len() {
            match bytes[index] {
                b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'_' | b'$' => {}
                b'<' => return (0, 0),
                end => {
                    if index > start && !is_keyword(bytes, start, index) {
                        return (start, index);
                    }
                    if end != b' ' && end != b'\n' {
                        return (0, 0);
                    }
                    start = index + 1;
                }
            }
            index += 1;
        }
        (0, 0)
    }

    /// Where the declaration begins behind its own docs.
    const fn after_docs(bytes: &[u8]) -> usize {
        if bytes.len() < 2 || bytes[0] != b'/' || bytes[1] != b'*' {
            return 0;
        }
        let mut index = 4;
        while index < bytes.len() && (bytes[index - 2] != b'*' || bytes[index - 1] != b'/') {
            index += 1;
        }
        while index < bytes.len() && (bytes[index] == b' ' || bytes[index] == b'\n') {
            index += 1;
        }
        index
    }

    const fn is_keyword(bytes: &[u8], start: usize, end: usize) -> bool {
        let keywords: [&[u8]; 6] = [b"export", b"declare", b"type", b"interface", b"enum", b"const"];
        let mut word = 0;
        while word < keywords.len() {
            let keyword = keywords[word];
            let mut index = 0;
            while index < keyword.len() && start + index < end && bytes[start + index] == keyword[index] {
                index += 1;
            }
            if index == keyword.len() && start + index == end {
                return true;
            }
            word += 1;
        }
        false
    }

    macro_rules! chunks {
        ($d:ident, $start:expr, $end:expr, $at:expr; 4) => {
            if const { $start + $at < $end } {
                $d.word(const { chunk_of(T::DECL, $start + $at, $end) });
            }
        };
        ($d:ident, $start:expr, $end:expr, $at:expr; 16) => {
            chunks!($d, $start, $end, $at; 4);
            chunks!($d, $start, $end, $at + 4; 4);
            chunks!($d, $start, $end, $at + 8; 4);
            chunks!($d, $start, $end, $at + 12; 4);
        };
        ($d:ident, $start:expr, $end:expr, $at:expr; 64) => {
            chunks!($d, $start, $end, $at; 16);
            chunks!($d, $start, $end, $at + 16; 16);
            chunks!($d, $start, $end, $at + 32; 16);
            chunks!($d, $start, $end, $at + 48; 16);
        };
        ($d:ident, $start:expr, $end:expr, $at:expr; 256) => {
            chunks!($d, $start, $end, $at; 64);
            chunks!($d, $start, $end, $at + 64; 64);
            chunks!($d, $start, $end, $at + 128; 64);
            chunks!($d, $start, $end, $at + 192; 64);
        };
        ($d:ident, $start:expr, $end:expr, $at:expr; 1024) => {
            chunks!($d, $start, $end, $at; 256);
            chunks!($d, $start, $end, $at + 256; 256);
            chunks!($d, $start, $end, $at + 512; 256);
            chunks!($d, $start, $end, $at + 768; 256);
        };
    }

    pub fn name<T: Tsify>(d: &mut Describer) {
        d.word(const { (declared(T::DECL).1 - declared(T::DECL).0) as u32 });
        chunks!(d, declared(T::DECL).0, declared(T::DECL).1, 0; 64);
    }

    pub fn declaration<T: Tsify>(d: &mut Describer) {
        d.word(const { T::DECL.len() as u32 });
        chunks!(d, 0, T::DECL.len(), 0; 1024);
        if const { T::DECL.len() > 1024 } {
            // Longer than it is worth to keep out of the shipped data.
            for at in (1024..T::DECL.len()).step_by(4) {
                d.word(chunk_of(T::DECL, at, T::DECL.len()));
            }
        }
    }
}
