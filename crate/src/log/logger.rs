//! The crate `log`.

use ::log::{LevelFilter, Log, Metadata, Record};

struct Logger;

impl Log for Logger {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn log(&self, record: &Record<'_>) {
        super::show(record.level() as u8, record.target(), *record.args());
    }

    fn flush(&self) {}
}

pub(super) fn init() {
    // A crate may have set another logger before, which stays.
    if ::log::set_logger(&Logger).is_ok() {
        ::log::set_max_level(LevelFilter::Trace);
    }
}
