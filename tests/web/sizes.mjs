// Pages of every sort at three widths, in light and in dark, as two engines judge it: axe and
// IBM Equal Access. They were written apart, and each finds what the other passes over.

import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';

import { RULES, askAxe } from './browser.mjs';
import * as ask from './inpage.mjs';
import { count } from './report.mjs';
import { visitAll } from './visit.mjs';

const WIDTHS = [320, 768, 1280];
const HEIGHT = 900;
const SCHEMES = ['light', 'dark'];
const SHOWN = 5;
const ENGINE = readFileSync(createRequire(import.meta.url).resolve('accessibility-checker-engine/ace.js'), 'utf8');

/** What Equal Access is sure of; what it asks a person to look at is left to people. */
async function askEqualAccess(tab) {
  if (!(await tab.evaluate(() => 'ace' in window))) await tab.evaluate(`${ENGINE}; window.ace = ace;`);
  const failed = await tab.evaluate(async () => {
    const { results } = await new window.ace.Checker().check(document, ['WCAG_2_2']);
    return results
      .filter(({ value: [sort, result] }) => sort === 'VIOLATION' && result === 'FAIL')
      .map(({ ruleId, message, path }) => ({ ruleId, message, at: path.dom }));
  });
  const rules = new Map();
  for (const { ruleId, message, at } of failed) rules.set(ruleId, [...(rules.get(ruleId) ?? []), `${ruleId}: ${message} [${at}]`]);
  return [...rules.values()].flatMap((sentences) => sentences.slice(0, SHOWN));
}

async function look(tab, name, found) {
  await tab.evaluate(ask.unfold);
  for (const width of WIDTHS) {
    for (const colorScheme of SCHEMES) {
      await tab.setViewportSize({ width, height: HEIGHT });
      await tab.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const where = (says) => ({ page: name, says: `${says} (at ${width} px, ${colorScheme})` });
      found.axe.push(...(await askAxe(tab, RULES)).map(where));
      found.equal.push(...(await askEqualAccess(tab)).map(where));
      const scroll = await tab.evaluate(ask.sidewaysScroll);
      if (scroll) found.reflow.push(where(scroll));
    }
  }
}

/** Looks at the pages given; gives a check for each engine and one for the width. */
export async function checkSizes(site, pages) {
  const found = { axe: [], equal: [], reflow: [] };
  const viewport = { width: WIDTHS[0], height: HEIGHT };
  await visitAll(site, pages, { viewport, waitUntil: 'load' }, (tab, page) => look(tab, page, found));
  const looked = `${count(pages.length, 'page')} that together have every sort of part`;
  const sizes = `at ${WIDTHS.join(', ')} px, light and dark`;
  return [
    { name: `axe finds no barrier on any of these pages ${sizes}`, looked, failures: found.axe },
    { name: `IBM Equal Access finds no barrier (WCAG 2.2) on any of these pages ${sizes}`, looked, failures: found.equal },
    { name: `none of these pages scrolls sideways ${sizes}`, looked, failures: found.reflow },
  ];
}
