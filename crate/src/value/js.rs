//! JavaScript values as wasm-bindgen has them: `JsValue`, the classes of js-sys, and `Js<T>` for those of web-sys.

use super::from_js::{FromJs, from_message};
use super::serde::slot;
use super::shape::{Shape, Value};
use super::to_js::{ToJs, to_message};
use crate::describe::{Describer, chunk, chunk_of};
use crate::protocol::op;
use crate::wire::{Fault, Reader, Writer};
use js_sys::wasm_bindgen::{JsCast, JsValue};
use std::any::type_name;
use std::ops::Deref;

/// Anything at all.
impl Value for JsValue {
    const SHAPE: Shape = Shape::UNKNOWN;
    const SIZE: usize = 4;
    const REFUSES: bool = false;

    fn describe(d: &mut Describer) {
        d.word(op::ANY);
    }
}

impl ToJs for JsValue {
    to_message!();

    fn write(&self, w: &mut Writer) {
        w.u32(slot::put_value(self));
    }
}

impl FromJs for JsValue {
    from_message!();

    fn read(r: &mut Reader<'_>) -> Result<Self, Fault> {
        r.u32().map(slot::take_value)
    }
}

/// Appends a text of at most 24 bytes that is known when the crate is compiled.
macro_rules! short_text {
    ($d:ident, $text:expr) => {
        $d.word(const { $text.len() as u32 });
        short_text!(@chunks $d, $text, 0 4 8 12 16 20);
        const { assert!($text.len() <= 24) };
    };
    (@chunks $d:ident, $text:expr, $($at:literal)*) => {$(
        if const { $at < $text.len() } {
            $d.word(const { chunk($text, $at) });
        }
    )*};
}

macro_rules! classes {
    ($($ty:ident)*) => {$(
        impl Value for js_sys::$ty {
            const SHAPE: Shape = Shape::OBJECTS;
            const SIZE: usize = 4;
            const REFUSES: bool = false;

            fn describe(d: &mut Describer) {
                d.word(op::JS_CLASS);
                short_text!(d, stringify!($ty));
            }
        }

        classes!(@cross $ty);
    )*};
    (@cross $ty:ident) => {
        impl ToJs for js_sys::$ty {
            to_message!();

            fn write(&self, w: &mut Writer) {
                AsRef::<JsValue>::as_ref(self).write(w);
            }
        }

        impl FromJs for js_sys::$ty {
            from_message!();

            fn read(r: &mut Reader<'_>) -> Result<Self, Fault> {
                // JavaScript has looked at its class.
                JsValue::read(r).map(JsCast::unchecked_into)
            }
        }
    };
}

classes! {
    AggregateError Array ArrayBuffer BigInt64Array BigUint64Array DataView Date Error EvalError FinalizationRegistry
    Float32Array Float64Array Function Int16Array Int32Array Int8Array Map Promise RangeError ReferenceError RegExp Set
    SharedArrayBuffer SyntaxError TypeError Uint16Array Uint32Array Uint8Array Uint8ClampedArray WeakMap WeakRef WeakSet
}

/// Any object, of whatever realm and prototype.
impl Value for js_sys::Object {
    const SHAPE: Shape = Shape::OBJECTS;
    const SIZE: usize = 4;
    const REFUSES: bool = false;

    fn describe(d: &mut Describer) {
        d.word(op::OBJECT);
    }
}

classes!(@cross Object);

/// An object of a class of web-sys, or any other that wasm-bindgen imports: `Js<web_sys::HtmlElement>`.
///
/// JavaScript and Rust both check the class by `instanceof`. In TypeScript it has the name of the class, where there is
/// a global one of that name.
///
/// ```no_run
/// # use oxbridge::prelude::*;
/// use oxbridge::js_sys::RegExp;
///
/// #[js_export]
/// pub fn source(pattern: Js<RegExp>) -> String {
///     pattern.source().into()
/// }
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Js<T>(pub T);

impl<T> From<T> for Js<T> {
    fn from(value: T) -> Self {
        Self(value)
    }
}

impl<T> Deref for Js<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T: JsCast> Value for Js<T> {
    const SHAPE: Shape = Shape::OBJECTS;
    const SIZE: usize = 4;

    fn describe(d: &mut Describer) {
        let name = js_name(rust_name::<T>());
        d.word(op::JS_CLASS);
        d.word(name.len() as u32);
        for at in (0..name.len()).step_by(4) {
            d.word(chunk_of(&name, at, name.len()));
        }
    }
}

impl<T: JsCast> ToJs for Js<T> {
    to_message!();

    fn write(&self, w: &mut Writer) {
        self.0.as_ref().write(w);
    }
}

impl<T: JsCast> FromJs for Js<T> {
    from_message!();

    fn read(r: &mut Reader<'_>) -> Result<Self, Fault> {
        match JsValue::read(r)?.dyn_into() {
            Ok(value) => Ok(Self(value)),
            Err(_) => Err(Fault::new(format!("expected {}", rust_name::<T>()))),
        }
    }
}

/// The name of a type, without its path and arguments.
fn rust_name<T>() -> &'static str {
    let name = type_name::<T>();
    let name = name.split_once('<').map_or(name, |(name, _)| name);
    name.rsplit_once("::").map_or(name, |(_, name)| name)
}

/// The name in JavaScript: web-sys writes `Html` for `HTML`.
fn js_name(name: &str) -> String {
    let is_start = |(index, c): &(usize, char)| c.is_ascii_uppercase() || *index == 0;
    let starts: Vec<usize> = name.char_indices().filter(is_start).map(|(index, _)| index).collect();
    let ends = starts.iter().skip(1).copied().chain([name.len()]);
    let words = starts.iter().zip(ends).map(|(start, end)| &name[*start..end]);
    words
        .map(|word| match word {
            "Context2d" => "Context2D".into(),
            "Path2d" => "Path2D".into(),
            _ if ACRONYMS.contains(&word) => word.to_ascii_uppercase(),
            _ => word.into(),
        })
        .collect()
}

/// All that occur in the names of web-sys 0.3.107.
const ACRONYMS: [&str; 40] = [
    "Br", "Byob", "Cdata", "Css", "Db", "Dom", "Gatt", "Gl", "Gl2", "Gpu", "Hid", "Hr", "Html", "Idb", "Iir", "Li",
    "Midi", "Ml", "Rtc", "Rtcdtmf", "Svg", "Svga", "Svgfe", "Svgg", "Svgm", "Svgsvg", "Svgt", "Tcp", "U2f", "Ua", "Ui",
    "Url", "Usb", "Uuid", "Vr", "Vtt", "Wgsl", "Xml", "Xr", "Xslt",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_those_of_javascript() {
        for (rust, name) in [
            ("HtmlElement", "HTMLElement"),
            ("HtmlLiElement", "HTMLLIElement"),
            ("HtmlIFrameElement", "HTMLIFrameElement"),
            ("CanvasRenderingContext2d", "CanvasRenderingContext2D"),
            ("WebGl2RenderingContext", "WebGL2RenderingContext"),
            ("XmlHttpRequest", "XMLHttpRequest"),
            ("SvgfeGaussianBlurElement", "SVGFEGaussianBlurElement"),
            ("DomRectReadOnly", "DOMRectReadOnly"),
            ("UrlSearchParams", "URLSearchParams"),
            ("MutationObserver", "MutationObserver"),
            ("File", "File"),
        ] {
            assert_eq!(js_name(rust), name);
        }
        assert_eq!(rust_name::<Option<Js<js_sys::Map>>>(), "Option");
        assert_eq!(rust_name::<js_sys::Date>(), "Date");
    }

    #[test]
    fn classes_are_described_by_their_names() {
        let described = |describe: fn(&mut Describer)| {
            let mut d = Describer::new();
            describe(&mut d);
            d.words().to_vec()
        };
        let words = |text: &str| {
            let mut words = vec![op::JS_CLASS, text.len() as u32];
            words.extend((0..text.len()).step_by(4).map(|at| chunk(text, at)));
            words
        };
        assert_eq!(described(js_sys::Map::describe), words("Map"));
        assert_eq!(
            described(js_sys::FinalizationRegistry::describe),
            words("FinalizationRegistry")
        );
        assert_eq!(described(<Js<js_sys::RegExp> as Value>::describe), words("RegExp"));
        assert_eq!(described(js_sys::Object::describe), [op::OBJECT]);
        assert_eq!(described(JsValue::describe), [op::ANY]);
    }
}
