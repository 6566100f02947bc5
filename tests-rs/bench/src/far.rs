//! What is called at a distance.

use oxbridge::prelude::*;

/// Tells JavaScript of so many steps, and waits for none.
#[js_export(namespace = "Bench")]
pub fn report(progress: JsFunction<fn(step: u32)>, steps: u32) -> Result<(), JsException> {
    for step in 0..steps {
        progress.call(step)?;
    }
    Ok(())
}
