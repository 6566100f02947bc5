//! Objects of JavaScript's in Rust.

use super::call::{JsArguments, invoke, next};
use crate::describe::Describer;
use crate::error::JsException;
use crate::protocol::{op, operation};
use crate::reference::Handle;
use crate::value::{FromJs, Shape, ToJs, Value, from_message, to_message};
use crate::wire::{Fault, Reader, Writer};
use std::fmt;
use std::iter::FusedIterator;
use std::marker::PhantomData;
use std::rc::Rc;

/// An object of JavaScript's, functions included.
///
/// Names are those of properties, own or inherited, and dots in them are dots. A property that is not there is
/// `undefined`: `None` of an `Option`.
///
/// ```no_run
/// # use oxbridge::prelude::*;
/// # fn add() -> Result<(), JsException> {
/// let map = JsHost::global_this()?.get::<JsObject>("Map")?.construct(())?;
/// map.call::<()>("set", ("answer", 42))?;
/// assert_eq!(map.get::<u32>("size")?, 1);
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct JsObject(Rc<Handle>);

impl JsObject {
    /// An empty object.
    ///
    /// # Errors
    /// Where there is no JavaScript.
    #[allow(clippy::new_ret_no_self)]
    pub fn new() -> Result<Self, JsException> {
        invoke(0, operation::CONSTRUCT, "Object", ())
    }

    /// An empty array.
    ///
    /// # Errors
    /// Where there is no JavaScript.
    pub fn array() -> Result<Self, JsException> {
        invoke(0, operation::CONSTRUCT, "Array", ())
    }

    /// The value of a property.
    ///
    /// # Errors
    /// When it is not a T, or with what a getter throws.
    pub fn get<T: FromJs>(&self, name: &str) -> Result<T, JsException> {
        self.property(operation::GET, name, ())
    }

    /// Sets a property.
    ///
    /// # Errors
    /// When it cannot be written, or with what a setter throws.
    pub fn set(&self, name: &str, value: impl ToJs) -> Result<(), JsException> {
        self.property(operation::SET, name, (value,))
    }

    /// Whether it has a property, of its own or inherited.
    ///
    /// # Errors
    /// With what a proxy throws.
    pub fn has(&self, name: &str) -> Result<bool, JsException> {
        self.property(operation::HAS, name, ())
    }

    /// Deletes a property, if it is there.
    ///
    /// # Errors
    /// When it cannot be deleted.
    pub fn delete(&self, name: &str) -> Result<(), JsException> {
        self.property(operation::DELETE, name, ())
    }

    /// Calls a method. One that gives a promise is called as `call::<JsPromise<T>>`.
    ///
    /// # Errors
    /// With what it throws, when there is no such method, or when the result is not an R.
    pub fn call<R: FromJs>(&self, name: &str, arguments: impl JsArguments) -> Result<R, JsException> {
        self.property(operation::CALL, name, arguments)
    }

    /// Calls the object, which is a function.
    ///
    /// # Errors
    /// With what it throws, when it is no function, or when the result is not an R.
    pub fn call_self<R: FromJs>(&self, arguments: impl JsArguments) -> Result<R, JsException> {
        invoke(self.slot(), operation::CALL_SELF, "", arguments)
    }

    /// Makes an object of the class that this is: `new`.
    ///
    /// # Errors
    /// With what the constructor throws, or when it is no class.
    pub fn construct(&self, arguments: impl JsArguments) -> Result<Self, JsException> {
        invoke(self.slot(), operation::CONSTRUCT, "", arguments)
    }

    /// `typeof` a property: `"undefined"` if it is not there.
    ///
    /// # Errors
    /// With what a getter throws.
    pub fn type_of(&self, name: &str) -> Result<String, JsException> {
        self.property(operation::TYPE_OF, name, ())
    }

    /// Whether it is an object of a class: a dotted path from `globalThis`, as in `"Intl.Collator"`.
    ///
    /// # Errors
    /// When there is no such class.
    pub fn instance_of(&self, path: &str) -> Result<bool, JsException> {
        invoke(self.slot(), operation::INSTANCE_OF, path, ())
    }

    /// The names of its own enumerable properties, as of `Object.keys`.
    ///
    /// # Errors
    /// With what a proxy throws.
    pub fn keys(&self) -> Result<Vec<String>, JsException> {
        invoke(self.slot(), operation::KEYS, "", ())
    }

    /// What it iterates over.
    ///
    /// # Errors
    /// When it is not iterable.
    pub fn iter<T: FromJs>(&self) -> Result<JsIterator<T>, JsException> {
        let iterator = invoke(self.slot(), operation::ITERATOR, "", ())?;
        Ok(JsIterator {
            iterator: Some(iterator),
            item: PhantomData,
        })
    }

    fn property<R: FromJs>(&self, operation: u32, name: &str, arguments: impl JsArguments) -> Result<R, JsException> {
        invoke(self.slot(), operation | operation::KEY, name, arguments)
    }

    pub(crate) fn of(handle: Handle) -> Self {
        Self(Rc::new(handle))
    }

    pub(crate) fn slot(&self) -> u32 {
        self.0.slot()
    }
}

#[cfg(feature = "bindgen")]
impl JsObject {
    /// The object as js-sys has it.
    pub fn value(&self) -> js_sys::Object {
        wasm_bindgen::JsCast::unchecked_into(self.0.value())
    }
}

/// Refuses values that are neither objects nor functions.
#[cfg(feature = "bindgen")]
impl TryFrom<wasm_bindgen::JsValue> for JsObject {
    type Error = JsException;

    fn try_from(value: wasm_bindgen::JsValue) -> Result<Self, JsException> {
        let handle = (value.is_object() || value.is_function()).then(|| Handle::keep(&value));
        let refused = || JsException::type_error("expected an object or a function");
        handle.flatten().map(Self::of).ok_or_else(refused)
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
    const SHAPE: Shape = Shape::OBJECTS;
    const SIZE: usize = 4;
    const REFUSES: bool = false;

    fn describe(d: &mut Describer) {
        d.word(op::OBJECT);
    }
}

impl ToJs for JsObject {
    to_message!();

    fn write(&self, w: &mut Writer) {
        self.0.write(w);
    }
}

impl FromJs for JsObject {
    from_message!();

    fn read(r: &mut Reader<'_>) -> Result<Self, Fault> {
        Handle::read(r).map(Self::of)
    }
}

/// The items of an iterable object of JavaScript's: what a `for…of` loop sees. It ends with an error, which JavaScript
/// threw or which an item of another type is.
///
/// ```no_run
/// # use oxbridge::prelude::*;
/// fn sum(numbers: JsObject) -> Result<f64, JsException> {
///     numbers.iter::<f64>()?.sum()
/// }
/// ```
pub struct JsIterator<T> {
    /// Nothing after the end.
    iterator: Option<JsObject>,
    item: PhantomData<fn() -> T>,
}

impl<T: FromJs> Iterator for JsIterator<T> {
    type Item = Result<T, JsException>;

    fn next(&mut self) -> Option<Self::Item> {
        // Gone before the call: what throws, and what ended, gets no `return()`.
        let iterator = self.iterator.take()?;
        let item = next(iterator.slot()).transpose()?;
        if item.is_ok() {
            self.iterator = Some(iterator);
        }
        Some(item)
    }
}

impl<T: FromJs> FusedIterator for JsIterator<T> {}

impl<T> Drop for JsIterator<T> {
    fn drop(&mut self) {
        if let Some(iterator) = self.iterator.take() {
            // As where a `for…of` loop is left, but nobody can hear what it throws.
            let _ = invoke::<_, ()>(iterator.slot(), operation::RETURN, "", ());
        }
    }
}

impl<T> fmt::Debug for JsIterator<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JsIterator")
    }
}
