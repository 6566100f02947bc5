const _: () = {
    use ::oxbridge::private as __ox;
    const _: () = ::core::assert!(
        ! < Vec < u8 > as __ox::Value > ::SHAPE.overlaps(< String as __ox::Value >
        ::SHAPE),
        "`Text` and `Bytes` cannot be told apart in JavaScript: leave out `untagged`, so that they are told by their tag"
    );
    const _: () = ::core::assert!(
        ! < () as __ox::Value > ::SHAPE.overlaps(< String as __ox::Value > ::SHAPE),
        "`Text` and `Nothing` cannot be told apart in JavaScript: leave out `untagged`, so that they are told by their tag"
    );
    const _: () = ::core::assert!(
        ! < () as __ox::Value > ::SHAPE.overlaps(< Vec < u8 > as __ox::Value > ::SHAPE),
        "`Bytes` and `Nothing` cannot be told apart in JavaScript: leave out `untagged`, so that they are told by their tag"
    );
    #[automatically_derived]
    impl __ox::Value for Content {
        const SHAPE: __ox::Shape = <String as __ox::Value>::SHAPE
            .or(<Vec<u8> as __ox::Value>::SHAPE)
            .or(<() as __ox::Value>::SHAPE);
        const SIZE: usize = 1;
        fn describe(d: &mut __ox::Describer) {
            const HASH: u64 = __ox::type_hash(
                ::core::module_path!(),
                "Content 0.1.0 src/lib.rs:1:1",
            );
            if d.named(HASH, 0, |_| {}) {
                __ox::text!(d, "Content", 0, 4);
                __ox::text!(d, "shop", 0);
                __ox::text!(d, "");
                __ox::text!(d, "src/lib.rs:1", 0, 4, 8);
                d.word(0);
                d.word(__ox::body::UNTAGGED);
                d.word(3);
                <String as __ox::Value>::describe(d);
                <Vec<u8> as __ox::Value>::describe(d);
                <() as __ox::Value>::describe(d);
                d.word(0);
            }
        }
    }
    #[automatically_derived]
    impl __ox::ToJs for Content {
        __ox::to_message!();
        #[inline]
        fn write(&self, w: &mut __ox::Writer) {
            match self {
                Self::Text(field0) => {
                    __ox::write_variant(w, 0);
                    __ox::write::<String>(field0, w);
                }
                Self::Bytes(field0) => {
                    __ox::write_variant(w, 1);
                    __ox::write::<Vec<u8>>(field0, w);
                }
                Self::Nothing => {
                    __ox::write_variant(w, 2);
                }
            }
        }
    }
    #[automatically_derived]
    impl __ox::FromJs for Content {
        type Abi = __ox::InMessage;
        #[inline]
        fn read(r: &mut __ox::Reader<'_>) -> __ox::Result<Self, __ox::Fault> {
            __ox::Ok(
                match __ox::variant(r)? {
                    0 => Self::Text(<String as __ox::FromJs>::read(r)?),
                    1 => Self::Bytes(<Vec<u8> as __ox::FromJs>::read(r)?),
                    2 => Self::Nothing,
                    number => return __ox::Err(__ox::no_variant(number)),
                },
            )
        }
    }
};
