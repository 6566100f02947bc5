//! Wrappers of the standard library: what they hold.

use super::adapt::{crosses_as, crosses_if};
use super::shape::{Shape, Value};
use super::to_js::{ToJs, to_wasm, write};
use crate::describe::Describer;
use crate::wire::{Fault, Writer};
use std::cell::{BorrowError, Cell, LazyCell, OnceCell, RefCell};
use std::cmp::Reverse;
use std::num::{NonZero, Saturating, Wrapping};
use std::ops::Deref;
use std::sync::atomic::{
    AtomicBool, AtomicI8, AtomicI16, AtomicI32, AtomicI64, AtomicIsize, AtomicU8, AtomicU16, AtomicU32, AtomicU64,
    AtomicUsize, Ordering,
};
use std::sync::{LazyLock, Mutex, OnceLock, PoisonError, RwLock, TryLockError};

crosses_as! {
    [T] Wrapping<T> as T, |this| this.0, |this| this.0, |value| Wrapping(value);
    [T] Saturating<T> as T, |this| this.0, |this| this.0, |value| Saturating(value);
    [T] Reverse<T> as T, |this| this.0, |this| this.0, |value| Reverse(value);
    [T: Copy] Cell<T> as T, |this| this.get(), |this| this.into_inner(), |value| Cell::new(value);
    [T] OnceCell<T> as Option<T>, |this| this.get(), |this| this.into_inner(), |value| value.map(OnceCell::from).unwrap_or_default();
    [T] OnceLock<T> as Option<T>, |this| this.get(), |this| this.into_inner(), |value| value.map(OnceLock::from).unwrap_or_default();
}

crosses_if! {
    [T] RefCell<T> as T, |this| this.try_borrow().map(Guarded).map_err(in_use), |this| Ok(this.into_inner()), |value| Ok(RefCell::new(value));
    [T] Mutex<T> as T, |this| this.try_lock().map(Guarded).map_err(locked), |this| this.into_inner().map_err(poisoned), |value| Ok(Mutex::new(value));
    [T] RwLock<T> as T, |this| this.try_read().map(Guarded).map_err(locked), |this| this.into_inner().map_err(poisoned), |value| Ok(RwLock::new(value));
}

/// What a guard gives access to.
struct Guarded<G>(G);

impl<G: Deref<Target: Value>> Value for Guarded<G> {
    const SHAPE: Shape = G::Target::SHAPE;
    const SIZE: usize = G::Target::SIZE;

    fn describe(d: &mut Describer) {
        G::Target::describe(d);
    }
}

impl<G: Deref<Target: ToJs>> ToJs for Guarded<G> {
    type Abi = <G::Target as ToJs>::Abi;

    fn write(&self, w: &mut Writer) {
        self.0.write(w);
    }

    fn to_wasm(&self) -> Self::Abi {
        self.0.to_wasm()
    }
}

#[cold]
fn in_use(_: BorrowError) -> Fault {
    Fault::new("expected a RefCell that is not borrowed mutably, got one that is")
}

#[cold]
fn locked<G>(error: TryLockError<G>) -> Fault {
    match error {
        TryLockError::Poisoned(error) => poisoned(error),
        TryLockError::WouldBlock => Fault::new("expected a lock that is free, got one that is held"),
    }
}

#[cold]
fn poisoned<G>(_: PoisonError<G>) -> Fault {
    Fault::new("expected a lock that is not poisoned, got one whose holder panicked")
}

// Nothing that comes from JavaScript is still to be computed.
macro_rules! lazy {
    ($($ty:ident)*) => {$(
        impl<T: Value, F> Value for $ty<T, F> {
            const SHAPE: Shape = T::SHAPE;
            const SIZE: usize = T::SIZE;
            const REFUSES: bool = T::REFUSES;

            fn describe(d: &mut Describer) {
                T::describe(d);
            }
        }

        impl<T: ToJs, F: FnOnce() -> T> ToJs for $ty<T, F> {
            type Abi = T::Abi;
            const LENT: bool = T::LENT;

            fn write(&self, w: &mut Writer) {
                write::<T>(self, w);
            }

            fn to_wasm(&self) -> T::Abi {
                to_wasm::<T>(self)
            }
        }
    )*};
}

lazy!(LazyCell LazyLock);

/// Zero has no value in Rust.
macro_rules! non_zero {
    ($($ty:ident)*) => {
        crosses_if! {
            $([] NonZero<$ty> as $ty, |this| Ok(this.get()), |this| Ok(this.get()), |value| NonZero::new(value).ok_or_else(zero);)*
        }
    };
}

non_zero!(i8 u8 i16 u16 i32 u32 i64 u64 i128 u128 isize usize);

#[cold]
fn zero() -> Fault {
    Fault::range("expected a number other than 0, got 0")
}

macro_rules! atomic {
    ($($atomic:ident $ty:ident)*) => {
        crosses_as! {
            $([] $atomic as $ty, |this| this.load(Ordering::SeqCst), |this| this.into_inner(), |value| $atomic::new(value);)*
        }
    };
}

atomic! {
    AtomicBool bool AtomicI8 i8 AtomicU8 u8 AtomicI16 i16 AtomicU16 u16 AtomicI32 i32 AtomicU32 u32 AtomicI64 i64
    AtomicU64 u64 AtomicIsize isize AtomicUsize usize
}
