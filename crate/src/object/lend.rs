//! Objects in use by a call, and what is said where they cannot be.

use super::class::Class;
use super::id::Id;
use super::slot::{self, Lent, LentMut, Refusal, User};
use crate::protocol::fault;
use crate::wire::Fault;
use std::any::{Any, TypeId};
use std::rc::Rc;

/// The object of a method with `&self`. `class`: its name, by which alone a struct without `#[js_export]` is reported.
#[doc(hidden)]
#[inline(always)]
pub fn this_ref<T: Any>(id: Id, method: User, class: &str) -> Result<Lent<T>, Fault> {
    slot::lend(id, method).ok_or_else(|| refuse(id, TypeId::of::<T>(), class))
}

/// The object of a method with `&mut self`.
#[doc(hidden)]
#[inline(always)]
pub fn this_mut<T: Any>(id: Id, method: User, class: &str) -> Result<LentMut<T>, Fault> {
    slot::lend_mut(id, method).ok_or_else(|| refuse(id, TypeId::of::<T>(), class))
}

/// The object of a method with `self`, which `take` takes.
#[doc(hidden)]
pub fn this_taken<T: Any>(id: Id, method: User, class: &str) -> Result<LentMut<T>, Fault> {
    this_mut(id, method, class)
}

/// The object of a method with `self: Rc<Self>`.
#[doc(hidden)]
pub fn this_rc<T: Any>(id: Id, class: &str) -> Result<Rc<T>, Fault> {
    slot::rc(id).ok_or_else(|| refuse(id, TypeId::of::<T>(), class))
}

impl Id {
    #[inline(always)]
    pub fn lend<T: Class>(self) -> Result<Lent<T>, Fault> {
        this_ref(self, &"", T::NAME)
    }

    #[inline(always)]
    pub fn lend_mut<T: Class>(self) -> Result<LentMut<T>, Fault> {
        this_mut(self, &"", T::NAME)
    }

    pub fn rc<T: Class>(self) -> Result<Rc<T>, Fault> {
        this_rc(self, T::NAME)
    }
}

#[cold]
#[inline(never)]
fn refuse(id: Id, class: TypeId, name: &str) -> Fault {
    match slot::refusal(id, class) {
        Refusal::Disposed => refusal(fault::DISPOSED, &["the ", name, " was disposed"]),
        Refusal::AnotherClass => {
            let article = if name.starts_with(['A', 'E', 'I', 'O']) {
                "an "
            } else {
                "a "
            };
            refusal(fault::TYPE, &["expected ", article, name])
        }
        Refusal::Borrowed("") => busy(name, &["a call that runs"]),
        Refusal::Borrowed(method) => busy(name, &["`", name, ".", method, "`"]),
        Refusal::BorrowedByRust => busy(name, &["Rust"]),
    }
}

fn busy(class: &str, user: &[&str]) -> Fault {
    refusal(fault::BORROWED, &["the ", class, " is in use by ", &user.concat()])
}

/// Not by `format!`: a module may have no other use for it.
fn refusal(kind: u8, texts: &[&str]) -> Fault {
    Fault::of(kind, texts.concat().into())
}
