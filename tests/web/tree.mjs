// The files of a built site, as a web server would find them.

import { lstatSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { count } from './report.mjs';

/**
 * Reads the folder `parent/subPath`. Paths inside it have forward slashes and no leading one.
 *
 * The parent stands for the host: on GitHub Pages a project's site lies under a sub-path, and
 * what a link reaches above it belongs to somebody else.
 */
export function readTree(parent, subPath) {
  const root = join(parent, subPath);
  const files = new Map();
  const links = [];
  const walk = (folder) => {
    for (const name of readdirSync(join(root, folder)).sort()) {
      const path = folder ? `${folder}/${name}` : name;
      const status = lstatSync(join(root, path));
      if (status.isSymbolicLink()) links.push(path);
      else if (status.isDirectory()) walk(path);
      else files.set(path, { size: status.size });
    }
  };
  walk('');
  return {
    parent,
    subPath,
    root,
    files,
    symbolicLinks: links,
    pages: [...files.keys()].filter((path) => path.endsWith('.html')),
    text: (path) => readFileSync(join(root, path), 'utf8'),
    bytes: (path) => readFileSync(join(root, path)),
  };
}

// Served although they begin with a dot; the manifest is the builder's own and asked for by nobody.
const DOT_NAMES = new Set(['.nojekyll', '.well-known', '.daylight-manifest']);

function whatIsWrongWith(path) {
  for (const step of path.split('/')) {
    if (/[^A-Za-z0-9._~-]/.test(step)) return `the name "${step}" holds a character that needs escaping in a link`;
    if (step.startsWith('_')) return `the name "${step}" begins with an underscore, which Jekyll leaves out`;
    if (step.startsWith('.') && !DOT_NAMES.has(step)) return `the name "${step}" begins with a dot`;
  }
  return null;
}

/** Names that survive every file system, server and archive on the way. */
export function checkNames(site) {
  const failures = site.symbolicLinks.map((page) => ({ page, says: 'is a symbolic link, which GitHub Pages refuses' }));
  const lower = new Map();
  for (const path of site.files.keys()) {
    const says = whatIsWrongWith(path);
    if (says) failures.push({ page: path, says });
    const same = lower.get(path.toLowerCase());
    if (same) failures.push({ page: path, says: `differs from ${same} only in capital letters` });
    lower.set(path.toLowerCase(), path);
  }
  for (const needed of ['index.html', '404.html']) {
    if (!site.files.has(needed)) failures.push({ page: needed, says: 'is missing' });
  }
  return {
    name: 'file names are safe on every file system and server',
    looked: count(site.files.size, 'file'),
    failures,
  };
}
