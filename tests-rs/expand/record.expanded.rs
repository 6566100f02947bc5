const _: () = {
    use ::oxbridge::private as __ox;
    #[automatically_derived]
    impl __ox::Value for Invoice {
        const SHAPE: __ox::Shape = __ox::Shape::OBJECT;
        const SIZE: usize = <u64 as __ox::Value>::SIZE + <f64 as __ox::Value>::SIZE
            + <Vec<Line> as __ox::Value>::SIZE
            + <Option<SystemTime> as __ox::Value>::SIZE;
        fn describe(d: &mut __ox::Describer) {
            const HASH: u64 = __ox::type_hash(
                ::core::module_path!(),
                "Invoice 0.1.0 src/lib.rs:1:1",
            );
            if d.named(HASH, 0, |_| {}) {
                __ox::text!(d, "Invoice", 0, 4);
                __ox::text!(d, "shop", 0);
                __ox::text!(d, "What a customer owes.", 0, 4, 8, 12, 16, 20);
                __ox::text!(d, "src/lib.rs:1", 0, 4, 8);
                d.word(0);
                d.word(__ox::body::RECORD);
                d.word(4);
                __ox::field!(d, "id"[0], "Counts up."[0, 4, 8], required, ""[]);
                <u64 as __ox::Value>::describe(d);
                __ox::field!(d, "unitPrice"[0, 4, 8], ""[], required, ""[]);
                <f64 as __ox::Value>::describe(d);
                __ox::field!(d, "lines"[0, 4], ""[], required, ""[]);
                <Vec<Line> as __ox::Value>::describe(d);
                __ox::field!(d, "due"[0], ""[], optional, ""[]);
                <Option<SystemTime> as __ox::Value>::describe(d);
                d.word(0);
            }
        }
    }
    #[automatically_derived]
    impl __ox::ToJs for Invoice {
        __ox::to_message!();
        #[inline]
        fn write(&self, w: &mut __ox::Writer) {
            __ox::write::<u64>(&self.id, w);
            __ox::write::<f64>(&self.unit_price, w);
            __ox::write::<Vec<Line>>(&self.lines, w);
            __ox::write::<Option<SystemTime>>(&self.due, w);
        }
    }
    #[automatically_derived]
    impl __ox::FromJs for Invoice {
        type Abi = __ox::InMessage;
        #[inline]
        fn read(r: &mut __ox::Reader<'_>) -> __ox::Result<Self, __ox::Fault> {
            __ox::Ok(Self {
                id: __ox::field::<u64>(r, "id")?,
                unit_price: __ox::field::<f64>(r, "unitPrice")?,
                lines: __ox::field::<Vec<Line>>(r, "lines")?,
                due: __ox::field::<Option<SystemTime>>(r, "due")?,
            })
        }
    }
};
