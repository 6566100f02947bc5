//! What Rust logs, in JavaScript's console.
//!
//! With the feature `log` that is what the macros of the crate `log` say, with the feature `tracing` the events of
//! `tracing`, each with its target, by the method of its level: `error`, `warn`, `info` or `debug`. An instance begins to
//! log before any function of the crate runs. A crate that sets up a logger of its own leaves these features off.
//!
//! The twin is `npm/src/log.ts`.

#[cfg(feature = "log")]
mod logger;
#[cfg(feature = "tracing")]
mod subscriber;

use crate::outbox;
use crate::raw;
use std::fmt;

/// Begins to log. Done when an instance starts; only tests of the crate's own have to.
///
/// ```
/// oxbridge::log::init();
/// ```
pub fn init() {
    #[cfg(feature = "log")]
    logger::init();
    #[cfg(feature = "tracing")]
    subscriber::init();
}

/// Shows a record; 1 is the level of errors, 5 that of traces.
fn show(level: u8, target: &str, text: fmt::Arguments<'_>) {
    let formatted;
    let text = match text.as_str() {
        Some(text) => text,
        None => {
            formatted = text.to_string();
            &formatted
        }
    };
    let mut outbox = outbox::open();
    outbox.u8(level);
    outbox.string(target);
    outbox.string(text);
    // A text is never refused.
    if let Ok(message) = outbox::finish(outbox) {
        raw::log(message.number());
    }
}

#[cfg(test)]
mod tests;
