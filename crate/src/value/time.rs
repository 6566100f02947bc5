//! Times: `Date`, and numbers of milliseconds.

use super::from_js::{FromJs, from_message};
use super::shape::{Shape, Value};
use super::to_js::{ToJs, to_message};
use crate::abi::alone;
use crate::describe::Describer;
use crate::protocol::op;
use crate::wire::{Fault, Reader, Writer};
use std::time::Duration;

impl Value for Duration {
    const SHAPE: Shape = Shape::NUMBER;
    const SIZE: usize = 8;
    const REFUSES: bool = false;

    fn describe(d: &mut Describer) {
        d.word(op::DURATION);
    }
}

/// A duration among the parameters.
#[doc(hidden)]
#[derive(Clone, Copy, Default)]
#[repr(transparent)]
pub struct Milliseconds(f64);

alone!(Milliseconds);

impl ToJs for Duration {
    type Abi = Milliseconds;

    fn write(&self, w: &mut Writer) {
        milliseconds(*self).write(w);
    }

    fn to_wasm(&self) -> Milliseconds {
        Milliseconds(milliseconds(*self))
    }
}

impl FromJs for Duration {
    type Abi = Milliseconds;

    fn read(r: &mut Reader<'_>) -> Result<Self, Fault> {
        f64::read(r).map(Milliseconds)?.duration()
    }

    fn from_wasm(abi: Milliseconds, _: &mut Reader<'_>) -> Result<Self, Fault> {
        abi.duration()
    }
}

impl Milliseconds {
    fn duration(self) -> Result<Duration, Fault> {
        if self.0 >= 0.0 {
            Ok(duration(self.0))
        } else {
            Err(Fault::malformed("a duration is negative or not a number"))
        }
    }
}

fn milliseconds(duration: Duration) -> f64 {
    duration.as_secs() as f64 * 1e3 + f64::from(duration.subsec_nanos()) / 1e6
}

/// The longest there is, when it would be longer.
fn duration(milliseconds: f64) -> Duration {
    let whole = (milliseconds / 1e3).floor();
    if whole >= u64::MAX as f64 {
        return Duration::MAX;
    }
    let nanoseconds = ((milliseconds - whole * 1e3) * 1e6).round();
    Duration::from_secs(whole as u64).saturating_add(Duration::from_nanos(nanoseconds.max(0.0) as u64))
}

macro_rules! system_time {
    ($ty:ty) => {
        impl Value for $ty {
            const SHAPE: Shape = Shape::DATE;
            const SIZE: usize = 8;

            fn describe(d: &mut Describer) {
                // In WebAssembly there is no time before 1970.
                d.word(op::FALLIBLE);
                d.word(op::DATE);
            }
        }

        impl ToJs for $ty {
            to_message!();

            fn write(&self, w: &mut Writer) {
                let since = match self.duration_since(<$ty>::UNIX_EPOCH) {
                    Ok(after) => milliseconds(after),
                    Err(before) => -milliseconds(before.duration()),
                };
                // A `Date` has whole milliseconds, and would round those before 1970 upwards.
                since.floor().write(w);
            }
        }

        impl FromJs for $ty {
            from_message!();

            fn read(r: &mut Reader<'_>) -> Result<Self, Fault> {
                let since = f64::read(r)?;
                if since.is_nan() {
                    return Err(Fault::malformed("a date is not a number"));
                }
                let time = if since < 0.0 {
                    <$ty>::UNIX_EPOCH.checked_sub(duration(-since))
                } else {
                    <$ty>::UNIX_EPOCH.checked_add(duration(since))
                };
                time.ok_or_else(|| Fault::range("expected a date of 1970 or later"))
            }
        }
    };
}

system_time!(std::time::SystemTime);
// Elsewhere it is the same type.
#[cfg(all(feature = "bindgen", target_family = "wasm", target_os = "unknown"))]
system_time!(web_time::SystemTime);
