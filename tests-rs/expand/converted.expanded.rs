const _: () = {
    use ::oxbridge::private as __ox;
    #[automatically_derived]
    impl __ox::Value for Email {
        const SHAPE: __ox::Shape = <String as __ox::Value>::SHAPE;
        const SIZE: usize = <String as __ox::Value>::SIZE;
        fn describe(d: &mut __ox::Describer) {
            const HASH: u64 = __ox::type_hash(
                ::core::module_path!(),
                "Email 0.1.0 src/lib.rs:1:1",
            );
            if d.named(HASH, 0, |_| {}) {
                __ox::text!(d, "Email", 0, 4);
                __ox::text!(d, "shop", 0);
                __ox::text!(d, "");
                __ox::text!(d, "src/lib.rs:1", 0, 4, 8);
                d.word(0);
                d.word(__ox::body::ALIAS);
                d.word(__ox::op::FALLIBLE);
                <String as __ox::Value>::describe(d);
                __ox::text!(d, "Email", 0, 4);
                d.word(0);
            }
        }
    }
    #[automatically_derived]
    impl __ox::ToJs for Email {
        __ox::to_message!();
        fn write(&self, w: &mut __ox::Writer) {
            __ox::write_converted::<String, _>(self, w)
        }
        fn write_owned(self, w: &mut __ox::Writer) {
            __ox::write_converted_owned::<String, _>(self, w)
        }
    }
    #[automatically_derived]
    impl __ox::FromJs for Email {
        type Abi = __ox::InMessage;
        #[inline]
        fn read(r: &mut __ox::Reader<'_>) -> __ox::Result<Self, __ox::Fault> {
            __ox::try_converted::<String, _>(r)
        }
    }
};
const _: () = {
    use ::oxbridge::private as __ox;
    #[automatically_derived]
    impl<T: __ox::Value> __ox::Value for Span<T> {
        const SHAPE: __ox::Shape = <Pair<T> as __ox::Value>::SHAPE;
        const SIZE: usize = <Pair<T> as __ox::Value>::SIZE;
        fn describe(d: &mut __ox::Describer) {
            const HASH: u64 = __ox::type_hash(
                ::core::module_path!(),
                "Span 0.1.0 src/lib.rs:1:1",
            );
            if d
                .named(
                    HASH,
                    1,
                    |d| {
                        <T as __ox::Value>::describe(d);
                    },
                )
            {
                __ox::text!(d, "Span", 0);
                __ox::text!(d, "shop", 0);
                __ox::text!(d, "");
                __ox::text!(d, "src/lib.rs:1", 0, 4, 8);
                d.word(1);
                __ox::text!(d, "T", 0);
                fn body<T: __ox::Value>(d: &mut __ox::Describer) {
                    d.word(__ox::body::ALIAS);
                    d.word(__ox::op::FALLIBLE);
                    <Pair<T> as __ox::Value>::describe(d);
                    __ox::text!(d, "");
                }
                body::<T>(d);
                d.generic(body::<__ox::Parameter<0>>);
            }
        }
    }
    #[automatically_derived]
    impl<T: __ox::FromJs> __ox::FromJs for Span<T> {
        type Abi = __ox::InMessage;
        #[inline]
        fn read(r: &mut __ox::Reader<'_>) -> __ox::Result<Self, __ox::Fault> {
            __ox::converted::<Pair<T>, _>(r)
        }
    }
};
