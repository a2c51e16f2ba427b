// Finding a service by a word with a slip in it, and the centre of a district; in three languages on phone and kiosk,
// axe on every screen. What happens when the catalogue does not come.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { launch, open } from '../harness/browser.mjs';
import { startServer } from '../harness/server.mjs';
import { Citizen, LANGUAGES } from './citizen.mjs';

const app = process.env.DOST_APP ?? fileURLToPath(new URL('../../dist', import.meta.url));
const lines = (cell) => cell.split('\n').filter(Boolean);

/** Services and centres of a language, read from the rows that the app fetches. */
function catalogue(language) {
  const rows = JSON.parse(readFileSync(`${app}/catalogue/${language}.json`, 'utf8'));
  const of = (what) => rows.filter((row) => row[0] === what);
  return {
    services: of('service').map((row) => ({ key: row[1], name: row[2], documents: lines(row[11]) })),
    centres: of('centre').map((row) => ({ key: row[1], name: row[2], districts: lines(row[6]) })),
  };
}

/** What is typed, with its slips, and what it is to find; a district with a branch of its own. */
const LOOKED_FOR = {
  az: { typed: 'elilliye gore pensya', key: 'disability_pension', place: 'bineqedi', district: 'Şuşa' },
  ru: { typed: 'пенсию по инвалиднасти', key: 'disability_pension', place: 'бинагади', district: 'Шуша' },
  en: { typed: 'disabilty pension', key: 'disability_pension', place: 'binagady', district: 'Shusha' },
};

let browser;
const servers = {};

before(async () => {
  browser = await launch();
  servers.phone = await startServer({ surface: 'home' });
  servers.kiosk = await startServer({ surface: 'kiosk' });
});

after(async () => {
  await browser?.close();
  await Promise.all(Object.values(servers).map((server) => server.remove()));
});

for (const device of ['phone', 'kiosk']) {
  for (const language of LANGUAGES) {
    test(`a service and a centre are found: ${device}, ${language}`, async () => {
      const { page, problems, close } = await open(browser, device);
      const citizen = new Citizen(page, language);
      const { services, centres } = catalogue(language);
      const { typed, key, place, district } = LOOKED_FOR[language];
      const wanted = services.find((service) => service.key === key);
      const said = page.locator('.found__said');
      await citizen.arrive(servers[device].url);

      await citizen.follow('start-services-title');
      await citizen.heading('services-title');
      await page.locator('#query').waitFor();
      await citizen.lookAt('services');
      await citizen.type('query', typed);
      const found = page.locator('.found .choice');
      await found.first().waitFor();
      assert.equal(await found.first().locator('.choice__title').innerText(), wanted.name);
      assert.match(await said.innerText(), new RegExp(`${await found.count()}`));
      await citizen.lookAt('services found');
      await citizen.picture(`${device}-${language}-services`);

      await citizen.type('query', 'qwqwqwqw');
      await page.getByText(citizen.word('services-none')).waitFor();
      assert.equal(await found.count(), 0);
      await citizen.lookAt('nothing found');
      await citizen.type('query', place);
      const centre = centres.find((it) => it.key === 'baku_4');
      await page.getByRole('link', { name: centre.name }).waitFor();

      await citizen.type('query', typed);
      await found.first().click();
      await page.getByRole('heading', { level: 1, name: wanted.name }).waitFor();
      assert.match(page.url(), /\/services\/disability_pension$/);
      assert.equal(await page.locator('.bring input').count(), wanted.documents.length);
      const first = page.getByRole('checkbox', { name: wanted.documents[0] });
      await first.check();
      await citizen.lookAt('service');
      assert.ok(await first.isChecked());
      await page.locator('.back').click();
      await citizen.heading('services-title');
      assert.equal(await page.locator('#query').inputValue(), typed, 'back finds what was typed');
      assert.match(page.url(), /\/services$/, 'no address holds what was typed');

      await found.first().click();
      await citizen.press('service-book');
      await citizen.heading('centre-title');
      await page.getByText(wanted.name).waitFor();

      await page.locator('.brand').click();
      await citizen.follow('start-centres-title');
      await citizen.heading('centres-title');
      await page.locator('.chip').first().waitFor();
      await citizen.lookAt('centres');
      const cards = page.locator('main .plain-list .choice');
      assert.equal(await cards.count(), centres.length);
      assert.equal(await page.locator('.map__point--shown').count(), 9);
      const chip = page.getByRole('button', { name: district, exact: true });
      await chip.focus();
      await page.keyboard.press('Space');
      const serving = centres.filter((it) => it.districts.includes(district));
      assert.deepEqual(await cards.locator('.choice__title').allInnerTexts(), serving.map((it) => it.name));
      assert.equal(await page.locator('.map__point--shown').count(), 2);
      assert.match(await said.innerText(), new RegExp(`${district}: ${serving.length} `));
      await citizen.lookAt('centres of a district');
      await citizen.picture(`${device}-${language}-centres`);

      await cards.first().click();
      await page.getByRole('heading', { level: 1, name: serving[0].name }).waitFor();
      assert.equal(await page.locator('.summary__row').count(), 7, 'a week');
      await citizen.lookAt('centre about');
      await page.locator('.back').click();
      assert.equal(await chip.getAttribute('aria-pressed'), 'true', 'back keeps the district');
      await chip.click();
      assert.equal(await cards.count(), centres.length, 'pressing it again shows all');
      assert.deepEqual(problems, []);
      await close();
    });
  }
}

test('without a connection the screen says so, and trying again brings what was missing', async () => {
  // What a device keeps would be answered without the line.
  const { page, close } = await open(browser, 'phone', { serviceWorkers: 'block' });
  const citizen = new Citizen(page, 'az');
  let answer = (route) => route.abort();
  await page.route('**/catalogue/**', (route) => answer(route));
  await page.goto(`${servers.phone.url}/services`);
  await page.getByText(citizen.word('failure-offline')).waitFor();
  assert.equal(await page.locator('#query').count(), 0);
  await citizen.lookAt('no connection');
  // What the page asks by itself stays without an answer until the button is pressed.
  const asked = [];
  answer = (route) => asked.push(route);
  await citizen.press('try-again');
  answer = (route) => route.continue();
  for (const route of asked) await route.continue();
  await page.locator('#query').waitFor();
  await close();
});

test('another language brings its own names, and the same addresses lead to them', async () => {
  const { page, problems, close } = await open(browser, 'desktop');
  await page.goto(`${servers.phone.url}/services/old_age_pension`);
  for (const language of ['ru', 'en', 'az']) {
    await page.locator(`button[lang=${language}]`).click();
    const { name } = catalogue(language).services.find((it) => it.key === 'old_age_pension');
    await page.getByRole('heading', { level: 1, name }).waitFor();
  }
  await page.goto(`${servers.phone.url}/services/no_such_service`);
  await page.getByText(new Citizen(page, 'az').word('not-found-text')).waitFor();
  assert.deepEqual(problems, []);
  await close();
});

test('the start page asks for no catalogue, and a browser keeps the one it has', async () => {
  const { page, close } = await open(browser, 'phone');
  const asked = [];
  page.on('response', (response) => {
    if (response.url().includes('/catalogue/')) asked.push(response.headers()['cache-control']);
  });
  const citizen = new Citizen(page, 'az');
  await citizen.arrive(servers.phone.url);
  assert.deepEqual(asked, []);
  await citizen.follow('start-centres-title');
  await page.locator('.chip').first().waitFor();
  assert.deepEqual(asked, ['public, max-age=31536000, immutable']);
  await close();
});
