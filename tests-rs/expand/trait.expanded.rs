/// What can be measured.
pub trait Shape {
    /// In square metres.
    fn area(&self) -> Result<f64, JsException>;
    fn scale(&self, by: f64, name: &str, options: &Options) -> Result<(), JsException>;
    fn place(
        &self,
        id: u64,
        host: &IpAddr,
        tint: Colour,
        listener: JsFunction<fn(fraction: f64)>,
    ) -> Result<IpAddr, JsException>;
    fn load(&self) -> Result<JsPromise<String>, JsException>;
    fn double(&self) -> Result<f64, JsException> {
        Ok(self.area()? * 2.0)
    }
}
#[allow(deprecated)]
const _: () = {
    use ::oxbridge::private as __ox;
    struct __OxJs(__ox::JsTrait);
    impl Shape for __OxJs {
        fn area(&self) -> Result<f64, JsException> {
            self.0.call(0, |_| {}, |r| __ox::field::<f64>(r, "area()"))
        }
        fn scale(
            &self,
            by: f64,
            name: &str,
            options: &Options,
        ) -> Result<(), JsException> {
            self.0
                .call(
                    1,
                    |w| {
                        __ox::write_owned::<f64>(by, w);
                        __ox::write::<str>(name, w);
                        __ox::write::<Options>(options, w);
                    },
                    |r| __ox::field::<()>(r, "scale()"),
                )
        }
        fn place(
            &self,
            id: u64,
            host: &IpAddr,
            tint: Colour,
            listener: JsFunction<fn(fraction: f64)>,
        ) -> Result<IpAddr, JsException> {
            self.0
                .call(
                    2,
                    |w| {
                        __ox::write_owned::<u64>(id, w);
                        __ox::write(
                            &__ox::send::<
                                __ox::Borrowed<'_, IpAddr>,
                                _,
                            >(host, &__ox::Text),
                            w,
                        );
                        __ox::write(
                            &__ox::send::<
                                __ox::Borrowed<'_, Colour>,
                                _,
                            >(
                                &tint,
                                &__ox::of::<
                                    __ox::Borrowed<'_, Colour>,
                                    _,
                                    _,
                                >(|value| colour::to_js(value)),
                            ),
                            w,
                        );
                        __ox::write_owned::<JsFunction<fn(fraction: f64)>>(listener, w);
                    },
                    |r| __ox::receive::<IpAddr, _>(r, "locate()", &__ox::Text),
                )
        }
        fn load(&self) -> Result<JsPromise<String>, JsException> {
            self.0.call(3, |_| {}, |r| __ox::field::<JsPromise<String>>(r, "load()"))
        }
    }
    fn describe(d: &mut __ox::Describer) {
        const HASH: u64 = __ox::type_hash(
            ::core::module_path!(),
            "Shape 0.1.0 src/lib.rs:1:1",
        );
        if d.trait_type(HASH) {
            __ox::text!(d, "Shape", 0, 4);
            __ox::text!(d, "shop", 0);
            __ox::text!(d, "src/lib.rs:1", 0, 4, 8);
            __ox::text!(d, "What can be measured.", 0, 4, 8, 12, 16, 20);
            d.word(4);
            __ox::text!(d, "area", 0);
            __ox::text!(d, "In square metres.", 0, 4, 8, 12, 16);
            d.word(0);
            <f64 as __ox::Value>::describe(d);
            __ox::text!(d, "scale", 0, 4);
            __ox::text!(d, "");
            d.word(3);
            __ox::parameter!(d, "by"[0], required, ""[]);
            <f64 as __ox::Value>::describe(d);
            __ox::parameter!(d, "name"[0], required, ""[]);
            <str as __ox::Value>::describe(d);
            __ox::parameter!(d, "options"[0, 4], required, ""[]);
            <Options as __ox::Value>::describe(d);
            <() as __ox::Value>::describe(d);
            __ox::text!(d, "locate", 0, 4);
            __ox::text!(d, "");
            d.word(4);
            __ox::parameter!(d, "id"[0], required, ""[]);
            <__ox::As<__ox::form::Number, u64> as __ox::Value>::describe(d);
            __ox::parameter!(d, "host"[0], required, ""[]);
            __ox::describe_sent::<__ox::Borrowed<'_, IpAddr>, _>(d, &__ox::Text);
            __ox::parameter!(d, "tint"[0], required, ""[]);
            __ox::describe_sent::<
                __ox::Borrowed<'_, Colour>,
                _,
            >(
                d,
                &__ox::of::<
                    __ox::Borrowed<'_, Colour>,
                    _,
                    _,
                >(|value| colour::to_js(value)),
            );
            __ox::parameter!(d, "listener"[0, 4], required, ""[]);
            __ox::function_names!(
                d, [["fraction"[0, 4]]], { < JsFunction < fn (fraction : f64) > as
                __ox::Value > ::describe(d); }
            );
            __ox::describe_received::<IpAddr, _>(d, &__ox::Text);
            __ox::text!(d, "load", 0);
            __ox::text!(d, "");
            d.word(0);
            <JsPromise<String> as __ox::Value>::describe(d);
        }
    }
    __ox::js_trait!(Shape, __OxJs, | d | { describe(d); });
};
