// A kiosk takes newer apps and settings by itself, between sessions, and goes back by itself from what fails.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { startServer } from '../harness/server.mjs';
import { Kiosk, SHOWN, until } from './kiosk.mjs';
import { end } from './life.mjs';
import { Publisher } from './publisher.mjs';

const guide = fileURLToPath(new URL('guide', import.meta.url));
const app = process.env.DOST_APP ?? fileURLToPath(new URL('../../dist', import.meta.url));
const BROWSER = '--kiosk --incognito';

/** Which build the kiosk shows. */
const build = async (kiosk) => (await (await fetch(kiosk.address)).text()).match(/data-version="?([0-9a-f]+)/)[1];

const FROM_PAGE = { 'sec-fetch-site': 'same-origin' };
const config = async (kiosk) => (await fetch(`${kiosk.address}/config.json`, { headers: FROM_PAGE })).json();

/** When the page was last tapped, as far as the agent knows. */
async function tapped(kiosk) {
  const headers = { ...FROM_PAGE, authorization: `Bearer ${(await config(kiosk)).agent}` };
  return (await (await fetch(`${kiosk.address}/agent/status`, { headers })).json()).tapped;
}

/** The guide, whose page does something else besides. */
async function guideThat(version, does) {
  const page = await readFile(join(guide, 'index.html'), 'utf8');
  return { 'index.html': page.replace('data-version="0000"', `data-version="${version}"`).replace('beat();', `${does}\n      beat();`) };
}

async function twoAtOnce(t, first, second) {
  await Promise.all([t.test(...first), t.test(...second)]);
}

test('updates', { concurrency: true }, async (t) => {
  await twoAtOnce(t, ['apps and settings come, and bad ones do not', comes], ['an app that grows on the screen goes again', grows]);
});

test('who touches the page in the moment of a change goes on in the app they know, and the newer one waits', async () => {
  const publisher = await Publisher.start();
  // The new app paints on the screen once the server lets it; somebody touches the old one as soon as it is not the app.
  let slow = true;
  const server = createServer((_, response) => response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ slow })));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const installed = join(publisher.folder, 'installed');
  await cp(guide, installed, { recursive: true });
  await writeFile(join(installed, 'old.json'), '{}');
  const page = await readFile(join(guide, 'index.html'), 'utf8');
  const beat = `let tapped;
      const beat = async () => {
        if (!(await fetch('/old.json')).ok) tapped = 0;
        requestAnimationFrame(() => tell('beat', JSON.stringify({ tapped })));
      };`;
  await writeFile(join(installed, 'index.html'), page.replace(/const beat = .*/, beat).replace('setInterval(beat, 2000)', 'setInterval(beat, 200)'));
  const kiosk = await Kiosk.start({ app: installed, server: `http://127.0.0.1:${server.address().port}`, env: publisher.env() });
  try {
    await kiosk.says(SHOWN, 20);
    const before = await kiosk.processes(BROWSER);
    const waits = `while (location.port === '${kiosk.port}' && (await (await fetch('/api/slow')).json()).slow) await new Promise((go) => setTimeout(go, 50));`;
    await publisher.app(1, guide, await guideThat('0001', waits));
    await kiosk.says('the new app has passed its trial', 60);
    await kiosk.says('this app is shown', 10);
    await kiosk.within(20, until(async () => (await build(kiosk)) === '0000'), 'the app they know');
    assert.deepEqual(await kiosk.processes(BROWSER), before);
    slow = false;
    await end(kiosk);
    await kiosk.says(SHOWN, 20);
    assert.equal(await build(kiosk), '0001');
    assert.doesNotMatch(kiosk.said, /starts again/, 'it is no fault');
  } finally {
    await kiosk.remove();
    server.close();
    await publisher.remove();
  }
});

async function comes(t) {
  const publisher = await Publisher.start();
  // Somebody is there for as long as the file says so.
  const installed = join(publisher.folder, 'installed');
  await cp(guide, installed, { recursive: true });
  const held = (yes) => writeFile(join(installed, 'held.json'), JSON.stringify(yes ? { tapped: 1 } : {}));
  const page = await readFile(join(installed, 'index.html'), 'utf8');
  const beat = /const beat = .*/;
  const heldBeat = "const beat = async () => { const held = await (await fetch('/held.json')).json(); requestAnimationFrame(() => tell('beat', JSON.stringify(held))); };";
  await writeFile(join(installed, 'index.html'), page.replace(beat, heldBeat));
  await held(true);
  let kiosk = await Kiosk.start({ app: installed, env: publisher.env() });
  try {
    await kiosk.says(SHOWN, 20);
    await publisher.app(1, guide, {}, 'stranger');
    await kiosk.says('no key that this kiosk trusts has signed it', 20);
    await publisher.settings({ version: 9, warn_after: 300 }, 'stranger');
    await kiosk.says('the published settings is not taken', 20);

    await publisher.settings({ version: 1, warn_after: 120 });
    await kiosk.within(20, until(() => existsSync(join(publisher.folder, 'state/settings.signed'))), 'the settings');
    assert.equal((await config(kiosk)).idle, undefined, 'somebody is there');
    await held(false);
    await kiosk.says('new settings are in force', 20);
    await kiosk.says(SHOWN, 20);
    assert.deepEqual((await config(kiosk)).idle, { warn_after: 120 });

    await held(true);
    await kiosk.within(20, until(async () => (await tapped(kiosk)) === 1), 'a tap');
    publisher.breaks = 3;
    await publisher.app(2, app);
    await kiosk.says('no updates can be asked for', 20);
    await kiosk.says('a new app has come', 60);
    assert.equal(publisher.breaks, 0);
    assert.equal(await build(kiosk), '0000', 'somebody is there');
    assert.doesNotMatch(kiosk.said, /passed its trial/);
    const [last] = await kiosk.processes(BROWSER);
    await held(false);
    await kiosk.says('the new app has passed its trial', 60);
    await kiosk.says('this app is shown', 10);
    await kiosk.within(30, until(async () => !(await kiosk.processes(BROWSER)).includes(last)), 'end of the last browser');
    t.diagnostic(`the new app is on the screen after ${await kiosk.says(SHOWN, 1)} ms, the last one until then`);
    const now = await build(kiosk);
    assert.notEqual(now, '0000');

    await publisher.app(1, guide);
    await kiosk.says('version 1 is older than 2', 20);
    const program = (await readdir(app)).filter((name) => /^whole-.*_bg\.wasm/.test(name));
    const half = async (name) => [name, (await readFile(join(app, name))).subarray(0, 1000)];
    await publisher.app(3, app, Object.fromEntries(await Promise.all(program.map(half))));
    await kiosk.says('the new app has failed its trial', 90);
    await kiosk.says('version 3 has failed on this kiosk', 20);
    assert.equal(await build(kiosk), now);

    // The power goes.
    process.kill(kiosk.agent.pid, 'SIGKILL');
    await kiosk.ended;
    await kiosk.remove();
    kiosk = await Kiosk.start({ app: installed, env: publisher.env() });
    await kiosk.says(SHOWN, 20);
    assert.equal(await build(kiosk), now);
    await kiosk.says('version 3 has failed on this kiosk', 20);
  } finally {
    await kiosk.remove();
    await publisher.remove();
  }
}

async function grows(t) {
  const publisher = await Publisher.start();
  // As in a centre: the server that books visits has the folder in that of its app.
  await cp(guide, publisher.site, { recursive: true });
  const server = await startServer({ surface: 'kiosk', app: publisher.site });
  // Well above what the guide needs, well below what the leak holds.
  const kiosk = await Kiosk.start({ app: guide, env: { ...publisher.env(server.url), DOST_HEAVIEST: '700' } });
  try {
    await kiosk.says(SHOWN, 20);
    // It behaves where it is tried.
    const leak = `if (location.port === '${kiosk.port}') globalThis.leak = Array.from({ length: 80 }, () => new Uint8Array(1e7).fill(1));`;
    await publisher.app(1, guide, await guideThat('0001', leak));
    await kiosk.says('the new app has passed its trial', 40);
    await kiosk.says('this app is shown', 10);
    assert.equal(await build(kiosk), '0001');
    const since = performance.now();
    for (let time = 0; time < 3; time += 1) await kiosk.says('though nobody is there', 30);
    await kiosk.says('the new app has failed; what was shown before it is shown again', 10);
    await kiosk.within(10, until(async () => (await build(kiosk)) === '0000'), 'the guide as it was');
    await kiosk.says(SHOWN, 10);
    await kiosk.says('version 1 has failed on this kiosk', 10);
    t.diagnostic(`back after ${Math.round((performance.now() - since) / 1000)} s`);
  } finally {
    await kiosk.remove();
    await server.remove();
    await publisher.remove();
  }
}
