//! Where in a type a word stands for: `as`, `via` and `with` are for the whole of it, or for what it holds.
//!
//! The twins are `crate/src/value/within.rs` and `form.rs`, which reach there.

use crate::attr::Crossing;
use crate::ty::{argument_of, is_same, ungroup};
use crate::written::written;
use syn::{GenericArgument, PathArguments, ReturnType, Type, TypeSlice};

/// A type, and where in it a word stands for.
pub(crate) enum Within<'a> {
    /// Nowhere here.
    Same,
    /// For this.
    Here(&'a Type),
    /// For what it holds, in one place or in several.
    Holds {
        holder: Holder,
        ty: &'a Type,
        inner: Vec<Within<'a>>,
    },
}

/// What holds something.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Holder {
    /// Values of one type: a list, an option.
    Each,
    /// What it leads to.
    Pointer,
    /// Keys and values.
    Entries,
    /// What went well, or what did not.
    Result,
    Tuple,
    /// A function, a stream or a promise: what it holds crosses later.
    Later,
}

impl Within<'_> {
    /// Whether the word reaches into what crosses later.
    fn is_later(&self) -> bool {
        match self {
            Self::Holds { holder, inner, .. } => *holder == Holder::Later || inner.iter().any(Self::is_later),
            _ => false,
        }
    }

    /// Whether a word that is in the type itself would have to reach into a `Result`.
    fn holds_results(&self) -> bool {
        match self {
            Self::Holds { holder, inner, .. } => *holder == Holder::Result || inner.iter().any(Self::holds_results),
            _ => false,
        }
    }

    /// Whether the word is for types of this name alone.
    fn is_of(&self, type_name: &str) -> bool {
        match self {
            Self::Same => true,
            Self::Here(ty) => name(ty).is_some_and(|name| name == type_name),
            Self::Holds { inner, .. } => inner.iter().all(|inner| inner.is_of(type_name)),
        }
    }

    fn is_same(&self) -> bool {
        matches!(self, Self::Same)
    }
}

/// Whether JavaScript may leave out a value of this type: an option, unless a word is for the whole of it.
pub(crate) fn is_optional(ty: &Type, crossing: &Crossing) -> bool {
    argument_of(ty, "Option").is_some() && (crossing.is_of_type() || !matches!(find(ty, crossing), Ok(Within::Here(_))))
}

/// Finds the places. What makes them uncertain is an error, with what to write.
pub(crate) fn find<'a>(ty: &'a Type, crossing: &Crossing) -> Result<Within<'a>, String> {
    let (word, fits): (_, Fits) = match crossing {
        Crossing::Plain => return Ok(Within::Same),
        Crossing::Settled => return Ok(results(ty)),
        Crossing::As(form, word) => (word, Fits::Form(form.to_string())),
        Crossing::Via(word) | Crossing::With(_, word) => (word, Fits::Unknown),
    };
    if let Some(only) = &word.only {
        let found = mark(ty, &|inner| is_same(inner, only));
        return match found.is_same() {
            true => Err(format!("there is no `{}` in `{}`", written(only), written(ty))),
            false => Ok(found),
        };
    }
    let mut candidates = Vec::new();
    collect(ty, &fits, &mut candidates);
    let sure: Vec<_> = candidates.iter().copied().filter(|ty| fits.is_sure(ty)).collect();
    if !sure.is_empty() {
        return Ok(mark(ty, &|inner| sure.iter().any(|sure| is_same(inner, sure))));
    }
    let Some((first, rest)) = candidates.split_first() else {
        return Ok(whole(ty));
    };
    match rest.iter().find(|other| !is_same(other, first)) {
        None => Ok(mark(ty, &|inner| is_same(inner, first))),
        Some(other) => Err(format!(
            "`{0}` could be for `{1}` or for `{2}`: say which, as in `{3} = \"{0}<{1}>\"`",
            word.text,
            written(first),
            written(other),
            word.key,
        )),
    }
}

/// What a word is for, as far as the names of types show.
enum Fits {
    /// What has no form of its own.
    Unknown,
    Form(String),
}

impl Fits {
    /// Whether it is for this as it stands, whatever that holds.
    fn fits(&self, ty: &Type) -> bool {
        let name = name(ty);
        let is_one_of = |names: &[&str]| name.as_deref().is_some_and(|name| names.contains(&name));
        match self {
            Self::Unknown => false,
            Self::Form(form) => match form.as_str() {
                "Null" => is_one_of(&["Option"]),
                "Map" | "Record" => is_map(ty),
                "Array" => {
                    is_map(ty)
                        || is_one_of(&["Vec", "VecDeque", "LinkedList", "HashSet", "BTreeSet", "IndexSet"])
                        || matches!(ungroup(ty), Type::Slice(_) | Type::Array(_))
                }
                _ => false,
            },
        }
    }

    /// Whether it may be for this, which holds nothing.
    fn may_fit(&self, ty: &Type) -> bool {
        const WHOLE: [&str; 12] = [
            "i8", "u8", "i16", "u16", "i32", "u32", "isize", "usize", "i64", "u64", "i128", "u128",
        ];
        const PLAIN: [&str; 5] = ["String", "str", "bool", "char", "JsValue"];
        let Some(name) = name(ty) else { return false };
        let name = name.as_str();
        if PLAIN.contains(&name) {
            return false;
        }
        let is_fraction = ["f32", "f64"].contains(&name);
        match self {
            Self::Unknown => !is_fraction && !WHOLE.contains(&name),
            Self::Form(form) => match form.as_str() {
                "Number" => true,
                "BigInt" => !is_fraction,
                "Date" => !WHOLE.contains(&name) || ["i64", "u64"].contains(&name),
                _ => !is_fraction && !WHOLE.contains(&name),
            },
        }
    }

    /// Whether it is surely for this; then it is for nothing that it only may be for.
    fn is_sure(&self, ty: &Type) -> bool {
        let (Self::Form(form), Some(name)) = (self, name(ty)) else {
            return false;
        };
        let sure: &[&str] = match form.as_str() {
            "Number" => &["i64", "u64", "i128", "u128", "Duration", "SystemTime", "DateTime"],
            "BigInt" => &["i8", "u8", "i16", "u16", "i32", "u32", "isize", "usize"],
            "Date" => &["i64", "u64", "f64", "SystemTime"],
            _ => return self.fits(ty),
        };
        sure.contains(&name.as_str())
    }
}

/// What the word may be for, outermost first.
fn collect<'a>(ty: &'a Type, fits: &Fits, candidates: &mut Vec<&'a Type>) {
    let ty = ungroup(ty);
    if fits.fits(ty) {
        candidates.push(ty);
        return;
    }
    match parts(ty) {
        Some((_, inner)) => inner.into_iter().for_each(|inner| collect(inner, fits, candidates)),
        None if fits.may_fit(ty) => candidates.push(ty),
        None => {}
    }
}

/// The whole, but for options and pointers around it.
fn whole(ty: &Type) -> Within<'_> {
    let ty = ungroup(ty);
    match parts(ty) {
        Some((holder, inner)) if holder == Holder::Pointer || name(ty).is_some_and(|name| name == "Option") => {
            let inner = inner.into_iter().map(whole).collect();
            Within::Holds { holder, ty, inner }
        }
        _ => Within::Here(ty),
    }
}

/// All places of a type, outermost first.
fn mark<'a>(ty: &'a Type, is_meant: &impl Fn(&Type) -> bool) -> Within<'a> {
    let ty = ungroup(ty);
    if is_meant(ty) {
        return Within::Here(ty);
    }
    let Some((holder, inner)) = parts(ty) else {
        return Within::Same;
    };
    holds(
        holder,
        ty,
        inner.into_iter().map(|inner| mark(inner, is_meant)).collect(),
    )
}

/// What is as its type says but for a `Result`, which no type says anything of.
fn results(ty: &Type) -> Within<'_> {
    let ty = ungroup(ty);
    match parts(ty) {
        None | Some((Holder::Later, _)) => Within::Same,
        Some((holder, inner)) => holds(holder, ty, inner.into_iter().map(results).collect()),
    }
}

fn holds<'a>(holder: Holder, ty: &'a Type, inner: Vec<Within<'a>>) -> Within<'a> {
    if holder != Holder::Result && inner.iter().all(Within::is_same) {
        Within::Same
    } else {
        Within::Holds { holder, ty, inner }
    }
}

/// How a value of a type crosses, of which this is said.
pub(crate) fn settled(crossing: Crossing, ty: &Type) -> Crossing {
    match crossing {
        Crossing::Plain if !results(ty).is_same() => Crossing::Settled,
        other => other,
    }
}

/// Whether `inner`, which is in a type, is a `Result` that is a value.
pub(crate) fn is_result_in(ty: &Type, inner: &Type) -> bool {
    fn is_in(within: &Within, result: &Type) -> bool {
        match within {
            Within::Holds { holder, ty, inner } => {
                *holder == Holder::Result && std::ptr::eq(*ty, result) || inner.iter().any(|inner| is_in(inner, result))
            }
            _ => false,
        }
    }
    is_in(&results(ty), ungroup(inner))
}

/// What a type holds, if it is one that holds something.
fn parts(ty: &Type) -> Option<(Holder, Vec<&Type>)> {
    match ty {
        Type::Tuple(tuple) if !tuple.elems.is_empty() => Some((Holder::Tuple, tuple.elems.iter().collect())),
        Type::Slice(TypeSlice { elem, .. }) => Some((Holder::Each, vec![elem])),
        Type::Array(array) => Some((Holder::Each, vec![&array.elem])),
        Type::Reference(reference) => Some((Holder::Pointer, vec![&reference.elem])),
        Type::FnPtr(function) => {
            let result = match &function.output {
                ReturnType::Type(_, result) => Some(&**result),
                ReturnType::Default => None,
            };
            let inputs = function.inputs.iter().map(|input| &input.ty);
            Some((Holder::Later, inputs.chain(result).collect()))
        }
        Type::Path(path) => {
            let last = path.path.segments.last()?;
            let PathArguments::AngleBracketed(arguments) = &last.arguments else {
                return None;
            };
            let types = arguments.args.iter().filter_map(|argument| match argument {
                GenericArgument::Type(ty) => Some(ty),
                _ => None,
            });
            let (holder, length) = holder(&last.ident.to_string())?;
            let types: Vec<_> = types.take(length).collect();
            (types.len() == length).then_some((holder, types))
        }
        _ => None,
    }
}

/// The same, to put other types in their place.
pub(crate) fn parts_mut(ty: &mut Type) -> Vec<&mut Type> {
    match ty {
        Type::Group(group) => parts_mut(&mut group.elem),
        Type::Paren(paren) => parts_mut(&mut paren.elem),
        Type::Tuple(tuple) => tuple.elems.iter_mut().collect(),
        Type::Slice(TypeSlice { elem, .. }) => vec![elem],
        Type::Array(array) => vec![&mut array.elem],
        Type::Reference(reference) => vec![&mut reference.elem],
        Type::FnPtr(function) => {
            let result = match &mut function.output {
                ReturnType::Type(_, result) => Some(&mut **result),
                ReturnType::Default => None,
            };
            let inputs = function.inputs.iter_mut().map(|input| &mut input.ty);
            inputs.chain(result).collect()
        }
        Type::Path(path) => match path.path.segments.last_mut().map(|last| &mut last.arguments) {
            Some(PathArguments::AngleBracketed(arguments)) => {
                let types = arguments.args.iter_mut().filter_map(|argument| match argument {
                    GenericArgument::Type(ty) => Some(ty),
                    _ => None,
                });
                types.collect()
            }
            _ => Vec::new(),
        },
        _ => Vec::new(),
    }
}

/// How many types those hold that are known by name.
fn holder(name: &str) -> Option<(Holder, usize)> {
    match name {
        "Box" | "Rc" | "Arc" | "Cow" => Some((Holder::Pointer, 1)),
        "Option" | "Vec" | "VecDeque" | "LinkedList" | "BinaryHeap" | "HashSet" | "BTreeSet" | "IndexSet" => {
            Some((Holder::Each, 1))
        }
        "HashMap" | "BTreeMap" | "IndexMap" => Some((Holder::Entries, 2)),
        "Result" => Some((Holder::Result, 2)),
        "JsFunction" | "RustFunction" | "JsStream" | "RustStream" | "RustIterator" | "JsPromise" => {
            Some((Holder::Later, 1))
        }
        _ => None,
    }
}

fn is_map(ty: &Type) -> bool {
    matches!(parts(ungroup(ty)), Some((Holder::Entries, _)))
}

/// The name of a type that is one.
fn name(ty: &Type) -> Option<String> {
    match ungroup(ty) {
        Type::Path(path) => Some(path.path.segments.last()?.ident.to_string()),
        _ => None,
    }
}

/// What is wrong with where a word stands, to point at the word.
pub(crate) fn refuse(ty: &Type, crossing: &Crossing) -> Option<syn::Error> {
    let word = crossing.word()?;
    let message = match find(ty, crossing) {
        Err(message) => message,
        Ok(within) if within.is_later() && !crossing.is_of_type() => match crossing {
            Crossing::Via(_) => {
                "what a function, a stream or a promise holds crosses later: write `Via<T>` in its type".to_owned()
            }
            _ => "what a function, a stream or a promise holds crosses later: write a struct of one field with this word in its type".to_owned(),
        },
        Ok(within) if matches!(crossing, Crossing::As(..)) && within.holds_results() => {
            "this word does not reach into a `Result`: write a struct of one field with it in its type".to_owned()
        }
        // Of what `with` is for, a module of the user's says so itself.
        Ok(within) if matches!(crossing, Crossing::With(..)) && word.key == "as" && !within.is_of("Duration") => {
            "only a `Duration` has a string as another form: write `via = \"String\"` for what has `Display` and `FromStr`"
                .to_owned()
        }
        Ok(_) => return None,
    };
    Some(syn::Error::new(word.span, message))
}

/// The places, of a word that is not refused.
pub(crate) fn found<'a>(ty: &'a Type, crossing: &Crossing) -> Within<'a> {
    find(ty, crossing).unwrap_or(Within::Here(ty))
}
