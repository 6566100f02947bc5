fn href() -> Result<String, JsException> {
    use ::oxbridge::private as __ox;
    __ox::raw_import!(
        unsafe "__ox_import_href_affd32a6", fn __ox_raw(message : u32) -> __ox::Returned
        < String >
    );
    __ox::import(
        |_| (),
        |(), message| __ox_raw(message),
        |abi, r| __ox::parameter::<String>(abi, r, "location.href"),
    )
}
const _: () = {
    use ::oxbridge::private as __ox;
    #[cfg_attr(
        target_family = "wasm",
        unsafe(export_name = "__ox_describe.href_affd32a6")
    )]
    #[allow(dead_code, deprecated, improper_ctypes_definitions)]
    extern "C" fn __ox_describe() {
        __ox::describe(|d| {
            d.word(__ox::item::IMPORT);
            __ox::text!(d, "__ox_import_href_affd32a6", 0, 4, 8, 12, 16, 20, 24);
            __ox::text!(d, "shop", 0);
            __ox::text!(d, "src/lib.rs:1", 0, 4, 8);
            __ox::text!(d, "");
            __ox::text!(d, "location.href", 0, 4, 8, 12);
            __ox::text!(d, "");
            __ox::text!(d, "");
            d.word(0);
            d.word(__ox::import_flag::GETTER);
            d.word(0);
            <String as __ox::Value>::describe(d);
        });
    }
};
