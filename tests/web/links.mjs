// Every address in every page, stylesheet and drawing leads to a file that exists.
//
// Pages must work under any sub-path and opened from disk, so they link to each other with
// relative addresses that name a file. Only the 404 page, which a host serves at any depth,
// links from the root.

import { follow } from './address.mjs';
import { addressesOfCss, readDocument } from './document.mjs';
import { count } from './report.mjs';

const NOT_FOUND = '404.html';

/** Says where the site is published: the canonical address of its home page. */
export function publicAddress(site) {
  const canonical = site.files.has('index.html') && readDocument(site.text('index.html')).canonical;
  const usable = canonical && URL.canParse(canonical) ? new URL(canonical) : null;
  if (!usable) throw new Error('index.html has no <link rel="canonical"> with the public address of the site');
  const base = usable.href.replace(/index\.html$/, '').replace(/\/?$/, '/');
  if (!base.endsWith(`/${site.subPath}/`)) {
    throw new Error(`index.html says that the site is published at ${base}, but it is built for /${site.subPath}/`);
  }
  return base;
}

/** All pages, read once for all checks. */
export const readDocuments = (site) => new Map(site.pages.map((path) => [path, readDocument(site.text(path))]));

/** The file at a path as a server finds it, and whether the path named it or its folder. */
function locate(site, path) {
  if (site.files.has(path)) return { file: path, folder: false };
  const index = `${path.replace(/\/$/, '')}/index.html`.replace(/^\//, '');
  return site.files.has(index) ? { file: index, folder: true } : null;
}

const mayLeave = ({ element, rel, attribute }) =>
  attribute === 'cite' ||
  element === 'a' ||
  element === 'area' ||
  (element === 'link' && /^(license|canonical|author|me)$/.test(rel));

/** Where a whole address is wanted: what other machines read must not depend on where it lies. */
const wantsWholeAddress = ({ element, rel, attribute }) =>
  attribute === 'shared' || (element === 'link' && /\b(canonical|alternate)\b/.test(rel));

/** Says what is wrong with an address on a page, or gives `{ file }`, the file it leads to. */
function judge(site, base, page, address, documents) {
  const wrong = (says) => ({ says: `${address.element} ${address.attribute}="${address.url}" ${says}` });
  const target = follow(address.url, { from: page, subPath: site.subPath, base });
  const loads = !mayLeave(address);
  if (target.leads === 'nowhere') return wrong(target.says);
  if (target.leads === 'elsewhere') {
    const fits = loads ? target.scheme === 'data' : /^(mailto|tel)$/.test(target.scheme);
    return fits ? {} : wrong(`has the scheme ${target.scheme}`);
  }
  if (target.leads === 'outside') return loads ? wrong('is loaded from another host') : {};

  const whole = wantsWholeAddress(address);
  const within = address.url.startsWith('#');
  if (target.absolute === 'with the host' && !whole) return wrong('names the host: a relative address works everywhere');
  if (page === NOT_FOUND && !target.absolute && !within) {
    return wrong(`is relative, but this page is served at any depth: begin with /${site.subPath}/`);
  }
  if (page !== NOT_FOUND && target.absolute === 'from the root') return wrong('begins at the root of the host');

  const found = locate(site, target.path);
  if (!found) {
    const alike = [...site.files.keys()].find((path) => path.toLowerCase() === target.path.toLowerCase());
    return wrong(alike ? `differs from the file ${alike} in capital letters` : `leads nowhere: there is no file ${target.path}`);
  }
  if (found.folder && !whole && page !== NOT_FOUND) {
    return wrong('names a folder: opened from disk, nobody finds its index.html');
  }
  if (target.fragment && !hasFragment(found.file, target.fragment, documents)) {
    return wrong(`leads to a place that is not there: ${found.file} has no id "${target.fragment}"`);
  }
  return { file: found.file };
}

/** Rows of a CSV file are named by RFC 7111 (`#row=5`); anything else needs an id. */
function hasFragment(file, fragment, documents) {
  if (file.endsWith('.csv')) return /^(row|col|cell)=/.test(fragment);
  const document = documents.get(file);
  return !document || document.ids.has(fragment) || fragment === 'top' || fragment.startsWith(':~:');
}

/** Follows all addresses. Gives the check, and for each page the files that it leads to. */
export function checkLinks(site, base, documents) {
  const failures = [];
  const leadsTo = new Map();
  let looked = 0;
  const look = (page, addresses) => {
    const targets = leadsTo.get(page) ?? leadsTo.set(page, new Set()).get(page);
    const seen = new Set();
    for (const address of addresses) {
      const key = `${address.element} ${address.attribute} ${address.rel} ${address.url}`;
      if (seen.has(key)) continue;
      seen.add(key);
      looked += 1;
      const { says, file } = judge(site, base, page, address, documents);
      if (says) failures.push({ page, says });
      if (file) targets.add(file);
    }
  };
  for (const [page, document] of documents) {
    if (document.base !== null) failures.push({ page, says: 'has a <base>, which moves every link of the page' });
    look(page, document.addresses);
  }
  for (const path of site.files.keys()) {
    if (path.endsWith('.css')) look(path, inCss(site.text(path)));
    if (path.endsWith('.svg')) look(path, readDocument(site.text(path)).addresses);
  }
  return {
    leadsTo,
    check: {
      name: 'every link leads to a file and a place in it, on a server and from disk',
      looked: `${count(looked, 'address', 'addresses')} on ${count(documents.size, 'page')}`,
      failures,
    },
  };
}

const inCss = (text) => addressesOfCss(text).map((url) => ({ element: 'CSS', attribute: 'url', url, rel: '' }));
