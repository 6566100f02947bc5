use oxbridge::prelude::*;

#[js_export]
pub struct Counter(i32);

#[js_export]
impl Counter {
    #[js_export(setter)]
    pub fn set_one(&mut self) {}

    #[js_export(setter)]
    pub fn set_two(&mut self, value: i32, times: i32) {
        self.0 = value * times;
    }

    #[js_export(setter)]
    pub fn set_three(&mut self, value: i32) -> i32 {
        self.0 = value;
        value
    }

    #[js_export(setter)]
    pub fn set_four(&mut self, value: i32) -> Result<bool, String> {
        self.0 = value;
        Ok(true)
    }

    #[js_export(setter)]
    pub async fn set_five(&self, value: i32) {
        let _ = value;
    }

    #[js_export(setter)]
    pub fn set_six(&mut self, #[default(1)] value: i32) {
        self.0 = value;
    }

    #[js_export(setter)]
    pub fn set_seven(value: i32) {
        let _ = value;
    }
}

fn main() {}
