//! What is refused of modules.

use super::words::refuse_hooks;
use crate::errors::Errors;
use crate::model::Module;

pub(super) fn check_module(module: &Module, errors: &mut Errors) {
    let options = &module.options;
    if options.namespace.is_none() {
        errors.at(
            &module.item.ident,
            "name the namespace of this module's exports: `#[js_export(namespace = \"…\")]`",
        );
    }
    if let Some(name) = &options.name {
        errors.at_span(name.span, "a module has no name of its own: write `namespace`");
    }
    refuse_hooks(options, errors);
    if let Some(consuming) = &options.consuming {
        errors.at_span(consuming.span, "only a function takes something: leave out `consuming`");
    }
    if let Some(result) = &options.result {
        errors.at_span(result.span, "a module has no result");
    }
    if module.item.content.is_none() {
        errors.at(
            &module.item,
            "only an inline module can be exported: write `namespace` on each export of the file",
        );
    } else if module.exports == 0 {
        errors.at(
            &module.item.ident,
            "nothing in this module is exported: put `#[js_export]` on its functions",
        );
    }
}
