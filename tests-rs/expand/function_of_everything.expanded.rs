fn sum(
    mut lines: Vec<Line>,
    invoice: &Invoice,
    samples: &mut [f64],
    id: u64,
    address: IpAddr,
    mask: &IpAddr,
    tint: Colour,
    r#type: Option<u8>,
    by: i32,
    language: &str,
    fill: Colour,
    note: Option<&str>,
) -> Result<i64, SumError> {
    todo!()
}
const _: () = {
    use ::oxbridge::private as __ox;
    #[cfg_attr(target_family = "wasm", unsafe(export_name = "__ox_sum_8a9d5e46"))]
    #[allow(dead_code, deprecated, improper_ctypes_definitions)]
    extern "C" fn __ox_call(
        lines: <Vec<Line> as __ox::FromJs>::Abi,
        invoice: <Invoice as __ox::FromJsRef>::Abi,
        samples: <[f64] as __ox::FromJsMut>::Abi,
        id: <u64 as __ox::FromJs>::Abi,
        address: __ox::InMessage,
        mask: __ox::InMessage,
        tint: __ox::InMessage,
        r#type: <Option<u8> as __ox::FromJs>::Abi,
        by: __ox::InMessage,
        language: __ox::InMessage,
        fill: __ox::InMessage,
        note: <__ox::Option<::std::string::String> as __ox::FromJs>::Abi,
        message: __ox::Incoming,
    ) -> <Result<i64, SumError> as __ox::Return>::Abi {
        __ox::export(
            message,
            |r| {
                let lines = __ox::parameter::<Vec<Line>>(lines, r, "lines")?;
                let invoice = __ox::parameter_ref::<Invoice>(invoice, r, "invoice")?;
                let mut samples = __ox::parameter_mut::<[f64]>(samples, r, "samples")?;
                let id = __ox::parameter::<u64>(id, r, "id")?;
                let address = __ox::receive::<IpAddr, _>(r, "address", &__ox::Text)?;
                let mask = __ox::receive::<IpAddr, _>(r, "mask", &__ox::Text)?;
                let tint = __ox::receive::<
                    Colour,
                    _,
                >(r, "tint", &__ox::by::<_, Colour, _, _>(colour::from_js))?;
                let r#type = __ox::parameter::<Option<u8>>(r#type, r, "type")?;
                let by = __ox::parameter::<__ox::Option<i32>>(by, r, "by")?
                    .unwrap_or_else(|| -1);
                let language = __ox::parameter::<
                    __ox::Option<::std::string::String>,
                >(__ox::InMessage, r, "language")?;
                let fill = __ox::receive_optional::<
                    Colour,
                    _,
                >(r, "fill", &__ox::by::<_, Colour, _, _>(colour::from_js))?
                    .unwrap_or_else(|| Colour::RED);
                let note = __ox::parameter::<
                    __ox::Option<::std::string::String>,
                >(note, r, "note")?;
                __ox::Ok(
                    sum(
                        lines,
                        &invoice,
                        &mut samples,
                        id,
                        address,
                        &mask,
                        tint,
                        r#type,
                        by,
                        language.as_deref().unwrap_or_else(|| "en"),
                        fill,
                        note.as_deref(),
                    ),
                )
            },
            |error, w| __ox::fail!(error, w),
        )
    }
    #[cfg_attr(
        target_family = "wasm",
        unsafe(export_name = "__ox_describe.sum_8a9d5e46")
    )]
    #[allow(dead_code, deprecated, improper_ctypes_definitions)]
    extern "C" fn __ox_describe() {
        __ox::describe(|d| {
            d.word(__ox::item::FUNCTION);
            __ox::text!(d, "__ox_sum_8a9d5e46", 0, 4, 8, 12, 16);
            __ox::text!(d, "shop", 0);
            __ox::text!(d, "src/lib.rs:1", 0, 4, 8);
            __ox::text!(d, "Shop.Cart", 0, 4, 8);
            __ox::text!(d, "total", 0, 4);
            __ox::text!(d, "");
            d.word(0);
            d.word(12);
            __ox::parameter!(d, "lines"[0, 4], required, ""[]);
            <Vec<Line> as __ox::Value>::describe(d);
            __ox::parameter!(d, "invoice"[0, 4], required, ""[]);
            <Invoice as __ox::Value>::describe(d);
            __ox::parameter!(d, "samples"[0, 4], required, ""[]);
            <[f64] as __ox::FromJsMut>::describe_mut(d);
            __ox::parameter!(d, "id"[0], required, ""[]);
            <__ox::As<__ox::form::Number, u64> as __ox::Value>::describe(d);
            __ox::parameter!(d, "address"[0, 4], required, ""[]);
            __ox::describe_received::<IpAddr, _>(d, &__ox::Text);
            __ox::parameter!(d, "mask"[0], required, ""[]);
            __ox::describe_received::<IpAddr, _>(d, &__ox::Text);
            __ox::parameter!(d, "tint"[0], required, ""[]);
            __ox::describe_received::<
                Colour,
                _,
            >(d, &__ox::by::<_, Colour, _, _>(colour::from_js));
            __ox::parameter!(d, "type"[0], optional, ""[]);
            <Option<u8> as __ox::Value>::describe(d);
            __ox::parameter!(d, "by"[0], default, "-1"[0]);
            <i32 as __ox::Value>::describe(d);
            __ox::parameter!(d, "language"[0, 4], default, "\"en\""[0]);
            <str as __ox::Value>::describe(d);
            __ox::parameter!(d, "fill"[0], default, "Colour::RED"[0, 4, 8]);
            __ox::describe_received::<
                Colour,
                _,
            >(d, &__ox::by::<_, Colour, _, _>(colour::from_js));
            __ox::parameter!(d, "note"[0], optional, ""[]);
            <__ox::Option<::std::string::String> as __ox::Value>::describe(d);
            <Result<
                __ox::As<__ox::form::Number, i64>,
                SumError,
            > as __ox::Return>::describe(
                d,
                |d| {
                    __ox::describe_error!(
                        d, < Result < i64, SumError > as __ox::Return > ::Error
                    )
                },
            );
        });
    }
};
