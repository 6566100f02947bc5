//! JavaScript's table of values that cross by reference.

#[cfg(target_family = "wasm")]
pub use in_js::{put_value, take_value};
#[cfg(not(target_family = "wasm"))]
pub use nowhere::{put_value, take_value};

#[cfg(target_family = "wasm")]
mod in_js {
    use wasm_bindgen::JsValue;

    pub fn put_value(value: &JsValue) -> u32 {
        table::put(value)
    }

    pub fn take_value(slot: u32) -> JsValue {
        table::take(slot)
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
    use wasm_bindgen::JsValue;

    pub fn put_value(_: &JsValue) -> u32 {
        0
    }

    pub fn take_value(_: u32) -> JsValue {
        JsValue::UNDEFINED
    }
}
