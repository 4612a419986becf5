// Takes pictures of pages for people to look at:
//
//     node shots.mjs SITE_PARENT SUBPATH OUT_DIR PATH…
//
// A PATH is a page in the site, such as `index.html` or `spending/`. Each gives two full-page
// PNG files, 1280 and 320 pixels wide; `--dark` among the paths asks for the dark scheme.

import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { startChromium } from './chromium.mjs';
import { serve } from './server.mjs';

const WIDTHS = [1280, 320];

const nameOf = (path) => path.replace(/(^|\/)index\.html$|\/$/, '').replace(/\.html$/, '').replaceAll('/', '-') || 'home';

async function main([parent, subPath, out, ...words]) {
  const paths = words.filter((word) => word !== '--dark');
  if (paths.length === 0) throw new Error('say what to take: node shots.mjs SITE_PARENT SUBPATH OUT_DIR PATH…');
  const colorScheme = words.includes('--dark') ? 'dark' : 'light';
  mkdirSync(out, { recursive: true });
  const server = await serve(resolve(parent), subPath);
  const browser = await startChromium();
  const context = await browser.newContext({ colorScheme, reducedMotion: 'reduce' });
  const tab = await context.newPage();
  for (const path of paths) {
    for (const width of WIDTHS) {
      await tab.setViewportSize({ width, height: 900 });
      await tab.goto(`${server.origin}/${subPath}/${path}`);
      const file = join(out, `${nameOf(path)}-${width}${colorScheme === 'dark' ? '-dark' : ''}.png`);
      await tab.screenshot({ path: file, fullPage: true });
      console.log(file);
    }
  }
  await browser.close();
  server.close();
}

main(process.argv.slice(2)).catch((error) => {
  console.error(`No pictures: ${error.message}`);
  process.exit(1);
});
