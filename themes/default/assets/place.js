// Leads to a place by postcode or name. Of a postcode only the first half is asked for.
(() => {
  'use strict';

  // As in src/value/postcode.rs: A is a letter, 9 a digit.
  const FORMS = ['A9', 'AA9', 'A99', 'A9A', 'AAA', 'AA99', 'AA9A'];
  const POSTCODE =
    /^(GIR(?=0AA)|[A-PR-UWYZ]([1-9][\dA-HJKPSTUW]?|[A-HK-Y](\d|[1-9][\dABEHMNPRVWXY])))\d[ABD-HJLNP-UW-Z]{2}$/;
  const MEANT = { A0: 'O', A1: 'I', '9O': '0', '9I': '1' };

  const element = (id) => document.getElementById(`place-${id}`);
  const form = element('form');
  const address = (file) => new URL(file, new URL(form.dataset.index, location));
  const inWords = sayings.from('place-says');
  let index;

  /** The halves of a postcode, if it is one. */
  function halves(words) {
    const signs = words.toUpperCase().replace(/[\s.-]/g, '');
    const code = FORMS.filter((form) => form.length === signs.length - 3)
      .map((form) => signs.replace(/./g, (sign, at) => MEANT[`${form}9AA`[at] + sign] ?? sign))
      .find((code) => POSTCODE.test(code));
    return code ? [code.slice(0, -3), code.slice(-3)] : [];
  }

  /** A name in small letters without accents and signs; a space before each word. */
  const plain = (words) =>
    ` ${words.normalize('NFD').toLowerCase()}`.replace(/\p{M}/gu, '').replace(/[^\p{L}\p{N}]+/gu, ' ').trimEnd();

  const read = async (file, cache) => (await fetch(address(file), { cache })).json();

  function make(tag, inside, more) {
    const made = Object.assign(document.createElement(tag), more);
    made.append(inside);
    return made;
  }

  function say(name, values = {}, places = []) {
    const line = make('p', inWords(name, values));
    const links = places.map(({ name, page }) => make('p', make('a', name, { href: address(page) })));
    element('answer').replaceChildren(line, ...links);
  }

  async function find(words) {
    const wanted = plain(words);
    if (!wanted) return say(form.dataset.empty);
    index ??= await read('index.json', 'no-cache');
    const [outward, inward] = halves(words);
    const file = index.files[outward];
    const found = file && (await read(file))[inward];
    const named = (fits) =>
      index.places.filter(({ name, other_names = [] }) => [name, ...other_names].some((one) => fits(plain(one))));
    const exact = outward ? [found ?? []].flat().map((at) => index.places[at]) : named((name) => name === wanted);
    if (exact.length === 1) return location.assign(address(exact[0].page));
    const places = outward ? exact : named((name) => name.includes(wanted));
    const none = outward ? 'place-unknown' : /\d/.test(words) ? 'place-no-postcode' : 'place-no-place';
    say(!places[0] ? none : outward ? 'place-shared' : 'place-several', { words, postcode: `${outward} ${inward}` }, places);
  }

  if (location.protocol === 'file:') return;
  form.hidden = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    find(element('words').value.trim()).catch(() => {
      index = null;
      say('place-failed');
    });
  });
})();
