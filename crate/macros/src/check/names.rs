//! Names that stand side by side in JavaScript.

use crate::errors::Errors;
use crate::model::Parameter;
use quote::ToTokens;
use std::collections::HashSet;

/// Refuses a name that is taken. An empty one has been refused already.
pub(super) fn check_names<'a, N: ToTokens + 'a>(
    names: impl Iterator<Item = (&'a str, N)>,
    what: &str,
    errors: &mut Errors,
) {
    let mut seen = HashSet::new();
    for (name, node) in names.filter(|(name, _)| !name.is_empty()) {
        if !seen.insert(name) {
            errors.at(
                node,
                format!("two {what} are called `{name}` in JavaScript: rename one"),
            );
        }
    }
}

pub(super) fn check_parameter_names(parameters: &[Parameter], errors: &mut Errors) {
    let names = parameters.iter();
    check_names(
        names.map(|parameter| (parameter.name.as_str(), &parameter.pattern)),
        "parameters",
        errors,
    );
}
