// A citizen's session in the real app, on the real kiosk: it ends with its process, and nothing of it is left anywhere.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { startServer } from '../harness/server.mjs';
import { Citizen, SIMPLE, keepFirstFree } from '../journeys/citizen.mjs';
import { EYES, look } from './eyes.mjs';
import { BROWSER, Kiosk, SHOWN, until } from './kiosk.mjs';
import { residue } from './residue.mjs';
import { picture } from './screen.mjs';

const app = process.env.DOST_APP ?? fileURLToPath(new URL('../../dist', import.meta.url));
const PICTURES = process.env.DOST_PICTURES ?? fileURLToPath(new URL('../../target/kiosk', import.meta.url));
const OVER = 'a session is over';
/** From the tap to the end of the process, in seconds; the screen is blank at once. */
const GONE_WITHIN = 3.5;
/** From the tap to the next start screen. */
const SHOWN_WITHIN = 5;

let server;
let kiosk;

before(async () => {
  server = await startServer({ surface: 'kiosk' });
  kiosk = await Kiosk.start({ app, server: server.url, ...EYES });
});

after(async () => {
  await kiosk?.remove();
  await server?.remove();
});

/** Waits until a process is gone. */
async function gone(id) {
  await kiosk.within(GONE_WITHIN, until(async () => !(await kiosk.processes(BROWSER)).includes(id)), 'end of the process');
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
  const page = await look(kiosk);
  const citizen = await isFresh(page);
  const show = (name) => picture(kiosk, join(PICTURES, `${name}.png`));
  await show('1-start');
  const canaries = { search: letters(12), name: `${letters(12)}ova`, phone: `050${String(Math.random()).slice(2, 9)}` };

  await citizen.follow('start-pension-title');
  await citizen.answer(SIMPLE);
  await citizen.heading('result-title');
  await show('2-result');
  await page.locator('a.brand').click();
  await citizen.heading('start-title');
  await page.locator('button[lang=ru]').click();
  await page.locator('html[lang=ru]').waitFor({ state: 'attached' });
  await page.locator('button[lang=az]').click();
  await citizen.follow('start-services-title');
  const search = page.locator('main input').first();
  await search.fill(canaries.search);
  await search.fill('');
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
  await show('3-booked');

  const texts = Object.values(canaries);
  const before = await residue(kiosk, texts);
  for (const text of texts) assert.ok(before.some((line) => line.includes(text)), `the search does not find what is there: ${text}`);

  const [last] = await kiosk.processes(BROWSER);
  const since = performance.now();
  const took = () => Math.round(performance.now() - since);
  // The browser ends before it can say that it was clicked.
  page.getByRole('button', { name: citizen.word('bar-finish'), exact: true }).click().catch(() => {});
  await kiosk.says(OVER, GONE_WITHIN);
  await Promise.all([
    gone(last).then(() => t.diagnostic(`from the tap to the end of the process: ${took()} ms`)),
    kiosk.says(SHOWN, SHOWN_WITHIN).then(() => t.diagnostic(`from the tap to the next start screen: ${took()} ms`)),
  ]);

  assert.deepEqual(await residue(kiosk, texts), []);
  await show('4-next');
  assert.doesNotMatch(server.log, new RegExp(texts.join('|')));
  await isFresh(await look(kiosk));
});

test('when nobody is there any more, the session ends in the same way', async () => {
  const page = await look(kiosk);
  const [last] = await kiosk.processes(BROWSER);
  await page.clock.install();
  const citizen = await isFresh(page);
  await citizen.follow('start-services-title');
  const text = letters(12);
  await page.locator('main input').first().fill(text);
  await page.clock.fastForward('02:20');
  await kiosk.says(OVER, 5);
  await Promise.all([gone(last), kiosk.says(SHOWN, SHOWN_WITHIN)]);
  assert.deepEqual(await residue(kiosk, [text]), []);
  await isFresh(await look(kiosk));
});

test('a telephone number leads nowhere, and a page that is killed in the middle leaves nothing either', async () => {
  const page = await look(kiosk);
  const citizen = await isFresh(page);
  await page.locator('main a[href="tel:142"]').first().click();
  await citizen.follow('start-services-title');
  const text = letters(12);
  await page.locator('main input').first().fill(text);
  for (const id of await kiosk.processes('--type=renderer')) process.kill(id, 'SIGKILL');
  await kiosk.says('the page is gone', 5);
  await kiosk.says(SHOWN, 5);
  assert.deepEqual(await residue(kiosk, [text]), []);
  await isFresh(await look(kiosk));
});

test('a screen with nothing on it is replaced, though its process lives', async (t) => {
  const page = await look(kiosk);
  await isFresh(page);
  const since = performance.now();
  await page.evaluate(() => document.getElementById('app').replaceChildren());
  await kiosk.says('no screen was painted for', 30);
  await kiosk.says(SHOWN, 10);
  t.diagnostic(`a new start screen after ${Math.round(performance.now() - since)} ms`);
  await isFresh(await look(kiosk));
});
