// A reader who starts at the home page and only follows links can come to every page.

import { count } from './report.mjs';

/** Pages that nobody needs to come to by a link: the 404 page, and old addresses that send on. */
const standsAlone = (path, document) => path === '404.html' || document.redirect !== null;

/** Files that machines ask for by name. */
const ASKED_BY_NAME = /^(robots\.txt|sitemap\.xml|\.nojekyll|CNAME|favicon\.ico|404\.html|\.well-known\/.*)$/;

export function checkReach(site, documents, leadsTo) {
  const reached = new Set(['index.html']);
  const waiting = ['index.html'];
  while (waiting.length > 0) {
    for (const file of leadsTo.get(waiting.pop()) ?? []) {
      if (!reached.has(file)) {
        reached.add(file);
        waiting.push(file);
      }
    }
  }
  const orphans = [...documents].filter(([path, document]) => !reached.has(path) && !standsAlone(path, document));
  const unused = [...site.files.keys()].filter(
    (path) => !path.endsWith('.html') && !reached.has(path) && !ASKED_BY_NAME.test(path),
  );
  return {
    name: 'every page can be reached from the home page by links',
    looked: count(documents.size, 'page'),
    failures: orphans.map(([page]) => ({ page, says: 'no way of links leads here from the home page' })),
    notes: unused.length === 0 ? [] : [`${count(unused.length, 'file')} that no page leads to: ${unused.slice(0, 5).join(', ')}`],
  };
}
