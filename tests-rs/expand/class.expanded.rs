/// A running count.
#[derive(Debug)]
pub struct Counter {
    value: i32,
}
#[allow(deprecated)]
const _: () = {
    use ::oxbridge::private as __ox;
    __ox::class!(Counter, "Counter", "Counter 0.1.0 src/lib.rs:1:1");
    #[cfg_attr(
        target_family = "wasm",
        unsafe(export_name = "__ox_describe.Counter_f2da64c5")
    )]
    #[allow(dead_code, deprecated, improper_ctypes_definitions)]
    extern "C" fn __ox_describe() {
        __ox::describe(|d| {
            d.word(__ox::item::CLASS);
            __ox::text!(d, "");
            __ox::text!(d, "shop", 0);
            __ox::text!(d, "src/lib.rs:1", 0, 4, 8);
            __ox::text!(d, "Shop", 0);
            __ox::text!(d, "Counter", 0, 4);
            __ox::text!(d, "A running count.", 0, 4, 8, 12);
            d.hash(<Counter as __ox::Class>::HASH);
        });
    }
};
pub struct Nothing;
#[allow(deprecated)]
const _: () = {
    use ::oxbridge::private as __ox;
    __ox::class!(Nothing, "Nothing", "Nothing 0.1.0 src/lib.rs:1:1");
    #[cfg_attr(
        target_family = "wasm",
        unsafe(export_name = "__ox_describe.Nothing_4ecc3f54")
    )]
    #[allow(dead_code, deprecated, improper_ctypes_definitions)]
    extern "C" fn __ox_describe() {
        __ox::describe(|d| {
            d.word(__ox::item::CLASS);
            __ox::text!(d, "");
            __ox::text!(d, "shop", 0);
            __ox::text!(d, "src/lib.rs:1", 0, 4, 8);
            __ox::text!(d, "");
            __ox::text!(d, "Nothing", 0, 4);
            __ox::text!(d, "");
            d.hash(<Nothing as __ox::Class>::HASH);
        });
    }
};
#[cfg(feature = "wrapped")]
struct Wrapped(Vec<String>);
#[cfg(feature = "wrapped")]
#[allow(deprecated)]
const _: () = {
    use ::oxbridge::private as __ox;
    __ox::class!(Wrapped, "Wrapper", "Wrapped 0.1.0 src/lib.rs:1:1");
    #[cfg_attr(
        target_family = "wasm",
        unsafe(export_name = "__ox_describe.Wrapped_e32a7fa0")
    )]
    #[allow(dead_code, deprecated, improper_ctypes_definitions)]
    extern "C" fn __ox_describe() {
        __ox::describe(|d| {
            d.word(__ox::item::CLASS);
            __ox::text!(d, "");
            __ox::text!(d, "shop", 0);
            __ox::text!(d, "src/lib.rs:1", 0, 4, 8);
            __ox::text!(d, "");
            __ox::text!(d, "Wrapper", 0, 4);
            __ox::text!(d, "");
            d.hash(<Wrapped as __ox::Class>::HASH);
        });
    }
};
