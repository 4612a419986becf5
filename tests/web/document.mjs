// What the checks need to know of one HTML page: its addresses, ids, styles and scripts.

import * as css from 'css-tree';
import { parse } from 'parse5';

const ADDRESS_ATTRIBUTES = new Set(['href', 'xlink:href', 'src', 'poster', 'data', 'action', 'formaction', 'cite']);
const SOURCE_SETS = new Set(['srcset', 'imagesrcset']);
const SHARED_CARDS = /^(og:(url|image|image:url)|twitter:image)$/;

const attributesOf = (node) =>
  new Map(node.attrs.map(({ prefix, name, value }) => [prefix ? `${prefix}:${name}` : name, value]));

function* elementsOf(node) {
  for (const child of node.childNodes ?? []) {
    if (child.attrs) yield child;
    yield* elementsOf(child);
  }
  if (node.content) yield* elementsOf(node.content);
}

const textOf = (node) => (node.childNodes ?? []).map((child) => child.value ?? textOf(child)).join('');

/** `a.png 1x, b.png 2x` → a.png, b.png; a comma inside an address needs no care on our pages. */
const addressesOfSourceSet = (words) =>
  words.split(',').map((part) => part.trim().split(/\s+/)[0]).filter(Boolean);

/** The address in `<meta http-equiv="refresh" content="0; url=…">`. */
const refreshAddress = (content) => /^\s*[\d.]+\s*[;,]\s*(?:url\s*=\s*)?["']?([^"']*)["']?\s*$/i.exec(content)?.[1];

/** The addresses in CSS: `url(…)`, and `@import` with or without it. */
export function addressesOfCss(text, context = 'stylesheet') {
  const found = [];
  css.walk(css.parse(text, { context, parseCustomProperty: true }), (node) => {
    if (node.type === 'Url') found.push(node.value);
    if (node.type === 'Atrule' && node.name === 'import') {
      const first = node.prelude?.children?.first;
      if (first?.type === 'String') found.push(first.value);
    }
  });
  return found;
}

/** Presentation attributes of SVG that may hold `url(#…)`. */
const PAINT = new Set(['fill', 'stroke', 'clip-path', 'mask', 'filter', 'marker-start', 'marker-mid', 'marker-end']);

/**
 * Reads one page. An address is `{ element, attribute, url, rel }`, as written.
 *
 * `redirect` is the address that the page sends its reader to at once, or null.
 */
export function readDocument(html) {
  const page = {
    addresses: [],
    ids: new Set(),
    scripts: [],
    styles: 0,
    base: null,
    canonical: null,
    redirect: null,
    hidden: false,
  };
  const add = (element, attribute, url, rel = '') => page.addresses.push({ element, attribute, url, rel });

  for (const node of elementsOf(parse(html))) {
    const element = node.tagName;
    const attributes = attributesOf(node);
    const rel = (attributes.get('rel') ?? '').toLowerCase();
    for (const [attribute, value] of attributes) {
      if (attribute === 'id' || (attribute === 'name' && element === 'a')) page.ids.add(value);
      else if (element === 'base' && attribute === 'href') page.base = value;
      else if (ADDRESS_ATTRIBUTES.has(attribute)) add(element, attribute, value, rel);
      else if (SOURCE_SETS.has(attribute)) for (const url of addressesOfSourceSet(value)) add(element, attribute, url);
      else if (attribute === 'style' && value.includes('url')) {
        for (const url of addressesOfCss(value, 'declarationList')) add(element, attribute, url);
      } else if (PAINT.has(attribute) && value.includes('url(')) {
        for (const url of addressesOfCss(value, 'value')) add(element, attribute, url);
      }
    }
    if (element === 'link' && rel === 'canonical') page.canonical = attributes.get('href');
    if (element === 'script') page.scripts.push(attributes.get('type') ?? 'text/javascript');
    if (element === 'style') {
      page.styles += 1;
      for (const url of addressesOfCss(textOf(node))) add(element, 'text', url);
    }
    if (element === 'meta') readMeta(page, attributes, add);
  }
  return page;
}

function readMeta(page, attributes, add) {
  const content = attributes.get('content') ?? '';
  if (attributes.get('http-equiv')?.toLowerCase() === 'refresh') {
    page.redirect = refreshAddress(content) ?? '';
    add('meta', 'refresh', page.redirect);
  }
  if (SHARED_CARDS.test(attributes.get('property') ?? attributes.get('name') ?? '')) add('meta', 'shared', content);
  if (attributes.get('name') === 'robots' && content.includes('noindex')) page.hidden = true;
}
