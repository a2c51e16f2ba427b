// Words, size of text and colours: they take effect at once, a reload at home keeps them, and the next person starts afresh.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { launch, open } from '../harness/browser.mjs';
import { startServer } from '../harness/server.mjs';
import { Citizen, SIMPLE, words } from './citizen.mjs';

let browser;
let home;
let kiosk;

before(async () => {
  [browser, home, kiosk] = await Promise.all([launch(), startServer(), startServer({ surface: 'kiosk' })]);
});

after(async () => {
  await browser?.close();
  await Promise.all([home, kiosk].map((server) => server?.remove()));
});

const shown = (page) =>
  page.evaluate(() => ({
    theme: document.documentElement.dataset.theme,
    text: document.documentElement.dataset.text,
    paper: getComputedStyle(document.body).backgroundColor,
    letters: parseFloat(getComputedStyle(document.body).fontSize),
    stored: JSON.stringify({ ...sessionStorage, ...localStorage }),
  }));

/** Opens the sheet, chooses dark and the largest text, and closes it. */
async function choose(citizen) {
  await citizen.press('bar-settings');
  await citizen.page.getByRole('dialog').waitFor();
  await citizen.lookAt('settings');
  await citizen.page.getByText(citizen.word('settings-theme-dark'), { exact: true }).click();
  await citizen.page.getByText(citizen.word('settings-text-4'), { exact: true }).click();
  await citizen.press('settings-done');
  await citizen.page.getByRole('dialog').waitFor({ state: 'hidden' });
}

for (const language of ['az', 'ru', 'en']) {
  test(`at home a choice takes effect at once and survives a reload: ${language}`, async () => {
    const { page, problems, close } = await open(browser, 'phone');
    const citizen = new Citizen(page, language);
    await citizen.arrive(home.url);
    const first = await shown(page);
    await choose(citizen);
    const chosen = await shown(page);
    assert.deepEqual([chosen.theme, chosen.text], ['dark', '4']);
    assert.notEqual(chosen.paper, first.paper);
    assert.ok(chosen.letters > first.letters * 1.6, `${first.letters} px became ${chosen.letters} px`);
    await citizen.lookAt('start in the dark');
    await page.reload();
    await citizen.heading('start-title');
    const again = await shown(page);
    assert.deepEqual([again.theme, again.text, again.paper], ['dark', '4', chosen.paper]);
    await citizen.press('bar-finish');
    await citizen.page.waitForFunction(() => document.documentElement.dataset.theme === 'system');
    assert.deepEqual(problems, []);
    await close();
  });
}

for (const language of ['az', 'ru', 'en']) {
  test(`simple words take the place of the usual ones, in questions too, and a reload keeps them: ${language}`, async () => {
    const { page, problems, close } = await open(browser, 'phone');
    const citizen = new Citizen(page, language);
    const simple = words(language, 'simple');
    await citizen.arrive(home.url);
    await citizen.press('bar-settings');
    await page.getByRole('dialog').waitFor();
    await page.getByText(citizen.word('settings-words-simple'), { exact: true }).click();
    await citizen.press('settings-done');
    await page.getByRole('heading', { level: 1, name: simple('start-title'), exact: true }).waitFor();
    await citizen.lookAt('start in simple words');
    await citizen.follow('start-entitled-title');
    await page.waitForURL(/\/question\//);
    for (let count = 0; citizen.question() !== 'life'; count += 1) {
      assert.ok(count < 5, 'the first ticks come early');
      const key = citizen.question();
      await citizen.asked();
      await SIMPLE[key](citizen);
      await citizen.press('continue');
      await page.waitForURL((address) => !address.pathname.endsWith(`/${key}`));
    }
    await page.getByText(simple('fact-displaced')).first().waitFor();
    await citizen.lookAt('life in simple words');
    // Nothing is answered yet, so a reload leads to the start.
    await page.reload();
    await page.getByRole('heading', { level: 1, name: simple('start-title'), exact: true }).waitFor();
    assert.deepEqual(problems, []);
    await close();
  });
}

test('on a kiosk nothing is kept: not in storage, not after a reload, not for the next person', async () => {
  const { page, problems, close } = await open(browser, 'kiosk');
  const citizen = new Citizen(page, 'ru');
  await citizen.arrive(kiosk.url);
  const fresh = await shown(page);
  await choose(citizen);
  assert.equal((await shown(page)).stored, '{}');
  await citizen.press('bar-finish');
  const next = new Citizen(page, 'az');
  await next.heading('start-title');
  assert.deepEqual(await shown(page), fresh);
  await next.press('bar-settings');
  await page.getByRole('dialog').waitFor();
  assert.ok(await page.locator('#settings-theme-system').isChecked());
  assert.ok(await page.locator('#settings-text-1').isChecked());
  await page.keyboard.press('Escape');
  await choose(next);
  await page.reload();
  await next.heading('start-title');
  assert.deepEqual(await shown(page), fresh);
  assert.deepEqual(problems, []);
  await close();
});
