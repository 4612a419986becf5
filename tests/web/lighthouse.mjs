// Pages as Lighthouse judges them on a slow phone.

import lighthouse from 'lighthouse';

import { startListeningChromium } from './chromium.mjs';
import { count } from './report.mjs';
import { serve } from './server.mjs';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
// What else the machine does lengthens the times that are measured: the best of a few counts.
const ATTEMPTS = 4;

const isFull = ({ score }) => score === null || score >= 0.995;

/** What keeps a category from 100. */
function faults(category, audits) {
  const counted = category.auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => audits[id]);
  const short = counted.filter(({ score }) => score !== null && score < 1);
  const says = short.map(({ title, displayValue }) => (displayValue ? `${title} (${displayValue})` : title));
  return `${category.title} is ${Math.round(category.score * 100)}: ${says.join('; ')}`;
}

async function judge(address, port) {
  let wanted = CATEGORIES;
  let found = [];
  for (let attempt = 0; attempt < ATTEMPTS && wanted.length > 0; attempt += 1) {
    const options = { port, output: 'json', logLevel: 'error', onlyCategories: wanted };
    const { lhr } = await lighthouse(address, options);
    if (lhr.runtimeError) return [`Lighthouse stopped: ${lhr.runtimeError.message}`];
    const short = Object.values(lhr.categories).filter((category) => !isFull(category));
    found = short.map((category) => faults(category, lhr.audits));
    // Only times differ from one attempt to the next.
    wanted = short.map(({ id }) => id).filter((id) => id === 'performance');
    if (wanted.length < short.length) return found;
  }
  return found;
}

/** A check that each of the pages given has 100 of 100 in all four categories; `which` says in words how they were chosen. */
export async function checkLighthouse(site, pages, which) {
  const server = await serve(site.parent, site.subPath);
  const { browser, port } = await startListeningChromium();
  const failures = [];
  try {
    for (const page of pages) {
      const found = await judge(`${server.origin}/${site.subPath}/${page}`, port);
      failures.push(...found.map((says) => ({ page, says })));
    }
  } finally {
    await browser.close();
    server.close();
  }
  return {
    name: 'Lighthouse gives 100 for performance, accessibility, best practices and SEO',
    looked: `${count(pages.length, 'page')} ${which}`,
    failures,
  };
}
