//! Crates whose values are numbers.

use crate::value::adapt::crosses_if;
use crate::wire::Fault;

#[cfg(feature = "ordered-float")]
crate::value::adapt::crosses_as! {
    [T] ordered_float::OrderedFloat<T> as T, |this| this.0, |this| this.0, |value| ordered_float::OrderedFloat(value);
}

#[cfg(feature = "ordered-float")]
macro_rules! not_nan {
    ($($ty:ident)*) => {
        crosses_if! {
            $([] ordered_float::NotNan<$ty> as $ty, |this| Ok(**this), |this| Ok(*this), |value| {
                ordered_float::NotNan::new(value).map_err(|_| Fault::range("expected a number, got NaN"))
            };)*
        }
    };
}
#[cfg(feature = "ordered-float")]
not_nan!(f32 f64);

#[cfg(feature = "half")]
macro_rules! half {
    ($($ty:ident)*) => {
        crosses_if! {
            $([] half::$ty as f32, |this| Ok(this.to_f32()), |this| Ok(this.to_f32()), |value| {
                let half = half::$ty::from_f32(value);
                if half.is_infinite() && value.is_finite() {
                    return Err(Fault::range(format!(
                        concat!("expected ", stringify!($ty), " ({} to {}), got {}"),
                        half::$ty::MIN, half::$ty::MAX, value
                    )));
                }
                Ok(half)
            };)*
        }
    };
}
#[cfg(feature = "half")]
half!(f16 bf16);

#[cfg(feature = "http")]
crosses_if! {
    [] http::StatusCode as u16, |this| Ok(this.as_u16()), |this| Ok(this.as_u16()), |code| {
        http::StatusCode::from_u16(code).map_err(|_| Fault::range(format!("expected a status of 100 to 999, got {code}")))
    };
}

// A `bigint`, of 128 bits at most.
#[cfg(feature = "num-bigint")]
crosses_if! {
    [] num_bigint::BigInt as i128,
        |this| i128::try_from(this).map_err(|_| too_wide(this.bits())),
        |this| i128::try_from(&this).map_err(|_| too_wide(this.bits())),
        |number| Ok(number.into());
    [] num_bigint::BigUint as u128,
        |this| u128::try_from(this).map_err(|_| too_wide(this.bits())),
        |this| u128::try_from(&this).map_err(|_| too_wide(this.bits())),
        |number| Ok(number.into());
}

#[cfg(feature = "num-bigint")]
#[cold]
fn too_wide(bits: u64) -> Fault {
    Fault::range(format!("expected an integer of at most 128 bits, got one of {bits}"))
}
