//! Classes of JavaScript's as types of Rust's: `type Chart;` in a block of imports.
//!
//! The twin is `npm/src/imported.ts`.

use crate::dynamic::JsObject;
use crate::import::import;
use crate::value::{FromJs, ToJs, parameter};

/// A type that stands for a class of JavaScript's: each `type …;` of a block of [`js_import`](crate::js_import), and
/// [`JsObject`] for any.
///
/// Its values are references to objects, which JavaScript has checked by `instanceof`. They dereference to what the class
/// extends, in the end to a `JsObject`.
///
/// ```no_run
/// use oxbridge::prelude::*;
///
/// #[js_import]
/// extern "C" {
///     type Event;
///     #[js_import(extends = Event)]
///     type KeyboardEvent;
///
///     #[js_import(method, getter)]
///     fn key(this: &KeyboardEvent) -> Result<String, JsException>;
/// }
///
/// /// The key, if it is an event of the keyboard.
/// #[js_export]
/// pub fn key_of(event: Event) -> Result<Option<String>, JsException> {
///     match event.dyn_into::<KeyboardEvent>() {
///         Ok(event) => event.key().map(Some),
///         Err(_) => Ok(None),
///     }
/// }
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no class of JavaScript's",
    label = "no imported class",
    note = "a class of JavaScript's is a type of a block: `#[js_import(module = \"…\")] extern \"C\" {{ type Name; }}`"
)]
pub trait JsClass: FromJs + ToJs + Clone {
    /// Whether an object is of the class. No object is of one that is not there.
    #[doc(hidden)]
    fn has(object: &JsObject) -> bool;

    /// The object as one of the class, which it is.
    #[doc(hidden)]
    fn of_object(object: JsObject) -> Self;

    #[doc(hidden)]
    fn object(&self) -> &JsObject;

    /// Whether it is an object of another class.
    fn is_instance_of<T: JsClass>(&self) -> bool {
        T::has(self.object())
    }

    /// The object as one of another class.
    ///
    /// # Errors
    /// With the object itself, when it is none.
    fn dyn_into<T: JsClass>(self) -> Result<T, Self> {
        if self.is_instance_of::<T>() {
            Ok(T::of_object(self.object().clone()))
        } else {
            Err(self)
        }
    }
}

impl JsClass for JsObject {
    fn has(_: &JsObject) -> bool {
        true
    }

    fn of_object(object: JsObject) -> Self {
        object
    }

    fn object(&self) -> &JsObject {
        self
    }
}

/// The slot of an object that something is done to.
#[doc(hidden)]
pub fn slot_of(this: &impl JsClass) -> u32 {
    this.object().slot()
}

/// Asks JavaScript whether an object is of a class.
#[doc(hidden)]
pub fn has(object: &JsObject, call: impl FnOnce(u32, u32) -> u32) -> bool {
    let answer = import(
        |_| (),
        |(), message| call(object.slot(), message),
        |abi, r| parameter::<bool>(abi, r, "result"),
    );
    answer.unwrap_or(false)
}

/// How objects of a class of JavaScript's cross.
#[doc(hidden)]
#[macro_export]
macro_rules! __ox_imported {
    ($class:ident, $base:ty, $symbol:literal, |$d:ident| $describe:block) => {
        impl $crate::private::Value for $class {
            const SHAPE: $crate::private::Shape = <$base as $crate::private::Value>::SHAPE;
            const SIZE: usize = 4;
            const REFUSES: bool = false;

            fn describe($d: &mut $crate::private::Describer) {
                $describe
            }
        }

        impl $crate::private::ToJs for $class {
            $crate::private::to_message!();

            fn write(&self, w: &mut $crate::private::Writer) {
                $crate::private::ToJs::write(&self.0, w);
            }
        }

        impl $crate::private::FromJs for $class {
            type Abi = $crate::private::InMessage;

            fn read(r: &mut $crate::private::Reader<'_>) -> $crate::private::Result<Self, $crate::private::Fault> {
                $crate::private::FromJs::read(r).map(Self)
            }
        }

        impl $crate::private::JsClass for $class {
            fn has(object: &$crate::private::JsObject) -> bool {
                $crate::private::raw_import!(unsafe $symbol, fn raw(this: u32, message: u32) -> u32);
                $crate::private::has(object, |this, message| raw(this, message))
            }

            fn of_object(object: $crate::private::JsObject) -> Self {
                Self($crate::private::JsClass::of_object(object))
            }

            fn object(&self) -> &$crate::private::JsObject {
                $crate::private::JsClass::object(&self.0)
            }
        }

        impl ::std::ops::Deref for $class {
            type Target = $base;

            fn deref(&self) -> &$base {
                &self.0
            }
        }

        impl ::std::convert::From<$class> for $base {
            fn from(object: $class) -> Self {
                object.0
            }
        }

        impl ::std::fmt::Debug for $class {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(::core::stringify!($class))
            }
        }
    };
}
