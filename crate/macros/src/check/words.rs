//! Options of `#[js_export]` that mean nothing where they stand.

use crate::attr;
use crate::errors::Errors;

/// Only a function can be called.
pub(super) fn refuse_hooks(options: &attr::Export, errors: &mut Errors) {
    for (word, hook) in options.hooks() {
        errors.at_span(word.span, format!("only a function can `{}`", hook.word()));
    }
}

/// What stands on the whole of a class or a trait is its name, and perhaps a namespace.
pub(super) fn refuse_words(options: &attr::Export, kind: &str, errors: &mut Errors) {
    refuse_hooks(options, errors);
    if let Some(consuming) = &options.consuming {
        errors.at_span(
            consuming.span,
            format!("{kind} takes nothing: write `consuming` on the function that does"),
        );
    }
    if let Some(result) = &options.result {
        errors.at_span(
            result.span,
            format!("{kind} has no result: write this on the function that has one"),
        );
    }
}
