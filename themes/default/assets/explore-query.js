// What is asked for: the form, and the same in the address of the page.
const exploreQuery = (() => {
  'use strict';

  const SORTS = {
    newest: ['date', true],
    oldest: ['date', false],
    largest: ['amount', true],
    smallest: ['amount', false],
    'a-z': ['supplier', false],
    'z-a': ['supplier', true],
  };
  const EMPTY = { supplier: '', name: '', payer: '', service: '', from: '', to: '', size: '', least: '', greatest: '', sort: 'newest', page: 1 };

  /** The query in an address. `supplier` is the slug of one, `name` a part of names; `month` is short for a time of one month, `year` for April to March. */
  function fromAddress(search) {
    const given = new URLSearchParams(search);
    const query = { ...EMPTY };
    for (const name of Object.keys(EMPTY)) if (given.get(name)) query[name] = given.get(name).trim();
    for (const name of ['from', 'to']) if (!/^\d{4}-\d\d$/.test(query[name])) query[name] = '';
    if (given.get('month')) query.from = query.to = given.get('month');
    const year = /^(\d{4})-\d\d$/.exec(given.get('year') || '');
    if (year) [query.from, query.to] = [`${year[1]}-04`, `${Number(year[1]) + 1}-03`];
    if (!Object.prototype.hasOwnProperty.call(SORTS, query.sort)) query.sort = EMPTY.sort;
    query.page = Math.max(1, Math.floor(Number(query.page)) || 1);
    return query;
  }

  /** The address of a query: only what differs from an empty one. */
  function toAddress(query) {
    const params = new URLSearchParams();
    for (const [name, usual] of Object.entries(EMPTY)) if (query[name] !== usual) params.set(name, query[name]);
    const words = params.toString();
    return words ? `?${words}` : location.pathname;
  }

  /** An amount: a comma or a space stands before each three digits or nowhere. */
  const AMOUNT = /^£?\s*([-−]?)\s*£?\s*(\d{1,12}|\d{1,3}(?:[,\s]\d{3}){1,3})(?:\.(\d{1,2}))?$/;

  /** Pence of an amount as people write it; null where it is none. */
  function pence(words) {
    const parts = AMOUNT.exec(words.trim());
    if (!parts) return null;
    const whole = Number(parts[2].replace(/[,\s]/g, '')) * 100 + Number((parts[3] || '').padEnd(2, '0'));
    return parts[1] ? -whole : whole;
  }

  /** `1234.50`, for data. */
  function decimal(amount) {
    const whole = Math.abs(amount);
    return `${amount < 0 ? '-' : ''}${Math.floor(whole / 100)}.${String(whole % 100).padStart(2, '0')}`;
  }

  /** `£1,234.50`, with a true minus sign for credits. */
  function money(amount) {
    const [pounds, rest] = decimal(Math.abs(amount)).split('.');
    return `${amount < 0 ? '−' : ''}£${sayings.number(Number(pounds))}.${rest}`;
  }

  return { SORTS, EMPTY, fromAddress, toAddress, pence, decimal, money };
})();
