// No key, no click and no touch leads out of the guide, also where the kiosk had every key there is: what its page keeps shut
// by itself. Real input, real browser.
import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

import { startServer } from '../harness/server.mjs';
import { Citizen, SIMPLE } from '../journeys/citizen.mjs';
import { EYES, look } from './eyes.mjs';
import { CHORDS as ALL } from './keyboard.mjs';
import { ALL_KEYS, Kiosk, SHOWN, until } from './kiosk.mjs';
import { hands, strangers } from './screen.mjs';

const app = process.env.DOST_APP ?? fileURLToPath(new URL('../../dist', import.meta.url));
/** The keypad of who does not see has F1, for help: the page's own. */
const CHORDS = ALL.filter((chord) => chord !== 'F1');

let server;
let kiosk;

before(async () => {
  server = await startServer({ surface: 'kiosk' });
  kiosk = await Kiosk.start({ app, server: server.url, keys: ALL_KEYS, ...EYES });
  await kiosk.says(SHOWN, 20);
});

after(async () => {
  await kiosk?.remove();
  await server?.remove();
});

/** So many are pressed between two looks at the screen; the last key of all does nothing anywhere. */
const STRETCH = 70;
const LAST = 'Pause';

/** The kinds of screen, and the way to each from the start screen. */
const SCREENS = {
  start: async () => {},
  'text field': async (citizen) => {
    await citizen.follow('start-services-title');
    await citizen.page.locator('main input').first().click();
  },
  question: async (citizen) => {
    await citizen.follow('start-pension-title');
    await citizen.asked();
  },
  result: async (citizen) => {
    await citizen.follow('start-pension-title');
    await citizen.answer(SIMPLE);
    await citizen.heading('result-title');
  },
  dialog: async (citizen) => {
    await citizen.press('bar-settings');
    await citizen.page.locator('dialog[open]').waitFor();
  },
};

/** Says that nothing but the guide is there, as it was. */
async function isWhole(page, address, after) {
  assert.deepEqual(await strangers(kiosk), [], after);
  const is = await page.evaluate(() => [location.href, visualViewport.scale, devicePixelRatio, innerWidth, innerHeight]);
  assert.deepEqual(is, [address, 1, 1, 1080, 1920], after);
}

afterEach(async () => {
  await finish();
});

for (const [name, way] of Object.entries(SCREENS)) {
  test(`${name}: none of ${CHORDS.length} chords does anything`, async () => {
    const page = await look(kiosk);
    const citizen = new Citizen(page, 'az');
    await citizen.heading('start-title');
    await way(citizen);
    const address = page.url();
    // At the window and last of all: what the browser is going to see.
    await page.evaluate(() => {
      globalThis.pressed = [];
      addEventListener('keydown', (event) => {
        if (!/^(Control|Alt|Shift|Meta|AltGraph)$/.test(event.key)) globalThis.pressed.push([event.key, event.defaultPrevented]);
      });
    });
    // Escape alone is the page's own.
    const pressed = () => page.evaluate(() => globalThis.pressed);
    for (let at = 0; at < CHORDS.length; at += STRETCH) {
      const some = CHORDS.slice(at, at + STRETCH);
      await hands(kiosk, [...some, LAST].map((chord) => `key --delay 0 ${chord}`));
      await kiosk.within(20, until(async () => (await pressed()).some(([key]) => key === LAST)), `keys of ${some}`);
      assert.deepEqual((await pressed()).filter(([key, kept]) => !kept && ![LAST, 'Escape'].includes(key)), [], `${some}`);
      await page.evaluate(() => (globalThis.pressed = []));
      await isWhole(page, address, `${some}`);
    }
  });
}

/** Ends the session as its page would, and waits for the next one. */
async function finish() {
  const { agent } = await (await fetch(`${kiosk.address}/config.json`, { headers: { 'sec-fetch-site': 'same-origin' } })).json();
  const headers = { 'sec-fetch-site': 'same-origin', origin: kiosk.address, authorization: `Bearer ${agent}` };
  assert.equal((await fetch(`${kiosk.address}/agent/end`, { method: 'POST', headers })).status, 204);
  await kiosk.says(SHOWN, 20);
}

test('the list of tasks, which no page can keep shut, ends with the session it covers', async () => {
  await new Citizen(await look(kiosk), 'az').heading('start-title');
  await hands(kiosk, ['key shift+Escape']);
  assert.deepEqual(await strangers(kiosk), []);
});

test('held fingers, two fingers, the edges and a whole hand change nothing', async () => {
  const page = await look(kiosk);
  await new Citizen(page, 'az').heading('start-title');
  const client = await page.context().newCDPSession(page);
  const touch = (type, points) => client.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(([x, y], id) => ({ x, y, id })) });
  const drag = async (from, to) => {
    await touch('touchStart', from);
    for (let step = 1; step <= 8; step += 1) {
      await touch('touchMove', from.map(([x, y], at) => [x + ((to[at][0] - x) * step) / 8, y + ((to[at][1] - y) * step) / 8]));
    }
    await touch('touchEnd', []);
  };
  await touch('touchStart', [[540, 700]]);
  // A menu comes after half a second.
  await sleep(1000);
  await touch('touchEnd', []);
  await drag([[400, 900], [600, 900]], [[100, 900], [1000, 900]]);
  await drag([[1, 900]], [[900, 900]]);
  await drag([[1079, 900]], [[100, 900]]);
  await drag([[540, 1]], [[540, 1500]]);
  await drag([[540, 1919]], [[540, 300]]);
  const hand = [[200, 900], [350, 800], [500, 780], [650, 800], [760, 1000]];
  await drag(hand, hand.map(([x, y]) => [540 + (x - 540) / 4, 900 + (y - 900) / 4]));
  await isWhole(page, `${kiosk.address}/`, 'gestures');
});
