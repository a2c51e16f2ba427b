// A citizen's session in the real app, on the real kiosk: it ends with its process, and nothing of it is left anywhere.
import assert from 'node:assert/strict';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

import { chromium } from 'playwright-core';

import { startServer } from '../harness/server.mjs';
import { Citizen, keepFirstFree } from '../journeys/citizen.mjs';
import { Kiosk, SHOWN } from './kiosk.mjs';
import { residue } from './residue.mjs';

const app = process.env.DOST_APP ?? fileURLToPath(new URL('../../dist', import.meta.url));
const BROWSER = '--kiosk --incognito';
const OVER = 'a session is over';
/** From the tap to a clean start screen, in seconds. */
const FINISH_WITHIN = 3;

let server;
let kiosk;

before(async () => {
  server = await startServer({ surface: 'kiosk' });
  // A page that is looked into; a kiosk's own policy forbids that, and is tried without this test's eyes in watchdog.test.mjs.
  const env = { CHROMIUM_OPTIONS: '--remote-debugging-port=0' };
  kiosk = await Kiosk.start({ app, server: server.url, policy: { DeveloperToolsAvailability: 1 }, env });
});

after(async () => {
  await kiosk?.remove();
  await server?.remove();
});

/** The page of the browser that was started last. */
async function look() {
  const names = (await readdir(kiosk.memory, { recursive: true })).filter((name) => name.endsWith('/DevToolsActivePort'));
  const files = await Promise.all(names.map(async (name) => ({ name, at: (await stat(join(kiosk.memory, name))).mtimeMs })));
  const { name } = files.sort((one, other) => other.at - one.at)[0];
  const [port] = (await readFile(join(kiosk.memory, name), 'utf8')).split('\n');
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  return browser.contexts().flatMap((context) => context.pages()).find((page) => page.url().startsWith(kiosk.address));
}

const letters = (count) => Array.from({ length: count }, () => 'bdfghklmnprstvz'[Math.floor(Math.random() * 15)]).join('');

/** Says that the page is what a fresh one is. */
async function isFresh(page) {
  const citizen = new Citizen(page, 'az');
  await citizen.heading('start-title');
  assert.equal(new URL(page.url()).pathname, '/');
  assert.equal(await page.evaluate(() => document.documentElement.lang), 'az');
  assert.equal(await page.evaluate(() => history.length), 1, 'nothing to go back to');
  return citizen;
}

test('"finish and erase" after a booking leaves a fresh start screen, and nothing of the citizen anywhere', async (t) => {
  t.diagnostic(`start to start screen: ${await kiosk.says(SHOWN, 20)} ms`);
  const page = await look();
  const citizen = await isFresh(page);
  const canaries = { search: letters(12), name: `${letters(12)}ova`, phone: `050${String(Math.random()).slice(2, 9)}` };

  await page.locator('button[lang=ru]').click();
  await page.locator('html[lang=ru]').waitFor();
  await page.locator('button[lang=az]').click();
  await citizen.follow('start-services-title');
  await page.locator('main input').first().fill(canaries.search);
  await page.locator('a.brand').click();
  await citizen.follow('start-book-title');
  await citizen.heading('service-title');
  await page.locator('details.area summary').first().click();
  await page.locator('details.area button.choice').first().click();
  await page.getByRole('link', { name: citizen.word('continue'), exact: true }).click();
  await citizen.heading('centre-title');
  await page.locator('button.choice').first().click();
  await keepFirstFree(citizen);
  await citizen.type('name', canaries.name);
  await citizen.type('phone', canaries.phone);
  await citizen.press('continue');
  await citizen.heading('check-title');
  await citizen.press('check-confirm');
  await citizen.heading('booked-title');

  const texts = Object.values(canaries);
  const before = await residue(kiosk, texts);
  for (const text of texts) assert.ok(before.some((line) => line.includes(text)), `the search does not find what is there: ${text}`);

  const [last] = await kiosk.processes(BROWSER);
  const since = performance.now();
  const finished = page.getByRole('button', { name: citizen.word('bar-finish'), exact: true }).click();
  await kiosk.says(OVER, FINISH_WITHIN);
  await finished.catch(() => {});
  await kiosk.says(SHOWN, FINISH_WITHIN);
  const took = Math.round(performance.now() - since);
  t.diagnostic(`from the tap to a clean start screen: ${took} ms`);
  while ((await kiosk.processes(BROWSER)).includes(last)) await sleep(20);
  t.diagnostic(`the last process is gone after ${Math.round(performance.now() - since)} ms`);

  assert.deepEqual(await residue(kiosk, texts), []);
  assert.doesNotMatch(server.log, new RegExp(texts.join('|')));
  await isFresh(await look());
});

test('when nobody is there any more, the session ends in the same way', async (t) => {
  const page = await look();
  const [last] = await kiosk.processes(BROWSER);
  await page.clock.install();
  const citizen = await isFresh(page);
  await citizen.follow('start-services-title');
  const text = letters(12);
  await page.locator('main input').first().fill(text);
  await page.clock.fastForward('02:20');
  const since = performance.now();
  await kiosk.says(OVER, 5);
  await kiosk.says(SHOWN, FINISH_WITHIN);
  t.diagnostic(`from the end of patience to a clean start screen: ${Math.round(performance.now() - since)} ms`);
  while ((await kiosk.processes(BROWSER)).includes(last)) await sleep(20);
  assert.deepEqual(await residue(kiosk, [text]), []);
  await isFresh(await look());
});

test('a page that is killed in the middle of a session leaves nothing either', async () => {
  const page = await look();
  const citizen = await isFresh(page);
  await citizen.follow('start-services-title');
  const text = letters(12);
  await page.locator('main input').first().fill(text);
  for (const id of await kiosk.processes('--type=renderer')) process.kill(id, 'SIGKILL');
  await kiosk.says('the page is gone', 5);
  await kiosk.says(SHOWN, 5);
  assert.deepEqual(await residue(kiosk, [text]), []);
  await isFresh(await look());
});
