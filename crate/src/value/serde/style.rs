//! How the values of a type are shown where JavaScript has more than one way.

#[cfg(feature = "tsify")]
use std::any::TypeId;
#[cfg(feature = "tsify")]
use std::cell::RefCell;

/// How the values of a type are shown.
#[derive(Clone, Copy)]
pub struct Style {
    /// What `None` is.
    pub missing_as_null: bool,
    /// What `()` is, and so the `null` of JSON.
    pub unit_as_null: bool,
    pub maps: Maps,
    pub integers: Integers,
}

/// What maps are.
#[derive(Clone, Copy)]
#[cfg_attr(not(feature = "tsify"), expect(dead_code))]
pub enum Maps {
    /// Objects where all keys are text.
    ByKey,
    Object,
    Map,
}

/// What integers of 64 bits are.
#[derive(Clone, Copy)]
#[cfg_attr(not(feature = "tsify"), expect(dead_code))]
pub enum Integers {
    /// Bigints where a number would not be exact.
    Large,
    BigInt,
    Number,
}

impl Style {
    /// That of types of which nothing more is known.
    pub const PLAIN: Self = Self {
        missing_as_null: false,
        unit_as_null: true,
        maps: Maps::ByKey,
        integers: Integers::Large,
    };
}

/// That of T.
#[cfg(not(feature = "tsify"))]
#[allow(clippy::extra_unused_type_parameters, reason = "its twin with the feature takes it")]
pub fn of<T: 'static>() -> Style {
    Style::PLAIN
}

#[cfg(feature = "tsify")]
thread_local! {
    static STYLES: RefCell<Vec<(TypeId, Style)>> = const { RefCell::new(Vec::new()) };
}

/// That of T: the one that `tsify` declared, once something that names T has come by.
#[cfg(feature = "tsify")]
pub fn of<T: 'static>() -> Style {
    let id = TypeId::of::<T>();
    STYLES.with_borrow(|styles| {
        let found = styles.iter().find(|(known, _)| *known == id);
        found.map_or(Style::PLAIN, |(_, style)| *style)
    })
}

/// Notes what `tsify` declared for T.
#[cfg(feature = "tsify")]
pub fn keep<T: tsify::Tsify + 'static>() {
    let id = TypeId::of::<T>();
    STYLES.with_borrow_mut(|styles| {
        if styles.iter().all(|(known, _)| *known != id) {
            let tsify::SerializationConfig {
                missing_as_null,
                hashmap_as_object,
                large_number_types_as_bigints,
            } = T::SERIALIZATION_CONFIG;
            let style = Style {
                missing_as_null,
                unit_as_null: missing_as_null,
                maps: if hashmap_as_object { Maps::Object } else { Maps::Map },
                integers: if large_number_types_as_bigints {
                    Integers::BigInt
                } else {
                    Integers::Number
                },
            };
            styles.push((id, style));
        }
    });
}
