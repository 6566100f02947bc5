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
                d.word(__ox::body::FULL_UNION);
                __ox::text!(d, "type", 0);
                __ox::text!(d, "data", 0);
                d.word(__ox::body_flag::STRICT);
                d.word(4);
                __ox::text!(d, "click", 0, 4);
                __ox::text!(d, "");
                d.word(1);
                __ox::text!(d, "tap", 0);
                d.word(0);
                d.word(__ox::content::FIELDS);
                d.word(2);
                __ox::field!(d, "x"[0], ""[], required, ""[]);
                <i32 as __ox::Value>::describe(d);
                __ox::field!(d, "y"[0], ""[], required, ""[]);
                <i32 as __ox::Value>::describe(d);
                __ox::text!(d, "text", 0);
                __ox::text!(d, "");
                d.word(0);
                d.word(0);
                d.word(__ox::content::NEWTYPE);
                <String as __ox::Value>::describe(d);
                __ox::text!(d, "range", 0, 4);
                __ox::text!(d, "");
                d.word(0);
                d.word(0);
                d.word(__ox::content::ITEMS);
                d.word(2);
                <u32 as __ox::Value>::describe(d);
                <u32 as __ox::Value>::describe(d);
                __ox::text!(d, "unknown", 0, 4);
                __ox::text!(d, "");
                d.word(0);
                d.word(__ox::variant_flag::OTHER);
                d.word(__ox::content::UNIT);
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
                Self::Click { x, y } => {
                    __ox::write_variant(w, 0);
                    __ox::write::<i32>(x, w);
                    __ox::write::<i32>(y, w);
                }
                Self::Text(field0) => {
                    __ox::write_variant(w, 1);
                    __ox::write::<String>(field0, w);
                }
                Self::Range(field0, field1) => {
                    __ox::write_variant(w, 2);
                    __ox::write::<u32>(field0, w);
                    __ox::write::<u32>(field1, w);
                }
                Self::Unknown => {
                    __ox::write_variant(w, 3);
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
                        Self::Click {
                            x: __ox::field::<i32>(r, "data.x")?,
                            y: __ox::field::<i32>(r, "data.y")?,
                        }
                    }
                    1 => Self::Text(__ox::field::<String>(r, "data")?),
                    2 => {
                        Self::Range(
                            __ox::field::<u32>(r, "data[0]")?,
                            __ox::field::<u32>(r, "data[1]")?,
                        )
                    }
                    3 => Self::Unknown,
                    number => return __ox::Err(__ox::no_variant(number)),
                },
            )
        }
    }
};
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
                __ox::text!(d, "");
                __ox::text!(d, "src/lib.rs:1", 0, 4, 8);
                d.word(0);
                d.word(__ox::body::FULL_ENUM);
                d.word(2);
                __ox::text!(d, "gray", 0);
                __ox::text!(d, "");
                d.word(1);
                __ox::text!(d, "grey", 0);
                d.word(0);
                __ox::text!(d, "custom", 0, 4);
                __ox::text!(d, "");
                d.word(0);
                d.word(__ox::variant_flag::OTHER);
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
                Self::Gray { .. } => 0,
                Self::Custom { .. } => 1,
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
                    0 => Self::Gray,
                    1 => Self::Custom,
                    number => return __ox::Err(__ox::no_variant(number)),
                },
            )
        }
    }
};
const _: () = {
    use ::oxbridge::private as __ox;
    #[automatically_derived]
    impl __ox::Value for Level {
        const SHAPE: __ox::Shape = __ox::Shape::NUMBER;
        const SIZE: usize = 1;
        fn describe(d: &mut __ox::Describer) {
            const HASH: u64 = __ox::type_hash(
                ::core::module_path!(),
                "Level 0.1.0 src/lib.rs:1:1",
            );
            if d.named(HASH, 0, |_| {}) {
                __ox::text!(d, "Level", 0, 4);
                __ox::text!(d, "shop", 0);
                __ox::text!(d, "");
                __ox::text!(d, "src/lib.rs:1", 0, 4, 8);
                d.word(0);
                d.word(__ox::body::NUMBERS);
                d.word(2);
                __ox::text!(d, "Low", 0);
                __ox::text!(d, "");
                d.word(0);
                d.word(0);
                d.integer(Self::Low as i64);
                __ox::text!(d, "High", 0);
                __ox::text!(d, "");
                d.word(0);
                d.word(0);
                d.integer(Self::High as i64);
                d.word(0);
            }
        }
    }
    #[automatically_derived]
    impl __ox::ToJs for Level {
        __ox::to_message!();
        #[inline]
        fn write(&self, w: &mut __ox::Writer) {
            let variant = match self {
                Self::Low { .. } => 0,
                Self::High { .. } => 1,
            };
            __ox::write_variant(w, variant);
        }
    }
    #[automatically_derived]
    impl __ox::FromJs for Level {
        type Abi = __ox::InMessage;
        #[inline]
        fn read(r: &mut __ox::Reader<'_>) -> __ox::Result<Self, __ox::Fault> {
            __ox::Ok(
                match __ox::variant(r)? {
                    0 => Self::Low,
                    1 => Self::High,
                    number => return __ox::Err(__ox::no_variant(number)),
                },
            )
        }
    }
};
