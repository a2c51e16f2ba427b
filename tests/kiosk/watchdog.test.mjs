// Whatever dies or stands still on a kiosk: a fresh start screen, in time; and the brake when it does not end.
import assert from 'node:assert/strict';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

import { BROWSER, Kiosk, SHOWN, deskPage, until } from './kiosk.mjs';
import { end } from './life.mjs';

const guide = fileURLToPath(new URL('guide', import.meta.url));

/** What is done to a kiosk, and how many seconds it may take until the start screen is there again. */
const FAULTS = [
  { what: 'the renderer is killed', of: '--type=renderer', signal: 'SIGKILL', seconds: 5, says: 'the page is gone' },
  { what: 'the browser is killed', of: BROWSER, signal: 'SIGKILL', seconds: 10, says: 'the browser ended' },
  { what: 'the compositor is killed', of: 'weston', signal: 'SIGKILL', seconds: 20, says: 'the compositor ended' },
  { what: 'the renderer stands still', of: '--type=renderer', signal: 'SIGSTOP', seconds: 30, says: 'no screen was painted for' },
];

test('after every fault the start screen comes again in time, and the fifth one brakes', async (t) => {
  const kiosk = await Kiosk.start({ app: guide });
  try {
    t.diagnostic(`start to start screen: ${await kiosk.says(SHOWN, 20)} ms`);
    for (const { what, of, signal, seconds, says } of FAULTS) {
      await t.test(what, async (t) => {
        const before = await kiosk.processes(BROWSER);
        const since = performance.now();
        for (const id of await kiosk.processes(of)) process.kill(id, signal);
        await kiosk.says(says, seconds);
        const noticed = Math.round(performance.now() - since);
        await kiosk.says(SHOWN, seconds - noticed / 1000);
        t.diagnostic(`noticed after ${noticed} ms, start screen after ${Math.round(performance.now() - since)} ms`);
        const after = await kiosk.processes(BROWSER);
        assert.equal(after.length, 1);
        assert.ok(!before.includes(after[0]), 'a fresh process');
      });
    }
    for (const id of await kiosk.processes(BROWSER)) process.kill(id, 'SIGKILL');
    await kiosk.says('out of service for 600 s', 10);
    await kiosk.within(10, until(async () => (await kiosk.processes(deskPage)).length > 0), 'the way to the desk');
    assert.equal(await kiosk.stop(), 0);
    assert.deepEqual(await kiosk.processes(), [], 'no process is left');
    assert.deepEqual(await readdir(kiosk.memory), ['policy.json'], 'no profile is left');
  } finally {
    await kiosk.remove();
  }
});

test('a page that nobody touches is soon a fresh one, and whoever touches theirs keeps it', async () => {
  const touched = await mkdtemp(join(tmpdir(), 'dost-touched-'));
  await cp(guide, touched, { recursive: true });
  const page = await readFile(join(guide, 'index.html'), 'utf8');
  await writeFile(join(touched, 'index.html'), page.replace('JSON.stringify({', 'JSON.stringify({ tapped: 1,'));
  const env = { DOST_FRESH_FOR: '1' };
  const kiosks = await Promise.all([guide, touched].map((app) => Kiosk.start({ app, env })));
  try {
    const [unused, used] = kiosks;
    await Promise.all(kiosks.map((kiosk) => kiosk.says(SHOWN, 20)));
    const [first, theirs] = await Promise.all(kiosks.map((kiosk) => kiosk.processes(BROWSER)));
    for (let time = 0; time < 2; time += 1) await unused.says(SHOWN, 20);
    await unused.within(10, until(async () => !(await unused.processes(BROWSER)).includes(first[0])), 'the end of the first browser');
    assert.deepEqual(await used.processes(BROWSER), theirs);
    assert.doesNotMatch(unused.said, /starts again/, 'it is no fault');
  } finally {
    await Promise.all(kiosks.map((kiosk) => kiosk.remove()));
    await rm(touched, { recursive: true, force: true });
  }
});

test('who touches a page that is just being replaced keeps it; the next one waits for the end of their session', async () => {
  const held = await mkdtemp(join(tmpdir(), 'dost-held-'));
  await cp(guide, held, { recursive: true });
  // A page paints once the file lets it, and says then whether the file has it touched.
  const set = (state) => writeFile(join(held, 'held.json'), JSON.stringify(state));
  const page = await readFile(join(guide, 'index.html'), 'utf8');
  const beat = `let paints = false;
      const beat = async () => {
        const { slow, ...held } = await (await fetch('/held.json')).json();
        paints ||= !slow;
        if (paints) requestAnimationFrame(() => tell('beat', JSON.stringify(held)));
      };`;
  await writeFile(join(held, 'index.html'), page.replace(/const beat = .*/, beat).replace('setInterval(beat, 2000)', 'setInterval(beat, 200)'));
  await set({});
  const kiosk = await Kiosk.start({ app: held, env: { DOST_FRESH_FOR: '1' } });
  try {
    await kiosk.says(SHOWN, 20);
    const [theirs] = await kiosk.processes(BROWSER);
    await set({ slow: true });
    await kiosk.within(20, until(async () => (await kiosk.processes(BROWSER)).length === 2), 'the next browser');
    await set({ slow: true, tapped: 0 });
    await kiosk.within(10, until(async () => (await kiosk.processes(BROWSER)).length === 1), 'the end of the next browser');
    assert.deepEqual(await kiosk.processes(BROWSER), [theirs]);
    // Longer than an unused one would be left alone.
    await sleep(7000);
    assert.deepEqual(await kiosk.processes(BROWSER), [theirs]);
    await set({});
    await end(kiosk);
    await kiosk.says(SHOWN, 20);
    await kiosk.within(10, until(async () => !(await kiosk.processes(BROWSER)).includes(theirs)), 'the end of their browser');
    assert.doesNotMatch(kiosk.said, /starts again/, 'it is no fault');
  } finally {
    await kiosk.remove();
    await rm(held, { recursive: true, force: true });
  }
});

test('a browser that keeps dying rests on the page that sends people to the desk', async () => {
  // Dies at once on the guide; stays on any other page.
  const kiosk = await Kiosk.start({ app: guide, browser: await stub('case $page in http*) exit 1 ;; esac') });
  try {
    const pages = () => kiosk.said.split('\n').filter((line) => line.startsWith('page '));
    await kiosk.within(30, until(() => pages().length >= 6), 'six starts');
    assert.deepEqual(pages(), [...Array(5).fill(`page ${kiosk.address}`), `page file://${deskPage}`]);
  } finally {
    await kiosk.remove();
  }
});

test('when the agent is killed, compositor and browser end with it', async (t) => {
  const kiosk = await Kiosk.start({ app: guide });
  try {
    await kiosk.says(SHOWN, 20);
    const since = performance.now();
    process.kill(kiosk.agent.pid, 'SIGKILL');
    assert.equal(await kiosk.ended, 'SIGKILL');
    while ((await kiosk.processes()).length > 0 && performance.now() - since < 5000) await sleep(20);
    t.diagnostic(`nothing left after ${Math.round(performance.now() - since)} ms`);
    assert.deepEqual(await kiosk.processes(), []);
  } finally {
    await kiosk.remove();
  }
});

test('without an app the way to the desk is shown', async () => {
  const kiosk = await Kiosk.start({ app: '/nonexistent', browser: await stub('') });
  try {
    await kiosk.says(`page file://${deskPage}`, 20);
    assert.match(kiosk.said, /build the app first/);
  } finally {
    await kiosk.remove();
  }
});

/** A browser that says which page it was given, does something, and stays. */
async function stub(does) {
  const file = join('/dev/shm', `dost-kiosk-stub-${process.pid}-${does.length}`);
  await writeFile(file, `#!/bin/sh\nfor page; do :; done\necho "page $page" >&2\n${does}\nexec sleep 60\n`, { mode: 0o755 });
  after(() => rm(file, { force: true }));
  return file;
}
