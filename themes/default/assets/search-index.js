// The index of the search: of its parts, those that hold a term; and what has the terms, ranked.
const searchIndex = (() => {
  'use strict';

  // A whole word before a beginning, the title before the rest.
  const TITLE = [8, 5];
  const TEXT = [3, 1];
  const NEAR = 3;

  let home = '';
  let index = null;
  // Of each document, by its number: the kind, and how many words the title has.
  const kinds = [];
  const lengths = [];
  const parts = new Map();

  async function read(name, options) {
    const response = await fetch(new URL(name, home), options);
    if (!response.ok) throw new Error(`${name}: ${response.status}`);
    return response.json();
  }

  /** A part, fetched once; one that failed is asked for again. */
  function part(name) {
    if (!parts.has(name)) parts.set(name, read(name).catch((error) => { parts.delete(name); throw error; }));
    return parts.get(name);
  }

  /** Reads the index; it is asked for anew each time, since the names of the parts are in it. */
  async function open(address) {
    home = address;
    index = await read('', { cache: 'no-cache' });
    for (const [kind, counts] of index.kinds) {
      counts.forEach((count, words) => {
        for (let n = 0; n < count; n += 1) lengths[kinds.push(kind) - 1] = words;
      });
    }
  }

  /** The documents that have a term, with their scores. Very short words are taken as whole ones. */
  async function having(term) {
    const scores = new Map();
    const end = term.length > 2 ? `${term}\uffff` : `${term} `;
    const names = index.terms.filter(([first], at) => first < end && (index.terms[at + 1] || ['\uffff'])[0] > term);
    const score = (steps, points) => {
      let number = 0;
      for (const step of steps) {
        number += step;
        scores.set(number, Math.max(points, scores.get(number) || 0));
      }
    };
    for (const terms of await Promise.all(names.map(([, name]) => part(name)))) {
      terms.term.forEach((found, at) => {
        if (found < term || found > end) return;
        const begins = Number(found !== term);
        score(terms.title[at], TITLE[begins]);
        score(terms.text[at], TEXT[begins]);
      });
    }
    return scores;
  }

  /** How many letters must be changed, left out, added or swapped. */
  function distance(a, b) {
    let [older, old] = [[], Array.from({ length: b.length + 1 }, (_, at) => at)];
    for (let i = 1; i <= a.length; i += 1) {
      const row = [i];
      for (let j = 1; j <= b.length; j += 1) {
        row[j] = Math.min(old[j] + 1, row[j - 1] + 1, old[j - 1] + Number(a[i - 1] !== b[j - 1]));
        if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(row[j], older[j - 2] + 1);
      }
      [older, old] = [old, row];
    }
    return old[b.length];
  }

  /** The words of the site that are nearest to one: one mistake, in long words two. */
  async function near(word) {
    const most = /\d/.test(word) || word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
    const near = Object.keys(index.words).filter((length) => Math.abs(length - word.length) <= most);
    const files = most ? await Promise.all(near.map((length) => part(index.words[length]))) : [];
    const all = files.flatMap((words) => words.split(' ')).map((other) => [distance(word, other), other]);
    const least = Math.min(most, ...all.map(([far]) => far));
    return all.filter(([far]) => far === least).map(([, other]) => other).slice(0, NEAR);
  }

  /** The numbers of what has most of the terms, the best first, and what was taken for what. */
  async function find(terms) {
    const taken = [];
    const each = await Promise.all(terms.map(async (term) => {
      const scores = await having(term);
      if (scores.size > 0) return scores;
      const others = await near(term);
      taken.push([term, others]);
      return new Map((await Promise.all(others.map(having))).flatMap((found) => [...found]));
    }));
    const total = new Map();
    for (const [number, score] of each.flatMap((scores) => [...scores])) {
      const [count, sum] = total.get(number) || [0, 0];
      total.set(number, [count + 1, sum + score]);
    }
    const most = [...total.values()].reduce((best, [count]) => Math.max(best, count), 0);
    const hits = [...total].filter(([, [count]]) => count === most)
      .sort(([a, [, one]], [b, [, other]]) => other - one || lengths[a] - lengths[b] || a - b).map(([number]) => number);
    return { hits, all: most === terms.length, taken };
  }

  /** Hits by kind, the kind of the best hit first. */
  function grouped(hits) {
    const groups = new Map();
    for (const hit of hits) {
      if (!groups.has(kinds[hit])) groups.set(kinds[hit], []);
      groups.get(kinds[hit]).push(hit);
    }
    return groups;
  }

  /** What a document says, and its address. */
  async function entry(number) {
    const { title, path, line, facts } = await part(index.documents[Math.floor(number / index.most)]);
    const at = number % index.most;
    const file = path[at].replace(/(^|\/)$/, '$1index.html');
    return { title: title[at], line: line[at], facts: facts[at], address: new URL(`../../${file}`, home).href };
  }

  return { open, find, grouped, entry };
})();
