//! Exported `async` functions.

use super::executor::{begin, is_cancelled};
use crate::abi::{Address, Incoming};
use crate::answer::{answer, refused};
use crate::export::Return;
use crate::raw;
use crate::wire::{Fault, Reader, Writer};
use std::future::Future;

/// An exported `async` function: what it gives is ready, or a task that is settled later.
///
/// `start` reads the parameters and makes the future.
#[doc(hidden)]
pub fn export_async<F: Future<Output: Return> + 'static>(
    message: Incoming,
    start: impl FnOnce(&mut Reader<'_>) -> Result<F, Fault>,
    fail: impl FnOnce(<F::Output as Return>::Error, &mut Writer) + 'static,
) -> u32 {
    match start(&mut message.arguments()) {
        Ok(future) => begin(
            Box::pin(async move {
                let returned = future.await;
                if is_cancelled() {
                    return Address::NONE;
                }
                answer(|w| returned.answer(w, fail))
            }),
            raw::settle,
        ),
        Err(fault) => refused(&fault).number(),
    }
}
