// The search: what is typed is found, shown by kind, and kept in the address of the page.
(() => {
  'use strict';

  const FIRST = 5;
  const PAUSE = 150;
  const element = (id) => document.getElementById(id);
  const field = element('search-words');
  let run = 0;
  let waiting = 0;

  const made = (kind, text, ...inside) => {
    const one = document.createElement(kind);
    one.append(text, ...inside);
    return one;
  };

  const say = sayings.from('search-sayings');
  const tell = (...sentences) => element('search-status').replaceChildren(...sentences.map((sentence) => made('p', sentence)));
  const fail = (error) => {
    element('search-results').replaceChildren();
    tell(say('search-failed'));
    console.warn(String(error));
  };

  async function items(hits) {
    const found = await Promise.all(hits.map(searchIndex.entry));
    return found.map(({ title, line, facts, address }) => {
      const link = made('a', title);
      link.href = address;
      link.className = 'title';
      return made('li', link, ...[line, facts].filter(Boolean).map((text) => made('p', text)));
    });
  }

  /** A kind with its first hits, and a button for the others. */
  async function section([kind, hits]) {
    const list = made('ul', '', ...(await items(hits.slice(0, FIRST))));
    list.className = 'cards';
    const all = made('section', made('h2', say('search-kind', { kind, count: hits.length })), list);
    const rest = hits.slice(FIRST);
    if (rest.length === 0) return all;
    const button = made('button', '');
    const label = () => { button.textContent = say('search-more', { count: Math.min(rest.length, 50), kind }); };
    button.className = 'second';
    label();
    button.addEventListener('click', async () => {
      const more = await items(rest.splice(0, 50)).catch(fail);
      if (!more) return;
      list.append(...more);
      more[0].firstChild.focus();
      if (rest.length > 0) label();
      else button.remove();
    });
    const buttons = made('p', button);
    buttons.className = 'buttons';
    all.append(buttons);
    return all;
  }

  async function search() {
    run += 1;
    const mine = run;
    const words = field.value.trim();
    const terms = searchTerms(words);
    try {
      const { hits, all, taken } = await searchIndex.find(terms);
      const sections = await Promise.all([...searchIndex.grouped(hits)].map(section));
      if (mine !== run) return;
      element('search-results').replaceChildren(...sections);
      if (terms.length === 0) return tell();
      tell(
        say(hits.length ? 'search-found' : 'search-none', { count: hits.length, words }),
        ...taken.filter(([, others]) => others.length).map(([word, others]) => say('search-instead', { word, others: sayings.list(others) })),
        ...(hits.length && !all ? [say('search-some')] : []),
      );
    } catch (error) {
      if (mine === run) fail(error);
    }
  }

  const address = () => `?q=${encodeURIComponent(field.value.trim())}`;
  const fromAddress = () => {
    field.value = new URLSearchParams(location.search).get('q') || '';
    return search();
  };

  async function start() {
    if (location.protocol === 'file:') return tell(say('search-from-disk'));
    try {
      await searchIndex.open(element('search-index').href);
    } catch (error) {
      return fail(error);
    }
    element('search-form').addEventListener('submit', (event) => {
      event.preventDefault();
      if (address() !== location.search) history.pushState(null, '', address());
      search();
    });
    field.addEventListener('input', () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => {
        history.replaceState(null, '', address());
        search();
      }, PAUSE);
    });
    addEventListener('popstate', fromAddress);
    return fromAddress();
  }

  start();
})();
