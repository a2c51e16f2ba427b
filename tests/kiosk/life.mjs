// The life of a kiosk in short: citizen after citizen, and programs that die. Each looks for what must not be left.
import assert from 'node:assert/strict';
import { chmod, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';

import { Citizen } from '../journeys/citizen.mjs';
import { EYES, look } from './eyes.mjs';
import { BROWSER, Kiosk, SHOWN, until } from './kiosk.mjs';
import { residue } from './residue.mjs';
import { hands, pixels, strangers } from './screen.mjs';

const letters = (random, count) => Array.from({ length: count }, () => 'bdfghklmnprstvz'[Math.floor(random() * 15)]).join('');
const one = (random, all) => all[Math.floor(random() * all.length)];

/** What is killed, and how many seconds it may take until the start screen stands again. */
const KILLED = [
  { what: 'renderer', of: '--type=renderer', seconds: 5 },
  { what: 'browser', of: BROWSER, seconds: 10 },
  { what: 'compositor', of: 'weston', seconds: 20 },
];
/** Prepared, so that nobody waits: the machine of the tests does other work besides. */
const BUSY = 2;

/**
 * Kills renderer, browser, compositor and agent in turn, at moments that nobody chose, so many times.
 *
 * @returns {Promise<Map<string, number[]>>} milliseconds to the start screen
 */
export async function kills({ app, server, count, random }) {
  const times = new Map();
  for (let done = 0; done < count; done += KILLED.length + 1) {
    const kiosk = await Kiosk.start({ app, server, ...EYES });
    try {
      await kiosk.says(SHOWN, 20);
      for (const { what, of, seconds } of KILLED) {
        const text = await typed(kiosk, random);
        await sleep(random() * 1000);
        const since = performance.now();
        for (const id of await kiosk.processes(of)) process.kill(id, 'SIGKILL');
        await kiosk.says(SHOWN, seconds * BUSY);
        times.set(what, [...(times.get(what) ?? []), Math.round(performance.now() - since)]);
        assert.deepEqual(await strangers(kiosk), [], `${what}: only the guide, and no page of the browser's own`);
        assert.deepEqual(await residue(kiosk, [text]), [], what);
      }
      await typed(kiosk, random);
      process.kill(kiosk.agent.pid, 'SIGKILL');
      await kiosk.ended;
      const since = performance.now();
      while ((await kiosk.processes()).length > 0) {
        assert.ok(performance.now() - since < 5000, 'compositor and browser end with the agent');
        await sleep(20);
      }
    } finally {
      await kiosk.remove();
    }
  }
  return times;
}

/** Types something that is nowhere else, and says what. */
async function typed(kiosk, random) {
  const page = await look(kiosk);
  const citizen = new Citizen(page, 'az');
  await citizen.heading('start-title');
  await citizen.follow('start-services-title');
  const text = letters(random, 12);
  await page.locator('main input').first().fill(text);
  return text;
}

/**
 * So many citizens: each sets everything otherwise, goes somewhere, and leaves in the middle of it. After each the start
 * screen is the first one's to the pixel, and nothing of the last is left.
 *
 * @returns {Promise<number[]>} milliseconds from the end of each to the next start screen
 */
export async function citizens({ kiosk, count, random }) {
  const times = [];
  const first = await startScreen(kiosk);
  for (let done = 0; done < count; done += 1) {
    const page = await look(kiosk);
    const citizen = new Citizen(page, 'az');
    await citizen.heading('start-title');
    await citizen.press('bar-reach');
    await citizen.press('bar-settings');
    const names = await page.locator('dialog[open] input[type=radio]').evaluateAll((all) => [...new Set(all.map((it) => it.name))]);
    for (const name of names) {
      await citizen.rest();
      const others = page.locator(`dialog[open] input[name=${name}]:not(:checked)`);
      await page.locator(`#${await others.nth(Math.floor(random() * (await others.count()))).getAttribute('id')}`).check({ force: true });
    }
    let text = letters(random, 12);
    // Some leave with the dialog open.
    if (random() < 0.7) {
      await page.keyboard.press('Escape');
      await citizen.rest();
      await page.locator(one(random, ['a[href="/pension"]', 'a[href="/services"]', 'a[href="/book/service"]'])).first().click();
      await page.waitForURL((address) => address.pathname !== '/');
      const box = page.locator('main input[type=text], main input[type=search]').first();
      if (await box.count()) await box.fill(text);
      // The first key of the keypad begins the speech.
      await Promise.all([page.waitForRequest(/\/agent\/speech$/), page.keyboard.press('ArrowDown')]);
    }
    assert.ok(!(await pixels(kiosk)).equals(first), 'the screen is the citizen\'s own');
    const [last] = await kiosk.processes(BROWSER);
    const since = performance.now();
    await end(kiosk);
    await kiosk.says(SHOWN, 20);
    times.push(Math.round(performance.now() - since));
    await kiosk.within(10, until(async () => !(await kiosk.processes(BROWSER)).includes(last)), 'end of the process');
    assert.ok((await startScreen(kiosk)).equals(first), 'the start screen is the same to the pixel');
    assert.deepEqual(await residue(kiosk, [text]), []);
  }
  return times;
}

/** The pixels of the start screen, the pointer always at the same place. */
async function startScreen(kiosk) {
  await new Citizen(await look(kiosk), 'az').heading('start-title');
  await hands(kiosk, ['mousemove 1079 1919']);
  return pixels(kiosk);
}

const FROM_PAGE = { 'sec-fetch-site': 'same-origin' };

async function pass(kiosk) {
  return (await (await fetch(`${kiosk.address}/config.json`, { headers: FROM_PAGE })).json()).agent;
}

/** The pass of the session after this one: between two, and before the first, no page has any. */
async function nextPass(kiosk, last) {
  for (;;) {
    const agent = await pass(kiosk);
    if (agent && agent !== last) return agent;
    await sleep(2);
  }
}

function say(kiosk, verb, agent) {
  const headers = { ...FROM_PAGE, origin: kiosk.address, authorization: `Bearer ${agent}`, 'content-type': 'application/json' };
  return fetch(`${kiosk.address}/agent/${verb}`, { method: 'POST', headers, body: '{}' });
}

/** Ends the session as its page does. */
export async function end(kiosk) {
  assert.equal((await say(kiosk, 'end', await pass(kiosk))).status, 204);
}

/**
 * So many sessions of the agent alone, whose browsers are programs that only sleep: what it keeps of each.
 *
 * @returns {Promise<{ held: number, memory: number, files: number, zombies: number }[]>} memory in kB
 */
export async function sessions({ app, count, samples }) {
  const browser = `/dev/shm/dost-kiosk-still-${process.pid}-${count}`;
  await writeFile(browser, '#!/bin/sh\nexec sleep 600\n');
  await chmod(browser, 0o755);
  const kiosk = await Kiosk.start({ app, browser });
  const taken = [];
  try {
    while (!(await fetch(kiosk.address).catch(() => {}))?.ok) await sleep(20);
    let last;
    for (let held = 0; held <= count; held += 1) {
      if (held % Math.ceil(count / samples) === 0) taken.push({ held, ...(await kept(kiosk)) });
      const agent = await nextPass(kiosk, last);
      assert.equal((await say(kiosk, 'beat', agent)).status, 204);
      assert.equal((await say(kiosk, 'end', agent)).status, 204);
      last = agent;
    }
  } finally {
    await kiosk.remove();
    await rm(browser, { force: true });
  }
  return taken;
}

async function kept(kiosk) {
  const { pid } = kiosk.agent;
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  const children = (await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8')).trim().split(' ').filter(Boolean);
  const states = await Promise.all(children.map((id) => readFile(`/proc/${id}/stat`, 'utf8').catch(() => '')));
  return {
    memory: Number(status.match(/^RssAnon:\s+(\d+)/m)[1]),
    files: (await readdir(`/proc/${pid}/fd`)).length,
    zombies: states.filter((state) => state.includes(') Z ')).length,
  };
}
