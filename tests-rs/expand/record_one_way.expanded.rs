const _: () = {
    use ::oxbridge::private as __ox;
    #[automatically_derived]
    impl __ox::Value for Report {
        const SHAPE: __ox::Shape = __ox::Shape::OBJECT;
        const SIZE: usize = <&'static str as __ox::Value>::SIZE
            + __ox::sent::<
                __ox::Borrowed<'_, Colour>,
                _,
            >(
                    &__ox::of::<
                        __ox::Borrowed<'_, Colour>,
                        _,
                        _,
                    >(|value| colour::to_js(value)),
                )
                .1;
        fn describe(d: &mut __ox::Describer) {
            const HASH: u64 = __ox::type_hash(
                ::core::module_path!(),
                "Report 0.1.0 src/lib.rs:1:1",
            );
            if d.named(HASH, 0, |_| {}) {
                __ox::text!(d, "Report", 0, 4);
                __ox::text!(d, "shop", 0);
                __ox::text!(d, "");
                __ox::text!(d, "src/lib.rs:1", 0, 4, 8);
                d.word(0);
                d.word(__ox::body::RECORD);
                d.word(2);
                __ox::field!(d, "title"[0, 4], ""[], required, ""[]);
                <&'static str as __ox::Value>::describe(d);
                __ox::field!(d, "tint"[0], ""[], required, ""[]);
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
                d.word(0);
            }
        }
    }
    #[automatically_derived]
    impl __ox::ToJs for Report {
        __ox::to_message!();
        #[inline]
        fn write(&self, w: &mut __ox::Writer) {
            __ox::write::<&'static str>(&self.title, w);
            __ox::ToJs::write(
                &__ox::send::<
                    __ox::Borrowed<'_, Colour>,
                    _,
                >(
                    &self.tint,
                    &__ox::of::<
                        __ox::Borrowed<'_, Colour>,
                        _,
                        _,
                    >(|value| colour::to_js(value)),
                ),
                w,
            );
        }
    }
};
const _: () = {
    use ::oxbridge::private as __ox;
    #[automatically_derived]
    impl __ox::Value for Query {
        const SHAPE: __ox::Shape = __ox::Shape::OBJECT;
        const SIZE: usize = <String as __ox::Value>::SIZE;
        fn describe(d: &mut __ox::Describer) {
            const HASH: u64 = __ox::type_hash(
                ::core::module_path!(),
                "Query 0.1.0 src/lib.rs:1:1",
            );
            if d.named(HASH, 0, |_| {}) {
                __ox::text!(d, "Query", 0, 4);
                __ox::text!(d, "shop", 0);
                __ox::text!(d, "");
                __ox::text!(d, "src/lib.rs:1", 0, 4, 8);
                d.word(0);
                d.word(__ox::body::RECORD);
                d.word(1);
                __ox::field!(d, "text"[0], ""[], required, ""[]);
                <String as __ox::Value>::describe(d);
                d.word(0);
            }
        }
    }
    #[automatically_derived]
    impl __ox::FromJs for Query {
        type Abi = __ox::InMessage;
        #[inline]
        fn read(r: &mut __ox::Reader<'_>) -> __ox::Result<Self, __ox::Fault> {
            __ox::Ok(Self {
                text: __ox::field::<String>(r, "text")?,
            })
        }
    }
};
