// Hands: the keyboard alone, the kiosk's keys alone, and whatever people type.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { launch, open } from '../harness/browser.mjs';
import { startServer } from '../harness/server.mjs';
import { BORN, Citizen } from './citizen.mjs';

let browser;
let server;
let kiosk;

before(async () => {
  [browser, server, kiosk] = await Promise.all([launch(), startServer(), startServer({ surface: 'kiosk' })]);
});

after(async () => {
  await browser?.close();
  await Promise.all([server, kiosk].map((it) => it?.remove()));
});

/** Presses Tab until the element is reached; every stop on the way must show where it is. */
async function tabTo(page, matches) {
  for (let count = 0; count < 80; count += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate((selector) => {
      const at = document.activeElement;
      const shown = getComputedStyle(at.matches('input[type=radio]') ? at.nextElementSibling : at);
      return { found: at.matches(selector), outline: shown.outlineStyle, name: at.tagName, text: at.textContent };
    }, matches);
    assert.ok(stop.name === 'BODY' || stop.outline !== 'none', `no visible focus on ${stop.name} ${stop.text}`);
    if (stop.found) return;
  }
  assert.fail(`Tab never reaches ${matches}`);
}

test('the whole journey with the keyboard only', async () => {
  const { page, problems, close } = await open(browser, 'desktop');
  const citizen = new Citizen(page, 'az');
  await page.goto(server.url);
  await citizen.heading('start-title');
  await tabTo(page, 'a[href="/pension"]');
  await page.keyboard.press('Enter');
  await citizen.heading('screen-sex');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'heading', 'the focus moves to the heading');
  const typed = {
    sex: ['#sex', ' '],
    'birth-date': ['#birth_date-day', BORN.day, '#birth_date-month', 'yanvar', '#birth_date-year', BORN.year],
    'children-raised': ['#children_raised', '0', 'input[name=raised_child_with_disability]', ' '],
    record: ['#record-years', '31'],
    capital: ['#capital', '60000'],
    life: ['input[name=works]', ' '],
    work: ['input[name=sector]', ' ', '#pay', '500'],
    'retire-in': ['.form__buttons button.button--secondary', ''],
  };
  while (citizen.question()) {
    const key = citizen.question();
    await citizen.asked();
    for (let index = 0; index < typed[key].length; index += 2) {
      await tabTo(page, typed[key][index]);
      await page.keyboard.type(typed[key][index + 1]);
    }
    await page.keyboard.press('Enter');
    await page.waitForURL((address) => !address.pathname.endsWith(`/${key}`));
  }
  await citizen.heading('result-title');
  await tabTo(page, '.form__buttons button.button--primary');
  await page.keyboard.press('Enter');
  await citizen.heading('centre-title');
  await tabTo(page, 'button.choice');
  await page.keyboard.press('Enter');
  await page.locator('.times').waitFor();
  await tabTo(page, '.time:enabled');
  await page.keyboard.press('Enter');
  await citizen.heading('contact-title');
  await tabTo(page, '#name');
  await page.keyboard.type('Günel Əliyeva');
  await tabTo(page, '#phone');
  await page.keyboard.type('0501234568');
  await page.keyboard.press('Enter');
  await citizen.heading('check-title');
  await tabTo(page, '.form__buttons button.button--primary');
  await page.keyboard.press('Enter');
  await citizen.heading('booked-title');
  assert.deepEqual(problems, []);
  await close();
});

test('a kiosk without a keyboard: the keys on the screen type, delete and never cover the box', async () => {
  const { page, problems, close } = await open(browser, 'kiosk');
  const citizen = new Citizen(page, 'az');
  await citizen.arrive(kiosk.url);
  await citizen.follow('start-pension-title');
  await page.locator('.pick', { has: page.locator('input[value=woman]') }).locator('label').tap();
  await citizen.press('continue');
  await citizen.heading('screen-birth-date');
  const key = (text) => page.locator('.key', { hasText: new RegExp(`^${text}$`) }).first().tap();
  const tapIn = async (box, text) => {
    await page.locator(box).tap();
    for (const letter of text) await key(letter);
    const [field, pad] = [await page.locator(box).boundingBox(), await page.locator('.keypad').boundingBox()];
    assert.ok(field.y + field.height <= pad.y, `the keys cover ${box}`);
  };
  await tapIn('#birth_date-day', '28');
  await key(citizen.word('keypad-delete'));
  await key('7');
  assert.equal(await page.locator('#birth_date-day').inputValue(), '27');
  await tapIn('#birth_date-month', '3');
  await tapIn('#birth_date-year', '1962');
  const small = await page.locator('.key').evaluateAll((keys) => keys.map((it) => it.getBoundingClientRect()).filter((box) => box.width > 0 && Math.min(box.width, box.height) < 51).length);
  assert.equal(small, 0, 'keys smaller than 12.7 mm on a 21.5 inch screen');
  await citizen.lookAt('keys');
  await citizen.press('continue');
  await citizen.heading('screen-record');
  assert.deepEqual(problems, []);
  await close();
});

/** Boxes, what is typed, and the message that must appear. What was typed stays. */
const BAD_DATES = [
  ['', '', '', 'error-date-empty'],
  ['31', 'x', '1962', 'error-date-month'],
  ['١', '1', '1962', 'error-date-day'],
  ['1', '1', '62', 'error-date-year'],
  ['1', '1', '2999', 'error-date-in-future'],
  ['1', '1', '1850', 'error-date-too-long-ago'],
  ["1'); drop table visits;--", '1', '1962', 'error-date-day'],
  ['9'.repeat(500), '1', '1962', 'error-date-day'],
];

for (const language of ['az', 'ru', 'en']) {
  test(`wrong dates are explained and kept: ${language}`, async () => {
    const { page, problems, close } = await open(browser, 'phone');
    const citizen = new Citizen(page, language);
    await citizen.arrive(server.url);
    await citizen.follow('start-pension-title');
    await citizen.press('continue');
    await page.locator('#error-summary').getByText(citizen.word('error-choose')).waitFor();
    await citizen.lookAt('error choose');
    await page.locator('input[value=woman]').check();
    await citizen.press('continue');
    await citizen.heading('screen-birth-date');
    for (const [day, month, year, id] of BAD_DATES) {
      await citizen.type('birth_date-day', day);
      await citizen.type('birth_date-month', month);
      await citizen.type('birth_date-year', year);
      await citizen.press('continue');
      await page.locator('#error-summary').getByText(citizen.word(id), { exact: true }).waitFor();
      assert.equal(await page.evaluate(() => document.activeElement.id), 'error-summary', 'the summary has the focus');
      assert.equal(await page.locator('#birth_date-day').inputValue(), day);
      assert.match(await page.title(), new RegExp(`^${{ az: 'Səhv', ru: 'Ошибка', en: 'Error' }[language]}`));
    }
    await citizen.lookAt('error date');
    await page.locator('#error-summary a').first().click();
    assert.notEqual(await page.evaluate(() => document.activeElement.id), 'error-summary');
    await page.goBack();
    await citizen.heading('screen-sex');
    assert.ok(await page.locator('input[value=woman]').isChecked(), 'going back keeps the answer');
    assert.deepEqual(problems, []);
    await close();
  });
}
