#[derive(Marshal, Clone)]
#[marshal(try_from = "String", into = "String", brand)]
pub struct Email(String);

#[derive(FromJs)]
#[serde(from = "Pair<T>")]
pub struct Span<T> {
    start: T,
    end: T,
}
