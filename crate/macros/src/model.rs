//! What was written: plain structs and enums that keep the nodes for their spans.
//!
//! What has no model is refused here, and something harmless stands in its place, so that the rest is looked at too.
//! Where the order of the messages matters, the model keeps the refusal for `check` to report.

mod bodyless;
mod class;
mod constant;
mod error;
mod export;
mod field;
mod function;
mod head;
mod import;
mod imported;
mod member;
mod module;
mod named;
mod parameter;
mod property;
mod trait_;
mod type_head;
mod variant;

pub(crate) use bodyless::Given;
pub(crate) use class::{Class, Methods};
pub(crate) use constant::Constant;
pub(crate) use error::{Code, Codes, ErrorType, Thrown, parse_error};
pub(crate) use export::{Export, parse_export};
pub(crate) use field::{Field, Presence};
pub(crate) use function::Function;
pub(crate) use head::Head;
pub(crate) use import::{Import, Imported, parse_imports};
pub(crate) use imported::{JsClass, OfClass};
pub(crate) use member::{Access, Member, This};
pub(crate) use module::Module;
pub(crate) use named::{Body, Directions, Named, parse_named};
pub(crate) use parameter::Parameter;
pub(crate) use property::Property;
pub(crate) use trait_::{Method, Trait};
pub(crate) use type_head::TypeHead;
pub(crate) use variant::{Style, Variant};
