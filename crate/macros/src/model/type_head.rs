//! What every type with a derive has.

use crate::attr;
use crate::errors::Errors;
use crate::name;
use crate::origin::Origin;
use crate::ty::idents;
use proc_macro2::Ident;
use syn::{Attribute, Data, DataUnion, DeriveInput, Fields, Generics, Type, Variant};

pub(crate) struct TypeHead {
    pub(crate) ident: Ident,
    pub(crate) name: String,
    pub(crate) docs: String,
    pub(crate) origin: Origin,
    pub(crate) generics: Generics,
    /// Whether `#[deprecated]` stands on it or in it.
    pub(crate) deprecated: bool,
    /// The type parameters that some value of the type is made of.
    pub(crate) crossing: Vec<Ident>,
    pub(crate) options: attr::Container,
}

impl TypeHead {
    /// `types`: those that it is made of.
    pub(super) fn new<'a>(
        input: &DeriveInput,
        options: attr::Container,
        types: impl Iterator<Item = &'a Type>,
    ) -> Self {
        let named: Vec<Ident> = types.flat_map(idents).collect();
        let parameters = input.generics.type_params().map(|parameter| &parameter.ident);
        Self {
            name: match &options.rename {
                Some(rename) => rename.value.clone(),
                None => name::plain(&input.ident),
            },
            docs: attr::parse_docs(&input.attrs),
            origin: Origin::of_item(&input.ident),
            crossing: parameters.filter(|ident| named.contains(ident)).cloned().collect(),
            ident: input.ident.clone(),
            generics: input.generics.clone(),
            deprecated: is_deprecated(input),
            options,
        }
    }
}

fn is_deprecated(input: &DeriveInput) -> bool {
    let fields = |fields: &Fields| fields.iter().flat_map(|field| field.attrs.clone()).collect();
    let inner: Vec<Attribute> = match &input.data {
        Data::Struct(data) => fields(&data.fields),
        Data::Enum(data) => {
            let variants = data.variants.iter();
            let attributes = |variant: &Variant| [variant.attrs.clone(), fields(&variant.fields)].concat();
            variants.flat_map(attributes).collect()
        }
        Data::Union(_) => Vec::new(),
    };
    let mut all = input.attrs.iter().chain(&inner);
    all.any(|attribute| attribute.path().is_ident("deprecated"))
}

/// Says that a class does not cross by value, whichever attribute comes first.
pub(super) fn refuse_class(attributes: &[Attribute], errors: &mut Errors) -> Option<()> {
    let export = attributes.iter().find(|attribute| attr::is_export(attribute));
    if let Some(export) = export {
        errors.at(
            export,
            "a struct crosses as an object of a class, or by value: leave out this or the derive",
        );
        return None;
    }
    Some(())
}

pub(super) fn refuse_union(data: &DataUnion, errors: &mut Errors) {
    errors.at_span(data.union_token.span, "a union cannot cross: write an enum instead");
}
