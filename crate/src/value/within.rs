//! What crosses in the place of a value, where a word of the user's says so of it or of what it holds:
//! `#[marshal(via = …, with = …)]`.
//!
//! The macro finds the places in the type and writes them as a tree: [`Text`] and [`by`] or [`of`] at the places,
//! [`Same`] beside them, [`Each`], [`Entries`] and tuples for what is around them. The tree makes a value of the same
//! form, whose type says how it crosses.

use super::expanded::field;
use super::from_js::FromJs;
use super::map::{Elements, Pairs};
use super::shape::{Shape, Value};
use super::to_js::ToJs;
use super::via::{Via, With};
use crate::describe::Describer;
use crate::wire::{Fault, Reader};
#[cfg(feature = "hashbrown")]
use hashbrown::{HashMap as BrownMap, HashSet as BrownSet};
#[cfg(feature = "indexmap")]
use indexmap::{IndexMap, IndexSet};
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, BinaryHeap, HashMap, HashSet, LinkedList, VecDeque};
use std::fmt::Display;
use std::hash::{BuildHasher, Hash};
use std::marker::PhantomData;
use std::rc::Rc;
use std::str::FromStr;
use std::sync::Arc;

/// Makes a T of what has crossed in its place.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "a word cannot reach into `{T}` on its way from JavaScript",
    label = "derive `Marshal` for a type of your own in its place"
)]
pub trait ReceiveBy<T> {
    type Wire: FromJs;

    fn receive(&self, wire: Self::Wire) -> Result<T, Fault>;
}

/// Makes of a T what crosses in its place. A T may be a reference: then so are all that are in it.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "a word cannot reach into `{T}` on its way to JavaScript",
    label = "derive `Marshal` for a type of your own in its place"
)]
pub trait SendBy<T> {
    type Wire: ToJs;

    fn send(&self, value: T) -> Self::Wire;
}

/// As a string, by `Display` and `FromStr`: `via = "String"`.
#[doc(hidden)]
pub struct Text;

impl<T: FromStr<Err: Display>> ReceiveBy<T> for Text {
    type Wire = Via<T>;

    fn receive(&self, wire: Via<T>) -> Result<T, Fault> {
        Ok(wire.0)
    }
}

impl<T: Display> SendBy<T> for Text {
    type Wire = Via<T>;

    fn send(&self, value: T) -> Via<T> {
        Via(value)
    }
}

/// By a function: `with = "module"`.
#[doc(hidden)]
pub struct By<U, F>(F, PhantomData<fn() -> U>);

/// By `from_js` of a module, which makes a T of a U.
#[doc(hidden)]
pub const fn by<U, T, E, F: Fn(U) -> Result<T, E>>(from_js: F) -> By<U, F> {
    By(from_js, PhantomData)
}

/// By `to_js` of a module, which makes a U.
#[doc(hidden)]
pub const fn of<T, U, F: Fn(T) -> U>(to_js: F) -> By<U, F> {
    By(to_js, PhantomData)
}

impl<U: FromJs, T, E: Display, F: Fn(U) -> Result<T, E>> ReceiveBy<T> for By<U, F> {
    type Wire = With<U>;

    fn receive(&self, wire: With<U>) -> Result<T, Fault> {
        (self.0)(wire.0).map_err(|error| Fault::new(error.to_string()))
    }
}

impl<T, U: ToJs, F: Fn(T) -> U> SendBy<T> for By<U, F> {
    type Wire = With<U>;

    fn send(&self, value: T) -> With<U> {
        With((self.0)(value))
    }
}

/// `&T`, in a type of the user's that lints would look at.
#[doc(hidden)]
pub type Borrowed<'a, T> = &'a T;

/// As its type says.
#[doc(hidden)]
pub struct Same;

impl<T: FromJs> ReceiveBy<T> for Same {
    type Wire = T;

    fn receive(&self, wire: T) -> Result<T, Fault> {
        Ok(wire)
    }
}

impl<T: ToJs> SendBy<T> for Same {
    type Wire = T;

    fn send(&self, value: T) -> T {
        value
    }
}

/// What something holds, or points to.
#[doc(hidden)]
pub struct Each<W>(pub W);

impl<T, W: ReceiveBy<T>> ReceiveBy<Option<T>> for Each<W> {
    type Wire = Option<W::Wire>;

    fn receive(&self, wire: Option<W::Wire>) -> Result<Option<T>, Fault> {
        wire.map(|wire| self.0.receive(wire)).transpose()
    }
}

impl<T, W: SendBy<T>> SendBy<Option<T>> for Each<W> {
    type Wire = Option<W::Wire>;

    fn send(&self, value: Option<T>) -> Option<W::Wire> {
        value.map(|value| self.0.send(value))
    }
}

impl<'a, T, W: SendBy<&'a T>> SendBy<&'a Option<T>> for Each<W> {
    type Wire = Option<W::Wire>;

    fn send(&self, value: &'a Option<T>) -> Option<W::Wire> {
        value.as_ref().map(|value| self.0.send(value))
    }
}

fn receive_each<T, W: ReceiveBy<T>, C: FromIterator<T>>(
    word: &W,
    wires: impl IntoIterator<Item = W::Wire>,
) -> Result<C, Fault> {
    let values = wires.into_iter().enumerate();
    values
        .map(|(index, wire)| word.receive(wire).map_err(|fault| fault.at(index)))
        .collect()
}

fn send_each<T, W: SendBy<T>, C: FromIterator<W::Wire>>(word: &W, values: impl IntoIterator<Item = T>) -> C {
    values.into_iter().map(|value| word.send(value)).collect()
}

/// Lists: `$ty` in Rust, `$wire` on the way.
macro_rules! within_list {
    ($($ty:ident<T> as $wire:ident $(, T: $bound:ident)?;)*) => {$(
        impl<T $(: $bound)?, W: ReceiveBy<T>> ReceiveBy<$ty<T>> for Each<W> {
            type Wire = $wire<W::Wire>;

            fn receive(&self, wire: Self::Wire) -> Result<$ty<T>, Fault> {
                receive_each(&self.0, wire)
            }
        }

        impl<T, W: SendBy<T>> SendBy<$ty<T>> for Each<W> {
            type Wire = $wire<W::Wire>;

            fn send(&self, value: $ty<T>) -> Self::Wire {
                send_each(&self.0, value)
            }
        }

        impl<'a, T, W: SendBy<&'a T>> SendBy<&'a $ty<T>> for Each<W> {
            type Wire = $wire<W::Wire>;

            fn send(&self, value: &'a $ty<T>) -> Self::Wire {
                send_each(&self.0, value)
            }
        }
    )*};
}

within_list! {
    Vec<T> as Vec;
    VecDeque<T> as VecDeque;
    LinkedList<T> as LinkedList;
    BinaryHeap<T> as Vec, T: Ord;
}

impl<'a, T, W: SendBy<&'a T>> SendBy<&'a [T]> for Each<W> {
    type Wire = Vec<W::Wire>;

    fn send(&self, value: &'a [T]) -> Vec<W::Wire> {
        send_each(&self.0, value)
    }
}

impl<T, const N: usize, W: ReceiveBy<T>> ReceiveBy<[T; N]> for Each<W> {
    type Wire = [W::Wire; N];

    fn receive(&self, wire: [W::Wire; N]) -> Result<[T; N], Fault> {
        let values: Vec<T> = receive_each(&self.0, wire)?;
        values
            .try_into()
            .map_err(|_| Fault::malformed("an array of another length"))
    }
}

impl<T, const N: usize, W: SendBy<T>> SendBy<[T; N]> for Each<W> {
    type Wire = [W::Wire; N];

    fn send(&self, value: [T; N]) -> [W::Wire; N] {
        value.map(|value| self.0.send(value))
    }
}

impl<'a, T, const N: usize, W: SendBy<&'a T>> SendBy<&'a [T; N]> for Each<W> {
    type Wire = [W::Wire; N];

    fn send(&self, value: &'a [T; N]) -> [W::Wire; N] {
        value.each_ref().map(|value| self.0.send(value))
    }
}

macro_rules! within_set {
    ($($ty:ident<T $(, $hasher:ident)?>, $($bound:ident)+;)*) => {$(
        impl<T: $($bound +)+ $(, $hasher: BuildHasher + Default)?, W: ReceiveBy<T>> ReceiveBy<$ty<T $(, $hasher)?>> for Each<W> {
            type Wire = Elements<W::Wire>;

            fn receive(&self, wire: Self::Wire) -> Result<$ty<T $(, $hasher)?>, Fault> {
                wire.collect(|wire| self.0.receive(wire))
            }
        }

        impl<T $(, $hasher)?, W: SendBy<T>> SendBy<$ty<T $(, $hasher)?>> for Each<W> {
            type Wire = Elements<W::Wire>;

            fn send(&self, value: $ty<T $(, $hasher)?>) -> Self::Wire {
                Elements(send_each(&self.0, value))
            }
        }

        impl<'a, T $(, $hasher)?, W: SendBy<&'a T>> SendBy<&'a $ty<T $(, $hasher)?>> for Each<W> {
            type Wire = Elements<W::Wire>;

            fn send(&self, value: &'a $ty<T $(, $hasher)?>) -> Self::Wire {
                Elements(send_each(&self.0, value))
            }
        }
    )*};
}

within_set! {
    HashSet<T, S>, Hash Eq;
    BTreeSet<T>, Ord;
}

#[cfg(feature = "hashbrown")]
within_set!(BrownSet<T, S>, Hash Eq;);
#[cfg(feature = "indexmap")]
within_set!(IndexSet<T, S>, Hash Eq;);

macro_rules! within_pointer {
    ($($ty:ident)*) => {$(
        impl<T, W: ReceiveBy<T>> ReceiveBy<$ty<T>> for Each<W> {
            type Wire = W::Wire;

            fn receive(&self, wire: W::Wire) -> Result<$ty<T>, Fault> {
                self.0.receive(wire).map($ty::new)
            }
        }

        impl<T, W: ReceiveBy<T>> ReceiveBy<$ty<[T]>> for Each<Each<W>> {
            type Wire = Vec<W::Wire>;

            fn receive(&self, wire: Vec<W::Wire>) -> Result<$ty<[T]>, Fault> {
                receive_each::<T, W, $ty<[T]>>(&self.0.0, wire)
            }
        }

        impl<'a, T: ?Sized, W: SendBy<&'a T>> SendBy<&'a $ty<T>> for Each<W> {
            type Wire = W::Wire;

            fn send(&self, value: &'a $ty<T>) -> W::Wire {
                self.0.send(value)
            }
        }
    )*};
}

within_pointer!(Box Rc Arc);

impl<T, W: SendBy<T>> SendBy<Box<T>> for Each<W> {
    type Wire = W::Wire;

    fn send(&self, value: Box<T>) -> W::Wire {
        self.0.send(*value)
    }
}

impl<T, W: SendBy<T>> SendBy<Box<[T]>> for Each<Each<W>> {
    type Wire = Vec<W::Wire>;

    fn send(&self, value: Box<[T]>) -> Vec<W::Wire> {
        send_each(&self.0.0, value)
    }
}

impl<'c, T: ToOwned + ?Sized, W: ReceiveBy<T::Owned>> ReceiveBy<Cow<'c, T>> for Each<W> {
    type Wire = W::Wire;

    fn receive(&self, wire: W::Wire) -> Result<Cow<'c, T>, Fault> {
        self.0.receive(wire).map(Cow::Owned)
    }
}

impl<'a, T: ToOwned + ?Sized, W: SendBy<&'a T>> SendBy<&'a Cow<'_, T>> for Each<W> {
    type Wire = W::Wire;

    fn send(&self, value: &'a Cow<'_, T>) -> W::Wire {
        self.0.send(value)
    }
}

/// What a reference leads to, which is borrowed for as long as it is.
impl<'a, T: ?Sized, W: SendBy<&'a T>> SendBy<&'a &T> for Each<W> {
    type Wire = W::Wire;

    fn send(&self, value: &'a &T) -> W::Wire {
        self.0.send(value)
    }
}

/// The keys and the values of a map.
#[doc(hidden)]
pub struct Entries<K, V>(pub K, pub V);

macro_rules! within_map {
    ($($ty:ident<K, V $(, $hasher:ident)?>, $($bound:ident)+;)*) => {$(
        impl<K: $($bound +)+, V $(, $hasher: BuildHasher + Default)?, A: ReceiveBy<K>, B: ReceiveBy<V>>
            ReceiveBy<$ty<K, V $(, $hasher)?>> for Entries<A, B>
        {
            type Wire = Pairs<A::Wire, B::Wire>;

            fn receive(&self, wire: Self::Wire) -> Result<$ty<K, V $(, $hasher)?>, Fault> {
                wire.collect(|key| self.0.receive(key), |value| self.1.receive(value))
            }
        }

        impl<K, V $(, $hasher)?, A: SendBy<K>, B: SendBy<V>> SendBy<$ty<K, V $(, $hasher)?>> for Entries<A, B> {
            type Wire = Pairs<A::Wire, B::Wire>;

            fn send(&self, value: $ty<K, V $(, $hasher)?>) -> Self::Wire {
                Pairs::new(value.into_iter().map(|(key, value)| (self.0.send(key), self.1.send(value))))
            }
        }

        impl<'a, K, V $(, $hasher)?, A: SendBy<&'a K>, B: SendBy<&'a V>> SendBy<&'a $ty<K, V $(, $hasher)?>>
            for Entries<A, B>
        {
            type Wire = Pairs<A::Wire, B::Wire>;

            fn send(&self, value: &'a $ty<K, V $(, $hasher)?>) -> Self::Wire {
                Pairs::new(value.iter().map(|(key, value)| (self.0.send(key), self.1.send(value))))
            }
        }
    )*};
}

within_map! {
    HashMap<K, V, S>, Hash Eq;
    BTreeMap<K, V>, Ord;
}

#[cfg(feature = "hashbrown")]
within_map!(BrownMap<K, V, S>, Hash Eq;);
#[cfg(feature = "indexmap")]
within_map!(IndexMap<K, V, S>, Hash Eq;);

macro_rules! within_tuple {
    ($($ty:ident $word:ident $index:tt)*) => {
        impl<$($ty, $word: ReceiveBy<$ty>),*> ReceiveBy<($($ty,)*)> for ($($word,)*) {
            type Wire = ($($word::Wire,)*);

            fn receive(&self, wire: Self::Wire) -> Result<($($ty,)*), Fault> {
                Ok(($(self.$index.receive(wire.$index).map_err(|fault| fault.at($index))?,)*))
            }
        }

        impl<$($ty, $word: SendBy<$ty>),*> SendBy<($($ty,)*)> for ($($word,)*) {
            type Wire = ($($word::Wire,)*);

            fn send(&self, value: ($($ty,)*)) -> Self::Wire {
                ($(self.$index.send(value.$index),)*)
            }
        }

        impl<'a, $($ty, $word: SendBy<&'a $ty>),*> SendBy<&'a ($($ty,)*)> for ($($word,)*) {
            type Wire = ($($word::Wire,)*);

            fn send(&self, value: &'a ($($ty,)*)) -> Self::Wire {
                ($(self.$index.send(&value.$index),)*)
            }
        }
    };
}

within_tuple!(A Wa 0);
within_tuple!(A Wa 0 B Wb 1);
within_tuple!(A Wa 0 B Wb 1 C Wc 2);
within_tuple!(A Wa 0 B Wb 1 C Wc 2 D Wd 3);
within_tuple!(A Wa 0 B Wb 1 C Wc 2 D Wd 3 E We 4);
within_tuple!(A Wa 0 B Wb 1 C Wc 2 D Wd 3 E We 4 F Wf 5);
within_tuple!(A Wa 0 B Wb 1 C Wc 2 D Wd 3 E We 4 F Wf 5 G Wg 6);
within_tuple!(A Wa 0 B Wb 1 C Wc 2 D Wd 3 E We 4 F Wf 5 G Wg 6 H Wh 7);
within_tuple!(A Wa 0 B Wb 1 C Wc 2 D Wd 3 E We 4 F Wf 5 G Wg 6 H Wh 7 I Wi 8);
within_tuple!(A Wa 0 B Wb 1 C Wc 2 D Wd 3 E We 4 F Wf 5 G Wg 6 H Wh 7 I Wi 8 J Wj 9);
within_tuple!(A Wa 0 B Wb 1 C Wc 2 D Wd 3 E We 4 F Wf 5 G Wg 6 H Wh 7 I Wi 8 J Wj 9 K Wk 10);
within_tuple!(A Wa 0 B Wb 1 C Wc 2 D Wd 3 E We 4 F Wf 5 G Wg 6 H Wh 7 I Wi 8 J Wj 9 K Wk 10 L Wl 11);

/// Reads a T by a word, under the name of a field or parameter.
#[doc(hidden)]
pub fn receive<T, W: ReceiveBy<T>>(r: &mut Reader<'_>, name: &str, word: &W) -> Result<T, Fault> {
    let wire = field::<W::Wire>(r, name)?;
    word.receive(wire).map_err(|fault| fault.within(name))
}

/// `receive` for what may be left out.
#[doc(hidden)]
pub fn receive_optional<T, W: ReceiveBy<T>>(r: &mut Reader<'_>, name: &str, word: &W) -> Result<Option<T>, Fault> {
    if r.flag()? {
        receive(r, name, word).map(Some)
    } else {
        Ok(None)
    }
}

/// What crosses for a value.
#[doc(hidden)]
pub fn send<T, W: SendBy<T>>(value: T, word: &W) -> W::Wire {
    word.send(value)
}

/// What JavaScript can tell by a value that comes so, and the fewest bytes of it.
#[doc(hidden)]
pub const fn received<T, W: ReceiveBy<T>>(_: &W) -> (Shape, usize) {
    (W::Wire::SHAPE, W::Wire::SIZE)
}

/// The same of one that goes.
#[doc(hidden)]
pub const fn sent<T, W: SendBy<T>>(_: &W) -> (Shape, usize) {
    (W::Wire::SHAPE, W::Wire::SIZE)
}

/// Describes what comes so.
#[doc(hidden)]
pub fn describe_received<T, W: ReceiveBy<T>>(d: &mut Describer, _: &W) {
    W::Wire::describe(d);
}

/// Describes what goes so.
#[doc(hidden)]
pub fn describe_sent<T, W: SendBy<T>>(d: &mut Describer, _: &W) {
    W::Wire::describe(d);
}
