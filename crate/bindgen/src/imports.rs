//! What a module imports, and exactly of which type: `WebAssembly.Module.imports` does not tell the types.

use anyhow::{Context, Result, bail};
use wasmparser::{FuncType, Parser, Payload, TypeRef, ValType};

/// How many imports there are, then three texts for each: its module, its name and its type, as [`describe`] has it.
pub fn read(wasm: &[u8]) -> Result<Vec<String>> {
    let mut types = Vec::new();
    let mut texts = Vec::new();
    for payload in Parser::new(0).parse_all(wasm) {
        match payload? {
            Payload::TypeSection(reader) => {
                types = reader.into_iter_err_on_gc_types().collect::<Result<_, _>>()?;
            }
            Payload::ImportSection(reader) => {
                for import in reader.into_imports() {
                    let import = import?;
                    texts.push(import.module.to_owned());
                    texts.push(import.name.to_owned());
                    texts.push(describe(import.ty, &types)?);
                }
            }
            // Imports come before everything that has a size.
            Payload::FunctionSection(_) | Payload::CodeSectionStart { .. } => break,
            _ => {}
        }
    }
    texts.insert(0, (texts.len() / 3).to_string());
    Ok(texts)
}

/// The kind, then what the build tool needs for a value of the type; `-` is a maximum that there is not.
fn describe(ty: TypeRef, types: &[FuncType]) -> Result<String> {
    let signature = |index: u32| types.get(index as usize).context("an import has no type");
    let most = |maximum: Option<u64>| maximum.map_or("-".to_owned(), |maximum| maximum.to_string());
    Ok(match ty {
        TypeRef::Func(index) => {
            let ty = signature(index)?;
            format!("function {} {}", ty.params().len(), ty.results().len())
        }
        TypeRef::Table(ty) => {
            let element = value_type(ValType::Ref(ty.element_type));
            format!("table {element} {} {}", ty.initial, most(ty.maximum))
        }
        TypeRef::Memory(ty) => format!("memory {} {} {}", ty.initial, most(ty.maximum), ty.shared),
        TypeRef::Global(ty) => format!("global {} {}", value_type(ty.content_type), ty.mutable),
        TypeRef::Tag(ty) => format!("tag {}", signature(ty.func_type_idx)?.params().len()),
        TypeRef::FuncExact(_) => bail!("an import is a function of an exact type"),
    })
}

/// As JavaScript calls it.
fn value_type(ty: ValType) -> String {
    match ty {
        ValType::FUNCREF => "anyfunc".to_owned(),
        ty => ty.to_string(),
    }
}
