//! SHA-256: bytes in, text out, and a class.

use sha2::{Digest, Sha256};

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(feature = "ours")]
mod ours {
    use super::*;
    use oxbridge::prelude::*;

    #[js_export]
    pub fn sha256(bytes: &[u8]) -> String {
        hex(&Sha256::digest(bytes))
    }

    #[js_export]
    pub fn verify(text: &str, hash: &str) -> bool {
        hex(&Sha256::digest(text)) == hash
    }

    #[js_export]
    #[derive(Default)]
    pub struct Hasher(Sha256);

    #[js_export]
    impl Hasher {
        #[js_export(constructor)]
        pub fn new() -> Self {
            Self::default()
        }

        pub fn update(&mut self, bytes: &[u8]) {
            self.0.update(bytes);
        }

        pub fn finish(self) -> String {
            hex(&self.0.finalize())
        }
    }
}

#[cfg(feature = "theirs")]
mod theirs {
    use super::*;
    use wasm_bindgen::prelude::*;

    #[wasm_bindgen]
    pub fn sha256(bytes: &[u8]) -> String {
        hex(&Sha256::digest(bytes))
    }

    #[wasm_bindgen]
    pub fn verify(text: &str, hash: &str) -> bool {
        hex(&Sha256::digest(text)) == hash
    }

    #[wasm_bindgen]
    #[derive(Default)]
    pub struct Hasher(Sha256);

    #[wasm_bindgen]
    impl Hasher {
        #[wasm_bindgen(constructor)]
        pub fn new() -> Self {
            Self::default()
        }

        pub fn update(&mut self, bytes: &[u8]) {
            self.0.update(bytes);
        }

        pub fn finish(self) -> String {
            hex(&self.0.finalize())
        }
    }
}
