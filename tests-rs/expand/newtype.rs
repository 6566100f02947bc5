#[derive(Marshal)]
#[marshal(brand)]
pub struct UserId(pub u64);

#[derive(Marshal)]
#[marshal(transparent)]
pub struct Meters {
    pub value: f64,
    #[marshal(skip)]
    pub unit: Unit,
}

#[derive(Marshal)]
pub struct Host(#[marshal(via = "String")] pub IpAddr);
