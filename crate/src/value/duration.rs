//! Durations as ISO 8601 has them, which is how `Temporal.Duration` reads and writes them: `#[marshal(as = "string")]`.

use crate::wire::shortened;
use std::time::Duration;

const SECOND: u128 = 1_000_000_000;
const UNITS: [(char, bool, u128); 5] = [
    ('W', false, 7 * 86_400 * SECOND),
    ('D', false, 86_400 * SECOND),
    ('H', true, 3_600 * SECOND),
    ('M', true, 60 * SECOND),
    ('S', true, SECOND),
];

/// `PT1H30M`, `PT0.25S`. Days are of no fixed length to a calendar, so hours are the largest.
pub fn to_js(duration: &Duration) -> String {
    let (minutes, seconds) = (duration.as_secs() / 60, duration.as_secs() % 60);
    let (hours, minutes) = (minutes / 60, minutes % 60);
    let mut text = "PT".to_owned();
    for (count, unit) in [(hours, 'H'), (minutes, 'M')] {
        if count > 0 {
            text.push_str(&count.to_string());
            text.push(unit);
        }
    }
    if seconds > 0 || duration.subsec_nanos() > 0 || text.len() == 2 {
        text.push_str(&seconds.to_string());
        if duration.subsec_nanos() > 0 {
            let fraction = format!("{:09}", duration.subsec_nanos());
            text.push('.');
            text.push_str(fraction.trim_end_matches('0'));
        }
        text.push('S');
    }
    text
}

/// Of weeks, days, hours, minutes and seconds; the last of them may have a fraction.
pub fn from_js(text: String) -> Result<Duration, String> {
    read(&text).ok_or_else(|| {
        format!(
            "expected a duration of weeks, days, hours, minutes and seconds, such as \"PT1M30.5S\", got {:?}",
            shortened(&text)
        )
    })
}

fn read(text: &str) -> Option<Duration> {
    let (date, time) = match text.strip_prefix('P')?.split_once('T') {
        Some((_, "")) => return None,
        Some(parts) => parts,
        None => (text.strip_prefix('P')?, ""),
    };
    if date.is_empty() && time.is_empty() {
        return None;
    }
    let mut units = UNITS.iter();
    let mut nanoseconds = 0_u128;
    let mut is_last = false;
    for (mut rest, is_time) in [(date, false), (time, true)] {
        while !rest.is_empty() {
            let end = rest.find(|character: char| character.is_ascii_alphabetic())?;
            let (number, unit) = (&rest[..end], rest[end..].chars().next()?);
            let (_, _, size) = units.find(|(name, of_time, _)| (*name, *of_time) == (unit, is_time))?;
            let (whole, fraction) = number
                .split_once(['.', ','])
                .map_or((number, None), |(whole, fraction)| (whole, Some(fraction)));
            if is_last || !is_digits(whole) {
                return None;
            }
            nanoseconds = nanoseconds.checked_add(whole.parse::<u128>().ok()?.checked_mul(*size)?)?;
            if let Some(fraction) = fraction {
                is_last = true;
                nanoseconds = nanoseconds.checked_add(part(fraction, *size)?)?;
            }
            rest = &rest[end + unit.len_utf8()..];
        }
    }
    let seconds = u64::try_from(nanoseconds / SECOND).ok()?;
    Some(Duration::new(seconds, (nanoseconds % SECOND) as u32))
}

/// The part of a unit that the digits behind its point say: nine of them, as ISO 8601 and Temporal have it.
fn part(digits: &str, size: u128) -> Option<u128> {
    if !is_digits(digits) || digits.len() > 9 {
        return None;
    }
    let billionths = digits.parse::<u128>().ok()? * 10_u128.pow(9 - digits.len() as u32);
    Some(size * billionths / SECOND)
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::{from_js, to_js};
    use std::time::Duration;

    #[test]
    fn what_is_written_is_read() {
        let nanoseconds = [
            0,
            1,
            250_000_000,
            1_000_000_000,
            59_000_000_001,
            60_000_000_000,
            3_600_000_000_000,
        ];
        for nanoseconds in nanoseconds {
            let duration = Duration::from_nanos(nanoseconds);
            assert_eq!(from_js(to_js(&duration)), Ok(duration), "{}", to_js(&duration));
        }
        assert_eq!(from_js(to_js(&Duration::MAX)), Ok(Duration::MAX));
        assert_eq!(to_js(&Duration::from_millis(5_445_250)), "PT1H30M45.25S");
        assert_eq!(to_js(&Duration::ZERO), "PT0S");
    }

    #[test]
    fn what_others_write_is_read() {
        let cases = [
            ("P1W", 604_800_000),
            ("P1DT1S", 86_401_000),
            ("PT1.5H", 5_400_000),
            ("PT0,5S", 500),
            ("P2W1DT36H", 1_425_600_000),
            ("PT90M", 5_400_000),
        ];
        for (text, milliseconds) in cases {
            assert_eq!(
                from_js(text.to_owned()),
                Ok(Duration::from_millis(milliseconds)),
                "{text}"
            );
        }
    }

    #[test]
    fn what_is_none_is_refused() {
        let none = [
            "",
            "P",
            "PT",
            "P1DT",
            "1S",
            "PT1",
            "PTS",
            "PT.5S",
            "PT1.S",
            "P1Y",
            "P1M",
            "PT1S1M",
            "PT1S1S",
            "PT1.5M1S",
            "-PT1S",
            "PT-1S",
            "PT+1S",
            "PT1.0000000001S",
            "PT1é",
            "PT1SS",
            "P1H",
            "PT1D",
            "PT99999999999999999999999999999999999999999S",
        ];
        for text in none {
            assert!(from_js(text.to_owned()).is_err(), "{text}");
        }
    }
}
