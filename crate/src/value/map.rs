//! Maps and sets: plain objects where the keys are strings, else `Map`, and `Set`.

use super::form::{RecordKey, ShownAs, forms};
use super::from_js::{FromJs, from_message, locate};
use super::shape::{Shape, Value};
use super::to_js::{ToJs, to_message};
use crate::describe::Describer;
use crate::protocol::op;
use crate::wire::{Fault, Reader, Writer};
#[cfg(feature = "hashbrown")]
use hashbrown::{HashMap as BrownMap, HashSet as BrownSet};
#[cfg(feature = "indexmap")]
use indexmap::{IndexMap, IndexSet};
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::hash::{BuildHasher, Hash};

macro_rules! map {
    ($ty:ident<K, V $(, $hasher:ident)?>, $($key:ident)+, |$r:ident, $count:ident| $new:expr) => {
        impl<K: Value, V: Value $(, $hasher)?> Value for $ty<K, V $(, $hasher)?> {
            const SHAPE: Shape = K::MAP;
            const SIZE: usize = 4;
            const REFUSES: bool = K::REFUSES || V::REFUSES || K::ALIKE;

            fn describe(d: &mut Describer) {
                K::describe_map::<V>(d);
            }
        }

        impl<K: ToJs, V: ToJs $(, $hasher)?> ToJs for $ty<K, V $(, $hasher)?> {
            to_message!();

            const LENT: bool = K::LENT && V::LENT;

            fn write(&self, w: &mut Writer) {
                w.count(self.len());
                w.reserve(self.len() * (K::SIZE + V::SIZE));
                for (key, value) in self {
                    key.write(w);
                    value.write(w);
                }
            }

            fn write_owned(self, w: &mut Writer) {
                w.count(self.len());
                w.reserve(self.len() * (K::SIZE + V::SIZE));
                for (key, value) in self {
                    key.write_owned(w);
                    value.write_owned(w);
                }
            }
        }

        impl<K: Value, V: Value $(, $hasher)?> ShownAs<forms::Array> for $ty<K, V $(, $hasher)?> {}
        impl<K: Value, V: Value $(, $hasher)?> ShownAs<forms::Map> for $ty<K, V $(, $hasher)?> {}
        impl<K: RecordKey, V: Value $(, $hasher)?> ShownAs<forms::Record> for $ty<K, V $(, $hasher)?> {}

        impl<K: FromJs $(+ $key)+, V: FromJs $(, $hasher: BuildHasher + Default)?> FromJs for $ty<K, V $(, $hasher)?> {
            from_message!();

            fn read(r: &mut Reader<'_>) -> Result<Self, Fault> {
                let count = r.count(K::SIZE + V::SIZE)?;
                r.nested(|$r| {
                    let $count = $r.capacity::<(K, V)>(count);
                    let mut map = $new;
                    for index in 0..count {
                        let insert = |key, _: &str, value| map.insert(key, value).is_some();
                        if read_entry::<K, V, _>($r, index, insert)? && K::ALIKE {
                            return Err(alike(index).within("keys()"));
                        }
                    }
                    Ok(map)
                })
            }
        }
    };
}

/// Reads a key, which is the text beside it in JavaScript if it is any, and its value.
#[inline]
fn read_entry<K: FromJs, V: FromJs, R>(
    r: &mut Reader<'_>,
    index: usize,
    insert: impl FnOnce(K, &str, V) -> R,
) -> Result<R, Fault> {
    let text = r.text();
    let key = locate::<K, _>(K::read(r), |fault| fault.at(index).within("keys()"))?;
    let text = &text[..text.len() - r.text().len()];
    let value = locate::<V, _>(V::read(r), |fault| at_key::<K>(fault, text, index))?;
    Ok(insert(key, text, value))
}

/// Says that the value is that of a key, which is this text in JavaScript if it is any.
#[cold]
fn at_key<K: Value>(fault: Fault, text: &str, index: usize) -> Fault {
    if K::MAP == Shape::MAP || text.is_empty() {
        return fault.at(index).within("values()");
    }
    fault.property(text)
}

/// A key or element that the map or set has already.
#[cold]
fn alike(index: usize) -> Fault {
    Fault::new("expected different keys, got one that Rust takes for the same as an earlier one").at(index)
}

map!(HashMap<K, V, S>, Hash Eq, |r, count| HashMap::with_capacity_and_hasher(count, S::default()));
map!(BTreeMap<K, V>, Ord, |r, _count| BTreeMap::new());
#[cfg(feature = "hashbrown")]
map!(BrownMap<K, V, S>, Hash Eq, |r, count| BrownMap::with_capacity_and_hasher(count, S::default()));
// In their order.
#[cfg(feature = "indexmap")]
map!(IndexMap<K, V, S>, Hash Eq, |r, count| IndexMap::with_capacity_and_hasher(count, S::default()));

macro_rules! set {
    ($ty:ident<T $(, $hasher:ident)?>, $($key:ident)+) => {
        impl<T: Value $(, $hasher)?> Value for $ty<T $(, $hasher)?> {
            const SHAPE: Shape = Shape::SET;
            const SIZE: usize = 4;
            const REFUSES: bool = T::REFUSES || T::ALIKE;

            fn describe(d: &mut Describer) {
                d.word(op::SET);
                T::describe(d);
            }
        }

        impl<T: ToJs $(, $hasher)?> ToJs for $ty<T $(, $hasher)?> {
            to_message!();

            const LENT: bool = T::LENT;

            fn write(&self, w: &mut Writer) {
                w.count(self.len());
                w.reserve(self.len() * T::SIZE);
                for value in self {
                    value.write(w);
                }
            }

            fn write_owned(self, w: &mut Writer) {
                w.count(self.len());
                w.reserve(self.len() * T::SIZE);
                for value in self {
                    value.write_owned(w);
                }
            }
        }

        impl<T: Value $(, $hasher)?> ShownAs<forms::Array> for $ty<T $(, $hasher)?> {}
        impl<$($hasher)?> ShownAs<forms::Uint8Array> for $ty<u8 $(, $hasher)?> {}

        impl<T: FromJs $(+ $key)+ $(, $hasher: BuildHasher + Default)?> FromJs for $ty<T $(, $hasher)?> {
            from_message!();

            fn read(r: &mut Reader<'_>) -> Result<Self, Fault> {
                let list = locate::<T, _>(T::read_list(r), |fault| fault.within("values()"))?;
                let mut set = Self::default();
                for (index, value) in list.into_iter().enumerate() {
                    if !set.insert(value) && T::ALIKE {
                        return Err(alike(index).within("values()"));
                    }
                }
                Ok(set)
            }
        }
    };
}

set!(HashSet<T, S>, Hash Eq);
set!(BTreeSet<T>, Ord);
#[cfg(feature = "hashbrown")]
set!(BrownSet<T, S>, Hash Eq);
#[cfg(feature = "indexmap")]
set!(IndexSet<T, S>, Hash Eq);

/// The elements of a set on their way, whatever they are in Rust.
#[doc(hidden)]
pub struct Elements<T>(pub Vec<T>);

impl<T> Elements<T> {
    /// Makes a set of what becomes of them.
    pub(super) fn collect<U, C: Default + Extend<U> + Len>(
        self,
        mut receive: impl FnMut(T) -> Result<U, Fault>,
    ) -> Result<C, Fault> {
        let mut set = C::default();
        for (index, wire) in self.0.into_iter().enumerate() {
            let value = receive(wire).map_err(|fault| fault.at(index).within("values()"))?;
            set.extend([value]);
            if set.len() == index {
                return Err(alike(index).within("values()"));
            }
        }
        Ok(set)
    }
}

impl<T: Value> Value for Elements<T> {
    const SHAPE: Shape = Shape::SET;
    const SIZE: usize = 4;

    fn describe(d: &mut Describer) {
        d.word(op::SET);
        T::describe(d);
    }
}

impl<T: ToJs> ToJs for Elements<T> {
    to_message!();

    fn write(&self, w: &mut Writer) {
        w.count(self.0.len());
        for value in &self.0 {
            value.write(w);
        }
    }
}

impl<T: FromJs> FromJs for Elements<T> {
    from_message!();

    fn read(r: &mut Reader<'_>) -> Result<Self, Fault> {
        let list = locate::<T, _>(T::read_list(r), |fault| fault.within("values()"))?;
        Ok(Self(list))
    }
}

/// The entries of a map on their way, whatever they are in Rust.
#[doc(hidden)]
pub struct Pairs<K, V>(Vec<Pair<K, V>>);

/// A key, its text where it is one that came from JavaScript, and its value.
struct Pair<K, V>(K, Box<str>, V);

impl<K: Value, V> Pairs<K, V> {
    pub(super) fn new(pairs: impl Iterator<Item = (K, V)>) -> Self {
        Self(pairs.map(|(key, value)| Pair(key, Box::default(), value)).collect())
    }

    /// Makes a map of what becomes of them.
    pub(super) fn collect<A, B, C: Default + Extend<(A, B)> + Len>(
        self,
        mut receive_key: impl FnMut(K) -> Result<A, Fault>,
        mut receive_value: impl FnMut(V) -> Result<B, Fault>,
    ) -> Result<C, Fault> {
        let mut map = C::default();
        for (index, Pair(key, text, value)) in self.0.into_iter().enumerate() {
            let key = receive_key(key).map_err(|fault| fault.at(index).within("keys()"))?;
            let value = receive_value(value).map_err(|fault| at_key::<K>(fault, &text, index))?;
            map.extend([(key, value)]);
            if map.len() == index {
                return Err(alike(index).within("keys()"));
            }
        }
        Ok(map)
    }
}

impl<K: Value, V: Value> Value for Pairs<K, V> {
    const SHAPE: Shape = K::MAP;
    const SIZE: usize = 4;

    fn describe(d: &mut Describer) {
        K::describe_map::<V>(d);
    }
}

impl<K: ToJs, V: ToJs> ToJs for Pairs<K, V> {
    to_message!();

    fn write(&self, w: &mut Writer) {
        w.count(self.0.len());
        for Pair(key, _, value) in &self.0 {
            key.write(w);
            value.write(w);
        }
    }
}

impl<K: FromJs, V: FromJs> FromJs for Pairs<K, V> {
    from_message!();

    fn read(r: &mut Reader<'_>) -> Result<Self, Fault> {
        let count = r.count(K::SIZE + V::SIZE)?;
        r.nested(|r| {
            let mut pairs = Vec::with_capacity(r.capacity::<Pair<K, V>>(count));
            for index in 0..count {
                read_entry(r, index, |key, text, value| pairs.push(Pair(key, text.into(), value)))?;
            }
            Ok(Self(pairs))
        })
    }
}

/// How much a map or set holds.
pub(super) trait Len {
    fn len(&self) -> usize;
}

macro_rules! len {
    ($($ty:ident<$($parameter:ident),*>)*) => {$(
        impl<$($parameter),*> Len for $ty<$($parameter),*> {
            fn len(&self) -> usize {
                Self::len(self)
            }
        }
    )*};
}

len!(HashMap<K, V, S> BTreeMap<K, V> HashSet<T, S> BTreeSet<T>);
#[cfg(feature = "hashbrown")]
len!(BrownMap<K, V, S> BrownSet<T, S>);
#[cfg(feature = "indexmap")]
len!(IndexMap<K, V, S> IndexSet<T, S>);
