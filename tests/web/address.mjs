// Where an address leads: to a file of the site, to another host, or nowhere.

// The site is taken to lie this deep, so that `..` past its root is seen and not swallowed.
const DEPTH = '/up'.repeat(40);

const scheme = (url) => /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1].toLowerCase();

const decode = (text) => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/**
 * One of
 * - `{ leads: 'inside', path, fragment, absolute }`: a path below the site's root, as written;
 * - `{ leads: 'outside', host }`;
 * - `{ leads: 'elsewhere', scheme }`: mail, telephone, data;
 * - `{ leads: 'nowhere', says }`.
 *
 * `base` is the site's public address, ending in a slash.
 */
export function follow(url, { from, subPath, base }) {
  if (url !== url.trim()) return { leads: 'nowhere', says: 'has spaces around it' };
  if (url === '') return { leads: 'nowhere', says: 'is empty' };
  if (url.includes('\\')) return { leads: 'nowhere', says: 'has a backslash' };
  if (url.startsWith('//')) return { leads: 'nowhere', says: 'begins with two slashes' };
  if (`${url}/` === base || url.startsWith(base)) return inside(url.slice(base.length) || 'index.html', '', { absolute: 'with the host' });
  const kind = scheme(url);
  if (kind === 'http' || kind === 'https') {
    return URL.canParse(url) ? { leads: 'outside', host: new URL(url).host } : { leads: 'nowhere', says: 'is no web address' };
  }
  if (kind === 'javascript') return { leads: 'nowhere', says: 'is a script' };
  if (kind) return { leads: 'elsewhere', scheme: kind };
  if (!url.startsWith('/')) return inside(url, from, {});
  const root = `/${subPath}/`;
  if (!url.startsWith(root)) return { leads: 'nowhere', says: `begins with a slash, but the site lies under ${root}` };
  return inside(url.slice(root.length), '', { absolute: 'from the root' });
}

function inside(url, from, more) {
  const target = new URL(url, `http://site${DEPTH}/${from}`);
  const path = decode(target.pathname);
  if (!path.startsWith(`${DEPTH}/`)) return { leads: 'nowhere', says: 'climbs out of the site' };
  return { leads: 'inside', path: path.slice(DEPTH.length + 1), fragment: decode(target.hash.slice(1)), ...more };
}
