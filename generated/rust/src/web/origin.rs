//! What can be configured as the popup's origin.

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
        return Err("its host is none, or not in small letters");
    }
    if let Some(port) = port {
        let plain = port.bytes().all(|byte| byte.is_ascii_digit()) && !port.starts_with('0');
        if !plain || port.parse::<u16>().is_err() {
            return Err("its port is no number from 1 to 65535");
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

fn is_host(host: &str) -> bool {
    if let Some(address) = host.strip_prefix('[').and_then(|host| host.strip_suffix(']')) {
        return address.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f' | b':' | b'.'))
            && address.contains(':');
    }
    let letter = |byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_');
    host.bytes().all(letter) && host.split('.').all(|label| !label.is_empty())
}

fn is_loopback(host: &str) -> bool {
    let address = host.strip_prefix("127.").is_some_and(|rest| {
        rest.split('.').count() == 3 && rest.split('.').all(|part| part.parse::<u8>().is_ok())
    });
    address || host == "localhost" || host.ends_with(".localhost") || host == "[::1]"
}

#[cfg(test)]
mod tests {
    use super::check;

    #[test]
    fn origins_in_their_normal_form_are_taken() {
        for origin in [
            "https://skylight.example",
            "https://skylight.example:8443",
            "http://localhost:4000",
            "http://127.0.0.1:4000",
            "http://[::1]:4000",
        ] {
            assert_eq!(check(origin, false), Ok(()), "{origin}");
        }
        assert_eq!(check("http://skylight.example", true), Ok(()));
    }

    #[test]
    fn anything_else_is_refused() {
        for origin in [
            "",
            "*",
            "null",
            "skylight.example",
            "https://",
            "https://skylight.example/",
            "https://skylight.example/app",
            "https://skylight.example?x",
            "https://user@skylight.example",
            "https://Skylight.example",
            "https://skylight.example:443",
            "https://skylight.example:0",
            "https://skylight.example:99999",
            "https://skylight.example:",
            "https://*.example",
            "https://a..b",
            "http://skylight.example",
            "http://127.evil.example",
            "ftp://skylight.example",
            "javascript:alert(1)",
        ] {
            assert!(check(origin, false).is_err(), "{origin}");
        }
    }
}
