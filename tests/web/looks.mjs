// Screenshots beside those that a person has looked at and found good, in `reviewed/`.
//
// With DAYLIGHT_BLESS=1 they are taken anew: look at each before you keep it. Letters differ a
// little from machine to machine, so what is compared is the mean colour of small squares.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PNG } from 'pngjs';

import { startChromium } from './chromium.mjs';
import { count } from './report.mjs';
import { serve } from './server.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));
const REVIEWED = join(HERE, 'reviewed');
const SEEN = join(HERE, 'seen');

const LARGE = { width: 1280, height: 900 };
const SMALL = { width: 320, height: 900 };
/** What is looked at: a page, how large, and what else is asked of the browser. */
const SHOTS = [
  ['home', 'index.html', LARGE],
  ['home', 'index.html', SMALL],
  ['home-dark', 'index.html', LARGE, { colorScheme: 'dark' }],
  ['home-welsh', 'cy/index.html', SMALL],
  ['style-guide', 'style-guide/index.html', LARGE],
  ['style-guide', 'style-guide/index.html', SMALL],
  ['style-guide-dark', 'style-guide/index.html', SMALL, { colorScheme: 'dark' }],
  ['style-guide-forced', 'style-guide/index.html', SMALL, { forcedColors: 'active' }],
  ['style-guide-printed', 'style-guide/index.html', LARGE, { media: 'print' }],
  ['partnership', 'partnerships/tewkesbury-lsp/index.html', SMALL],
  ['partnership-welsh', 'cy/partnerships/tewkesbury-lsp/index.html', LARGE],
];

/** The side of a square, in pixels. */
const SQUARE = 20;
/** How much a square's colour may differ, of 255. */
const COLOUR = 40;
/** How many squares may differ more, of a hundred. */
const SHARE = 3;

/** The mean colours of the squares of a picture. */
function squares({ width, height, data }) {
  const found = [];
  for (let top = 0; top < height; top += SQUARE) {
    for (let left = 0; left < width; left += SQUARE) {
      const sum = [0, 0, 0];
      let pixels = 0;
      for (let y = top; y < Math.min(top + SQUARE, height); y += 1) {
        for (let x = left; x < Math.min(left + SQUARE, width); x += 1) {
          const at = (y * width + x) * 4;
          for (const colour of [0, 1, 2]) sum[colour] += data[at + colour];
          pixels += 1;
        }
      }
      found.push(sum.map((all) => all / pixels));
    }
  }
  return found;
}

/** Of a hundred squares, how many look different; all where the sizes differ. */
export function difference(one, other) {
  if (one.width !== other.width || one.height !== other.height) return 100;
  const [a, b] = [squares(one), squares(other)];
  const differs = (square, at) => square.some((value, colour) => Math.abs(value - b[at][colour]) > COLOUR);
  return (a.filter(differs).length * 100) / a.length;
}

async function take(browser, address, viewport, media = {}) {
  const context = await browser.newContext({ viewport, reducedMotion: 'reduce' });
  const tab = await context.newPage();
  await tab.emulateMedia({ reducedMotion: 'reduce', ...media });
  await tab.goto(address);
  const picture = await tab.screenshot();
  await context.close();
  return picture;
}

function compare(name, page, picture) {
  const reviewed = join(REVIEWED, name);
  if (process.env.DAYLIGHT_BLESS) {
    mkdirSync(REVIEWED, { recursive: true });
    writeFileSync(reviewed, picture);
    return [];
  }
  const known = existsSync(reviewed);
  const share = known ? difference(PNG.sync.read(readFileSync(reviewed)), PNG.sync.read(picture)) : 100;
  if (known && share <= SHARE) return [];
  mkdirSync(SEEN, { recursive: true });
  writeFileSync(join(SEEN, name), picture);
  const says = known ? `${share.toFixed(1)}% of it looks different from reviewed/${name}` : `nobody has looked at ${name}`;
  return [{ page, says: `${says}; look at seen/${name}` }];
}

/** A check that pages look as they did when a person looked at them. */
export async function checkLooks(site) {
  const shots = SHOTS.filter(([, page]) => site.files.has(page));
  const server = await serve(site.parent, site.subPath);
  const browser = await startChromium();
  const failures = [];
  try {
    for (const [name, page, viewport, media] of shots) {
      const picture = await take(browser, `${server.origin}/${site.subPath}/${page}`, viewport, media);
      failures.push(...compare(`${name}-${viewport.width}.png`, page, picture));
    }
  } finally {
    await browser.close();
    server.close();
  }
  return {
    name: 'Pages look as they did when they were reviewed',
    looked: `${count(shots.length, 'screenshot')}: 320 and 1,280 pixels, light, dark, forced colours, print, Welsh`,
    failures,
  };
}
