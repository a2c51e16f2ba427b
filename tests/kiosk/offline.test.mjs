// A kiosk whose line goes: estimate, paper and numbers work as before, booking says that it cannot, and comes back by itself.
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { startServer } from '../harness/server.mjs';
import { Citizen, LANGUAGES, SIMPLE } from '../journeys/citizen.mjs';
import { EYES, look } from './eyes.mjs';
import { BROWSER, Kiosk, SHOWN, until } from './kiosk.mjs';
import { end } from './life.mjs';
import { FakePrinter } from './printer.mjs';

const app = process.env.DOST_APP ?? fileURLToPath(new URL('../../dist', import.meta.url));
/** What she is entitled to, in manat. */
const AMOUNT = /416[,.]67/;
/** Once the server answers again, so soon (in milliseconds) the screen shows what it could not. */
const BACK_WITHIN = 5000;

let server;
let printer;
let kiosk;
let folder;

before(async () => {
  [server, printer] = await Promise.all([startServer({ surface: 'kiosk' }), FakePrinter.start()]);
  folder = join(server.database, '..');
  await writeFile(join(folder, 'device'), server.dost('device', 'baku_1', 'add', '1'));
  const env = { ...EYES.env, DOST_PRINTER: printer.address, DOST_DEVICE: join(folder, 'device'), DOST_STATE: folder };
  kiosk = await Kiosk.start({ app, server: server.url, policy: EYES.policy, env });
  await kiosk.says(SHOWN, 20);
  await kiosk.within(30, until(async () => (await roll()).blocks.length > 0), 'numbers');
});

after(async () => {
  await kiosk?.remove();
  await printer?.remove();
  await server?.remove();
});

const roll = async () => JSON.parse(await readFile(join(folder, 'numbers.json'), 'utf8').catch(() => '{"blocks":[],"untold":[]}'));

/** Waits until these words stand on the screen. */
const seen = ({ page, word }, id) => page.getByText(word(id)).first().waitFor();

/** The next citizen, at the start screen in their language. */
async function arrive(language) {
  const citizen = new Citizen(await look(kiosk), language);
  await citizen.page.locator(`button[lang=${language}]`).click();
  await citizen.heading('start-title');
  return citizen;
}

/** The session ends, and the next start screen stands alone. */
async function leave() {
  const [last] = await kiosk.processes(BROWSER);
  await end(kiosk);
  await kiosk.says(SHOWN, 20);
  await kiosk.within(10, until(async () => !(await kiosk.processes(BROWSER)).includes(last)), 'the end of the last browser');
}

/** Home, with what was answered. */
async function home(citizen) {
  await citizen.page.locator('a.brand').click();
  await citizen.heading('start-title');
}

/** From the result to the screen of free times at the first centre. */
async function seekTimes(citizen) {
  await citizen.press('result-book');
  await citizen.heading('centre-title');
  await citizen.page.locator('button.choice').first().click();
  await citizen.heading('time-title');
}

for (const language of LANGUAGES) {
  test(`without a line: the estimate, its slip and a number as before; booking says why not, and comes back: ${language}`, async (t) => {
    await server.kill();
    const citizen = await arrive(language);
    const { page } = citizen;
    const before = (await roll()).untold.length;

    await citizen.follow('start-number-title');
    await citizen.heading('number-title');
    await page.locator('details.area summary').first().click();
    await citizen.rest();
    await page.locator('details.area button.choice').first().click();
    await citizen.heading('number-yours');
    assert.match(await page.locator('.number').innerText(), /^A\d{3}$/);
    await seen(citizen, 'number-later');
    await seen(citizen, 'paper-printed');
    await printer.sheet();
    assert.equal((await roll()).untold.length, before + 1, 'the server hears of it later');

    await home(citizen);
    await citizen.follow('start-pension-title');
    await citizen.answer(SIMPLE);
    await page.locator('main .sum').first().waitFor();
    assert.match(await page.locator('main .sum').first().innerText(), AMOUNT);
    await citizen.follow('take-title');
    await citizen.heading('take-title');
    await citizen.press('take-print');
    await seen(citizen, 'paper-printed');
    await printer.sheet();
    await page.goBack();
    await citizen.heading('result-title');

    await seekTimes(citizen);
    await seen(citizen, 'failure-offline');
    assert.equal(await page.locator('.times').count(), 0);
    const back = page.locator('.times .time').first().waitFor().then(() => performance.now());
    await server.start();
    const since = performance.now();
    const took = Math.round((await back) - since);
    t.diagnostic(`${language}: the free times ${took} ms after the server`);
    assert.ok(took <= BACK_WITHIN, `${took} ms, promised are ${BACK_WITHIN}`);
    await kiosk.within(30, until(async () => (await roll()).untold.length === 0), 'the number told');

    await page.goBack();
    await page.goBack();
    await citizen.heading('result-title');
    assert.match(await page.locator('main .sum').first().innerText(), AMOUNT, 'what was answered is kept');
    await leave();
  });
}
