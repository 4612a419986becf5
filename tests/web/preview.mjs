// Uses the preview as an author does, in a browser: node preview.mjs PROGRAM CONTENT
//
// CONTENT is a content folder of which a copy is edited.

import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { startChromium } from './chromium.mjs';
import { Report } from './report.mjs';

const RECORD = 'partnerships/river-board.yaml';
const PAGE = 'partnerships/river-board/';
const PATIENCE = 60_000;

/** Starts a preview and waits until it names its address. */
function startPreview(program, folder) {
  const args = ['serve', '--port', '0', '--as-at', '2026-11-23', '--editor', 'editor://open{file}:{line}'];
  const preview = spawn(resolve(program), args, { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] });
  return new Promise((done, failed) => {
    let said = '';
    preview.stdout.on('data', (text) => {
      said += text;
      const address = /Open (http:\S+)/.exec(said)?.[1];
      if (address) done({ preview, address });
    });
    preview.on('exit', () => failed(new Error(`the preview ended: ${said}`)));
  });
}

/** What is seen of the preview's own parts on a page. */
class Own {
  constructor(tab) {
    const host = tab.locator('#daylight-preview');
    this.mark = host.locator('.mark');
    this.panel = host.locator('section');
    this.links = host.locator('section li a');
  }
}

/** Gives a wait for the end of the next build that is published: a page that the site lacks reloads then only. */
async function published(address) {
  const answer = await fetch(`${address}__daylight/events?page=`);
  const events = answer.body.pipeThrough(new TextDecoderStream()).getReader();
  const heard = async (name) => {
    for (let said = ''; !said.includes(`event: ${name}`); ) {
      const { done, value } = await events.read();
      if (done) throw new Error(`the preview ended before it said ${name}`);
      said += value;
    }
  };
  await heard('hello');
  return async () => {
    await heard('reload');
    await events.cancel();
  };
}

async function look(tab, address, record, report) {
  const text = readFileSync(record, 'utf8');
  const heading = tab.getByRole('heading', { level: 1 });
  let loads = 0;
  tab.on('load', () => (loads += 1));
  await tab.setViewportSize({ width: 320, height: 400 });
  await tab.goto(address + PAGE);
  const own = new Own(tab);
  const check = (name, says) => report.add({ name, failures: says.map((words) => ({ page: PAGE, says: words })) });

  await own.mark.waitFor();
  const mark = await own.mark.textContent();
  const wanted = 'Preview, as at 23 November 2026, drafts not shown';
  check('a mark says that this is a preview, and of what', mark === wanted ? [] : [`the mark says “${mark}”`]);

  await tab.evaluate(() => scrollTo({ top: 300, behavior: 'instant' }));
  const before = await tab.evaluate(() => scrollY);
  loads = 0;
  const end = await published(address);
  writeFileSync(record, text.replace('name: River Board', 'name: Board of Rivers'));
  await heading.filter({ hasText: 'Board of Rivers' }).waitFor();
  await tab.waitForFunction((top) => scrollY === top, before);
  check('a saved page is seen at the place that was read', before > 0 ? [] : ['the page is too short to be scrolled']);

  await end();
  writeFileSync(record, text.replace('form: board', 'form: bord'));
  await own.panel.waitFor();
  const says = [];
  if (loads !== 1) says.push(`the page was loaded ${loads} times for one save`);
  const panel = await own.panel.textContent();
  if (!panel.includes(`content/${RECORD}:2:`)) says.push(`the panel says “${panel}”`);
  const to = await own.links.first().getAttribute('href');
  if (to !== `editor://open${record}:2`) says.push(`the link leads to ${to}`);
  check('a page reloads once; a mistake is listed with a link to its line', says);

  writeFileSync(record, text);
  await heading.filter({ hasText: 'River Board' }).waitFor();
  await own.mark.waitFor();
  const open = await own.panel.isVisible();
  check('the panel goes when the mistake is mended', open ? ['the panel is still there'] : []);
}

async function main([program, content]) {
  const folder = mkdtempSync(join(tmpdir(), 'daylight-'));
  cpSync(content, join(folder, 'content'), { recursive: true });
  const browser = await startChromium();
  const report = new Report();
  const { preview, address } = await startPreview(program, folder);
  try {
    const tab = await browser.newPage();
    tab.setDefaultTimeout(PATIENCE);
    await look(tab, address, join(folder, 'content', RECORD), report);
  } finally {
    preview.removeAllListeners('exit');
    preview.kill('SIGINT');
    await browser.close();
    rmSync(folder, { recursive: true });
  }
  return report.close();
}

main(process.argv.slice(2)).then(
  (good) => process.exit(good ? 0 : 1),
  (error) => {
    console.error(`The checks of the preview stopped: ${error.message}`);
    process.exit(2);
  },
);
