//! Paths, and strings of the operating system: text, so that what is not UTF-8 does not go to JavaScript.

use super::from_js::{FromJs, from_message};
use super::parameter::{FromJsRef, FromJsShared};
use super::shape::{Shape, Value};
use super::to_js::{ToJs, to_message};
use crate::abi::{Address, InMessage};
use crate::describe::Describer;
use crate::outbox;
use crate::protocol::op;
use crate::wire::{Fault, Reader, Writer};
use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::sync::Arc;

macro_rules! system_text {
    ($($borrowed:ident $owned:ident $what:literal;)*) => {$(
        impl Value for $borrowed {
            const SHAPE: Shape = Shape::STRING;
            const SIZE: usize = 4;

            fn describe(d: &mut Describer) {
                d.word(op::FALLIBLE);
                d.word(op::STRING);
            }
        }

        impl ToJs for $borrowed {
            type Abi = Address;

            fn write(&self, w: &mut Writer) {
                match self.to_str() {
                    Some(text) => w.string(text),
                    None => w.refuse(not_utf8($what, self.as_ref())),
                }
            }

            fn to_wasm(&self) -> Address {
                outbox::message(|w| self.write(w))
            }
        }

        impl FromJsRef for $borrowed {
            type Abi = InMessage;
            type Held<'m> = &'m Self;

            fn hold<'m>(_: InMessage, r: &mut Reader<'m>) -> Result<&'m Self, Fault> {
                r.string().map(Self::new)
            }
        }

        impl FromJsShared for $borrowed {
            from_message!();

            fn read_rc(r: &mut Reader<'_>) -> Result<Rc<Self>, Fault> {
                r.string().map(|text| Rc::from(Self::new(text)))
            }
        }

        system_text!(@owner $borrowed Box Arc);

        impl Value for $owned {
            const SHAPE: Shape = Shape::STRING;
            const SIZE: usize = 4;

            fn describe(d: &mut Describer) {
                $borrowed::describe(d);
            }
        }

        impl ToJs for $owned {
            to_message!();

            fn write(&self, w: &mut Writer) {
                $borrowed::write(self, w);
            }
        }

        impl FromJs for $owned {
            from_message!();

            fn read(r: &mut Reader<'_>) -> Result<Self, Fault> {
                r.string().map(Self::from)
            }
        }
    )*};
    (@owner $borrowed:ident $($ty:ident)*) => {$(
        impl FromJs for $ty<$borrowed> {
            from_message!();

            fn read(r: &mut Reader<'_>) -> Result<Self, Fault> {
                r.string().map(|text| $ty::from($borrowed::new(text)))
            }
        }
    )*};
}

system_text! {
    Path PathBuf "a path";
    OsStr OsString "a string of the system";
}

#[cold]
fn not_utf8(what: &str, text: &OsStr) -> Fault {
    Fault::new(format!("expected {what} of UTF-8, got {text:?}"))
}
