const _: () = {
    use ::oxbridge::private as __ox;
    #[automatically_derived]
    impl __ox::JsError for NotFound {
        fn describe(d: &mut __ox::Describer) {
            const HASH: u64 = __ox::type_hash(
                ::core::module_path!(),
                "NotFound as error 0.1.0 src/lib.rs:1:1",
            );
            if d.named(HASH, 0, |_| {}) {
                __ox::text!(d, "NotFound", 0, 4);
                __ox::text!(d, "shop", 0);
                __ox::text!(d, "");
                __ox::text!(d, "src/lib.rs:1", 0, 4, 8);
                d.word(0);
                d.word(__ox::body::UNION);
                __ox::text!(d, "code", 0);
                d.word(1);
                __ox::text!(d, "notFound", 0, 4);
                __ox::text!(d, "");
                d.word(__ox::content::FIELDS);
                d.word(1);
                __ox::field!(d, "path"[0], ""[], required, ""[]);
                <String as __ox::Value>::describe(d);
                d.word(0);
            }
        }
        fn write_code(&self, w: &mut __ox::Writer) {
            __ox::write_variant(w, 0);
        }
        fn write_data(&self, w: &mut __ox::Writer) {
            __ox::write::<String>(&self.path, w);
        }
    }
    #[cfg_attr(
        target_family = "wasm",
        unsafe(export_name = "__ox_error_NotFound_77b01d88")
    )]
    #[allow(dead_code, deprecated, improper_ctypes_definitions)]
    extern "C" fn __ox_error() {
        __ox::know_error::<NotFound>();
    }
    #[cfg_attr(
        target_family = "wasm",
        unsafe(export_name = "__ox_describe.error_NotFound_77b01d88")
    )]
    #[allow(dead_code, deprecated, improper_ctypes_definitions)]
    extern "C" fn __ox_describe() {
        __ox::describe(|d| {
            d.word(__ox::item::ERROR);
            __ox::text!(d, "__ox_error_NotFound_77b01d88", 0, 4, 8, 12, 16, 20, 24);
            __ox::describe_known::<NotFound>(d);
        });
    }
};
