/// Greets somebody.
///
/// # Errors
/// When the name is empty.
pub fn greet(name: &str, times: u32) -> Result<String, String> {
    todo!()
}
const _: () = {
    use ::oxbridge::private as __ox;
    #[cfg_attr(target_family = "wasm", unsafe(export_name = "__ox_greet_0a2cf594"))]
    #[allow(dead_code, deprecated, improper_ctypes_definitions)]
    extern "C" fn __ox_call(
        name: <str as __ox::FromJsRef>::Abi,
        times: <u32 as __ox::FromJs>::Abi,
        message: __ox::Incoming,
    ) -> <Result<String, String> as __ox::Return>::Abi {
        __ox::export(
            message,
            |r| {
                let name = __ox::parameter_ref::<str>(name, r, "name")?;
                let times = __ox::parameter::<u32>(times, r, "times")?;
                __ox::Ok(greet(&name, times))
            },
            |error, w| __ox::fail!(error, w),
        )
    }
    #[cfg_attr(
        target_family = "wasm",
        unsafe(export_name = "__ox_describe.greet_0a2cf594")
    )]
    #[allow(dead_code, deprecated, improper_ctypes_definitions)]
    extern "C" fn __ox_describe() {
        __ox::describe(|d| {
            d.word(__ox::item::FUNCTION);
            __ox::text!(d, "__ox_greet_0a2cf594", 0, 4, 8, 12, 16);
            __ox::text!(d, "shop", 0);
            __ox::text!(d, "src/lib.rs:1", 0, 4, 8);
            __ox::text!(d, "");
            __ox::text!(d, "greet", 0, 4);
            __ox::text!(
                d, "Greets somebody.\n\n# Errors\nWhen the name is empty.", 0, 4, 8, 12,
                16, 20, 24, 28, 32, 36, 40, 44, 48
            );
            d.word(0);
            d.word(2);
            __ox::parameter!(d, "name"[0], required, ""[]);
            <str as __ox::Value>::describe(d);
            __ox::parameter!(d, "times"[0, 4], required, ""[]);
            <u32 as __ox::Value>::describe(d);
            <Result<
                String,
                String,
            > as __ox::Return>::describe(
                d,
                |d| {
                    __ox::describe_error!(
                        d, < Result < String, String > as __ox::Return > ::Error
                    )
                },
            );
        });
    }
};
