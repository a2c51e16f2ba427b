// The page before the app, and without it: readable, in the app's look, with the number to call and every centre.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { strictViolations, violations } from '../harness/axe.mjs';
import { DEVICES, launch, open } from '../harness/browser.mjs';
import { startServer } from '../harness/server.mjs';
import { LANGUAGES, words } from './citizen.mjs';

let browser;
let server;

before(async () => {
  [browser, server] = await Promise.all([launch(), startServer()]);
});

after(async () => {
  await browser?.close();
  await server?.remove();
});

for (const device of Object.keys(DEVICES)) {
  test(`without JavaScript the page says who we are, whom to call and where the centres are: ${device}`, async () => {
    const { page, problems, close } = await open(browser, device, { javaScriptEnabled: false });
    await page.goto(server.url);
    const column = Math.min(DEVICES[device].viewport.width, 720);
    for (const part of ['h1', '.call', 'noscript p']) {
      const { width, height } = await page.locator(part).boundingBox();
      assert.ok(width > column * 0.8, `${part} is ${width} px wide of ${column}`);
      assert.ok(height < 400, `${part} is ${height} px high`);
    }
    assert.equal(await page.locator('a[href="tel:142"]').first().isVisible(), true);
    assert.equal(await page.locator('.newer').isVisible(), false);
    await page.locator('main a[href="/plain.html"]').click();
    await everyCentre(page);
    assert.deepEqual(problems, []);
    await close();
  });

  test(`a browser without WebAssembly is told so and led to the same page: ${device}`, async () => {
    const { page, problems, close } = await open(browser, device);
    await page.addInitScript(() => delete globalThis.WebAssembly);
    await page.goto(server.url);
    await page.locator('.shell__offline').waitFor();
    assert.equal(await page.locator('.shell__wait').isVisible(), false);
    assert.deepEqual(await violations(page), []);
    assert.match(problems.join(), /WebAssembly/);
    problems.length = 0;
    await page.locator('main a[href="/plain.html"]').click();
    await everyCentre(page);
    assert.deepEqual(await strictViolations(page), []);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    assert.ok(wide <= 0, `${wide} px too wide`);
    assert.deepEqual(problems, []);
    await close();
  });
}

/** In each language all centres of the catalogue, each with address, hours and number. */
async function everyCentre(page) {
  for (const language of LANGUAGES) {
    const part = page.locator(`section[lang=${language}]`);
    await part.getByRole('heading', { level: 2, name: words(language)('plain-title') }).waitFor();
    const reply = await fetch(`${server.url}/catalogue/${language}.json`);
    const text = await part.innerText();
    const rows = JSON.stringify(await reply.json());
    const names = await part.getByRole('heading', { level: 3 }).allInnerTexts();
    assert.ok(names.length > 10, `${names.length} centres`);
    for (const name of names) assert.ok(rows.includes(name), name);
    assert.equal(await part.locator('a[href^="tel:"]').count(), names.length + 1);
    assert.match(text, /09:00 – 18:00/);
  }
}
