//! What an export becomes.

use super::class::{expand_class, expand_methods};
use super::constant::expand_constant;
use super::function::expand_function;
use super::trait_::expand_trait;
use crate::model::Export;
use proc_macro2::TokenStream;
use quote::ToTokens;

pub(crate) fn expand_export(export: &Export) -> TokenStream {
    match export {
        Export::Function(function) => expand_function(function),
        Export::Constant(constant) => expand_constant(constant),
        // As it was, but for its exports, which know their namespace now.
        Export::Module(module) => module.item.to_token_stream(),
        Export::Class(class) => expand_class(class),
        Export::Methods(methods) => expand_methods(methods),
        Export::Trait(object) => expand_trait(object),
    }
}
