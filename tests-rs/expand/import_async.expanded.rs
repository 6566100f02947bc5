async fn fetch_text(customer: u64) -> Result<String, JsException> {
    use ::oxbridge::private as __ox;
    __ox::raw_import!(
        unsafe "__ox_import_fetch_text_39337ab5", fn __ox_raw(customer : __ox::Argument <
        u64 >, message : u32) -> u32
    );
    __ox::import_async(
            |w| (__ox::argument_owned::<u64>(customer, w),),
            |(customer,), message| __ox_raw(customer, message),
            |r| __ox::field::<String>(r, "result"),
        )
        .await
}
const _: () = {
    use ::oxbridge::private as __ox;
    #[cfg_attr(
        target_family = "wasm",
        unsafe(export_name = "__ox_describe.fetch_text_39337ab5")
    )]
    #[allow(dead_code, deprecated, improper_ctypes_definitions)]
    extern "C" fn __ox_describe() {
        __ox::describe(|d| {
            d.word(__ox::item::IMPORT);
            __ox::text!(
                d, "__ox_import_fetch_text_39337ab5", 0, 4, 8, 12, 16, 20, 24, 28
            );
            __ox::text!(d, "shop", 0);
            __ox::text!(d, "src/lib.rs:1", 0, 4, 8);
            __ox::text!(d, "");
            __ox::text!(d, "fetchText", 0, 4, 8);
            __ox::text!(d, "");
            __ox::text!(d, "billing-host", 0, 4, 8);
            d.word(0);
            d.word(__ox::import_flag::ASYNC);
            d.word(1);
            __ox::parameter!(d, "customer"[0, 4], required, ""[]);
            <u64 as __ox::Value>::describe(d);
            <String as __ox::Value>::describe(d);
        });
    }
};
pub(crate) async fn wait(milliseconds: Duration) -> Result<(), JsException> {
    use ::oxbridge::private as __ox;
    __ox::raw_import!(
        unsafe "__ox_import_wait_5152540a", fn __ox_raw(milliseconds : __ox::Argument <
        Duration >, message : u32) -> u32
    );
    __ox::import_async_signal(
            |w| (__ox::argument_owned::<Duration>(milliseconds, w),),
            |(milliseconds,), message| __ox_raw(milliseconds, message),
            |r| __ox::field::<()>(r, "result"),
        )
        .await
}
const _: () = {
    use ::oxbridge::private as __ox;
    #[cfg_attr(
        target_family = "wasm",
        unsafe(export_name = "__ox_describe.wait_5152540a")
    )]
    #[allow(dead_code, deprecated, improper_ctypes_definitions)]
    extern "C" fn __ox_describe() {
        __ox::describe(|d| {
            d.word(__ox::item::IMPORT);
            __ox::text!(d, "__ox_import_wait_5152540a", 0, 4, 8, 12, 16, 20, 24);
            __ox::text!(d, "shop", 0);
            __ox::text!(d, "src/lib.rs:1", 0, 4, 8);
            __ox::text!(d, "");
            __ox::text!(d, "wait", 0);
            __ox::text!(d, "");
            __ox::text!(d, "billing-host", 0, 4, 8);
            d.word(0);
            d.word(__ox::import_flag::ASYNC | __ox::import_flag::SIGNAL);
            d.word(1);
            __ox::parameter!(d, "milliseconds"[0, 4, 8], required, ""[]);
            <__ox::As<__ox::form::Number, Duration> as __ox::Value>::describe(d);
            <() as __ox::Value>::describe(d);
        });
    }
};
async fn address(name: &str) -> Result<IpAddr, JsException> {
    use ::oxbridge::private as __ox;
    __ox::raw_import!(
        unsafe "__ox_import_address_47f65e01", fn __ox_raw(name : __ox::Argument < str >,
        message : u32) -> u32
    );
    __ox::import_async(
            |w| (__ox::argument::<str>(name, w),),
            |(name,), message| __ox_raw(name, message),
            |r| __ox::receive::<IpAddr, _>(r, "result", &__ox::Text),
        )
        .await
}
const _: () = {
    use ::oxbridge::private as __ox;
    #[cfg_attr(
        target_family = "wasm",
        unsafe(export_name = "__ox_describe.address_47f65e01")
    )]
    #[allow(dead_code, deprecated, improper_ctypes_definitions)]
    extern "C" fn __ox_describe() {
        __ox::describe(|d| {
            d.word(__ox::item::IMPORT);
            __ox::text!(d, "__ox_import_address_47f65e01", 0, 4, 8, 12, 16, 20, 24);
            __ox::text!(d, "shop", 0);
            __ox::text!(d, "src/lib.rs:1", 0, 4, 8);
            __ox::text!(d, "");
            __ox::text!(d, "address", 0, 4);
            __ox::text!(d, "");
            __ox::text!(d, "billing-host", 0, 4, 8);
            d.word(0);
            d.word(__ox::import_flag::ASYNC);
            d.word(1);
            __ox::parameter!(d, "name"[0], required, ""[]);
            <str as __ox::Value>::describe(d);
            __ox::describe_received::<IpAddr, _>(d, &__ox::Text);
        });
    }
};
async fn tint() -> Result<Colour, JsException> {
    use ::oxbridge::private as __ox;
    __ox::raw_import!(
        unsafe "__ox_import_tint_98a6ad7e", fn __ox_raw(message : u32) -> u32
    );
    __ox::import_async(
            |_| (),
            |(), message| __ox_raw(message),
            |r| __ox::receive::<
                Colour,
                _,
            >(r, "result", &__ox::by::<_, Colour, _, _>(colour::from_js)),
        )
        .await
}
const _: () = {
    use ::oxbridge::private as __ox;
    #[cfg_attr(
        target_family = "wasm",
        unsafe(export_name = "__ox_describe.tint_98a6ad7e")
    )]
    #[allow(dead_code, deprecated, improper_ctypes_definitions)]
    extern "C" fn __ox_describe() {
        __ox::describe(|d| {
            d.word(__ox::item::IMPORT);
            __ox::text!(d, "__ox_import_tint_98a6ad7e", 0, 4, 8, 12, 16, 20, 24);
            __ox::text!(d, "shop", 0);
            __ox::text!(d, "src/lib.rs:1", 0, 4, 8);
            __ox::text!(d, "");
            __ox::text!(d, "tint", 0);
            __ox::text!(d, "");
            __ox::text!(d, "billing-host", 0, 4, 8);
            d.word(0);
            d.word(__ox::import_flag::ASYNC);
            d.word(0);
            __ox::describe_received::<
                Colour,
                _,
            >(d, &__ox::by::<_, Colour, _, _>(colour::from_js));
        });
    }
};
