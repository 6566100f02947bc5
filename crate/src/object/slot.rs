//! Where objects lie while JavaScript has them, and what uses each.
//!
//! Lending an object moves nothing: a call gets pointers to it and to its slot, which counts the calls. That is what the
//! `unsafe` is for, of which there is none in the other files of this folder. It rests on what only this file can change:
//!
//! 1. `data` is where the value of `object` lies, and `class` is its type. All three stay what they are.
//! 2. Each `Lent` and each `LentMut` is one use, which it gives back when it is dropped. While a slot counts uses it stays
//!    where it is with its `Rc`: what is disposed of is only marked, and where a thread ends first it is forgotten.
//! 3. A use is `ALONE` only if there was no other and the `Rc` was the only one, without a `Weak`. Until it ends no other
//!    use begins and the `Rc` is not cloned.

use super::id::{Id, remember, unshare};
use super::places::Places;
use crate::value::Take;
use std::any::{Any, TypeId};
use std::cell::{Cell, RefCell};
use std::mem::{ManuallyDrop, MaybeUninit};
use std::ops::{Deref, DerefMut};
use std::process::abort;
use std::ptr::{self, NonNull};
use std::rc::Rc;

/// So many of the calls that share an object are known by name.
const NAMED: u32 = 4;

/// One more call that shares the object and has no name here.
const OTHER: u32 = 1 << 3;

/// A call has the object for itself.
const ALONE: u32 = 1 << 30;

/// The object was disposed of, and goes when the last use ends.
const GONE: u32 = 1 << 31;

/// A method by its name, or "" for another function: one word, where `&str` is two.
pub(super) type User = &'static &'static str;

struct Slot {
    /// How many calls share the object: those with a name, and as often `OTHER`. Or `ALONE`. And `GONE`.
    uses: Cell<u32>,
    /// The names of the first.
    users: [Cell<User>; NAMED as usize],
    /// A reference is one word, too.
    class: &'static TypeId,
    /// The same again, but for an object of which Rust may have an `Rc`, by which its number is known.
    own: Cell<Option<&'static TypeId>>,
    data: *mut (),
    object: Rc<dyn Any>,
}

/// A slot in a block of its own, so that it stays where it is.
struct Place(NonNull<Slot>);

thread_local! {
    static SLOTS: RefCell<Places<Place>> = const { RefCell::new(Places::new()) };
    /// A block for the next slot: many an object goes before the next one comes.
    static SPARE: Cell<Option<Box<MaybeUninit<Slot>>>> = const { Cell::new(None) };
}

/// A use that a call has of an object.
struct Use {
    slot: NonNull<Slot>,
    id: Id,
}

/// `&self`: an object that a call shares.
#[doc(hidden)]
pub struct Lent<T: Any> {
    object: *const T,
    by: Use,
    user: User,
}

impl<T: Any> Deref for Lent<T> {
    type Target = T;

    #[inline(always)]
    fn deref(&self) -> &T {
        // SAFETY: `Slot::share` gave the pointer: by 1 there is a T, by 2 it lives as long as this use, which lasts at least
        // as long as the reference, and by 3 nobody has it for itself meanwhile.
        unsafe { &*self.object }
    }
}

impl<T: Any> Drop for Lent<T> {
    #[inline(always)]
    fn drop(&mut self) {
        self.by.end(|slot| slot.leave(self.user));
    }
}

/// `&mut self`: an object that a call has for itself.
#[doc(hidden)]
pub struct LentMut<T: Any> {
    object: *mut T,
    by: Use,
}

impl<T: Any> Deref for LentMut<T> {
    type Target = T;

    #[inline(always)]
    fn deref(&self) -> &T {
        // SAFETY: as in `deref_mut`; and who borrows this to change the object does not borrow it here.
        unsafe { &*self.object }
    }
}

impl<T: Any> DerefMut for LentMut<T> {
    #[inline(always)]
    fn deref_mut(&mut self) -> &mut T {
        // SAFETY: `Slot::take_out` gave the pointer: by 1 there is a T, by 2 it lives as long as this use, and by 3 nothing
        // else leads to it meanwhile. It comes from `Rc::as_ptr`, by which one may write where there is no other `Rc`.
        unsafe { &mut *self.object }
    }
}

impl<T: Any> Drop for LentMut<T> {
    #[inline(always)]
    fn drop(&mut self) {
        self.by.end(Slot::put_back);
    }
}

impl<T: Any> Take for LentMut<T> {
    type Value = T;

    fn take(self) -> T {
        // The use ends with the slot. That is gone before the memory is free, where another object may come to lie.
        let this = ManuallyDrop::new(self);
        let object = remove(this.by.id).and_then(|place| place.open().object.downcast().ok());
        object.and_then(Rc::into_inner).unwrap_or_else(|| abort())
    }
}

impl Use {
    #[inline(always)]
    fn end(&self, end: impl FnOnce(&Slot) -> bool) {
        // SAFETY: by 2 it is there, and nobody has a `&mut` of a slot that is.
        if end(unsafe { self.slot.as_ref() }) {
            drop_gone(self.id);
        }
    }
}

/// Why an object cannot be used.
pub(super) enum Refusal {
    Disposed,
    AnotherClass,
    Borrowed(&'static str),
    BorrowedByRust,
}

impl Slot {
    fn new<T: Any>(object: Rc<T>, is_shared: bool) -> Self {
        Self {
            uses: Cell::new(0),
            users: [const { Cell::new(&"") }; NAMED as usize],
            class: class::<T>(),
            own: Cell::new((!is_shared).then_some(class::<T>())),
            data: Rc::as_ptr(&object).cast_mut().cast(),
            object,
        }
    }

    #[inline(always)]
    fn is<T: Any>(&self) -> bool {
        // The same reference most often.
        ptr::eq(self.class, class::<T>()) || self.is_of(class::<T>())
    }

    #[cold]
    #[inline(never)]
    fn is_of(&self, class: &TypeId) -> bool {
        self.class == class
    }

    fn is_shared(&self) -> bool {
        self.own.get().is_none()
    }

    /// Shares the object with a call, unless one has it for itself.
    #[inline(always)]
    fn share<T: Any>(&self, user: User) -> Option<*const T> {
        if !self.is::<T>() {
            return None;
        }
        // Nothing else uses it most often.
        if self.uses.get() == 0 {
            self.uses.set(1);
            self.users[0].set(user);
        } else if !self.share_more(user) {
            return None;
        }
        Some(self.data.cast())
    }

    #[cold]
    #[inline(never)]
    fn share_more(&self, user: User) -> bool {
        let uses = self.uses.get();
        if let Some(name) = self.users.get(uses as usize) {
            name.set(user);
            self.uses.set(uses + 1);
            return true;
        }
        let has_room = uses + OTHER < ALONE;
        if has_room {
            self.uses.set(uses + OTHER);
        }
        has_room
    }

    /// A call that shared the object has ended. Says whether the object is to go.
    #[inline(always)]
    fn leave(&self, user: User) -> bool {
        if self.uses.get() == 1 {
            self.uses.set(0);
            return false;
        }
        self.leave_others(user)
    }

    #[cold]
    #[inline(never)]
    fn leave_others(&self, user: User) -> bool {
        let named = self.named();
        let left = match named.iter().rposition(|name| ptr::eq(name.get(), user)) {
            Some(index) => {
                for pair in named.windows(2).skip(index) {
                    if let [name, next] = pair {
                        name.swap(next);
                    }
                }
                self.uses.get() - 1
            }
            None => self.uses.get() - OTHER,
        };
        self.uses.set(left);
        left == GONE
    }

    /// The names of calls that share the object, of which the last began last.
    fn named(&self) -> &[Cell<User>] {
        let named = self.uses.get() % OTHER;
        self.users.get(..named as usize).unwrap_or_default()
    }

    /// Gives the object to a call for itself, if nothing else has it.
    #[inline(always)]
    fn take_out<T: Any>(&self, user: User) -> Option<*mut T> {
        if self.uses.get() != 0 {
            return None;
        }
        // Rust can have no `Rc` of one that is JavaScript's own.
        let is_own = self.own.get().is_some_and(|own| ptr::eq(own, class::<T>()));
        if !is_own && !self.is_alone(class::<T>()) {
            return None;
        }
        self.uses.set(ALONE);
        self.users[0].set(user);
        Some(self.data.cast())
    }

    /// Whether it is of that class, and there is no other `Rc`, nor a `Weak`.
    #[cold]
    #[inline(never)]
    fn is_alone(&self, class: &TypeId) -> bool {
        self.class == class && Rc::strong_count(&self.object) == 1 && Rc::weak_count(&self.object) == 0
    }

    /// The call that had the object for itself has ended. Says whether the object is to go.
    #[inline(always)]
    fn put_back(&self) -> bool {
        if self.uses.get() == ALONE {
            self.uses.set(0);
            return false;
        }
        self.put_back_gone()
    }

    #[cold]
    #[inline(never)]
    fn put_back_gone(&self) -> bool {
        self.uses.set(GONE);
        true
    }

    /// Why the object cannot be lent.
    fn refusal(&self, class: TypeId) -> Refusal {
        match self.uses.get() {
            GONE.. => Refusal::Disposed,
            _ if *self.class != class => Refusal::AnotherClass,
            0 => Refusal::BorrowedByRust,
            ALONE => Refusal::Borrowed(self.users[0].get()),
            _ => Refusal::Borrowed(self.named().last().map_or("", |name| name.get())),
        }
    }
}

fn class<T: Any>() -> &'static TypeId {
    const { &TypeId::of::<T>() }
}

impl Place {
    fn new(slot: Slot) -> Self {
        let mut block = SPARE.take().unwrap_or_else(|| Box::new(MaybeUninit::uninit()));
        block.write(slot);
        Self(NonNull::from(Box::leak(block)).cast())
    }

    #[inline(always)]
    fn slot(&self) -> &Slot {
        // SAFETY: it is in its block until the place is dropped or opened, and nobody has a `&mut` of it.
        unsafe { self.0.as_ref() }
    }

    /// Gives the slot, with which its uses end.
    fn open(self) -> Slot {
        ManuallyDrop::new(self).empty()
    }

    /// Moves the slot out of its block. Called once, where the place comes to its end.
    fn empty(&mut self) -> Slot {
        // SAFETY: it is the block that `new` leaked, with the slot in it, and nothing refers to it any more: the place ends
        // here, and so do the uses.
        let (block, slot) = unsafe {
            let block = Box::from_raw(self.0.cast::<MaybeUninit<Slot>>().as_ptr());
            let slot = block.assume_init_read();
            (block, slot)
        };
        // A thread that ends may have dropped the spare one.
        let _ = SPARE.try_with(|spare| spare.set(Some(block)));
        slot
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        // Or else a thread ends, and what is left of its calls may be dropped after this.
        if self.slot().uses.get() & !GONE == 0 {
            drop(self.empty());
        }
    }
}

/// Keeps an object that is JavaScript's alone under a new number.
pub(super) fn insert<T: Any>(value: T) -> Id {
    add(Slot::new(Rc::new(value), false))
}

/// Keeps an object of which Rust has an `Rc` under a new number.
pub(super) fn insert_shared<T: Any>(object: &Rc<T>) -> Id {
    let id = add(Slot::new(object.clone(), true));
    remember(object, id);
    id
}

fn add(slot: Slot) -> Id {
    let place = Place::new(slot);
    Id(SLOTS.with_borrow_mut(|slots| slots.insert(place)))
}

/// Looks at a slot, if it is there.
#[inline(always)]
fn with<R>(id: Id, look: impl FnOnce(&Place) -> R) -> Option<R> {
    // A thread that ends may have dropped them all.
    let found = SLOTS.try_with(|slots| {
        // SAFETY: nothing borrows the table for writing before the reference is gone, since what looks is in this file, and
        // does nothing but to read and set what is in the slot. A guard would count at every call, twice.
        let slots = unsafe { slots.try_borrow_unguarded() };
        slots.ok().and_then(|slots| slots.get(id.0)).map(look)
    });
    found.ok().flatten()
}

#[inline(always)]
pub(super) fn lend<T: Any>(id: Id, user: User) -> Option<Lent<T>> {
    with(id, |place| {
        let object = place.slot().share(user)?;
        let by = Use { slot: place.0, id };
        Some(Lent { object, by, user })
    })?
}

#[inline(always)]
pub(super) fn lend_mut<T: Any>(id: Id, user: User) -> Option<LentMut<T>> {
    with(id, |place| {
        let object = place.slot().take_out(user)?;
        let by = Use { slot: place.0, id };
        Some(LentMut { object, by })
    })?
}

/// Shares an object with Rust, unless a call has it for itself.
pub(super) fn rc<T: Any>(id: Id) -> Option<Rc<T>> {
    let shared = with(id, |place| {
        let slot = place.slot();
        if slot.uses.get() >= ALONE || !slot.is::<T>() {
            return None;
        }
        let is_known = slot.own.take().is_none();
        Some((slot.object.clone(), is_known))
    });
    let (object, is_known) = shared??;
    let object = object.downcast().ok()?;
    if !is_known {
        remember(&object, id);
    }
    Some(object)
}

/// Why `lend`, `lend_mut` or `rc` gave nothing for an object of that class.
pub(super) fn refusal(id: Id, class: TypeId) -> Refusal {
    with(id, |place| place.slot().refusal(class)).unwrap_or(Refusal::Disposed)
}

/// JavaScript has disposed of an object.
pub(super) fn dispose(id: Id) {
    let used = with(id, |place| {
        let slot = place.slot();
        let uses = slot.uses.get();
        let is_known = slot.is_shared() && uses < GONE;
        if uses != 0 {
            slot.uses.set(uses | GONE);
        }
        (uses != 0).then(|| is_known.then_some(slot.data))
    });
    match used {
        Some(None) => drop(remove(id)),
        Some(Some(Some(data))) => unshare(data),
        _ => {}
    }
}

#[cold]
#[inline(never)]
fn drop_gone(id: Id) {
    drop(remove(id));
}

/// Takes a slot out of the table. The caller drops it when nothing is borrowed.
#[must_use]
fn remove(id: Id) -> Option<Place> {
    let place = SLOTS.try_with(|slots| slots.borrow_mut().remove(id.0)).ok()??;
    let slot = place.slot();
    if slot.is_shared() && slot.uses.get() < GONE {
        unshare(slot.data);
    }
    Some(place)
}

/// How many objects there are.
#[cfg(test)]
pub(super) fn count() -> usize {
    let is_there = |id| with(Id(id), |place| place.slot().uses.get() < GONE) == Some(true);
    (1..1000).filter(|id| is_there(*id)).count()
}

/// The raw exports of modules with classes.
#[cfg(target_family = "wasm")]
mod exports {
    use super::Id;

    /// JavaScript has disposed of an object, or forgotten it.
    #[unsafe(no_mangle)]
    extern "C" fn __ox_drop_object(id: Id) {
        super::dispose(id);
    }
}
