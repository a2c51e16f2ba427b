// Hands: the keyboard alone, the kiosk's keys alone, and whatever people type.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { launch, open } from '../harness/browser.mjs';
import { Fingers } from '../harness/hands.mjs';
import { startServer } from '../harness/server.mjs';
import { BORN, Citizen, LANGUAGES, fill, keepFirstFree } from './citizen.mjs';
import { AMOUNTS, CODES, COUNTS, DATES, LENGTHS, MAILS, NAMES, PERIODS, PHONES, REFERENCES, RIGHT_DATES } from './wrong-input.mjs';

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

/** A kiosk at the first screen that has both a box and choices. */
async function besideChoices(options) {
  const { page, problems, close } = await open(browser, 'kiosk', options);
  const citizen = new Citizen(page, 'en');
  await citizen.arrive(kiosk.url);
  await citizen.follow('start-pension-title');
  while (citizen.question() !== 'children-raised') {
    const key = citizen.question();
    await citizen.asked();
    await fill(citizen);
    await citizen.press('continue');
    await page.waitForURL((address) => !address.pathname.endsWith(`/${key}`));
  }
  await citizen.asked();
  return { page, citizen, problems, close };
}

test('a tap on a choice beside the keys of a kiosk is not lost, and takes the keys away', async () => {
  const { page, problems, close } = await besideChoices();
  await page.locator('#children_raised').tap();
  await page.locator('.keypad').waitFor();
  const choice = page.locator('input[name=raised_child_with_disability]').last();
  await choice.tap();
  assert.ok(await choice.isChecked());
  await page.locator('.keypad').waitFor({ state: 'hidden' });
  assert.deepEqual(problems, []);
  await close();
});

/** A screen that lies: there the keys leave little room, and the page has to move for them. */
const LYING = { width: 1920, height: 1080 };

/** How long a slow hand presses. */
const SLOW_MS = 300;

/** What a press of a mouse or a finger is made of. */
const PRESSES = {
  mouse: async (page, { x, y }) => {
    await page.mouse.move(x, y);
    await page.mouse.down();
    return () => page.mouse.up();
  },
  finger: async (page, point) => {
    const fingers = await Fingers.on(page);
    await fingers.touch('touchStart', [point]);
    return () => fingers.touch('touchEnd', []);
  },
};

for (const [how, press] of Object.entries(PRESSES)) {
  test(`nothing moves under a slow press while the keys come or go: ${how}`, async () => {
    const { page, problems, close } = await besideChoices({ viewport: LYING });
    const box = page.locator('#children_raised');
    const centre = (at) => ({ x: at.x + at.width / 2, y: at.y + at.height / 2 });
    const layout = () => page.evaluate(() => [...document.querySelectorAll('.frame *')].map((it) => `${it.tagName} ${it.className} at ${it.getBoundingClientRect().y}`));
    const slowly = async (target) => {
      await target.scrollIntoViewIfNeeded();
      const point = centre(await target.boundingBox());
      const before = await layout();
      const release = await press(page, point);
      await page.waitForTimeout(SLOW_MS);
      const after = await layout();
      assert.deepEqual(after.find((it, index) => it !== before[index]), undefined, 'the page moved between press and release');
      await release();
    };
    const choice = page.locator('input[name=raised_child_with_disability]').last();
    // At once: the keys have only begun to come.
    await box.focus();
    await slowly(page.locator('label[for=raised_child_with_disability-no]'));
    await page.locator('.keypad').waitFor({ state: 'hidden' });
    assert.ok(await choice.isChecked());
    await box.tap();
    await page.locator('.keypad').waitFor();
    await slowly(page.locator('.back'));
    await page.waitForURL((address) => !address.pathname.endsWith('/children-raised'));
    assert.deepEqual(problems, []);
    await close();
  });
}

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

/** The letters of each language, with those that a name may bring from another. */
const LETTERS = {
  az: 'abcçdeəfgğhxıijkqlmnoöprsştuüvyz',
  ru: 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя',
  en: 'abcdefghijklmnopqrstuvwxyz',
};

for (const language of LANGUAGES) {
  test(`every letter is one tap away, capitals and W two, in the order of keyboards and of the alphabet: ${language}`, async () => {
    const { page, problems, close } = await open(browser, 'kiosk');
    const citizen = new Citizen(page, language);
    await citizen.arrive(kiosk.url);
    await citizen.follow('start-services-title');
    const box = page.locator('#query');
    await box.tap();
    const keys = async () => (await page.locator('.keypad__rows .key').allInnerTexts()).join('');
    const key = (text) => page.locator('.key').getByText(text, { exact: true }).first().tap();
    const press = (id) => page.locator('.keypad').getByRole('button', { name: citizen.word(id), exact: true }).tap();
    const usual = await keys();
    await press('keypad-to-alphabet');
    const ordered = await keys();
    for (const shown of [usual, ordered]) assert.deepEqual([...LETTERS[language]].filter((it) => !shown.includes(it)), []);
    assert.ok(ordered.startsWith(LETTERS[language].slice(0, 9)), ordered);
    await press('keypad-to-keyboard');
    await key(language === 'ru' ? 'ф' : 'a');
    await press('keypad-shift');
    await key({ az: 'İ', ru: 'Ё', en: 'I' }[language]);
    if (language === 'az') {
      await press('keypad-shift');
      await key('I');
      await press('keypad-to-others');
      await key('w');
    }
    const typed = { az: 'AİIw', ru: 'ФЁ', en: 'AI' }[language];
    assert.equal(await box.inputValue(), typed);
    await press('keypad-back');
    await press('keypad-delete');
    assert.equal(await box.inputValue(), typed.slice(0, -2) + typed.slice(-1), 'the letter before the caret is gone');
    await press('keypad-on');
    await press('keypad-space');
    assert.equal(await box.inputValue(), `${typed.slice(0, -2) + typed.slice(-1)} `);
    assert.deepEqual(problems, []);
    await close();
  });
}

test('twelve taps a second are all typed, in their order', async () => {
  const { page, problems, close } = await open(browser, 'kiosk');
  const citizen = new Citizen(page, 'az');
  await citizen.arrive(kiosk.url);
  await citizen.follow('start-services-title');
  await page.locator('#query').tap();
  await page.locator('.keypad').waitFor();
  const places = await page.locator('.keypad__rows .key').evaluateAll((keys) => Object.fromEntries(keys.map((it) => ((at) => [it.textContent, { x: at.x + at.width / 2, y: at.y + at.height / 2 }])(it.getBoundingClientRect()))));
  const fingers = await Fingers.on(page);
  const text = 'əlilliyəgörəmüavinətvəyaşagörəpensiya';
  const began = performance.now();
  for (const [index, letter] of [...text].entries()) {
    await page.waitForTimeout(Math.max(0, began + (index * 1000) / 12 - performance.now()));
    await fingers.tap(places[letter]);
  }
  const typed = await page.locator('#query').inputValue();
  assert.equal(typed.toLocaleLowerCase('az'), text);
  assert.deepEqual(problems, []);
  await close();
});

/** Types, goes on, and finds the message at the box and in the summary, the text kept, and the focus on the summary. */
async function answered(citizen, boxes, texts, id, send = 'continue') {
  const { page } = citizen;
  for (const [index, box] of boxes.entries()) await citizen.type(box, texts[index]);
  await citizen.press(send);
  const said = page.locator('#error-summary a', { hasText: citizen.word(id) });
  await said.first().waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.id), 'error-summary', 'the summary has the focus');
  for (const [index, box] of boxes.entries()) assert.equal(await page.locator(`#${box}`).inputValue(), texts[index], id);
  assert.match(await page.title(), new RegExp(`^${{ az: 'Səhv', ru: 'Ошибка', en: 'Error' }[citizen.language]}`));
}

const DATE = ['birth_date-day', 'birth_date-month', 'birth_date-year'];

for (const language of LANGUAGES) {
  test(`whatever is typed wrong is explained and kept: ${language}`, async () => {
    const { page, problems, close } = await open(browser, 'phone');
    const citizen = new Citizen(page, language);
    await citizen.arrive(server.url);
    await citizen.follow('start-pension-title');
    await citizen.press('continue');
    await page.locator('#error-summary').getByText(citizen.word('error-choose')).waitFor();
    await page.locator('input[value=woman]').check();
    await citizen.press('continue');
    await citizen.heading('screen-birth-date');
    for (const [texts, id] of DATES) await answered(citizen, DATE, texts, id);
    await page.locator('#error-summary a').first().click();
    assert.notEqual(await page.evaluate(() => document.activeElement.id), 'error-summary');
    await page.goBack();
    await citizen.heading('screen-sex');
    assert.ok(await page.locator('input[value=woman]').isChecked(), 'going back keeps the answer');
    await citizen.press('continue');
    for (const texts of RIGHT_DATES) {
      await citizen.heading('screen-birth-date');
      for (const [index, box] of DATE.entries()) await citizen.type(box, texts[index]);
      await citizen.press('continue');
      await citizen.heading('screen-record');
      await page.goBack();
    }
    await citizen.heading('screen-birth-date');
    await citizen.press('continue');
    await citizen.heading('screen-record');
    for (const [texts, id] of LENGTHS) await answered(citizen, ['record-years', 'record-months'], texts, id);
    await citizen.type('record-years', '31');
    await citizen.type('record-months', '6');
    await citizen.press('continue');
    await citizen.heading('screen-capital');
    for (const [text, id] of AMOUNTS) await answered(citizen, ['capital'], [text], id);
    await page.locator('.brand').click();
    await citizen.follow('start-visit-title');
    for (const [text, id] of REFERENCES) await answered(citizen, ['reference', 'phone'], [text, '050 123 45 67'], id, 'visit-find');
    for (const [text, id] of PHONES) await answered(citizen, ['reference', 'phone'], ['7K3M', text], id, 'visit-find');
    assert.deepEqual(problems, []);
    await close();
  });
}

/** Answers what is asked until one of these questions; where the capital is asked, nobody knows it. */
async function until(citizen, ...keys) {
  await citizen.page.waitForURL(/\/question\//);
  for (let count = 0; count < 30; count += 1) {
    const key = citizen.question();
    assert.ok(key, `nobody asks ${keys}`);
    await citizen.asked();
    if (keys.includes(key)) return;
    await fill(citizen);
    if (key === 'capital') await citizen.page.locator('.form__buttons .button--secondary').click();
    else await citizen.press('continue');
    await citizen.page.waitForURL((address) => !address.pathname.endsWith(`/${key}`));
  }
  assert.fail(`nobody asks ${keys}`);
}

const CHILD = ['children-day', 'children-month', 'children-year'];
const PERIOD = ['pay_history-from', 'pay_history-to', 'pay_history-pay'];

for (const language of LANGUAGES) {
  test(`counts, lists and the code: what is typed wrong is explained and kept: ${language}`, async () => {
    const { page, problems, close } = await open(browser, 'phone');
    const citizen = new Citizen(page, language);
    await citizen.arrive(server.url);
    await citizen.follow('start-pension-title');
    await until(citizen, 'pay-history');
    await page.locator('input[name=pay_history-sector]').first().check();
    for (const [texts, id] of PERIODS) await answered(citizen, PERIOD, texts, id);
    await fill(citizen);
    await citizen.press('continue');
    await page.waitForURL(/children-raised$/);
    await page.locator('input[name=raised_child_with_disability]').last().check();
    for (const [text, id] of COUNTS) await answered(citizen, ['children_raised'], [text], id);
    await page.goto(`${server.url}/open`);
    await citizen.heading('bring-title');
    for (const [text, id] of CODES) await answered(citizen, ['code'], [text], id, 'bring-submit');
    await citizen.press('bar-finish');
    await citizen.heading('start-title');
    await citizen.follow('start-entitled-title');
    await until(citizen, 'children');
    for (const name of ['kind', 'disability']) await page.locator(`input[name=children-${name}]`).first().check();
    for (const [texts, id] of DATES.filter(([, id]) => !/future|long-ago/.test(id))) await answered(citizen, CHILD, texts, id);
    assert.deepEqual(problems, []);
    await close();
  });
}

test('a name that is none is explained and kept', async () => {
  const { page, problems, close } = await open(browser, 'phone');
  const citizen = new Citizen(page, 'az');
  await citizen.arrive(server.url);
  await page.goto(`${server.url}/services/disability_pension`);
  await citizen.press('service-book');
  await citizen.heading('centre-title');
  await page.locator('button.choice').first().click();
  await page.locator('.times').waitFor();
  await keepFirstFree(citizen);
  for (const [text, id] of NAMES) await answered(citizen, ['name', 'phone'], [text, '050 123 45 67'], id);
  for (const text of MAILS) await answered(citizen, ['name', 'phone', 'mail'], ['Günel', '050 123 45 67', text], 'error-mail');
  assert.deepEqual(problems, []);
  await close();
});
