// kiosk/start as it runs in a centre: compositor, policy, kiosk flags; and what it does when the browser dies.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const start = fileURLToPath(new URL('../../kiosk/start', import.meta.url));
const chromium = fileURLToPath(new URL('chromium-with-policy', import.meta.url));
const policyFile = new URL('../../kiosk/policy.json', import.meta.url);

let memory;
let guide;
let visited = () => {};

before(async () => {
  memory = await mkdtemp('/dev/shm/dost-kiosk-test-');
  guide = createServer((request, response) => {
    response.end('<!doctype html><title>guide</title>');
    if (request.url === '/') visited();
  });
  await new Promise((resolve) => guide.listen(0, '127.0.0.1', resolve));
});

after(async () => {
  guide?.close();
  await rm(memory, { recursive: true, force: true });
});

const address = () => `http://127.0.0.1:${guide.address().port}`;

function startKiosk(browser, more = {}) {
  const env = {
    ...process.env,
    DOST_ADDRESS: address(),
    DOST_BROWSER: browser,
    WESTON_OPTIONS: '--backend=headless-backend.so --width=1080 --height=1920',
    XDG_RUNTIME_DIR: memory,
    ...more,
  };
  delete env.WAYLAND_DISPLAY;
  const kiosk = spawn(start, { env, stdio: ['ignore', 'ignore', 'pipe'] });
  kiosk.said = '';
  kiosk.stderr.on('data', (part) => (kiosk.said += part));
  kiosk.ended = once(kiosk, 'exit').then(([code]) => code);
  return kiosk;
}

/** What the promise gives, or an error after so many seconds or when the kiosk ends by itself. */
async function within(seconds, kiosk, promise) {
  const stop = new AbortController();
  const late = sleep(seconds * 1000, `not within ${seconds} s`, { signal: stop.signal });
  const failure = Promise.race([late, kiosk.ended.then((code) => `kiosk/start ended with ${code}`)]);
  const fail = failure.then((why) => Promise.reject(new Error(`${why}\n${kiosk.said}`)));
  try {
    return await Promise.race([promise, fail]);
  } finally {
    fail.catch(() => {});
    stop.abort();
  }
}

/** The lines of a file once it has so many. */
async function lines(file, count) {
  for (;;) {
    const found = (await readFile(file, 'utf8').catch(() => '')).split('\n').filter(Boolean);
    if (found.length >= count) return found;
    await sleep(100);
  }
}

/** The next request for the guide's page. */
function nextVisit() {
  return new Promise((resolve) => (visited = resolve));
}

/** Ids of processes whose command line holds the text. */
async function processes(text) {
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const lines = await Promise.all(ids.map((id) => readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => '')));
  return ids.filter((_, index) => lines[index].replaceAll('\0', ' ').includes(text));
}

test('the guide is shown under the real policy, and again within ten seconds after the browser is killed', async () => {
  const POLICY = join(memory, 'policy.json');
  await writeFile(POLICY, (await readFile(policyFile, 'utf8')).replace('http://127.0.0.1:8080', address()));
  const kiosk = startKiosk(chromium, { POLICY });
  try {
    await within(30, kiosk, nextVisit());
    const [browser] = await processes('--kiosk --incognito');
    const again = within(10, kiosk, nextVisit());
    process.kill(Number(browser), 'SIGKILL');
    await again;
  } finally {
    kiosk.kill('SIGTERM');
    await kiosk.ended;
  }
  assert.equal(await kiosk.ended, 0);
  assert.deepEqual(await processes(memory), [], 'no process is left');
  assert.deepEqual(await readdir(memory), ['policy.json'], 'no profile is left');
});

test('a browser that keeps dying rests on the page that sends people to the desk', async () => {
  const pages = join(memory, 'pages');
  const dying = join(memory, 'dying-browser');
  // Dies at once on the guide; stays on any other page.
  await writeFile(
    dying,
    `#!/bin/sh\nfor page; do :; done\necho "$page" >> ${pages}\ncase $page in http*) exit 1 ;; esac\nexec sleep 60\n`,
    { mode: 0o755 },
  );
  const kiosk = startKiosk(dying);
  try {
    const shown = await within(30, kiosk, lines(pages, 6));
    const desk = `file://${fileURLToPath(new URL('../../kiosk/out-of-service.html', import.meta.url))}`;
    assert.deepEqual(shown, [...Array(5).fill(address()), desk]);
  } finally {
    kiosk.kill('SIGTERM');
    await kiosk.ended;
  }
  assert.equal(await kiosk.ended, 0);
  assert.deepEqual(await processes(memory), [], 'no process is left');
});

test('without a server the page for the desk is shown until there is one', async () => {
  const pages = join(memory, 'waiting');
  const browser = join(memory, 'waiting-browser');
  await writeFile(browser, `#!/bin/sh\nfor page; do :; done\necho "$page" >> ${pages}\nexec sleep 60\n`, { mode: 0o755 });
  const later = createServer();
  await new Promise((resolve) => later.listen(0, '127.0.0.1', resolve));
  const { port } = later.address();
  await new Promise((resolve) => later.close(resolve));
  const kiosk = startKiosk(browser, { DOST_ADDRESS: `http://127.0.0.1:${port}` });
  try {
    assert.match((await within(30, kiosk, lines(pages, 1)))[0], /out-of-service\.html$/);
    await new Promise((resolve) => later.listen(port, '127.0.0.1', resolve));
    assert.equal((await within(30, kiosk, lines(pages, 2)))[1], `http://127.0.0.1:${port}`);
  } finally {
    kiosk.kill('SIGTERM');
    await kiosk.ended;
    later.close();
  }
  assert.equal(await kiosk.ended, 0);
});
