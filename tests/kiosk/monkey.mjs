// A hand that does not know what it does, and has a keyboard and a mouse: random, but the same for the same seed.
import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';

import { FUNCTIONS } from './keyboard.mjs';
import { hands, picture, strangers } from './screen.mjs';

/** What was on the screen when something else came on it. */
const SEEN = fileURLToPath(new URL('../output/screenshots/kiosk-breakout.png', import.meta.url));
/** Events between two looks at the screen. */
const BURST = 25;
const OVER = '"a session is over"';
const FAULT = '"the screen starts again"';
const KEYS = [...'abcdefghijklmnopqrstuvwxyz0123456789', 'Tab', 'Return', 'space', 'Escape', 'BackSpace', 'Delete', 'Home', 'End'].concat(
  ['Left', 'Right', 'Up', 'Down', 'Prior', 'Next', 'Menu', 'plus', 'minus'],
  FUNCTIONS,
);
const HELD = ['ctrl', 'alt', 'windows', 'shift', 'ctrl+shift', 'ctrl+alt', 'alt+shift'];

/** Numbers from 0 to below 1 (mulberry32). */
export function random(seed) {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Does so many things to a kiosk, and looks between them: only the guide, whole, and no fault of its page or browser.
 *
 * @param {import('./kiosk.mjs').Kiosk} kiosk
 * @returns {Promise<{ sessions: number, seconds: number }>}
 */
export async function monkey(kiosk, seed, events) {
  const next = random(seed);
  const below = (count) => Math.floor(next() * count);
  const one = (all) => all[below(all.length)];
  const place = () => `${below(1080)} ${below(1920)}`;
  const tap = () => `mousemove ${place()} click --delay 20 ${one([1, 1, 1, 1, 1, 1, 2, 3, 8, 9])}`;
  const chord = () => `key --delay 0 ${one(HELD)}+${one(KEYS)}`;
  const kinds = [tap, tap, tap, tap, chord, chord, () => `key --delay 0 ${one(KEYS)}`];
  kinds.push(() => {
    const held = one(HELD).split('+');
    return [...held.map((key) => `keydown --delay 0 ${key}`), tap(), `click --delay 20 ${one([4, 5])}`, ...held.map((key) => `keyup --delay 0 ${key}`)].join('\n');
  });
  kinds.push(() => `mousemove ${place()} mousedown 1 mousemove ${place()} mousemove ${place()} mouseup 1`);
  const [since, said] = [performance.now(), kiosk.said.length];
  for (let done = 0; done < events; done += BURST) {
    const burst = Array.from({ length: BURST }, () => one(kinds)()).join('\n').split('\n');
    await hands(kiosk, burst);
    const others = await strangers(kiosk);
    const why = `seed ${seed}, after ${done + BURST} events:\n${burst.join('\n')}\n${kiosk.said.slice(said)}`;
    if (others.length > 0) await picture(kiosk, SEEN);
    assert.deepEqual(others, [], `${why}\nsee ${SEEN}`);
    assert.ok(!kiosk.said.includes(FAULT, said), why);
  }
  const programs = await kiosk.commands();
  assert.deepEqual(programs.filter((name) => !OURS.test(name)), [], `seed ${seed}: other programs`);
  return {
    sessions: kiosk.said.slice(said).split(OVER).length - 1,
    seconds: Math.round((performance.now() - since) / 1000),
  };
}

/** The programs of a kiosk. */
const OURS = /\/(weston|chromium|chrome_crashpad_handler)$/;
