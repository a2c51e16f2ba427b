// Fingers at a kiosk: a trembling hand, gestures that do nothing, the lower half of the screen, and a scanner.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { launch, open } from '../harness/browser.mjs';
import { Fingers, SCREENS, ShakyHand, millimetre, outOfReach, stand } from '../harness/hands.mjs';
import { startServer } from '../harness/server.mjs';
import { BORN, Citizen } from './citizen.mjs';

let browser;
let kiosk;

before(async () => {
  [browser, kiosk] = await Promise.all([launch(), startServer({ surface: 'kiosk' })]);
});

after(async () => {
  await browser?.close();
  await kiosk?.remove();
});

/** A citizen at a kiosk. */
async function stands(language = 'az', options = {}) {
  const { page, problems, close } = await open(browser, 'kiosk', options);
  const citizen = new Citizen(page, language);
  await citizen.arrive(kiosk.url);
  const leave = async () => {
    assert.deepEqual(problems, []);
    await close();
  };
  return { page, citizen, leave };
}

test('the app knows what a millimetre is on the screen that its kiosk has', async () => {
  for (const screen of Object.values(SCREENS)) {
    const { page, close } = await open(browser, 'kiosk', { viewport: { width: screen.width, height: screen.height } });
    await page.route('**/config.json', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, json: { ...(await response.json()), screen: Math.round(screen.inches * 10) } });
    });
    await page.goto(kiosk.url);
    await page.locator('nav.languages').waitFor();
    const said = await page.evaluate(() => parseFloat(document.documentElement.style.getPropertyValue('--mm')));
    assert.ok(Math.abs(said - millimetre(screen)) < 0.001, `${said} and ${millimetre(screen)}`);
    await close();
  }
});

for (const language of ['az', 'ru', 'en']) {
  test(`hide: nobody reads along, and one tap brings everything back: ${language}`, async () => {
    const { page, citizen, leave } = await stands(language);
    await citizen.follow('start-services-title');
    await page.locator('#query').fill('pensiya');
    for (const reach of ['usual', 'lower']) {
      if (reach === 'lower') await citizen.press('bar-reach');
      await citizen.press('bar-hide');
      const cover = page.locator('#cover');
      await cover.waitFor();
      const { width, height } = page.viewportSize();
      for (const [x, y] of [[0.02, 0.02], [0.5, 0.1], [0.5, 0.5], [0.98, 0.98]]) {
        const covered = await page.evaluate(
          ([x, y]) => document.elementFromPoint(x, y).closest('dialog')?.id === 'cover',
          [width * x, height * y],
        );
        assert.ok(covered, `${reach}: the page shows at ${x}, ${y}`);
      }
      const show = await page.getByRole('button', { name: citizen.word('cover-show'), exact: true }).boundingBox();
      assert.ok(show.y > height / 2, 'within reach');
      await citizen.lookAt(`hidden, ${reach}`);
      await citizen.press('cover-show');
      await cover.waitFor({ state: 'hidden' });
    }
    assert.equal(await page.locator('#query').inputValue(), 'pensiya');
    await leave();
  });
}

/** Taps of the trembling hand in the tests; `cargo xtask soak app` asks for more. */
const TAPS = Number(process.env.SHAKY_TAPS ?? 200);

test('a hand that trembles answers the questions: 99 of 100 taps are right, and 1 of 1000 does something else', async (t) => {
  const { page, citizen, leave } = await stands();
  const hand = await ShakyHand.on(page, 20261123, millimetre(SCREENS['21.5 inches']));
  const word = (id) => page.getByRole('button', { name: citizen.word(id), exact: true }).first();
  const label = (id) => page.locator(`label[for=${id}]`);
  const key = (text) => page.locator('.key', { hasText: new RegExp(`^${text}$`) }).first();
  const type = async (box, text) => {
    await hand.press(page.locator(box));
    for (let typed = ''; typed !== text; typed = await page.locator(box).inputValue()) {
      if (text.startsWith(typed)) await hand.tap(key(text[typed.length]));
      else await hand.tap(word('keypad-delete'));
    }
  };
  for (let round = 0; hand.taps < TAPS; round += 1) {
    await citizen.arrive(kiosk.url);
    await hand.press(word('bar-settings'));
    await hand.press(label('settings-touch-steady'));
    await hand.press(word('settings-done'));
    await hand.press(page.locator('a[href="/pension"]'));
    await citizen.heading('screen-sex');
    await hand.press(page.locator('.pick label').nth(round % 2));
    await hand.press(word('continue'));
    await citizen.heading('screen-birth-date');
    for (const [box, text] of Object.entries(BORN)) await type(`#birth_date-${box}`, text);
    await hand.press(word('continue'));
    await page.waitForURL((address) => !address.pathname.endsWith('/birth-date'));
  }
  t.diagnostic(`${hand.taps} taps, ${hand.right} right, ${hand.wrong} did something else`);
  assert.ok(hand.right >= 0.99 * hand.taps, `${hand.right} of ${hand.taps} taps were right`);
  assert.ok(hand.wrong <= 0.001 * hand.taps, `${hand.wrong} of ${hand.taps} taps did something else`);
  await leave();
});

test('holding, pinching, swiping, tapping twice and a palm change nothing', async () => {
  const { page, citizen, leave } = await stands();
  const fingers = await Fingers.on(page);
  const state = () => page.evaluate(() => [location.pathname, visualViewport.scale, getSelection().toString(), document.querySelector('#app').innerText]);
  const [left, middle, right] = [100, 540, 980].map((x) => ({ x, y: 300 }));
  const gestures = {
    hold: async () => {
      await fingers.touch('touchStart', [middle]);
      await page.waitForTimeout(2000);
      await fingers.touch('touchEnd', []);
    },
    pinch: async () => {
      await fingers.touch('touchStart', [left, right]);
      for (let step = 1; step < 8; step += 1) await fingers.touch('touchMove', [{ x: 100 + 50 * step, y: 300 }, { x: 980 - 50 * step, y: 300 }]);
      await fingers.touch('touchEnd', []);
    },
    swipe: async () => {
      await fingers.touch('touchStart', [{ x: 1, y: 300 }]);
      for (let step = 1; step < 8; step += 1) await fingers.touch('touchMove', [{ x: 120 * step, y: 300 }]);
      await fingers.touch('touchEnd', []);
    },
    twice: async () => {
      await fingers.tap(middle);
      await fingers.tap(middle);
    },
    palm: async () => {
      await fingers.touch('touchStart', [100, 250, 400, 550, 700].map((x) => ({ x, y: 900, radiusX: 60, radiusY: 60 })));
      await fingers.touch('touchEnd', []);
    },
  };
  for (const place of ['start', 'question']) {
    if (place === 'question') {
      await citizen.follow('start-pension-title');
      await citizen.asked();
    }
    const before = await state();
    for (const [name, gesture] of Object.entries(gestures)) {
      await gesture();
      assert.deepEqual(await state(), before, `${name} on ${place}`);
    }
  }
  const allowed = await page.evaluate(() => ['contextmenu', 'dragstart', 'selectstart'].filter((name) => document.querySelector('h1').dispatchEvent(new Event(name, { bubbles: true, cancelable: true }))));
  assert.deepEqual(allowed, []);
  await leave();
});

test('one tap brings everything into the lower half, the next one back, and the next citizen finds it as usual', async () => {
  const { page, citizen, leave } = await stands();
  const reach = page.getByRole('button', { name: citizen.word('bar-reach'), exact: true });
  const place = await reach.boundingBox();
  const functions = () => page.locator('a:visible, button:visible').allInnerTexts();
  const before = await functions();
  await reach.tap();
  assert.deepEqual(await reach.boundingBox(), place, 'it stays where it is');
  assert.deepEqual(await functions(), before);
  assert.deepEqual(await outOfReach(page), []);
  await citizen.press('bar-settings');
  assert.deepEqual(await outOfReach(page), []);
  await citizen.press('settings-done');
  await citizen.follow('start-services-title');
  for (const screen of Object.values(SCREENS).filter((it) => it.height > it.width)) {
    await stand(page, screen);
    await page.locator('#query').tap();
    const [box, keys] = [await page.locator('#query').boundingBox(), await page.locator('.keypad').boundingBox()];
    assert.ok(box.y >= screen.height / 2 && box.y + box.height <= keys.y, 'the box lies between the middle and the keys');
    assert.deepEqual(await outOfReach(page), []);
  }
  await citizen.press('bar-finish');
  await citizen.heading('start-title');
  assert.equal(await page.locator('html').getAttribute('data-reach'), 'whole');
  await leave();
});

test('what is longer than the screen is read to its end, and back, with two buttons', async () => {
  const { page, citizen, leave } = await stands();
  const [up, down] = ['pager-up', 'pager-down'].map((id) => page.locator('.bar').getByRole('button', { name: citizen.word(id), exact: true }));
  await citizen.follow('start-services-title');
  await page.locator('details.area').evaluateAll((all) => all.forEach((it) => (it.open = true)));
  assert.ok(await up.isDisabled());
  const seen = () => page.evaluate(() => [...document.querySelectorAll('main .choice')].map((it) => ((at) => at.top >= 0 && at.bottom <= document.querySelector('.frame__foot').getBoundingClientRect().top)(it.getBoundingClientRect())));
  const painted = () => page.evaluate(() => new Promise((resume) => requestAnimationFrame(() => requestAnimationFrame(resume))));
  let ever = await seen();
  for (let count = 0; count < 60 && (await down.isEnabled()); count += 1) {
    await down.tap();
    await painted();
    const now = await seen();
    ever = ever.map((was, index) => was || now[index]);
  }
  assert.ok(ever.length > 20 && ever.every(Boolean), 'every service was wholly on the screen');
  while (await up.isEnabled()) {
    await up.tap();
    await painted();
  }
  assert.equal(await page.locator('#screen').evaluate((it) => it.scrollTop), 0);
  await leave();
});

/** Keys as a scanner sends them: all at once, then Enter. */
async function scan(page, text) {
  const client = await page.context().newCDPSession(page);
  const press = (key, typed) => ['keyDown', 'keyUp'].map((type) => client.send('Input.dispatchKeyEvent', { type, key, ...(type === 'keyDown' && { text: typed }) }));
  await Promise.all([...[...text].flatMap((letter) => press(letter, letter)), ...press('Enter', '\r')]);
}

test('what is scanned never reaches a box: a visit is found, answers are opened, anything else is said', async () => {
  const { page, citizen, leave } = await stands();
  await citizen.follow('start-services-title');
  const query = page.locator('#query');
  await query.tap();
  await page.keyboard.type('təq', { delay: 200 });
  await page.waitForFunction(() => document.querySelector('#query').value.toLowerCase() === 'təq');
  await scan(page, '4760000000001');
  await page.getByText(citizen.word('scan-other')).waitFor();
  assert.equal((await query.inputValue()).toLowerCase(), 'təq', 'the box knows nothing of it');
  await page.keyboard.type('aüd', { delay: 200 });
  await page.keyboard.press('Backspace');
  await page.waitForFunction(() => document.querySelector('#query').value.toLowerCase() === 'təqaü');
  await scan(page, '0000-0000-00000');
  await citizen.heading('visit-title');
  assert.equal(await page.locator('#reference').inputValue(), '0000-0000-00000');
  assert.equal(await page.locator('#phone').inputValue(), '');
  await scan(page, `${kiosk.url}/open#AAAA`);
  await citizen.heading('bring-offered-title');
  assert.equal(new URL(page.url()).hash, '');
  await leave();
});
