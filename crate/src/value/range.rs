//! Ranges and their ends: records.

use super::adapt::crosses_as;
use std::ops;

/// From `start` up to `end`, which is left out.
#[derive(oxbridge::Marshal)]
pub struct Range<T> {
    start: T,
    end: T,
}

/// From `start` up to `end`, which is part of it.
#[derive(oxbridge::Marshal)]
pub struct RangeInclusive<T> {
    start: T,
    end: T,
}

/// From `start` on.
#[derive(oxbridge::Marshal)]
pub struct RangeFrom<T> {
    start: T,
}

/// Up to `end`, which is left out.
#[derive(oxbridge::Marshal)]
pub struct RangeTo<T> {
    end: T,
}

/// Up to `end`, which is part of it.
#[derive(oxbridge::Marshal)]
pub struct RangeToInclusive<T> {
    end: T,
}

/// From any value to any value.
#[derive(oxbridge::Marshal)]
pub struct RangeFull {}

/// One end of a range.
#[derive(oxbridge::Marshal)]
pub enum Bound<T> {
    /// The value is part of the range.
    Included(T),
    /// The value is left out.
    Excluded(T),
    /// The range has no end there.
    Unbounded,
}

crosses_as! {
    [T] ops::Range<T> as Range<T>,
        |this| Range { start: &this.start, end: &this.end },
        |this| Range { start: this.start, end: this.end },
        |range| range.start..range.end;
    [T] ops::RangeInclusive<T> as RangeInclusive<T>,
        |this| RangeInclusive { start: this.start(), end: this.end() },
        |this| { let (start, end) = this.into_inner(); RangeInclusive { start, end } },
        |range| range.start..=range.end;
    [T] ops::RangeFrom<T> as RangeFrom<T>,
        |this| RangeFrom { start: &this.start },
        |this| RangeFrom { start: this.start },
        |range| range.start..;
    [T] ops::RangeTo<T> as RangeTo<T>,
        |this| RangeTo { end: &this.end },
        |this| RangeTo { end: this.end },
        |range| ..range.end;
    [T] ops::RangeToInclusive<T> as RangeToInclusive<T>,
        |this| RangeToInclusive { end: &this.end },
        |this| RangeToInclusive { end: this.end },
        |range| ..=range.end;
    [] ops::RangeFull as RangeFull, |_this| RangeFull {}, |_this| RangeFull {}, |_range| ..;
    [T] ops::Bound<T> as Bound<T>,
        |this| bound(this.as_ref()),
        |this| bound(this),
        |bound| match bound {
            Bound::Included(value) => ops::Bound::Included(value),
            Bound::Excluded(value) => ops::Bound::Excluded(value),
            Bound::Unbounded => ops::Bound::Unbounded,
        };
}

fn bound<T>(bound: ops::Bound<T>) -> Bound<T> {
    match bound {
        ops::Bound::Included(value) => Bound::Included(value),
        ops::Bound::Excluded(value) => Bound::Excluded(value),
        ops::Bound::Unbounded => Bound::Unbounded,
    }
}
