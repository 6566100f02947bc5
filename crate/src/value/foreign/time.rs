//! `time`: a moment is a `Date`, what depends on a place text, a duration a number of milliseconds.

use crate::value::adapt::{crosses_as_text, crosses_if};
use crate::value::moment::{JsDate, no_duration, out_of_range};
use time::format_description::well_known::{Iso8601, Rfc3339};
use time::{Date, Duration, Month, OffsetDateTime, PrimitiveDateTime, Time, UtcDateTime, Weekday};

crosses_as_text! {
    [] Date, "a date such as 2024-02-29", |this| this.to_string(), |text| Self::parse(text, &Iso8601::DATE);
    // The library's error is about a year.
    [] Time, "a time such as 12:30:00",
        |this| text_of(*this), |text| Self::parse(text, &Iso8601::TIME).map_err(|_| "no such time");
    [] PrimitiveDateTime, "a date and time such as 2024-02-29T12:30:00",
        |this| format!("{}T{}", this.date(), text_of(this.time())), |text| Self::parse(text, &Iso8601::DATE_TIME);
    // A `Date` would lose the offset.
    [] OffsetDateTime, "a date and time with an offset such as 2024-02-29T12:30:00+02:00",
        |this| this.format(&Rfc3339).unwrap_or_else(|_| this.to_string()), |text| Self::parse(text, &Rfc3339);
    [] Weekday, "a day of the week such as Monday";
    [] Month, "a month such as March";
}

/// With two digits for the hour, which `Display` leaves out.
fn text_of(time: Time) -> String {
    let (hour, minute, second, nanosecond) = time.as_hms_nano();
    let fraction = format!(".{nanosecond:09}");
    format!(
        "{hour:02}:{minute:02}:{second:02}{}",
        fraction.trim_end_matches('0').trim_end_matches('.')
    )
}

crosses_if! {
    [] UtcDateTime as JsDate, |this| Ok(of(*this)), |this| Ok(of(this)), |date| {
        UtcDateTime::from_unix_timestamp_nanos(date.0 as i128 * 1_000_000).map_err(|_| out_of_range("time", &date))
    };
    [] Duration as f64,
        |this| Ok(this.as_seconds_f64() * 1e3),
        |this| Ok(this.as_seconds_f64() * 1e3),
        |number| Duration::checked_seconds_f64(number / 1e3).ok_or_else(|| no_duration(number));
}

fn of(moment: UtcDateTime) -> JsDate {
    // Towards the past, as `Date` counts.
    JsDate(moment.unix_timestamp_nanos().div_euclid(1_000_000) as f64)
}
