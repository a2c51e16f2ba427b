// A citizen's session in the real app, on the real kiosk: it ends with its process, and nothing of it is left anywhere.
import assert from 'node:assert/strict';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { startServer } from '../harness/server.mjs';
import { Citizen, SIMPLE, keepFirstFree } from '../journeys/citizen.mjs';
import { EYES, look } from './eyes.mjs';
import { BROWSER, Kiosk, SHOWN, until } from './kiosk.mjs';
import { FakePrinter } from './printer.mjs';
import { residue } from './residue.mjs';
import { picture } from './screen.mjs';
import { letters, typeEverywhere } from './typed.mjs';

const app = process.env.DOST_APP ?? fileURLToPath(new URL('../../dist', import.meta.url));
const PICTURES = process.env.DOST_PICTURES ?? fileURLToPath(new URL('../../target/kiosk', import.meta.url));
const OVER = 'a session is over';
/** From the tap to the end of the process, in seconds; the screen is blank at once. */
const GONE_WITHIN = 3.5;
/** From the tap to the next start screen. */
const SHOWN_WITHIN = 5;
/** From a page that stands still to the next start screen. */
const STILL_WITHIN = 30;

let server;
let printer;
let kiosk;
/** From its start to its first start screen, in milliseconds. */
let started;

before(async () => {
  [server, printer] = await Promise.all([startServer({ surface: 'kiosk' }), FakePrinter.start()]);
  // A kiosk of a centre that gives numbers has one more box.
  const folder = join(server.database, '..');
  await writeFile(join(folder, 'device'), server.dost('device', 'baku_1', 'add', '1'));
  const env = { ...EYES.env, DOST_PRINTER: printer.address, DOST_DEVICE: join(folder, 'device'), DOST_STATE: folder };
  kiosk = await Kiosk.start({ app, server: server.url, policy: EYES.policy, env });
  started = await kiosk.says(SHOWN, 20);
});

after(async () => {
  await kiosk?.remove();
  await printer?.remove();
  await server?.remove();
});

/** Waits until a process is gone. */
async function gone(id) {
  await kiosk.within(GONE_WITHIN, until(async () => !(await kiosk.processes(BROWSER)).includes(id)), 'end of the process');
}

/** Says that the page is what a fresh one is. */
async function isFresh(page) {
  const citizen = new Citizen(page, 'az');
  await citizen.heading('start-title');
  assert.equal(new URL(page.url()).pathname, '/');
  assert.equal(await page.evaluate(() => document.documentElement.lang), 'az');
  assert.equal(await page.evaluate(() => history.length), 1, 'nothing to go back to');
  return citizen;
}

/** Takes the time from a tap on the start screen until the first question is painted, in milliseconds. */
function timeToQuestion(page) {
  return page.evaluate(
    () =>
      new Promise((done) => {
        const tapped = (event) => {
          const look = () => (location.pathname.startsWith('/question/') && document.querySelector('main form') ? requestAnimationFrame(painted) : requestAnimationFrame(look));
          const painted = (now) => done(Math.round(now - event.timeStamp));
          look();
        };
        addEventListener('pointerdown', tapped, { capture: true, once: true });
      }),
  );
}

/** Ends the session with "Finish and erase", and says how long process and start screen took. */
async function finish(citizen, t) {
  const [last] = await kiosk.processes(BROWSER);
  const since = performance.now();
  const took = () => Math.round(performance.now() - since);
  // The browser ends before it can say that it was clicked.
  citizen.page.getByRole('button', { name: citizen.word('bar-finish'), exact: true }).click().catch(() => {});
  await kiosk.says(OVER, GONE_WITHIN);
  await Promise.all([
    gone(last).then(() => t.diagnostic(`from the tap to the end of the process: ${took()} ms`)),
    kiosk.says(SHOWN, SHOWN_WITHIN).then(() => t.diagnostic(`from the tap to the next start screen: ${took()} ms`)),
  ]);
}

test('"finish and erase" after a booking and its slip leaves a fresh start screen, and nothing of the citizen anywhere', async (t) => {
  t.diagnostic(`start to start screen: ${started} ms`);
  const page = await look(kiosk);
  const citizen = await isFresh(page);
  const show = (name) => picture(kiosk, join(PICTURES, `${name}.png`));
  await show('1-start');
  const canaries = { search: letters(12), name: `${letters(12)}ova`, phone: `050${String(Math.random()).slice(2, 9)}` };
  const slips = [];
  page.on('request', (request) => request.url().endsWith('/agent/print') && slips.push(request.postData()));

  const question = timeToQuestion(page);
  await citizen.follow('start-pension-title');
  t.diagnostic(`from the tap on the start screen to the first question: ${await question} ms, promised are 300`);
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
  await citizen.press('print');
  await page.getByText(citizen.word('paper-printed')).first().waitFor();
  await show('3-booked');
  await mkdir(PICTURES, { recursive: true });
  await copyFile(await printer.sheet(), join(PICTURES, '4-slip.png'));

  const texts = Object.values(canaries);
  const before = await residue(kiosk, texts);
  for (const text of texts) assert.ok(before.some((line) => line.includes(text)), `the search does not find what is there: ${text}`);

  await finish(citizen, t);

  assert.deepEqual(await residue(kiosk, texts), []);
  await show('5-next');
  assert.doesNotMatch(server.log, new RegExp(texts.join('|')));
  assert.equal(slips.length, 1);
  assert.doesNotMatch(slips[0], new RegExp(texts.join('|')), 'the slip names nobody');
  assert.deepEqual(printer.emptyTray(), [], 'nothing more comes out');
  await isFresh(await look(kiosk));
});

/** The ways in which a session ends, for who has typed into every box. */
const ENDS = {
  'the language is changed, then "finish and erase"': async (citizen, t) => {
    await citizen.page.locator('button[lang=ru]').click();
    await citizen.page.locator('html[lang=ru]').waitFor({ state: 'attached' });
    await finish(new Citizen(citizen.page, 'ru'), t);
  },
  'nobody is there any more': async ({ page }) => {
    const [last] = await kiosk.processes(BROWSER);
    await page.clock.fastForward('02:20');
    await kiosk.says(OVER, 5);
    await Promise.all([gone(last), kiosk.says(SHOWN, SHOWN_WITHIN)]);
  },
  'the page is killed': async () => {
    for (const id of await kiosk.processes('--type=renderer')) process.kill(id, 'SIGKILL');
    await kiosk.says('the page is gone', 5);
    await kiosk.says(SHOWN, 5);
  },
};

for (const [name, end] of Object.entries(ENDS)) {
  test(`nothing of what was typed into any box is left anywhere: ${name}`, async (t) => {
    const page = await look(kiosk);
    const citizen = await isFresh(page);
    await page.clock.install();
    const { texts, shown } = await typeEverywhere(citizen);
    const before = await residue(kiosk, shown);
    for (const text of shown) assert.ok(before.some((line) => line.includes(text)), `the search does not find what is there: ${text}`);
    await end(citizen, t);
    assert.deepEqual(await residue(kiosk, texts), []);
    t.diagnostic(`${texts.length} boxes`);
    assert.doesNotMatch(server.log, new RegExp(texts.join('|')));
    await isFresh(await look(kiosk));
  });
}

test('a telephone number leads nowhere', async (t) => {
  const page = await look(kiosk);
  const citizen = await isFresh(page);
  await page.locator('main a[href="tel:142"]').first().click();
  await citizen.follow('start-services-title');
  await page.locator('#query').waitFor();
  await finish(citizen, t);
});

test('a page whose program never ends is replaced', async (t) => {
  const page = await look(kiosk);
  await isFresh(page);
  const since = performance.now();
  page.evaluate(() => {
    for (;;);
  }).catch(() => {});
  await kiosk.says('no screen was painted for', STILL_WITHIN);
  await kiosk.says(SHOWN, STILL_WITHIN - (performance.now() - since) / 1000);
  t.diagnostic(`a new start screen after ${Math.round(performance.now() - since)} ms, promised are ${STILL_WITHIN * 1000}`);
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
