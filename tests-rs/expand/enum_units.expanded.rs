const _: () = {
    use ::oxbridge::private as __ox;
    #[automatically_derived]
    impl __ox::Value for Color {
        const SHAPE: __ox::Shape = __ox::Shape::STRING;
        const SIZE: usize = 1;
        fn describe(d: &mut __ox::Describer) {
            const HASH: u64 = __ox::type_hash(
                ::core::module_path!(),
                "Color 0.1.0 src/lib.rs:1:1",
            );
            if d.named(HASH, 0, |_| {}) {
                __ox::text!(d, "Color", 0, 4);
                __ox::text!(d, "shop", 0);
                __ox::text!(d, "A colour.", 0, 4, 8);
                __ox::text!(d, "src/lib.rs:1", 0, 4, 8);
                d.word(0);
                d.word(__ox::body::ENUM);
                d.word(3);
                __ox::text!(d, "red", 0);
                __ox::text!(d, "Like blood.", 0, 4, 8);
                __ox::text!(d, "darkGreen", 0, 4, 8);
                __ox::text!(d, "");
                __ox::text!(d, "bleu", 0);
                __ox::text!(d, "");
                d.word(0);
            }
        }
    }
    #[automatically_derived]
    impl __ox::ToJs for Color {
        __ox::to_message!();
        #[inline]
        fn write(&self, w: &mut __ox::Writer) {
            let variant = match self {
                Self::Red { .. } => 0,
                Self::DarkGreen { .. } => 1,
                Self::Blue { .. } => 2,
            };
            __ox::write_variant(w, variant);
        }
    }
    #[automatically_derived]
    impl __ox::FromJs for Color {
        type Abi = __ox::InMessage;
        #[inline]
        fn read(r: &mut __ox::Reader<'_>) -> __ox::Result<Self, __ox::Fault> {
            __ox::Ok(
                match __ox::variant(r)? {
                    0 => Self::Red,
                    1 => Self::DarkGreen,
                    2 => Self::Blue,
                    number => return __ox::Err(__ox::no_variant(number)),
                },
            )
        }
    }
};
