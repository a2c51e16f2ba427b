// The hall of a centre as everybody sees it: who is called, who waits, by itself anew; in three languages on phone and
// kiosk, axe on every screen. The numbers come from a device over the API, as in a centre.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';

import { launch, open } from '../harness/browser.mjs';
import { startServer } from '../harness/server.mjs';
import { Citizen, LANGUAGES } from './citizen.mjs';

const CENTRE = 'baku_1';
/** The page asks every 15 s. */
const SOON_MS = 40_000;

let browser;
let device;
const servers = {};

/** A kiosk of the centre, known by its secret. */
class Device {
  #secret;
  #url;

  constructor(server) {
    this.#secret = server.dost('device', CENTRE, 'add', '1').trim();
    this.#url = server.url;
  }

  async #post(path, body) {
    const answer = await fetch(`${this.#url}/api/hall/${path}`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${this.#secret}`,
        'content-type': 'application/json',
        'idempotency-key': randomUUID(),
      },
      body: JSON.stringify(body),
    });
    assert.ok(answer.ok, await answer.clone().text());
    return answer.json();
  }

  lease() {
    return this.#post('blocks', {});
  }

  /** Somebody comes for a pension. */
  async draw(number) {
    const ticket = { number, came: Math.floor(Date.now() / 1000), purpose: { services: ['old_age_pension'] }, turn: 'usual' };
    const { tickets } = await this.#post('tickets', { tickets: [ticket] });
    assert.equal(tickets[0].listed.state, 'checked_in', JSON.stringify(tickets));
  }
}

before(async () => {
  browser = await launch();
  for (const surface of ['home', 'kiosk']) {
    servers[surface] = await startServer({ surface });
    const kiosk = new Device(servers[surface]);
    await kiosk.lease();
    for (const number of ['A001', 'A002', 'A003']) await kiosk.draw(number);
    if (surface === 'home') device = kiosk;
    // A counter has called the first; the staff's own way in is tested with the server.
    execFileSync(process.env.DOST_PYTHON ?? 'python3', [
      '-c',
      'import sqlite3, sys; base = sqlite3.connect(sys.argv[1]); base.execute(sys.argv[2]); base.commit()',
      servers[surface].database,
      "update tickets set state = 'called', counter = 3, called_at = came_at where number = 'A001'",
    ]);
  }
});

after(async () => {
  await browser?.close();
  await Promise.all(Object.values(servers).map((server) => server.remove()));
});

for (const [surface, kind] of [['home', 'phone'], ['kiosk', 'kiosk']]) {
  for (const language of LANGUAGES) {
    test(`everybody sees who is called and who waits: ${kind}, ${language}`, async () => {
      const { page, problems, close } = await open(browser, kind);
      const citizen = new Citizen(page, language);
      await citizen.arrive(servers[surface].url);
      await citizen.follow('start-centres-title');
      await page.locator(`main a[href="/centres/${CENTRE}"]`).click();
      await citizen.follow('queue-link');
      await citizen.heading('queue-title');
      const called = page.locator('.queue__called');
      await called.first().waitFor();
      assert.equal(await called.locator('strong').innerText(), 'A001');
      assert.match(await called.innerText(), /3/);
      assert.deepEqual(await page.locator('.queue__waiting strong').allInnerTexts(), ['A002', 'A003']);
      await citizen.lookAt('queue');
      await citizen.picture(`${kind}-${language}-queue`);
      assert.deepEqual(problems, []);
      await close();
    });
  }
}

test('a number that is drawn meanwhile appears by itself', async () => {
  const { page, close } = await open(browser, 'phone');
  const citizen = new Citizen(page, 'az');
  await citizen.arrive(servers.home.url);
  await page.goto(`${servers.home.url}/queue/${CENTRE}`);
  await page.locator('.queue__waiting').first().waitFor();
  await device.draw('A004');
  await page.locator('.queue__waiting').nth(2).waitFor({ timeout: SOON_MS });
  assert.deepEqual(await page.locator('.queue__waiting strong').allInnerTexts(), ['A002', 'A003', 'A004']);
  await close();
});
