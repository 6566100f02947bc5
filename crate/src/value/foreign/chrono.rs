//! `chrono`: a moment is a `Date`, what depends on a place text, a duration a number of milliseconds.

use crate::value::adapt::{crosses_as_text, crosses_if};
use crate::value::moment::{JsDate, no_duration, out_of_range};
use chrono::{DateTime, FixedOffset, Local, Month, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Utc, Weekday};

// chrono's own errors say nothing.
const NO_NAME: &str = "no such name";

crosses_as_text! {
    [] NaiveDate, "a date such as 2024-02-29";
    [] NaiveTime, "a time such as 12:30:00";
    [] NaiveDateTime, "a date and time such as 2024-02-29T12:30:00",
        |this| format!("{this:?}"), |text| text.parse::<Self>();
    // A `Date` would lose the offset.
    [] DateTime<FixedOffset>, "a date and time with an offset such as 2024-02-29T12:30:00+02:00",
        |this| this.to_rfc3339(), |text| Self::parse_from_rfc3339(text);
    [] FixedOffset, "an offset such as +02:00";
    [] Weekday, "a day of the week such as Mon",
        |this| this.to_string(), |text| text.parse::<Self>().map_err(|_| NO_NAME);
    [] Month, "a month such as March", |this| this.name(), |text| text.parse::<Self>().map_err(|_| NO_NAME);
}

crosses_if! {
    [] DateTime<Utc> as JsDate, |this| Ok(of(this)), |this| Ok(of(&this)), |date| moment(&date);
    [] DateTime<Local> as JsDate, |this| Ok(of(this)), |this| Ok(of(&this)),
        |date| moment(&date).map(|moment| moment.with_timezone(&Local));
    [] TimeDelta as f64, |this| Ok(milliseconds(*this)), |this| Ok(milliseconds(this)), |number| {
        // As exact as the number is.
        let whole = number.trunc();
        let nanoseconds = ((number - whole) * 1e6).round();
        let within = whole.abs() < 9e18;
        let delta = within.then(|| TimeDelta::try_milliseconds(whole as i64)).flatten();
        delta.and_then(|delta| delta.checked_add(&TimeDelta::nanoseconds(nanoseconds as i64)))
            .ok_or_else(|| no_duration(number))
    };
}

fn of<Z: chrono::TimeZone>(moment: &DateTime<Z>) -> JsDate {
    JsDate(moment.timestamp_millis() as f64)
}

fn moment(date: &JsDate) -> Result<DateTime<Utc>, crate::wire::Fault> {
    DateTime::from_timestamp_millis(date.0 as i64).ok_or_else(|| out_of_range("chrono", date))
}

fn milliseconds(delta: TimeDelta) -> f64 {
    delta.num_seconds() as f64 * 1e3 + f64::from(delta.subsec_nanos()) / 1e6
}
