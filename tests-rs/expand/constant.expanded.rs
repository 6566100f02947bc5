/// The most there can be.
pub const MOST: u32 = 7;
const _: () = {
    use ::oxbridge::private as __ox;
    #[cfg_attr(
        target_family = "wasm",
        unsafe(export_name = "__ox_describe.MOST_10162a20")
    )]
    #[allow(dead_code, deprecated, improper_ctypes_definitions)]
    extern "C" fn __ox_describe() {
        __ox::describe(|d| {
            d.word(__ox::item::CONSTANT);
            __ox::text!(d, "shop", 0);
            __ox::text!(d, "src/lib.rs:1", 0, 4, 8);
            __ox::text!(d, "Limits", 0, 4);
            __ox::text!(d, "MOST", 0);
            __ox::text!(d, "The most there can be.", 0, 4, 8, 12, 16, 20);
            <u32 as __ox::Value>::describe(d);
            d.constant(&MOST);
        });
    }
};
pub const NAME: &str = "shop";
const _: () = {
    use ::oxbridge::private as __ox;
    #[cfg_attr(
        target_family = "wasm",
        unsafe(export_name = "__ox_describe.NAME_ca84cfd8")
    )]
    #[allow(dead_code, deprecated, improper_ctypes_definitions)]
    extern "C" fn __ox_describe() {
        __ox::describe(|d| {
            d.word(__ox::item::CONSTANT);
            __ox::text!(d, "shop", 0);
            __ox::text!(d, "src/lib.rs:1", 0, 4, 8);
            __ox::text!(d, "");
            __ox::text!(d, "NAME", 0);
            __ox::text!(d, "");
            <str as __ox::Value>::describe(d);
            d.constant(NAME);
        });
    }
};
const BIG: u64 = 1 << 40;
const _: () = {
    use ::oxbridge::private as __ox;
    #[cfg_attr(
        target_family = "wasm",
        unsafe(export_name = "__ox_describe.BIG_6f45527b")
    )]
    #[allow(dead_code, deprecated, improper_ctypes_definitions)]
    extern "C" fn __ox_describe() {
        __ox::describe(|d| {
            d.word(__ox::item::CONSTANT);
            __ox::text!(d, "shop", 0);
            __ox::text!(d, "src/lib.rs:1", 0, 4, 8);
            __ox::text!(d, "");
            __ox::text!(d, "BIG", 0);
            __ox::text!(d, "");
            <__ox::As<__ox::form::Number, u64> as __ox::Value>::describe(d);
            d.constant(&BIG);
        });
    }
};
