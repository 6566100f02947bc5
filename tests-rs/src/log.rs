//! What Rust logs.

use oxbridge::prelude::*;

/// Logs a text at a level: 1 is an error, 5 a trace.
#[js_export(namespace = "Log")]
pub fn write(level: u32, text: &str) {
    match level {
        1 => log::error!("{text}"),
        2 => log::warn!("{text}"),
        3 => log::info!("{text}"),
        4 => log::debug!("{text}"),
        _ => log::trace!("{text}"),
    }
}

/// Logs under a name of its own.
#[js_export(namespace = "Log")]
pub fn write_as_shop(text: &str) {
    log::info!(target: "shop::cart", "{text}");
}
