// Somebody who types a text of their own into every box of a kiosk, so that it can be looked for when they have gone.
import assert from 'node:assert/strict';

import { SIMPLE, keepFirstFree } from '../journeys/citizen.mjs';

const some = (signs) => (count) => Array.from({ length: count }, () => signs[Math.floor(Math.random() * signs.length)]).join('');
/** Texts that stand nowhere else. */
export const letters = some('bdfghklmnprstvz');
const digits = some('123456789');

/** The screens with boxes beside the questions and the booking; a kiosk asks for no mail address. */
const SCREENS = ['/services', '/number', '/visit', '/letter/old-age-pension'];

/**
 * Days, months and counts of years: two or four digits stand everywhere in memory, so they cannot be looked for. Nor can
 * what is ticked or chosen. They are kept beside the texts that can, and go with the same process.
 */
const TOO_SHORT = /-(day|month|year|years|months|from|to|count)$|^children/;

/** Another screen by its address, in the same session. */
const to = (page, path) =>
  page.evaluate((wanted) => {
    history.pushState(null, '', wanted);
    dispatchEvent(new PopStateEvent('popstate'));
  }, path);

/** Types into the boxes of this screen; what it was. */
async function typeHere(page) {
  const texts = [];
  await page.locator('main details:has(input[data-keys])').evaluateAll((all) => all.forEach((it) => (it.open = true)));
  for (const box of await page.locator('main input[data-keys]:visible').all()) {
    const [id, keys] = [await box.getAttribute('id'), await box.getAttribute('data-keys')];
    if (TOO_SHORT.test(id)) continue;
    const text = keys === 'letters' || keys === 'reference' ? letters(12) : digits(9);
    await box.fill(text);
    texts.push(text);
  }
  return texts;
}

/**
 * From the start screen through every screen with boxes to the last one of a booking.
 *
 * @param {import('../journeys/citizen.mjs').Citizen} citizen
 * @returns {Promise<{ texts: string[], shown: string[] }>} all that was typed, and what of it stands on the screen
 */
export async function typeEverywhere(citizen) {
  const { page } = citizen;
  const texts = [];
  for (const path of SCREENS) {
    await to(page, path);
    await page.locator('main input[data-keys]:visible').first().waitFor().catch((error) => assert.fail(`no box at ${path}: ${error.message}`));
    texts.push(...(await typeHere(page)));
  }
  await to(page, '/');
  await citizen.heading('start-title');
  await citizen.follow('start-pension-title');
  // Nobody has so much: it is corrected before she goes on.
  const mistyped = digits(9);
  const capital = async () => {
    await citizen.type('capital', mistyped);
    await SIMPLE.capital(citizen);
  };
  await citizen.answer({ ...SIMPLE, capital });
  await citizen.heading('result-title');
  await page.locator('a.brand').click();
  await citizen.heading('start-title');
  await citizen.follow('start-book-title');
  await citizen.heading('service-title');
  texts.push(...(await typeHere(page)));
  await page.locator('#query').fill('');
  await page.locator('details.area summary').first().click();
  await citizen.rest();
  await page.locator('details.area button.choice').first().click();
  await page.getByRole('link', { name: citizen.word('continue'), exact: true }).click();
  await citizen.heading('centre-title');
  await page.locator('button.choice').first().click();
  await page.locator('.times').waitFor();
  await citizen.follow('time-wait');
  await citizen.heading('wait-title');
  texts.push(...(await typeHere(page)));
  await page.goBack();
  await page.locator('.times').waitFor();
  await keepFirstFree(citizen);
  const shown = await typeHere(page);
  assert.equal(shown.length, 2, 'name and phone');
  return { texts: [...texts, mistyped, ...shown], shown };
}
