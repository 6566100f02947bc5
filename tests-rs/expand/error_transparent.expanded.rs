const _: () = {
    use ::oxbridge::private as __ox;
    #[automatically_derived]
    impl __ox::JsError for BillingError {
        fn describe(d: &mut __ox::Describer) {
            const HASH: u64 = __ox::type_hash(
                ::core::module_path!(),
                "BillingError as error 0.1.0 src/lib.rs:1:1",
            );
            if d.named(HASH, 0, |_| {}) {
                __ox::text!(d, "BillingError", 0, 4, 8);
                __ox::text!(d, "shop", 0);
                __ox::text!(d, "");
                __ox::text!(d, "src/lib.rs:1", 0, 4, 8);
                d.word(0);
                d.word(__ox::body::UNION);
                __ox::text!(d, "code", 0);
                d.word(3);
                __ox::text!(d, "unknownCustomer", 0, 4, 8, 12);
                __ox::text!(d, "");
                d.word(__ox::content::FIELDS);
                d.word(1);
                __ox::field!(d, "id"[0], ""[], required, ""[]);
                <u64 as __ox::Value>::describe(d);
                __ox::text!(d, "declined", 0, 4);
                __ox::text!(d, "");
                d.word(__ox::content::UNIT);
                __ox::text!(d, "page", 0);
                __ox::text!(d, "");
                d.word(__ox::content::UNIT);
                d.word(0);
            }
        }
        fn write_code(&self, w: &mut __ox::Writer) {
            let variant = match self {
                Self::UnknownCustomer { .. } => 0,
                Self::Js { .. } => return,
                Self::Declined { .. } => 1,
                Self::Host { .. } => return,
                Self::Page { .. } => 2,
            };
            __ox::write_variant(w, variant);
        }
        fn write_data(&self, w: &mut __ox::Writer) {
            match self {
                Self::UnknownCustomer { id } => {
                    __ox::write::<u64>(id, w);
                }
                _ => {}
            }
        }
        fn thrown(&self) -> __ox::Option<&__ox::JsException> {
            match self {
                Self::Js(exception) | Self::Host(exception) => __ox::Some(exception),
                _ => __ox::None,
            }
        }
    }
    #[cfg_attr(
        target_family = "wasm",
        unsafe(export_name = "__ox_error_BillingError_3e563fc4")
    )]
    #[allow(dead_code, deprecated, improper_ctypes_definitions)]
    extern "C" fn __ox_error() {
        __ox::know_error::<BillingError>();
    }
    #[cfg_attr(
        target_family = "wasm",
        unsafe(export_name = "__ox_describe.error_BillingError_3e563fc4")
    )]
    #[allow(dead_code, deprecated, improper_ctypes_definitions)]
    extern "C" fn __ox_describe() {
        __ox::describe(|d| {
            d.word(__ox::item::ERROR);
            __ox::text!(
                d, "__ox_error_BillingError_3e563fc4", 0, 4, 8, 12, 16, 20, 24, 28
            );
            __ox::describe_known::<BillingError>(d);
        });
    }
};
