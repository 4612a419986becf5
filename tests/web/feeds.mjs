// What machines read: the sitemap and the feeds are well-formed, complete and lead to files.

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { SaxesParser } from 'saxes';

import { follow } from './address.mjs';
import { count } from './report.mjs';

const SITEMAP = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const ATOM = 'http://www.w3.org/2005/Atom';

/** A well-formed document as a tree `{ name, space, attributes, text, children }`, or a throw. */
function readXml(text) {
  const top = { children: [] };
  const open = [top];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ local, uri, attributes }) => {
    const values = Object.fromEntries(Object.values(attributes).map(({ name, value }) => [name, value]));
    const element = { name: local, space: uri, attributes: values, text: '', children: [] };
    open.at(-1).children.push(element);
    open.push(element);
  });
  parser.on('text', (words) => {
    if (open.length > 1) open.at(-1).text += words;
  });
  parser.on('cdata', (words) => {
    open.at(-1).text += words;
  });
  parser.on('closetag', () => open.pop());
  parser.write(text).close();
  return top.children[0];
}

const childrenOf = (element, name) => element.children.filter((child) => child.name === name);
const textOf = (element, name) => childrenOf(element, name)[0]?.text.trim() ?? '';

/** Whole addresses with the site's host must lead to a file; others may lead anywhere. */
function leadsToFile(url, site, base, own) {
  const target = follow(url, { from: '', subPath: site.subPath, base });
  if (target.leads === 'outside') return own ? `names another host than the site: ${url}` : null;
  if (target.leads !== 'inside' || target.absolute !== 'with the host') return `is no whole web address: ${url}`;
  const paths = [target.path, `${target.path}index.html`];
  return paths.some((path) => site.files.has(path)) ? null : `leads to no file: ${url}`;
}

/** Every XML file that the site publishes, read once. */
export function readXmlFiles(site) {
  const roots = new Map();
  const failures = [];
  for (const path of site.files.keys()) {
    if (!/\.(xml|svg|rdf|atom|rss)$/.test(path)) continue;
    try {
      roots.set(path, readXml(site.text(path)));
    } catch (error) {
      failures.push({ page: path, says: `is not well-formed: ${error.message}` });
    }
  }
  const check = { name: 'XML files are well-formed', looked: count(roots.size + failures.length, 'file'), failures };
  return { roots, check };
}

export function checkSitemap(site, base, roots, documents, schemas) {
  const failures = [];
  const notes = [];
  const wrong = (says, page = 'sitemap.xml') => failures.push({ page, says });
  const root = roots.get('sitemap.xml');
  const name = 'the sitemap names every page, and only pages that exist';
  if (!root) return { name, failures: [{ page: 'sitemap.xml', says: 'is missing or unreadable' }] };

  if (root.name !== 'urlset' || root.space !== SITEMAP) wrong(`begins with <${root.name}> instead of a urlset in ${SITEMAP}`);
  const listed = childrenOf(root, 'url').map((url) => textOf(url, 'loc'));
  for (const url of listed) {
    const says = leadsToFile(url, site, base, true);
    if (says) wrong(says);
  }
  const unique = new Set(listed);
  if (unique.size < listed.length) wrong('names an address twice');
  for (const [page, { canonical, redirect, hidden }] of documents) {
    if (page === '404.html' || redirect !== null || hidden) continue;
    if (!canonical) wrong('has no <link rel="canonical">', page);
    else if (!unique.has(canonical)) wrong('the canonical address of the page is not in the sitemap', page);
  }

  const schema = join(schemas, 'sitemap.xsd');
  const file = join(site.root, 'sitemap.xml');
  const xmllint = existsSync(schema) && spawnSync('xmllint', ['--nonet', '--noout', '--schema', schema, file], { encoding: 'utf8' });
  if (!xmllint || xmllint.error) notes.push('not checked against the XML schema, which needs schemas/sitemap.xsd and xmllint');
  else if (xmllint.status !== 0) wrong(`breaks its schema: ${xmllint.stderr.split('\n')[0]}`);
  return { name, looked: count(listed.length, 'address', 'addresses'), failures, notes };
}

const RFC3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

function readAtom(feed, site, base) {
  const wrong = [];
  const needs = (element, what) => {
    for (const field of ['id', 'title', 'updated']) {
      if (!textOf(element, field)) wrong.push(`${what} has no ${field}`);
    }
    const updated = textOf(element, 'updated');
    if (updated && !RFC3339.test(updated)) wrong.push(`${what} has an unreadable updated: ${updated}`);
  };
  const entries = childrenOf(feed, 'entry');
  needs(feed, 'the feed');
  const signed = childrenOf(feed, 'author').length > 0;
  for (const entry of entries) {
    needs(entry, `the entry "${textOf(entry, 'title')}"`);
    if (!signed && childrenOf(entry, 'author').length === 0) wrong.push('neither the feed nor an entry names its author');
  }
  const ids = entries.map((entry) => textOf(entry, 'id'));
  if (new Set(ids).size < ids.length) wrong.push('two entries have the same id');
  const self = childrenOf(feed, 'link').find(({ attributes }) => attributes.rel === 'self');
  if (!self) wrong.push('the feed has no link to itself');
  for (const link of [feed, ...entries].flatMap((element) => childrenOf(element, 'link'))) {
    const says = leadsToFile(link.attributes.href ?? '', site, base, false);
    if (says) wrong.push(`a link ${says}`);
  }
  return { wrong, entries: entries.length };
}

export function checkFeeds(site, base, roots) {
  const feeds = [...roots].filter(([, root]) => root.name === 'feed' && root.space === ATOM);
  const failures = [];
  let entries = 0;
  if (!feeds.some(([path]) => path === 'feed.xml')) failures.push({ page: 'feed.xml', says: 'is missing or no Atom feed' });
  for (const [page, feed] of feeds) {
    const read = readAtom(feed, site, base);
    entries += read.entries;
    failures.push(...read.wrong.map((says) => ({ page, says })));
  }
  return {
    name: 'Atom feeds are complete and lead to files',
    looked: `${count(feeds.length, 'feed')}, ${count(entries, 'entry', 'entries')}`,
    failures,
  };
}
