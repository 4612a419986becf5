// Five things for which residents come, done as they do them: from the home page, by links that
// they can see and read, in at most three clicks; on a phone without JavaScript too, and in Welsh.

import { startChromium } from './chromium.mjs';
import { serve } from './server.mjs';

const MOST_CLICKS = 3;
const PATIENCE = 5_000;
const READERS = {
  'at 1280 px': { viewport: { width: 1280, height: 900 } },
  'at 320 px without JavaScript': { viewport: { width: 320, height: 800 }, javaScriptEnabled: false },
};
const LANGUAGES = { en: '', cy: 'cy/' };

const CHECKS = {
  members: 'who sits on a partnership is found in at most three clicks',
  saving: 'what a service saved is found in at most three clicks',
  supplier: 'the largest supplier in a month is found in at most three clicks',
  decision: 'what was decided for a town is found in at most three clicks',
  mistake: 'how to report a mistake is found in at most three clicks',
};

/** One reader on the way from the home page. */
class Walk {
  clicks = [];

  constructor(tab, language) {
    Object.assign(this, { tab, language });
  }

  /** The words of this reader's language. */
  words(english, welsh) {
    return { en: english, cy: welsh }[this.language];
  }

  /** Clicks on a link that can be seen. */
  async follow(link) {
    const name = (await link.innerText({ timeout: PATIENCE })).trim();
    await link.click({ timeout: PATIENCE });
    this.clicks.push(name);
  }

  /** The first link with this name that can be seen. */
  named(english, welsh) {
    return this.tab.getByRole('link', { name: this.words(english, welsh), exact: true }).filter({ visible: true }).first();
  }

  /** The rows of the tables under a heading, up to the end of the page. */
  rowsUnder(english, welsh) {
    const heading = this.tab.locator('main h2', { hasText: this.words(english, welsh) }).first();
    return heading.locator('xpath=following-sibling::*//tbody/tr').filter({ visible: true });
  }

  /** How the reader came here. */
  inWords() {
    return ['Home', ...this.clicks].join(' → ');
  }
}

const linkOf = (row) => row.getByRole('link').first();

/** Each task goes its way through the site and gives what is wrong at its end, or nothing. */
const TASKS = {
  async members(walk) {
    await walk.follow(walk.named('Who decides', "Pwy sy'n penderfynu"));
    await walk.follow(walk.named('Partnerships', 'Partneriaethau'));
    const members = walk.tab.locator('td:last-child', { hasText: /^\d+$/ });
    await walk.follow(linkOf(walk.tab.locator('main tbody tr', { has: members }).first()));
    const seats = walk.rowsUnder('Who sits on it', 'Pwy sydd â sedd arni');
    if ((await linkOf(seats.first()).count()) === 0) return 'no member is named';
  },

  async saving(walk) {
    await walk.follow(walk.named('What is done', "Beth sy'n cael ei wneud"));
    await walk.follow(walk.named('The savings ledger', 'Cofrestr yr arbedion'));
    const saving = walk.tab.locator('main tbody tr', { hasText: '£' }).first();
    const figure = await saving.locator('td', { hasText: '£' }).first().innerText({ timeout: PATIENCE });
    await walk.follow(linkOf(saving));
    const said = walk.rowsUnder('What it is said to save', 'Beth y dywedir ei fod yn ei arbed');
    if ((await said.filter({ hasText: figure }).count()) === 0) return `the saving of ${figure} is not there`;
  },

  async supplier(walk) {
    await walk.follow(walk.named('Money', 'Arian'));
    await walk.follow(walk.named('Spending', 'Gwariant'));
    await walk.follow(walk.tab.locator('main a[href*="months/20"]').first());
    const chart = walk.tab.locator('#by-supplier');
    const first = await chart.locator('tbody th').first().textContent({ timeout: PATIENCE });
    const finding = chart.locator('.chart-title', { hasText: first }).filter({ visible: true });
    if ((await finding.count()) === 0) return `that ${first} received most is not said`;
  },

  async decision(walk, { town, decision }) {
    await walk.follow(walk.named('All places, by the area in which they lie', 'Pob lle, fesul yr ardal y mae ynddi'));
    await walk.follow(walk.tab.locator(`main a[href$="areas/${town}/index.html"]:visible`).first());
    const name = walk.clicks.at(-1);
    await walk.follow(walk.tab.locator(`main a[href$="decisions/${decision}/index.html"]:visible`).first());
    const told = await walk.tab.locator('main').innerText();
    if (!told.includes(name)) return `${name} is not named there`;
  },

  async mistake(walk) {
    await walk.follow(walk.named('Who decides', "Pwy sy'n penderfynu"));
    await walk.follow(walk.named('Partnerships', 'Partneriaethau'));
    const sentence = walk.tab.locator('footer p', { hasText: walk.words('Report a mistake', 'Rhowch wybod am gamgymeriad') });
    const link = sentence.getByRole('link').first();
    const address = await link.getAttribute('href', { timeout: PATIENCE });
    if (!/^(mailto:|https:\/\/github\.com\/)/.test(address)) return `the report would go to ${address}`;
    await walk.follow(link);
  },
};

/** A decision for a town: people know the name of their town, so this is not looked for by clicks. */
function decisionForTown(site) {
  for (const path of site.files.keys()) {
    const [, decision] = /^decisions\/([^/]+)\/record\.json$/.exec(path) ?? [];
    const [town] = (decision && JSON.parse(site.text(path)).areas) ?? [];
    if (town) return { town, decision };
  }
  return {};
}

/** Does a task from the page at hand; gives the way, and what is wrong. */
async function attempt(tab, language, task, known) {
  const walk = new Walk(tab, language);
  const wrong = await TASKS[task](walk, known).catch((error) => `it goes no further: ${error.message.split('\n')[0]}`);
  const tooFar = walk.clicks.length > MOST_CLICKS ? `it takes ${walk.clicks.length} clicks` : null;
  return { way: walk.inWords(), wrong: wrong ?? tooFar };
}

/** A tab for which other websites, to which a report of a mistake leads, are empty pages. */
async function openTab(browser, options) {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  await context.route(/^https:/, (route) => route.fulfill({ body: '' }));
  return context.newPage();
}

/** Does every task as each reader in each language. */
export async function checkTasks(site) {
  const server = await serve(site.parent, site.subPath);
  const browser = await startChromium();
  const known = decisionForTown(site);
  const checks = Object.entries(CHECKS).map(([task, name]) => ({ task, name, looked: '', failures: [] }));
  try {
    for (const [reader, options] of Object.entries(READERS)) {
      const tab = await openTab(browser, options);
      for (const [language, folder] of Object.entries(LANGUAGES)) {
        for (const check of checks) {
          await tab.goto(`${server.origin}/${site.subPath}/${folder}`);
          const { way, wrong } = await attempt(tab, language, check.task, known);
          check.looked ||= way;
          if (wrong) check.failures.push({ page: `${folder}index.html`, says: `${way}: ${wrong} (${reader})` });
        }
      }
      await tab.context().close();
    }
  } finally {
    await browser.close();
    server.close();
  }
  return checks;
}
