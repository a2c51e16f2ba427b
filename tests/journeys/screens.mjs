// Every screen of the app in one visit, in the order that one person could see them. What is to hold on every screen is
// checked at each stop; a new screen is one more stop here. A screen that was seen before is passed without a stop.
import { fill, introduce, keepFirstFree } from './citizen.mjs';

/**
 * Walks through the app and stops, at rest, on every screen; yields its name.
 *
 * @param {import('./citizen.mjs').Citizen} citizen
 * @param {string} url the server
 */
export async function* screens(citizen, url) {
  const seen = new Set();
  for await (const name of walk(citizen, url)) {
    if (!seen.has(name)) yield name;
    seen.add(name);
  }
}

async function* walk(citizen, url) {
  const { page } = citizen;
  await citizen.arrive(url);
  yield 'start';
  await citizen.press('bar-settings');
  await page.getByRole('dialog').waitFor();
  yield 'settings';
  await citizen.press('settings-done');

  await citizen.follow('start-services-title');
  await page.locator('#query').waitFor();
  yield 'services';
  await citizen.type('query', 'DOST');
  await page.locator('.found .choice').first().waitFor();
  yield 'services-found';
  await citizen.type('query', 'qwqwqwqw');
  await page.getByText(citizen.word('services-none')).waitFor();
  yield 'services-none';
  await citizen.type('query', '');
  await to(page, '/services/disability_pension');
  await page.locator('.bring').first().waitFor();
  yield 'service-about';
  await to(page, '/centres');
  await page.locator('.chip').first().waitFor();
  yield 'centres';
  await page.locator('.chip').nth(3).click();
  yield 'centres-of-district';
  await page.locator('main .plain-list .choice').first().click();
  await page.locator('.summary__row').first().waitFor();
  yield 'centre-about';
  await citizen.follow('queue-link');
  await page.getByText(citizen.word('queue-silent')).waitFor();
  yield 'queue';
  await to(page, '/nowhere');
  await citizen.heading('not-found-title');
  yield 'not-found';
  await to(page, '/book/service');
  await page.locator('details.area').first().waitFor();
  yield 'service';
  await page.locator('details.area').evaluateAll((all) => all.forEach((it) => (it.open = true)));
  yield 'service-open';

  await to(page, '/words');
  await citizen.heading('words-title');
  yield 'words';
  await to(page, '/open');
  await citizen.heading('bring-title');
  yield 'open';
  await to(page, '/take-over');
  await citizen.heading('over-title');
  yield 'take-over';
  await to(page, '/letter');
  await citizen.heading('letter-title');
  await page.locator('details.area').first().locator('summary').click();
  yield 'letters';
  await to(page, '/letter/old-age-pension');
  await citizen.heading('letter-form-title');
  yield 'letter';
  await citizen.press('continue');
  await page.locator('#error-summary').waitFor();
  yield 'letter-wrong';

  await to(page, '/');
  await citizen.heading('start-title');
  await citizen.follow('start-entitled-title');
  yield* questions(citizen);
  await page.locator('.standing--now').waitFor();
  yield 'results';
  await page.locator('.standing--now .outcome__more').first().click();
  await page.locator('main .sum').waitFor();
  await page.locator('main details').evaluateAll((all) => all.forEach((it) => (it.open = true)));
  yield 'benefit';
  await page.goBack();
  await citizen.heading('results-title');
  await page.locator('main details.area summary').click();
  await page.locator('details.area a').first().click();
  await page.locator('.sum--no').waitFor();
  yield 'benefit-without-right';
  await to(page, '/answers');
  await page.locator('.summary__row').first().waitFor();
  yield 'answers';
  await to(page, '/day');
  await citizen.heading('day-form-title');
  yield 'day';
  await to(page, '/changes');
  await citizen.heading('changes-form-title');
  yield 'changes';
  await citizen.press('continue');
  await page.locator('#error-summary').waitFor();
  yield 'changes-wrong';
  for (const [box, text] of [['day', '1'], ['month', '1'], ['year', '2025']]) await citizen.type(`since-${box}`, text);
  await citizen.press('continue');
  await citizen.heading('results-changes');
  await page.locator('main .lead').waitFor();
  yield 'changes-told';

  await citizen.press('bar-finish');
  await citizen.arrive(url);
  await citizen.follow('start-pension-title');
  yield* questions(citizen, []);
  await page.locator('main .sum').first().waitFor();
  await page.locator('main details').evaluateAll((all) => all.forEach((it) => (it.open = true)));
  yield 'pension';
  await citizen.follow('take-title');
  await citizen.heading('take-title');
  yield 'take';
  await page.goBack();
  await citizen.heading('result-title');

  await citizen.press('result-book');
  await citizen.heading('centre-title');
  await page.locator('button.choice').first().waitFor();
  yield 'centre';
  await page.locator('button.choice').first().click();
  await page.locator('.times').waitFor();
  yield 'time';
  await citizen.follow('time-wait');
  await citizen.heading('wait-title');
  yield 'wait';
  await page.goBack();
  await page.locator('.times').waitFor();
  await keepFirstFree(citizen);
  yield 'contact';
  await citizen.press('continue');
  await page.locator('#error-summary').waitFor();
  yield 'contact-wrong';
  await introduce(citizen);
  await citizen.press('continue');
  await citizen.heading('check-title');
  yield 'check';
  await citizen.press('check-confirm');
  await citizen.heading('booked-title');
  // At home the picture of its number comes from the adviser; a kiosk prints it.
  const surface = await page.evaluate(() => document.documentElement.dataset.surface);
  if (surface === 'home') await page.locator('.take__picture').waitFor();
  yield 'booked';
  const reference = await page.locator('.sum__amount--code').innerText();
  await citizen.follow('booked-cancel-link');
  await page.locator('#reference').waitFor();
  yield 'visit';
  await citizen.press('visit-find');
  await page.locator('#error-summary').waitFor();
  yield 'visit-wrong';
  await citizen.type('reference', reference);
  await citizen.type('phone', '0501234567');
  await citizen.press('visit-find');
  await page.getByText(citizen.word('state-booked')).waitFor();
  yield 'visit-found';
  await citizen.press('visit-cancel');
  yield 'visit-sure';
  await citizen.press('visit-cancel-yes');
  await page.getByText(citizen.word('state-cancelled')).waitFor();
  yield 'visit-cancelled';
}

/** Another screen by its address, in the same session: a kiosk forgets everything at a reload. */
const to = (page, path) =>
  page.evaluate((wanted) => {
    history.pushState(null, '', wanted);
    dispatchEvent(new PopStateEvent('popstate'));
  }, path);

/** Every question that the law asks of this life: as it comes, and with the errors of an empty answer. */
async function* questions(citizen, ticked) {
  const { page } = citizen;
  await page.waitForURL(/\/question\//);
  for (let count = 0; citizen.question() && count < 60; count += 1) {
    const key = citizen.question();
    await citizen.asked();
    yield `question-${key}`;
    const empty = await page.locator('form input:not([type=checkbox])').count();
    if (empty > 0 && !(await page.locator('form input:checked').count())) {
      await citizen.press('continue');
      const went = await Promise.race([
        page.locator('#error-summary').waitFor({ timeout: 3000 }).then(() => false, () => true),
        page.waitForURL((address) => !address.pathname.endsWith(`/${key}`), { timeout: 3000 }).then(() => true, () => false),
      ]);
      if (went) continue;
      yield `question-${key}-wrong`;
    }
    await fill(citizen, ticked);
    await citizen.press('continue');
    await page.waitForURL((address) => !address.pathname.endsWith(`/${key}`));
  }
}
