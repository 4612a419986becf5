// Which pages a browser looks at: all of a small site, a few of every kind of a large one.

const SMALL_SITE = 40;
const PER_FOLDER = 3;
const SECOND_FOLDERS = 6;
const SINGLE_PAGES = 12;

const folderOf = (path) => path.split('/').slice(0, -1);

/**
 * The folder whose kind a page shows. `spending/index.html` is the index of spending, and
 * `organisations/devon/index.html` one of the organisations: a folder with a single page is that
 * page. Below the second step, everything is of its second step's kind.
 */
function kindOf(path, parents) {
  const steps = folderOf(path);
  const own = parents.has(steps.join('/')) ? steps : steps.slice(0, -1);
  return own.slice(0, 2).join('/');
}

/** The index first, then the smallest and the largest: too little and too much show best there. */
function pick(kind, pages, sizeOf) {
  // Pages straight under the root have nothing in common.
  if (kind === '') return pages.slice(0, SINGLE_PAGES);
  const index = `${kind}/index.html`;
  const bySize = pages.filter((page) => page !== index).sort((a, b) => sizeOf(a) - sizeOf(b) || (a < b ? -1 : 1));
  const chosen = [...(pages.includes(index) ? [index] : []), bySize[0], bySize.at(-1), bySize[bySize.length >> 1]];
  return [...new Set(chosen.filter(Boolean))].slice(0, PER_FOLDER);
}

/** The pages of the main language have their twins elsewhere; a few of those are looked at too. */
const TWIN = /^cy\//;
const TWINS = ['index.html', 'search/index.html', 'spending/explore/index.html', 'spending/index.html', 'promises/index.html', 'accessibility/index.html'];
const twins = (pages) => TWINS.map((page) => `cy/${page}`).filter((page) => pages.includes(page));

/** Pages of the main language. Those that only send their reader on are left out: a browser leaves them at once. */
const staying = (site, documents) => site.pages.filter((page) => documents.get(page).redirect === null && !TWIN.test(page));

/** The pages of every kind, by its folder. */
function byKind(pages) {
  const parents = new Set(pages.map((page) => folderOf(page).slice(0, -1).join('/')));
  const kinds = new Map();
  for (const page of pages) {
    const kind = kindOf(page, parents);
    kinds.set(kind, [...(kinds.get(kind) ?? []), page]);
  }
  return kinds;
}

export function samplePages(site, documents) {
  const pages = staying(site, documents);
  if (pages.length <= SMALL_SITE) return pages;

  const sizeOf = (page) => site.files.get(page).size;
  const sample = new Set(['index.html', '404.html'].filter((page) => pages.includes(page)));
  const seconds = new Map();
  for (const [kind, members] of [...byKind(pages)].sort(([, a], [, b]) => b.length - a.length)) {
    const [first, second] = kind.split('/');
    if (second !== undefined) {
      seconds.set(first, (seconds.get(first) ?? 0) + 1);
      if (seconds.get(first) > SECOND_FOLDERS) continue;
    }
    for (const page of pick(kind, members, sizeOf)) sample.add(page);
  }
  return [...sample, ...twins(site.pages)];
}

/** One page of every type, neither the shortest nor the longest. A list and what is in it are two types. */
export function pageTypes(site, documents) {
  const pages = staying(site, documents).filter((page) => page !== '404.html');
  const types = new Map();
  for (const [kind, members] of byKind(pages)) {
    for (const page of members) {
      const type = kind === '' || page === `${kind}/index.html` ? page : kind;
      types.set(type, [...(types.get(type) ?? []), page]);
    }
  }
  const sizeOf = (page) => site.files.get(page).size;
  return [...types.values()].map((same) => same.sort((a, b) => sizeOf(a) - sizeOf(b))[same.length >> 1]);
}

/** The elements of a page with their classes and roles: what a style or a rule can tell apart. */
function partsOf(html) {
  const parts = new Set();
  for (const [, tag, attributes] of html.matchAll(/<([a-z][a-z0-9-]*)([^>]*)>/g)) {
    parts.add(tag);
    for (const [, name, value] of attributes.matchAll(/\b(class|role|type)="([^"]*)"/g)) {
      for (const word of value.split(/\s+/)) parts.add(`${tag} ${name} ${word}`);
    }
  }
  return parts;
}

/** Of these pages so few that together they have every sort of part that any of them has. */
export function fewWithAllParts(site, pages) {
  const parts = new Map(pages.map((page) => [page, partsOf(site.bytes(page).toString('utf8'))]));
  const missing = new Set([...parts.values()].flatMap((own) => [...own]));
  const adds = (page) => [...parts.get(page)].filter((part) => missing.has(part)).length;
  const chosen = [];
  while (missing.size > 0) {
    const best = pages.reduce((best, page) => (adds(page) > adds(best) ? page : best));
    chosen.push(best);
    for (const part of parts.get(best)) missing.delete(part);
  }
  return [...chosen, ...twins(site.pages).slice(0, 2)];
}
