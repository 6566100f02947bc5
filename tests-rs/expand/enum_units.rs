/// A colour.
#[derive(Marshal)]
pub enum Color {
    /// Like blood.
    Red,
    DarkGreen = 4,
    #[marshal(rename = "bleu")]
    Blue,
}
