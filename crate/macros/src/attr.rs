//! What the attributes say: `#[js_export(…)]`, `#[js_import(…)]`, `#[marshal(…)]`, `#[default(…)]`, and serde's own words.

mod class;
mod crossing;
mod docs;
mod export;
mod import;
mod marshal;
mod named;
mod parameter;
mod place;
mod property;
mod symbol;
mod trait_;
mod word;
mod words;

pub(crate) use class::{Role, take_member};
pub(crate) use crossing::Crossing;
pub(crate) use docs::parse_docs;
pub(crate) use export::{Export, Hook, is_export, parse_export, prefix_namespace};
pub(crate) use import::{Import, ImportRole, parse_import, take_class, take_import};
pub(crate) use named::{Container, Field, FieldDefault, parse_container, parse_field, parse_variant};
pub(crate) use parameter::{strip_parameters, take_parameter};
pub(crate) use place::Place;
pub(crate) use property::take_property;
pub(crate) use trait_::take_method;
pub(crate) use word::At;
pub(crate) use words::BORROW;

#[cfg(test)]
pub(crate) use import::is_import;
