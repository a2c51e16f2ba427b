// Paper through the real app on the real kiosk: the number, the result and the visit on slips, what is said when the
// printer fails, and that a slip ends with its session.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { startServer } from '../harness/server.mjs';
import { Citizen, LANGUAGES, SIMPLE, keepFirstFree } from '../journeys/citizen.mjs';
import { EYES, look } from './eyes.mjs';
import { Kiosk, SHOWN, until } from './kiosk.mjs';
import { FakePrinter } from './printer.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const app = process.env.DOST_APP ?? join(root, 'dist');
const OVER = 'a session is over';
const PRINT_SECONDS = 3;
const NAME = 'Zibeydə Qaraşova';
const PHONE = '0507418529';

let server;
let printer;
let kiosk;

before(async () => {
  server = await startServer({ surface: 'kiosk' });
  printer = await FakePrinter.start();
  const folder = join(server.database, '..');
  await writeFile(join(folder, 'device'), server.dost('device', 'baku_1', 'add', '1'));
  const env = {
    CHROMIUM_OPTIONS: EYES.env.CHROMIUM_OPTIONS,
    DOST_PRINTER: printer.address,
    DOST_PRINT_SECONDS: String(PRINT_SECONDS),
    DOST_DEVICE: join(folder, 'device'),
    DOST_STATE: folder,
  };
  kiosk = await Kiosk.start({ app, server: server.url, policy: EYES.policy, env });
  await kiosk.says(SHOWN, 20);
  await kiosk.within(10, until(() => kiosk.said.includes('numbers leased')), 'numbers');
});

after(async () => {
  await kiosk?.remove();
  await printer?.remove();
  await server?.remove();
});

/** A citizen's session at the one screen; it ends whatever befalls it. */
async function session(language, what) {
  const citizen = new Citizen(await look(kiosk), language);
  await citizen.page.locator(`button[lang=${language}]`).click();
  await citizen.heading('start-title');
  try {
    await what(citizen);
  } finally {
    await finish(citizen);
  }
}

/** The session ends, and another begins. */
async function finish({ page, word }) {
  // The browser ends before it can say that it was clicked.
  page.getByRole('button', { name: word('bar-finish'), exact: true }).click().catch(() => {});
  await kiosk.says(OVER, 5);
  await kiosk.says(SHOWN, 10);
  await kiosk.within(10, until(async () => (await kiosk.processes('--kiosk --incognito')).length === 1), 'the end of the last browser');
}

/** From the start screen to a number for the first service of the first area. */
async function takeNumber(citizen) {
  await citizen.follow('start-number-title');
  await citizen.heading('number-title');
  await citizen.page.locator('details.area summary').first().click();
  await citizen.rest();
  await citizen.page.locator('details.area button.choice').first().click();
  await citizen.heading('number-yours');
  return citizen.page.locator('.number').innerText();
}

/** What stands on a sheet, as a person and a telephone read it: lines of text, and what is too large for one. */
const letters = (sheet) => ['6', '11'].map((mode) => read(sheet, mode)).join('\n');
const read = (sheet, mode) =>
  execFileSync('tesseract', [sheet, '-', '-l', 'aze', '--psm', mode], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
const code = (sheet) => execFileSync('zbarimg', ['--quiet', '--raw', sheet], { encoding: 'utf8' }).trim();

/** Keeps the picture of a sheet, where the README shows it or to be looked at. */
async function keep(sheet, name) {
  const shown = (await readFile(join(root, 'README.md'), 'utf8')).includes(`docs/screenshots/${name}.png`);
  const folder = join(root, shown ? 'docs/screenshots' : 'tests/output/screenshots');
  await mkdir(folder, { recursive: true });
  await copyFile(sheet, join(folder, `${name}.png`));
}

const seen = (citizen, id) => citizen.page.getByText(citizen.word(id)).first().waitFor({ timeout: (PRINT_SECONDS + 5) * 1000 });

/** What the page would hear of the printer. */
async function printerTrouble() {
  const page = await look(kiosk);
  return page.evaluate(async () => {
    const { agent } = await (await fetch('/config.json')).json();
    const answer = await fetch('/agent/printer', { headers: { authorization: `Bearer ${agent}` } });
    return (await answer.json()).trouble;
  });
}

/** A hand puts the printer right, and takes away what lies in its tray; what was given up is cleared by then. */
async function mend() {
  for (const order of ['ready', 'pace 0']) await printer.tell(order);
  await kiosk.within(10, until(async () => (await printerTrouble()) === null), 'a ready printer');
  printer.emptyTray();
}

test('a number is shown large and printed at once, in three languages', async () => {
  for (const language of LANGUAGES) {
    await session(language, async (someone) => {
      await someone.follow('start-number-title');
      await someone.heading('number-title');
      await someone.page.locator('details.area').first().waitFor();
      await someone.lookAt('number');
      await someone.press('number-take');
      await someone.page.locator('#error-summary').waitFor();
      await someone.lookAt('number-wrong');
      await someone.page.locator('a.brand').click();
      const number = await takeNumber(someone);
      assert.match(number, /^A\d{3}$/);
      await seen(someone, 'paper-printed');
      await someone.lookAt('number-given');
      const sheet = await printer.sheet();
      if (language === 'az') {
        assert.ok(letters(sheet).includes(number), letters(sheet));
        await someone.picture('kiosk-az-number');
        await keep(sheet, 'slip-az-number');
      }
    });
  }
});

test('each fault of the printer is said in its sentence, and after it the slip can be had', async () => {
  await session('az', async (someone) => {
    await mend();
    await printer.tell('after 3000 jammed');
    await takeNumber(someone);
    await seen(someone, 'paper-jammed');
    await seen(someone, 'paper-part');
    await someone.lookAt('number-not-printed');
    for (const [order, id] of [
      ['after 3000 paper-out', 'paper-out'],
      ['offline', 'paper-offline'],
      ['garbage', 'paper-offline'],
      ['pace 1000', 'paper-slow'],
    ]) {
      await mend();
      await printer.tell(order);
      await someone.press('print');
      await seen(someone, id);
    }
    await mend();
    await someone.press('print');
    await seen(someone, 'paper-printed');
  });
});

test('printing is offered only while the printer is ready, and comes by itself once it is', async () => {
  await session('az', async (someone) => {
    await mend();
    await printer.tell('paper-out');
    await takeNumber(someone);
    await seen(someone, 'paper-out');
    assert.equal(await someone.page.getByRole('button', { name: someone.word('print'), exact: true }).isVisible(), false);
    printer.emptyTray();
    await printer.tell('ready');
    await someone.page.getByText(someone.word('paper-printed')).waitFor({ timeout: 20_000 });
    await printer.sheet();
  });
});

test('while a slip is printed nobody is thought gone; its session ends it, and the next one prints its own alone', async () => {
  await session('az', async (gone) => {
    await mend();
    await gone.page.clock.install();
    await printer.tell('pace 4000');
    await takeNumber(gone);
    await seen(gone, 'paper-printing');
    await gone.page.clock.fastForward('02:20');
    await gone.heading('number-yours');
    assert.equal(await gone.page.locator('#idle').isVisible(), false);
  });
  await session('az', async (next) => {
    await mend();
    const number = await takeNumber(next);
    await seen(next, 'paper-printed');
    const sheet = await printer.sheet();
    assert.ok(letters(sheet).includes(number), letters(sheet));
    assert.deepEqual(printer.emptyTray(), []);
  });
});

test('the result and the visit stand on slips as on the screen, and nothing says who somebody is', async () => {
  await session('az', async (someone) => {
    const { page } = someone;
    await mend();
    await someone.follow('start-pension-title');
    await someone.answer(SIMPLE);
    await page.locator('main .sum').first().waitFor();
    await someone.follow('take-title');
    await someone.heading('take-title');
    await someone.press('take-code-ask');
    await page.locator('.take__code').waitFor();
    const spoken = (await page.locator('.take__code [aria-hidden]').innerText()).trim();
    assert.match(spoken, /^[0-9A-Z]{3}-[0-9A-Z]{3}-[0-9A-Z]{4}$/);
    await someone.press('take-print');
    await seen(someone, 'paper-printed');
    await someone.lookAt('take-printed');
    const result = await printer.sheet();
    await keep(result, 'slip-az-result');
    assert.ok(code(result).startsWith(`${server.url}/open?lang=az#`), code(result));
    const read = letters(result);
    for (const word of ['416,67', someone.word('take-code-title'), someone.word('paper-take-along')]) assert.ok(read.includes(word), `${word}\n${read}`);
    assert.ok(spoken.split('-').some((group) => read.includes(group)), `${spoken}\n${read}`);
    await page.goBack();
    await someone.heading('result-title');
    await someone.press('result-book');
    await someone.heading('centre-title');
    await page.locator('button.choice').first().click();
    await keepFirstFree(someone);
    await someone.type('name', NAME);
    await someone.type('phone', PHONE);
    await someone.press('continue');
    await someone.heading('check-title');
    await someone.press('check-confirm');
    await someone.heading('booked-title');
    const reference = await page.locator('.sum__amount--code').innerText();
    await someone.press('print');
    await seen(someone, 'paper-printed');
    const visit = await printer.sheet();
    await keep(visit, 'slip-az-visit');
    const said = letters(visit);
    // A letter may be misread; a whole group is enough to know it by.
    assert.ok(reference.split('-').some((group) => said.includes(group)), `${reference}\n${said}`);
    for (const canary of [...NAME.split(' '), PHONE.slice(1), '741', '8529']) assert.ok(!said.includes(canary), `${canary}\n${said}`);
  });
});
