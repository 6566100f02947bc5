//! Values that JavaScript gives serde. What that makes of them is in `asked.rs`.

use super::refused::{Refused, Result};
use super::{host, preserved};
use crate::protocol::serde as tag;
use crate::wire::{Fault, Reader};
use serde::de::{Error as _, Expected, Unexpected};

/// Up to here every whole number is an f64.
const SAFE: f64 = 9_007_199_254_740_991.0;

/// Reads a value, of which the tag is read.
pub struct Given<'r, 'm> {
    pub r: &'r mut Reader<'m>,
    pub tag: u8,
}

/// A number or a bigint.
#[derive(Clone, Copy)]
pub enum Number {
    /// A whole number of JavaScript's that an i64 holds.
    Whole(i64),
    Other(f64),
    Big(i128),
    /// One that only a u128 holds.
    Wide(u128),
    TooBig,
}

impl Number {
    #[cold]
    pub fn wrong<T>(self, expected: &dyn Expected) -> Result<T> {
        let unexpected = match self {
            Self::Whole(value) => Unexpected::Float(value as f64),
            Self::Other(value) => Unexpected::Float(value),
            _ => Unexpected::Other("bigint"),
        };
        Err(Refused::invalid_type(unexpected, expected))
    }

    /// An integer that is to have so many bits.
    pub fn integer<T: TryFrom<i128> + TryFrom<u128>>(self, bits: &str, expected: &dyn Expected) -> Result<T> {
        let found = match self {
            Self::Whole(value) => match T::try_from(i128::from(value)) {
                Ok(value) => return Ok(value),
                Err(_) => return self.wrong(expected),
            },
            Self::Big(value) => T::try_from(value).ok(),
            Self::Wide(value) => T::try_from(value).ok(),
            Self::TooBig => None,
            Self::Other(_) => return self.wrong(expected),
        };
        found.ok_or_else(|| {
            let text = "Couldn't deserialize {bits} from a BigInt outside {bits}::MIN..{bits}::MAX bounds";
            Refused::custom(text.replace("{bits}", bits))
        })
    }
}

impl<'r, 'm> Given<'r, 'm> {
    pub fn new(r: &'r mut Reader<'m>) -> Result<Self> {
        let tag = r.u8()?;
        Ok(Self { r, tag })
    }

    pub fn number(&mut self) -> Result<Option<Number>> {
        Ok(Some(match self.tag {
            tag::I32 => Number::Whole(i32::from_le_bytes(self.r.bytes()?).into()),
            tag::F64 => {
                let value = f64::from_le_bytes(self.r.bytes()?);
                if value.fract() == 0.0 && value.abs() <= SAFE {
                    Number::Whole(value as i64)
                } else {
                    Number::Other(value)
                }
            }
            tag::I64 => Number::Big(i64::from_le_bytes(self.r.bytes()?).into()),
            tag::U64 => Number::Big(u64::from_le_bytes(self.r.bytes()?).into()),
            tag::I128 => Number::Big(wide(self.r)? as i128),
            tag::U128 => Number::Wide(wide(self.r)?),
            tag::DIGITS => {
                self.r.string()?;
                Number::TooBig
            }
            _ => return Ok(None),
        }))
    }

    pub fn is_nothing(&self) -> bool {
        matches!(self.tag, tag::UNDEFINED | tag::NULL)
    }

    /// Reads what has parts: `read` takes them.
    pub fn nested<T>(self, read: impl FnOnce(&mut Reader<'m>) -> Result<T>) -> Result<T> {
        self.r.nested(|r| Ok(read(r)))?
    }

    pub fn bytes(self) -> Result<&'m [u8]> {
        let count = self.r.count(1)?;
        Ok(self.r.numbers::<u8>(count)?)
    }

    /// Says that the value is none that `expected` takes.
    #[cold]
    pub fn wrong<T>(mut self, expected: &dyn Expected) -> Result<T> {
        if let Some(number) = self.number()? {
            return number.wrong(expected);
        }
        let unexpected = match self.tag {
            tag::UNDEFINED | tag::NULL => Unexpected::Unit,
            tag::FALSE => Unexpected::Bool(false),
            tag::TRUE => Unexpected::Bool(true),
            tag::STRING => Unexpected::Str(self.r.string()?),
            tag::ARRAY => Unexpected::Seq,
            tag::BYTES => Unexpected::Bytes(self.bytes()?),
            tag::SET => Unexpected::Other("Set"),
            tag::VALUE => return host::wrong(self.r, expected),
            _ => Unexpected::Map,
        };
        Err(Refused::invalid_type(unexpected, expected))
    }

    /// Reads past the value.
    pub fn skip(mut self) -> Result {
        if self.number()?.is_some() {
            return Ok(());
        }
        match self.tag {
            tag::UNDEFINED | tag::NULL | tag::FALSE | tag::TRUE => Ok(()),
            tag::STRING => Ok(self.r.string().map(drop)?),
            tag::BYTES => self.bytes().map(drop),
            tag::ARRAY | tag::SET => self.nested(|r| {
                let count = r.count(1)?;
                skip(r, count)
            }),
            tag::MAP | tag::RECORD => self.nested(|r| {
                let count = r.count(2)?;
                skip(r, count.saturating_mul(2))
            }),
            tag::OBJECT => self.nested(skip_fields),
            tag::INSTANCE => self.nested(|r| {
                skip_fields(r)?;
                skip_fields(r)
            }),
            tag::VALUE => preserved::skip(self.r),
            _ => Err(unknown()),
        }
    }
}

/// Reads past so many values.
pub fn skip(r: &mut Reader<'_>, count: usize) -> Result {
    for _ in 0..count {
        Given::new(r)?.skip()?;
    }
    Ok(())
}

/// Reads past properties.
pub fn skip_fields(r: &mut Reader<'_>) -> Result {
    for _ in 0..r.count(5)? {
        r.string()?;
        Given::new(r)?.skip()?;
    }
    Ok(())
}

fn wide(r: &mut Reader<'_>) -> Result<u128> {
    let low = r.u64()?;
    Ok(u128::from(low) | u128::from(r.u64()?) << 64)
}

fn unknown() -> Refused {
    Refused(Fault::malformed("a value of serde of no kind"))
}
