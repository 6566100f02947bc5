#[derive(Marshal)]
pub struct Page<T> {
    pub items: Vec<T>,
    pub next: Option<u32>,
}

#[derive(Marshal)]
pub struct Sorted<T: Ord> {
    pub items: Vec<T>,
}
