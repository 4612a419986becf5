// Pages of every sort as people see them who enlarge them: text of twice its size in the same
// window (WCAG 2.2, 1.4.4), the page at 400% (1.4.10), and there with wide spacing too (1.4.12).

import * as ask from './inpage.mjs';
import { count } from './report.mjs';
import { visitAll } from './visit.mjs';

const PLAIN = { width: 1280, height: 1024 };
const TEXT_WIDTHS = [1280, 640];
/** A window of 1280 by 1024 pixels at 400%. */
const ZOOMED = { width: 320, height: 256, deviceScaleFactor: 4, mobile: false };
/** Twice the size, but for what a browser rounds. */
const LEAST_GROWTH = 1.95;

const CHECKS = {
  sideways: 'no page scrolls sideways with text of 200%, at 400%, or with wide spacing',
  whole: 'no text is cut off or lies on other text when it is enlarged or spaced',
  words: 'no short word is broken in two for want of room when it is enlarged or spaced',
  there: 'everything is still there when a page is enlarged',
  grows: 'all text grows with the size that a reader sets for text',
};

/** One page in one state beside the words that it has when nothing is enlarged. */
async function judge(tab, state, plain, tell) {
  const scroll = await tab.evaluate(ask.sidewaysScroll);
  if (scroll) tell('sideways', scroll, state);
  for (const says of await tab.evaluate(ask.clippedText)) tell('whole', says, state);
  for (const says of await tab.evaluate(ask.overlappingText)) tell('whole', says, state);
  for (const says of await tab.evaluate(ask.brokenWords)) tell('words', says, state);
  const shown = await tab.evaluate(ask.shownWords);
  const still = new Set(shown.map(({ words }) => words));
  for (const { words } of plain) {
    if (!still.has(words)) tell('there', `"${words.slice(0, 50)}" is gone`, state);
  }
  return shown;
}

/** Words whose letters are of about the size that they had before. */
function stunted(plain, shown) {
  const pairs = plain.map((before, at) => ({ ...before, grown: shown[at]?.size / before.size }));
  const names = pairs.filter(({ grown }) => grown < LEAST_GROWTH).map(({ words }) => `"${words.slice(0, 50)}" does not grow`);
  return [...new Set(names)].slice(0, 5);
}

async function tryLargeText(tab, plain, tell) {
  await tab.evaluate(ask.doubleText, true);
  for (const width of TEXT_WIDTHS) {
    await tab.setViewportSize({ ...PLAIN, width });
    const state = `text of 200% at ${width} px`;
    const shown = await judge(tab, state, plain, tell);
    for (const says of await tab.evaluate(ask.cutDrawingText)) tell('whole', says, state);
    if (width === PLAIN.width) for (const says of stunted(plain, shown)) tell('grows', says, state);
  }
  await tab.evaluate(ask.doubleText, false);
}

async function tryZoom(tab, plain, tell) {
  const devtools = await tab.context().newCDPSession(tab);
  await devtools.send('Emulation.setDeviceMetricsOverride', ZOOMED);
  await judge(tab, 'at 400%', plain, tell);
  await tab.evaluate(ask.spaceText, true);
  await judge(tab, 'at 400% with wide spacing', plain, tell);
}

/** Enlarges the pages given; gives one check for each name above. */
export async function checkEnlarged(site, pages) {
  const found = Object.fromEntries(Object.keys(CHECKS).map((check) => [check, []]));
  await visitAll(site, pages, { viewport: PLAIN, waitUntil: 'load' }, async (tab, page) => {
    const tell = (check, says, state) => found[check].push({ page, says: `${says} (${state})` });
    await tab.evaluate(ask.unfold);
    const plain = await tab.evaluate(ask.shownWords);
    await tryLargeText(tab, plain, tell);
    await tryZoom(tab, plain, tell);
  });
  const looked = `${count(pages.length, 'page')}, one of every sort`;
  return Object.entries(CHECKS).map(([check, name]) => ({ name, looked, failures: found[check] }));
}
