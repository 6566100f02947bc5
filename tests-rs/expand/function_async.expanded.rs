/// Loads an invoice.
pub async fn load(
    customer: u64,
    name: &str,
    rates: &[f64],
    options: &Options,
    signal: u8,
    language: &str,
    note: Option<&str>,
) -> Result<Invoice, BillingError> {
    todo!()
}
const _: () = {
    use ::oxbridge::private as __ox;
    #[cfg_attr(target_family = "wasm", unsafe(export_name = "__ox_load_b5e1bb33"))]
    #[allow(dead_code, deprecated, improper_ctypes_definitions)]
    extern "C" fn __ox_call(
        customer: <u64 as __ox::FromJs>::Abi,
        name: <::std::rc::Rc<str> as __ox::FromJs>::Abi,
        rates: <::std::rc::Rc<[f64]> as __ox::FromJs>::Abi,
        options: <::std::rc::Rc<Options> as __ox::FromJs>::Abi,
        signal: <u8 as __ox::FromJs>::Abi,
        language: __ox::InMessage,
        note: <__ox::Option<::std::string::String> as __ox::FromJs>::Abi,
        message: __ox::Incoming,
    ) -> u32 {
        __ox::export_async(
            message,
            |r| {
                let customer = __ox::parameter::<u64>(customer, r, "customer")?;
                let name = __ox::parameter::<::std::rc::Rc<str>>(name, r, "name")?;
                let rates = __ox::parameter::<::std::rc::Rc<[f64]>>(rates, r, "rates")?;
                let options = __ox::parameter::<
                    ::std::rc::Rc<Options>,
                >(options, r, "options")?;
                let signal = __ox::parameter::<u8>(signal, r, "signal")?;
                let language = __ox::parameter::<
                    __ox::Option<::std::string::String>,
                >(__ox::InMessage, r, "language")?;
                let note = __ox::parameter::<
                    __ox::Option<::std::string::String>,
                >(note, r, "note")?;
                __ox::Ok(async move {
                    load(
                            customer,
                            &name,
                            &rates,
                            &options,
                            signal,
                            language.as_deref().unwrap_or_else(|| "en"),
                            note.as_deref(),
                        )
                        .await
                })
            },
            |error, w| __ox::fail!(error, w),
        )
    }
    #[cfg_attr(
        target_family = "wasm",
        unsafe(export_name = "__ox_describe.load_b5e1bb33")
    )]
    #[allow(dead_code, deprecated, improper_ctypes_definitions)]
    extern "C" fn __ox_describe() {
        __ox::describe(|d| {
            d.word(__ox::item::FUNCTION);
            __ox::text!(d, "__ox_load_b5e1bb33", 0, 4, 8, 12, 16);
            __ox::text!(d, "shop", 0);
            __ox::text!(d, "src/lib.rs:1", 0, 4, 8);
            __ox::text!(d, "");
            __ox::text!(d, "load", 0);
            __ox::text!(d, "Loads an invoice.", 0, 4, 8, 12, 16);
            d.word(__ox::flag::ASYNC);
            d.word(7);
            __ox::parameter!(d, "customer"[0, 4], required, ""[]);
            <u64 as __ox::Value>::describe(d);
            __ox::parameter!(d, "name"[0], required, ""[]);
            <str as __ox::Value>::describe(d);
            __ox::parameter!(d, "rates"[0, 4], required, ""[]);
            <[f64] as __ox::Value>::describe(d);
            __ox::parameter!(d, "options"[0, 4], required, ""[]);
            <Options as __ox::Value>::describe(d);
            __ox::parameter!(d, "signal"[0, 4], required, ""[]);
            <u8 as __ox::Value>::describe(d);
            __ox::parameter!(d, "language"[0, 4], default, "\"en\""[0]);
            <str as __ox::Value>::describe(d);
            __ox::parameter!(d, "note"[0], optional, ""[]);
            <__ox::Option<::std::string::String> as __ox::Value>::describe(d);
            <Result<
                Invoice,
                BillingError,
            > as __ox::Return>::describe(
                d,
                |d| {
                    __ox::describe_error!(
                        d, < Result < Invoice, BillingError > as __ox::Return > ::Error
                    )
                },
            );
        });
    }
};
async fn nothing() {}
const _: () = {
    use ::oxbridge::private as __ox;
    #[cfg_attr(target_family = "wasm", unsafe(export_name = "__ox_nothing_1e2363b4"))]
    #[allow(dead_code, deprecated, improper_ctypes_definitions)]
    extern "C" fn __ox_call(_: __ox::Incoming) -> u32 {
        __ox::export_async(
            __ox::Incoming::NONE,
            |_| { __ox::Ok(async move { nothing().await }) },
            |error, w| __ox::fail!(error, w),
        )
    }
    #[cfg_attr(
        target_family = "wasm",
        unsafe(export_name = "__ox_describe.nothing_1e2363b4")
    )]
    #[allow(dead_code, deprecated, improper_ctypes_definitions)]
    extern "C" fn __ox_describe() {
        __ox::describe(|d| {
            d.word(__ox::item::FUNCTION);
            __ox::text!(d, "__ox_nothing_1e2363b4", 0, 4, 8, 12, 16, 20);
            __ox::text!(d, "shop", 0);
            __ox::text!(d, "src/lib.rs:1", 0, 4, 8);
            __ox::text!(d, "");
            __ox::text!(d, "nothing", 0, 4);
            __ox::text!(d, "");
            d.word(__ox::flag::ASYNC);
            d.word(0);
            <() as __ox::Return>::describe(
                d,
                |d| __ox::describe_error!(d, < () as __ox::Return > ::Error),
            );
        });
    }
};
async fn tint(from: &Colour, host: &IpAddr) -> Result<Colour, Unknown> {
    todo!()
}
const _: () = {
    use ::oxbridge::private as __ox;
    #[cfg_attr(target_family = "wasm", unsafe(export_name = "__ox_tint_98a6ad7e"))]
    #[allow(dead_code, deprecated, improper_ctypes_definitions)]
    extern "C" fn __ox_call(
        from: __ox::InMessage,
        host: __ox::InMessage,
        message: __ox::Incoming,
    ) -> u32 {
        __ox::export_async(
            message,
            |r| {
                let from = __ox::receive::<
                    Colour,
                    _,
                >(r, "from", &__ox::by::<_, Colour, _, _>(colour::from_js))?;
                let host = __ox::receive::<IpAddr, _>(r, "host", &__ox::Text)?;
                __ox::Ok(async move {
                    tint(&from, &host)
                        .await
                        .map(|value| __ox::send::<
                            Colour,
                            _,
                        >(
                            value,
                            &__ox::of::<Colour, _, _>(|value| colour::to_js(&value)),
                        ))
                })
            },
            |error, w| __ox::fail!(error, w),
        )
    }
    #[cfg_attr(
        target_family = "wasm",
        unsafe(export_name = "__ox_describe.tint_98a6ad7e")
    )]
    #[allow(dead_code, deprecated, improper_ctypes_definitions)]
    extern "C" fn __ox_describe() {
        __ox::describe(|d| {
            d.word(__ox::item::FUNCTION);
            __ox::text!(d, "__ox_tint_98a6ad7e", 0, 4, 8, 12, 16);
            __ox::text!(d, "shop", 0);
            __ox::text!(d, "src/lib.rs:1", 0, 4, 8);
            __ox::text!(d, "");
            __ox::text!(d, "tint", 0);
            __ox::text!(d, "");
            d.word(__ox::flag::ASYNC);
            d.word(2);
            __ox::parameter!(d, "from"[0], required, ""[]);
            __ox::describe_received::<
                Colour,
                _,
            >(d, &__ox::by::<_, Colour, _, _>(colour::from_js));
            __ox::parameter!(d, "host"[0], required, ""[]);
            __ox::describe_received::<IpAddr, _>(d, &__ox::Text);
            d.word(1);
            __ox::describe_sent::<
                __ox::Borrowed<'_, Colour>,
                _,
            >(
                d,
                &__ox::of::<
                    __ox::Borrowed<'_, Colour>,
                    _,
                    _,
                >(|value| colour::to_js(value)),
            );
            __ox::describe_error!(d, Unknown);
        });
    }
};
