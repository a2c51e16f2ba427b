// The page before the app, and without it: readable, in the app's look, with the number to call.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { DEVICES, launch, open } from '../harness/browser.mjs';
import { startServer } from '../harness/server.mjs';

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
  test(`without JavaScript the page says who we are and whom to call: ${device}`, async () => {
    const { page, problems, close } = await open(browser, device, { javaScriptEnabled: false });
    await page.goto(server.url);
    const column = Math.min(DEVICES[device].viewport.width, 720);
    for (const part of ['h1', '.call', 'noscript p']) {
      const { width, height } = await page.locator(part).boundingBox();
      assert.ok(width > column * 0.8, `${part} is ${width} px wide of ${column}`);
      assert.ok(height < 400, `${part} is ${height} px high`);
    }
    assert.equal(await page.locator('a[href="tel:142"]').first().isVisible(), true);
    assert.deepEqual(problems, []);
    await close();
  });
}
