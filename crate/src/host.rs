//! What JavaScript runs in, and its objects.
//!
//! The twin is `npm/src/import.ts`.

use crate::describe::{Describer, op};
use crate::error::{Fault, JsException};
use crate::export::Address;
use crate::import::send;
use crate::promise::JsPromise;
use crate::raw;
use crate::reference::Handle;
use crate::value::{FromJs, Shape, ToJs, Value, in_message};
use crate::wire::{Reader, Writer};
use std::fmt;
use std::rc::Rc;

/// The JavaScript that runs this program.
pub struct JsHost;

impl JsHost {
    /// Loads an ES module and registers it under a name, from where imported functions with that module take it. The
    /// second time it is the same module; a failed load may be tried again.
    ///
    /// # Errors
    /// When the module cannot be loaded.
    pub async fn import_module(name: &str, url: &str) -> Result<JsObject, JsException> {
        let slot = send(
            |w| {
                w.string(name);
                w.string(url);
                (crate::export::InMessage,)
            },
            |_, message| raw::import_module(message),
        )?;
        JsPromise::of(held(slot)?).await
    }

    /// `globalThis`.
    ///
    /// # Errors
    /// Where there is no JavaScript.
    pub fn global_this() -> Result<JsObject, JsException> {
        let slot = send(|_| (), |(), _| raw::global_this())?;
        held(slot).map(JsObject::of)
    }
}

fn held(slot: u32) -> Result<Handle, JsException> {
    Handle::new(slot).ok_or_else(|| JsException::new("JavaScript gave nothing"))
}

/// An object of JavaScript's, functions included, that Rust holds and passes on.
#[derive(Clone)]
pub struct JsObject(Rc<Handle>);

impl JsObject {
    fn of(handle: Handle) -> Self {
        Self(Rc::new(handle))
    }
}

/// Whether both are the same object.
impl PartialEq for JsObject {
    fn eq(&self, other: &Self) -> bool {
        self.0.is_same(&other.0)
    }
}

impl Eq for JsObject {}

impl fmt::Debug for JsObject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JsObject")
    }
}

impl Value for JsObject {
    const SHAPE: Shape = OBJECT;
    const SIZE: usize = 4;
    const REFUSES: bool = false;

    fn describe(d: &mut Describer) {
        d.word(op::OBJECT);
    }
}

/// Anything but a primitive value.
pub(crate) const OBJECT: Shape = Shape(Shape::UNKNOWN.0 & !PRIMITIVES.0);

const PRIMITIVES: Shape = Shape::BOOLEAN
    .or(Shape::NUMBER)
    .or(Shape::BIGINT)
    .or(Shape::STRING)
    .or(Shape::UNDEFINED)
    .or(Shape::NULL);

impl ToJs for JsObject {
    type Abi = Address;

    fn write(&self, w: &mut Writer) {
        self.0.write(w);
    }
}

impl FromJs for JsObject {
    in_message!();

    fn read(r: &mut Reader<'_>) -> Result<Self, Fault> {
        Handle::read(r).map(Self::of)
    }
}
