#[derive(JsError)]
pub enum BillingError {
    UnknownCustomer { id: u64 },
    #[error(transparent)]
    Js(#[from] JsException),
    Declined,
    #[error(transparent)]
    Host(oxbridge::JsException),
    #[error("{0}")]
    Page(#[source] JsException),
}
