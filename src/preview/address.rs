//! Where the preview listens.

use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};

use tokio::net::TcpListener;

/// Begins to listen, or says in plain words why that is impossible and what to do.
pub(super) async fn listen(bind: IpAddr, port: u16) -> io::Result<TcpListener> {
    TcpListener::bind((bind, port))
        .await
        .map_err(|error| io::Error::new(error.kind(), why_not(&error, bind, port)))
}

fn why_not(error: &io::Error, bind: IpAddr, port: u16) -> String {
    let other = match port {
        1024..=65534 => port + 1,
        _ => 4000,
    };
    match error.kind() {
        io::ErrorKind::AddrInUse => format!(
            "port {port} is taken by another program, perhaps by another preview; \
             choose another with --port {other}, or any free one with --port 0"
        ),
        io::ErrorKind::PermissionDenied => {
            format!(
                "this computer does not let you use port {port}; choose another with --port {other}"
            )
        }
        io::ErrorKind::AddrNotAvailable => {
            format!("{bind} is not an address of this computer; leave --bind out to use 127.0.0.1")
        }
        _ => format!("the preview cannot listen on {}: {error}", SocketAddr::new(bind, port)),
    }
}

/// The address to open in a browser.
pub(super) fn url(listening: SocketAddr, base_path: &str) -> String {
    let ip = match listening.ip() {
        IpAddr::V4(ip) if ip.is_unspecified() => IpAddr::V4(Ipv4Addr::LOCALHOST),
        IpAddr::V6(ip) if ip.is_unspecified() => IpAddr::V6(Ipv6Addr::LOCALHOST),
        ip => ip,
    };
    format!("http://{}{base_path}/", SocketAddr::new(ip, listening.port()))
}

/// The site's path as the rest of the preview wants it: without a slash at the end, and with one
/// at the beginning unless it is empty.
pub(super) fn tidy_base_path(path: &str) -> String {
    match path.trim_matches('/') {
        "" => String::new(),
        inner => format!("/{inner}"),
    }
}

/// What to say when other computers can reach the preview.
pub(super) fn warning(bind: IpAddr) -> Option<String> {
    let open = !bind.is_loopback();
    open.then(|| {
        format!(
            "Warning: on {bind} the preview is open to everybody who can reach this computer \
             over the network. Leave --bind out to keep it to yourself."
        )
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_address_to_open_can_be_opened() {
        let shown = |listening: &str, base| url(listening.parse().unwrap(), base);
        assert_eq!(shown("127.0.0.1:4000", "/daylight"), "http://127.0.0.1:4000/daylight/");
        assert_eq!(shown("0.0.0.0:80", ""), "http://127.0.0.1:80/");
        assert_eq!(shown("[::]:4000", ""), "http://[::1]:4000/");
        assert_eq!(shown("192.168.0.7:4000", ""), "http://192.168.0.7:4000/");
    }

    #[test]
    fn base_paths_are_tidied() {
        for (given, tidy) in [("", ""), ("/", ""), ("a", "/a"), ("/a/b/", "/a/b"), ("/a/b", "/a/b")]
        {
            assert_eq!(tidy_base_path(given), tidy);
        }
    }

    #[test]
    fn only_an_open_address_is_warned_of() {
        assert_eq!(warning("127.0.0.1".parse().unwrap()), None);
        assert_eq!(warning("::1".parse().unwrap()), None);
        assert!(warning("0.0.0.0".parse().unwrap()).is_some());
        assert!(warning("192.168.0.7".parse().unwrap()).is_some());
    }

    #[test]
    fn a_taken_port_is_told_in_plain_words() {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let port = taken.local_addr().unwrap().port();
        let error = runtime.block_on(listen(IpAddr::V4(Ipv4Addr::LOCALHOST), port)).unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::AddrInUse);
        assert!(error.to_string().contains(&format!("port {port} is taken")), "{error}");
        assert!(error.to_string().contains("--port"), "{error}");
    }
}
