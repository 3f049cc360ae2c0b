//! The CRM's own records: who calls.

use serde::Serialize;

/// A customer.
#[derive(Serialize)]
pub(crate) struct Customer {
    name: &'static str,
    account: &'static str,
    since: u32,
    #[serde(skip)]
    number: &'static str,
}

static CUSTOMERS: [Customer; 2] = [
    Customer { name: "Grace Okafor", account: "Okafor Boats", since: 2019, number: "+12505550123" },
    Customer {
        name: "Jonas Lindqvist",
        account: "Lindqvist & Daughters",
        since: 2022,
        number: "+12505550199",
    },
];

impl Customer {
    /// The one with this telephone number.
    pub(crate) fn of_number(number: &str) -> Option<&'static Self> {
        CUSTOMERS.iter().find(|customer| customer.number == number)
    }
}

/// Whose number this is, as the agent sees it.
pub(crate) fn describe(number: Option<&str>) -> String {
    let Some(number) = number else { return "a hidden number".to_owned() };
    match Customer::of_number(number) {
        Some(Customer { name, account, .. }) => format!("{name}, {account} ({number})"),
        None => number.to_owned(),
    }
}
