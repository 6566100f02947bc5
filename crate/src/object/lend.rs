//! Objects in use by a call.

use super::class::Class;
use super::table::{Entry, Id, remember, remove, with};
use crate::protocol::fault;
use crate::value::Take;
use crate::wire::Fault;
use std::any::Any;
use std::marker::PhantomData;
use std::ops::{Deref, DerefMut};
use std::process::abort;
use std::rc::Rc;

/// `&self`: an object that a call shares.
#[doc(hidden)]
pub struct Lent<T: Any> {
    object: Option<Rc<T>>,
    id: Id,
    user: &'static str,
}

impl<T: Any> Deref for Lent<T> {
    type Target = T;

    fn deref(&self) -> &T {
        self.object.as_ref().unwrap_or_else(|| abort())
    }
}

impl<T: Any> Drop for Lent<T> {
    fn drop(&mut self) {
        // It may be the last hold on an object that was disposed of.
        drop(self.object.take());
        leave(self.id, self.user);
    }
}

/// `&mut self`: an object that a call has for itself.
#[doc(hidden)]
pub struct LentMut<T: Any> {
    object: Option<Rc<dyn Any>>,
    id: Id,
    class: PhantomData<T>,
}

impl<T: Any> Deref for LentMut<T> {
    type Target = T;

    fn deref(&self) -> &T {
        let object = self.object.as_ref().and_then(|object| object.downcast_ref());
        object.unwrap_or_else(|| abort())
    }
}

impl<T: Any> DerefMut for LentMut<T> {
    fn deref_mut(&mut self) -> &mut T {
        // Nobody else has an `Rc` of it, and nobody can get one.
        let object = self.object.as_mut().and_then(Rc::get_mut);
        object
            .and_then(|object| object.downcast_mut())
            .unwrap_or_else(|| abort())
    }
}

impl<T: Any> Take for LentMut<T> {
    type Value = T;

    fn take(mut self) -> T {
        // Before its memory is free, where another object may come to lie.
        drop(remove(self.id));
        let object = self.object.take().and_then(|object| object.downcast().ok());
        object.and_then(Rc::into_inner).unwrap_or_else(|| abort())
    }
}

impl<T: Any> Drop for LentMut<T> {
    fn drop(&mut self) {
        drop(put_back(self.id, self.object.take()));
    }
}

/// The object of a method with `&self`. `class`: its name, by which alone a struct without `#[js_export]` is reported.
#[doc(hidden)]
pub fn this_ref<T: Any>(id: Id, method: &'static str, class: &str) -> Result<Lent<T>, Fault> {
    lend(id, method, class)
}

/// The object of a method with `&mut self`.
#[doc(hidden)]
pub fn this_mut<T: Any>(id: Id, method: &'static str, class: &str) -> Result<LentMut<T>, Fault> {
    lend_mut(id, method, class)
}

/// The object of a method with `self`, which `take` takes.
#[doc(hidden)]
pub fn this_taken<T: Any>(id: Id, method: &'static str, class: &str) -> Result<LentMut<T>, Fault> {
    lend_mut(id, method, class)
}

/// The object of a method with `self: Rc<Self>`.
#[doc(hidden)]
pub fn this_rc<T: Any>(id: Id, class: &str) -> Result<Rc<T>, Fault> {
    let object = shared(id).map_err(|refusal| refusal.fault(class))?;
    object.downcast().map_err(|_| another_class(class))
}

impl Id {
    pub fn lend<T: Class>(self) -> Result<Lent<T>, Fault> {
        lend(self, "", T::NAME)
    }

    pub fn lend_mut<T: Class>(self) -> Result<LentMut<T>, Fault> {
        lend_mut(self, "", T::NAME)
    }

    pub fn rc<T: Class>(self) -> Result<Rc<T>, Fault> {
        this_rc(self, T::NAME)
    }
}

fn lend<T: Any>(id: Id, user: &'static str, class: &str) -> Result<Lent<T>, Fault> {
    let object = enter(id, user).map_err(|refusal| refusal.fault(class))?;
    match object.downcast() {
        Ok(object) => Ok(Lent {
            object: Some(object),
            id,
            user,
        }),
        Err(_) => {
            leave(id, user);
            Err(another_class(class))
        }
    }
}

fn lend_mut<T: Any>(id: Id, user: &'static str, class: &str) -> Result<LentMut<T>, Fault> {
    let object = take_out(id, user).map_err(|refusal| refusal.fault(class))?;
    let is_class = object.is::<T>();
    let lent = LentMut {
        object: Some(object),
        id,
        class: PhantomData,
    };
    if is_class { Ok(lent) } else { Err(another_class(class)) }
}

/// Why an object cannot be used.
enum Refusal {
    Disposed,
    Borrowed(&'static str),
    BorrowedByRust,
}

impl Refusal {
    #[cold]
    fn fault(self, class: &str) -> Fault {
        match self {
            Self::Disposed => refusal(fault::DISPOSED, &["the ", class, " was disposed"]),
            Self::Borrowed("") => busy(class, &["a call that runs"]),
            Self::Borrowed(method) => busy(class, &["`", class, ".", method, "`"]),
            Self::BorrowedByRust => busy(class, &["Rust"]),
        }
    }
}

fn busy(class: &str, user: &[&str]) -> Fault {
    refusal(fault::BORROWED, &["the ", class, " is in use by ", &user.concat()])
}

#[cold]
fn another_class(class: &str) -> Fault {
    let article = if class.starts_with(['A', 'E', 'I', 'O']) {
        "an "
    } else {
        "a "
    };
    refusal(fault::TYPE, &["expected ", article, class])
}

/// Not by `format!`: a module may have no other use for it.
fn refusal(kind: u8, texts: &[&str]) -> Fault {
    Fault::of(kind, texts.concat().into())
}

impl Entry {
    /// The object, unless a call has it for itself.
    fn share(&self) -> Result<Rc<dyn Any>, Refusal> {
        self.object.clone().ok_or_else(|| self.busy())
    }

    /// The object, if nothing else has it.
    fn take_out(&mut self) -> Result<Rc<dyn Any>, Refusal> {
        let mut object = self.object.take().ok_or_else(|| self.busy())?;
        if Rc::get_mut(&mut object).is_some() {
            return Ok(object);
        }
        self.object = Some(object);
        Err(self.busy())
    }

    fn busy(&self) -> Refusal {
        self.users
            .last()
            .map_or(Refusal::BorrowedByRust, |user| Refusal::Borrowed(user))
    }
}

/// Shares an object with a call.
fn enter(id: Id, user: &'static str) -> Result<Rc<dyn Any>, Refusal> {
    with(id, |entry| {
        let object = entry.share()?;
        entry.users.push(user);
        Ok(object)
    })
    .unwrap_or(Err(Refusal::Disposed))
}

/// The call that shared an object has ended.
fn leave(id: Id, user: &'static str) {
    with(id, |entry| {
        if let Some(index) = entry.users.iter().position(|each| *each == user) {
            entry.users.remove(index);
        }
    });
}

/// Shares an object with Rust.
fn shared(id: Id) -> Result<Rc<dyn Any>, Refusal> {
    let (object, is_new) = with(id, |entry| {
        let object = entry.share()?;
        let address = Rc::as_ptr(&object).cast::<()>().addr();
        let is_new = entry.address == 0;
        entry.address = address;
        Ok((object, is_new.then_some(address)))
    })
    .unwrap_or(Err(Refusal::Disposed))?;
    if let Some(address) = is_new {
        remember(address, id);
    }
    Ok(object)
}

/// Gives a call an object for itself.
fn take_out(id: Id, user: &'static str) -> Result<Rc<dyn Any>, Refusal> {
    with(id, |entry| {
        let object = entry.take_out()?;
        entry.users.push(user);
        Ok(object)
    })
    .unwrap_or(Err(Refusal::Disposed))
}

/// Takes an object back. Gives back one that was disposed of meanwhile.
#[must_use]
fn put_back(id: Id, object: Option<Rc<dyn Any>>) -> Option<Rc<dyn Any>> {
    let mut object = object;
    with(id, |entry| {
        entry.users.clear();
        entry.object = object.take();
    });
    object
}
