//! Inline modules, which are namespaces.

use crate::attr;
use syn::Item;

pub(crate) struct Module {
    pub(crate) item: syn::ItemMod,
    pub(crate) options: attr::Export,
    /// How many exports are in it.
    pub(crate) exports: usize,
}

/// Gives the namespace of the module to everything that is exported in it.
pub(super) fn parse_module(options: attr::Export, mut item: syn::ItemMod) -> Module {
    let namespace = options.namespace.as_ref();
    let namespace = namespace.map_or_else(String::new, |namespace| namespace.value.clone());
    let items = item.content.iter_mut().flat_map(|(_, items)| items);
    let exports = items.map(|item| put_in(item, &namespace)).sum();
    Module { item, options, exports }
}

fn put_in(item: &mut Item, namespace: &str) -> usize {
    let attributes = match item {
        Item::Fn(item) => &mut item.attrs,
        Item::Const(item) => &mut item.attrs,
        Item::Struct(item) => &mut item.attrs,
        Item::Impl(item) => &mut item.attrs,
        // A type, and those have no namespace.
        Item::Trait(item) => return item.attrs.iter().any(attr::is_export).into(),
        Item::Mod(item) if !item.attrs.iter().any(attr::is_export) => {
            let items = item.content.iter_mut().flat_map(|(_, items)| items);
            return items.map(|item| put_in(item, namespace)).sum();
        }
        Item::Mod(item) => &mut item.attrs,
        _ => return 0,
    };
    let Some(attribute) = attributes.iter_mut().find(|attribute| attr::is_export(attribute)) else {
        return 0;
    };
    attr::prefix_namespace(attribute, namespace);
    1
}
