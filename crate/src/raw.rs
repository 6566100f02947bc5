//! What the runtime gives to the module. A module has those of them that its code can reach.
//!
//! On a native machine, and with the feature `test`, nothing is there but what a host stands for: what may throw throws,
//! the others do nothing.

/// Where JavaScript has left a message; 0 is nowhere.
///
/// Rust reads what lies there, so no safe code makes one of a number: it comes as the parameter of an export or as the
/// result of an import, whose declarations are `unsafe`.
#[doc(hidden)]
#[derive(Clone, Copy, Default)]
#[repr(transparent)]
pub struct Incoming(u32);

impl Incoming {
    /// No message: all parameters are scalars.
    pub const NONE: Self = Self(0);

    /// # Safety
    /// JavaScript has left a message at that address and leaves it alone until the call which gave the number ends; or
    /// the address is odd, and the block before it was given to Rust with a message in it; or the number is 0.
    #[cfg(not(all(target_family = "wasm", not(feature = "test"))))]
    pub(crate) const unsafe fn at(number: u32) -> Self {
        Self(number)
    }

    #[inline(always)]
    pub(crate) fn number(self) -> u32 {
        self.0
    }

    /// Whether there is none.
    pub(crate) fn is_none(self) -> bool {
        self.0 == 0
    }
}

macro_rules! raw {
    // Those that a host stands for where there is no JavaScript.
    (@native $symbol:literal, fn $name:ident($($parameter:ident: $ty:ty),*) $(-> $result:ty)?) => {
        raw!(@stood_for $symbol, fn $name($($parameter: $ty),*) $(-> $result)?, no_javascript());
    };
    (@native_quiet $symbol:literal, fn $name:ident($($parameter:ident: $ty:ty),*) $(-> $result:ty)?) => {
        raw!(@stood_for $symbol, fn $name($($parameter: $ty),*) $(-> $result)?, Default::default());
    };
    (@stood_for $symbol:literal, fn $name:ident($($parameter:ident: $ty:ty),*) $(-> $result:ty)?, $otherwise:expr) => {
        raw!(@linked $symbol, fn $name($($parameter: $ty),*) $(-> $result)?);

        #[cfg(not(any(test, all(target_family = "wasm", not(feature = "test")))))]
        pub(crate) fn $name($($parameter: $ty),*) $(-> $result)? {
            host().map_or_else(|| $otherwise, |host| host.$name($($parameter),*))
        }
    };
    (@linked $symbol:literal, fn $name:ident($($parameter:ident: $ty:ty),*) $(-> $result:ty)?) => {
        #[cfg(all(target_family = "wasm", not(feature = "test")))]
        #[inline(always)]
        pub(crate) fn $name($($parameter: $ty),*) $(-> $result)? {
            #[link(wasm_import_module = "oxbridge")]
            unsafe extern "C" {
                #[link_name = $symbol]
                safe fn raw($($parameter: $ty),*) $(-> $result)?;
            }
            raw($($parameter),*)
        }
    };
    ($($kind:ident { $($symbol:literal fn $name:ident($($parameter:ident: $ty:ty),*) $(-> $result:ty)?;)* })*) => {$($(
        raw!(@$kind $symbol, fn $name($($parameter: $ty),*) $(-> $result)?);
    )*)*};
    (@$kind:ident $symbol:literal, fn $name:ident($($parameter:ident: $ty:ty),*) $(-> $result:ty)?) => {
        raw!(@linked $symbol, fn $name($($parameter: $ty),*) $(-> $result)?);

        #[cfg(not(any(test, all(target_family = "wasm", not(feature = "test")))))]
        pub(crate) fn $name($(_: $ty),*) $(-> $result)? {
            raw!(@$kind)
        }
    };
    (@throwing) => { no_javascript() };
    (@quiet) => { Default::default() };
}

raw! {
    native {
        "call" fn call(slot: u32, message: u32) -> Incoming;
        "call0" fn call0(slot: u32) -> f64;
        "call1" fn call1(slot: u32, a: f64) -> f64;
        "call2" fn call2(slot: u32, a: f64, b: f64) -> f64;
        "call3" fn call3(slot: u32, a: f64, b: f64, c: f64) -> f64;
        "call4" fn call4(slot: u32, a: f64, b: f64, c: f64, d: f64) -> f64;
    }
    native_quiet {
        "drop" fn drop(slot: u32);
        "give" fn give(slot: u32) -> u32;
        "same" fn same(a: u32, b: u32) -> u32;
        "error_text" fn error_text(slot: u32, which: u32) -> Incoming;
        "error_new" fn error_new(message: u32) -> u32;
    }
    throwing {
        "call_method" fn call_method(slot: u32, method: u32, message: u32) -> Incoming;
        "define" fn define(words: *const u32, count: usize) -> u32;
        "invoke" fn invoke(codec: u32, target: u32, operation: u32, message: u32) -> Incoming;
        "import_module" fn import_module(message: u32) -> u32;
        "global_this" fn global_this() -> u32;
    }
    quiet {
        "refuse" fn refuse();
        "schedule" fn schedule();
        "settle" fn settle(task: u32, message: u32);
        "watch" fn watch(slot: u32, waiter: u32);
        "abort" fn abort(slot: u32);
        "begin_reply" fn begin_reply() -> u32;
        "end_reply" fn end_reply(number: u32, is_refused: u32);
        "pull" fn pull(slot: u32, waiter: u32);
        "host_kind" fn host_kind() -> u32;
        "error_cause" fn error_cause(slot: u32) -> u32;
        "name_of" fn name_of(slot: u32) -> Incoming;
        "error_of" fn error_of(answer: u32) -> u32;
        "session" fn session() -> u32;
    }
}

#[cfg(any(feature = "log", feature = "tracing"))]
raw! {
    quiet {
        "log" fn log(message: u32);
    }
}

#[cfg(test)]
pub(crate) use crate::host_of_tests::*;

/// What stands for JavaScript on a native machine.
#[cfg(not(any(test, all(target_family = "wasm", not(feature = "test")))))]
pub(crate) trait Host {
    fn call(&self, slot: u32, message: u32) -> Incoming;
    fn call0(&self, slot: u32) -> f64;
    fn call1(&self, slot: u32, a: f64) -> f64;
    fn call2(&self, slot: u32, a: f64, b: f64) -> f64;
    fn call3(&self, slot: u32, a: f64, b: f64, c: f64) -> f64;
    fn call4(&self, slot: u32, a: f64, b: f64, c: f64, d: f64) -> f64;
    fn drop(&self, slot: u32);
    fn give(&self, slot: u32) -> u32;
    fn same(&self, a: u32, b: u32) -> u32;
    fn error_text(&self, slot: u32, which: u32) -> Incoming;
    fn error_new(&self, message: u32) -> u32;

    /// The block that an address names, which is taken once.
    fn place(&self, address: u32) -> Option<*mut u8>;
}

#[cfg(not(any(test, all(target_family = "wasm", not(feature = "test")))))]
thread_local! {
    static HOST: std::cell::Cell<Option<&'static dyn Host>> = const { std::cell::Cell::new(None) };
}

/// From now on calls of JavaScript go there.
#[cfg(not(any(test, all(target_family = "wasm", not(feature = "test")))))]
pub(crate) fn set_host(host: &'static dyn Host) {
    HOST.set(Some(host));
}

#[cfg(not(any(test, all(target_family = "wasm", not(feature = "test")))))]
pub(crate) fn host() -> Option<&'static dyn Host> {
    HOST.get()
}

/// Without Oxbridge's JavaScript every call throws.
#[cfg(not(all(target_family = "wasm", not(feature = "test"))))]
mod nowhere {
    use std::cell::Cell;

    thread_local! {
        static IS_MISSING: Cell<bool> = const { Cell::new(false) };
    }

    /// What a call gives where there is no JavaScript.
    #[doc(hidden)]
    #[cold]
    pub fn no_javascript<T: Default>() -> T {
        IS_MISSING.set(true);
        T::default()
    }

    /// Whether the call that was just made had no JavaScript to go to.
    pub(crate) fn is_missing() -> bool {
        IS_MISSING.take()
    }
}

#[cfg(not(all(target_family = "wasm", not(feature = "test"))))]
pub(crate) use nowhere::is_missing;
#[cfg(not(all(target_family = "wasm", not(feature = "test"))))]
pub use nowhere::no_javascript;

#[cfg(all(target_family = "wasm", not(feature = "test")))]
#[inline(always)]
pub(crate) fn is_missing() -> bool {
    false
}
