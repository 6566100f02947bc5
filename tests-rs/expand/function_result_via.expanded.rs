pub fn address() -> Result<IpAddr, Unknown> {
    todo!()
}
const _: () = {
    use ::oxbridge::private as __ox;
    #[cfg_attr(target_family = "wasm", unsafe(export_name = "__ox_address_47f65e01"))]
    #[allow(dead_code, deprecated, improper_ctypes_definitions)]
    extern "C" fn __ox_call(_: __ox::Incoming) -> __ox::Address {
        __ox::export(
            __ox::Incoming::NONE,
            |_| {
                __ox::Ok(
                    address().map(|value| __ox::send::<IpAddr, _>(value, &__ox::Text)),
                )
            },
            |error, w| __ox::fail!(error, w),
        )
    }
    #[cfg_attr(
        target_family = "wasm",
        unsafe(export_name = "__ox_describe.address_47f65e01")
    )]
    #[allow(dead_code, deprecated, improper_ctypes_definitions)]
    extern "C" fn __ox_describe() {
        __ox::describe(|d| {
            d.word(__ox::item::FUNCTION);
            __ox::text!(d, "__ox_address_47f65e01", 0, 4, 8, 12, 16, 20);
            __ox::text!(d, "shop", 0);
            __ox::text!(d, "src/lib.rs:1", 0, 4, 8);
            __ox::text!(d, "");
            __ox::text!(d, "address", 0, 4);
            __ox::text!(d, "");
            d.word(0);
            d.word(0);
            d.word(1);
            __ox::describe_sent::<__ox::Borrowed<'_, IpAddr>, _>(d, &__ox::Text);
            __ox::describe_error!(d, Unknown);
        });
    }
};
