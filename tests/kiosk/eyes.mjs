// Looks into the page of a kiosk. A kiosk's own policy forbids that; only for such a test it is lifted.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { chromium } from 'playwright-core';

import { BROWSER, until } from './kiosk.mjs';

/** What lets a test look: handed to `Kiosk.start`. */
export const EYES = { policy: { DeveloperToolsAvailability: 1 }, env: { CHROMIUM_OPTIONS: '--remote-debugging-port=0' } };

/** The page of the one browser that runs. */
export async function look(kiosk) {
  // The last citizen's ends a moment after the next one's is painted.
  await kiosk.within(10, until(async () => (await kiosk.processes(BROWSER)).length === 1), 'one browser alone');
  const [id] = await kiosk.processes(BROWSER);
  const [, profile] = (await readFile(`/proc/${id}/cmdline`, 'utf8')).match(/--user-data-dir=([^\0 ]+)/);
  const [port] = (await readFile(join(profile, 'DevToolsActivePort'), 'utf8')).split('\n');
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  return browser.contexts().flatMap((context) => context.pages()).find((page) => page.url().startsWith(kiosk.address));
}
