// A page with its styles stays small enough for a bad connection, and its scripts are few.

import { gzipSync } from 'node:zlib';

import { count, number } from './report.mjs';

const PAGE_LIMIT = 60 * 1024;
const SCRIPTS_LIMIT = 20 * 1024;
const NAMED = 5;

const kilobytes = (bytes) => `${number(Math.round(bytes / 102.4) / 10)} KB`;

/** Data for machines and speculation hints run nothing. */
const runsNothing = (type) => /^application\/(ld\+)?json$/.test(type);

/** The weight of every page with its styles, and of the scripts of every page that has any. */
export function checkWeight(site, documents, leadsTo) {
  const sizes = new Map();
  const size = (path) => {
    if (!sizes.has(path)) sizes.set(path, gzipSync(site.bytes(path)).length);
    return sizes.get(path);
  };
  const together = (page, ending) =>
    [...leadsTo.get(page)].filter((file) => file.endsWith(ending)).reduce((sum, file) => sum + size(file), 0);
  const pages = site.pages.map((page) => ({ page, bytes: size(page) + together(page, '.css') }));
  const runs = ([, { scripts }]) => !scripts.every(runsNothing);
  const scripted = [...documents].filter(runs).map(([page]) => ({ page, bytes: together(page, '.js') }));
  return [
    check('a page and its styles weigh', PAGE_LIMIT, pages),
    check('the scripts of a page weigh', SCRIPTS_LIMIT, scripted),
  ];
}

function check(what, limit, weights) {
  weights.sort((a, b) => b.bytes - a.bytes);
  const heaviest = weights.slice(0, NAMED).map(({ page, bytes }) => `${page} ${kilobytes(bytes)}`);
  return {
    name: `${what} at most ${kilobytes(limit)} compressed`,
    looked: count(weights.length, 'page'),
    failures: weights
      .filter(({ bytes }) => bytes > limit)
      .map(({ page, bytes }) => ({ page, says: `${kilobytes(bytes)}` })),
    notes: [`the heaviest: ${heaviest.join(', ')}`],
  };
}
