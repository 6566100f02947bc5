//! A table whose values are found at once.
//!
//! Objects alone have it: it takes more code than the table of `table.rs`, and is what calls of methods wait for.

use crate::table::{END, Map};

/// So many places there are at least, once there are any.
const FEWEST: usize = 8;

/// A value lies at the low bits of its number, and numbers whose place is taken are left out: so it is found at once, and
/// twice as many places never bring two values to the same one.
pub(super) struct Places<T> {
    places: Vec<Place<T>>,
    /// Those whose place was taken when the places became fewer.
    strays: Map<u32, T>,
    count: usize,
    last: u32,
}

struct Place<T> {
    id: u32,
    value: Option<T>,
}

impl<T> Places<T> {
    pub(super) const fn new() -> Self {
        Self {
            places: Vec::new(),
            strays: Map::new(),
            count: 0,
            last: 0,
        }
    }

    /// Keeps a value under a new number, which is never 0.
    pub(super) fn insert(&mut self, value: T) -> u32 {
        // A quarter stays free, so that four numbers at most are left out for one that is given.
        if self.count * 4 >= self.places.len() * 3 {
            self.resize((self.places.len() * 2).max(FEWEST));
        }
        loop {
            // After two thousand million numbers the first ones come again.
            self.last = if self.last + 1 < END { self.last + 1 } else { 1 };
            if self.is_free(self.last) {
                break;
            }
        }
        self.count += 1;
        self.put(self.last, value);
        self.last
    }

    #[inline(always)]
    pub(super) fn get(&self, id: u32) -> Option<&T> {
        match self.places.get(self.index(id)) {
            Some(Place { id: found, value }) if *found == id => value.as_ref(),
            _ => self.stray(id),
        }
    }

    /// Apart, so that the way of all others is short.
    #[cold]
    #[inline(never)]
    fn stray(&self, id: u32) -> Option<&T> {
        self.strays.get(id)
    }

    /// The caller drops the value when the table is no longer borrowed: that may call anything.
    #[must_use]
    pub(super) fn remove(&mut self, id: u32) -> Option<T> {
        let index = self.index(id);
        let value = match self.places.get_mut(index) {
            Some(Place { id: found, value }) if *found == id => value.take(),
            _ => self.strays.remove(id),
        }?;
        self.count -= 1;
        if self.count * 8 < self.places.len() && self.places.len() > FEWEST {
            self.resize(self.places.len() / 2);
        }
        Some(value)
    }

    #[inline(always)]
    fn index(&self, id: u32) -> usize {
        id as usize & self.places.len().wrapping_sub(1)
    }

    fn is_free(&self, id: u32) -> bool {
        let place = self.places.get(self.index(id));
        let is_free = place.is_some_and(|place| place.value.is_none());
        is_free && (self.strays.len() == 0 || self.strays.get(id).is_none())
    }

    fn put(&mut self, id: u32, value: T) {
        let index = self.index(id);
        match self.places.get_mut(index) {
            Some(place @ Place { value: None, .. }) => *place = Place { id, value: Some(value) },
            _ => self.strays.add(id, value),
        }
    }

    #[cold]
    #[inline(never)]
    fn resize(&mut self, count: usize) {
        let mut old = std::mem::replace(&mut self.places, Vec::with_capacity(count));
        self.places.resize_with(count, || Place { id: 0, value: None });
        let strays = std::mem::replace(&mut self.strays, Map::new());
        while let Some(Place { id, value }) = old.pop() {
            if let Some(value) = value {
                self.put(id, value);
            }
        }
        strays.empty(|id, value| self.put(id, value));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashMap;

    #[test]
    fn a_number_leads_to_its_value_until_that_is_removed() {
        let mut table = Places::new();
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
        assert_eq!(table.get(2), Some(&1));
        assert_eq!(table.get(3), None);
        assert_eq!(table.get(0), None);
        assert_eq!(table.insert(7), 1001);
        assert_eq!(table.count, 501);
    }

    #[test]
    fn numbers_that_come_again_leave_out_those_in_use() {
        let mut table = Places::new();
        assert_eq!(table.insert('a'), 1);
        table.last = END - 2;
        assert_eq!((table.insert('b'), table.insert('c')), (END - 1, 2));
        assert_eq!(table.get(1), Some(&'a'));
        // One that has no place of its own is in use as well.
        table.strays.add(9, 'd');
        table.last = 8;
        assert_eq!(table.insert('e'), 11);
        assert_eq!(table.get(9), Some(&'d'));
    }

    /// Numbers that look like chance.
    fn chance(state: &mut u64) -> u64 {
        *state ^= *state << 13;
        *state ^= *state >> 7;
        *state ^= *state << 17;
        *state
    }

    #[test]
    fn whatever_is_done_it_holds_what_a_map_would_hold() {
        for seed in 1..=if cfg!(miri) { 1 } else { 20 } {
            let mut state = seed * 0x9E37_79B9;
            let mut table = Places::new();
            let mut model = HashMap::new();
            let mut ids = Vec::new();
            let mut last = 0;
            for phase in 0..if cfg!(miri) { 4 } else { 12 } {
                // Some phases fill the table, some empty it.
                let fills = [9, 2, 5, 0][phase % 4];
                for _ in 0..400 {
                    if chance(&mut state) % 10 < fills {
                        let value = chance(&mut state);
                        let id = table.insert(value);
                        assert!(id > last, "a number is used again");
                        last = id;
                        model.insert(id, value);
                        ids.push(id);
                    } else if !ids.is_empty() {
                        let id = ids.swap_remove(chance(&mut state) as usize % ids.len());
                        assert_eq!(table.remove(id), model.remove(&id));
                        assert_eq!(table.remove(id), None);
                    }
                    let id = chance(&mut state) as u32 % (last + 2);
                    assert_eq!(table.get(id), model.get(&id));
                    assert_eq!(table.count, model.len());
                    assert!(table.places.len() <= FEWEST.max(model.len() * 8));
                }
                assert!(model.iter().all(|(id, value)| table.get(*id) == Some(value)));
            }
            assert!(u64::from(last) <= 4 * 12 * 400);
        }
    }

    #[test]
    fn values_that_meet_at_one_place_when_a_table_shrinks_are_all_kept() {
        let mut table = Places::new();
        let ids: Vec<u32> = (0..1000).map(|value| table.insert(value)).collect();
        let places = table.places.len();
        // Every 128th, so that they have the same low bits.
        for id in ids.iter().filter(|id| *id % 128 != 1) {
            table.remove(*id).unwrap();
        }
        assert!(table.places.len() <= 64 && places >= 1024);
        assert_eq!(table.strays.len(), 7);
        let kept = |table: &Places<u32>| (1..=1000).filter(|id| table.get(*id) == Some(&(id - 1))).count();
        assert_eq!(kept(&table), 8);
        // They find places again where there are more of them.
        let more: Vec<u32> = (0..900).map(|value| table.insert(value)).collect();
        assert_eq!((kept(&table), table.strays.len()), (8, 0));
        for id in more.iter().chain(ids.iter().filter(|id| *id % 128 == 1)) {
            table.remove(*id).unwrap();
        }
        assert_eq!((table.count, table.strays.len(), table.places.len()), (0, 0, FEWEST));
    }

    #[test]
    fn one_value_at_a_time_needs_no_more_places() {
        let mut table = Places::new();
        for id in 1..1000 {
            assert_eq!(table.insert(()), id);
            assert_eq!((table.remove(id), table.places.len()), (Some(()), FEWEST));
        }
    }
}
