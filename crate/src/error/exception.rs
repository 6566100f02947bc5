//! What JavaScript throws.

use super::chain::{Passed, pass_exceptions_by, write_any};
use crate::describe::Describer;
use crate::outbox;
use crate::protocol::{fault, op};
use crate::raw;
use crate::reference::Handle;
use crate::value::{FromJs, Shape, ToJs, Value, from_message, to_message};
use crate::wire::{Fault, Reader, Writer};
use std::borrow::Cow;
use std::error::Error;
use std::fmt;
use std::sync::{Arc, OnceLock};

/// Whatever JavaScript threw, or rejected a promise with: an `Error` most of the time, but any value can be.
///
/// Returned from an exported function, or from one that JavaScript calls otherwise, it is thrown on as the very same
/// value.
///
/// ```no_run
/// # use oxbridge::prelude::*;
/// #[js_import(name = "JSON.parse")]
/// fn parse(text: &str) -> Result<JsObject, JsException>;
///
/// #[js_export]
/// pub fn settings(text: &str) -> Result<JsObject, JsException> {
///     match parse(text) {
///         Err(exception) if exception.name() == "SyntaxError" => JsObject::new(),
///         parsed => parsed,
///     }
/// }
/// ```
#[derive(Clone)]
pub struct JsException(Origin);

/// The `source()` of an exception. An error that has it as its own is nothing but the exception, seen through: that of
/// `#[error(transparent)]`, and what `anyhow` makes.
#[derive(Clone)]
struct Origin(Arc<Inner>);

struct Inner {
    /// The value. An error of Rust's becomes one when JavaScript must see it.
    handle: OnceLock<Handle>,
    name: &'static str,
    message: Cow<'static, str>,
}

// SAFETY: a handle is used by the one thread that there is; on a native machine it does nothing.
#[cfg(not(target_feature = "atomics"))]
unsafe impl Send for Inner {}
// SAFETY: as above.
#[cfg(not(target_feature = "atomics"))]
unsafe impl Sync for Inner {}

impl JsException {
    /// An `Error` with this message.
    pub fn new(message: impl Into<Cow<'static, str>>) -> Self {
        Self::make("Error", message.into())
    }

    /// A `TypeError` with this message.
    pub fn type_error(message: impl Into<Cow<'static, str>>) -> Self {
        Self::make("TypeError", message.into())
    }

    /// A `RangeError` with this message.
    pub fn range_error(message: impl Into<Cow<'static, str>>) -> Self {
        Self::make("RangeError", message.into())
    }

    /// Of what Rust refuses in the result of a slot, which JavaScript has a better name for.
    #[cold]
    pub(crate) fn refused(fault: Fault, slot: u32) -> Self {
        let class = class_of(&fault);
        // "total: `progress()", which the path goes on.
        let name = raw::name_of(slot).reply().read(|r| r.string().map(String::from));
        match name {
            Ok(name) => Self::make(
                class,
                format!("{name}{}`: {}", fault.within_result(), fault.text()).into(),
            ),
            Err(_) => Self::from(fault),
        }
    }

    #[cold]
    fn make(name: &'static str, message: Cow<'static, str>) -> Self {
        Self::whole(Inner {
            handle: OnceLock::new(),
            name,
            message,
        })
    }

    /// A value that JavaScript threw.
    #[cold]
    pub(crate) fn of(handle: Handle) -> Self {
        Self::whole(Inner {
            handle: OnceLock::from(handle),
            name: "",
            message: Cow::Borrowed(""),
        })
    }

    fn whole(inner: Inner) -> Self {
        pass_exceptions_by(|error| {
            let origin = error.downcast_ref::<Origin>();
            let exception = error.downcast_ref::<Self>().map(|exception| &exception.0);
            Some(Passed {
                given: origin.or(exception)?.give(),
                is_origin: origin.is_some(),
            })
        });
        Self(Origin(Arc::new(inner)))
    }

    /// What a failed future, function or stream of Rust's is for other code of Rust's: what JavaScript would catch.
    pub(crate) fn of_error(error: &(dyn Error + 'static)) -> Self {
        if let Some(origin) = error.source().and_then(|source| source.downcast_ref::<Origin>()) {
            return Self(origin.clone());
        }
        let mut outbox = outbox::open();
        write_any(error, &mut outbox);
        let slot = outbox::finish(outbox).map_or(0, |answer| raw::error_of(answer.number()));
        Handle::new(slot).map_or_else(|| Self::new(error.to_string()), Self::of)
    }

    /// The name of the error (`"TypeError"`), or nothing if the value has none.
    pub fn name(&self) -> String {
        self.0.text(0).unwrap_or_else(|| self.0.0.name.into())
    }

    /// The message of the error, or the value as a text.
    pub fn message(&self) -> String {
        self.0.text(1).unwrap_or_else(|| self.0.0.message.clone().into())
    }

    /// The stack of the error, as the JavaScript engine writes it.
    pub fn stack(&self) -> Option<String> {
        self.0.text(2)
    }

    /// The value in the property `cause`, unless that is `undefined`.
    pub fn cause(&self) -> Option<Self> {
        let slot = raw::error_cause(self.0.0.handle.get()?.slot());
        Handle::new(slot).map(Self::of)
    }

    /// The value itself.
    #[cfg(feature = "bindgen")]
    pub fn value(&self) -> wasm_bindgen::JsValue {
        self.0.handle().map_or(wasm_bindgen::JsValue::UNDEFINED, Handle::value)
    }

    /// Shows the value to JavaScript, by this number.
    pub(crate) fn give(&self) -> u32 {
        self.0.give()
    }
}

impl Origin {
    fn text(&self, which: u32) -> Option<String> {
        let text = raw::error_text(self.0.handle.get()?.slot(), which);
        if text.is_none() {
            return None;
        }
        text.reply().read(|r| r.string().map(String::from)).ok()
    }

    /// The value in JavaScript's table. Nothing where there is no JavaScript.
    fn handle(&self) -> Option<&Handle> {
        if self.0.handle.get().is_none() {
            let mut outbox = outbox::open();
            outbox.string(self.0.name);
            outbox.string(&self.0.message);
            let slot = outbox::finish(outbox).map_or(0, |message| raw::error_new(message.number()));
            if let Some(handle) = Handle::new(slot) {
                // Where making it has made it already, that one stays.
                let _ = self.0.handle.set(handle);
            }
        }
        self.0.handle.get()
    }

    fn give(&self) -> u32 {
        self.handle().map_or(0, Handle::give)
    }
}

/// The message.
impl fmt::Display for JsException {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message())
    }
}

/// Name and message.
impl fmt::Debug for JsException {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.name(), self.message())
    }
}

impl Error for JsException {
    /// What this exception is known by when another error wraps it: not its cause, which is [`cause`](Self::cause).
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&self.0)
    }
}

/// Name and message, since the message alone was that of the exception.
impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

impl fmt::Debug for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&JsException(self.clone()), f)
    }
}

impl Error for Origin {}

/// A value that Rust refused: a `TypeError` or `RangeError` with the path in its message.
impl From<Fault> for JsException {
    #[cold]
    fn from(fault: Fault) -> Self {
        Self::make(class_of(&fault), fault.to_string().into())
    }
}

/// The name of the error that a fault becomes.
fn class_of(fault: &Fault) -> &'static str {
    match fault.kind() {
        Some(fault::TYPE) => "TypeError",
        Some(fault::RANGE) => "RangeError",
        Some(fault::BORROWED) => "ObjectBorrowedError",
        Some(_) => "ObjectDisposedError",
        None => Fault::unreadable(),
    }
}

/// What a function of js-sys, web-sys or another crate threw.
#[cfg(feature = "bindgen")]
impl From<wasm_bindgen::JsValue> for JsException {
    fn from(value: wasm_bindgen::JsValue) -> Self {
        match Handle::keep(&value) {
            Some(handle) => Self::of(handle),
            None => Self::new("a JavaScript value exists in WebAssembly only"),
        }
    }
}

/// For a crate that throws with wasm-bindgen.
#[cfg(feature = "bindgen")]
impl From<JsException> for wasm_bindgen::JsValue {
    fn from(exception: JsException) -> Self {
        exception.value()
    }
}

impl Value for JsException {
    const SHAPE: Shape = Shape::UNKNOWN;
    const SIZE: usize = 4;
    const REFUSES: bool = false;

    fn describe(d: &mut Describer) {
        d.word(op::ANY);
    }
}

impl ToJs for JsException {
    to_message!();

    fn write(&self, w: &mut Writer) {
        w.u32(self.give());
    }
}

impl FromJs for JsException {
    from_message!();

    fn read(r: &mut Reader<'_>) -> Result<Self, Fault> {
        Handle::read(r).map(Self::of)
    }
}

#[cfg(test)]
mod tests;
