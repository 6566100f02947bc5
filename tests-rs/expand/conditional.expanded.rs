#[cfg(feature = "clock")]
fn now() -> f64 {
    todo!()
}
#[cfg(feature = "clock")]
const _: () = {
    use ::oxbridge::private as __ox;
    #[cfg_attr(target_family = "wasm", unsafe(export_name = "__ox_now_f8698ddd"))]
    #[allow(dead_code, deprecated, improper_ctypes_definitions)]
    extern "C" fn __ox_call(_: __ox::Incoming) -> <f64 as __ox::Return>::Abi {
        __ox::export(
            __ox::Incoming::NONE,
            |_| { __ox::Ok(now()) },
            |error, w| __ox::fail!(error, w),
        )
    }
    #[cfg_attr(
        target_family = "wasm",
        unsafe(export_name = "__ox_describe.now_f8698ddd")
    )]
    #[allow(dead_code, deprecated, improper_ctypes_definitions)]
    extern "C" fn __ox_describe() {
        __ox::describe(|d| {
            d.word(__ox::item::FUNCTION);
            __ox::text!(d, "__ox_now_f8698ddd", 0, 4, 8, 12, 16);
            __ox::text!(d, "shop", 0);
            __ox::text!(d, "src/lib.rs:1", 0, 4, 8);
            __ox::text!(d, "");
            __ox::text!(d, "now", 0);
            __ox::text!(d, "");
            d.word(0);
            d.word(0);
            <f64 as __ox::Return>::describe(
                d,
                |d| __ox::describe_error!(d, < f64 as __ox::Return > ::Error),
            );
        });
    }
};
#[cfg(feature = "clock")]
const TICK: u32 = 60;
#[cfg(feature = "clock")]
const _: () = {
    use ::oxbridge::private as __ox;
    #[cfg_attr(
        target_family = "wasm",
        unsafe(export_name = "__ox_describe.TICK_6fd44caa")
    )]
    #[allow(dead_code, deprecated, improper_ctypes_definitions)]
    extern "C" fn __ox_describe() {
        __ox::describe(|d| {
            d.word(__ox::item::CONSTANT);
            __ox::text!(d, "shop", 0);
            __ox::text!(d, "src/lib.rs:1", 0, 4, 8);
            __ox::text!(d, "");
            __ox::text!(d, "TICK", 0);
            __ox::text!(d, "");
            <u32 as __ox::Value>::describe(d);
            d.constant(&TICK);
        });
    }
};
#[cfg(feature = "clock")]
fn today() -> Result<f64, JsException> {
    use ::oxbridge::private as __ox;
    __ox::raw_import!(
        unsafe "__ox_import_today_0f94f4ac", fn __ox_raw(message : u32) -> __ox::Returned
        < f64 >
    );
    __ox::import(
        |_| (),
        |(), message| __ox_raw(message),
        |abi, r| __ox::parameter::<f64>(abi, r, "Date.now()"),
    )
}
#[cfg(feature = "clock")]
const _: () = {
    use ::oxbridge::private as __ox;
    #[cfg_attr(
        target_family = "wasm",
        unsafe(export_name = "__ox_describe.today_0f94f4ac")
    )]
    #[allow(dead_code, deprecated, improper_ctypes_definitions)]
    extern "C" fn __ox_describe() {
        __ox::describe(|d| {
            d.word(__ox::item::IMPORT);
            __ox::text!(d, "__ox_import_today_0f94f4ac", 0, 4, 8, 12, 16, 20, 24);
            __ox::text!(d, "shop", 0);
            __ox::text!(d, "src/lib.rs:1", 0, 4, 8);
            __ox::text!(d, "");
            __ox::text!(d, "Date.now", 0, 4);
            __ox::text!(d, "");
            __ox::text!(d, "");
            d.word(0);
            d.word(0);
            d.word(0);
            <f64 as __ox::Value>::describe(d);
        });
    }
};
