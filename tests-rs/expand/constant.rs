/// The most there can be.
#[js_export(namespace = "Limits")]
pub const MOST: u32 = 7;

#[js_export]
pub const NAME: &str = "shop";

#[js_export(as = "number")]
const BIG: u64 = 1 << 40;
