// A page with its styles stays small enough for a bad connection, and needs no script.

import { gzipSync } from 'node:zlib';

import { count, number } from './report.mjs';

const LIMIT = 60 * 1024;
const NAMED = 5;

const kilobytes = (bytes) => `${number(Math.round(bytes / 102.4) / 10)} KB`;

/** Data for machines and speculation hints run nothing. */
const runsNothing = (type) => /^application\/(ld\+)?json$/.test(type);

export function checkWeight(site, documents, leadsTo) {
  const styles = new Map();
  const styleSize = (path) => {
    if (!styles.has(path)) styles.set(path, gzipSync(site.bytes(path)).length);
    return styles.get(path);
  };
  const weights = site.pages
    .map((page) => {
      const own = gzipSync(site.bytes(page)).length;
      const css = [...leadsTo.get(page)].filter((file) => file.endsWith('.css'));
      return { page, bytes: css.reduce((sum, file) => sum + styleSize(file), own) };
    })
    .sort((a, b) => b.bytes - a.bytes);
  const scripted = [...documents].filter(([, { scripts }]) => !scripts.every(runsNothing));
  const heaviest = weights.slice(0, NAMED).map(({ page, bytes }) => `${page} ${kilobytes(bytes)}`);
  const notes = [`the heaviest: ${heaviest.join(', ')}`];
  if (scripted.length > 0) notes.push(`${count(scripted.length, 'page')} with a script: ${scripted[0][0]} …`);
  return {
    name: `a page and its styles weigh at most ${kilobytes(LIMIT)} compressed`,
    looked: count(weights.length, 'page'),
    failures: weights
      .filter(({ bytes }) => bytes > LIMIT)
      .map(({ page, bytes }) => ({ page, says: `weighs ${kilobytes(bytes)}` })),
    notes,
  };
}
