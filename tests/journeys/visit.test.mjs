// A visit as people need it: for several matters, for somebody else, and at another time than was booked first.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { launch, open } from '../harness/browser.mjs';
import { startServer } from '../harness/server.mjs';
import { Citizen, introduce, keepFirstFree } from './citizen.mjs';

let browser;
let server;

before(async () => {
  [browser, server] = await Promise.all([launch(), startServer()]);
});

after(async () => {
  await browser?.close();
  await server?.remove();
});

const PHONES = { az: '0501112201', ru: '0501112202', en: '0501112203' };
const summary = (page) => page.locator('dl.summary').last().innerText();

/** Opens the first area with several services and presses these of them. */
async function chooseServices(citizen, positions) {
  await citizen.heading('service-title');
  const area = citizen.page.locator('details.area').filter({ has: citizen.page.locator('li:nth-child(3)') }).first();
  await area.locator('summary').click();
  const all = area.locator('button.choice');
  for (const position of positions) await all.nth(position).click();
  return all.locator('.choice__title').allInnerTexts();
}

/** Takes this time at all counters that are left, as other people would. */
async function takeAll(visit) {
  for (let counter = 0; ; counter += 1) {
    const reply = await fetch(`${server.url}/api/visits`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': `somebody-else-${visit.date}-${visit.time.replace(':', '')}-${counter}` },
      body: JSON.stringify(visit),
    });
    if (reply.status === 409) return;
    assert.equal(reply.status, 201);
  }
}

for (const [device, language] of [['phone', 'az'], ['desktop', 'ru'], ['kiosk', 'en']]) {
  test(`several services, for somebody else, moved: ${device}, ${language}`, async () => {
    const { page, problems, close } = await open(browser, device);
    const citizen = new Citizen(page, language);
    await citizen.arrive(server.url);
    await citizen.follow('start-book-title');
    const names = await chooseServices(citizen, [0, 1, 2]);
    const chosen = page.locator('.periods li');
    assert.equal(await chosen.count(), 3);
    await citizen.lookAt('services chosen');
    await citizen.picture(`${device}-${language}-services-chosen`);
    await page.getByRole('button', { name: `${citizen.word('remove')}: ${names[1]}`, exact: true }).click();
    assert.deepEqual(await chosen.locator('span').allInnerTexts(), [names[0], names[2]]);
    await page.getByRole('link', { name: citizen.word('continue'), exact: true }).click();

    await citizen.heading('centre-title');
    await citizen.lookAt('centre of several');
    await page.locator('button.choice').first().click();
    await page.locator('.times').waitFor();
    const time = await keepFirstFree(citizen);
    await page.locator('input[name=whom][value=other]').check();
    await page.getByText(citizen.word('contact-name-other')).waitFor();
    await introduce(citizen);
    await citizen.type('phone', PHONES[language]);
    await citizen.lookAt('contact for another');
    await citizen.press('continue');
    await citizen.heading('check-title');
    assert.match(await summary(page), new RegExp(citizen.word('check-name-other')));
    assert.deepEqual(await chosen.locator('span').allInnerTexts(), [names[0], names[2]]);
    await citizen.lookAt('check several');
    await citizen.picture(`${device}-${language}-check-several`);
    await citizen.press('check-confirm');
    await citizen.heading('booked-title');
    assert.match(await summary(page), new RegExp(citizen.word('contact-for-other')));
    await citizen.lookAt('booked several');
    const reference = await page.locator('.sum__amount--code').innerText();

    await citizen.follow('booked-cancel-link');
    await citizen.type('reference', reference);
    await citizen.type('phone', PHONES[language]);
    await citizen.press('visit-find');
    await page.getByText(citizen.word('state-booked')).waitFor();
    const before = await summary(page);
    await citizen.press('visit-move');
    // Of today there may be one time left, or none.
    const later = page.locator('.day:enabled').nth(1);
    await later.click();
    await citizen.rest();
    assert.equal(await later.getAttribute('aria-pressed'), 'true');
    const wish = page.locator('.times .time:enabled').nth(1);
    const wanted = await wish.innerText();
    await citizen.lookAt('another time');
    const [slots] = await Promise.all([page.evaluate(async () => performance.getEntriesByType('resource').filter((it) => it.name.includes('/api/slots')).at(-1).name), wish.click()]);
    await citizen.lookAt('old and new');
    await citizen.picture(`${device}-${language}-old-and-new`);
    const [old, fresh] = await page.locator('section.card dl.summary dd:not(.summary__change)').allInnerTexts();
    assert.match(old, new RegExp(time));
    assert.match(fresh, new RegExp(wanted));

    // Others are quicker: nothing is lost, and other times are offered.
    const query = new URL(slots).searchParams;
    const days = await (await fetch(slots)).json();
    const { date } = days.days.filter((day) => day.status === 'open' && day.times.some((it) => it.state === 'free'))[1];
    await takeAll({ centre: query.get('centre'), services: query.get('services').split(','), date, time: wanted });
    await citizen.press('visit-move-yes');
    await page.getByText(citizen.word('failure-taken')).waitFor();
    await page.getByRole('heading', { name: citizen.word('time-instead') }).waitFor();
    await citizen.lookAt('another time taken');
    assert.equal(await page.locator('dl.summary').first().innerText(), before, 'the visit keeps its time');
    await page.locator('.offers button').first().click();
    await citizen.press('visit-move-yes');
    await page.getByText(citizen.word('state-moved')).waitFor();
    await citizen.lookAt('moved');
    assert.notEqual(await summary(page), before);
    const found = await fetch(`${server.url}/api/visits/find`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ reference, phone: PHONES[language] }),
    });
    const visit = await found.json();
    assert.equal(visit.booked_for, 'someone_else');
    assert.equal(visit.services.length, 2);
    assert.match(await summary(page), new RegExp(visit.time));
    assert.deepEqual(problems.filter((it) => !it.includes('409')), []);
    await close();
  });
}

test('a benefit takes its service along, and a second one joins it', async () => {
  const { page, close } = await open(browser, 'phone');
  const citizen = new Citizen(page, 'en');
  await citizen.arrive(server.url);
  await page.goto(`${server.url}/services/old_age_pension`);
  await citizen.press('service-book');
  await citizen.heading('centre-title');
  await citizen.follow('service-add');
  await citizen.heading('service-title');
  await page.locator('details.area summary').first().click();
  await page.locator('details.area button.choice[aria-pressed=false]').first().click();
  const chosen = page.locator('.periods li');
  assert.equal(await chosen.count(), 2);
  await page.reload();
  await chosen.nth(1).waitFor();
  assert.equal(await chosen.count(), 2, 'a reload at home keeps both');
  await close();
});
