// Citizen after citizen, and programs that die: nothing grows, nothing is left; `cargo xtask soak kiosk` does it for long.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { startServer } from '../harness/server.mjs';
import { EYES } from './eyes.mjs';
import { Kiosk, SHOWN } from './kiosk.mjs';
import { citizens, kills, sessions } from './life.mjs';
import { random } from './monkey.mjs';

const guide = fileURLToPath(new URL('guide', import.meta.url));
const app = process.env.DOST_APP ?? fileURLToPath(new URL('../../dist', import.meta.url));
const seed = Number(process.env.DOST_SEED ?? Date.now() % 1e9);
/** How often, in this run; the soak names more. */
const [SESSIONS, CITIZENS, KILLS] = (process.env.DOST_LIFE ?? '500 1 4').split(' ').map(Number);
const long = (count) => ({ skip: count === 0 && 'part of cargo xtask soak kiosk' });

/** The agent's memory settles with its first sessions; after that it may grow by so many kB in all. */
const GROWTH = 256;

test(`${SESSIONS} sessions leave the agent as it was`, async (t) => {
  const taken = await sessions({ app: guide, count: SESSIONS, samples: 10 });
  for (const it of taken) t.diagnostic(JSON.stringify(it));
  const [settled, last] = [taken[1], taken.at(-1)];
  assert.ok(last.memory - settled.memory <= GROWTH, `${last.memory - settled.memory} kB more`);
  assert.ok(last.files - settled.files <= 2, `${last.files - settled.files} files more`);
  assert.ok(taken.every((it) => it.zombies <= 1), 'processes that nobody buries');
});

test(`${CITIZENS} citizens each find the same start screen, whatever the last one set and wherever they left`, long(CITIZENS), async (t) => {
  t.diagnostic(`seed ${seed} (DOST_SEED)`);
  const server = await startServer({ surface: 'kiosk' });
  const kiosk = await Kiosk.start({ app, server: server.url, ...EYES });
  try {
    await kiosk.says(SHOWN, 20);
    const times = await citizens({ kiosk, count: CITIZENS, random: random(seed) });
    t.diagnostic(`from the end to the next start screen, ms: ${times.sort((one, other) => one - other).join(' ')}`);
  } finally {
    await kiosk.remove();
    await server.remove();
  }
});

test(`${KILLS} kills at any moment: the start screen again, and nothing of the last citizen`, long(KILLS), async (t) => {
  t.diagnostic(`seed ${seed} (DOST_SEED)`);
  const server = await startServer({ surface: 'kiosk' });
  try {
    const times = await kills({ app, server: server.url, count: KILLS, random: random(seed) });
    for (const [what, all] of times) t.diagnostic(`${what}, ms to the start screen: ${all.sort((one, other) => one - other).join(' ')}`);
  } finally {
    await server.remove();
  }
});
