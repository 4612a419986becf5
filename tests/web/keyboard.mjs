// Pages of every sort as people use it who have only a keyboard: the Tab key goes through the
// whole page in the order of the page, shows where it is, comes out at the end, and goes back.

import * as ask from './inpage.mjs';
import { count } from './report.mjs';
import { visitAll } from './visit.mjs';

const SIZE = { width: 1280, height: 900 };
/** A page of more stops is walked so far from its beginning, and from a little before its end. */
const MOST_STOPS = 40;
const LAST_STOPS = 4;
const STEPS_BACK = 3;

const CHECKS = {
  order: 'the Tab key goes to everything that can be used, in the order of the page',
  seen: 'every stop of the Tab key shows where the focus is',
  trap: 'the Tab key comes out of the page at its end, and goes back',
  size: 'everything to click is 24 px wide and high, stands apart, or is part of a sentence',
};

/** Numbers all that the Tab key should stop at, in the order of the page. Sent to the browser. */
function numberStops() {
  const all = 'a[href], button, input:not([type="hidden"]), select, textarea, summary, [tabindex]';
  const group = new Set();
  const stops = [...document.querySelectorAll(all)].filter((element) => {
    if (element.disabled || element.tabIndex < 0 || !element.checkVisibility({ visibilityProperty: true })) return false;
    // The arrow keys go through buttons of one choice.
    if (element.type !== 'radio') return true;
    return !group.has(element.name) && group.add(element.name);
  });
  stops.forEach((element, number) => (element.dataset.stop = number));
  return stops.length;
}

/** The number of what has the focus; null outside the page. Sent to the browser. */
function stopNumber() {
  const { activeElement } = document;
  if (!activeElement || activeElement === document.body) return null;
  return Number(activeElement.dataset.stop ?? -1);
}

/** Targets under the size of WCAG 2.2, 2.5.8, with its exceptions. Sent to the browser. */
function smallTargets() {
  const least = 24;
  const targets = [...document.querySelectorAll('a[href], button, input:not([type="hidden"]), select, textarea, summary')]
    .filter((element) => element.checkVisibility() && !element.closest('svg') && !element.classList.contains('skip'))
    .map((element) => ({ element, box: element.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 1 && box.height > 1);
  const small = ({ box }) => box.width < least || box.height < least;
  const inSentence = ({ element }) => {
    if (getComputedStyle(element).display !== 'inline') return false;
    const block = element.closest('p, li, td, th, dd, dt, figcaption, caption, label, span');
    return Boolean(block) && block.textContent.trim().length > element.textContent.trim().length;
  };
  const centre = ({ box }) => [box.left + box.width / 2, box.top + box.height / 2];
  /** A circle of 24 px about a small target touches no other target, and no other small one's circle. */
  const standsApart = (target) => {
    const [x, y] = centre(target);
    return targets.every((other) => {
      if (other === target || other.element.contains(target.element) || target.element.contains(other.element)) return true;
      const [u, v] = centre(other);
      const dx = Math.max(other.box.left - x, 0, x - other.box.right);
      const dy = Math.max(other.box.top - y, 0, y - other.box.bottom);
      return Math.hypot(dx, dy) >= least / 2 && (!small(other) || Math.hypot(x - u, y - v) >= least);
    });
  };
  return targets
    .filter((target) => small(target) && !inSentence(target) && !standsApart(target))
    .slice(0, 5)
    .map(({ element, box }) => {
      const words = (element.getAttribute('aria-label') ?? element.textContent).trim().replace(/\s+/g, ' ').slice(0, 40);
      return `${element.tagName.toLowerCase()} "${words}" is ${Math.round(box.width)} × ${Math.round(box.height)} px and too near to another`;
    });
}

async function walk(tab, name, found) {
  const stops = await tab.evaluate(numberStops);
  for (let stop = 0; stop < stops; stop += 1) {
    if (stop === MOST_STOPS && stops - LAST_STOPS > stop) {
      stop = stops - LAST_STOPS;
      await tab.evaluate((number) => document.querySelector(`[data-stop="${number}"]`).focus(), stop - 1);
    }
    await tab.keyboard.press('Tab');
    const number = await tab.evaluate(stopNumber);
    const at = await tab.evaluate(ask.focused);
    if (number !== stop) {
      found.order.push({ page: name, says: `after ${stop + 1} Tabs the focus is on ${at?.name ?? 'nothing'}, not on stop ${stop}` });
      return;
    }
    if (!at.ring) found.seen.push({ page: name, says: `${at.name} shows no ring when it has the focus` });
    if (!at.seen) found.seen.push({ page: name, says: `${at.name} has the focus but cannot be seen` });
  }
  await tab.keyboard.press('Tab');
  const out = await tab.evaluate(stopNumber);
  // Without the frame of a browser, the Tab key begins again at the top.
  if (out !== null && out !== 0) found.trap.push({ page: name, says: `after the last stop the focus is still in the page, at stop ${out}` });
  await tab.keyboard.press('Shift+Tab');
  for (let back = 1; back <= Math.min(STEPS_BACK, stops - 1); back += 1) {
    await tab.keyboard.press('Shift+Tab');
    const number = await tab.evaluate(stopNumber);
    if (number !== stops - 1 - back) found.trap.push({ page: name, says: `Shift and Tab lead from the end to stop ${number}, not to ${stops - 1 - back}` });
  }
}

/** Walks through the pages given; gives one check for each name above. */
export async function checkKeyboard(site, pages) {
  const found = Object.fromEntries(Object.keys(CHECKS).map((check) => [check, []]));
  await visitAll(site, pages, { viewport: SIZE, waitUntil: 'networkidle' }, async (tab, name) => {
    await walk(tab, name, found);
    for (const width of [SIZE.width, 320]) {
      await tab.setViewportSize({ ...SIZE, width });
      const small = await tab.evaluate(smallTargets);
      found.size.push(...small.map((says) => ({ page: name, says: `${says} (at ${width} px)` })));
    }
  });
  const looked = `${count(pages.length, 'page')} that together have every sort of part`;
  return Object.entries(CHECKS).map(([check, name]) => ({ name, looked, failures: found[check] }));
}
