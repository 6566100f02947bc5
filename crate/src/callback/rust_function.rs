//! Functions of Rust's in JavaScript.

use crate::abi::Address;
use crate::answer::{answer, misused, refused};
use crate::describe::Describer;
use crate::outbox::drop_aside;
use crate::outcome::{Outcome, write_result};
use crate::protocol::{misuse, op};
use crate::table::{Local, Table};
use crate::value::{FromJs, Shape, ToJs, Value, locate, to_message};
use crate::wire::{Fault, Reader, Writer};
use std::cell::{Cell, RefCell};
use std::fmt;
use std::marker::PhantomData;
use std::rc::Rc;

/// A function of Rust's that goes to JavaScript: `RustFunction<fn(name: String) -> u32>`.
///
/// JavaScript sees a function with `dispose()`. It lives until JavaScript disposes of it or forgets it, also when Rust
/// has dropped this. Rust's own code calls the closure: `call` is for tests, and exists on a native machine only.
///
/// ```
/// # use oxbridge::prelude::*;
/// fn counter(step: u32) -> RustFunction<fn(times: u32) -> u32> {
///     let mut count = 0;
///     RustFunction::new_mut(move |times: u32| {
///         count += step * times;
///         count
///     })
/// }
///
/// let count = counter(2);
/// assert_eq!((count.call(1)?, count.call(3)?), (2, 8));
/// # Ok::<(), JsException>(())
/// ```
pub struct RustFunction<F> {
    pub(super) held: Rc<Held>,
    signature: PhantomData<F>,
}

pub(super) struct Held {
    /// Its number, once it was given to JavaScript.
    id: Cell<u32>,
    pub(super) call: Box<Call>,
}

/// Reads the arguments, calls, and writes the answer.
type Call = dyn Fn(&mut Reader<'_>) -> Result<Address, Fault>;

thread_local! {
    /// The functions that JavaScript holds.
    static FUNCTIONS: RefCell<Table<Rc<Held>>> = const { RefCell::new(Table::new()) };
}

impl<F: RustSignature> RustFunction<F> {
    /// From a closure that may be called while it runs.
    pub fn new(closure: impl Closure<F>) -> Self {
        Self::of(Box::new(move |r| Closure::call(&closure, r)))
    }

    /// From a closure that changes what it holds. A call while it runs throws an `ObjectBorrowedError`.
    pub fn new_mut(closure: impl ClosureMut<F>) -> Self {
        let closure = RefCell::new(closure);
        Self::of(Box::new(move |r| ClosureMut::call(&closure, r)))
    }

    /// From a closure that can be called once. Another call throws an `ObjectDisposedError`.
    pub fn once(closure: impl ClosureOnce<F>) -> Self {
        let closure = Cell::new(Some(closure));
        Self::of(Box::new(move |r| ClosureOnce::call(&closure, r)))
    }

    fn of(call: Box<Call>) -> Self {
        Self {
            held: Rc::new(Held { id: Cell::new(0), call }),
            signature: PhantomData,
        }
    }
}

/// The same function.
impl<F> Clone for RustFunction<F> {
    fn clone(&self) -> Self {
        Self {
            held: self.held.clone(),
            signature: PhantomData,
        }
    }
}

impl<F> fmt::Debug for RustFunction<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RustFunction")
    }
}

impl<F: RustSignature> Value for RustFunction<F> {
    const SHAPE: Shape = Shape::FUNCTION;
    const SIZE: usize = 4;

    fn describe(d: &mut Describer) {
        F::describe(d);
    }
}

impl<F: RustSignature> ToJs for RustFunction<F> {
    to_message!();

    fn write(&self, w: &mut Writer) {
        w.u32(id_of(&self.held));
    }
}

/// The number of a function: the same one for as long as JavaScript holds it.
fn id_of(held: &Rc<Held>) -> u32 {
    FUNCTIONS.with_borrow_mut(|functions| {
        if functions.get(held.id.get()).is_none() {
            held.id.set(functions.insert(held.clone()));
        }
        held.id.get()
    })
}

/// Calls a function with the arguments of a message.
pub(super) fn call(function: u32, r: &mut Reader<'_>) -> Address {
    let Some(held) = FUNCTIONS.find(function) else {
        return misused(misuse::DISPOSED, "the function was disposed");
    };
    let address = (held.call)(r).unwrap_or_else(|fault| refused(&fault));
    // It may have been disposed of meanwhile.
    drop_aside(held);
    address
}

/// Drops JavaScript's hold on a function.
pub(super) fn dispose(function: u32) {
    drop(FUNCTIONS.remove(function));
}

/// Answers with what a closure returned.
fn answer_of<R: Outcome>(outcome: R) -> Address {
    let result = outcome.into_result();
    answer(|w| write_result(result, w))
}

#[cold]
fn running() -> Address {
    misused(misuse::BORROWED, "the function is running, and changes what it holds")
}

#[cold]
fn spent() -> Address {
    misused(misuse::DISPOSED, "the function can be called once, and was")
}

/// The types of a function of Rust's.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not the type of a function for JavaScript",
    note = "write `RustFunction<fn(A, B) -> R>` with at most 8 parameters: types that come from JavaScript, and R that goes to it"
)]
pub trait RustSignature {
    fn describe(d: &mut Describer);
}

/// A closure that JavaScript can call: its parameters have types that come from there, and it returns one that goes
/// there, or the `Result` of one, whose error JavaScript throws. [`RustFunction::new`] takes it.
///
/// ```
/// # use oxbridge::prelude::*;
/// use oxbridge::Closure;
///
/// fn twice<F: Closure<fn(text: String) -> String>>(closure: F) -> [RustFunction<fn(text: String) -> String>; 2] {
///     let function = RustFunction::new(closure);
///     [function.clone(), function]
/// }
///
/// twice(|text: String| text.to_uppercase());
/// ```
#[diagnostic::on_unimplemented(
    message = "this closure is not a `{F}` that JavaScript can call",
    note = "write the types of its parameters: they must come from JavaScript, and what it returns must go there"
)]
pub trait Closure<F>: Sized + 'static {
    #[doc(hidden)]
    fn call(&self, r: &mut Reader<'_>) -> Result<Address, Fault>;
}

/// A [`Closure`] that changes what it holds, for [`RustFunction::new_mut`]. JavaScript cannot call it while it runs.
///
/// ```
/// # use oxbridge::prelude::*;
/// use oxbridge::ClosureMut;
///
/// fn listener(closure: impl ClosureMut<fn(line: String)>) -> RustFunction<fn(line: String)> {
///     RustFunction::new_mut(closure)
/// }
///
/// let mut lines = Vec::new();
/// listener(move |line: String| lines.push(line));
/// ```
#[diagnostic::on_unimplemented(
    message = "this closure is not a `{F}` that JavaScript can call",
    note = "write the types of its parameters: they must come from JavaScript, and what it returns must go there"
)]
pub trait ClosureMut<F>: Sized + 'static {
    #[doc(hidden)]
    fn call(this: &RefCell<Self>, r: &mut Reader<'_>) -> Result<Address, Fault>;
}

/// A [`Closure`] that JavaScript can call once, for [`RustFunction::once`].
///
/// ```
/// # use oxbridge::prelude::*;
/// use oxbridge::ClosureOnce;
///
/// fn ticket(closure: impl ClosureOnce<fn() -> String>) -> RustFunction<fn() -> String> {
///     RustFunction::once(closure)
/// }
///
/// let seat = "12 A".to_string();
/// ticket(move || seat);
/// ```
#[diagnostic::on_unimplemented(
    message = "this closure is not a `{F}` that JavaScript can call",
    note = "write the types of its parameters: they must come from JavaScript, and what it returns must go there"
)]
pub trait ClosureOnce<F>: Sized + 'static {
    #[doc(hidden)]
    fn call(this: &Cell<Option<Self>>, r: &mut Reader<'_>) -> Result<Address, Fault>;
}

macro_rules! signature {
    ($($ty:ident $argument:ident $index:literal)*) => {
        impl<$($ty: FromJs,)* R: Outcome> RustSignature for fn($($ty),*) -> R {
            fn describe(d: &mut Describer) {
                d.function(op::RUST_FUNCTION, &[$($ty::describe),*], R::Value::describe);
            }
        }

        impl<Code: Fn($($ty),*) -> R + 'static, $($ty: FromJs,)* R: Outcome> Closure<fn($($ty),*) -> R> for Code {
            fn call(&self, r: &mut Reader<'_>) -> Result<Address, Fault> {
                signature!(@read r $($ty $argument $index)*);
                Ok(answer_of(self($($argument),*)))
            }
        }

        impl<Code: FnMut($($ty),*) -> R + 'static, $($ty: FromJs,)* R: Outcome> ClosureMut<fn($($ty),*) -> R> for Code {
            fn call(this: &RefCell<Self>, r: &mut Reader<'_>) -> Result<Address, Fault> {
                // All arguments are read in any case: they may be references.
                signature!(@read r $($ty $argument $index)*);
                let Ok(mut closure) = this.try_borrow_mut() else {
                    return Ok(running());
                };
                let outcome = closure($($argument),*);
                drop(closure);
                Ok(answer_of(outcome))
            }
        }

        impl<Code: FnOnce($($ty),*) -> R + 'static, $($ty: FromJs,)* R: Outcome> ClosureOnce<fn($($ty),*) -> R> for Code {
            fn call(this: &Cell<Option<Self>>, r: &mut Reader<'_>) -> Result<Address, Fault> {
                signature!(@read r $($ty $argument $index)*);
                let Some(closure) = this.take() else {
                    return Ok(spent());
                };
                Ok(answer_of(closure($($argument),*)))
            }
        }
    };
    (@read $r:ident) => {
        let _ = $r;
    };
    (@read $r:ident $($ty:ident $argument:ident $index:literal)*) => {
        $(let $argument = argument::<$ty>($r, $index)?;)*
    };
}

/// Reads an argument, and says in a refusal which one it is.
pub(super) fn argument<T: FromJs>(r: &mut Reader<'_>, index: usize) -> Result<T, Fault> {
    locate::<T, _>(T::read(r), |fault| fault.at(index).within("arguments"))
}

signature!();
signature!(A a 0);
signature!(A a 0 B b 1);
signature!(A a 0 B b 1 C c 2);
signature!(A a 0 B b 1 C c 2 D d 3);
signature!(A a 0 B b 1 C c 2 D d 3 E e 4);
signature!(A a 0 B b 1 C c 2 D d 3 E e 4 F f 5);
signature!(A a 0 B b 1 C c 2 D d 3 E e 4 F f 5 G g 6);
signature!(A a 0 B b 1 C c 2 D d 3 E e 4 F f 5 G g 6 H h 7);

/// The raw exports of modules whose functions JavaScript calls.
#[cfg(target_family = "wasm")]
mod exports {
    use crate::abi::{Address, Incoming};

    /// Calls a function of Rust's.
    #[unsafe(no_mangle)]
    extern "C" fn __ox_call(function: u32, message: Incoming) -> Address {
        super::call(function, &mut message.arguments())
    }

    /// JavaScript will not call the function again.
    #[unsafe(no_mangle)]
    extern "C" fn __ox_drop_function(function: u32) {
        super::dispose(function);
    }
}
