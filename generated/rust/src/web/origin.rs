//! What can be configured as the popup's origin.

use std::net::{Ipv4Addr, Ipv6Addr};

/// Checks an origin, and says what is wrong with it.
///
/// An origin is compared with what the browser reports, letter by letter, so only its one normal
/// form is taken: scheme, host, and a port where it is not the usual one.
pub(super) fn check(origin: &str, allow_insecure: bool) -> Result<(), &'static str> {
    let (rest, usual_port, secure) = if let Some(rest) = origin.strip_prefix("https://") {
        (rest, "443", true)
    } else if let Some(rest) = origin.strip_prefix("http://") {
        (rest, "80", false)
    } else {
        return Err("it does not begin with `https://`");
    };
    let (host, port) = match rest.rsplit_once(':') {
        Some((host, port)) if !port.ends_with(']') => (host, Some(port)),
        _ => (rest, None),
    };
    if rest.contains(['/', '?', '#', '@', '\\', '*', ' ']) {
        return Err("it has more than a scheme, a host and a port");
    }
    if !is_host(host) {
        return Err("its host is none, or not as a browser writes it");
    }
    if let Some(port) = port {
        if port.parse::<u16>().map(|number| number.to_string()).as_deref() != Ok(port) {
            return Err("its port is no number up to 65535");
        }
        if port == usual_port {
            return Err("its port is the usual one, which a browser leaves out");
        }
    }
    if !secure && !allow_insecure && !is_loopback(host) {
        return Err("`http:` is taken for this machine only, unless it is allowed by name");
    }
    Ok(())
}

/// Whether a host is one, in the form that a browser gives it.
fn is_host(host: &str) -> bool {
    if let Some(address) = host.strip_prefix('[').and_then(|host| host.strip_suffix(']')) {
        return address.parse().is_ok_and(|parsed| browser_form(parsed) == address);
    }
    let letter = |byte: u8| {
        byte.is_ascii_graphic()
            && !byte.is_ascii_uppercase()
            && !matches!(byte, b'%' | b':' | b'<' | b'>' | b'[' | b']' | b'^' | b'|')
    };
    let is_name = !host.is_empty() && host.bytes().all(letter);
    is_name && (!ends_in_number(host) || host.parse::<Ipv4Addr>().is_ok())
}

/// Whether a browser takes a host for an IPv4 address, however odd.
fn ends_in_number(host: &str) -> bool {
    let host = host.strip_suffix('.').unwrap_or(host);
    let last = host.rsplit('.').next().unwrap_or(host);
    let digits = last.strip_prefix("0x");
    digits.is_some_and(|digits| digits.bytes().all(|byte| byte.is_ascii_hexdigit()))
        || !last.is_empty() && last.bytes().all(|byte| byte.is_ascii_digit())
}

/// An IPv6 address as browsers write it: unlike here, never with an IPv4 address inside.
fn browser_form(address: Ipv6Addr) -> String {
    match (address.to_ipv4_mapped(), address.segments()) {
        (Some(_), [.., high, low]) => format!("::ffff:{high:x}:{low:x}"),
        (None, _) => address.to_string(),
    }
}

fn is_loopback(host: &str) -> bool {
    host.parse::<Ipv4Addr>().is_ok_and(|address| address.is_loopback())
        || host == "localhost"
        || host.ends_with(".localhost")
        || host == "[::1]"
}
