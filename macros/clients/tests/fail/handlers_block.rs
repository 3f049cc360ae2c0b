struct Crm;

#[skylight::handlers]
impl Crm {
    fn nothing(&self) {}
}

#[skylight::handlers]
impl Clone for Crm {
    #[on(rest)]
    fn clone(&self) -> Self {
        Self
    }
}

#[skylight::handlers]
struct NoBlock;

#[skylight::handlers(crete = nothing)]
impl Crm {
    #[on(rest)]
    fn rest(&self) {}
}

fn main() {}
