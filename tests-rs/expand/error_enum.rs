#[derive(Debug, Error, JsError)]
pub enum BillingError {
    #[error("no such customer: {id}")]
    UnknownCustomer { id: u64 },
    #[error("declined")]
    Declined,
    #[error("cannot read {0}")]
    Io(String, #[source] io::Error),
}
