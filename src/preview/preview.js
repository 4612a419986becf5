// The page side of `daylight serve`: reloads the page after a build, shows what is wrong with the
// content, and says that this is a preview. Added to pages by the preview only; a published site never contains it.
(() => {
  "use strict";

  const script = document.currentScript;
  const address = new URL("events", script.src);
  // The page that is looked at is built first.
  address.search = `page=${encodeURIComponent(location.pathname)}`;
  // The edition that this page was read from. If the server has another, this page is old.
  const edition = script.dataset.edition;
  const KEY = "daylight-preview";
  const RETRY_MS = 2000;
  const NOTICE_MS = 4000;

  let source = null; // the open stream of events
  let retry = 0; // the timer of the next attempt
  let leaving = false; // a reload has begun
  let broken = false; // the content has mistakes
  let closed = ""; // the text that the reader has closed

  // --- Reloading, at the same place ---------------------------------------------------------

  function reload() {
    if (leaving) return;
    leaving = true;
    remember({ at: location.pathname + location.search, x: scrollX, y: scrollY, broken });
    location.reload();
  }

  function remember(value) {
    try {
      sessionStorage.setItem(KEY, JSON.stringify(value));
    } catch {
      // Storage is switched off: the page reloads and starts at its top.
    }
  }

  function recall() {
    try {
      const value = JSON.parse(sessionStorage.getItem(KEY));
      sessionStorage.removeItem(KEY);
      return value;
    } catch {
      return null;
    }
  }

  const before = recall();
  if (before && before.at === location.pathname + location.search) {
    const back = () => scrollTo({ left: before.x, top: before.y, behavior: "instant" });
    back();
    // Once more when pictures have their height.
    addEventListener("load", back, { once: true });
  }

  // --- Listening ----------------------------------------------------------------------------

  function connect() {
    if (source || leaving) return;
    source = new EventSource(address);
    source.addEventListener("hello", (event) => {
      const now = JSON.parse(event.data);
      if (edition && now.edition !== edition) return reload();
      mark(now.shows);
      const mended = (broken || before?.broken) && !now.broken;
      if (before) before.broken = false;
      if (!now.broken) hide();
      if (mended) notice("Mended");
    });
    source.addEventListener("reload", reload);
    source.addEventListener("findings", (event) => show(JSON.parse(event.data)));
    source.addEventListener("error", () => {
      // A lost connection is tried again by the browser; a refused one is given up.
      if (source.readyState !== EventSource.CLOSED) return;
      disconnect();
      retry = setTimeout(connect, RETRY_MS);
    });
  }

  function disconnect() {
    clearTimeout(retry);
    source?.close();
    source = null;
  }

  // A browser opens only six connections to one server. Pages in the background give theirs back;
  // on their return they learn whether they are old.
  function attend() {
    if (document.hidden) disconnect();
    else connect();
  }
  document.addEventListener("visibilitychange", attend);
  addEventListener("pagehide", disconnect);
  addEventListener("pageshow", attend);

  // --- The panel ----------------------------------------------------------------------------

  // In a shadow tree, so that the site's styles and the panel's leave each other alone; built by
  // script throughout, so that a strict content security policy allows it.
  const STYLE = `
    :host { all: initial; display: block; position: fixed; inset: auto 0 0 0; z-index: 2147483647;
      color: #1d1d1b; font: 1rem/1.5 system-ui, sans-serif; text-align: start }
    section, .notice { box-sizing: border-box; background: #fff; padding: 0.75rem 1rem;
      border: 0 solid #a4000f; border-top-width: 6px; box-shadow: 0 0 1rem rgb(0 0 0 / 40%) }
    section { max-height: 60vh; overflow: auto }
    header { display: flex; flex-wrap: wrap; gap: 0.5rem 1rem; align-items: start;
      justify-content: space-between }
    h2 { font-size: 1.125rem; line-height: 1.4; margin: 0 }
    p { margin: 0 }
    pre { margin: 0.75rem 0 0; font: 0.875rem/1.5 ui-monospace, monospace;
      white-space: pre-wrap; overflow-wrap: anywhere }
    button { font: inherit; min-width: 44px; min-height: 44px; padding: 0.25rem 1rem; cursor: pointer;
      color: #fff; background: #1d1d1b; border: 2px solid #1d1d1b; border-radius: 0 }
    button:focus-visible { outline: 3px solid #0b57d0; outline-offset: 2px }
    .notice { border-color: #00622f }
    ul { margin: 0.75rem 0 0; padding: 0 0 0 1.25rem }
    a { color: #0b57d0 }
    a:focus-visible { outline: 3px solid #0b57d0; outline-offset: 2px }
    .mark { width: fit-content; margin-inline-start: auto; padding: 0.125rem 0.5rem;
      font-size: 0.8125rem; color: #fff; background: #1d1d1b; pointer-events: none }
    [hidden] { display: none }
    @media print { :host { display: none } }
  `;

  function element(name, attributes, ...children) {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    made.append(...children);
    return made;
  }

  let parts = null; // the panel's elements, made when first needed

  function panel() {
    if (parts) return parts;
    const heading = element("h2", { id: "heading" }, "The content has mistakes");
    const summary = element("p", { role: "alert" });
    const close = element("button", { type: "button" }, "Close");
    const links = element("ul", { hidden: "" });
    const text = element("pre", {});
    const words = element("div", {}, heading, summary);
    const section = element("section", { "aria-labelledby": "heading", hidden: "" },
      element("header", {}, words, close), links, text);
    const marker = element("p", { class: "mark", hidden: "" });
    const told = element("p", { role: "status", class: "notice", hidden: "" });
    const host = element("div", { id: "daylight-preview", lang: "en", dir: "ltr" });
    const root = host.attachShadow({ mode: "open" });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    root.adoptedStyleSheets = [sheet];
    root.append(marker, section, told);
    (document.body ?? document.documentElement).append(host);
    close.addEventListener("click", dismiss);
    section.addEventListener("keydown", (event) => {
      if (event.key === "Escape") dismiss();
    });
    parts = { section, summary, links, text, told, marker };
    return parts;
  }

  function show(findings) {
    broken = true;
    const { section, summary, links, text, told } = panel();
    told.hidden = true;
    if (findings.text === closed && closed) return;
    closed = "";
    section.hidden = false;
    const nothing = findings.published || document.documentElement.dataset.daylight === "nothing-yet";
    const kept = nothing ? "" : " The site still shows the last version without mistakes.";
    // Only ever as text: findings quote what people have written.
    summary.textContent = `${findings.summary}.${kept}`;
    text.textContent = findings.text;
    links.replaceChildren(...findings.links.map(({ words, to }) =>
      element("li", {}, element("a", { href: to }, words))));
    links.hidden = findings.links.length === 0;
  }

  // Nobody should take a preview for the published site.
  function mark(shows) {
    if (!shows) return;
    const { marker } = panel();
    marker.hidden = false;
    marker.textContent = `Preview, ${shows}`;
  }

  function dismiss() {
    closed = parts.text.textContent;
    parts.section.hidden = true;
  }

  function hide() {
    broken = false;
    closed = "";
    if (parts) parts.section.hidden = true;
  }

  function notice(words) {
    const { told } = panel();
    told.hidden = false;
    told.textContent = words;
    setTimeout(() => (told.hidden = true), NOTICE_MS);
  }

  attend();
})();
