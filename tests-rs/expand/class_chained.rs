#[js_export]
impl Sentence {
    /// One more word.
    pub fn add(&mut self, word: &str) -> &mut Self {
        self.words.push(word.into());
        self
    }

    pub fn check(&self) -> Result<&Sentence, Empty> {
        Ok(self)
    }

    #[js_export(symbol = "toPrimitive")]
    pub fn primitive(&self, hint: Hint) -> f64 {
        0.0
    }
}
