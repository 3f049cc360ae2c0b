mod text {
    skylight::catalog!(desk);
}

mod more {
    skylight::catalog!("desk", sdk = nothing);
}

fn main() {}
