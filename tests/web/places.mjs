// The search for a place, as a resident uses it: what is typed leads to the place that the files
// beside the page name, and no request ever holds the postcode.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { RULES, askAxe } from './browser.mjs';
import { startChromium } from './chromium.mjs';
import * as ask from './inpage.mjs';
import { serve } from './server.mjs';

const PAGE = 'places/find/';
const LOOKUP = 'places/lookup/';
const CASES = new URL('../postcodes.csv', import.meta.url);

const CHECKS = {
  finds: 'a postcode in any spelling and a name lead to the place, from its page and from the home page',
  reads: 'what is typed is read as in the list of cases',
  keeps: 'no request holds the postcode that was typed, and only its first half is asked for',
  says: 'the search for a place says in words why there is no answer',
  barriers: 'axe finds no barrier in the search for a place, and it is used with the keyboard alone',
  without: 'the list of places serves without JavaScript',
};

/** Spellings of a postcode that people use. */
const spellings = ([outward, inward]) => [
  `${outward} ${inward}`,
  `${outward}${inward}`.toLowerCase(),
  `  ${outward[0]} ${outward.slice(1)}  ${inward} `,
  `${outward} ${inward}`.replaceAll('0', 'O').replaceAll('1', 'I'),
];

class Places {
  constructor(site, server, browser) {
    Object.assign(this, { site, server, browser, root: `${server.origin}/${site.subPath}/` });
    this.index = JSON.parse(site.text(`${LOOKUP}index.json`));
    this.failures = Object.fromEntries(Object.keys(CHECKS).map((check) => [check, []]));
    this.codes = Object.entries(this.index.files).flatMap(([outward, file]) =>
      Object.entries(JSON.parse(site.text(LOOKUP + file))).map(([inward, places]) => ({ halves: [outward, inward], places: [places].flat() })),
    );
  }

  expect(check, good, says) {
    if (!good) this.failures[check].push({ page: `${PAGE}index.html`, says });
  }

  /** A tab with a page, and every request that it makes. */
  async open(page = PAGE, options = {}) {
    const context = await this.browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce', ...options });
    const tab = await context.newPage();
    const requests = [];
    tab.on('request', (request) => requests.push(request));
    tab.on('pageerror', (error) => this.expect('says', false, `stops with ${error.message}`));
    await tab.goto(this.root + page);
    return { tab, requests };
  }

  /** Types the words and presses Enter; gives the page that it leads to, or what it says. */
  async ask(tab, words) {
    await tab.evaluate(() => document.querySelector('#place-answer').replaceChildren());
    await tab.fill('#place-words', words);
    const before = tab.url();
    await tab.press('#place-words', 'Enter');
    await tab.waitForFunction((before) => location.href !== before || document.querySelector('#place-answer')?.textContent, before);
    await tab.waitForLoadState();
    if (tab.url() !== before) return { page: tab.url().replace(this.root, '') };
    return { says: await tab.locator('#place-answer').innerText() };
  }

  pageOf(number) {
    return this.index.places[number].page.replace('../../', '');
  }
}

/** Whether a request tells more of a postcode than its first half. */
async function tells(request, [outward, inward]) {
  const told = [request.url(), request.postData() ?? '', ...Object.values(await request.allHeaders())].join('\n').toUpperCase();
  return new RegExp(`${outward}[^A-Z0-9]*${inward}|${inward}(?![A-Z0-9])`).test(told.replace(/%20|\+/g, ' '));
}

async function tryPostcodes(places) {
  const sole = places.codes.filter((code) => code.places.length === 1);
  for (const code of [sole.at(0), sole.at(-1)].filter(Boolean)) {
    for (const from of [PAGE, '']) {
      for (const typed of spellings(code.halves)) {
        const { tab, requests } = await places.open(from);
        const { page, says } = await places.ask(tab, typed);
        places.expect('finds', page === places.pageOf(code.places[0]), `“${typed}” on /${from} leads to ${page ?? `the words “${says}”`}`);
        for (const request of requests) {
          places.expect('keeps', !(await tells(request, code.halves)), `“${typed}” is told with ${request.url()}`);
        }
        const asked = requests.map((request) => request.url().split(`/${LOOKUP}`)[1]).filter(Boolean);
        const wanted = ['index.json', places.index.files[code.halves[0]]];
        places.expect('keeps', asked.join() === wanted.join(), `“${typed}” asks for ${asked.join(', ')}`);
        await tab.goBack();
        places.expect('keeps', !tab.url().includes('?'), `the address becomes ${tab.url()}`);
        await tab.context().close();
      }
    }
  }
}

async function tryCases(places) {
  const { tab } = await places.open();
  const known = new Set(places.codes.map(({ halves }) => halves.join(' ')));
  const cases = readFileSync(CASES, 'utf8').trim().split('\n').slice(1).map((line) => line.split(','));
  for (const [typed, wanted] of cases.filter(([, wanted]) => !known.has(wanted))) {
    const { page, says } = await places.ask(tab, typed);
    const [, read = ''] = /^(\S+ \S+) is not among/.exec(says ?? '') ?? [];
    if (!page) places.expect('reads', read === wanted, `“${typed}” is answered “${says}”`);
    else await tab.goBack();
  }
  await tab.context().close();
}

async function tryNames(places) {
  const plain = (name) => name.toUpperCase().replace(/ /g, '  ');
  const others = places.index.places.flatMap(({ other_names = [] }, at) => other_names.slice(0, 1).map((name) => [name, at]));
  for (const [name, at] of [[places.index.places[0].name, 0], ...others.slice(0, 2)]) {
    const { tab } = await places.open();
    const { page, says } = await places.ask(tab, plain(name));
    places.expect('finds', page === places.pageOf(at), `“${plain(name)}” leads to ${page ?? `the words “${says}”`}`);
    await tab.context().close();
  }
  const { tab } = await places.open();
  const start = places.index.places[0].name.slice(0, 3);
  const { says } = await places.ask(tab, start);
  places.expect('finds', says?.includes(places.index.places[0].name), `“${start}” is answered “${says}”`);
  await tab.locator('#place-answer a').first().click();
  places.expect('finds', !tab.url().endsWith(PAGE), 'a place that is offered leads nowhere');
  await tab.context().close();
}

async function tryAnswers(places) {
  const { tab } = await places.open();
  for (const [typed, wanted] of [['ZZ1', /whole postcode/], ['  ', /first/], ['...', /first/], ['Nowhere at all', /No place/], ['ZE9 9ZZ', /ZE9 9ZZ is not among/]]) {
    const { says } = await places.ask(tab, typed);
    places.expect('says', wanted.test(says ?? ''), `“${typed}” is answered “${says}”`);
  }
  await tab.context().close();
  if (places.codes.length === 0) return;

  // A postcode in two places; then a file that is gone.
  const [{ halves }] = places.codes;
  const last = places.index.places.length - 1;
  const shard = `**/${places.index.files[halves[0]]}`;
  const two = await places.open();
  await two.tab.route(shard, (route) => route.fulfill({ json: { [halves[1]]: [0, last] } }));
  const { says } = await places.ask(two.tab, halves.join(''));
  const both = [0, last].every((at) => says?.includes(places.index.places[at].name));
  places.expect('says', both && says.startsWith(`${halves.join(' ')} lies in more`), `a postcode in two places is answered “${says}”`);
  await two.tab.context().close();
  const gone = await places.open();
  await gone.tab.route(shard, (route) => route.fulfill({ status: 404, body: '<p>Not found' }));
  const answer = await places.ask(gone.tab, halves.join(''));
  places.expect('says', /cannot be read/.test(answer.says ?? ''), `a file that is gone is answered “${answer.says}”`);
  await gone.tab.goto(pathToFileURL(join(places.site.root, PAGE, 'index.html')).href);
  places.expect('says', !(await gone.tab.isVisible('#place-form')), 'shows a form that does nothing when opened from disk');
  await gone.tab.context().close();
}

async function tryBarriers(places) {
  for (const page of [PAGE, '']) {
    const { tab } = await places.open(page);
    for (let tabs = 0; tabs < 60 && (await tab.evaluate(() => document.activeElement.id)) !== 'place-words'; tabs += 1) await tab.keyboard.press('Tab');
    await tab.keyboard.type('xyz');
    await tab.keyboard.press('Tab');
    await tab.keyboard.press('Enter');
    await tab.waitForFunction(() => document.querySelector('#place-answer')?.textContent);
    const heard = await tab.getAttribute('#place-answer', 'role');
    places.expect('barriers', heard === 'status', 'a screen reader is not told the answer');
    for (const width of [1280, 320]) {
      for (const colorScheme of ['light', 'dark']) {
        await tab.setViewportSize({ width, height: 900 });
        await tab.emulateMedia({ colorScheme });
        for (const says of await askAxe(tab, RULES)) places.expect('barriers', false, `${says} (/${page}, ${width} px, ${colorScheme})`);
      }
      await tab.evaluate(ask.spaceText, true);
      const scroll = await tab.evaluate(ask.sidewaysScroll);
      places.expect('barriers', !scroll, `${scroll} (/${page}, ${width} px)`);
      await tab.evaluate(ask.spaceText, false);
    }
    const kept = await tab.evaluate(ask.stored);
    places.expect('barriers', kept.length === 0, `leaves ${kept.join(', ')}`);
    await tab.context().close();
  }
}

async function tryWithout(places) {
  const { tab } = await places.open('', { javaScriptEnabled: false });
  places.expect('without', !(await tab.isVisible('#place-form')), 'the home page shows a form that does nothing');
  await tab.click(`main a[href*="${PAGE}"]`);
  places.expect('without', tab.url() === `${places.root}${PAGE}index.html`, `the home page leads to ${tab.url()}`);
  const listed = await tab.locator('main li a').evaluateAll((links) => links.map((link) => link.textContent));
  const headed = await tab.locator('main h2 a').evaluateAll((links) => links.map((link) => link.textContent));
  const missing = places.index.places.filter(({ name }) => !listed.includes(name) && !headed.includes(name));
  places.expect('without', missing.length === 0, `the list lacks ${missing.map(({ name }) => name).join(', ')}`);
  await tab.context().close();
}

/** Uses the search for a place; a site without places has none. */
export async function checkPlaces(site) {
  if (!site.files.has(`${LOOKUP}index.json`)) return [];
  const server = await serve(site.parent, site.subPath);
  const browser = await startChromium();
  const places = new Places(site, server, browser);
  try {
    for (const part of [tryPostcodes, tryCases, tryNames, tryAnswers, tryBarriers, tryWithout]) {
      await part(places).catch((error) => places.expect('says', false, `${part.name}: ${error.message.split('\n')[0]}`));
    }
  } finally {
    await browser.close();
    server.close();
  }
  return Object.entries(CHECKS).map(([check, name]) => ({ name, looked: '', failures: places.failures[check] }));
}
