// Payments by columns: which parts are needed, each fetched once, filtered and sorted.
//
// Amounts are whole pence in numbers, which add exactly up to 2^53 pence (90 trillion pounds).
const exploreData = (() => {
  'use strict';

  // A payment found is one number: its part above, its row in these many bits below.
  const ROW_BITS = 15;
  const ROW_MASK = (1 << ROW_BITS) - 1;
  const AT_ONCE = 6;

  let home = '';
  let index = null;
  let suppliers = null;
  const parts = new Map();
  const details = new Map();

  async function json(name, options) {
    const response = await fetch(new URL(name, home), options);
    if (!response.ok) throw new Error(`${name}: ${response.status}`);
    return response.json();
  }

  /** Reads the index; it is asked for anew each time, since the names of the parts are in it. */
  async function open(address) {
    home = address;
    index = await json('', { cache: 'no-cache' });
    return index;
  }

  // --- Suppliers -------------------------------------------------------------------------------

  /** Words without what people write in different ways: accents, capitals, spaces, apostrophes. */
  const fold = (words) => words.replace(/[‘’`´ʼ]/g, "'").normalize('NFKD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ').toLowerCase().trim();
  const plainSlug = (name) => name.replace(/[A-Z]/g, (c) => c.toLowerCase()).split(/[^a-z0-9]+/).filter(Boolean).join('-');

  /** Fetches the names of the suppliers, once. */
  async function readSuppliers() {
    if (suppliers) return;
    const read = await json(index.suppliers);
    const names = read.name.concat(index.withheld.map((entry) => entry.words));
    const spellings = (name, at) => [name].concat((read.also || {})[at] || []).map(fold);
    const folded = names.map(fold);
    const written = names.map((name, at) => spellings(name, at).join('\n'));
    const order = Array.from(names.keys()).sort((a, b) => (folded[a] < folded[b] ? -1 : folded[a] > folded[b] ? 1 : a - b));
    const rank = new Int32Array(names.length);
    order.forEach((place, at) => { rank[place] = at; });
    const slug = read.slug.map((known, at) => known || plainSlug(read.name[at]));
    suppliers = { names, folded, written, rank, slug, page: read.page, count: read.name.length, parts: read.parts.concat(index.withheld.map((entry) => entry.parts)) };
  }

  /** The place of a payee in the lists of names: suppliers first, then the withheld names. */
  const placeOf = (number) => (number < 0 ? suppliers.count - 1 - number : number);
  const nameOf = (number) => suppliers.names[placeOf(number)];
  const slugOf = (place) => suppliers.slug[place] || '';

  /** The address of a supplier's page from the explorer, or nothing. */
  function pageOf(number) {
    const page = number < 0 ? 0 : suppliers.page[number];
    return page === 0 ? '' : `../suppliers/${suppliers.slug[number]}/${page === 2 ? 'supplier/' : ''}index.html`;
  }

  /** The place of the supplier with this slug, or -1. */
  const placeOfSlug = (slug) => suppliers.slug.indexOf(slug);

  /** The names that hold a text, in whatever spelling they were published. */
  function holding(words) {
    const folded = fold(words);
    return Array.from(suppliers.names.keys()).filter((place) => suppliers.written[place].includes(folded));
  }

  function unfold(runs, into) {
    for (const run of runs.split(',')) {
      const [first, last = first] = run.split('-').map(Number);
      for (let at = first; at <= last; at += 1) into.add(at);
    }
  }

  // --- Parts -----------------------------------------------------------------------------------

  /**
   * The numbers of the parts in which payments that fit can be. Those without a month are asked
   * for with all months.
   */
  function needed({ months, allMonths, places, least, greatest }) {
    let wanted = null;
    if (places) {
      wanted = new Set();
      for (const place of places) unfold(suppliers.parts[place], wanted);
    }
    return Array.from(index.parts.keys()).filter((number) => {
      const part = index.parts[number];
      const inTime = part.month === null ? allMonths : months.has(part.month);
      return inTime && (!wanted || wanted.has(number)) && part.greatest >= least && part.least <= greatest;
    });
  }

  const rowsIn = (numbers) => numbers.reduce((sum, number) => sum + index.parts[number].payments, 0);
  const missing = (numbers) => numbers.filter((number) => !parts.has(number));

  function keep(number, read) {
    const { month } = index.parts[number];
    const before = month === null ? 0 : Number(month.replace('-', '')) * 100;
    parts.set(number, {
      month,
      supplier: Int32Array.from(read.supplier),
      service: Int32Array.from(read.service),
      day: Int32Array.from(read.day),
      date: Int32Array.from(read.day, (day) => before + Math.max(day, 0)),
      pence: Float64Array.from(read.pence),
      purpose: Int32Array.from(read.purpose),
      list: Int32Array.from(read.list),
      line: Int32Array.from(read.line),
      purposes: read.purposes,
      times: read.times,
    });
  }

  /** Does the work for each number, a few at once. */
  async function each(numbers, work) {
    const waiting = [...numbers];
    const next = async () => {
      for (let number = waiting.shift(); number !== undefined; number = waiting.shift()) await work(number);
    };
    await Promise.all(Array.from({ length: Math.min(AT_ONCE, waiting.length) }, next));
  }

  /** Fetches the parts that are not here yet; tells how far it is. */
  async function fetchParts(numbers, progress) {
    const waiting = missing(numbers);
    let done = 0;
    await each(waiting, async (number) => {
      keep(number, await json(index.parts[number].file));
      done += 1;
      progress(done, waiting.length);
    });
  }

  /** Fetches what only a download says of the payments found. */
  async function fetchDetails(hits) {
    const numbers = new Set();
    for (const hit of hits) numbers.add(hit >>> ROW_BITS);
    const waiting = [...numbers].filter((number) => index.parts[number].details && !details.has(number));
    await each(waiting, async (number) => details.set(number, await json(index.parts[number].details)));
  }

  /** The payer's own number of a payment, and the names of supplier and service as published where the site has others. */
  function detailsOf(hit) {
    const row = hit & ROW_MASK;
    const { reference = [], name = {}, service = {} } = details.get(hit >>> ROW_BITS) || {};
    return { reference: reference[row] || '', name: name[row], service: service[row] };
  }

  // --- Filter and sort -------------------------------------------------------------------------

  /** The payments that fit, with their sums. */
  function find(numbers, { places, payer, service, least, greatest }) {
    const allowed = places && new Uint8Array(suppliers.names.length);
    if (allowed) for (const place of places) allowed[place] = 1;
    const hits = new Uint32Array(rowsIn(numbers));
    const found = { count: 0, total: 0, monthless: 0, withheld: { count: 0, total: 0 } };
    for (const number of numbers) {
      const part = parts.get(number);
      for (let row = 0; row < part.pence.length; row += 1) {
        const pence = part.pence[row];
        if (pence < least || pence > greatest) continue;
        if (service >= 0 && part.service[row] !== service) continue;
        if (payer >= 0 && payerOf(part, row) !== payer) continue;
        const payee = part.supplier[row];
        if (allowed && allowed[placeOf(payee)] === 0) continue;
        hits[found.count] = number * (ROW_MASK + 1) + row;
        found.count += 1;
        found.total += pence;
        if (part.month === null) found.monthless += 1;
        if (payee < 0) {
          found.withheld.count += 1;
          found.withheld.total += pence;
        }
      }
    }
    return { ...found, hits: hits.subarray(0, found.count) };
  }

  const payerOf = (part, row) => index.lists[part.list[row]][1];
  const partOf = (hit) => parts.get(hit >>> ROW_BITS);
  const KEYS = {
    date: (part, row) => part.date[row],
    amount: (part, row) => part.pence[row],
    supplier: (part, row) => suppliers.rank[placeOf(part.supplier[row])],
  };

  /**
   * Sorts payments in place. Key and place are packed into one number where both fit, which sorts
   * a million in a fraction of a second; equal keys keep their order.
   */
  function sort(hits, column, down) {
    const key = KEYS[column];
    const count = hits.length;
    const keys = new Float64Array(count);
    let widest = 0;
    for (let at = 0; at < count; at += 1) {
      const value = key(partOf(hits[at]), hits[at] & ROW_MASK);
      keys[at] = down ? -value : value;
      widest = Math.max(widest, Math.abs(value));
    }
    const old = hits.slice();
    if ((widest + 1) * count < Number.MAX_SAFE_INTEGER) {
      const packed = keys.map((value, at) => value * count + at).sort();
      for (let at = 0; at < count; at += 1) hits[at] = old[((packed[at] % count) + count) % count];
      return;
    }
    const order = Uint32Array.from(old.keys()).sort((a, b) => keys[a] - keys[b] || a - b);
    for (let at = 0; at < count; at += 1) hits[at] = old[order[at]];
  }

  /** What a payment found says. */
  function payment(hit) {
    const part = partOf(hit);
    const row = hit & ROW_MASK;
    const day = part.day[row];
    const service = part.service[row];
    return {
      payee: part.supplier[row],
      pence: part.pence[row],
      date: day > 0 ? `${part.month}-${String(day).padStart(2, '0')}` : part.times[-1 - day],
      exact: day > 0,
      service: service < 0 ? null : index.services[service],
      purpose: part.purpose[row] < 0 ? '' : part.purposes[part.purpose[row]],
      payer: index.payers[payerOf(part, row)],
      list: index.lists[part.list[row]][0],
      line: part.line[row],
    };
  }

  const named = () => suppliers;
  return { open, readSuppliers, named, placeOfSlug, holding, nameOf, slugOf, pageOf, fold, needed, rowsIn, missing, fetchParts, fetchDetails, detailsOf, find, sort, payment };
})();
