use oxbridge::prelude::*;

#[js_export]
pub struct Words(Vec<String>);

#[js_export]
impl Words {
    #[js_export(symbol = "toprimitive")]
    pub fn primitive(&self) -> u32 {
        0
    }
    #[js_export(symbol = "iterator")]
    pub fn iter(&self) -> u32 {
        0
    }
    #[js_export(symbol = "dispose")]
    pub fn end(&self) {}
    #[js_export(symbol = "toStringTag")]
    pub fn tag(&self) -> String {
        String::new()
    }
    #[js_export(getter, symbol = "split")]
    pub fn split(&self) -> u32 {
        0
    }
    #[js_export(symbol = "search", name = "search")]
    pub fn search(self, text: &str) -> u32 {
        0
    }
    #[js_export(symbol = "asyncDispose")]
    pub fn close(&self) {}
    #[js_export(symbol = "match")]
    pub async fn find(&self) {}
    #[js_export(symbol = "Symbol.replace")]
    pub fn one(&self) {}
    #[js_export(symbol = "replace")]
    pub fn two(&self) {}
}

fn main() {}
