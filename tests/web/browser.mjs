// A sample of pages as people meet them: wide and narrow, light and dark, with the keyboard, with
// wide letter spacing, without JavaScript, from disk, and at an address that is not there.

import axe from 'axe-core';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';

import { startChromium } from './chromium.mjs';
import * as ask from './inpage.mjs';
import { count } from './report.mjs';
import { serve } from './server.mjs';

const WIDE = { width: 1280, height: 900 };
const NARROW = { width: 320, height: 800 };
const TAB_STOPS = 10;
const AT_ONCE = 2;
const PATIENCE = 90_000;
const LOST = 'no/such/page/';

export const RULES = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
  rules: { 'target-size': { enabled: true } },
  resultTypes: ['violations'],
};
const CONTRAST = { runOnly: { type: 'rule', values: ['color-contrast'] }, resultTypes: ['violations'] };

/** The checks by their names, in the order in which they are printed. */
const CHECKS = {
  axe: 'axe finds no barrier (WCAG 2.2 A and AA, best practice), at 1280 and 320 px',
  dark: 'colours keep their contrast in the dark scheme, and in charts',
  quiet: 'the browser reports no error',
  hosts: 'nothing is asked of another host',
  stored: 'nothing is stored on the reader’s machine',
  reflow: 'at 320 px nothing scrolls sideways but boxes that the keyboard reaches',
  skip: 'the first Tab shows a link that skips to the content',
  focus: 'the first ten Tabs show where the focus is',
  spacing: 'no text is cut off, with the text spacing of WCAG 1.4.12 too',
  tables: 'every chart has its figures as a table beside it',
  bare: 'the home page says and links the same without JavaScript',
  lost: 'an address that is not there answers 404 with a styled page',
  disk: 'the home page opens from disk with its styles',
};

class Findings {
  failures = Object.fromEntries(Object.keys(CHECKS).map((check) => [check, []]));

  add(check, page, ...sentences) {
    for (const says of sentences.flat()) this.failures[check].push({ page, says });
  }
}

/** Hears what a tab reports and asks for while the page `name` is in it. */
function listen(tab, name, origin, findings) {
  // The browser reports the status of a missing page as an error of its own.
  const missing = /the server responded with a status of 404/;
  tab.on('console', (message) => {
    if (message.type() !== 'error' && message.type() !== 'warning') return;
    const { url } = message.location();
    const lost = missing.test(message.text()) && url.endsWith(LOST);
    if (!lost) findings.add('quiet', name, `${message.text().slice(0, 200)} [${url.replace(origin, '')}]`);
  });
  tab.on('pageerror', (error) => findings.add('quiet', name, error.message));
  tab.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !/^(data|blob|about|file):/.test(url)) findings.add('hosts', name, `asks for ${url}`);
  });
  tab.on('response', (response) => {
    const lost = response.url().endsWith(LOST);
    if (response.status() >= 400 && !lost) findings.add('quiet', name, `${new URL(response.url()).pathname} answers ${response.status()}`);
  });
}

export async function askAxe(tab, options) {
  if (!(await tab.evaluate(() => 'axe' in window))) await tab.evaluate(axe.source);
  const { violations } = await tab.evaluate((options) => window.axe.run(document, options), options);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.slice(0, 5).map(({ target, any }) => {
      const why = any[0]?.message?.split('.')[0] ?? '';
      return `${id}: ${help} [${target.join(' ')}] ${why}`.trim();
    }),
  );
}

/** The first Tab, Enter on the skip link, and where the next Tab leads. */
async function trySkipLink(tab, name, findings) {
  await tab.keyboard.press('Tab');
  const first = await tab.evaluate(ask.focused);
  if (!first?.href?.startsWith('#')) return findings.add('skip', name, `the first Tab comes to ${first?.name ?? 'nothing'}, no skip link`);
  if (!first.seen) findings.add('skip', name, 'the skip link has the focus but cannot be seen');
  const id = first.href.slice(1);
  const isMain = await tab.evaluate((id) => Boolean(document.getElementById(id)?.closest('main')), id);
  if (!isMain) return findings.add('skip', name, `the skip link leads to #${id}, which is not the main content`);
  await tab.keyboard.press('Enter');
  await tab.keyboard.press('Tab');
  if (!(await tab.evaluate(ask.pastStart, id))) findings.add('skip', name, 'after the skip link, the next Tab is still before the content');
}

async function walkWithTab(tab, name, findings) {
  for (let stop = 0; stop < TAB_STOPS; stop += 1) {
    await tab.keyboard.press('Tab');
    const at = await tab.evaluate(ask.focused);
    if (!at) return;
    if (!at.ring) findings.add('focus', name, `${at.name} shows no ring when it has the focus`);
    if (!at.seen) findings.add('focus', name, `${at.name} has the focus but cannot be seen`);
  }
}

async function trySpacing(tab, name, findings, width) {
  const plain = (says) => `${says} (at ${width} px)`;
  const cutPlain = [...(await tab.evaluate(ask.clippedText)), ...(await tab.evaluate(ask.cutDrawingText))];
  findings.add('spacing', name, cutPlain.map(plain));
  await tab.evaluate(ask.spaceText, true);
  const spaced = (says) => `${says} (at ${width} px with wide spacing)`;
  const cut = await tab.evaluate(ask.clippedText);
  const scroll = await tab.evaluate(ask.sidewaysScroll);
  findings.add('spacing', name, [...cut, ...(scroll ? [scroll] : [])].map(spaced));
  await tab.evaluate(ask.spaceText, false);
}

/** Everything about one page, in the tab given. */
async function look(tab, url, name, findings) {
  await tab.setViewportSize(WIDE);
  await tab.goto(url, { waitUntil: 'load' });
  await trySkipLink(tab, name, findings);
  await tab.goto('about:blank');
  await tab.goto(url, { waitUntil: 'load' });
  await walkWithTab(tab, name, findings);
  await tab.evaluate(ask.unfold);
  findings.add('tables', name, await tab.evaluate(ask.drawingsWithoutTable));
  findings.add('axe', name, await askAxe(tab, RULES));
  findings.add('dark', name, await tab.evaluate(ask.faintDrawingText));
  await tab.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  const options = name === 'index.html' ? RULES : CONTRAST;
  findings.add('dark', name, (await askAxe(tab, options)).map((says) => `${says} (dark)`));
  findings.add('dark', name, (await tab.evaluate(ask.faintDrawingText)).map((says) => `${says} (dark)`));
  await tab.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await trySpacing(tab, name, findings, WIDE.width);

  await tab.setViewportSize(NARROW);
  const scroll = await tab.evaluate(ask.sidewaysScroll);
  if (scroll) findings.add('reflow', name, scroll);
  findings.add('reflow', name, await tab.evaluate(ask.deafScrollers));
  findings.add('axe', name, (await askAxe(tab, RULES)).map((says) => `${says} (at 320 px)`));
  await trySpacing(tab, name, findings, NARROW.width);

  const kept = await tab.evaluate(ask.stored);
  const cookies = (await tab.context().cookies()).length > 0 ? ['a cookie'] : [];
  findings.add('stored', name, [...new Set([...kept, ...cookies])].map((what) => `leaves ${what}`));
}

/** Fails after a time: a question to a tab that is on its way elsewhere may never be answered. */
async function within(milliseconds, promise) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer in ${milliseconds / 1000} s`)), milliseconds);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

/** Opens a page in a window of its own, since a hidden tab behaves otherwise, and looks at it. */
async function visit(browser, { url, name }, origin, findings) {
  const context = await browser.newContext({ reducedMotion: 'reduce', colorScheme: 'light' });
  const tab = await context.newPage();
  listen(tab, name, origin, findings);
  try {
    await within(PATIENCE, look(tab, url, name, findings));
  } catch (error) {
    findings.add('quiet', name, `cannot be looked at: ${error.message.split('\n')[0]}`);
  } finally {
    await within(PATIENCE, context.close()).catch(() => {});
  }
}

async function visitAll(browser, jobs, origin, findings) {
  const waiting = [...jobs];
  const work = async () => {
    for (let job = waiting.shift(); job; job = waiting.shift()) await visit(browser, job, origin, findings);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

const words = () => ({
  heading: document.querySelector('main h1, h1')?.innerText?.trim() ?? '',
  links: [...document.querySelectorAll('a[href]')].filter((link) => link.checkVisibility()).length,
  styled: [...document.styleSheets].some((sheet) => sheet.href !== null || sheet.ownerNode?.textContent.length > 0),
});

const stylesheetsFailed = (tab) => {
  const failed = [];
  tab.on('requestfailed', (request) => failed.push(request.url()));
  tab.on('response', (response) => {
    if (response.status() >= 400 && !response.url().endsWith(LOST)) failed.push(response.url());
  });
  return failed;
};

async function tryWithoutScript(browser, home, findings) {
  const seen = [];
  for (const javaScriptEnabled of [true, false]) {
    const context = await browser.newContext({ javaScriptEnabled, viewport: WIDE });
    const tab = await context.newPage();
    await tab.goto(home);
    seen.push(await tab.evaluate(words));
    await context.close();
  }
  const [full, bare] = seen;
  if (!bare.heading) findings.add('bare', 'index.html', 'shows no main heading');
  if (bare.heading !== full.heading) findings.add('bare', 'index.html', 'shows another main heading');
  if (bare.links === 0 || bare.links < full.links) findings.add('bare', 'index.html', `shows ${bare.links} links of ${full.links}`);
}

async function tryLostAddress(browser, url, findings) {
  const context = await browser.newContext({ viewport: WIDE });
  const tab = await context.newPage();
  const failed = stylesheetsFailed(tab);
  const response = await tab.goto(url);
  const { heading, links, styled } = await tab.evaluate(words);
  if (response.status() !== 404) findings.add('lost', url, `answers ${response.status()}`);
  if (!styled || failed.length > 0) findings.add('lost', '404.html', `has no styles at /${LOST} ${failed.join(' ')}`);
  if (!heading || links === 0) findings.add('lost', '404.html', 'has no heading or no links');
  await context.close();
}

async function tryFromDisk(browser, site, findings) {
  const context = await browser.newContext({ viewport: WIDE });
  const tab = await context.newPage();
  const failed = stylesheetsFailed(tab);
  await tab.goto(pathToFileURL(join(site.root, 'index.html')).href);
  const { styled } = await tab.evaluate(words);
  if (!styled || failed.length > 0) findings.add('disk', 'index.html', `loses styles or pictures: ${failed.join(' ')}`);
  await context.close();
}

/** Looks at the sampled pages; gives one check for each name above. */
export async function checkInBrowser(site, pages) {
  const findings = new Findings();
  const server = await serve(site.parent, site.subPath);
  const browser = await startChromium();
  try {
    const root = `${server.origin}/${site.subPath}/`;
    const addressOf = (page) => root + (page === '404.html' ? LOST : page);
    const jobs = pages.map((name) => ({ name, url: addressOf(name) }));
    await visitAll(browser, jobs, server.origin, findings);
    await within(PATIENCE, tryWithoutScript(browser, root, findings));
    await within(PATIENCE, tryLostAddress(browser, root + LOST, findings));
    await within(PATIENCE, tryFromDisk(browser, site, findings));
  } finally {
    await browser.close();
    server.close();
  }
  const once = new Set(['bare', 'lost', 'disk']);
  return Object.entries(CHECKS).map(([check, name]) => ({
    name,
    looked: once.has(check) ? '' : count(pages.length, 'page'),
    failures: findings.failures[check],
  }));
}
