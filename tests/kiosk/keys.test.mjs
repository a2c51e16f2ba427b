// A kiosk has few keys, whatever keyboard is plugged in: none leads out of its browser, also before a page is there.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { startServer } from '../harness/server.mjs';
import { Citizen } from '../journeys/citizen.mjs';
import { EYES, look } from './eyes.mjs';
import { CHORDS, EVERYWHERE } from './keyboard.mjs';
import { Kiosk, SHOWN, until } from './kiosk.mjs';
import { end } from './life.mjs';
import { monkey } from './monkey.mjs';
import { hands, strangers, windows } from './screen.mjs';

const app = process.env.DOST_APP ?? fileURLToPath(new URL('../../dist', import.meta.url));
/** Random events; the soak names more. */
const EVENTS = Number(process.env.DOST_EVENTS ?? 2000);
/** New browsers that are pressed while they start. */
const STARTS = 10;
/** What could open something beside the page or in its place. */
const LEADING = ['ctrl+t', 'ctrl+n', 'ctrl+shift+n', 'F1', 'ctrl+o', 'shift+Escape', 'ctrl+l', 'F11', 'ctrl+h', 'ctrl+j', 'alt+Home', 'ctrl+p'];
/** What a page may get: a letter, a digit or a sign, or one of these; one key of Japanese keyboards has no name to be taken by. */
const KEPT = /^(.|Pause|ZenkakuHankaku|Shift|Enter|Tab|Backspace|Arrow(Up|Down|Left|Right)|Help|AudioVolume(Up|Down))$/;
/** Keys that are pressed without a pause. */
const PORTION = 50;
const FAULT = '"the screen starts again"';

let server;
let kiosk;

before(async () => {
  server = await startServer({ surface: 'kiosk' });
  kiosk = await Kiosk.start({ app, server: server.url, ...EYES });
  await kiosk.says(SHOWN, 20);
});

after(async () => {
  await kiosk?.remove();
  await server?.remove();
});

/** Pages that the browser shows; of its own ones it keeps two ready behind the address bar, which a kiosk has not. */
async function opened(page) {
  const client = await page.context().browser().newBrowserCDPSession();
  const { targetInfos } = await client.send('Target.getTargets');
  return targetInfos.filter((it) => it.type === 'page' && !it.url.includes('.top-chrome/')).map((it) => it.url);
}

/** The keys, and the buttons of a mouse that open menus and tabs. */
const leading = () => [...press(LEADING), 'mousemove 500 900 click --delay 20 3', 'click --delay 20 2'];

const press = (chords) => chords.map((chord) => `key --delay 0 ${chord}`);

test('a page gets what a scanner types and the keypad sends, and no other key', async () => {
  const page = await look(kiosk);
  await new Citizen(page, 'az').heading('start-title');
  // Help, as the first key of the keypad, begins the speech.
  await Promise.all([page.waitForRequest(/\/agent\/speech$/), hands(kiosk, press(['F1']))]);
  await page.evaluate(() => {
    globalThis.pressed = [];
    // What the page keeps for itself is to be seen too.
    Event.prototype.stopPropagation = Event.prototype.stopImmediatePropagation = () => {};
    const note = (event) => globalThis.pressed.push([event.key, event.ctrlKey || event.altKey || event.metaKey]);
    addEventListener('keydown', (event) => event.isTrusted && note(event));
  });
  const pressed = () => page.evaluate(() => globalThis.pressed);
  const wanted = ['d', 'shift+d', '7', 'shift+7', 'minus', 'shift+minus', 'slash', 'Return', 'Up', 'Down', 'Left', 'Right', 'F1', 'louder', 'quieter'];
  const every = [...EVERYWHERE, ...CHORDS, 'shift+Escape'];
  // The compositor lets go of a browser that cannot keep up, and no hand is so fast: so many, then what is heard last.
  for (let at = 0; at < every.length + 1; at += PORTION) {
    const before = (await pressed()).length;
    const portion = every.slice(at, at + PORTION);
    await hands(kiosk, press([...portion, ...(at + PORTION > every.length ? wanted : ['quieter'])]));
    const heard = async () => (await pressed()).slice(before).at(-1)?.[0] === 'AudioVolumeDown';
    await kiosk.within(20, until(heard), 'the last key');
  }
  const all = await pressed();
  assert.deepEqual(all.filter(([key, held]) => held || !KEPT.test(key)), []);
  const last = all.map(([key]) => key).filter((key) => key !== 'Shift' && key !== 'Pause').slice(-wanted.length);
  const means = ['d', 'D', '7', '&', '-', '_', '/', 'Enter', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Help', 'AudioVolumeUp', 'AudioVolumeDown'];
  assert.deepEqual(last, means);
  assert.deepEqual(await strangers(kiosk), []);
});

test(`nothing opens in ${STARTS} browsers that are pressed before their page is there`, async (t) => {
  const said = kiosk.said.length;
  let count = 0;
  for (let started = 0; started < STARTS; started += 1) {
    await end(kiosk);
    const shown = kiosk.says(SHOWN, 20).then(() => true);
    // Until the page is there, and once more.
    while (!(await Promise.race([shown, hands(kiosk, leading())]))) count += LEADING.length;
    await hands(kiosk, leading());
    const page = await look(kiosk);
    assert.deepEqual(await opened(page), [`${kiosk.address}/`]);
    assert.deepEqual(await strangers(kiosk), []);
  }
  assert.ok(!kiosk.said.includes(FAULT, said), kiosk.said.slice(said));
  t.diagnostic(`${count} chords before the pages were there`);
});

test('the page that sends people to the desk cannot be left either', async () => {
  const desk = await Kiosk.start({ app: '/nonexistent' });
  try {
    const shown = async () => (await windows(desk)).some((it) => it.title?.startsWith('DOST 142'));
    await desk.within(20, until(shown), 'the way to the desk');
    await hands(desk, press([...CHORDS, 'shift+Escape']));
    assert.deepEqual(await strangers(desk), []);
    assert.equal((await windows(desk)).length, 1);
  } finally {
    await desk.remove();
  }
});

test(`${EVENTS} random touches and chords stay in the guide`, async (t) => {
  const strict = await Kiosk.start({ app, server: server.url });
  try {
    await strict.says(SHOWN, 20);
    const seed = Number(process.env.DOST_SEED ?? Date.now() % 1e9);
    t.diagnostic(`seed ${seed} (DOST_SEED)`);
    const { sessions, seconds } = await monkey(strict, seed, EVENTS);
    t.diagnostic(`${EVENTS} events in ${seconds} s, ${sessions} sessions ended`);
  } finally {
    await strict.remove();
  }
});
