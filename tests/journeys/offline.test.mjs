// At home the app stays for days without a line: kept after the first visit, changed as a whole and at the right
// moment, left alone by what breaks, and gone when it is called back. Never on a shared device.
import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, test } from 'node:test';

import { launch, open } from '../harness/browser.mjs';
import { Build } from '../harness/build.mjs';
import { startServer } from '../harness/server.mjs';
import { Citizen, LANGUAGES, SIMPLE, choose, introduce, keepFirstFree } from './citizen.mjs';

const AMOUNT = /416[,.]67/;
/** Written before the heading of the start page in the second build. */
const MARK = 'İkinci buraxılış: ';
/** What the browser says of a line that is cut. */
const CUT = /ERR_CONNECTION_REFUSED|ERR_INTERNET_DISCONNECTED/;

let browser;
let live;
let second;
let server;
const opened = [];

before(async () => {
  browser = await launch();
  second = await Build.changed('i18n/az.ftl', 'start-title = ', `start-title = ${MARK}`);
});

after(async () => {
  await browser?.close();
  await second?.remove();
});

beforeEach(async () => {
  live = await Build.copy();
  server = await startServer({ app: live.folder });
});

afterEach(async () => {
  await Promise.all(opened.splice(0).map((tab) => tab.close()));
  await server.remove();
  await live.remove();
});

/** A citizen with a tab of their own, on the first screen. */
async function citizen(language = 'az', at = server, device = 'phone', first = 'start-title') {
  const tab = await open(browser, device);
  opened.push(tab);
  const person = new Citizen(tab.page, language);
  person.problems = tab.problems;
  await person.arrive(at.url, first);
  return person;
}

/** Once the whole version is kept, the page is in the worker's hand. */
const kept = ({ page }) => page.waitForFunction(() => navigator.serviceWorker.controller !== null);

/** What the browser holds of the app. */
const held = ({ page }) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    const addresses = [];
    for (const name of await caches.keys()) {
      for (const request of await (await caches.open(name)).keys()) addresses.push(request.url.slice(location.origin.length));
    }
    return { waits: Boolean(registration?.waiting), shelves: await caches.keys(), addresses: addresses.sort() };
  });

/** Asks for a new version until one waits. */
async function learnOfTheNew({ page }) {
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration()).update());
  await page.waitForFunction(async () => (await navigator.serviceWorker.getRegistration()).waiting);
}

/** Page, words and everything that it has loaded are of one version; returns it. */
async function oneVersion({ page }) {
  const seen = await page.evaluate(() => ({
    version: document.documentElement.dataset.version,
    loaded: performance.getEntriesByType('resource').map((it) => new URL(it.name).searchParams.get('v')).filter(Boolean),
  }));
  assert.ok(seen.loaded.length > 0);
  assert.deepEqual(new Set(seen.loaded), new Set([seen.version]));
  return seen.version;
}

const newer = ({ page }) => page.locator('.newer > p:visible');

for (const language of LANGUAGES) {
  test(`after one visit the whole interview, the services and the centres need no line: ${language}`, async () => {
    const person = await citizen('az');
    await kept(person);
    await server.kill();
    person.language = language;
    const guest = new Citizen(person.page, language);
    await guest.arrive(server.url);
    await guest.follow('start-pension-title');
    await guest.answer(SIMPLE);
    await guest.heading('result-title');
    assert.match(await guest.page.locator('.sum__amount').first().innerText(), AMOUNT);
    await guest.lookAt('result without a line');

    await guest.press('result-book');
    await guest.heading('centre-title');
    await guest.page.locator('button.choice').first().click();
    await guest.page.getByText(guest.word('failure-offline')).waitFor();
    await guest.lookAt('no time without a line');
    await guest.picture(`phone-${language}-offline`);

    await guest.page.goto(`${server.url}/services`);
    await guest.page.locator('details.area').first().waitFor();
    await guest.page.goto(`${server.url}/centres`);
    await guest.page.locator('a.choice').first().waitFor();
    await guest.page.goto(`${server.url}/plain.html`);
    await guest.page.locator('section[lang=ru] h3').first().waitFor();
    assert.deepEqual(person.problems.filter((it) => !CUT.test(it)), []);
  });
}

test('on a line that is there and dead the kept app starts all the same', async () => {
  const person = await citizen();
  await kept(person);
  server.freeze();
  await person.page.reload({ waitUntil: 'commit' });
  await person.page.locator('nav.languages').waitFor();
  await person.heading('start-title');
  await person.follow('start-pension-title');
  await person.heading('screen-sex');
});

test('what is kept is the list, whole, and never an answer of the server', async () => {
  const person = await citizen();
  await kept(person);
  await person.follow('start-visit-title');
  const { files } = await live.list();
  assert.deepEqual((await held(person)).addresses, Object.keys(files).sort());
  assert.deepEqual(Object.keys(files).filter((it) => /^\/(api|config\.json|offline\.json|sw\.js)/.test(it)), []);
});

test('a new version waits while an interview is open in any tab, is offered then, and is taken whole', async () => {
  const person = await citizen();
  await kept(person);
  const first = await oneVersion(person);
  await person.follow('start-pension-title');
  await choose(person, 'sex', 'woman');
  await person.press('continue');
  await person.heading('screen-birth-date');
  await live.release(second);
  await learnOfTheNew(person);
  assert.equal(await newer(person).count(), 0, 'not while answers are open');
  await person.page.reload();
  await person.heading('screen-birth-date');
  assert.equal(await oneVersion(person), first, 'a reload in an interview stays with its version');

  const other = new Citizen(await person.page.context().newPage(), 'az');
  await other.arrive(server.url);
  assert.equal(await oneVersion(other), first);
  await newer(other).waitFor();
  await other.lookAt('a new version is offered');
  await newer(other).getByRole('button').click();
  await other.page.waitForTimeout(500);
  assert.equal(await oneVersion(other), first, 'the interview in the other tab goes on');
  assert.ok((await held(other)).waits);

  await person.press('bar-finish');
  await newer(person).waitFor();
  await Promise.all([person.page.waitForEvent('load'), newer(person).getByRole('button').click()]);
  const { version } = await second.list();
  for (const tab of [person, other]) {
    await tab.page.getByRole('heading', { level: 1, name: MARK }).waitFor();
    assert.equal(await oneVersion(tab), version);
  }
  assert.deepEqual((await held(person)).shelves, [`dost-${version}`]);
  assert.deepEqual(person.problems, []);
});

test('a file that breaks off leaves the old version, and the next attempt takes the mended one', async () => {
  const person = await citizen();
  await kept(person);
  const { version } = await live.list();
  await live.release(second);
  await live.edit('i18n/az.ftl', (text) => text.slice(0, text.length / 2));
  const failed = await person.page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration.update();
    const worker = registration.installing;
    if (worker) await new Promise((done) => worker.addEventListener('statechange', done));
    return worker?.state ?? 'none';
  });
  assert.equal(failed, 'redundant');
  assert.deepEqual((await held(person)).shelves, [`dost-${version}`]);
  await person.arrive(server.url);
  assert.equal(await oneVersion(person), version);

  await live.release(second);
  await learnOfTheNew(person);
  await Promise.all([person.page.waitForEvent('load'), newer(person).getByRole('button').click()]);
  await person.page.getByRole('heading', { level: 1, name: MARK }).waitFor();
});

test('where storage is full nothing is kept, nothing is said, and the app works', async () => {
  const tab = await open(browser, 'phone');
  opened.push(tab);
  const context = tab.page.context();
  const tools = await context.newCDPSession(tab.page);
  await tools.send('Storage.overrideQuotaForOrigin', { origin: server.url, quotaSize: 100_000 });
  const person = new Citizen(tab.page, 'az');
  const worker = context.waitForEvent('serviceworker');
  await person.arrive(server.url);
  await worker;
  await person.follow('start-pension-title');
  await person.answer(SIMPLE);
  await person.heading('result-title');
  // The worker has begun and found no room: it takes away what it had put there, and itself.
  await tab.page.waitForFunction(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    return registration === undefined && (await caches.keys()).length === 0;
  });
  assert.deepEqual(tab.problems, []);
  await tools.send('Storage.overrideQuotaForOrigin', { origin: server.url });
  await person.arrive(server.url);
  await kept(person);
});

test('without the list the worker leaves, and leaves nothing behind', async () => {
  const person = await citizen();
  await kept(person);
  for (const name of ['offline.json', 'offline.json.br']) await rm(join(live.folder, name), { force: true });
  await person.page.goto(server.url);
  await person.page.waitForFunction(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    return registration === undefined && (await caches.keys()).length === 0;
  });
});

for (const [surface, first] of [['kiosk', 'start-title'], ['volunteer', 'consent-title']]) {
  test(`a shared device keeps nothing and is not asked to: ${surface}`, async () => {
    const shared = await startServer({ surface });
    try {
      const person = await citizen('az', shared, 'kiosk', first);
      if (surface === 'volunteer') await person.press('consent-yes');
      await person.follow('start-centres-title');
      await person.page.waitForLoadState('networkidle');
      const found = await person.page.evaluate(async () => ({
        workers: (await navigator.serviceWorker.getRegistrations()).length,
        shelves: (await caches.keys()).length,
        manifest: document.querySelector('link[rel=manifest]') !== null,
      }));
      assert.deepEqual(found, { workers: 0, shelves: 0, manifest: false });
      assert.equal((await fetch(`${shared.url}/offline.json`)).status, 404);
    } finally {
      await shared.remove();
    }
  });
}

test('name and number typed, line cut, line back: what was typed is there, and the visit is booked once', async () => {
  const person = await citizen('ru');
  await kept(person);
  await person.follow('start-pension-title');
  await person.answer(SIMPLE);
  await person.press('result-book');
  await person.heading('centre-title');
  await person.page.locator('button.choice').nth(1).click();
  await person.page.locator('.times').waitFor();
  await keepFirstFree(person);
  await introduce(person);
  await person.page.context().setOffline(true);
  await person.press('continue');
  await person.heading('check-title');
  await person.press('check-confirm');
  await person.page.getByText(person.word('failure-offline')).waitFor();
  await person.page.goBack();
  await person.heading('contact-title');
  assert.equal(await person.page.locator('#name').inputValue(), 'Günel Əliyeva');
  assert.equal(await person.page.locator('#phone').inputValue(), '050 123-45-67');
  await person.page.context().setOffline(false);
  await person.press('continue');
  const answers = [];
  person.page.on('response', (it) => it.url().includes('/api/') && answers.push(it.status()));
  await person.press('check-confirm');
  await person.heading('booked-title');
  assert.deepEqual(answers, [200]);
});

test('the app can be installed: the browser finds nothing wrong with the manifest', async () => {
  const person = await citizen();
  await kept(person);
  const tools = await person.page.context().newCDPSession(person.page);
  const { errors, manifest, data } = await tools.send('Page.getAppManifest');
  assert.deepEqual(errors, []);
  assert.ok(manifest ?? data);
  const { installabilityErrors } = await tools.send('Page.getInstallabilityErrors');
  assert.deepEqual(installabilityErrors.filter((it) => it.errorId !== 'in-incognito'), []);
});
