// Looks into the page of a kiosk. A kiosk's own policy forbids that; only for such a test it is lifted.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { chromium } from 'playwright-core';

import { BROWSER } from './kiosk.mjs';

/** What lets a test look: handed to `Kiosk.start`. */
export const EYES = { policy: { DeveloperToolsAvailability: 1 }, env: { CHROMIUM_OPTIONS: '--remote-debugging-port=0' } };

/** The page of the one browser that runs. */
export async function look(kiosk) {
  const [id, ...others] = await kiosk.processes(BROWSER);
  assert.deepEqual(others, []);
  const [, profile] = (await readFile(`/proc/${id}/cmdline`, 'utf8')).match(/--user-data-dir=([^\0 ]+)/);
  const [port] = (await readFile(join(profile, 'DevToolsActivePort'), 'utf8')).split('\n');
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  return browser.contexts().flatMap((context) => context.pages()).find((page) => page.url().startsWith(kiosk.address));
}
