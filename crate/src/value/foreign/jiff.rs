//! `jiff`: a moment is a `Date`, what depends on a place text, a duration a number of milliseconds.

use crate::value::adapt::{crosses_as_text, crosses_if};
use crate::value::moment::{JsDate, no_duration, out_of_range};
use jiff::civil::{Date, DateTime, Time};
use jiff::{SignedDuration, Span, Timestamp, ZonedDateTime};

crosses_as_text! {
    [] Date, "a date such as 2024-02-29";
    [] Time, "a time such as 12:30:00";
    [] DateTime, "a date and time such as 2024-02-29T12:30:00";
    [] ZonedDateTime, "a date and time with a zone such as 2024-02-29T12:30:00+01:00[Europe/Paris]";
    [] Span, "a duration such as P1DT2H";
}

crosses_if! {
    [] Timestamp as JsDate, |this| Ok(of(*this)), |this| Ok(of(this)), |date| {
        Timestamp::from_millisecond(date.0 as i64).map_err(|_| out_of_range("jiff", &date))
    };
    [] SignedDuration as f64,
        |this| Ok(milliseconds(*this)),
        |this| Ok(milliseconds(this)),
        |number| SignedDuration::try_from_secs_f64(number / 1e3).map_err(|_| no_duration(number));
}

fn of(moment: Timestamp) -> JsDate {
    // Towards the past, as `Date` counts.
    JsDate(moment.as_nanosecond().div_euclid(1_000_000) as f64)
}

fn milliseconds(duration: SignedDuration) -> f64 {
    duration.as_secs() as f64 * 1e3 + f64::from(duration.subsec_nanos()) / 1e6
}
