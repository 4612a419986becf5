// Every page and stylesheet is valid: the Nu HTML Checker, errors and warnings alike.
//
// Drawings stand in the pages too and are read there; of those that are files by themselves the
// checker, which needs 50 ms for each, reads a spread from the smallest to the largest.

import { spawnSync } from 'node:child_process';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

import { count } from './report.mjs';

const JAR = fileURLToPath(new URL('./node_modules/vnu-jar/build/dist/vnu.jar', import.meta.url));

// What the checker says that is no fault, each with the reason. Keep this list short.
const NO_FAULT = [
  // Lists without bullets lose their role in Safari unless the role is said again.
  /^The “list” role is unnecessary for element “(ul|ol)”/,
  // CSS Conditional Rules 5 and Containment 3: in every browser since 2023, not yet in the checker.
  /^CSS: (“container(-type|-name)?”: Property “container(-type|-name)?” doesn't exist|Unrecognized at-rule “@container”)/,
];

const DRAWINGS = 80;

function run(options, paths) {
  const output = ['--no-langdetect', '--stdout', '--format', 'json', '--exit-zero-always'];
  const result = spawnSync('java', ['-Xss8m', '-jar', JAR, ...options, ...output, ...paths], {
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  if (result.error) throw new Error(`cannot start java: ${result.error.message}`);
  if (result.status !== 0) throw new Error(`the Nu HTML Checker stopped: ${result.stderr.slice(0, 2000)}`);
  return JSON.parse(result.stdout).messages;
}

function someDrawings(site) {
  const sizeOf = (path) => site.files.get(path).size;
  const all = [...site.files.keys()].filter((path) => path.endsWith('.svg')).sort((a, b) => sizeOf(a) - sizeOf(b));
  const step = Math.max(1, (all.length - 1) / (DRAWINGS - 1));
  const chosen = Array.from({ length: Math.min(DRAWINGS, all.length) }, (_, i) => all[Math.round(i * step)]);
  return chosen.map((path) => join(site.root, path));
}

export function checkHtml(site) {
  const drawings = someDrawings(site);
  // Without --skip-non-html the checker reads CSV and JSON as HTML.
  const messages = [
    ...run(['--skip-non-html', '--also-check-css'], [site.root]),
    ...(drawings.length > 0 ? run(['--svg'], drawings) : []),
  ];
  const failures = messages
    .filter(({ type, subType }) => type !== 'info' || subType === 'warning')
    .filter(({ message }) => !NO_FAULT.some((pattern) => pattern.test(message)))
    .map(({ url, message, lastLine, extract }) => ({
      page: `${url ? relative(site.root, fileURLToPath(url)) : 'the whole run'}:${lastLine ?? '?'}`,
      says: extract ? `${message} [${extract.replace(/\s+/g, ' ').trim().slice(0, 90)}]` : message,
    }));
  const styles = [...site.files.keys()].filter((path) => path.endsWith('.css')).length;
  return {
    name: 'HTML, CSS and SVG are valid',
    looked: [
      count(site.pages.length, 'page'),
      count(styles, 'stylesheet'),
      count(drawings.length, 'drawing'),
    ].join(', '),
    failures,
  };
}
