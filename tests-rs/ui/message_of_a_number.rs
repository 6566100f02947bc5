// Rust would read whatever lies at that address.
use oxbridge::private::{Incoming, export, export_async};

fn main() {
    export::<u32>(0x10, |_| Ok(1), |_, _| {});
    export_async(0x10, |_| Ok(async { 1 }), |_, _| {});
    Incoming::at(0x10);
    Incoming(0x10);
}
