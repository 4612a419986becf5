// The explorer of payments: what the form asks for is found, shown, and kept in the address.
(() => {
  'use strict';

  const { element } = exploreTable;
  const say = sayings.from('explore-words');
  const { EMPTY, SORTS, fromAddress, toAddress, pence } = exploreQuery;

  // So many payments are read at most where nobody has asked for all months.
  const UNASKED = 100000;
  const NAMES_OFFERED = 20;
  // The fields that say what is asked for by themselves.
  const FIELDS = ['payer', 'service', 'size', 'least', 'greatest', 'sort'];

  let index = null;
  let months = [];
  let query = { ...EMPTY };
  let found = null;
  let run = 0;
  let kept = '';
  let printed = '';

  const form = () => element('explore-form');
  const field = (name) => form().elements[name];

  function tell(...sentences) {
    element('explore-status').replaceChildren(
      ...sentences.map((sentence) => {
        const line = document.createElement('p');
        line.textContent = sentence;
        return line;
      }),
    );
  }

  // --- What is asked for -----------------------------------------------------------------------

  function complain(name, words) {
    element(`explore-${name}-wrong`).textContent = words;
    field(name).setAttribute('aria-invalid', String(words !== ''));
  }

  /** The amounts asked for; null where they cannot be read, which is said beside them. */
  function amounts() {
    const read = (name, open) => (query[name] === '' ? open : pence(query[name]));
    const least = read('least', -Infinity);
    const greatest = read('greatest', Infinity);
    const backwards = least !== null && greatest !== null && least > greatest;
    complain('least', least === null ? say('explore-wrong-amount') : '');
    complain('greatest', greatest === null ? say('explore-wrong-amount') : backwards ? say('explore-wrong-range') : '');
    return least === null || greatest === null || backwards ? null : narrower(size(), { least, greatest });
  }

  /** The bounds of the size that is chosen; one that is unknown is none. */
  function size() {
    const chosen = [...field('size').options].find((option) => option.value === query.size);
    if (!chosen) query.size = '';
    const { least, greatest } = chosen ? chosen.dataset : {};
    return { least: least ? Number(least) : -Infinity, greatest: greatest ? Number(greatest) : Infinity };
  }

  const narrower = (a, b) => ({ least: Math.max(a.least, b.least), greatest: Math.min(a.greatest, b.greatest) });

  /** The number of a service or payer: -1 where any will do, one that no payment has where it is not known. */
  function numberIn(all, slug) {
    if (slug === '') return -1;
    const number = all.findIndex(([known]) => known === slug);
    return number < 0 ? all.length : number;
  }

  /** The filter in numbers; null where something in the form is wrong. */
  async function understand() {
    const between = amounts();
    if (!between) return null;
    if (query.supplier || query.name) await exploreData.readSuppliers();
    return { ...between, places: places(), payer: numberIn(index.payers, query.payer), service: numberIn(index.services, query.service) };
  }

  /** The payees asked for; null where any will do. */
  function places() {
    if (query.supplier) {
      const one = exploreData.placeOfSlug(query.supplier);
      if (one >= 0) return [one];
      // Words in the place of a slug, as in an address that somebody wrote.
      [query.supplier, query.name] = ['', query.supplier];
    }
    return query.name ? exploreData.holding(query.name) : null;
  }

  /** The time asked for. Where none is: all months if little must be read, else the newest. */
  function time(filter) {
    const first = months[0];
    const last = months[months.length - 1];
    const whole = { from: first, to: last, months: new Set(months), allMonths: true, unasked: false };
    if (months.length === 0) return whole;
    if (query.from || query.to) {
      const within = months.filter((month) => month >= (query.from || first) && month <= (query.to || last));
      const [from = '', to = ''] = [within[0], within[within.length - 1]];
      return { from, to, months: new Set(within), allMonths: within.length === months.length, unasked: false };
    }
    const rows = exploreData.rowsIn(exploreData.needed({ ...filter, ...whole }));
    const narrow = filter.places || filter.payer >= 0 || filter.service >= 0 || filter.least > -Infinity || filter.greatest < Infinity;
    if (months.length === 1 || (filter.places && filter.places.length === 1) || (narrow && rows <= UNASKED)) return whole;
    return { from: last, to: last, months: new Set([last]), allMonths: false, unasked: true };
  }

  /** Shows the query in the form, but for a field in which somebody is writing. */
  function fill(times, how) {
    for (const name of FIELDS) if (!isBusy(name, how)) field(name).value = query[name];
    const [from, to] = times.from ? [times.from, times.to] : [query.from, query.to];
    if (from) field('from').value = from;
    if (to) field('to').value = to;
  }

  const isBusy = (name, how) => how === 'change' && document.activeElement === field(name);

  /** One supplier alone whose whole name is asked for is kept by its slug, which does not change. */
  function settleSupplier(places, how) {
    const one = places && places.length === 1 ? places[0] : -1;
    const slug = one >= 0 ? exploreData.slugOf(one) : '';
    if (slug && exploreData.named().folded[one] === exploreData.fold(query.name)) [query.supplier, query.name] = [slug, ''];
    if (isBusy('supplier', how)) return;
    field('supplier').value = query.supplier ? exploreData.named().names[one] : query.name;
  }

  /** Where several names hold a whole name that is asked for: the way to that one alone. */
  function offerOne(places) {
    const button = element('explore-one');
    const { folded, names } = exploreData.named();
    const one = (places || []).find((place) => folded[place] === exploreData.fold(query.name));
    button.hidden = one === undefined || places.length === 1 || !exploreData.slugOf(one);
    if (button.hidden) return;
    button.textContent = say('explore-one', { name: names[one] });
    button.value = exploreData.slugOf(one);
  }

  /** Each search has a place in the history of the browser; one that changes nothing has none. */
  function keepAddress(how) {
    const address = toAddress(query);
    if (how === 'start') history.replaceState(null, '', address);
    else if (how !== 'back' && address !== kept) history.pushState(null, '', address);
    kept = address;
    const foot = document.querySelector('[data-printed]');
    if (!foot) return;
    printed = printed || foot.dataset.printed;
    foot.dataset.printed = printed.replace(/\/spending\/explore\//, `$&${location.search.replace(/\$/g, '$$$$')}`);
  }

  // --- Finding and showing ---------------------------------------------------------------------

  function nameOfMonth(iso) {
    const name = sayings.month(iso);
    return index.parts.find((part) => part.month === iso).partial ? say('explore-partial-month', { month: name }) : name;
  }

  function notes(filter, times) {
    const said = [];
    if (filter.places && filter.places.length !== 1) {
      const name = filter.places.length === 0 ? 'explore-no-name' : 'explore-names';
      said.push(say(name, { count: filter.places.length, words: query.name }));
    }
    if (times.from) {
      const [from, to] = [nameOfMonth(times.from), nameOfMonth(times.to)];
      const name = times.unasked ? 'explore-newest-only' : from === to ? 'explore-within-one' : 'explore-within';
      said.push(say(name, { from, to, count: index.payments, files: index.parts.length }));
    }
    const other = exploreData.rowsIn(exploreData.needed({ ...filter, months: new Set(), allMonths: true }));
    if (months.length > 0 && (times.allMonths ? found.monthless : other) > 0) said.push(say(times.allMonths ? 'explore-other-times' : 'explore-other-left-out'));
    return said;
  }

  function progress(done, all) {
    const bar = element('explore-progress');
    bar.max = Math.max(all, 1);
    bar.value = done;
    bar.hidden = done === all || all < 3;
  }

  async function fetchAll(numbers) {
    const waiting = exploreData.missing(numbers).length;
    if (waiting > 2) tell(say('explore-reading', { count: waiting }));
    await Promise.all([exploreData.readSuppliers(), exploreData.fetchParts(numbers, progress)]);
  }

  function fail(error) {
    element('explore-progress').hidden = true;
    element('explore-results').hidden = true;
    tell(say('explore-failed'));
    console.warn(String(error));
  }

  /** Finds what the query asks for. `how` says what becomes of the address. */
  async function update(how) {
    run += 1;
    const mine = run;
    try {
      const filter = await understand();
      if (mine !== run) return;
      if (!filter) {
        fill({}, how);
        element('explore-results').hidden = true;
        tell(['least', 'greatest'].map((name) => element(`explore-${name}-wrong`).textContent).find(Boolean));
        return;
      }
      const times = time(filter);
      const numbers = exploreData.needed({ ...filter, ...times });
      await fetchAll(numbers);
      if (mine !== run) return;
      settleSupplier(filter.places, how);
      offerOne(filter.places);
      fill(times, how);
      if (query.from && query.to && query.from > query.to) {
        element('explore-results').hidden = true;
        tell(say('explore-wrong-months'));
        return;
      }
      found = exploreData.find(numbers, filter);
      exploreData.sort(found.hits, ...SORTS[query.sort]);
      query.page = exploreTable.show(found, query.sort, query.page);
      keepAddress(how);
      tell(...exploreTable.sums(found), ...notes(filter, times));
    } catch (error) {
      if (mine === run) fail(error);
    }
  }

  // --- What people do --------------------------------------------------------------------------

  function readForm(changed) {
    for (const name of FIELDS) query[name] = field(name).value.trim();
    const typed = field('supplier').value.trim();
    const suppliers = exploreData.named();
    const same = query.supplier && suppliers && suppliers.names[exploreData.placeOfSlug(query.supplier)] === typed;
    if (!same) [query.supplier, query.name] = ['', typed];
    if (changed === 'from' || changed === 'to') {
      query.from = field('from').value;
      query.to = field('to').value;
    }
    query.page = 1;
  }

  async function offerNames() {
    const typed = exploreData.fold(field('supplier').value);
    if (typed.length < 2) return;
    await exploreData.readSuppliers().catch(() => {});
    const suppliers = exploreData.named();
    if (!suppliers || typed !== exploreData.fold(field('supplier').value)) return;
    const fitting = [];
    for (let place = 0; place < suppliers.folded.length && fitting.length < NAMES_OFFERED; place += 1) {
      if (suppliers.written[place].includes(typed)) fitting.push(new Option('', suppliers.names[place]));
    }
    element('explore-names').replaceChildren(...fitting);
  }

  function turnTo(page) {
    const last = query.page;
    query.page = exploreTable.show(found, query.sort, Math.max(1, page));
    if (query.page === last) return;
    keepAddress('push');
    const region = element('explore-table').parentElement;
    region.setAttribute('aria-label', element('explore-table').caption.textContent);
    region.focus();
  }

  function sortBy(event) {
    const button = event.target.closest('button');
    if (!button) return;
    const { up, down } = button.dataset;
    const first = button.closest('th').dataset.column === 'supplier' ? up : down;
    query.sort = query.sort === first ? (first === up ? down : up) : first;
    query.page = 1;
    update('change');
  }

  function listen() {
    form().addEventListener('submit', (event) => {
      event.preventDefault();
      readForm('');
      update('push');
    });
    form().addEventListener('change', (event) => {
      readForm(event.target.name);
      update('change');
    });
    form().addEventListener('reset', (event) => {
      event.preventDefault();
      query = { ...EMPTY };
      update('push');
    });
    field('supplier').addEventListener('input', offerNames);
    element('explore-one').addEventListener('click', (event) => {
      readForm('');
      [query.supplier, query.name] = [event.target.value, ''];
      // The button goes; whoever pressed it stays in the form.
      update('push').then(() => field('supplier').focus());
    });
    element('explore-all').addEventListener('click', () => {
      readForm('');
      query.from = months[0] || '';
      query.to = months[months.length - 1] || '';
      update('push');
    });
    element('explore-table').tHead.addEventListener('click', sortBy);
    element('explore-before').addEventListener('click', () => turnTo(query.page - 1));
    element('explore-after').addEventListener('click', () => turnTo(query.page + 1));
    element('explore-download').addEventListener('click', () => exploreTable.download(found.hits, index.withheld).catch(fail));
    addEventListener('popstate', () => {
      query = fromAddress(location.search);
      update('back');
    });
  }

  function fillChoices() {
    const byName = (all) => [...all].sort(([, a], [, b]) => sayings.compare(a, b)).map(([slug, name]) => new Option(name, slug));
    field('payer').append(...byName(index.payers));
    field('service').append(...byName(index.services));
    const options = () => months.map((month) => new Option(nameOfMonth(month), month));
    field('from').append(...options());
    field('to').append(...options());
  }

  async function start() {
    if (location.protocol === 'file:') return tell(say('explore-from-disk'));
    try {
      index = await exploreData.open(element('explore-index').href);
    } catch (error) {
      return fail(error);
    }
    months = [...new Set(index.parts.map((part) => part.month).filter(Boolean))];
    fillChoices();
    listen();
    element('explore-without').hidden = true;
    form().hidden = false;
    query = fromAddress(location.search);
    return update('start');
  }

  start();
})();
