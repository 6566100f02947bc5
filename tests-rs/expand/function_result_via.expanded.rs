pub fn address() -> Result<IpAddr, Unknown> {
    todo!()
}
const _: () = {
    use ::oxbridge::private as __ox;
    #[cfg_attr(target_family = "wasm", unsafe(export_name = "__ox_address_47f65e01"))]
    #[allow(dead_code, deprecated, improper_ctypes_definitions)]
    extern "C" fn __ox_call(
        _: __ox::Incoming,
    ) -> <Result<__ox::Via<IpAddr>, Unknown> as __ox::Return>::Abi {
        __ox::export(
            __ox::Incoming::NONE,
            |_| { __ox::Ok(address().map(|value| __ox::Via(value))) },
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
            <Result<
                __ox::Via<IpAddr>,
                Unknown,
            > as __ox::Return>::describe(
                d,
                |d| {
                    __ox::describe_error!(
                        d, < Result < __ox::Via < IpAddr >, Unknown > as __ox::Return >
                        ::Error
                    )
                },
            );
        });
    }
};
