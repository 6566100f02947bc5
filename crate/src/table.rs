//! What JavaScript knows by a number.
//!
//! A number is not used again, so that one which JavaScript kept too long leads nowhere.

use std::cell::RefCell;
use std::thread::LocalKey;

/// Numbers are below this, so that there is a bit to spare.
pub(crate) const END: u32 = 1 << 31;

pub(crate) struct Table<T> {
    values: Map<u32, T>,
    last: u32,
}

impl<T> Table<T> {
    pub(crate) const fn new() -> Self {
        Self {
            values: Map::new(),
            last: 0,
        }
    }

    /// Keeps a value under a new number, which is never 0.
    pub(crate) fn insert(&mut self, value: T) -> u32 {
        loop {
            self.last = if self.last + 1 < END { self.last + 1 } else { 1 };
            // After two thousand million numbers the first ones come again.
            if self.get(self.last).is_none() {
                break;
            }
        }
        self.values.add(self.last, value);
        self.last
    }

    pub(crate) fn get(&self, id: u32) -> Option<&T> {
        self.values.get(id)
    }

    pub(crate) fn get_mut(&mut self, id: u32) -> Option<&mut T> {
        self.values.get_mut(id)
    }

    /// The caller drops the value when the table is no longer borrowed: that may call anything.
    #[must_use]
    pub(crate) fn remove(&mut self, id: u32) -> Option<T> {
        self.values.remove(id)
    }
}

/// A table that is borrowed for no longer than one of these takes: so what they do must not call anything of the
/// user's, and what they take out is dropped by the caller.
pub(crate) trait Local<T> {
    fn add(&'static self, value: T) -> u32;

    /// Changes a value, if it is still there.
    fn change<R>(&'static self, id: u32, change: impl FnOnce(&mut T) -> R) -> Option<R>;

    #[must_use]
    fn remove(&'static self, id: u32) -> Option<T>;

    fn find(&'static self, id: u32) -> Option<T>
    where
        T: Clone;
}

impl<T> Local<T> for LocalKey<RefCell<Table<T>>> {
    fn add(&'static self, value: T) -> u32 {
        self.with_borrow_mut(|table| table.insert(value))
    }

    fn change<R>(&'static self, id: u32, change: impl FnOnce(&mut T) -> R) -> Option<R> {
        // A thread that ends may have dropped them all.
        let changed = self.try_with(|table| table.borrow_mut().get_mut(id).map(change));
        changed.ok().flatten()
    }

    fn remove(&'static self, id: u32) -> Option<T> {
        let removed = self.try_with(|table| table.borrow_mut().remove(id));
        removed.ok().flatten()
    }

    fn find(&'static self, id: u32) -> Option<T>
    where
        T: Clone,
    {
        self.with_borrow(|table| table.get(id).cloned())
    }
}

/// What is found by a number or an address. It takes less code than a map of `std`.
pub(crate) struct Map<K, T> {
    /// One for every four entries, or none.
    buckets: Vec<Vec<(K, T)>>,
    count: usize,
}

impl<K: Key, T> Map<K, T> {
    pub(crate) const fn new() -> Self {
        Self {
            buckets: Vec::new(),
            count: 0,
        }
    }

    /// Keeps a value under a key that is not in use.
    pub(crate) fn add(&mut self, key: K, value: T) {
        // A vector has room for four at least.
        if self.count >= self.buckets.len() * 4 {
            self.grow();
        }
        if let Some(bucket) = self.bucket(key) {
            bucket.push((key, value));
            self.count += 1;
        }
    }

    pub(crate) fn get(&self, key: K) -> Option<&T> {
        let bucket = self.buckets.get(place(key, self.buckets.len()))?;
        bucket.iter().find(|(each, _)| *each == key).map(|(_, value)| value)
    }

    pub(crate) fn get_mut(&mut self, key: K) -> Option<&mut T> {
        let bucket = self.bucket(key)?;
        bucket.iter_mut().find(|(each, _)| *each == key).map(|(_, value)| value)
    }

    pub(crate) fn remove(&mut self, key: K) -> Option<T> {
        let bucket = self.bucket(key)?;
        let index = bucket.iter().position(|(each, _)| *each == key)?;
        let (_, value) = bucket.swap_remove(index);
        self.count -= 1;
        Some(value)
    }

    pub(crate) fn len(&self) -> usize {
        self.count
    }

    /// Takes everything out. Not by iterators, which take several times the code.
    pub(crate) fn empty(mut self, mut take: impl FnMut(K, T)) {
        while let Some(mut bucket) = self.buckets.pop() {
            while let Some((key, value)) = bucket.pop() {
                take(key, value);
            }
        }
    }

    fn bucket(&mut self, key: K) -> Option<&mut Vec<(K, T)>> {
        let place = place(key, self.buckets.len());
        self.buckets.get_mut(place)
    }

    #[cold]
    fn grow(&mut self) {
        let count = (self.buckets.len() * 2).max(8);
        let old = Self {
            buckets: std::mem::take(&mut self.buckets),
            count: 0,
        };
        self.buckets.resize_with(count, Vec::new);
        old.empty(|key, value| {
            if let Some(bucket) = self.bucket(key) {
                bucket.push((key, value));
            }
        });
    }
}

/// Which of the buckets a key is in. It depends on all bits of the key: what is kept may be every thousandth of the
/// numbers, and addresses are multiples of something.
fn place<K: Key>(key: K, buckets: usize) -> usize {
    let spread = key.bits().wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 32;
    ((spread * buckets as u64) >> 32) as usize
}

pub(crate) trait Key: Copy + PartialEq {
    fn bits(self) -> u64;
}

impl Key for u32 {
    fn bits(self) -> u64 {
        self.into()
    }
}

/// An address.
impl Key for usize {
    fn bits(self) -> u64 {
        self as u64
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_leads_to_its_value_until_that_is_removed() {
        let mut table = Table::new();
        assert_eq!(table.get(1), None);
        assert_eq!(table.remove(0), None);
        let ids: Vec<u32> = (0..1000).map(|value| table.insert(value)).collect();
        assert_eq!(ids, (1..=1000).collect::<Vec<_>>());
        for (value, id) in ids.iter().enumerate() {
            assert_eq!(table.get(*id), Some(&value));
        }
        for id in ids.iter().step_by(2) {
            assert_eq!(table.remove(*id), Some(*id as usize - 1));
            assert_eq!(table.remove(*id), None);
        }
        assert_eq!(table.get_mut(2), Some(&mut 1));
        assert_eq!(table.get(3), None);
        assert_eq!(table.insert(7), 1001);
        assert_eq!(table.values.count, 501);
    }

    #[test]
    fn numbers_that_come_again_leave_out_those_in_use() {
        let mut table = Table::new();
        assert_eq!(table.insert('a'), 1);
        table.last = END - 2;
        assert_eq!((table.insert('b'), table.insert('c')), (END - 1, 2));
        assert_eq!(table.get(1), Some(&'a'));
    }

    #[test]
    fn numbers_of_which_few_are_kept_spread_over_the_buckets() {
        for step in [2, 10, 1000, 1 << 10, 1 << 16] {
            let mut table = Table::new();
            for _ in 0..4096 {
                table.last += step - 1;
                table.insert(());
            }
            let fullest = table.values.buckets.iter().map(Vec::len).max();
            assert!(fullest <= Some(16), "{step}: {fullest:?}");
        }
    }

    #[test]
    fn addresses_spread_over_the_buckets() {
        for step in [1, 8, 16, 64, 1024, 4096, 65536] {
            let mut map = Map::new();
            for index in 0..4096_usize {
                map.add(0x10_0010 + index * step, index);
            }
            let fullest = map.buckets.iter().map(Vec::len).max();
            assert!(fullest <= Some(16), "{step}: {fullest:?}");
            assert!((0..4096).all(|index| map.get(0x10_0010 + index * step) == Some(&index)));
            assert_eq!(map.remove(0x10_0010), Some(0));
            assert_eq!(map.remove(0x10_0010), None);
        }
    }
}
