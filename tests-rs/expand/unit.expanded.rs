const _: () = {
    use ::oxbridge::private as __ox;
    #[automatically_derived]
    impl __ox::Value for Nothing {
        const SHAPE: __ox::Shape = <() as __ox::Value>::SHAPE;
        const SIZE: usize = 0;
        fn describe(d: &mut __ox::Describer) {
            const HASH: u64 = __ox::type_hash(
                ::core::module_path!(),
                "Nothing 0.1.0 src/lib.rs:1:1",
            );
            if d.named(HASH, 0, |_| {}) {
                __ox::text!(d, "Nothing", 0, 4);
                __ox::text!(d, "shop", 0);
                __ox::text!(d, "");
                __ox::text!(d, "src/lib.rs:1", 0, 4, 8);
                d.word(0);
                d.word(__ox::body::ALIAS);
                <() as __ox::Value>::describe(d);
                __ox::text!(d, "");
                d.word(0);
            }
        }
    }
    #[automatically_derived]
    impl __ox::ToJs for Nothing {
        __ox::to_message!();
        #[inline]
        fn write(&self, _: &mut __ox::Writer) {}
    }
    #[automatically_derived]
    impl __ox::FromJs for Nothing {
        type Abi = __ox::InMessage;
        #[inline]
        fn read(_: &mut __ox::Reader<'_>) -> __ox::Result<Self, __ox::Fault> {
            __ox::Ok(Self {})
        }
    }
};
