// What a citizen does with the law beside asking it: checks a letter, takes another day, compares two, asks "what if".
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { launch, open } from '../harness/browser.mjs';
import { startServer } from '../harness/server.mjs';
import { Citizen, LANGUAGES, SIMPLE, choose } from './citizen.mjs';

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

/** Types a day into the three boxes of a field. */
async function day(citizen, field, [date, month, year]) {
  await citizen.type(`${field}-day`, date);
  await citizen.type(`${field}-month`, month);
  await citizen.type(`${field}-year`, year);
}

/** None of these, whether it is a list or one question. */
const none = async (citizen) => {
  const no = citizen.page.locator('input[type=radio][value=no]');
  if (await no.count()) await no.check();
};

/** Ticks nothing and writes what the letter's interview asks of a man past the age with 14,400 manat. */
const RETIRED = {
  sex: (citizen) => choose(citizen, 'sex', 'man'),
  'birth-date': (citizen) => day(citizen, 'birth_date', ['1', '1', '1950']),
  life: none,
  merits: none,
  rare: none,
  record: async (citizen) => {
    await citizen.type('record-years', '30');
    await citizen.type('record-months', '0');
  },
  capital: (citizen) => citizen.type('capital', '14 400'),
  'retire-in': () => 'unknown-retire-in',
};

/** Goes from the start to the form for a letter about the old-age pension. */
async function toLetter(citizen) {
  await citizen.follow('start-letter-title');
  await citizen.heading('letter-title');
  await citizen.page.locator('details.area').first().locator('summary').click();
  await citizen.lookAt('letters');
  await citizen.picture(`${citizen.device}-${citizen.language}-letters`);
  await citizen.page.locator('a[href="/letter/old-age-pension"]').click();
  await citizen.heading('letter-form-title');
}

/** The results of a woman who does not work and reaches the age next year. */
async function toPension(citizen) {
  await citizen.follow('start-pension-title');
  await citizen.answer(SIMPLE);
  await citizen.heading('result-title');
}

for (const device of ['phone', 'kiosk']) {
  for (const language of LANGUAGES) {
    const begin = async () => {
      const { page, problems, close } = await open(browser, device);
      const citizen = new Citizen(page, language);
      citizen.device = device;
      await citizen.arrive(servers[device].url);
      const end = async () => {
        assert.deepEqual(problems, []);
        await close();
      };
      return { citizen, page, end };
    };

    test(`a letter is checked from the start page: ${device}, ${language}`, async () => {
      const { citizen, page, end } = await begin();
      await toLetter(citizen);
      await citizen.type('granted', '2 8 0 manat');
      await citizen.press('continue');
      await page.locator('#error-summary').waitFor();
      assert.equal(await page.locator('#granted').inputValue(), '2 8 0 manat', 'what was typed stays');
      await citizen.lookAt('letter with errors');
      await citizen.type('granted', '280');
      await day(citizen, 'on', ['1', '3', '2026']);
      await citizen.picture(`${device}-${language}-letter`);
      await citizen.press('continue');
      await citizen.answer(RETIRED, (name) => citizen.lookAt(name));
      await citizen.heading('letter-title');
      await page.locator('main .sum--no').waitFor();
      const verdict = await page.locator('main').innerText();
      assert.match(verdict, /2025/, 'the last day of the old number is named');
      assert.match(verdict, /142/, 'where to ask is named');
      await citizen.lookAt('letter parts');
      await citizen.picture(`${device}-${language}-letter-parts`);
      if (device === 'phone') {
        await page.reload();
        await citizen.heading('letter-title');
        const kept = await page.locator('main .sum--no').innerText();
        assert.ok(verdict.includes(kept), `a reload at home keeps the letter: ${kept}`);
      }

      await page.locator('.page__back a').click();
      await citizen.heading('letter-form-title');
      assert.equal(await page.locator('#granted').inputValue(), '280');
      await citizen.type('granted', '311');
      await citizen.type('line-recorded-capital', 'x');
      await citizen.press('continue');
      await page.locator('#error-summary').waitFor();
      await citizen.lookAt('letter with a wrong line');
      await citizen.type('line-recorded-capital', '14 000');
      await citizen.press('continue');
      await citizen.heading('letter-title');
      assert.match(await page.locator('main .sum--no').innerText(), /14\D000\D00/, 'the line that is another one is named');
      await citizen.picture(`${device}-${language}-letter-line`);

      await citizen.follow('letter-more');
      await citizen.heading('letter-form-title');
      assert.equal(await page.locator('#line-recorded-capital').inputValue(), '14000', 'what was typed stands there again');
      await citizen.picture(`${device}-${language}-letter-lines`);
      await citizen.type('line-recorded-capital', '');
      await citizen.type('granted', '320');
      await citizen.press('continue');
      await page.getByText(citizen.word('letter-agrees')).waitFor();
      await citizen.lookAt('letter agrees');
      await citizen.press('away-back');
      await citizen.heading('start-title');
      await end();
    });

    test(`another day, what changed, and what if: ${device}, ${language}`, async () => {
      const { citizen, page, end } = await begin();
      await toPension(citizen);
      const chart = page.locator('.chart__table');
      await chart.waitFor();
      const status = page.locator('section.card div[role=status].sum');
      const asNow = await status.innerText();
      await citizen.press('what-if-later');
      await page.waitForFunction((old) => document.querySelector('div[role=status].sum').innerText !== old, asNow);
      await citizen.lookAt('what if');
      await status.scrollIntoViewIfNeeded();
      await citizen.picture(`${device}-${language}-what-if`);
      await citizen.press('what-if-as-now');
      await page.waitForFunction((old) => document.querySelector('div[role=status].sum').innerText === old, asNow);

      await citizen.follow('results-day');
      await citizen.heading('day-form-title');
      await citizen.lookAt('day');
      await day(citizen, 'on', ['1', '1', '2005']);
      await citizen.press('continue');
      await page.locator('#error-summary').waitFor();
      assert.match(await page.locator('#error-summary').innerText(), /2006/, 'the first day is named');
      assert.equal(await page.locator('#on-year').inputValue(), '2005');
      await citizen.lookAt('day outside');
      await day(citizen, 'on', ['1', '3', '2025']);
      await citizen.press('continue');
      await citizen.heading('result-title');
      await page.locator('.notice--mark').first().waitFor();
      assert.match(await page.locator('.notice--mark').first().innerText(), /2025/);
      await citizen.lookAt('another day');
      await citizen.picture(`${device}-${language}-another-day`);
      if (device === 'phone') {
        await page.reload();
        await page.locator('.notice--mark').first().waitFor();
        assert.match(await page.locator('.notice--mark').first().innerText(), /2025/, 'a reload at home keeps the day');
      }
      await citizen.press('away-back');
      await page.locator('.notice--mark').first().waitFor({ state: 'hidden' });

      await citizen.follow('results-changes');
      await citizen.heading('changes-form-title');
      await day(citizen, 'since', ['1', '1', '2025']);
      await citizen.lookAt('two days');
      await citizen.press('continue');
      await citizen.heading('results-changes');
      await page.locator('main .lead').waitFor();
      await citizen.lookAt('what changed');
      await citizen.picture(`${device}-${language}-changes`);
      assert.match(await page.locator('main').innerText(), /2025/);
      await end();
    });
  }
}

test('from the page of a benefit to a letter about it, in one step', async () => {
  const { page, problems, close } = await open(browser, 'phone');
  const citizen = new Citizen(page, 'en');
  await citizen.arrive(servers.phone.url);
  await toPension(citizen);
  await citizen.follow('result-letter');
  await citizen.heading('letter-form-title');
  assert.match(page.url(), /\/letter\/old-age-pension$/);
  await page.goBack();
  await citizen.heading('result-title');
  assert.deepEqual(problems, []);
  await close();
});
