// Checks a built site: node check.mjs SITE_PARENT SUBPATH [ZIP]
//
// SITE_PARENT stands for the host, SUBPATH for the folder of the site in it, ZIP for the site as one file.
// DAYLIGHT_SHARED is a folder with schemas/ for what can be checked against one.
// DAYLIGHT_LIGHTHOUSE=all has Lighthouse judge one page of every type, and not only pages with every sort of part.

import { checkInBrowser } from './browser.mjs';
import { checkEnlarged } from './enlarged.mjs';
import { checkPaper } from './paper.mjs';
import { checkExplorer } from './explore.mjs';
import { checkFeeds, checkSitemap, readXmlFiles } from './feeds.mjs';
import { checkHtml } from './html.mjs';
import { checkKeyboard } from './keyboard.mjs';
import { checkLighthouse } from './lighthouse.mjs';
import { checkLooks } from './looks.mjs';
import { checkLinks, publicAddress, readDocuments } from './links.mjs';
import { fewWithAllParts, pageTypes, samplePages } from './pages.mjs';
import { checkPlaces } from './places.mjs';
import { checkReach } from './reach.mjs';
import { Report, count } from './report.mjs';
import { checkSearch } from './search.mjs';
import { checkSizes } from './sizes.mjs';
import { checkNames, readTree } from './tree.mjs';
import { checkSharing } from './sharing.mjs';
import { checkTasks } from './tasks.mjs';
import { checkWeight } from './weight.mjs';
import { join, resolve } from 'node:path';

async function main([parent, subPath, zip]) {
  if (!parent || !subPath) throw new Error('say which site: node check.mjs SITE_PARENT SUBPATH [ZIP]');
  const report = new Report();
  const start = Date.now();
  const passed = () => `${((Date.now() - start) / 1000).toFixed(0)} s`;

  const site = readTree(resolve(parent), subPath);
  const base = publicAddress(site);
  const documents = readDocuments(site);
  console.log(`${count(site.pages.length, 'page')} for ${base}\n`);

  report.add(checkNames(site));
  const { check, leadsTo } = checkLinks(site, base, documents);
  report.add(check);
  report.add(checkReach(site, documents, leadsTo));
  const xml = readXmlFiles(site);
  report.add(xml.check);
  const schemas = join(process.env.DAYLIGHT_SHARED ?? '../shared', 'schemas');
  report.add(checkSitemap(site, base, xml.roots, documents, schemas));
  report.add(checkFeeds(site, base, xml.roots));
  for (const check of checkWeight(site, documents, leadsTo)) report.add(check);
  console.log(`--    links and files read after ${passed()}`);
  report.add(checkHtml(site));
  console.log(`--    HTML read after ${passed()}`);
  for (const check of await checkInBrowser(site, samplePages(site, documents))) report.add(check);
  console.log(`--    pages looked at after ${passed()}`);
  const sorts = pageTypes(site, documents);
  const types = fewWithAllParts(site, sorts);
  for (const check of await checkSizes(site, types)) report.add(check);
  console.log(`--    pages judged at three widths after ${passed()}`);
  for (const check of await checkKeyboard(site, types)) report.add(check);
  console.log(`--    pages walked through after ${passed()}`);
  const all = [...new Set([...sorts, ...types])];
  for (const check of await checkEnlarged(site, all)) report.add(check);
  console.log(`--    pages enlarged after ${passed()}`);
  for (const check of await checkPaper(site, all)) report.add(check);
  console.log(`--    pages printed after ${passed()}`);
  report.add(await checkLooks(site));
  // Lighthouse takes some eight seconds for each page.
  const judged = process.env.DAYLIGHT_LIGHTHOUSE === 'all' ? [all, 'of every type'] : [types, 'that together have every sort of part'];
  report.add(await checkLighthouse(site, ...judged));
  console.log(`--    Lighthouse was asked after ${passed()}`);
  for (const check of await checkExplorer(site)) report.add(check);
  console.log(`--    payments explored after ${passed()}`);
  for (const check of await checkPlaces(site)) report.add(check);
  console.log(`--    places found after ${passed()}`);
  for (const check of await checkSearch(site)) report.add(check);
  for (const check of await checkSharing(site, base, documents, zip)) report.add(check);
  console.log(`--    searched and shared after ${passed()}`);
  for (const check of await checkTasks(site)) report.add(check);
  console.log(`--    tasks done after ${passed()}`);
  return report.close();
}

main(process.argv.slice(2)).then(
  (good) => process.exit(good ? 0 : 1),
  (error) => {
    console.error(`The web checks stopped: ${error.message}`);
    process.exit(2);
  },
);
