const _: () = {
    use ::oxbridge::private as __ox;
    #[automatically_derived]
    impl __ox::Value for Options {
        const SHAPE: __ox::Shape = __ox::Shape::OBJECT;
        const SIZE: usize = <u8 as __ox::Value>::SIZE + <u8 as __ox::Value>::SIZE
            + <i64 as __ox::Value>::SIZE + __ox::received::<IpAddr, _>(&__ox::Text).1
            + __ox::received::<Option<IpAddr>, _>(&__ox::Each(__ox::Text)).1 + 1
            + __ox::received::<Colour, _>(&__ox::by::<_, Colour, _, _>(colour::from_js))
                .1 + 1 + 1 + 1 + 1;
        fn describe(d: &mut __ox::Describer) {
            const HASH: u64 = __ox::type_hash(
                ::core::module_path!(),
                "Options 0.1.0 src/lib.rs:1:1",
            );
            if d.named(HASH, 0, |_| {}) {
                __ox::text!(d, "Everything", 0, 4, 8);
                __ox::text!(d, "shop", 0);
                __ox::text!(d, "");
                __ox::text!(d, "src/lib.rs:1", 0, 4, 8);
                d.word(0);
                d.word(__ox::body::RECORD);
                d.word(11);
                __ox::field!(d, "TYPE"[0], ""[], required, ""[]);
                <u8 as __ox::Value>::describe(d);
                __ox::field!(d, "odd name"[0, 4], ""[], required, ""[]);
                <u8 as __ox::Value>::describe(d);
                __ox::field!(d, "ID"[0], ""[], required, ""[]);
                <__ox::As<__ox::form::Number, i64> as __ox::Value>::describe(d);
                __ox::field!(d, "ADDRESS"[0, 4], ""[], required, ""[]);
                __ox::describe_received::<IpAddr, _>(d, &__ox::Text);
                __ox::field!(d, "MASK"[0], ""[], optional, ""[]);
                __ox::describe_received::<Option<IpAddr>, _>(d, &__ox::Each(__ox::Text));
                __ox::field!(d, "HOST"[0], ""[], default, ""[]);
                __ox::describe_received::<IpAddr, _>(d, &__ox::Text);
                __ox::field!(d, "TINT"[0], ""[], required, ""[]);
                __ox::describe_received::<
                    Colour,
                    _,
                >(d, &__ox::by::<_, Colour, _, _>(colour::from_js));
                __ox::field!(d, "FILL"[0], ""[], default, ""[]);
                __ox::describe_received::<
                    Colour,
                    _,
                >(d, &__ox::by::<_, Colour, _, _>(colour::from_js));
                __ox::field!(d, "LEVEL"[0, 4], ""[], default, ""[]);
                <u32 as __ox::Value>::describe(d);
                __ox::field!(d, "MOST"[0], ""[], default, ""[]);
                <u32 as __ox::Value>::describe(d);
                __ox::field!(d, "RETRIES"[0, 4], ""[], default, "5"[0]);
                <u32 as __ox::Value>::describe(d);
                d.word(0);
            }
        }
    }
    #[automatically_derived]
    impl __ox::ToJs for Options {
        __ox::to_message!();
        #[inline]
        fn write(&self, w: &mut __ox::Writer) {
            __ox::write::<u8>(&self.r#type, w);
            __ox::write::<u8>(&self.renamed, w);
            __ox::write::<i64>(&self.id, w);
            __ox::ToJs::write(
                &__ox::send::<__ox::Borrowed<'_, IpAddr>, _>(&self.address, &__ox::Text),
                w,
            );
            __ox::ToJs::write(
                &__ox::send::<
                    __ox::Borrowed<'_, Option<IpAddr>>,
                    _,
                >(&self.mask, &__ox::Each(__ox::Text)),
                w,
            );
            __ox::write_some(
                w,
                &__ox::send::<__ox::Borrowed<'_, IpAddr>, _>(&self.host, &__ox::Text),
            );
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
            __ox::write_some(
                w,
                &__ox::send::<
                    __ox::Borrowed<'_, Colour>,
                    _,
                >(
                    &self.fill,
                    &__ox::of::<
                        __ox::Borrowed<'_, Colour>,
                        _,
                        _,
                    >(|value| colour::to_js(value)),
                ),
            );
            __ox::write_some(w, &self.level);
            __ox::write_some(w, &self.most);
            __ox::write_some(w, &self.retries);
        }
    }
    #[automatically_derived]
    impl __ox::FromJs for Options {
        type Abi = __ox::InMessage;
        #[inline]
        fn read(r: &mut __ox::Reader<'_>) -> __ox::Result<Self, __ox::Fault> {
            __ox::Ok(Self {
                r#type: __ox::field::<u8>(r, "TYPE")?,
                renamed: __ox::field::<u8>(r, "odd name")?,
                id: __ox::field::<i64>(r, "ID")?,
                address: __ox::receive::<IpAddr, _>(r, "ADDRESS", &__ox::Text)?,
                mask: __ox::receive::<
                    Option<IpAddr>,
                    _,
                >(r, "MASK", &__ox::Each(__ox::Text))?,
                host: __ox::receive_optional::<IpAddr, _>(r, "HOST", &__ox::Text)?
                    .unwrap_or_else(localhost),
                tint: __ox::receive::<
                    Colour,
                    _,
                >(r, "TINT", &__ox::by::<_, Colour, _, _>(colour::from_js))?,
                fill: __ox::receive_optional::<
                    Colour,
                    _,
                >(r, "FILL", &__ox::by::<_, Colour, _, _>(colour::from_js))?
                    .unwrap_or_default(),
                level: __ox::field::<__ox::Option<u32>>(r, "LEVEL")?.unwrap_or_default(),
                most: __ox::field::<__ox::Option<u32>>(r, "MOST")?.unwrap_or_else(most),
                retries: __ox::field::<__ox::Option<u32>>(r, "RETRIES")?
                    .unwrap_or_else(|| 5),
                cache: __ox::Default::default(),
                large: Cache::large(),
            })
        }
    }
};
