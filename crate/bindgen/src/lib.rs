//! wasm-bindgen's processor as a WebAssembly module.
//!
//! The build tool (`npm/cli/wasm/bind.ts`) hands in what cargo made and takes out the module that ships, and the glue of
//! wasm-bindgen where the crate or one of its dependencies uses it. Nothing here touches a file system, and nothing is
//! imported: text and bytes cross as described at [`process`].

use std::alloc::{Layout, alloc as allocate};
use std::collections::HashSet;
use std::panic::set_hook;
use std::ptr::null_mut;
use std::sync::atomic::{AtomicPtr, Ordering};

use anyhow::{Context, Result};
use walrus::{Module, ModuleConfig};
use wasm_bindgen_cli_support::Bindgen;
use wasmparser::{Parser, Payload};

use crate::lines::{SECTION, SourceMap, Telling, append};
use crate::paths::shorten;
use crate::prune::{Live, Origin, References, prune};

#[cfg(target_family = "wasm")]
mod allocator;
mod imports;
mod lines;
mod paths;
mod prune;

/// The section that `#[wasm_bindgen]` leaves.
const BINDGEN_SECTION: &str = "__wasm_bindgen_unstable";

/// The module that the runtime gives to every instance.
const OWN_MODULE: &str = "oxbridge";

/// Exports that only the build tool calls.
const DESCRIPTION: [&str; 2] = ["__ox_describe.", "__ox_described."];

/// Exports and modules of imports that wasm-bindgen makes for itself.
const BINDGEN: [&str; 5] = [
    "__wbindgen_",
    "__externref_",
    "__wbg_jspi_",
    "__abort_handler",
    "__instance_terminated",
];

/// Sections of debug information and relocations.
const TOOLS: [&str; 2] = [".debug_", "reloc."];

/// Exports of the linker that nobody calls.
const LINKER: [&str; 3] = ["__heap_base", "__data_end", "__indirect_function_table"];

/// Gives `length` bytes for the input of [`process`].
#[unsafe(no_mangle)]
pub extern "C" fn alloc(length: usize) -> *mut u8 {
    let layout = Layout::array::<u8>(length.max(1)).expect("a length that fits the address space");
    // SAFETY: the layout has at least one byte.
    unsafe { allocate(layout) }
}

/// Processes the module at `input` (from [`alloc`], taken back here, as are `keep` and `url`) and gives the address of
/// the answer: a `u32` count of parts, then each part as a `u32` length and its bytes.
///
/// No parts: it failed, and one more part (not counted) is the error. Otherwise the module, wasm-bindgen's JavaScript
/// and typings (empty when there are none), the map, the table of lines, what the module imports, as [`imports`] answers, and then
/// the snippets: path, text, path, text …
///
/// `keep` says which exports of our own somebody calls, as [`Keep::read`] has it. If `map` is not empty, its
/// lines are told. It has two of them: what the module calls its source map, and the folder that names of sources start
/// from. Without a source map the table lies beside the module.
///
/// # Safety
///
/// `input`, `keep` and `map` come from [`alloc`] with their lengths, filled, and are not used afterwards.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn process(
    input: *mut u8,
    length: usize,
    keep: *mut u8,
    keep_length: usize,
    map: *mut u8,
    map_length: usize,
    names: bool,
) -> *const u8 {
    set_hook(Box::new(|info| {
        LAST_PANIC.store(answer(&[], &info.to_string()).cast_mut(), Ordering::Relaxed);
    }));
    let [input, keep, map] = [(input, length), (keep, keep_length), (map, map_length)]
        // SAFETY: the caller's promise; the layout is the one of `alloc`.
        .map(|(start, length)| unsafe { Vec::from_raw_parts(start, length, length.max(1)) });
    let [keep, map] = [&keep, &map].map(|text| String::from_utf8_lossy(text));
    match run(&input, &Keep::read(&keep), map.split_once('\n'), names) {
        Ok(output) => answer(&output.parts(), ""),
        Err(error) => answer(&[], &format!("{error:#}")),
    }
}

/// Reads what the module at `input` imports: the answer's first part says how many imports there are, then each has three
/// parts, as [`imports::read`] gives them.
///
/// # Safety
///
/// As for [`process`].
#[unsafe(no_mangle)]
pub unsafe extern "C" fn imports(input: *mut u8, length: usize) -> *const u8 {
    // SAFETY: the caller's promise; the layout is the one of `alloc`.
    let input = unsafe { Vec::from_raw_parts(input, length, length.max(1)) };
    match imports::read(&input) {
        Ok(texts) => answer(&texts_of(&texts).collect::<Vec<_>>(), ""),
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

#[derive(Default)]
struct Output {
    wasm: Vec<u8>,
    imports: Vec<String>,
    js: String,
    typings: String,
    map: String,
    lines: Vec<u8>,
    snippets: Vec<(String, String)>,
}

impl Output {
    fn new(mut bound: wasm_bindgen_cli_support::Output) -> Result<Output> {
        let inline = bound.snippets().iter().flat_map(|(krate, list)| {
            let named = list.iter().enumerate();
            named.map(move |(index, text)| (format!("snippets/{krate}/inline{index}.js"), text.clone()))
        });
        let local = bound
            .local_modules()
            .iter()
            .map(|(path, text)| (format!("snippets/{path}"), text.clone()));
        let mut snippets: Vec<_> = inline.chain(local).collect();
        snippets.sort();
        Ok(Output {
            // For bundlers, `js()` is an entry of three lines and `start()` the glue itself.
            js: bound.start().cloned().unwrap_or_default(),
            typings: bound.ts().unwrap_or_default().to_owned(),
            snippets,
            ..Output::of(bound.wasm_mut().emit_wasm())?
        })
    }

    /// A module that needs nothing beside it.
    fn of(wasm: Vec<u8>) -> Result<Output> {
        let imports = imports::read(&wasm)?;
        Ok(Output {
            wasm,
            imports,
            ..Output::default()
        })
    }

    fn parts(&self) -> Vec<&[u8]> {
        let snippets = self
            .snippets
            .iter()
            .flat_map(|(path, text)| [path.as_bytes(), text.as_bytes()]);
        let texts = [&self.js, &self.typings, &self.map];
        [&self.wasm[..]]
            .into_iter()
            .chain(texts.map(String::as_bytes))
            .chain([&self.lines[..]])
            .chain(texts_of(&self.imports))
            .chain(snippets)
            .collect()
    }
}

/// Which exports of our own stay.
struct Keep<'a> {
    /// By the import from `oxbridge` that calls them; nothing for those that are called anyway.
    exports: Vec<(&'a str, Vec<&'a str>)>,
}

impl<'a> Keep<'a> {
    /// Reads a line for each import: its name, or nothing, then its exports. No line at all keeps everything.
    fn read(text: &'a str) -> Self {
        let words = text.lines().map(|line| line.split(' '));
        let exports = words.map(|mut words| (words.next().unwrap_or_default(), words.collect()));
        Self {
            exports: exports.collect(),
        }
    }

    /// What is called where the module has such imports.
    fn called(&self, is_imported: impl Fn(&str) -> bool) -> HashSet<&'a str> {
        let lines = self.exports.iter();
        lines
            .filter(|(import, _)| import.is_empty() || is_imported(import))
            .flat_map(|(_, exports)| exports.iter().copied())
            .collect()
    }

    fn keeps(&self, name: &str, called: &HashSet<&str>) -> bool {
        self.exports.is_empty() || !name.starts_with("__ox_") || called.contains(name)
    }
}

/// `lines`: what the module calls its source map, and the folder that names of sources start from.
fn run(raw: &[u8], keep: &Keep, lines: Option<(&str, &str)>, names: bool) -> Result<Output> {
    let Some((url, root)) = lines else {
        return ship(raw, keep, names, None);
    };
    let telling = if url.is_empty() {
        Telling::Beside
    } else {
        Telling::Inside(url)
    };
    let map = SourceMap::new(telling);
    let mut output = ship(raw, keep, names, Some((&map, telling)))?;
    let lines = lines::read(raw, &map, telling, root)?;
    output.map = lines.map;
    match telling {
        Telling::Inside(_) => append(&mut output.wasm, SECTION, &lines.table),
        Telling::Beside => {
            output.wasm = without(&output.wasm, |section| section == SourceMap::NAME)?;
            output.lines = lines.table;
        }
    }
    Ok(output)
}

/// Makes the module that ships, with `map` in it if there is one.
fn ship(input: &[u8], keep: &Keep, names: bool, map: Option<(&SourceMap, Telling)>) -> Result<Output> {
    let parse = |wasm: &[u8]| {
        ModuleConfig::new()
            .preserve_code_transform(map.is_some())
            // Not strict: what LLVM writes for threads does not pass.
            .strict_validate(false)
            .generate_name_section(names)
            .generate_producers_section(false)
            .parse(wasm)
            .context("this is not a WebAssembly module")
    };
    let add = |module: &mut Module| {
        if let Some((map, _)) = map {
            module.customs.add(map.clone());
        }
    };
    let is_development = matches!(map, Some((_, Telling::Inside(_))));
    let read = References::read(input).and_then(|references| Ok((references, without(input, is_tool)?)));
    let (references, input) = read.or_else(|error| {
        // Bytes that are no module at all say so.
        parse(input)?;
        Err(error.context("the relocations of the module are not as expected"))
    })?;
    let mut module = parse(&input)?;
    drop(input);
    let origin = Origin::new(&module);

    // `oxbridge` depends on wasm-bindgen, so every module has its section. Most use nothing of it.
    let mut live = Live::new(&module, &origin, references.as_ref());
    let mut called = keep.called(|_| false);
    loop {
        live.reach_exports(|name| is_called(name) && keep.keeps(name, &called));
        // What is reached may import what calls more exports.
        let more = keep.called(|import| live.imports(|module, name| module == OWN_MODULE && name == import));
        if more.len() == called.len() {
            break;
        }
        called = more;
    }
    let uses_bindgen = live.imports(|module, _| starts_with(module, &BINDGEN))
        || names_of(&module).any(|name| is_called(name) && !name.starts_with("__ox_") && name != "memory");
    let found = live.found();
    if !uses_bindgen {
        module.customs.remove_raw(BINDGEN_SECTION);
        delete_exports(&mut module, |name| !is_called(name) || !keep.keeps(name, &called));
        prune(&mut module, &origin, references.as_ref(), &found);
        finish(&mut module, &origin, references.as_ref(), is_development);
        demangle(&mut module);
        add(&mut module);
        return Output::of(module.emit_wasm());
    }

    // What wasm-bindgen's glue reaches is not known yet.
    let called = keep.called(|_| true);
    delete_exports(&mut module, |name| {
        starts_with(name, &DESCRIPTION) || !keep.keeps(name, &called)
    });
    let mut bound = bind(module)?;
    let module = bound.wasm_mut();
    let mut live = Live::new(module, &origin, references.as_ref());
    live.reach_exports(|_| true);
    let found = live.found();
    prune(module, &origin, references.as_ref(), &found);
    finish(module, &origin, references.as_ref(), is_development);
    add(module);
    Output::new(bound)
}

/// What is for its author keeps the paths that a terminal can open.
fn finish(module: &mut Module, origin: &Origin, references: Option<&References>, is_development: bool) {
    if let (Some(references), false) = (references, is_development) {
        shorten(module, origin, references);
    }
}

/// What the linker and the compiler leave for tools: none of it ships, and to parse it takes long.
fn is_tool(section: &str) -> bool {
    section == "linking" || starts_with(section, &TOOLS)
}

/// The module without some of its custom sections.
fn without(wasm: &[u8], is_left: impl Fn(&str) -> bool) -> Result<Vec<u8>> {
    let mut kept = Vec::with_capacity(wasm.len());
    let mut end = 0;
    for payload in Parser::new(0).parse_all(wasm) {
        let payload = payload?;
        let range = match (&payload, payload.as_section()) {
            (Payload::Version { range, .. }, _) => range.clone(),
            (_, Some((_, range))) => range,
            _ => continue,
        };
        let is_kept = match &payload {
            Payload::CustomSection(custom) => !is_left(custom.name()),
            _ => true,
        };
        if is_kept {
            kept.extend(&wasm[end..range.end]);
        }
        end = range.end;
    }
    Ok(kept)
}

/// Gives functions the names that their authors gave them, as wasm-bindgen does.
fn demangle(module: &mut Module) {
    for function in module.funcs.iter_mut() {
        let name = function
            .name
            .as_deref()
            .and_then(|name| rustc_demangle::try_demangle(name).ok());
        if let Some(name) = name.map(|name| format!("{name:#}")) {
            function.name = Some(name);
        }
    }
}

/// Whether somebody may call an export after the build, wasm-bindgen's own glue aside.
fn is_called(name: &str) -> bool {
    !starts_with(name, &DESCRIPTION) && !starts_with(name, &BINDGEN) && !LINKER.contains(&name)
}

fn names_of(module: &Module) -> impl Iterator<Item = &str> {
    module.exports.iter().map(|export| export.name.as_str())
}

fn bind(module: Module) -> Result<wasm_bindgen_cli_support::Output> {
    Bindgen::new()
        .input_module("oxbridge", module)
        .bundler(true)?
        .typescript(true)
        .omit_default_module_path(false)
        .generate_output()
}

fn delete_exports(module: &mut Module, is_done: impl Fn(&str) -> bool) {
    let done: Vec<_> = module
        .exports
        .iter()
        .filter(|export| is_done(&export.name))
        .map(|export| export.id())
        .collect();
    for export in done {
        module.exports.delete(export);
    }
}

fn texts_of(texts: &[String]) -> impl Iterator<Item = &[u8]> {
    texts.iter().map(String::as_bytes)
}

fn starts_with(name: &str, prefixes: &[&str]) -> bool {
    prefixes.iter().any(|prefix| name.starts_with(prefix))
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
