// What the agent answers, and to whom: the app from the disk, the server's API, and its own words only to its own page.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { chmod, rm, writeFile } from 'node:fs/promises';
import { createServer, request } from 'node:http';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

import { Kiosk, freePort } from './kiosk.mjs';

const guide = fileURLToPath(new URL('guide', import.meta.url));
const browser = `/dev/shm/dost-kiosk-still-${process.pid}`;
const YEARS_AGO = 1_600_000_000;

let kiosk;
let server;
/** What the server was asked, and what it answers. */
let asked = [];
let answer;

const answersJson = (response) => {
  response.writeHead(201, { 'content-type': 'application/json', 'set-cookie': 'a=b', server: 'secret', 'retry-after': '1' });
  response.end('{"taken":true}');
};

async function startServer(port) {
  server = createServer(async (incoming, response) => {
    if (incoming.url === '/config.json') {
      response.setHeader('content-type', 'application/json');
      return response.end(JSON.stringify({ surface: 'home', version: '0', now: YEARS_AGO }));
    }
    let body = '';
    for await (const part of incoming) body += part;
    asked.push({ method: incoming.method, url: incoming.url, headers: incoming.headers, body });
    answer(response);
  });
  await new Promise((resolve) => server.listen(port, '127.0.0.1', resolve));
}

before(async () => {
  await writeFile(browser, '#!/bin/sh\nexec sleep 600\n');
  await chmod(browser, 0o755);
  await startServer(await freePort());
  kiosk = await Kiosk.start({ app: guide, browser, server: `http://127.0.0.1:${server.address().port}` });
  while (!(await fetch(kiosk.address).catch(() => {}))?.ok || (await kiosk.processes('sleep')).length === 0) await sleep(20);
});

after(async () => {
  server?.close();
  await kiosk?.remove();
  await rm(browser, { force: true });
});

const FROM_PAGE = { 'sec-fetch-site': 'same-origin' };
const config = async (headers = FROM_PAGE) => (await fetch(`${kiosk.address}/config.json`, { headers })).json();
const post = (path, headers = {}, body = '{}') =>
  fetch(kiosk.address + path, {
    method: 'POST',
    body,
    headers: { ...FROM_PAGE, origin: kiosk.address, 'content-type': 'application/json', ...headers },
  });
const code = async (response) => [response.status, (await response.json()).code];

test('the app comes from the disk, with the strict headers, and nothing beside it does', async () => {
  const page = await fetch(kiosk.address);
  assert.match(await page.text(), /<title>guide<\/title>/);
  assert.match(page.headers.get('content-security-policy'), /^default-src 'none'; script-src ('sha256-[^']+' ){2}'strict-dynamic'/, 'the lock and the page itself');
  assert.equal(page.headers.get('cross-origin-opener-policy'), 'same-origin');
  for (const path of ['/../../kiosk/policy.json', '/%2e%2e/kiosk.mjs', '/offline.json', '/nothing.js']) {
    assert.deepEqual(await code(await fetch(kiosk.address + path)), [404, 'not_found'], path);
  }
});

test('nobody gets to the page without a program, which has no end of a session', async () => {
  const answer = await fetch(`${kiosk.address}/plain.html`, { redirect: 'manual' });
  assert.deepEqual([answer.status, answer.headers.get('location')], [303, '/']);
});

test('the page learns surface, time of the server and its pass; no other page, program name or user learns a pass', async () => {
  const own = await config();
  assert.equal(own.surface, 'kiosk');
  assert.ok(Math.abs(own.now - YEARS_AGO) < 120, `${own.now}`);
  assert.match(own.agent, /^[0-9a-f]{32}$/);
  assert.equal((await config()).screen, 215, 'the usual screen, in tenths of an inch');
  assert.equal((await config({})).agent, undefined, 'a program that is no browser');
  assert.equal((await config({ 'sec-fetch-site': 'none' })).agent, undefined, 'an address typed in');
  for (const site of ['same-site', 'cross-site']) {
    const foreign = await fetch(`${kiosk.address}/config.json`, { headers: { 'sec-fetch-site': site } });
    assert.deepEqual(await code(foreign), [403, 'foreign_origin'], site);
  }
  assert.equal(await hostNamed('evil.example'), 403, 'a foreign name that leads to this machine');
  assert.equal(await hostNamed(`localhost:${kiosk.port}`), 403);
  assert.equal(await hostNamed(`127.0.0.1:${kiosk.port}`), 200);
});

function hostNamed(host) {
  return new Promise((resolve, reject) => {
    const options = { port: kiosk.port, host: '127.0.0.1', path: '/config.json', headers: { host } };
    request(options, (response) => resolve(response.resume().statusCode)).on('error', reject).end();
  });
}

test('another user of this machine gets no pass, and cannot use one', { skip: process.getuid() !== 0 && 'needs root' }, async () => {
  const { agent } = await config();
  const script = `
    const headers = ${JSON.stringify({ ...FROM_PAGE, origin: kiosk.address, authorization: `Bearer ${agent}` })};
    const learnt = await (await fetch('${kiosk.address}/config.json', { headers })).json();
    const end = await fetch('${kiosk.address}/agent/end', { method: 'POST', headers });
    console.log(JSON.stringify([learnt.agent ?? null, end.status]));`;
  const other = spawn(process.execPath, ['--input-type=module', '-e', script], { uid: 65534, gid: 65534, cwd: '/' });
  let said = '';
  for await (const part of other.stdout) said += part;
  assert.deepEqual(JSON.parse(said), [null, 403]);
});

test('the words of the agent want the pass of a browser that runs, from a page of its own', async () => {
  const { agent } = await config();
  const right = { authorization: `Bearer ${agent}` };
  for (const verb of ['beat', 'stay', 'end']) {
    for (const wrong of [{}, { authorization: 'Bearer ' }, { authorization: `Bearer ${'0'.repeat(32)}` }, { authorization: agent }]) {
      assert.deepEqual(await code(await post(`/agent/${verb}`, wrong)), [403, 'not_allowed'], verb);
    }
    const foreign = await post(`/agent/${verb}`, { ...right, origin: 'http://127.0.0.1:1' });
    assert.deepEqual(await code(foreign), [403, 'foreign_origin'], verb);
    const unnamed = await fetch(`${kiosk.address}/agent/${verb}`, { method: 'POST', headers: right });
    assert.deepEqual(await code(unnamed), [403, 'foreign_origin'], `${verb}: a browser always says where a write comes from`);
  }
  assert.equal((await post('/agent/beat', right, '{"tapped":"x"}')).status, 422);
  assert.equal((await fetch(`${kiosk.address}/agent/status`)).status, 403);
  const status = async () => (await fetch(`${kiosk.address}/agent/status`, { headers: right })).json();
  assert.deepEqual(await status(), { line: true, painted: null, tapped: null });
  assert.equal((await post('/agent/beat', right, '{"tapped":7}')).status, 204);
  assert.deepEqual(await status(), { line: true, painted: 0, tapped: 7 });
});

test('the end of a session gives the next page another pass, and the last one opens nothing', async () => {
  const last = await config();
  const [before] = await kiosk.processes('sleep');
  assert.equal((await post('/agent/end', { authorization: `Bearer ${last.agent}` })).status, 204);
  let next = last;
  while (next.agent === last.agent) next = await config();
  assert.equal((await post('/agent/beat', { authorization: `Bearer ${next.agent}` })).status, 204);
  while ((await kiosk.processes('sleep')).includes(before)) await sleep(20);
  assert.deepEqual(await code(await post('/agent/beat', { authorization: `Bearer ${last.agent}` })), [403, 'not_allowed']);
});

test('requests of the app reach the server with what it needs, and nothing more', async () => {
  asked = [];
  answer = answersJson;
  const reply = await post('/api/visits?x=1', { 'idempotency-key': 'k', cookie: 'a=b', 'x-more': 'y' }, '{"name":"Ə"}');
  assert.deepEqual([reply.status, await reply.json()], [201, { taken: true }]);
  assert.equal(reply.headers.get('set-cookie'), null);
  assert.equal(reply.headers.get('server'), null);
  assert.equal(reply.headers.get('cache-control'), 'no-store');
  assert.ok(reply.headers.get('content-security-policy'));
  const [{ method, url, body, headers }] = asked;
  assert.deepEqual([method, url, body], ['POST', '/api/visits?x=1', '{"name":"Ə"}']);
  const known = ['accept', 'content-length', 'content-type', 'host', 'idempotency-key'];
  assert.deepEqual(Object.keys(headers).sort(), known);
  assert.deepEqual(await code(await post('/api/visits', {}, `"${'x'.repeat(17_000)}"`)), [413, 'body_too_large']);
  assert.deepEqual(await code(await post('/api/staff/sign-out')), [404, 'not_found']);
  assert.deepEqual(await code(await post('/api/visits', { origin: 'http://evil.example' })), [403, 'foreign_origin']);
  assert.equal(asked.length, 1);
});

test('without a line there is no connection, said as such; with it, the next request goes through', async () => {
  const gone = [504, 'no_connection'];
  answer = (response) => response.writeHead(302, { location: 'http://login.example/' }).end();
  assert.deepEqual(await code(await post('/api/visits')), gone, 'a network that wants a sign-in');
  answer = (response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Wi-Fi</h1>');
  assert.deepEqual(await code(await post('/api/visits')), gone, 'its page');
  answer = (response) => response.destroy();
  assert.deepEqual(await code(await post('/api/visits')), gone, 'a server that breaks off');
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  assert.deepEqual(await code(await post('/api/visits')), gone, 'nobody there');
  assert.equal((await fetch(kiosk.address)).status, 200, 'the guide is there all the same');
  await startServer(port);
  answer = answersJson;
  assert.equal((await post('/api/visits')).status, 201);
  assert.doesNotMatch(kiosk.said, /visits|"Ə"|evil/, 'no address and nothing sent is in the log');
});
