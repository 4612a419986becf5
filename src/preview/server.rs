//! The server: the output folder over HTTP, as a static host would serve it, plus the preview's
//! own two addresses.

use std::net::IpAddr;
use std::path::PathBuf;
use std::sync::Arc;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::http::header::{
    ACCEPT_ENCODING, ACCEPT_RANGES, ALLOW, CACHE_CONTROL, CONTENT_LENGTH, CONTENT_TYPE,
    IF_MODIFIED_SINCE, IF_UNMODIFIED_SINCE, LAST_MODIFIED, LOCATION, RANGE,
};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, Uri};
use axum::response::sse::{KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use percent_encoding::percent_decode_str;
use tower_http::services::ServeDir;

use super::bulletin::Bulletin;
use super::{host, page};

/// The type of a page.
const HTML: &str = "text/html; charset=utf-8";

/// What is served.
pub(super) struct Site {
    bound: IpAddr,
    base_path: String,
    output: PathBuf,
    files: ServeDir,
    bulletin: Arc<Bulletin>,
}

/// What a path asks for.
#[derive(Debug, PartialEq, Eq)]
enum Wish<'a> {
    /// The site's start, from an address above it.
    Start,
    /// The page-side script.
    Script,
    /// The stream of events.
    Events,
    /// A file of the site; the path begins with a slash.
    File(&'a str),
    /// Nothing of ours.
    Nothing,
}

impl Site {
    /// Serves `output` under `base_path` to requests for `bound` and loopback addresses.
    pub(super) fn new(
        bound: IpAddr,
        base_path: String,
        output: PathBuf,
        bulletin: Arc<Bulletin>,
    ) -> Self {
        Self { bound, base_path, files: ServeDir::new(&output), output, bulletin }
    }

    /// The service.
    pub(super) fn router(self) -> Router {
        Router::new().fallback(answer).with_state(Arc::new(self))
    }

    async fn respond(&self, request: Parts) -> Response {
        if !host::is_welcome(&request.headers, self.bound) {
            return plain(
                StatusCode::MISDIRECTED_REQUEST,
                "This preview answers only when it is asked for by the address of this computer, such as http://127.0.0.1/.",
            );
        }
        if ![Method::GET, Method::HEAD].contains(&request.method) {
            let refusal = plain(
                StatusCode::METHOD_NOT_ALLOWED,
                "This preview only shows pages; nothing can be sent to it.",
            );
            return ([(ALLOW, "GET, HEAD")], refusal).into_response();
        }
        match wish(&self.base_path, request.uri.path()) {
            Wish::Start => self.to_start(request.uri.query()),
            Wish::Script => {
                ([(CONTENT_TYPE, "text/javascript; charset=utf-8")], page::SCRIPT).into_response()
            }
            Wish::Events => {
                let file = self.listened_to(request.uri.query());
                Sse::new(self.bulletin.feed(file)).keep_alive(KeepAlive::default()).into_response()
            }
            Wish::File(path) => self.file(path, &request).await,
            Wish::Nothing => plain(StatusCode::NOT_FOUND, "There is nothing at this address."),
        }
    }

    /// To the start of the site. Temporarily: another site may be previewed here tomorrow.
    fn to_start(&self, query: Option<&str>) -> Response {
        let query = query.map_or(String::new(), |query| format!("?{query}"));
        let location = format!("{}/{query}", self.base_path);
        (StatusCode::TEMPORARY_REDIRECT, [(LOCATION, location)]).into_response()
    }

    async fn file(&self, path: &str, request: &Parts) -> Response {
        // Named before the file is read: a page may turn out newer than its name, and then reloads
        // once too often, but never older.
        let (edition, early) = self.bulletin.edition(&output_file(path));
        if let Some(early) = early {
            return self.early(path, &early, &edition);
        }
        let Some(inner) = inner_request(path, request) else {
            return plain(StatusCode::BAD_REQUEST, "This address cannot be understood.");
        };
        let found = match self.files.clone().try_call(inner).await {
            Ok(found) => found.map(Body::new),
            Err(error) => {
                return plain(
                    StatusCode::INTERNAL_SERVER_ERROR,
                    &format!("The file cannot be read: {error}."),
                );
            }
        };
        match found.status() {
            StatusCode::NOT_FOUND => self.missing(path, &edition).await,
            StatusCode::OK if is_html(found.headers()) => self.html(found, &edition).await,
            status if status.is_redirection() => self.under_base_path(found),
            _ => with_charset(found),
        }
    }

    /// The file of the output that the page behind an event stream was read from: it says so itself.
    /// Empty for a stream that belongs to no page.
    fn listened_to(&self, query: Option<&str>) -> String {
        let path = query.and_then(|query| query.strip_prefix("page=")).unwrap_or_default();
        let path = percent_decode_str(path).decode_utf8_lossy();
        let inner = path.strip_prefix(self.base_path.as_str()).filter(|inner| !inner.is_empty());
        inner.map(output_file).unwrap_or_default()
    }

    /// A file that is not yet in the output.
    fn early(&self, path: &str, bytes: &[u8], edition: &str) -> Response {
        if may_be_page(path) {
            return ([(CONTENT_TYPE, HTML)], self.scripted(bytes, edition)).into_response();
        }
        let kind = mime_guess::from_path(path).first_or_octet_stream();
        let kind = [(CONTENT_TYPE, kind.essence_str().to_owned())];
        with_charset((kind, bytes.to_owned()).into_response())
    }

    /// A page of the site with the script in it.
    async fn html(&self, found: Response, edition: &str) -> Response {
        let (mut parts, body) = found.into_parts();
        let html = match to_bytes(body, usize::MAX).await {
            Ok(html) => html,
            Err(error) => {
                return plain(
                    StatusCode::INTERNAL_SERVER_ERROR,
                    &format!("The page cannot be read: {error}."),
                );
            }
        };
        for header in [CONTENT_LENGTH, ACCEPT_RANGES, LAST_MODIFIED] {
            parts.headers.remove(header);
        }
        parts.headers.insert(CONTENT_TYPE, HeaderValue::from_static(HTML));
        Response::from_parts(parts, Body::from(self.scripted(&html, edition)))
    }

    /// The answer where the site has no such page: its own 404 page, or else one of ours.
    async fn missing(&self, path: &str, edition: &str) -> Response {
        let (own, start) = (self.output.join("404.html"), self.output.join("index.html"));
        let read = tokio::task::spawn_blocking(move || (std::fs::read(own).ok(), start.is_file()));
        let (own, has_start) = read.await.unwrap_or((None, true));
        let status = match (path, has_start) {
            // Before the first good build the start page is not missing: it is yet to come.
            ("/" | "/index.html", false) => StatusCode::OK,
            _ => StatusCode::NOT_FOUND,
        };
        let html = match (own, has_start) {
            (Some(own), true) => own,
            (_, true) => page::NOT_FOUND.into(),
            (_, false) => page::NOTHING_YET.into(),
        };
        (status, [(CONTENT_TYPE, HTML)], self.scripted(&html, edition)).into_response()
    }

    fn scripted(&self, html: &[u8], edition: &str) -> Vec<u8> {
        page::with_tag(html, &page::script_tag(&self.base_path, edition))
    }

    /// A redirect from a folder's name to the same with a slash, which the file service could only
    /// write as seen from inside the site.
    fn under_base_path(&self, mut response: Response) -> Response {
        let inner = response.headers().get(LOCATION).and_then(|location| location.to_str().ok());
        let outer = inner.map(|inner| HeaderValue::try_from(format!("{}{inner}", self.base_path)));
        if let Some(Ok(outer)) = outer {
            response.headers_mut().insert(LOCATION, outer);
        }
        response
    }
}

async fn answer(State(site): State<Arc<Site>>, request: Request) -> Response {
    let (request, _) = request.into_parts();
    let mut response = site.respond(request).await;
    // Nothing that a browser keeps may outlive the next save.
    response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

fn wish<'a>(base_path: &str, path: &'a str) -> Wish<'a> {
    let Some(inner) = path.strip_prefix(base_path) else {
        return if path == "/" { Wish::Start } else { Wish::Nothing };
    };
    match inner {
        "" => Wish::Start,
        "/__daylight/preview.js" => Wish::Script,
        "/__daylight/events" => Wish::Events,
        // Two slashes at the front would turn a redirect into one to another host.
        inner if inner.starts_with('/') && !inner.starts_with("//") => Wish::File(inner),
        _ => Wish::Nothing,
    }
}

/// The request as the file service shall see it: from inside the site, for the whole file as it is
/// now. A GET even for HEAD, because only a page that has been read tells its length.
fn inner_request(path: &str, request: &Parts) -> Option<Request<()>> {
    let uri: Uri = match request.uri.query() {
        Some(query) => format!("{path}?{query}").parse().ok()?,
        None => path.parse().ok()?,
    };
    let mut inner = Request::new(());
    *inner.uri_mut() = uri;
    *inner.headers_mut() = request.headers.clone();
    for header in [IF_MODIFIED_SINCE, IF_UNMODIFIED_SINCE, ACCEPT_ENCODING] {
        inner.headers_mut().remove(header);
    }
    // A part of a page could not be given the script; a part of a film is what browsers ask for.
    if may_be_page(path) {
        inner.headers_mut().remove(RANGE);
    }
    Some(inner)
}

/// The file of the output behind a path of the site.
fn output_file(path: &str) -> String {
    let path = percent_decode_str(path.trim_start_matches('/')).decode_utf8_lossy();
    if path.is_empty() || path.ends_with('/') { format!("{path}index.html") } else { path.into() }
}

fn may_be_page(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or_default();
    let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase());
    matches!(ending.as_deref(), None | Some("html" | "htm"))
}

fn is_html(headers: &HeaderMap) -> bool {
    content_type(headers).is_some_and(|kind| kind.starts_with("text/html"))
}

fn content_type(headers: &HeaderMap) -> Option<&str> {
    headers.get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok())
}

/// Says that text is UTF-8, as GitHub Pages does: a browser would guess, and spoil Welsh names.
fn with_charset(mut response: Response) -> Response {
    let text = content_type(response.headers())
        .filter(|kind| kind.starts_with("text/") && !kind.contains("charset"));
    let kind = text.map(|kind| HeaderValue::try_from(format!("{kind}; charset=utf-8")));
    if let Some(Ok(kind)) = kind {
        response.headers_mut().insert(CONTENT_TYPE, kind);
    }
    response
}

fn plain(status: StatusCode, sentence: &str) -> Response {
    (status, format!("{sentence}\n")).into_response()
}

#[cfg(test)]
mod tests;
