//! Which Host headers are answered.
//!
//! A web page anywhere can let its own name point to 127.0.0.1 and then read, through the visitor's
//! browser, whatever is served there (DNS rebinding). The browser still sends that page's name as
//! the Host; so a preview that answers only to addresses cannot be read in this way.

use std::net::{IpAddr, Ipv6Addr};

use axum::http::HeaderMap;
use axum::http::header::HOST;
use axum::http::uri::Authority;

/// Whether a request with these headers is meant for a server bound to `bound`: its Host is a
/// loopback name or address, the bound address, or, if that is open to the network, any address
/// written in numbers. The port may be any, for the sake of forwarding.
pub(super) fn is_welcome(headers: &HeaderMap, bound: IpAddr) -> bool {
    let mut hosts = headers.get_all(HOST).iter();
    let (Some(host), None) = (hosts.next(), hosts.next()) else {
        return false;
    };
    let authority = host.to_str().ok().and_then(|host| host.parse::<Authority>().ok());
    authority.is_some_and(|authority| is_own(&authority, bound))
}

fn is_own(authority: &Authority, bound: IpAddr) -> bool {
    if authority.as_str().contains('@') {
        return false;
    }
    let host = authority.host();
    match address(host) {
        Some(ip) => ip.is_loopback() || ip == bound || !bound.is_loopback(),
        None => host.eq_ignore_ascii_case("localhost"),
    }
}

fn address(host: &str) -> Option<IpAddr> {
    let in_brackets = host.strip_prefix('[').and_then(|rest| rest.strip_suffix(']'));
    match in_brackets {
        Some(inside) => inside.parse::<Ipv6Addr>().ok().map(IpAddr::V6),
        None => host.parse().ok().filter(IpAddr::is_ipv4),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::HeaderValue;

    fn welcome(host: &'static str, bound: &str) -> bool {
        let mut headers = HeaderMap::new();
        headers.insert(HOST, HeaderValue::from_static(host));
        is_welcome(&headers, bound.parse().unwrap())
    }

    #[test]
    fn on_loopback_only_loopback_hosts_are_answered() {
        for host in
            ["localhost", "LocalHost:4000", "127.0.0.1:80", "127.9.9.9", "[::1]:4000", "[::1]"]
        {
            assert!(welcome(host, "127.0.0.1"), "{host}");
        }
        for host in [
            "evil.example",
            "localhost.evil.example",
            "127.0.0.1.evil.example:4000",
            "192.168.0.7",
            "[fe80::1]",
            "evil@localhost",
            "localhost@evil.example",
            "",
            "::1",
            "localhost:x y",
            "0.0.0.0",
        ] {
            assert!(!welcome(host, "127.0.0.1"), "{host}");
        }
    }

    #[test]
    fn on_the_network_any_numeric_address_is_answered_but_no_foreign_name() {
        for bound in ["0.0.0.0", "192.168.0.7"] {
            assert!(welcome("192.168.0.7:4000", bound));
            assert!(welcome("localhost:4000", bound));
            assert!(!welcome("evil.example", bound));
        }
        assert!(welcome("[2001:db8::1]:4000", "::"));
    }

    #[test]
    fn exactly_one_host_is_wanted() {
        let mut headers = HeaderMap::new();
        assert!(!is_welcome(&headers, "127.0.0.1".parse().unwrap()));
        headers.append(HOST, HeaderValue::from_static("localhost"));
        headers.append(HOST, HeaderValue::from_static("evil.example"));
        assert!(!is_welcome(&headers, "127.0.0.1".parse().unwrap()));
    }
}
