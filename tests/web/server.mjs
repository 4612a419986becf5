// A server on loopback that finds files as GitHub Pages does, and compresses text as it does.

import { createServer } from 'node:http';
import { readFileSync, statSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonld': 'application/ld+json; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

const isText = (type) => /^text\/|json$|javascript|xml/.test(type.split(';')[0]);

const statusOf = (path) => statSync(path, { throwIfNoEntry: false });

/** What to answer: a file, the way to a folder's own address, or nothing. */
function find(parent, path) {
  const file = join(parent, normalize(path));
  const status = statusOf(file);
  if (status?.isFile()) return { file };
  if (status?.isDirectory() && !path.endsWith('/')) return { moved: `${path}/` };
  const index = join(file, 'index.html');
  if (status?.isDirectory() && statusOf(index)) return { file: index };
  return statusOf(`${file}.html`) ? { file: `${file}.html` } : {};
}

/** Serves the folder `parent`; gives `{ origin, close }`. */
export function serve(parent, subPath) {
  const answer = (request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://127.0.0.1').pathname);
    const { file, moved } = find(parent, path);
    if (moved) return response.writeHead(301, { location: moved }).end();
    const missing = join(parent, subPath, '404.html');
    const body = file ?? (path.startsWith(`/${subPath}/`) && statusOf(missing) ? missing : null);
    if (!body) return response.writeHead(404).end('Nothing is here.');
    const type = TYPES[extname(body)] ?? 'application/octet-stream';
    const bytes = readFileSync(body);
    const packed = isText(type) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
    const headers = { 'content-type': type, vary: 'accept-encoding', ...(packed && { 'content-encoding': 'gzip' }) };
    return response.writeHead(file ? 200 : 404, headers).end(packed ? gzipSync(bytes) : bytes);
  };
  const server = createServer(answer);
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const close = () => {
        server.closeAllConnections();
        server.close();
      };
      resolve({ origin: `http://127.0.0.1:${server.address().port}`, close });
    });
  });
}
