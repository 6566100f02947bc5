//! One field of a struct or variant: described, written, read.

use super::describe::{describe_type, described_type, presence_word, style, typescript};
use super::tokens::{apply, cast, count, ends, flags, local, text, texts};
use super::within::{self, Direction};
use crate::attr::FieldDefault;
use crate::model::{Field, Presence};
use crate::written::written;
use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::Member;

impl Field {
    /// What JavaScript can tell the field by.
    pub(super) fn shape(&self, direction: Direction) -> TokenStream {
        if self.crossing.is_of_type() {
            return cast(&described_type(self.ty(), &self.crossing), "Value", "SHAPE");
        }
        let both = within::shape_and_size(self.ty(), &self.crossing, direction);
        quote!(#both.0)
    }

    /// The fewest bytes of it.
    pub(super) fn size(&self, direction: Direction) -> TokenStream {
        if self.has_flag() {
            return quote!(1);
        }
        if self.crossing.is_of_type() {
            return cast(self.ty(), "Value", "SIZE");
        }
        let both = within::shape_and_size(self.ty(), &self.crossing, direction);
        quote!(#both.1)
    }

    /// The type alone.
    pub(super) fn describe_type(&self, direction: Direction) -> TokenStream {
        let d = local("d");
        let readonly = self.is_readonly.then(|| quote!(#d.word(__ox::op::READONLY);));
        let typescript = typescript(self.typescript.as_ref());
        let ty = describe_type(self.ty(), &self.crossing, direction);
        quote!(#readonly #typescript #ty)
    }

    /// Name, docs, presence, default, type; and between them what `is_full` fields have besides.
    pub(super) fn describe(&self, direction: Direction, is_full: bool) -> TokenStream {
        let d = local("d");
        let (name, docs, presence) = (text(&self.name), text(&self.docs), presence_word(self.presence));
        let default = text(&match &self.default {
            Some(FieldDefault::Value(value)) => written(value),
            _ => String::new(),
        });
        let ty = self.describe_type(direction);
        let more = is_full.then(|| {
            let aliases: Vec<_> = self.aliases.iter().map(String::as_str).collect();
            let (length, aliases) = (count(aliases.len()), texts(&aliases));
            let skipped = self.skip_serializing_if.is_some().then_some("SKIPPED");
            let flags = flags(
                "field_flag",
                [skipped, self.flatten.then_some("FLAT")].into_iter().flatten(),
            );
            quote!(#d.word(#length); #aliases #d.word(#flags);)
        });
        quote!(__ox::field!(#d, #name, #docs, #presence, #default); #more #ty)
    }

    /// Writes the field behind the reference `place`.
    pub(super) fn write(&self, place: &TokenStream) -> TokenStream {
        let (w, here) = (local("w"), ends(self.ty()).0);
        let converted = (!self.crossing.is_of_type()).then(|| {
            let sent = within::send(self.ty(), &self.crossing, place);
            quote_spanned!(here=> &#sent)
        });
        let style = style([self.ty()]);
        let write = match converted {
            value if self.has_flag() => {
                let value = value.unwrap_or_else(|| place.clone());
                let write = quote!(__ox::write_some(#w, #value););
                match &self.skip_serializing_if {
                    Some(is_skipped) => quote!(if #is_skipped(#place) { __ox::write_none(#w); } else { #write }),
                    None => write,
                }
            }
            Some(value) => quote_spanned!(here=> __ox::ToJs::write(#value, #w);),
            None => {
                let write = apply("write", self.ty(), &quote!(#place, #w));
                quote!(#write;)
            }
        };
        quote!(#style #write)
    }

    /// Reads the field; `path` is how a fault names it, if at all.
    pub(super) fn read(&self, path: Option<&str>) -> TokenStream {
        if self.skip {
            return self.absent();
        }
        let read = self.read_value(path);
        if self.has_flag() && !self.is_optional() {
            let r = local("r");
            // JavaScript must give it.
            return quote!({ __ox::given(#r)?; #read });
        }
        read
    }

    fn read_value(&self, path: Option<&str>) -> TokenStream {
        let r = local("r");
        let optional = self.is_optional();
        let otherwise = optional.then(|| match (&self.default, &self.member) {
            (Some(FieldDefault::Trait), _) => quote!(.unwrap_or_default()),
            (Some(FieldDefault::Path(path)), _) => quote!(.unwrap_or_else(#path)),
            (Some(FieldDefault::Value(value)), _) => quote!(.unwrap_or_else(|| #value)),
            (None, member) => {
                let whole = local("whole");
                quote!(.unwrap_or(#whole.#member))
            }
        });
        let ty = self.ty();
        if !self.crossing.is_of_type() {
            let path = path.unwrap_or_default();
            let path = quote!(#r, #path);
            let received = if optional {
                within::receive_optional(ty, &self.crossing, &path)
            } else {
                within::receive(ty, &self.crossing, &path)
            };
            return quote!(#received? #otherwise);
        }
        let ty = if optional {
            quote!(__ox::Option<#ty>)
        } else {
            quote!(#ty)
        };
        match path {
            Some(path) => quote!(__ox::field::<#ty>(#r, #path)? #otherwise),
            None => {
                let read = cast(&ty, "FromJs", "read");
                quote!(#read(#r)? #otherwise)
            }
        }
    }

    /// What Rust puts where nothing crossed.
    fn absent(&self) -> TokenStream {
        match (&self.default, self.presence, &self.member) {
            (Some(FieldDefault::Path(path)), ..) => quote!(#path()),
            (Some(FieldDefault::Value(value)), ..) => quote!(#value),
            (None, Presence::Default, member) => {
                let whole = local("whole");
                quote!(#whole.#member)
            }
            _ => {
                let here = ends(self.ty()).0;
                quote_spanned!(here=> __ox::Default::default())
            }
        }
    }

    /// Whether reading takes the value from the default of the whole struct.
    pub(super) fn needs_whole(&self) -> bool {
        self.presence == Presence::Default && self.default.is_none()
    }

    /// Whether a flag says that the field is there.
    fn has_flag(&self) -> bool {
        self.is_optional() || self.skip_serializing_if.is_some()
    }

    /// Whether JavaScript may leave the field out.
    fn is_optional(&self) -> bool {
        self.presence == Presence::Default && self.is_named()
    }
}

/// Those that cross.
pub(super) fn kept(fields: &[Field]) -> impl Iterator<Item = &Field> {
    fields.iter().filter(|field| !field.skip)
}

/// One type for the fields that cross: nothing, the field's, or a tuple.
pub(super) fn describe_content(fields: &[Field], direction: Direction) -> TokenStream {
    let d = local("d");
    let types = kept(fields).map(|field| field.describe_type(direction));
    let tuple = match kept(fields).count() {
        0 => quote!(<() as __ox::Value>::describe(#d);),
        1 => TokenStream::new(),
        length => {
            let length = count(length);
            quote!(#d.word(__ox::op::TUPLE); #d.word(#length);)
        }
    };
    quote!(#tuple #(#types)*)
}

/// Writes the fields of a struct.
pub(super) fn write_members(fields: &[Field]) -> TokenStream {
    let writes = kept(fields).map(|field| {
        let member = &field.member;
        field.write(&quote!(&self.#member))
    });
    quote!(#(#writes)*)
}

/// What the fields are of, which says how a fault names them.
#[derive(Clone, Copy)]
pub(super) enum Owner<'a> {
    Record,
    /// It is in JavaScript what its field is, or an array of them.
    Alias,
    /// Its fields stand beside the tag, or in a property of their own.
    Variant(Option<&'a str>),
}

/// The value, with all its fields read one after the other.
pub(super) fn construct(path: &TokenStream, fields: &[Field], owner: Owner<'_>) -> TokenStream {
    let several = kept(fields).count() > 1;
    let mut at = 0;
    construct_with(path, fields, |field| {
        let index = at;
        at += usize::from(!field.skip);
        let path = match (owner, &field.member) {
            _ if field.flatten => None,
            (Owner::Variant(Some(content)), Member::Named(_)) => Some(format!("{content}.{}", field.name)),
            (Owner::Record | Owner::Variant(None), Member::Named(_)) => Some(field.name.clone()),
            (Owner::Record | Owner::Alias, Member::Unnamed(_)) if several => Some(format!("[{index}]")),
            (Owner::Variant(content), Member::Unnamed(_)) if several => {
                Some(format!("{}[{index}]", content.unwrap_or("value")))
            }
            (Owner::Variant(Some(content)), Member::Unnamed(_)) => Some(content.to_owned()),
            _ => None,
        };
        field.read(path.as_deref())
    })
}

pub(super) fn construct_with(
    path: &TokenStream,
    fields: &[Field],
    value: impl FnMut(&Field) -> TokenStream,
) -> TokenStream {
    let values = fields.iter().map(value);
    match fields.first() {
        None => quote!(#path {}),
        Some(field) if field.is_named() => {
            let members = fields.iter().map(|field| &field.member);
            quote!(#path { #(#members: #values),* })
        }
        Some(_) => quote!(#path(#(#values),*)),
    }
}
