//! References that code without signatures passes around.

use super::call::{InvokeOptions, JsArguments, JsInvocation, failed, invoke, invoke_async};
use super::object::JsObject;
use crate::describe::Describer;
use crate::error::JsException;
use crate::object::Class;
use crate::protocol::{fault, op, operation};
use crate::reference::Handle;
use crate::stream::JsStream;
use crate::value::{FromJs, Shape, ToJs, Value, from_message, to_message};
use crate::wire::{Fault, Reader, Writer};
use std::cell::RefCell;
use std::fmt;
use std::ops::Deref;
use std::rc::Rc;

/// An object of JavaScript's whose members are named when they are used.
///
/// Names are dotted paths from the object: `"players.0.play"`. A step that is missing fails, and the error names it;
/// `__proto__`, `constructor` and `prototype` are no steps. A method gets the object before the last dot as its `this`.
///
/// JavaScript keeps the object until this is dropped, or [`dispose`](Self::dispose) is called.
///
/// ```no_run
/// # use oxbridge::prelude::*;
/// # async fn play() -> Result<(), JsException> {
/// let player = JsHost::import_module("player", "./player.js").await?;
/// player.invoke_void("start", ("intro.mp3", 0.5)).await?;
/// let seconds = player.get_value::<f64>("current.duration")?;
/// # Ok(())
/// # }
/// ```
pub struct JsObjectReference(RefCell<Option<JsObject>>);

impl JsObjectReference {
    /// Calls a function, and gives what it returns or what its promise is fulfilled with. The call is made at once.
    ///
    /// # Errors
    /// The future fails with what JavaScript throws, when there is no such function, or when the result is not a T.
    pub fn invoke<T: FromJs>(&self, identifier: &str, arguments: impl JsArguments) -> JsInvocation<T> {
        self.invoke_with(identifier, arguments, InvokeOptions::default())
    }

    /// [`invoke`](Self::invoke) of a function whose result does not matter.
    pub fn invoke_void(&self, identifier: &str, arguments: impl JsArguments) -> JsInvocation<()> {
        self.invoke(identifier, arguments)
    }

    /// [`invoke`](Self::invoke) with a timeout or a signal.
    pub fn invoke_with<T: FromJs>(
        &self,
        identifier: &str,
        arguments: impl JsArguments,
        options: InvokeOptions,
    ) -> JsInvocation<T> {
        match self.object() {
            Ok(object) => invoke_async(object.slot(), identifier, arguments, options),
            Err(exception) => failed(exception),
        }
    }

    /// Calls a function, and gives what it returns.
    ///
    /// # Errors
    /// With what JavaScript throws, when there is no such function, or when the result is not a T.
    pub fn invoke_sync<T: FromJs>(&self, identifier: &str, arguments: impl JsArguments) -> Result<T, JsException> {
        invoke(self.object()?.slot(), operation::CALL, identifier, arguments)
    }

    /// The value of a property.
    ///
    /// # Errors
    /// When there is no such property, or it is not a T.
    pub fn get_value<T: FromJs>(&self, identifier: &str) -> Result<T, JsException> {
        invoke(self.object()?.slot(), operation::GET, identifier, ())
    }

    /// Sets a property.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn set_value(&self, identifier: &str, value: impl ToJs) -> Result<(), JsException> {
        invoke(self.object()?.slot(), operation::SET, identifier, (value,))
    }

    /// Makes an object of a class: `new`.
    ///
    /// # Errors
    /// With what the constructor throws, or when there is none.
    pub fn construct(&self, identifier: &str, arguments: impl JsArguments) -> Result<Self, JsException> {
        invoke(self.object()?.slot(), operation::CONSTRUCT, identifier, arguments)
    }

    /// Lets go of the object. Any other use fails after that; disposing of it again does nothing.
    pub fn dispose(&self) {
        drop(self.0.take());
    }

    /// The object.
    ///
    /// # Errors
    /// When it was disposed of.
    pub fn object(&self) -> Result<JsObject, JsException> {
        let object = self.0.borrow();
        object.clone().ok_or_else(|| JsException::from(disposed()))
    }
}

#[cold]
fn disposed() -> Fault {
    Fault::of(fault::DISPOSED, "the reference was disposed".into())
}

impl From<JsObject> for JsObjectReference {
    fn from(object: JsObject) -> Self {
        Self(RefCell::new(Some(object)))
    }
}

/// Whether both are the same object.
impl PartialEq for JsObjectReference {
    fn eq(&self, other: &Self) -> bool {
        *self.0.borrow() == *other.0.borrow()
    }
}

impl fmt::Debug for JsObjectReference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JsObjectReference")
    }
}

impl Value for JsObjectReference {
    const SHAPE: Shape = Shape::OBJECTS;
    const SIZE: usize = 4;
    const REFUSES: bool = false;

    fn describe(d: &mut Describer) {
        d.word(op::OBJECT_REFERENCE);
    }
}

/// JavaScript gets the object itself.
impl ToJs for JsObjectReference {
    to_message!();

    fn write(&self, w: &mut Writer) {
        match &*self.0.borrow() {
            Some(object) => object.write(w),
            None => {
                w.refuse(disposed());
                w.u32(0);
            }
        }
    }
}

impl FromJs for JsObjectReference {
    from_message!();

    fn read(r: &mut Reader<'_>) -> Result<Self, Fault> {
        JsObject::read(r).map(Self::from)
    }
}

/// Bytes of JavaScript's that Rust reads when it needs them, in pieces: what `createJSStreamReference` made, or an
/// `ArrayBuffer`, a view or a `Blob` itself.
///
/// ```no_run
/// # use oxbridge::prelude::*;
/// # use std::{future::poll_fn, pin::pin};
/// use oxbridge::futures_core::Stream;
///
/// async fn upload(file: JsStreamReference) -> Result<usize, JsException> {
///     let mut pieces = pin!(file.open_read_stream(50 << 20)?);
///     let mut bytes = 0;
///     while let Some(piece) = poll_fn(|cx| pieces.as_mut().poll_next(cx)).await {
///         bytes += piece?.len();
///     }
///     Ok(bytes)
/// }
/// ```
pub struct JsStreamReference {
    handle: Handle,
    length: f64,
}

impl JsStreamReference {
    /// How many bytes there are.
    pub fn length(&self) -> u64 {
        self.length as u64
    }

    /// Reads the bytes in pieces, from the beginning.
    ///
    /// # Errors
    /// When there are more than `max_size` bytes.
    pub fn open_read_stream(&self, max_size: u64) -> Result<JsStream<Vec<u8>>, JsException> {
        let length = self.length();
        if length > max_size {
            return Err(JsException::range_error(format!(
                "the stream has {length} bytes, more than {max_size}"
            )));
        }
        invoke(self.handle.slot(), operation::OPEN, "", (self.length,))
    }
}

impl fmt::Debug for JsStreamReference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "JsStreamReference({} bytes)", self.length)
    }
}

impl Value for JsStreamReference {
    const SHAPE: Shape = Shape::OBJECTS;
    const SIZE: usize = 12;
    const REFUSES: bool = false;

    fn describe(d: &mut Describer) {
        d.word(op::STREAM_REFERENCE);
    }
}

impl FromJs for JsStreamReference {
    from_message!();

    fn read(r: &mut Reader<'_>) -> Result<Self, Fault> {
        let handle = Handle::read(r)?;
        Ok(Self {
            handle,
            length: f64::read(r)?,
        })
    }
}

/// An object of an exported class that goes to JavaScript from where its type is not part of a signature, as an
/// argument of [`JsHost::invoke`](crate::JsHost::invoke).
///
/// JavaScript sees the object with its methods, and with `invokeMethod`, `invokeMethodAsync` and `dispose`.
///
/// ```no_run
/// # use oxbridge::prelude::*;
/// #[js_export]
/// pub struct Counter {
///     value: i32,
/// }
///
/// #[js_export]
/// impl Counter {
///     pub fn increment(&mut self) -> i32 {
///         self.value += 1;
///         self.value
///     }
/// }
///
/// fn register() -> Result<(), JsException> {
///     let counter = RustObjectReference::new(Counter { value: 0 });
///     JsHost::invoke_sync("app.register", (counter,))
/// }
/// ```
pub struct RustObjectReference<T>(Rc<T>);

impl<T: Class> RustObjectReference<T> {
    /// Of an object, or of the `Rc` of one that Rust keeps as well.
    pub fn new(object: impl IntoShared<Class = T>) -> Self {
        Self(object.into_shared())
    }
}

/// An object of an exported class, or an `Rc` of one.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an object of an exported class",
    note = "put `#[js_export]` on the struct and on its `impl`"
)]
pub trait IntoShared {
    type Class: Class;

    fn into_shared(self) -> Rc<Self::Class>;
}

impl<T: Class> IntoShared for T {
    type Class = T;

    fn into_shared(self) -> Rc<T> {
        Rc::new(self)
    }
}

impl<T: Class> IntoShared for Rc<T> {
    type Class = T;

    fn into_shared(self) -> Self {
        self
    }
}

/// The same object.
impl<T> Clone for RustObjectReference<T> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

impl<T> Deref for RustObjectReference<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T> fmt::Debug for RustObjectReference<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RustObjectReference")
    }
}

impl<T: Class + Value> Value for RustObjectReference<T> {
    const SHAPE: Shape = T::SHAPE;
    const SIZE: usize = T::SIZE;

    fn describe(d: &mut Describer) {
        T::describe(d);
    }
}

impl<T: Class + ToJs> ToJs for RustObjectReference<T> {
    type Abi = T::Abi;

    fn write(&self, w: &mut Writer) {
        T::write_rc(&self.0, w);
    }

    fn to_wasm(&self) -> T::Abi {
        T::rc_to_wasm(&self.0)
    }
}
