use skylight::TopicSet;

#[derive(TopicSet)]
struct Work;

#[derive(TopicSet)]
enum None {}

#[derive(TopicSet)]
#[skylight("cxengage/session/started")]
enum Named {
    #[skylight(rest)]
    Rest,
}

fn main() {}
