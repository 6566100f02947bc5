#[js_export]
impl Counter {
    /// Counts from `start` on.
    #[js_export(constructor)]
    pub fn new(start: i32) -> Result<Self, CountError> {
        todo!()
    }

    /// Of nothing.
    pub fn empty() -> Self {
        todo!()
    }

    pub async fn open(path: &str) -> Result<Self, CountError> {
        todo!()
    }

    /// Counts on.
    pub fn increment(&mut self, #[default(1)] by: i32) -> i32 {
        todo!()
    }

    #[js_export(getter)]
    pub fn value(&self) -> i32 {
        todo!()
    }

    #[js_export(setter)]
    pub fn set_value(&mut self, value: i32) -> Result<(), CountError> {
        todo!()
    }

    #[js_export(getter)]
    pub fn label(&self) -> &str {
        todo!()
    }

    pub fn note(&self) -> Result<Option<&str>, CountError> {
        todo!()
    }

    pub fn finish(self) -> i32 {
        todo!()
    }

    pub async fn load(&self, page: &str, options: &Options) -> Vec<u32> {
        todo!()
    }

    pub async fn share(self: Rc<Self>, other: Option<&Self>) -> Rc<Self> {
        todo!()
    }

    pub fn merge(&mut self, other: &mut Self, seen: &Counter) {
        todo!()
    }

    #[js_export(consuming)]
    pub fn absorb(&mut self, other: Counter, by: u32) {
        todo!()
    }

    #[js_export(iterator)]
    pub fn iter(&self) -> RustIterator<u32> {
        todo!()
    }

    #[js_export(async_iterator)]
    pub fn ticks(self: Rc<Self>) -> Result<RustStream<u32>, CountError> {
        todo!()
    }

    #[js_export(name = "describe", as = "number")]
    #[cfg(feature = "total")]
    pub fn total(&self, #[marshal(as = "number")] limit: u64, #[marshal(via = "String")] host: IpAddr) -> u64 {
        todo!()
    }

    pub fn to_string(&self) -> String {
        todo!()
    }

    pub fn to_json(&self) -> u32 {
        todo!()
    }

    #[js_export(skip)]
    pub fn inner(&self) -> *const i32 {
        todo!()
    }

    fn private(&self) {}

    const LIMIT: i32 = 3;
}
