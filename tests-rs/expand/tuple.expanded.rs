const _: () = {
    use ::oxbridge::private as __ox;
    #[automatically_derived]
    impl __ox::Value for Point {
        const SHAPE: __ox::Shape = __ox::Shape::ARRAY;
        const SIZE: usize = <f64 as __ox::Value>::SIZE + <f64 as __ox::Value>::SIZE;
        fn describe(d: &mut __ox::Describer) {
            const HASH: u64 = __ox::type_hash(
                ::core::module_path!(),
                "Point 0.1.0 src/lib.rs:1:1",
            );
            if d.named(HASH, 0, |_| {}) {
                __ox::text!(d, "Point", 0, 4);
                __ox::text!(d, "shop", 0);
                __ox::text!(d, "");
                __ox::text!(d, "src/lib.rs:1", 0, 4, 8);
                d.word(0);
                d.word(__ox::body::ALIAS);
                d.word(__ox::op::TUPLE);
                d.word(2);
                <f64 as __ox::Value>::describe(d);
                <f64 as __ox::Value>::describe(d);
                __ox::text!(d, "");
                d.word(0);
            }
        }
    }
    #[automatically_derived]
    impl __ox::ToJs for Point {
        __ox::to_message!();
        #[inline]
        fn write(&self, w: &mut __ox::Writer) {
            __ox::write::<f64>(&self.0, w);
            __ox::write::<f64>(&self.1, w);
        }
    }
    #[automatically_derived]
    impl __ox::FromJs for Point {
        type Abi = __ox::InMessage;
        #[inline]
        fn read(r: &mut __ox::Reader<'_>) -> __ox::Result<Self, __ox::Fault> {
            __ox::Ok(
                Self(
                    __ox::field::<f64>(r, "[0]")?,
                    __ox::field::<f64>(r, "[1]")?,
                    __ox::Default::default(),
                ),
            )
        }
    }
};
