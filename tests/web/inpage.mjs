// Questions that are asked inside a page. Each function is sent to the browser as its text, so it
// uses nothing from outside itself.

/** How far the page is wider than the window, and what sticks out furthest. */
export function sidewaysScroll() {
  const { scrollWidth, clientWidth } = document.scrollingElement;
  if (scrollWidth <= clientWidth) return null;
  const within = (element) => {
    for (let box = element.parentElement; box; box = box.parentElement) {
      if (/auto|scroll|hidden|clip/.test(getComputedStyle(box).overflowX) && box !== document.body) return true;
    }
    return false;
  };
  const wide = [...document.body.querySelectorAll('*')]
    .filter((element) => element.getBoundingClientRect().right > clientWidth + 0.5 && !within(element))
    .sort((a, b) => b.getBoundingClientRect().right - a.getBoundingClientRect().right)[0];
  const name = wide ? `${wide.tagName.toLowerCase()}${wide.className?.baseVal === undefined && wide.className ? `.${wide.className.split(' ').join('.')}` : ''}` : '?';
  return `is ${scrollWidth - clientWidth} px wider than the window (${name})`;
}

/** Boxes that scroll by themselves but cannot be reached or named from the keyboard. */
export function deafScrollers() {
  return [...document.querySelectorAll('body *')]
    .filter((box) => /auto|scroll/.test(getComputedStyle(box).overflowX) && box.scrollWidth > box.clientWidth + 1)
    .filter((box) => !/^(TEXTAREA|SELECT|INPUT)$/.test(box.tagName))
    .flatMap((box) => {
      const name = `${box.tagName.toLowerCase()}.${box.className}`;
      const named = box.getAttribute('aria-label') || box.getAttribute('aria-labelledby');
      return [
        box.tabIndex !== 0 && `${name} scrolls sideways but cannot have the focus (tabindex="0")`,
        !/^(region|group)$/.test(box.getAttribute('role') ?? '') && box.tagName !== 'SECTION' && `${name} scrolls sideways but has no role="region"`,
        !named && `${name} scrolls sideways but has no label`,
      ].filter(Boolean);
    });
}

/** Everything that a page may leave on a reader's machine. */
export async function stored() {
  const found = [];
  if (document.cookie) found.push('a cookie');
  if (window.localStorage.length > 0) found.push('local storage');
  if (window.sessionStorage.length > 0) found.push('session storage');
  if ((await window.indexedDB.databases()).length > 0) found.push('a database');
  if ((await window.caches?.keys())?.length > 0) found.push('a cache');
  if ((await navigator.serviceWorker?.getRegistrations())?.length > 0) found.push('a service worker');
  return found;
}

/** What has the focus: its name, whether a ring shows it, whether it can be seen. */
export async function focused() {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  // Scrolling to the focus may be smooth. A hidden tab draws no frames, so time is counted.
  for (let wait = 0; wait < 20; wait += 1) {
    const box = element.getBoundingClientRect();
    if (box.bottom > 0 && box.top < innerHeight) break;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  const style = getComputedStyle(element);
  const [box] = element.getClientRects();
  // The middle of what the window shows of it: a table may be longer than the window.
  const [x, y] = box ? [box.left + box.width / 2, (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2] : [-1, -1];
  const top = document.elementFromPoint(x, y);
  const outline = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0;
  return {
    name: `${element.tagName.toLowerCase()} "${(element.getAttribute('aria-label') ?? element.textContent).trim().replace(/\s+/g, ' ').slice(0, 40)}"`,
    href: element.getAttribute('href'),
    ring: outline || style.boxShadow !== 'none',
    seen: Boolean(top) && (top === element || element.contains(top) || top.contains(element)) && style.opacity !== '0',
    inMain: Boolean(element.closest('main')),
  };
}

/** After a skip link was followed: does the next focus lie in or after the place it names? */
export function pastStart(id) {
  const place = document.getElementById(id);
  const element = document.activeElement;
  if (!place) return false;
  return element === document.body || place.contains(element) || Boolean(place.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING);
}

/** The spacing that WCAG 2.2, 1.4.12 asks a page to bear. A policy against foreign styles lets it pass. */
export function spaceText(on) {
  if (!on) {
    document.adoptedStyleSheets = [];
    return;
  }
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
    p { margin-bottom: 2em !important }`);
  document.adoptedStyleSheets = [sheet];
}

/** Text of twice the size, as a reader sets it who keeps the window as it is. */
export function doubleText(on) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('html { font-size: 200% !important }');
  document.adoptedStyleSheets = on ? [sheet] : [];
}

/** The stretches of words outside drawings, each with the size of its letters. */
export function shownWords() {
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found = [];
  while (walk.nextNode()) {
    const { data, parentElement: box } = walk.currentNode;
    const words = data.trim().replace(/\s+/g, ' ');
    if (!words || box.closest('svg, script, style') || !box.checkVisibility({ visibilityProperty: true })) continue;
    found.push({ words, size: parseFloat(getComputedStyle(box).fontSize) });
  }
  return found;
}

/** Short words that have not even room for themselves, so that they go on in the next line. */
export function brokenWords() {
  const longest = 12;
  const unseen = (box) => box !== null && (getComputedStyle(box).clipPath !== 'none' || unseen(box.parentElement));
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  const found = new Set();
  while (walk.nextNode()) {
    const node = walk.currentNode;
    if (!node.data.trim() || node.parentElement.closest('svg')) continue;
    range.selectNodeContents(node);
    const lines = [...range.getClientRects()];
    // Where a line is that long, any short word has room.
    const room = parseFloat(getComputedStyle(node.parentElement).fontSize) * longest;
    if (lines.length < 2 || lines.some(({ width }) => width > room) || unseen(node.parentElement)) continue;
    for (const { 0: word, index } of node.data.matchAll(/\S+/g)) {
      // After these signs any line may end.
      if (word.length > longest || /[-–/]/.test(word)) continue;
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      if (new Set([...range.getClientRects()].map(({ top }) => top)).size > 1) found.add(`"${word}" is broken in two`);
    }
  }
  return [...found].slice(0, 5);
}

/** Words that lie on other words. */
export function overlappingText() {
  const frames = new Map();
  /** The part of the page in which what is in a box can be seen. */
  const frameOf = (box) => {
    if (!box) return { left: -Infinity, right: Infinity, top: -Infinity, bottom: Infinity };
    if (frames.has(box)) return frames.get(box);
    let frame = frameOf(box.parentElement);
    const { overflow, clipPath } = getComputedStyle(box);
    if (overflow !== 'visible' || clipPath !== 'none') frame = within(box.getBoundingClientRect(), frame);
    frames.set(box, frame);
    return frame;
  };
  const within = (a, b) => ({
    left: Math.max(a.left, b.left),
    right: Math.min(a.right, b.right),
    top: Math.max(a.top, b.top),
    bottom: Math.min(a.bottom, b.bottom),
  });
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  const lines = [];
  while (walk.nextNode()) {
    const node = walk.currentNode;
    if (!node.data.trim() || node.parentElement.closest('svg')) continue;
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) {
      // Lines may stand so close that the tails of letters reach into the next one.
      const core = { left: box.left + 1, right: box.right - 1, top: box.top + box.height / 4, bottom: box.bottom - box.height / 4 };
      const seen = within(core, frameOf(node.parentElement));
      if (seen.right - seen.left > 1 && seen.bottom - seen.top > 1) lines.push({ ...seen, node });
    }
  }
  lines.sort((a, b) => a.top - b.top);
  const found = new Set();
  const name = ({ node }) => `"${node.data.trim().replace(/\s+/g, ' ').slice(0, 40)}"`;
  lines.forEach((line, at) => {
    for (let next = at + 1; next < lines.length && lines[next].top < line.bottom; next += 1) {
      const other = lines[next];
      if (other.node !== line.node && other.left < line.right && line.left < other.right) found.add(`${name(line)} and ${name(other)} lie on each other`);
    }
  });
  return [...found].slice(0, 5);
}

/** Text in the page that its own box cuts off. */
export function clippedText() {
  const found = [];
  const words = (element) => `"${element.textContent.trim().replace(/\s+/g, ' ').slice(0, 50)}"`;
  for (const box of document.querySelectorAll('main *')) {
    if (box instanceof SVGElement || !box.textContent.trim()) continue;
    const style = getComputedStyle(box);
    // A box of one pixel is there for screen readers.
    if (box.clientWidth <= 1 || box.clientHeight <= 1 || style.clipPath !== 'none') continue;
    const across = /hidden|clip/.test(style.overflowX) && box.scrollWidth > box.clientWidth + 1;
    const down = /hidden|clip/.test(style.overflowY) && box.scrollHeight > box.clientHeight + 1;
    if (across || down) found.push(`the text ${words(box)} is cut off`);
  }
  return found;
}

/**
 * Text that the edge of its drawing cuts off. Not asked with wide spacing: a drawing's words have
 * fixed places, and the table beside it says the same.
 */
export function cutDrawingText() {
  const found = [];
  for (const text of document.querySelectorAll('main svg text')) {
    const inner = text.getBoundingClientRect();
    const outer = text.closest('svg').getBoundingClientRect();
    if (inner.width === 0) continue;
    const over = Math.max(outer.left - inner.left, inner.right - outer.right, outer.top - inner.top, inner.bottom - outer.bottom);
    const words = text.textContent.trim().slice(0, 50);
    if (over > 1) found.push(`the chart cuts off its text "${words}" by ${Math.round(over)} px`);
  }
  return found;
}

/** Charts whose figures are nowhere to be read. */
export function drawingsWithoutTable() {
  return [...document.querySelectorAll('main svg[role="img"]')]
    .filter((drawing) => drawing.checkVisibility() && !drawing.closest('figure')?.querySelector('table'))
    .map((drawing) => `the chart "${drawing.querySelector('title')?.textContent ?? '?'}" has no table in its figure`);
}

/** What is folded away is part of the page. */
export function unfold() {
  for (const details of document.querySelectorAll('details')) details.open = true;
}

/** Text in drawings whose colour is too near to what lies under it: 4.5 to 1 is asked, 3 to 1 of large text. */
export function faintDrawingText() {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const colour = (words) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = words;
    canvas.fillRect(0, 0, 1, 1);
    return canvas.getImageData(0, 0, 1, 1).data;
  };
  const light = ([r, g, b]) => {
    const [R, G, B] = [r, g, b].map((v) => (v / 255 <= 0.04045 ? v / 255 / 12.92 : ((v / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * R + 0.7152 * G + 0.0722 * B;
  };
  const ratio = (a, b) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  const solid = (words) => words !== 'none' && !words.startsWith('url') && colour(words)[3] > 128;
  const under = (text) => {
    const box = text.getBoundingClientRect();
    for (const element of document.elementsFromPoint(box.left + box.width / 2, box.top + box.height / 2)) {
      if (element === text || text.contains(element) || element.tagName === 'text' || element.tagName === 'tspan') continue;
      const style = getComputedStyle(element);
      const paint = element instanceof SVGElement && !(element instanceof SVGSVGElement) ? style.fill : style.backgroundColor;
      if (solid(paint)) return { paint, name: element.tagName.toLowerCase() };
    }
    return { paint: getComputedStyle(document.documentElement).colorScheme.includes('dark') && matchMedia('(prefers-color-scheme: dark)').matches ? 'rgb(18, 18, 18)' : 'white', name: 'the page' };
  };
  const found = [];
  for (const text of document.querySelectorAll('main svg text')) {
    if (!text.textContent.trim() || text.getBoundingClientRect().width === 0) continue;
    text.scrollIntoView({ block: 'center', behavior: 'instant' });
    const style = getComputedStyle(text);
    if (!solid(style.fill)) continue;
    const { paint, name } = under(text);
    const size = parseFloat(style.fontSize);
    const asked = size >= 24 || (size >= 18.66 && style.fontWeight >= 700) ? 3 : 4.5;
    const has = ratio(light(colour(style.fill)), light(colour(paint)));
    if (has < asked) found.push(`the text "${text.textContent.trim().slice(0, 30)}" of a chart has contrast ${has.toFixed(1)} on ${name}, ${asked} is asked`);
  }
  scrollTo(0, 0);
  return found;
}

/** The tables that paper does not show. */
export function unprintedTables() {
  const hidden = [...document.querySelectorAll('main table')].filter((table) => !table.checkVisibility());
  return hidden.map((table) => `the table "${table.caption?.textContent ?? ''}" is not printed`);
}

/** What stands at the foot of a printed page. */
export function printedAddress() {
  const foot = document.querySelector('.foot');
  return foot ? getComputedStyle(foot, '::after').content : '';
}
