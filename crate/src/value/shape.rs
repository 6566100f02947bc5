//! What a value is in JavaScript.

use crate::describe::Describer;
use crate::protocol::op;

/// What JavaScript can tell apart by `typeof` and by class: the variants of an `untagged` enum must differ in it.
#[doc(hidden)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shape(pub u32);

impl Shape {
    pub const NONE: Self = Self(0);
    pub const BOOLEAN: Self = Self(1);
    pub const NUMBER: Self = Self(1 << 1);
    pub const BIGINT: Self = Self(1 << 2);
    pub const STRING: Self = Self(1 << 3);
    pub const UNDEFINED: Self = Self(1 << 4);
    pub const NULL: Self = Self(1 << 5);
    pub const ARRAY: Self = Self(1 << 6);
    pub const OBJECT: Self = Self(1 << 7);
    pub const DATE: Self = Self(1 << 8);
    pub const MAP: Self = Self(1 << 9);
    pub const SET: Self = Self(1 << 10);
    pub const VIEW: Self = Self(1 << 11);
    /// Typed arrays: one bit for each class.
    pub const INT8: Self = Self(1 << 12);
    pub const UINT8: Self = Self(1 << 13);
    pub const INT16: Self = Self(1 << 14);
    pub const UINT16: Self = Self(1 << 15);
    pub const INT32: Self = Self(1 << 16);
    pub const UINT32: Self = Self(1 << 17);
    pub const BIGINT64: Self = Self(1 << 18);
    pub const BIGUINT64: Self = Self(1 << 19);
    pub const FLOAT32: Self = Self(1 << 20);
    pub const FLOAT64: Self = Self(1 << 21);
    pub const FUNCTION: Self = Self(1 << 22);
    /// Anything at all.
    pub const UNKNOWN: Self = Self(u32::MAX);

    #[must_use]
    pub const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    pub const fn overlaps(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// Whether it is always an object with properties of its own, or what is taken for one.
    pub const fn is_object(self) -> bool {
        self.0 & !Self::MAP.0 == Self::OBJECT.0
    }

    /// Anything but a primitive value.
    pub const OBJECTS: Self = Self(Self::UNKNOWN.0 & !Self::PRIMITIVES.0);

    const PRIMITIVES: Self = Self::BOOLEAN
        .or(Self::NUMBER)
        .or(Self::BIGINT)
        .or(Self::STRING)
        .or(Self::UNDEFINED)
        .or(Self::NULL);
}

/// A type with a form in JavaScript. Implemented by the derives together with [`ToJs`](crate::ToJs) and
/// [`FromJs`](crate::FromJs).
///
/// ```
/// # use oxbridge::prelude::*;
/// use oxbridge::Value;
///
/// #[derive(Marshal)]
/// pub struct Point {
///     pub x: f64,
///     pub y: f64,
/// }
///
/// fn crosses<T: Value + ?Sized>() {}
///
/// crosses::<Point>();
/// crosses::<Option<Vec<Point>>>();
/// crosses::<str>();
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no form in JavaScript",
    label = "cannot cross",
    note = "a type of your own crosses when it derives `Marshal`; a type with serde's traits crosses as `Serde<{Self}>`"
)]
pub trait Value {
    /// What JavaScript can tell apart.
    #[doc(hidden)]
    const SHAPE: Shape;

    /// The fewest bytes in the fixed part of a message, without padding.
    #[doc(hidden)]
    const SIZE: usize;

    /// Whether reading may fail for a value that JavaScript found right. Named types say yes, so that recursion ends.
    #[doc(hidden)]
    const REFUSES: bool = true;

    /// Whether different values of JavaScript may be the same here, so that keys of a map may meet.
    #[doc(hidden)]
    const ALIKE: bool = true;

    /// Whether it is `()`, which as a result takes anything.
    #[doc(hidden)]
    const UNIT: bool = false;

    /// Appends the type.
    #[doc(hidden)]
    fn describe(d: &mut Describer);

    /// Appends the type of a `Vec` of this.
    #[doc(hidden)]
    fn describe_list(d: &mut Describer) {
        d.word(op::LIST);
        Self::describe(d);
    }

    /// What a `Vec` of this is.
    #[doc(hidden)]
    const LIST: Shape = Shape::ARRAY;

    /// Appends the type of a slice of this.
    #[doc(hidden)]
    fn describe_slice(d: &mut Describer) {
        Self::describe_list(d);
    }

    /// What a slice of this is.
    #[doc(hidden)]
    const SLICE: Shape = Self::LIST;

    /// Appends the type of an array of this.
    #[doc(hidden)]
    fn describe_array(d: &mut Describer, length: usize) {
        d.word(op::ARRAY);
        d.word(length as u32);
        Self::describe(d);
    }

    /// What an array of this is.
    #[doc(hidden)]
    const ARRAY: Shape = Shape::ARRAY;

    /// Whether an array of this says how long it is, and JavaScript may write one of another length.
    #[doc(hidden)]
    const ARRAY_IS_COUNTED: bool = false;

    /// Appends the type of a map whose keys are this.
    #[doc(hidden)]
    fn describe_map<V: Value>(d: &mut Describer) {
        d.word(op::MAP);
        Self::describe(d);
        V::describe(d);
    }

    /// What a map whose keys are this is.
    #[doc(hidden)]
    const MAP: Shape = if Self::SHAPE.0 == Shape::STRING.0 {
        // A `Map` is taken for it.
        Shape::OBJECT.or(Shape::MAP)
    } else {
        Shape::MAP
    };
}

impl<T: Value + ?Sized> Value for &T {
    const SHAPE: Shape = T::SHAPE;
    const SIZE: usize = T::SIZE;
    const REFUSES: bool = T::REFUSES;
    const ALIKE: bool = T::ALIKE;
    const UNIT: bool = T::UNIT;
    const MAP: Shape = T::MAP;

    fn describe(d: &mut Describer) {
        T::describe(d);
    }

    fn describe_map<V: Value>(d: &mut Describer) {
        T::describe_map::<V>(d);
    }
}
