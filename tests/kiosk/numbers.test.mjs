// Numbers of the queue from the kiosk's agent, with the real server: with and without a line, over restarts, never twice.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmod, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { startServer } from '../harness/server.mjs';
import { Kiosk, until } from './kiosk.mjs';

const guide = fileURLToPath(new URL('guide', import.meta.url));
const browser = `/dev/shm/dost-kiosk-still-numbers-${process.pid}`;
const CENTRE = 'baku_1';
const LEASED = 'numbers leased';
const pension = { purpose: { services: ['old_age_pension'] }, turn: 'usual' };

let server;
let kiosk;
let folder;
let secret;

const startKiosk = async () => {
  const env = { DOST_DEVICE: join(folder, 'device'), DOST_STATE: folder };
  kiosk = await Kiosk.start({ app: guide, browser, server: server.url, env });
  await until(async () => (await fetch(kiosk.address).catch(() => {}))?.ok && (await kiosk.processes('sleep')).length > 0);
};

before(async () => {
  await writeFile(browser, '#!/bin/sh\nexec sleep 600\n');
  await chmod(browser, 0o755);
  server = await startServer();
  folder = join(server.database, '..');
  secret = server.dost('device', CENTRE, 'add', '1').trim();
  // Whenever the tests run, the counters are staffed: how many are before somebody is known only then.
  const week = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].flatMap((day) => ['--day', `${day}=00:00-23:55`]);
  server.dost('centre', CENTRE, 'hours', '--from', '2026-01-01', ...week, '--by', 'numbers.test', '--apply');
  await writeFile(join(folder, 'device'), `${secret}\n`);
  await startKiosk();
  await kiosk.says(LEASED, 10);
});

after(async () => {
  await kiosk?.remove();
  await server?.remove();
  await rm(browser, { force: true });
});

const FROM_PAGE = { 'sec-fetch-site': 'same-origin' };
const config = async () => (await fetch(`${kiosk.address}/config.json`, { headers: FROM_PAGE })).json();

async function post(path, body, { pass } = {}) {
  const headers = { ...FROM_PAGE, origin: kiosk.address, 'content-type': 'application/json' };
  headers.authorization = `Bearer ${pass ?? (await config()).agent}`;
  return fetch(kiosk.address + path, { method: 'POST', body: JSON.stringify(body), headers });
}
const take = async (wanted) => (await post('/agent/ticket', wanted)).json();
const roll = async () => JSON.parse(await readFile(join(folder, 'numbers.json'), 'utf8'));
const untold = async () => (await roll()).untold;
const waiting = async () => {
  const hall = await (await fetch(`${server.url}/api/hall?centre=${CENTRE}`)).json();
  return hall.waiting.map(({ number }) => number);
};

test('a walk-in gets a number, how many are before and how long it waits; the server has it', async () => {
  assert.equal((await config()).numbers, 'agent');
  const first = await take(pension);
  assert.equal(first.told.listed.number, 'A001', JSON.stringify(first));
  assert.equal(first.told.listed.ahead, 0);
  const second = await take({ ...pension, turn: 'priority' });
  assert.equal(second.told.listed.number, 'A002');
  assert.deepEqual((await waiting()).sort(), ['A001', 'A002']);
});

test('a hundred numbers of each of the next thirty days lie ready for a line that goes', async () => {
  const size = ({ first, last }) => Number(last.slice(1)) - Number(first.slice(1)) + 1;
  const byDay = async () => {
    const days = new Map();
    for (const block of (await roll()).blocks) days.set(block.date, (days.get(block.date) ?? 0) + size(block));
    return days;
  };
  await kiosk.within(30, until(async () => [...(await byDay()).values()].filter((count) => count === 100).length === 30), 'the reserve');
  const days = [...(await byDay()).keys()].sort();
  assert.equal(days.length, 31, `${days}`);
  assert.equal((new Date(days.at(-1)) - new Date(days[0])) / 86_400_000, 30, `${days}`);
});

test('who may not ask, and what means nothing, gets no number', async () => {
  assert.equal((await post('/agent/ticket', pension, { pass: '0'.repeat(32) })).status, 403);
  assert.equal((await post('/agent/ticket', { ...pension, name: 'Ə' })).status, 422);
  assert.equal((await post('/agent/ticket', { purpose: { services: [] }, turn: 'usual' })).status, 422);
  assert.equal((await post('/agent/ticket', { ...pension, more: 'x'.repeat(17_000) })).status, 413);
  const unknown = await take({ ...pension, purpose: { services: ['nothing_such'] } });
  assert.deepEqual(unknown, { told: { refused: 'unknown_service' } });
  const nobody = await take({ ...pension, purpose: { visit: '0000-0000-00000' } });
  assert.ok(nobody.told?.refused === 'visit_not_found' || nobody.code === 'invalid_request', JSON.stringify(nobody));
  // The device's own paths are not the page's.
  assert.equal((await post('/api/hall/blocks', {})).status, 401);
  assert.ok(!kiosk.said.includes(secret) && !JSON.stringify(await config()).includes(secret));
});

/** Does something to the server's database, and says what it gives. */
const sql = (query, ...values) => {
  const script = `import sqlite3, sys
base = sqlite3.connect(sys.argv[1], timeout=10)
print('\\n'.join(row[0] for row in base.execute(sys.argv[2], sys.argv[3:]).fetchall()))
base.commit()`;
  const python = process.env.DOST_PYTHON ?? 'python3';
  return execFileSync(python, ['-c', script, server.database, query, ...values], { encoding: 'utf8' }).split('\n');
};

test('who has booked reports by the number of the visit, and has one number however often they ask', async () => {
  server.dost('seed', '--count', '20');
  const [here, other] = sql("select reference from visits where centre = ? and state = 'booked' limit 2", CENTRE);
  const [elsewhere] = sql("select reference from visits where centre <> ? and state = 'booked' limit 1", CENTRE);
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Baku' }).format(new Date());
  sql('update visits set day = ? where reference = ?', today, here);
  const report = (reference) => take({ purpose: { visit: reference }, turn: 'usual' });
  const first = await report(here);
  assert.ok(first.told?.listed?.appointment, JSON.stringify(first));
  assert.deepEqual(await report(here), { told: { instead: first.told.listed.number } });
  assert.deepEqual(await report(other), { told: { refused: 'visit_not_today' } });
  assert.deepEqual(await report(elsewhere), { told: { refused: 'visit_elsewhere' } });
  assert.ok((await waiting()).includes(first.told.listed.number));
});

test('without a line and over a kill numbers go on; the server hears of each once, when it is back', async () => {
  await server.kill();
  const given = [];
  for (let count = 0; count < 3; count += 1) given.push((await take(pension)).kept);
  // As a power cut.
  kiosk.agent.kill('SIGKILL');
  await kiosk.ended;
  await kiosk.remove();
  await startKiosk();
  for (let count = 0; count < 3; count += 1) given.push((await take(pension)).kept);
  assert.equal(new Set(given).size, 6, `${given}`);
  assert.ok(given.every((number) => /^A0\d\d$/.test(number)), `${given}`);
  assert.equal((await untold()).length, 6);

  await server.start();
  const heard = until(async () => (await untold()).length === 0);
  await kiosk.within(20, heard, 'the end of what is untold');
  const all = await waiting();
  assert.equal(new Set(all).size, all.length);
  assert.deepEqual(given.filter((number) => !all.includes(number)), []);
  const next = await take(pension);
  assert.ok(!given.includes(next.told.listed.number), JSON.stringify(next));
});
