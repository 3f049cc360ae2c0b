struct Crm;

#[skylight::handlers]
impl Crm {
    #[on(rest)]
    fn rest(&self, _event: String) {}

    #[on(error)]
    async fn error(&self, _error: u8) {}
}

fn main() {}
