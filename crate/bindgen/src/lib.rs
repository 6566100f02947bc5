//! wasm-bindgen's processor as a WebAssembly module.
//!
//! The build tool (`npm/build/bind.ts`) hands in what cargo made and takes out the module that ships, and the glue of
//! wasm-bindgen where the crate or one of its dependencies uses it. Nothing here touches a file system, and nothing is
//! imported: text and bytes cross as described at [`process`].

use std::alloc::{Layout, alloc as allocate};
use std::panic::set_hook;
use std::ptr::null_mut;
use std::sync::atomic::{AtomicPtr, Ordering};

use anyhow::{Context, Result};
use walrus::{Module, ModuleConfig};
use wasm_bindgen_cli_support::Bindgen;

/// The section that `#[wasm_bindgen]` leaves. A module without it needs no glue.
const BINDGEN_SECTION: &str = "__wasm_bindgen_unstable";

/// Exports that only the build tool calls.
const DESCRIPTION: [&str; 2] = ["__ox_describe_", "__ox_described"];

/// Exports of the linker that nobody calls.
const LINKER: [&str; 2] = ["__heap_base", "__data_end"];

/// Gives `length` bytes for the input of [`process`].
#[unsafe(no_mangle)]
pub extern "C" fn alloc(length: usize) -> *mut u8 {
    let layout = Layout::array::<u8>(length.max(1)).expect("a length that fits the address space");
    // SAFETY: the layout has at least one byte.
    unsafe { allocate(layout) }
}

/// Processes the module at `input` (from [`alloc`], taken back here) and gives the address of the answer: a `u32`
/// count of parts, then each part as a `u32` length and its bytes.
///
/// No parts: it failed, and one more part (not counted) is the error. Otherwise the module, wasm-bindgen's JavaScript
/// and typings (empty when there are none), and then the snippets: path, text, path, text …
///
/// # Safety
///
/// `input` comes from [`alloc`] with the same `length`, filled, and is not used afterwards.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn process(input: *mut u8, length: usize, names: bool) -> *const u8 {
    set_hook(Box::new(|info| {
        LAST_PANIC.store(answer(&[], &info.to_string()).cast_mut(), Ordering::Relaxed);
    }));
    // SAFETY: the caller's promise; the layout is the one of `alloc`.
    let input = unsafe { Vec::from_raw_parts(input, length, length.max(1)) };
    match run(&input, names) {
        Ok(output) => answer(&output.parts(), ""),
        Err(error) => answer(&[], &format!("{error:#}")),
    }
}

/// After a trap in [`process`]: the answer that it could not give, or null.
#[unsafe(no_mangle)]
pub extern "C" fn last_panic() -> *const u8 {
    LAST_PANIC.load(Ordering::Relaxed)
}

static LAST_PANIC: AtomicPtr<u8> = AtomicPtr::new(null_mut());

/// The version of wasm-bindgen that is inside, as [`process`] would answer.
#[unsafe(no_mangle)]
pub extern "C" fn version() -> *const u8 {
    answer(&[env!("OXBRIDGE_WASM_BINDGEN").as_bytes()], "")
}

struct Output {
    wasm: Vec<u8>,
    js: String,
    typings: String,
    snippets: Vec<(String, String)>,
}

impl Output {
    fn parts(&self) -> Vec<&[u8]> {
        let snippets = self
            .snippets
            .iter()
            .flat_map(|(path, text)| [path.as_bytes(), text.as_bytes()]);
        [&self.wasm[..], self.js.as_bytes(), self.typings.as_bytes()]
            .into_iter()
            .chain(snippets)
            .collect()
    }
}

fn run(input: &[u8], names: bool) -> Result<Output> {
    let mut module = ModuleConfig::new()
        // Not strict: what LLVM writes for threads does not pass.
        .strict_validate(false)
        .generate_name_section(names)
        .generate_producers_section(false)
        .parse(input)
        .context("this is not a WebAssembly module")?;
    forget_description(&mut module);
    let uses_bindgen = module
        .customs
        .iter()
        .any(|(_, section)| section.name() == BINDGEN_SECTION);
    if uses_bindgen {
        bind(module)
    } else {
        Ok(collect(module))
    }
}

/// Drops the exports that have done their work, so that what only they used is not reachable any more.
fn forget_description(module: &mut Module) {
    let done: Vec<_> = module
        .exports
        .iter()
        .filter(|export| DESCRIPTION.iter().any(|prefix| export.name.starts_with(prefix)))
        .map(|export| export.id())
        .collect();
    for export in done {
        module.exports.delete(export);
    }
}

fn bind(module: Module) -> Result<Output> {
    let mut output = Bindgen::new()
        .input_module("oxbridge", module)
        .bundler(true)?
        .typescript(true)
        .omit_default_module_path(false)
        .generate_output()?;
    let inline = output.snippets().iter().flat_map(|(krate, list)| {
        let named = list.iter().enumerate();
        named.map(move |(index, text)| (format!("snippets/{krate}/inline{index}.js"), text.clone()))
    });
    let local = output
        .local_modules()
        .iter()
        .map(|(path, text)| (format!("snippets/{path}"), text.clone()));
    let mut snippets: Vec<_> = inline.chain(local).collect();
    snippets.sort();
    // For bundlers, `js()` is an entry of three lines and `start()` the glue itself.
    let js = output.start().cloned().unwrap_or_default();
    let typings = output.ts().unwrap_or_default().to_owned();
    Ok(Output {
        js,
        typings,
        snippets,
        wasm: output.wasm_mut().emit_wasm(),
    })
}

fn collect(mut module: Module) -> Output {
    let linker: Vec<_> = module
        .exports
        .iter()
        .filter(|export| LINKER.contains(&export.name.as_str()))
        .map(|export| export.id())
        .collect();
    for export in linker {
        module.exports.delete(export);
    }
    walrus::passes::gc::run(&mut module);
    Output {
        wasm: module.emit_wasm(),
        js: String::new(),
        typings: String::new(),
        snippets: Vec::new(),
    }
}

/// Lays out an answer. It is never freed: an instance of this module lives for one `process`.
fn answer(parts: &[&[u8]], error: &str) -> *const u8 {
    let mut answer = (parts.len() as u32).to_le_bytes().to_vec();
    let error = parts.is_empty().then_some(error.as_bytes());
    for part in parts.iter().copied().chain(error) {
        answer.extend((part.len() as u32).to_le_bytes());
        answer.extend(part);
    }
    answer.leak().as_ptr()
}
