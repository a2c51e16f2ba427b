// No time suits: a place in the waiting list, an offer to let go and one to take, and a place to leave.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { launch, open } from '../harness/browser.mjs';
import { startServer } from '../harness/server.mjs';
import { Citizen, choose, introduce } from './citizen.mjs';

let browser;
let server;
let kiosk;

before(async () => {
  [browser, server, kiosk] = await Promise.all([launch(), startServer(), startServer({ surface: 'kiosk' })]);
});

after(async () => {
  await browser?.close();
  await server?.remove();
  await kiosk?.remove();
});

const PHONES = { az: '0501113301', ru: '0501113302', en: '0501113303' };

async function send({ url }, path, body) {
  const reply = await fetch(`${url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
    body: JSON.stringify(body),
  });
  assert.ok(reply.ok, `${path}: ${reply.status}`);
  return reply.json();
}

/** Somebody at home waits for an hour that no centre has. */
function waitForNever(at, phone) {
  const day = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10);
  return send(at, '/api/waitlist', {
    centre: 'baku_1', services: ['old_age_pension'], first_day: day, last_day: day, earliest: '03:00', latest: '03:00',
    name: 'Günel', phone, language: 'az',
  });
}

for (const [device, language] of [['phone', 'az'], ['desktop', 'ru'], ['kiosk', 'en']]) {
  test(`no time suits: ${device}, ${language}`, async () => {
    const { page, problems, close } = await open(browser, device);
    const citizen = new Citizen(page, language);
    const at = device === 'kiosk' ? kiosk : server;
    const shown = (id) => page.getByText(citizen.word(id)).waitFor();
    await citizen.arrive(at.url);
    await citizen.follow('start-book-title');
    await page.locator('details.area summary').first().click();
    await page.locator('details.area button.choice').first().click();
    await page.getByRole('link', { name: citizen.word('continue'), exact: true }).click();
    await page.locator('button.choice').first().click();
    await page.locator('.times').waitFor();
    await citizen.lookAt('time with the way to wait');
    await page.getByRole('link', { name: citizen.word('time-wait'), exact: true }).click();
    await citizen.heading('wait-title');
    await citizen.press('wait-join');
    await page.locator('#error-summary').waitFor();
    await citizen.lookAt('wait wrong');
    await choose(citizen, 'until', 'week');
    await choose(citizen, 'hours', 'afternoon');
    await introduce(citizen);
    await citizen.type('phone', PHONES[language]);
    const mail = page.locator('#mail');
    assert.equal(await mail.count(), device === 'kiosk' ? 0 : 1, 'a mail address is asked for at home alone');
    if (device !== 'kiosk') {
      await mail.fill('gunel@');
      await citizen.press('wait-join');
      await page.getByText(citizen.word('error-mail')).first().waitFor();
      await mail.fill('gunel@example.az');
    }
    await citizen.lookAt('wait');
    await citizen.picture(`${device}-${language}-wait`);

    // A time is free that suits: it is on offer at once.
    await citizen.press('wait-join');
    await shown('wish-offered');
    await citizen.lookAt('offered');
    await citizen.picture(`${device}-${language}-offered`);
    const number = await page.locator('.sum__amount--code').innerText();
    const offer = page.locator('section.card h2');
    const first = await offer.innerText();
    await citizen.press('wish-decline');
    await page.waitForFunction((before) => ![undefined, before].includes(document.querySelector('section.card h2')?.innerText), first);
    await citizen.press('wish-accept');
    await citizen.heading('booked-title');
    assert.equal(await page.locator('.sum__amount--code').innerText(), number, 'the number of the place is that of the visit');

    // Another person looks at a place, and leaves it.
    const phone = `05011144${PHONES[language].slice(-2)}`;
    const place = await waitForNever(at, phone);
    await citizen.follow('booked-cancel-link');
    await citizen.type('reference', place.reference);
    await citizen.type('phone', phone);
    await citizen.press('visit-find');
    await shown('wish-waiting');
    await citizen.lookAt('waiting');
    await citizen.press('wish-leave');
    await shown('wish-leave-sure');
    await citizen.lookAt('leaving');
    await citizen.press('wish-leave-yes');
    await shown('wish-left');
    await citizen.lookAt('left');
    assert.deepEqual(problems.filter((it) => !it.includes('404')), []);
    await close();
  });
}
