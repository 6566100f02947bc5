use oxbridge::prelude::*;

#[js_import]
extern "C" {
    type List<T>;

    #[js_import(constructor)]
    type Chart;

    #[js_import(extends = "Chart")]
    type Bars;

    #[js_import(name = [])]
    type Lines;

    #[js_import(name = ["Dots", "items[0]"])]
    type Dots;
}

#[js_import(module = "chart-host")]
type Alone = JsObject;

fn main() {}
