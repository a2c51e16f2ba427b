// The whole journey, from the question "when can I retire" to a booked and a cancelled visit, in three languages on
// three devices; axe on every screen; the pictures of the README.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { after, before, test } from 'node:test';

import ICAL from 'ical.js';

import { DEVICES, launch, open } from '../harness/browser.mjs';
import { startServer } from '../harness/server.mjs';
import { Citizen, LANGUAGES, SIMPLE, introduce, keepFirstFree } from './citizen.mjs';

const AMOUNT = { az: '416,67 ₼', ru: '416,67 ₼', en: '416.67 ₼' };

let browser;
const servers = {};

before(async () => {
  browser = await launch();
  servers.home = await startServer({ surface: 'home' });
  servers.kiosk = await startServer({ surface: 'kiosk' });
});

after(async () => {
  await browser?.close();
  await Promise.all(Object.values(servers).map((server) => server.remove()));
});

for (const device of Object.keys(DEVICES)) {
  for (const language of LANGUAGES) {
    test(`from the first question to a cancelled visit: ${device}, ${language}`, async () => {
      const server = device === 'kiosk' ? servers.kiosk : servers.home;
      const { page, problems, close } = await open(browser, device, { acceptDownloads: true });
      const citizen = new Citizen(page, language);
      const picture = (name) => citizen.picture(`${device}-${language}-${name}`);
      await citizen.arrive(server.url);
      await citizen.lookAt('start');
      await picture('1-start');

      await citizen.follow('start-pension-title');
      await citizen.answer(SIMPLE, async (name) => {
        await citizen.lookAt(name);
        if (name === 'question-birth-date') await picture('2-question');
      });
      await citizen.heading('result-title');
      await citizen.lookAt('result');
      assert.equal((await page.locator('.sum__amount').first().innerText()).replace(/\u00a0/g, ' ').match(/[\d,. ]+₼/)[0].trim(), AMOUNT[language]);
      await picture('3-result');

      await citizen.follow('result-change');
      await citizen.lookAt('answers');
      await citizen.follow('answers-continue');

      await citizen.press('result-book');
      await citizen.heading('centre-title');
      await citizen.lookAt('centre');
      await page.locator('button.choice').nth(2).click();
      await page.locator('.times').waitFor();
      await citizen.lookAt('time');
      await picture('4-time');
      const time = await keepFirstFree(citizen);

      await citizen.lookAt('contact');
      await introduce(citizen);
      await citizen.press('continue');
      await citizen.heading('check-title');
      await citizen.lookAt('check');
      assert.match(await page.locator('dl.summary').innerText(), new RegExp(time));
      await picture('5-check');

      await citizen.press('check-confirm');
      await citizen.heading('booked-title');
      await citizen.lookAt('booked');
      await picture('6-booked');
      const reference = await page.locator('.sum__amount--code').innerText();
      assert.match(reference, /^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{5}$/);
      if (device !== 'kiosk') await checkCalendarFile(citizen, reference, time);

      await citizen.follow('booked-cancel-link');
      await citizen.lookAt('visit');
      await citizen.type('reference', reference.toLowerCase().replaceAll('-', ' '));
      await citizen.type('phone', '+994501234567');
      await citizen.press('visit-find');
      await page.getByText(citizen.word('state-booked')).waitFor();
      await citizen.lookAt('visit found');
      await citizen.press('visit-cancel');
      await citizen.lookAt('visit sure');
      await citizen.press('visit-cancel-yes');
      await page.getByText(citizen.word('state-cancelled')).waitFor();

      await page.goto(`${server.url}/centres`);
      if (device === 'kiosk') await citizen.arrive(server.url).then(() => citizen.follow('start-centres-title'));
      await citizen.heading('centres-title');
      await citizen.lookAt('centres');
      await page.goto(`${server.url}/book/service`);
      await page.locator('details.area').first().waitFor();
      assert.deepEqual(problems, []);
      await close();
    });
  }
}

/** Two parsers, one in JavaScript and one in Python, read the same visit out of the file. */
async function checkCalendarFile(citizen, reference, time) {
  const download = citizen.page.waitForEvent('download');
  await citizen.press('booked-calendar');
  const path = await (await download).path();
  const { readFile } = await import('node:fs/promises');
  const text = await readFile(path, 'utf8');
  const event = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent');
  const start = new ICAL.Event(event).startDate.toJSDate();
  const shown = start.toLocaleTimeString('en-GB', { timeZone: 'Asia/Baku', hour: '2-digit', minute: '2-digit' });
  assert.equal(shown, time);
  assert.ok(event.getFirstPropertyValue('description').includes(reference));
  const python = process.env.DOST_PYTHON ?? 'python3';
  const script = 'import sys, icalendar\n' +
    'event = icalendar.Calendar.from_ical(open(sys.argv[1], "rb").read()).walk("VEVENT")[0]\n' +
    'print(event.decoded("dtstart").strftime("%H:%M"), event["uid"])';
  const [utc, uid] = execFileSync(python, ['-c', script, path], { encoding: 'utf8' }).trim().split(' ');
  assert.equal(utc, start.toISOString().slice(11, 16));
  assert.ok(uid.startsWith(reference));
}
