// Starts the machine's Chromium with a fresh profile and no way out of this machine.

import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { chromium } from 'playwright-core';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

const OPTIONS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // A request to another host fails at once instead of waiting for a network.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

/** A port that is free now. */
function freePort() {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

export function startChromium(args = []) {
  const executablePath = process.env.CHROMIUM ?? PLACES.find((place) => existsSync(place));
  if (!executablePath) throw new Error('no Chromium found: install the package chromium or set CHROMIUM');
  return chromium.launch({ executablePath, headless: true, args: [...OPTIONS, ...args] });
}

/** A browser that other programs can tell what to do, on `port`. */
export async function startListeningChromium() {
  const port = await freePort();
  return { browser: await startChromium([`--remote-debugging-port=${port}`]), port };
}
