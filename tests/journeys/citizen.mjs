// A citizen at the screen: knows the words of a language, answers what is asked, and looks at every screen with axe.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

import { violations } from '../harness/axe.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

const SHOWN = readFileSync(`${root}README.md`, 'utf8');

/** The languages of the app. */
export const LANGUAGES = ['az', 'ru', 'en'];

/** She reaches 65 on the next 1 January, whenever the test runs. */
export const BORN = { day: '1', month: '1', year: String(new Date().getFullYear() - 64) };

/** Plain messages (one line, no variables) of a language by id: the app's and the law's, in usual or in simple words. */
export function words(language, wording = 'usual') {
  const folder = `${root}i18n/${language}/`;
  const files = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.ftl') && name.startsWith('simple/') === (wording === 'simple'));
  const lines = files.flatMap((file) => readFileSync(folder + file, 'utf8').split('\n'));
  const messages = new Map(lines.map((line) => line.match(/^([a-z0-9_-]+) = (.+)$/)).filter(Boolean).map((found) => [found[1], found[2]]));
  return (id) => {
    assert.ok(messages.has(id), `i18n/${language} has no line ${id}`);
    return messages.get(id);
  };
}

/** A citizen on a page of the app. */
export class Citizen {
  constructor(page, language) {
    this.page = page;
    this.language = language;
    this.word = words(language);
    this.seen = [];
  }

  /** Opens the app and chooses the language; `first` is the heading of what it shows there. */
  async arrive(url, first = 'start-title') {
    await this.page.goto(url);
    await this.page.locator('nav.languages').waitFor();
    await this.page.locator(`button[lang=${this.language}]`).click();
    await this.heading(first);
  }

  /** Waits for the app's screen with this heading: the page before the app may ask the same. */
  async heading(id) {
    const app = this.page.locator('body:has(nav.languages)');
    await app.getByRole('heading', { level: 1, name: this.word(id), exact: true }).waitFor();
  }

  /** At a kiosk two taps at one place within 200 ms are one trembling hand: nobody is as quick as a test. */
  async rest() {
    this.trembles ||= await this.page.evaluate(() => document.documentElement.dataset.surface === 'kiosk');
    if (this.trembles) await this.page.evaluate(() => new Promise((rested) => setTimeout(rested, 200)));
  }

  /** Presses the button with these words. */
  async press(id) {
    await this.rest();
    await this.tap(this.page.getByRole('button', { name: this.word(id), exact: true }).first());
  }

  /** Follows the link with these words. */
  async follow(id) {
    await this.rest();
    await this.tap(this.page.getByRole('link', { name: this.word(id) }).first());
  }

  /** Taps it; if it is not there, says what is. */
  async tap(place) {
    try {
      await place.click();
    } catch (error) {
      const there = await this.page.locator('body').innerText();
      throw new Error(`${error.message}\n${this.page.url()} shows:\n${there}`, { cause: error });
    }
  }

  /** Types into a box by its id. */
  async type(id, text) {
    await this.page.locator(`#${id}`).fill(text);
  }

  /** The question on the screen, from its address. */
  question() {
    return new URL(this.page.url()).pathname.match(/^\/question\/(.+)$/)?.[1];
  }

  /** Waits until the next question is there and has the focus; until then the screen still moves. */
  async asked() {
    await this.page.waitForFunction(() => document.querySelector('main form') && document.activeElement?.id === 'heading');
  }

  /**
   * Answers what the law asks until it asks no more. Answers are functions by question key; a question that has none
   * fails the test; it may name the button that goes on. `look` is called on every question.
   */
  async answer(answers, look = async () => {}) {
    await this.page.waitForURL(/\/question\//);
    for (let count = 0; count < 30; count += 1) {
      const key = this.question();
      if (!key) return;
      await this.asked();
      await look(`question-${key}`);
      assert.ok(answers[key], `nobody expected the question ${key}`);
      await this.press((await answers[key](this)) ?? 'continue');
      await this.page.waitForURL((address) => !address.pathname.endsWith(`/${key}`));
    }
    assert.fail('the interview does not end');
  }

  /** Axe finds nothing, nothing sticks out to the side, no message id and no placeholder is on the screen. */
  async lookAt(name) {
    this.seen.push(name);
    assert.deepEqual(await violations(this.page), [], `axe on ${name} in ${this.language}`);
    const page = await this.page.evaluate(() => ({
      wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      lang: document.documentElement.lang,
      text: document.body.innerText,
      focused: document.activeElement?.id ?? '',
    }));
    assert.ok(page.wide <= 0, `${name} in ${this.language} is ${page.wide} px too wide`);
    assert.equal(page.lang, this.language);
    assert.doesNotMatch(page.text, /\b[a-z]+(?:-[a-z]+){2,}\b|\{ ?\$/, `${name}: a message id instead of its words`);
  }

  /** Keeps a picture: those that the README shows where it looks for them, the others to be looked at. */
  async picture(name) {
    const folder = SHOWN.includes(`docs/screenshots/${name}.png`) ? 'docs/screenshots' : 'tests/output/screenshots';
    const path = `${root}${folder}/${name}.png`;
    await mkdir(dirname(path), { recursive: true });
    await this.page.screenshot({ path, animations: 'disabled' });
  }
}

/** Chooses the answer of this name. */
export const choose = (citizen, fact, name) => citizen.page.locator(`input[name=${fact}][value=${name}]`).check();

/** A woman who reaches the age next year, with 60,000 manat of capital, who does not work. */
export const SIMPLE = {
  sex: (citizen) => choose(citizen, 'sex', 'woman'),
  'birth-date': async (citizen) => {
    await citizen.type('birth_date-day', BORN.day);
    await citizen.type('birth_date-month', BORN.month);
    await citizen.type('birth_date-year', BORN.year);
  },
  'children-raised': async (citizen) => {
    await citizen.type('children_raised', '0');
    await choose(citizen, 'raised_child_with_disability', 'no');
  },
  record: async (citizen) => {
    await citizen.type('record-years', '31');
    await citizen.type('record-months', '6');
  },
  capital: (citizen) => citizen.type('capital', '60 000'),
  life: (citizen) => choose(citizen, 'works', 'no'),
  'retire-in': () => 'unknown-retire-in',
};

/** What is true of a woman who works, has a disability and a child. */
const TICKED = ['works', 'has_disability', 'has_children'];

/** Fills whatever the screen asks: ticks, the first choice of each group, and a number in each box. */
export async function fill(citizen, ticked = TICKED) {
  const { page } = citizen;
  for (const fact of ticked) {
    const box = page.locator(`input[type=checkbox]#${fact}`);
    if (await box.count()) {
      await citizen.rest();
      await box.check();
    }
  }
  for (const box of await page.locator('form input[type=text]:visible').all()) {
    const id = await box.getAttribute('id');
    const [, number] = NUMBERS.find(([ending]) => id.endsWith(ending)) ?? ['', '2'];
    await box.fill(number);
  }
  const names = await page.locator('form input[type=radio]').evaluateAll((all) => [...new Set(all.map((it) => it.name))]);
  for (const name of names) {
    await citizen.rest();
    await page.locator(`input[type=radio][name="${name}"]`).first().check();
  }
}

/** By the end of a box's id, the first that fits. */
const NUMBERS = [
  ['birth_date-year', '1975'],
  ['retire_in-year', '2042'],
  ['children-year', '2018'],
  ['-from', '2019'],
  ['-to', '2022'],
  ['-year', '2026'],
  ['-day', '5'],
  ['-month', '3'],
  ['-years', '20'],
  ['-months', '6'],
];

/** Chooses the first free time on the screen and waits until it is kept. */
export async function keepFirstFree(citizen) {
  const time = citizen.page.locator('.times .time:enabled').first();
  const label = await time.innerText();
  await time.click();
  await citizen.heading('contact-title');
  return label;
}

/** Fills name and phone. */
export async function introduce(citizen) {
  await citizen.type('name', 'Günel Əliyeva');
  await citizen.type('phone', '050 123-45-67');
}
