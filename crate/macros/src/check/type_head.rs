//! What is refused of every type with a derive, whatever its body.

use crate::errors::Errors;
use crate::model::TypeHead;
use syn::GenericParam;

/// `means` tells which words of `#[marshal(…)]` say something about a type of this kind.
pub(super) fn check_type_head(head: &TypeHead, kind: &str, means: impl Fn(&str) -> bool, errors: &mut Errors) {
    for parameter in &head.generics.params {
        if let GenericParam::Const(parameter) = parameter {
            errors.at(
                parameter,
                "a type that crosses has no const parameters: write one type for each value",
            );
        }
    }
    for word in &head.options.own {
        if !means(&word.to_string()) {
            let hint = if word == "brand" {
                ", or write `transparent`"
            } else {
                ""
            };
            errors.at(word, format!("`{word}` means nothing on {kind}: leave it out{hint}"));
        }
    }
}
