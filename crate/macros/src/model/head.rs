//! What every export and import has.

use crate::attr;
use crate::name;
use crate::origin::Origin;
use proc_macro2::Ident;
use syn::Attribute;

pub(crate) struct Head {
    pub(crate) ident: Ident,
    pub(crate) name: String,
    pub(crate) namespace: String,
    pub(crate) docs: String,
    pub(crate) origin: Origin,
    /// What stands in the typings beside it.
    pub(crate) section: Option<String>,
    /// Whether they do not tell of it.
    pub(crate) is_hidden: bool,
}

impl Head {
    /// Of an export, which is called `name` where the options say nothing else.
    pub(super) fn of_export(ident: &Ident, name: String, options: &attr::Export, attributes: &[Attribute]) -> Self {
        let said = |word: &Option<attr::At<String>>| word.as_ref().map(|word| word.value.clone());
        Self {
            ident: ident.clone(),
            name: said(&options.name).unwrap_or(name),
            namespace: said(&options.namespace).unwrap_or_default(),
            docs: attr::parse_docs(attributes),
            origin: Origin::of_item(ident),
            section: said(&options.typescript),
            is_hidden: options.skip_typescript.is_some(),
        }
    }

    /// Of an import, whose name is a path that nothing stands before.
    pub(super) fn of_import(ident: &Ident, name: String, attributes: &[Attribute]) -> Self {
        Self {
            ident: ident.clone(),
            name,
            namespace: String::new(),
            docs: attr::parse_docs(attributes),
            origin: Origin::of_item(ident),
            section: None,
            is_hidden: false,
        }
    }

    /// What the raw names of the item end in.
    pub(crate) fn symbol(&self) -> String {
        self.origin.symbol(&name::plain(&self.ident))
    }

    /// What makes a type unlike any other of its module.
    pub(crate) fn type_hash(&self) -> String {
        self.origin.type_hash(&name::plain(&self.ident))
    }
}
