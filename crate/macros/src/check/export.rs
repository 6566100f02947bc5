//! What is refused of exports.

use super::class::{check_class, check_methods};
use super::constant::check_constant;
use super::function::check_function;
use super::module::check_module;
use super::trait_::check_trait;
use crate::errors::Errors;
use crate::model::Export;

pub(crate) fn check_export(export: &Export, errors: &mut Errors) {
    match export {
        Export::Function(function) => check_function(function, errors),
        Export::Constant(constant) => check_constant(constant, errors),
        Export::Module(module) => check_module(module, errors),
        Export::Class(class) => check_class(class, errors),
        Export::Methods(methods) => check_methods(methods, errors),
        Export::Trait(object) => check_trait(object, errors),
    }
}
