//! The start of an instance, and its end by a panic.
//!
//! The twin is `npm/src/instance.ts`.

/// Readies a fresh instance.
#[unsafe(no_mangle)]
extern "C" fn __ox_boot() {
    #[cfg(not(feature = "test"))]
    std::panic::set_hook(Box::new(report));
    #[cfg(any(feature = "log", feature = "tracing"))]
    crate::log::init();
}

/// Tells JavaScript what the trap that follows means. It must not throw: a hook that is left so stays entered.
#[cfg(not(feature = "test"))]
fn report(info: &std::panic::PanicHookInfo<'_>) {
    #[link(wasm_import_module = "oxbridge")]
    unsafe extern "C" {
        fn panic(message: *const u8, length: usize, file: *const u8, file_length: usize, line: u32, column: u32);
    }
    let message = info.payload_as_str().unwrap_or("a panic without text");
    let (file, line, column) = info
        .location()
        .map_or(("", 0, 0), |at| (at.file(), at.line(), at.column()));
    // SAFETY: the import only reads the two texts.
    unsafe { panic(message.as_ptr(), message.len(), file.as_ptr(), file.len(), line, column) };
}
