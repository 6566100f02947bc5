//! Types of other crates that know serde and nothing of us.

use ::serde::{Deserialize, Serialize};
use oxbridge::prelude::*;
// What Tsify derives names this crate.
use oxbridge::wasm_bindgen;

/// What some crate would define.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq)]
#[serde(rename_all = "camelCase")]
pub struct Foreign {
    pub user_name: String,
    pub roles: Vec<Role>,
    pub limit: Option<u32>,
}

#[derive(Serialize, Deserialize, Clone, Debug, PartialEq)]
#[serde(rename_all = "lowercase")]
pub enum Role {
    Admin,
    Guest,
}

#[js_export(namespace = "Foreign")]
pub fn echo_foreign(value: Serde<Foreign>) -> Serde<Foreign> {
    value
}

/// Inside other values too.
#[js_export(namespace = "Foreign")]
pub fn roles(values: Vec<Serde<Foreign>>) -> Vec<Serde<Role>> {
    values
        .into_iter()
        .flat_map(|Serde(value)| value.roles)
        .map(Serde)
        .collect()
}

/// Tsify names this one.
#[derive(Serialize, Deserialize, tsify::Tsify, Clone, Debug, PartialEq)]
pub struct Ticket {
    pub number: u32,
    pub holder: Option<String>,
}

#[js_export(namespace = "Foreign")]
pub fn echo_ticket(ticket: Serde<Ticket>) -> Serde<Ticket> {
    ticket
}
