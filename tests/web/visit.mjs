// A browser goes through pages, a few at a time, each in a context of its own.

import { startChromium } from './chromium.mjs';
import { serve } from './server.mjs';

const AT_ONCE = 2;

/** Opens each page in a new tab, of this size, and hands it on as `look(tab, page)`. */
export async function visitAll(site, pages, { viewport, waitUntil }, look) {
  const server = await serve(site.parent, site.subPath);
  const browser = await startChromium();
  const waiting = [...pages];
  const work = async () => {
    for (let page = waiting.shift(); page; page = waiting.shift()) {
      const context = await browser.newContext({ reducedMotion: 'reduce', viewport });
      const tab = await context.newPage();
      await tab.goto(`${server.origin}/${site.subPath}/${page}`, { waitUntil });
      await look(tab, page);
      await context.close();
    }
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  } finally {
    await browser.close();
    server.close();
  }
}
