/// What a customer owes.
#[derive(Marshal)]
pub struct Invoice {
    /// Counts up.
    pub id: u64,
    pub unit_price: f64,
    pub lines: Vec<Line>,
    pub due: Option<SystemTime>,
}
