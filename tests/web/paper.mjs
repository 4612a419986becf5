// Pages of every sort on paper, which does not scroll and cannot be clicked on.

import * as ask from './inpage.mjs';
import { count } from './report.mjs';
import { visitAll } from './visit.mjs';

/** A sheet of A4 without margins of one centimetre, in CSS pixels. */
const SHEET = { width: 718, height: 1047 };

const CHECKS = {
  sideways: 'nothing is cut off at the edge of the paper',
  tables: 'every table is printed, those that are folded away on a screen too',
  address: 'the address of the page is printed',
};

/** Looks at the pages given as they are printed; gives one check for each name above. */
export async function checkPaper(site, pages) {
  const found = Object.fromEntries(Object.keys(CHECKS).map((check) => [check, []]));
  await visitAll(site, pages, { viewport: SHEET, waitUntil: 'load' }, async (tab, page) => {
    await tab.emulateMedia({ media: 'print' });
    const scroll = await tab.evaluate(ask.sidewaysScroll);
    if (scroll) found.sideways.push({ page, says: scroll });
    for (const says of await tab.evaluate(ask.unprintedTables)) found.tables.push({ page, says });
    const printed = await tab.evaluate(ask.printedAddress);
    if (!/https?:/.test(printed)) found.address.push({ page, says: `${printed} is no address` });
  });
  const looked = `${count(pages.length, 'page')}, one of every sort`;
  return Object.entries(CHECKS).map(([check, name]) => ({ name, looked, failures: found[check] }));
}
