const _: () = {
    use ::oxbridge::private as __ox;
    #[automatically_derived]
    impl __ox::Value for Event {
        const SHAPE: __ox::Shape = __ox::Shape::OBJECT;
        const SIZE: usize = 1;
        fn describe(d: &mut __ox::Describer) {
            const HASH: u64 = __ox::type_hash(
                ::core::module_path!(),
                "Event 0.1.0 src/lib.rs:1:1",
            );
            if d.named(HASH, 0, |_| {}) {
                __ox::text!(d, "Event", 0, 4);
                __ox::text!(d, "shop", 0);
                __ox::text!(d, "");
                __ox::text!(d, "src/lib.rs:1", 0, 4, 8);
                d.word(0);
                d.word(__ox::body::UNION);
                __ox::text!(d, "type", 0);
                d.word(2);
                __ox::text!(d, "key-down", 0, 4);
                __ox::text!(d, "");
                d.word(__ox::content::FIELDS);
                d.word(1);
                __ox::field!(d, "key_code"[0, 4], ""[], required, ""[]);
                <u32 as __ox::Value>::describe(d);
                __ox::text!(d, "key-up", 0, 4);
                __ox::text!(d, "");
                d.word(__ox::content::FIELDS);
                d.word(1);
                __ox::field!(d, "KEY_CODE"[0, 4], ""[], required, ""[]);
                <u32 as __ox::Value>::describe(d);
                d.word(0);
            }
        }
    }
    #[automatically_derived]
    impl __ox::ToJs for Event {
        __ox::to_message!();
        #[inline]
        fn write(&self, w: &mut __ox::Writer) {
            match self {
                Self::KeyDown { key_code } => {
                    __ox::write_variant(w, 0);
                    __ox::write::<u32>(key_code, w);
                }
                Self::KeyUp { key_code } => {
                    __ox::write_variant(w, 1);
                    __ox::write::<u32>(key_code, w);
                }
            }
        }
    }
    #[automatically_derived]
    impl __ox::FromJs for Event {
        type Abi = __ox::InMessage;
        #[inline]
        fn read(r: &mut __ox::Reader<'_>) -> __ox::Result<Self, __ox::Fault> {
            __ox::Ok(
                match __ox::variant(r)? {
                    0 => {
                        Self::KeyDown {
                            key_code: __ox::field::<u32>(r, "key_code")?,
                        }
                    }
                    1 => {
                        Self::KeyUp {
                            key_code: __ox::field::<u32>(r, "KEY_CODE")?,
                        }
                    }
                    number => return __ox::Err(__ox::no_variant(number)),
                },
            )
        }
    }
};
