use oxbridge::prelude::*;

#[js_export]
pub struct Canvas {
    pixels: Vec<u8>,
    names: Vec<String>,
}

#[js_export]
impl Canvas {
    #[js_export(as = "MemoryView")]
    pub fn pixels(&self, from: u32) -> &[u8] {
        &self.pixels[from as usize..]
    }

    #[js_export(getter, as = "MemoryView")]
    pub fn names(&self) -> &[String] {
        &self.names
    }

    #[js_export(as = "MemoryView")]
    pub fn first(&self) -> Option<&[u8]> {
        None
    }

    #[js_export(as = "MemoryView")]
    pub fn copy(&self) -> Vec<u8> {
        self.pixels.clone()
    }

    #[js_export(as = "MemoryView")]
    pub async fn later(&self) -> &[u8] {
        &self.pixels
    }

    #[js_export(as = "MemoryView")]
    pub fn paint(&self) -> &mut [u8] {
        todo!()
    }
}

#[js_export(as = "MemoryView")]
pub fn alone() -> &'static [u8] {
    &[]
}

fn main() {}
