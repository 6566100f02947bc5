//! `serde_json::Value`: any JSON.

use super::form::{As, forms};
use super::from_js::{FromJs, from_message};
use super::shape::{Shape, Value};
use super::to_js::{ToJs, to_message};
use crate::__ox_text as text;
use crate::describe::{Describer, type_hash};
use crate::protocol::{body, op};
use crate::wire::{Fault, Reader, Writer};
use serde_json::{Map, Number, Value as Json};

/// Up to here every whole number is an f64.
const SAFE: f64 = 9_007_199_254_740_991.0;

impl Value for Json {
    const SHAPE: Shape = Shape::NULL
        .or(Shape::BOOLEAN)
        .or(Shape::NUMBER)
        .or(Shape::STRING)
        .or(Shape::ARRAY)
        .or(Shape::OBJECT);
    const SIZE: usize = 1;
    const REFUSES: bool = false;

    /// `type JsonValue = boolean | null | number | string | JsonValue[] | Record<string, JsonValue>`.
    fn describe(d: &mut Describer) {
        if !d.named(type_hash("serde_json", "Value"), 0, |_| ()) {
            return;
        }
        text!(d, "JsonValue", 0, 4, 8);
        text!(d, "oxbridge", 0, 4);
        text!(d, "Any JSON.", 0, 4, 8);
        text!(d, "");
        d.word(0);
        d.word(body::UNTAGGED);
        d.word(5);
        As::<forms::Null, Option<bool>>::describe(d);
        d.word(op::F64);
        d.word(op::STRING);
        Vec::<Self>::describe(d);
        String::describe_map::<Self>(d);
        d.word(0);
    }
}

impl ToJs for Json {
    to_message!();

    fn write(&self, w: &mut Writer) {
        match self {
            Self::Null => {
                w.u8(0);
                None::<bool>.write(w);
            }
            Self::Bool(value) => {
                w.u8(0);
                Some(*value).write(w);
            }
            Self::Number(number) => {
                w.u8(1);
                number.as_f64().unwrap_or(f64::NAN).write(w);
            }
            Self::String(string) => {
                w.u8(2);
                string.write(w);
            }
            Self::Array(list) => {
                w.u8(3);
                list.write(w);
            }
            Self::Object(map) => {
                w.u8(4);
                w.count(map.len());
                for (key, value) in map {
                    key.write(w);
                    value.write(w);
                }
            }
        }
    }
}

impl FromJs for Json {
    from_message!();

    fn read(r: &mut Reader<'_>) -> Result<Self, Fault> {
        Ok(match r.u8()? {
            0 => Option::read(r)?.map_or(Self::Null, Self::Bool),
            1 => number(f64::read(r)?),
            2 => Self::String(String::read(r)?),
            3 => Self::Array(Vec::read(r)?),
            4 => {
                let count = r.count(5)?;
                r.nested(|r| {
                    let mut map = Map::new();
                    for _ in 0..count {
                        map.insert(String::read(r)?, Self::read(r)?);
                    }
                    Ok(map)
                })
                .map(Self::Object)?
            }
            _ => return Err(Fault::malformed("a JSON value of no kind")),
        })
    }
}

/// A whole number where it is one, `null` for what JSON has not: as `JSON.stringify` does.
fn number(value: f64) -> Json {
    if value.fract() == 0.0 && value.abs() <= SAFE {
        return Json::Number(Number::from(value as i64));
    }
    Number::from_f64(value).map_or(Json::Null, Json::Number)
}
