const _: () = {
    use ::oxbridge::private as __ox;
    #[automatically_derived]
    impl __ox::Value for Shape {
        const SHAPE: __ox::Shape = __ox::Shape::OBJECT;
        const SIZE: usize = 1;
        fn describe(d: &mut __ox::Describer) {
            const HASH: u64 = __ox::type_hash(
                ::core::module_path!(),
                "Shape 0.1.0 src/lib.rs:1:1",
            );
            if d.named(HASH, 0, |_| {}) {
                __ox::text!(d, "Shape", 0, 4);
                __ox::text!(d, "shop", 0);
                __ox::text!(d, "");
                __ox::text!(d, "src/lib.rs:1", 0, 4, 8);
                d.word(0);
                d.word(__ox::body::UNION);
                __ox::text!(d, "kind", 0);
                d.word(5);
                __ox::text!(d, "idle", 0);
                __ox::text!(d, "");
                d.word(__ox::content::UNIT);
                __ox::text!(d, "circle", 0, 4);
                __ox::text!(d, "");
                d.word(__ox::content::FIELDS);
                d.word(1);
                __ox::field!(d, "radius"[0, 4], ""[], required, ""[]);
                <f64 as __ox::Value>::describe(d);
                __ox::text!(d, "rect", 0);
                __ox::text!(d, "");
                d.word(__ox::content::FIELDS);
                d.word(2);
                __ox::field!(d, "width"[0, 4], ""[], required, ""[]);
                <f64 as __ox::Value>::describe(d);
                __ox::field!(d, "height"[0, 4], ""[], default, "1.0"[0]);
                <f64 as __ox::Value>::describe(d);
                __ox::text!(d, "named", 0, 4);
                __ox::text!(d, "");
                d.word(__ox::content::NEWTYPE);
                <Label as __ox::Value>::describe(d);
                __ox::text!(d, "line", 0);
                __ox::text!(d, "");
                d.word(__ox::content::ITEMS);
                d.word(2);
                <f64 as __ox::Value>::describe(d);
                <f64 as __ox::Value>::describe(d);
                d.word(0);
            }
        }
    }
    #[automatically_derived]
    impl __ox::ToJs for Shape {
        __ox::to_message!();
        #[inline]
        fn write(&self, w: &mut __ox::Writer) {
            match self {
                Self::Idle => {
                    __ox::write_variant(w, 0);
                }
                Self::Circle { radius } => {
                    __ox::write_variant(w, 1);
                    __ox::write::<f64>(radius, w);
                }
                Self::Rect { width, height, .. } => {
                    __ox::write_variant(w, 2);
                    __ox::write::<f64>(width, w);
                    __ox::write_some(w, height);
                }
                Self::Named(field0) => {
                    __ox::write_variant(w, 3);
                    __ox::write::<Label>(field0, w);
                }
                Self::Line(field0, field1) => {
                    __ox::write_variant(w, 4);
                    __ox::write::<f64>(field0, w);
                    __ox::write::<f64>(field1, w);
                }
            }
        }
    }
    #[automatically_derived]
    impl __ox::FromJs for Shape {
        type Abi = __ox::InMessage;
        #[inline]
        fn read(r: &mut __ox::Reader<'_>) -> __ox::Result<Self, __ox::Fault> {
            __ox::Ok(
                match __ox::variant(r)? {
                    0 => Self::Idle,
                    1 => {
                        Self::Circle {
                            radius: __ox::field::<f64>(r, "radius")?,
                        }
                    }
                    2 => {
                        Self::Rect {
                            width: __ox::field::<f64>(r, "width")?,
                            height: __ox::field::<__ox::Option<f64>>(r, "height")?
                                .unwrap_or_else(|| 1.0),
                            cache: __ox::Default::default(),
                        }
                    }
                    3 => Self::Named(<Label as __ox::FromJs>::read(r)?),
                    4 => {
                        Self::Line(
                            __ox::field::<f64>(r, "value[0]")?,
                            __ox::field::<f64>(r, "value[1]")?,
                        )
                    }
                    number => return __ox::Err(__ox::no_variant(number)),
                },
            )
        }
    }
};
