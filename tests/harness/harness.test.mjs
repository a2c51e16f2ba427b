// The harness itself: a server that survives a kill, a browser that reports problems, an axe that sees faults.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, before, test } from 'node:test';

import { strictViolations, violations } from './axe.mjs';
import { DEVICES, launch, open } from './browser.mjs';
import { startServer } from './server.mjs';

// The policy that the app runs under.
const POLICY =
  "default-src 'none'; style-src 'self'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
const page = (body) =>
  `<!doctype html><html lang="az"><meta name="viewport" content="width=device-width"><title>Sınaq</title><main><h1>Sınaq</h1>${body}</main></html>`;
const PAGES = {
  '/good': page('<p>Salam</p>'),
  '/bad': page('<img src="data:,"><button></button>'),
  '/pale': page('<p><font color="#767676">Salam</font></p>'),
  '/throws': page('<script>throw 1</script>'),
};

let browser;
let pages;

before(async () => {
  browser = await launch();
  pages = createServer((request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': POLICY });
    response.end(PAGES[request.url] ?? '');
  });
  await new Promise((resolve) => pages.listen(0, '127.0.0.1', resolve));
});

after(async () => {
  await browser?.close();
  pages?.close();
});

const address = (path) => `http://127.0.0.1:${pages.address().port}${path}`;

for (const device of Object.keys(DEVICES)) {
  test(`${device}: the page has the device's size, and axe finds nothing on a good page under the app's policy`, async () => {
    const { page, problems, close } = await open(browser, device);
    await page.goto(address('/good'));
    const size = await page.evaluate(() => ({ width: innerWidth, touch: navigator.maxTouchPoints > 0 }));
    assert.deepEqual(size, { width: DEVICES[device].viewport.width, touch: DEVICES[device].hasTouch === true });
    assert.deepEqual(await violations(page), []);
    assert.deepEqual(problems, []);
    await close();
  });
}

test('axe names the fault and the element', async () => {
  const { page, close } = await open(browser, 'desktop');
  await page.goto(address('/bad'));
  const found = (await violations(page)).join('\n');
  assert.match(found, /image-alt \(critical\) at img/);
  assert.match(found, /button-name \(critical\) at button/);
  await close();
});

test('the strict rules want 7:1 where the others are content with 4.5:1', async () => {
  const { page, close } = await open(browser, 'desktop');
  await page.goto(address('/pale'));
  assert.deepEqual(await violations(page), []);
  assert.match((await strictViolations(page)).join('\n'), /color-contrast-enhanced/);
  await close();
});

test('what the policy denies is a problem of the page', async () => {
  const { page, problems, close } = await open(browser, 'desktop');
  await page.goto(address('/throws'));
  assert.match(problems.join('\n'), /Content Security Policy/);
  await close();
});

test('the server answers, ends when asked, and comes back on the same address after a kill', async () => {
  const server = await startServer();
  try {
    const first = server.url;
    assert.equal((await fetch(first)).status, 200);
    await server.kill();
    await assert.rejects(fetch(first));
    await server.start();
    assert.equal(server.url, first);
    assert.equal((await fetch(`${first}/api/health`)).status, 200);
    assert.equal(await server.stop(), 0);
    await assert.rejects(fetch(first));
  } finally {
    await server.remove();
  }
});
