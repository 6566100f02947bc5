//! Objects of JavaScript's that have the methods of a trait.

use crate::abi::InMessage;
use crate::error::JsException;
use crate::import::{receive, send};
use crate::raw;
use crate::reference::Handle;
use crate::value::Shape;
use crate::wire::{Fault, Reader, Writer};

/// What an exported trait is implemented for, to call JavaScript.
#[doc(hidden)]
pub struct JsTrait(Handle);

impl JsTrait {
    pub const SHAPE: Shape = Shape::OBJECTS;

    pub fn read(r: &mut Reader<'_>) -> Result<Self, Fault> {
        Handle::read(r).map(Self)
    }

    /// Calls a method: by its place in the trait.
    pub fn call<T>(
        &self,
        method: u32,
        write: impl FnOnce(&mut Writer),
        read: impl FnOnce(&mut Reader<'_>) -> Result<T, Fault>,
    ) -> Result<T, JsException> {
        let address = send(
            |w| {
                write(w);
                (InMessage,)
            },
            |_, message| raw::call_method(self.0.slot(), method, message),
        )?;
        receive(address, read)
    }
}

/// How objects of JavaScript's cross as a trait object.
#[doc(hidden)]
#[macro_export]
macro_rules! __ox_js_trait {
    ($name:ident, $js:ident, |$d:ident| $describe:block) => {
        impl $crate::private::Value for dyn $name {
            const SHAPE: $crate::private::Shape = $crate::private::JsTrait::SHAPE;
            const SIZE: usize = 4;
            const REFUSES: bool = false;

            fn describe($d: &mut $crate::private::Describer) {
                $describe
            }
        }

        impl $crate::private::FromJs for ::std::boxed::Box<dyn $name> {
            type Abi = $crate::private::InMessage;

            fn read(r: &mut $crate::private::Reader<'_>) -> $crate::private::Result<Self, $crate::private::Fault> {
                $crate::private::Ok(::std::boxed::Box::new($js($crate::private::JsTrait::read(r)?)))
            }
        }

        impl $crate::private::FromJsShared for dyn $name {
            type Abi = $crate::private::InMessage;

            fn read_rc(
                r: &mut $crate::private::Reader<'_>,
            ) -> $crate::private::Result<::std::rc::Rc<Self>, $crate::private::Fault> {
                $crate::private::Ok(::std::rc::Rc::new($js($crate::private::JsTrait::read(r)?)))
            }
        }
    };
}
