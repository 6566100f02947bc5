//! JavaScript's table of values that cross by reference.

#[cfg(target_family = "wasm")]
pub use in_js::{put, put_value, take, take_value};
#[cfg(not(target_family = "wasm"))]
pub use nowhere::{put, put_value, take, take_value};

#[cfg(target_family = "wasm")]
mod in_js {
    use crate::value::serde::shown::{Shown, Unshown};
    use crate::value::serde::style::Style;
    use crate::wire::Fault;
    use ::serde::{Serialize, de::DeserializeOwned};
    use wasm_bindgen::JsValue;

    pub fn put_value(value: &JsValue) -> u32 {
        table::put(value)
    }

    pub fn take_value(slot: u32) -> JsValue {
        table::take(slot)
    }

    pub fn put<T: Serialize>(value: &T, style: Style) -> Result<u32, Fault> {
        match value.serialize(Shown(style)) {
            Ok(value) => Ok(table::put(&value)),
            Err(Unshown(fault)) => Err(fault),
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
mod nowhere {
    use crate::value::serde::style::Style;
    use crate::wire::Fault;
    use ::serde::{Serialize, de::DeserializeOwned};
    use wasm_bindgen::JsValue;

    pub fn put_value(_: &JsValue) -> u32 {
        0
    }

    pub fn take_value(_: u32) -> JsValue {
        JsValue::UNDEFINED
    }

    pub fn put<T: Serialize>(_: &T, _: Style) -> Result<u32, Fault> {
        Err(Fault::new("a JavaScript value exists in WebAssembly only"))
    }

    pub fn take<T: DeserializeOwned>(_: u32) -> Result<T, Fault> {
        Err(Fault::new("a JavaScript value exists in WebAssembly only"))
    }
}
