// The staff at work in a real browser: they sign in at a provider of another site, call a number, serve it, and see which
// kiosk needs a hand. Every page is looked at with axe, in three languages, on a desk's screen and on a phone.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { launch, open } from '../harness/browser.mjs';
import { invalid } from '../harness/screen.mjs';
import { startServer } from '../harness/server.mjs';
import { Citizen, LANGUAGES, words } from '../journeys/citizen.mjs';

const CENTRE = 'baku_1';
const SECRET = 'a secret of tests';
const PROVIDER = fileURLToPath(new URL('../../crates/server/tests/staff/provider.mjs', import.meta.url));
/** For browsers another site than the server's. */
const ELSEWHERE = '127.0.0.2';

let browser;
let server;
let provider;

/** What a kiosk of the centre tells the server. */
async function tell(secret, path, body) {
  const headers = { authorization: `Bearer ${secret}`, 'content-type': 'application/json', 'idempotency-key': randomUUID() };
  const answer = await fetch(`${server.url}${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
  assert.ok(answer.ok, await answer.clone().text());
  return answer.status === 204 ? undefined : answer.json();
}

before(async () => {
  browser = await launch();
  server = await startServer();
  // The provider must know where the server is, and the server who the provider is.
  await server.stop();
  provider = spawn('node', [PROVIDER, `${server.url}/staff/signed-in`, SECRET, ELSEWHERE], { stdio: ['pipe', 'pipe', 'inherit'] });
  const [ready] = await once(provider.stdout, 'data');
  server.env = {
    DOST_STAFF_ISSUER: String(ready).match(/ready (\S+)/)[1],
    DOST_STAFF_CLIENT: 'dost',
    DOST_STAFF_SECRET: SECRET,
    DOST_STAFF_ADDRESS: server.url,
    DOST_STAFF_CLAIM: 'groups',
    DOST_STAFF_ROLES: `dost-admins=administrator,baku1-ops=operator@${CENTRE}`,
  };
  await server.start();
  const [well, broken] = ['1', '2'].map((number) => server.dost('device', CENTRE, 'add', number).trim());
  server.dost('device', CENTRE, 'add', '3');
  const { first } = await tell(well, '/api/hall/blocks', {});
  const came = Math.floor(Date.now() / 1000);
  const numbers = [0, 1, 2].map((step) => first.slice(0, -1) + (Number(first.slice(-1)) + step));
  const tickets = numbers.map((number) => ({ number, came, purpose: { services: ['old_age_pension'] }, turn: 'usual' }));
  await tell(well, '/api/hall/tickets', { tickets });
  const heartbeat = { screen: 'start', paper: 'ready', app: 'x', agent: '0.1.0', clock: came, up: 90_000, restarts: 0, disk: 20_000, celsius: 48 };
  const { version } = await (await fetch(`${server.url}/api/health`)).json();
  const app = /data-version="?([0-9a-f]+)/.exec(await (await fetch(server.url)).text())?.[1] ?? 'x';
  await tell(well, '/api/fleet/heartbeat', { ...heartbeat, agent: version, app });
  await tell(broken, '/api/fleet/heartbeat', { ...heartbeat, agent: version, app, paper: 'out', celsius: 83 });
});

after(async () => {
  await browser?.close();
  provider?.stdin.end();
  await server?.remove();
});

/** Signs in as somebody whom the provider knows. */
async function signIn(page, name) {
  const word = words('az');
  await page.goto(`${server.url}/staff`);
  await page.getByRole('link', { name: word('staff-sign-in'), exact: true }).click();
  await page.locator('input[name=login]').fill(name);
  await page.locator('input[name=password]').fill('x');
  await page.locator('button[type=submit]').click();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('heading', { name: word('staff-home'), level: 1 }).waitFor();
}

test('an operator signs in, calls a number, serves it, and signs out', async () => {
  const { page, problems, close } = await open(browser, 'desktop');
  const operator = new Citizen(page, 'az');
  const { word } = operator;
  await page.goto(`${server.url}/staff`);
  await operator.lookAt('sign-in');
  await signIn(page, 'orxan');
  problems.length = 0;
  await page.getByRole('link', { name: /DOST/ }).nth(1).click();
  const heading = page.getByRole('heading', { level: 1 });
  assert.match(await heading.textContent(), /^Zal: /);

  const list = (title) => page.locator('section', { has: page.getByRole('heading', { name: word(title) }) }).getByRole('listitem');
  assert.equal(await list('desk-waiting').count(), 3);
  await page.getByLabel(word('desk-counter'), { exact: true }).selectOption('2');
  await page.getByRole('button', { name: word('desk-call'), exact: true }).click();
  const called = list('desk-called');
  await called.first().waitFor();
  assert.equal(await list('desk-waiting').count(), 2);
  const number = (await called.locator('.ticket__number').textContent()).trim();
  assert.match(await called.textContent(), /2 nömrəli pəncərə/);
  assert.equal(await page.getByLabel(word('desk-counter'), { exact: true }).inputValue(), '2', 'the counter is kept');
  await operator.lookAt('hall');
  await operator.picture('staff-desktop-az-hall');

  await page.getByRole('button', { name: word('desk-call'), exact: true }).click();
  assert.equal(await page.getByRole('alert').textContent(), word('staff-problem-counter_busy'));
  await operator.lookAt('hall-refused');
  await page.getByRole('button', { name: `${number}: ${word('desk-serve')}` }).click();
  await page.getByRole('alert').waitFor({ state: 'detached' });
  assert.equal(await list('desk-called').count(), 0);
  assert.deepEqual(await invalid(await page.content()), []);

  await page.getByRole('button', { name: word('staff-sign-out') }).click();
  await page.getByRole('link', { name: word('staff-sign-in'), exact: true }).waitFor();
  assert.deepEqual(problems.filter((it) => !it.includes('401')), [], 'nothing is thrown, and nothing is against the policy');
  await close();
});

test('an administrator sees the kiosks that need a hand first, in three languages, also on a phone', async () => {
  for (const [device, languages] of [['desktop', LANGUAGES], ['phone', ['az']]]) {
    const { page, problems, close } = await open(browser, device);
    await signIn(page, 'leyla');
    problems.length = 0;
    for (const language of languages) {
      const administrator = new Citizen(page, language);
      for (const path of ['', '/fleet', `/hall/${CENTRE}`]) {
        await page.goto(`${server.url}/staff${path}?lang=${language}`);
        await administrator.lookAt(`staff${path} on ${device}`);
        assert.deepEqual(await invalid(await page.content()), []);
      }
      await page.goto(`${server.url}/staff/fleet`);
      const kiosks = page.locator('.kiosk');
      const needing = page.locator('.kiosk--needs');
      assert.equal(await needing.count(), 2);
      assert.match(await kiosks.first().textContent(), new RegExp(`2.*${administrator.word('trouble-paper_out')}`, 's'));
      assert.match(await kiosks.first().textContent(), new RegExp(administrator.word('trouble-too_hot-do'), 's'));
      assert.match(await kiosks.nth(1).textContent(), new RegExp(administrator.word('trouble-unheard'), 's'));
      assert.match(await kiosks.nth(2).textContent(), new RegExp(administrator.word('fleet-well'), 's'));
      await administrator.picture(`staff-${device}-${language}-fleet`);
    }
    assert.deepEqual(problems, []);
    await close();
  }
});

test('without JavaScript all of it works', async () => {
  const { page, close } = await open(browser, 'desktop', { javaScriptEnabled: false });
  await signIn(page, 'orxan');
  await page.goto(`${server.url}/staff/hall/${CENTRE}`);
  await page.getByRole('button', { name: words('az')('desk-call'), exact: true }).click();
  const leave = page.locator('section').first().getByRole('button', { name: words('az')('desk-miss') });
  await leave.click();
  const missed = page.getByRole('button', { name: words('az')('desk-return') });
  await missed.waitFor();
  await close();
});
