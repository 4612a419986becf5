// What leaves the site works elsewhere: a chart on another website, and the whole site from one
// file. Every page says how to report a mistake, and those with facts how to cite them.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { RULES, askAxe } from './browser.mjs';
import { startChromium } from './chromium.mjs';
import { count } from './report.mjs';

const CITED = /^(organisations|partnerships|shared-services|stories|spending|spending\/(years|months|services|suppliers))\/([^/]+\/)?index\.html$/;
const NOT_CITED = /^(organisations|partnerships|shared-services|stories)\/(index\.html|20\d\d\/)|^spending\/explore\//;
const ON_ANOTHER_WEBSITE = 'https://another.example/';
const SIZES = [{ width: 1280, height: 900 }, { width: 320, height: 800 }];

const occurrences = (text, words) => text.split(words).length - 1;

/** Says what a page lacks. */
function lacks(page, html) {
  const missing = [];
  if (!/Report a mistake|Rhowch wybod am gamgymeriad/.test(html)) missing.push('offers no way to report a mistake');
  if (CITED.test(page) && !NOT_CITED.test(page) && !html.includes('Cite this page')) missing.push('says not how to cite it');
  const pictures = occurrences(html, 'class="picture chart-picture"');
  const pieces = occurrences(html, 'readonly spellcheck="false"');
  if (pictures !== pieces) missing.push(`has ${count(pictures, 'picture')} and ${pieces} that can be shown elsewhere`);
  return missing;
}

/** A tab in which the address of the site leads to its files, as once it is published. */
async function published(browser, site, base, viewport) {
  const context = await browser.newContext({ viewport });
  await context.route('**/*', (route) => {
    const url = route.request().url();
    if (url === ON_ANOTHER_WEBSITE) return route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Another</title>' });
    const path = url.startsWith(base) ? url.slice(base.length).split('#')[0] : null;
    const file = path === '' || path?.endsWith('/') ? `${path}index.html` : path;
    if (file === null || !site.files.has(file)) return route.abort();
    return route.fulfill({ path: join(site.root, file) });
  });
  return context.newPage();
}

/** Puts the first chart of a page into an empty page of another website. */
async function embed(tab, address) {
  await tab.goto(address);
  const piece = await tab.locator('.share textarea').first().inputValue();
  await tab.goto(ON_ANOTHER_WEBSITE);
  await tab.evaluate((html) => {
    document.body.innerHTML = html;
    return document.querySelector('img').decode().catch(() => null);
  }, piece);
  return tab.evaluate(() => {
    const image = document.querySelector('figure > a > img');
    const { width, height } = image.getBoundingClientRect();
    return { drawn: image.naturalWidth > 0, alt: image.alt, wide: width <= innerWidth && width > 100, shape: height / width, said: image.getAttribute('height') / image.getAttribute('width'), link: image.closest('a').href };
  });
}

function judge({ drawn, alt, wide, shape, said, link }, address) {
  const wrong = [];
  if (!drawn) wrong.push('the picture is not shown');
  if (!alt) wrong.push('the picture has no words in its place');
  if (!wide) wrong.push('the picture does not fit');
  if (Math.abs(shape - said) > 0.02) wrong.push('the picture has another shape than is said');
  if (!link.startsWith(address)) wrong.push(`the picture leads to ${link}`);
  return wrong;
}

/** Opens every disclosure of a page and asks axe. */
async function barriers(tab, address) {
  await tab.goto(address);
  await tab.evaluate(() => document.querySelectorAll('details.share').forEach((details) => { details.open = true; }));
  return askAxe(tab, RULES);
}

/** Opens a page from the unpacked archive: it has its styles, and its links lead on. */
async function fromArchive(browser, zip) {
  const folder = mkdtempSync(join(tmpdir(), 'daylight-'));
  try {
    execFileSync('python3', ['-m', 'zipfile', '-e', zip, folder]);
    const tab = await browser.newPage();
    await tab.goto(pathToFileURL(join(folder, 'spending', 'index.html')).href);
    const styled = await tab.evaluate(() => getComputedStyle(document.querySelector('.masthead')).backgroundColor !== 'rgba(0, 0, 0, 0)');
    await tab.locator('a.site-name').click();
    const home = await tab.locator('h1').count();
    return [styled ? [] : 'a page has no styles', home === 1 ? [] : 'the link to the home page leads nowhere'].flat();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export async function checkSharing(site, base, documents, zip) {
  const whole = site.pages.filter((page) => documents.get(page).redirect === null);
  const failures = whole.flatMap((page) => lacks(page, site.text(page)).map((says) => ({ page, says })));
  const page = 'spending/index.html';
  const browser = await startChromium();
  try {
    for (const viewport of SIZES) {
      const tab = await published(browser, site, base, viewport);
      const address = `${base}spending/`;
      const found = [...(await barriers(tab, address)), ...judge(await embed(tab, address), address)];
      failures.push(...found.map((says) => ({ page, says: `at ${viewport.width} px: ${says}` })));
    }
    if (zip) failures.push(...(await fromArchive(browser, zip)).map((says) => ({ page: zip, says })));
  } finally {
    await browser.close();
  }
  return [{ name: 'pages can be cited, reported and shown elsewhere', looked: `${count(whole.length, 'page')}${zip ? ' and the archive' : ''}`, failures }];
}
