// The kiosk's voice: what is asked for is heard, by nobody else, is bounded, and leaves nothing behind.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmod, mkdir, mkdtemp, open, readFile, rm, writeFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { Kiosk, until } from './kiosk.mjs';

const guide = fileURLToPath(new URL('guide', import.meta.url));
const REAL = 'espeak-ng';
let folder;
let kiosk;
let headers;

before(async () => {
  folder = await mkdtemp('/dev/shm/dost-voice-');
  const program = async (name, lines) => {
    await writeFile(`${folder}/${name}`, `#!/bin/sh\n${lines}\n`);
    await chmod(`${folder}/${name}`, 0o755);
  };
  await program('browser', 'exec sleep 600');
  // Writes down how it was called and what it was given, and speaks as the real one; some words it never ends, or ends badly.
  await program('voice', `
    words=$(cat)
    echo "$@|$words" >> ${folder}/heard
    case $words in
      hang) echo $$ > ${folder}/hanging; exec sleep 600;;
      fail) exit 1;;
    esac
    printf %s "$words" | exec ${REAL} "$@"`);
  execFileSync('mkfifo', [`${folder}/socket`]);
  await mkdir(`${folder}/recordings/az`, { recursive: true });
  const key = createHash('sha256').update('salam').digest('hex').slice(0, 16);
  await writeFile(`${folder}/recordings/az/${key}.wav`, 'recorded');
  const env = { DOST_VOICE: `${folder}/voice`, DOST_RECORDINGS: `${folder}/recordings`, DOST_HEADPHONES: `${folder}/socket` };
  kiosk = await Kiosk.start({ app: guide, browser: `${folder}/browser`, env });
  await until(async () => (await fetch(kiosk.address).catch(() => {}))?.ok && (await kiosk.processes('sleep')).length > 0);
  const page = { 'sec-fetch-site': 'same-origin', origin: kiosk.address, 'content-type': 'application/json' };
  const { agent } = await (await fetch(`${kiosk.address}/config.json`, { headers: page })).json();
  headers = { ...page, authorization: `Bearer ${agent}` };
});

after(async () => {
  await kiosk?.remove();
  await rm(folder, { recursive: true, force: true });
});

const post = (path, body, options = {}) => fetch(kiosk.address + path, { method: 'POST', headers, body: JSON.stringify(body), ...options });
const say = (language, text, options) => post('/agent/speech', { language, text }, options);
const heard = async () => (await readFile(`${folder}/heard`, 'utf8').catch(() => '')).split('\n').filter(Boolean);
/** What the kernel says when a switch of this code turns. */
const event = (code, value) => {
  const bytes = Buffer.alloc(24);
  bytes.writeUInt16LE(5, 16);
  bytes.writeUInt16LE(code, 18);
  bytes.writeInt32LE(value, 20);
  return bytes;
};

test('a text is heard in its language, numbers in words, as a sound of the right length', async () => {
  for (const [language, text, words] of [
    ['az', '2026-cı ildən 250,50\u00a0₼', 'iki min iyirmi altıncı ildən iki yüz əlli manat əlli qəpik'],
    ['ru', 'до 31 декабря 2000\u00a0г.', 'до тридцать первого декабря двухтысячного года'],
    ['en', '541.67\u00a0₼', 'five hundred and forty-one manats sixty-seven qapiks'],
  ]) {
    const answer = await say(language, text);
    assert.equal(answer.status, 200);
    assert.equal(answer.headers.get('content-type'), 'audio/wav');
    assert.equal(answer.headers.get('cache-control'), 'no-store');
    const sound = Buffer.from(await answer.arrayBuffer());
    assert.equal(sound.toString('latin1', 0, 4), 'RIFF');
    assert.equal(sound.readUInt32LE(40), sound.length - 44);
    assert.ok(sound.subarray(44).some((byte) => byte > 8), `${language} is silent`);
    assert.equal((await heard()).at(-1), `-v ${language} -b 1 --stdin --stdout|${words}`);
  }
});

test('a recording of the same words wins over the program', async () => {
  const before = await heard();
  assert.equal(await (await say('az', 'salam')).text(), 'recorded');
  assert.deepEqual(await heard(), before);
});

test('a text without an end, in no language, or from a stranger is refused; a voice that fails says so', async () => {
  assert.equal((await say('az', 'x'.repeat(2001))).status, 422);
  assert.equal((await say('tr', 'salam')).status, 422);
  assert.equal((await post('/agent/speech', { language: 'az', text: 'x', voice: '/bin/sh' })).status, 422);
  assert.equal((await say('az', 'salam', { headers: { ...headers, authorization: 'Bearer 0' } })).status, 403);
  assert.deepEqual([(await say('az', 'fail')).status], [503]);
});

test('who no longer listens ends the program, and so does time', async () => {
  const hanging = async () => {
    await until(() => readFile(`${folder}/hanging`, 'utf8').catch(() => ''));
    const id = (await readFile(`${folder}/hanging`, 'utf8')).trim();
    await rm(`${folder}/hanging`);
    return () => until(async () => !(await readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => '')));
  };
  const stop = new AbortController();
  const broken = say('az', 'hang', { signal: stop.signal }).catch(() => 'broken');
  const gone = await hanging();
  stop.abort();
  assert.equal(await broken, 'broken');
  await gone();
  const late = say('az', 'hang');
  const ended = await hanging();
  assert.equal((await late).status, 503);
  await ended();
});

test('headphones are told as they come and go, and nothing is known when the socket is lost', async () => {
  const told = async (plugged) => (await (await post('/agent/headphones', { plugged })).json()).plugged;
  const waits = told(null);
  const socket = await open(`${folder}/socket`, 'w');
  await socket.write(event(2, 1));
  assert.equal(await waits, true);
  const pulled = told(true);
  await socket.write(event(4, 1));
  await socket.write(event(2, 0));
  assert.equal(await pulled, false);
  const lost = told(false);
  await socket.close();
  assert.equal(await lost, null);
});

test('nothing that was said is in the log or on the disk', async () => {
  const canary = 'Gülbahar Qaranquşova';
  assert.equal((await say('az', canary)).status, 200);
  assert.equal((await say('az', `${canary}${'x'.repeat(2000)}`)).status, 422);
  assert.equal((await heard()).at(-1).split('|')[1], canary, 'by the pipe, never on the command line');
  await rm(`${folder}/heard`);
  assert.doesNotMatch(kiosk.said, /Qaranquş|manat|hang/);
  const left = spawnSync('grep', ['-rlaF', canary, kiosk.memory, folder], { encoding: 'utf8' });
  assert.deepEqual([left.status, left.stdout], [1, '']);
});
