//! What JavaScript knows by a number.
//!
//! A number is not used again, so that one which JavaScript kept too long leads nowhere.

/// Numbers are below this, so that there is a bit to spare.
const END: u32 = 1 << 31;

pub(crate) struct Table<T> {
    /// By the low bits of the number. One for every four entries, or none.
    buckets: Vec<Vec<(u32, T)>>,
    count: usize,
    last: u32,
}

impl<T> Table<T> {
    pub(crate) const fn new() -> Self {
        Self {
            buckets: Vec::new(),
            count: 0,
            last: 0,
        }
    }

    /// Keeps a value under a new number, which is never 0.
    pub(crate) fn insert(&mut self, value: T) -> u32 {
        // A vector has room for four at least.
        if self.count >= self.buckets.len() * 4 {
            self.grow();
        }
        loop {
            self.last = if self.last + 1 < END { self.last + 1 } else { 1 };
            // After two thousand million numbers the first ones come again.
            if self.get(self.last).is_none() {
                break;
            }
        }
        let id = self.last;
        if let Some(bucket) = self.bucket(id) {
            bucket.push((id, value));
            self.count += 1;
        }
        id
    }

    pub(crate) fn get(&self, id: u32) -> Option<&T> {
        let bucket = self.buckets.get(place(id, self.buckets.len()))?;
        bucket.iter().find(|(each, _)| *each == id).map(|(_, value)| value)
    }

    pub(crate) fn get_mut(&mut self, id: u32) -> Option<&mut T> {
        let bucket = self.bucket(id)?;
        bucket.iter_mut().find(|(each, _)| *each == id).map(|(_, value)| value)
    }

    /// The caller drops the value when the table is no longer borrowed: that may call anything.
    #[must_use]
    pub(crate) fn remove(&mut self, id: u32) -> Option<T> {
        let bucket = self.bucket(id)?;
        let index = bucket.iter().position(|(each, _)| *each == id)?;
        let (_, value) = bucket.swap_remove(index);
        self.count -= 1;
        Some(value)
    }

    fn bucket(&mut self, id: u32) -> Option<&mut Vec<(u32, T)>> {
        let place = place(id, self.buckets.len());
        self.buckets.get_mut(place)
    }

    #[cold]
    fn grow(&mut self) {
        let count = (self.buckets.len() * 2).max(8);
        let old = std::mem::take(&mut self.buckets);
        self.buckets.resize_with(count, Vec::new);
        for (id, value) in old.into_iter().flatten() {
            if let Some(bucket) = self.bucket(id) {
                bucket.push((id, value));
            }
        }
    }
}

fn place(id: u32, buckets: usize) -> usize {
    id as usize & buckets.wrapping_sub(1)
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
        assert_eq!(table.count, 501);
    }

    #[test]
    fn numbers_that_come_again_leave_out_those_in_use() {
        let mut table = Table::new();
        assert_eq!(table.insert('a'), 1);
        table.last = END - 2;
        assert_eq!((table.insert('b'), table.insert('c')), (END - 1, 2));
        assert_eq!(table.get(1), Some(&'a'));
    }
}
