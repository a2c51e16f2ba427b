// The kiosk's policy in the browser that ships: it knows every line, and nothing but the guide opens.
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { chromium } from 'playwright-core';

import { FLAGS } from '../harness/browser.mjs';

const executablePath = fileURLToPath(new URL('chromium-with-policy', import.meta.url));
const policyFile = new URL('../../kiosk/policy.json', import.meta.url);

// These keep a test out of the browser as they keep a citizen out; only for the test they are lifted.
const LET_TEST_IN = { IncognitoModeAvailability: 0, DeveloperToolsAvailability: 1 };
const LET_TEST_READ = { ...LET_TEST_IN, URLBlocklist: [] };

let folder;
let guide;
let policy;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dost-policy-'));
  guide = createServer((request, response) => response.end('<title>guide</title>'));
  await new Promise((resolve) => guide.listen(0, '127.0.0.1', resolve));
  const text = await readFile(policyFile, 'utf8');
  policy = JSON.parse(text.replace('http://127.0.0.1:8080', `http://127.0.0.1:${guide.address().port}`));
});

after(async () => {
  guide?.close();
  await rm(folder, { recursive: true, force: true });
});

async function withPolicy(changes, work) {
  const POLICY = join(folder, 'policy.json');
  await writeFile(POLICY, JSON.stringify({ ...policy, ...changes }));
  const profile = await mkdtemp(join(folder, 'profile-'));
  const env = { ...process.env, POLICY };
  const browser = await chromium.launchPersistentContext(profile, { executablePath, args: FLAGS, env });
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}

test('the browser knows every policy, and none is deprecated or wrong', async () => {
  const rows = await withPolicy(LET_TEST_READ, async (browser) => {
    const page = await browser.newPage();
    await page.goto('chrome://policy');
    await page.locator('policy-row .name', { hasText: 'URLBlocklist' }).first().waitFor();
    return page.locator('policy-row').evaluateAll((all) =>
      all.map((row) => ({
        name: row.shadowRoot.querySelector('.policy .name').textContent.trim(),
        status: row.shadowRoot.querySelector('.policy .messages').textContent.trim(),
      })),
    );
  });
  const statuses = new Map(rows.map(({ name, status }) => [name, status]));
  const wrong = Object.keys(policy).filter((name) => statuses.get(name) !== 'OK');
  assert.deepEqual(wrong.map((name) => `${name}: ${statuses.get(name)}`), []);
});

/** What is no page of the browser's own. Each kind that may lead somewhere, and other places on this very machine. */
const HOSTILE = [
  ...['file:///', 'file:///etc/passwd', 'file:///opt/dost/kiosk/', 'file:///proc/self/environ', 'file://localhost/etc/hostname'],
  ...['view-source:http://127.0.0.1/', 'view-source:file:///etc/passwd', 'data:text/html,<p>x', 'data:application/pdf;base64,JVBERi0='],
  ...['devtools://devtools/bundled/inspector.html', 'devtools://devtools/bundled/devtools_app.html', 'chrome-untrusted://terminal/'],
  ...['chrome-untrusted://print/', 'chrome-extension://mhjfbmdgcfjbbpaeojofohoefgiehjai/index.html', 'chrome-search://local-ntp/'],
  ...['chrome-error://chromewebdata/', 'filesystem:http://127.0.0.1/temporary/x'],
  ...['http://127.0.0.1:1/', 'http://127.0.0.1/', 'http://localhost/', 'http://[::1]/', 'http://0.0.0.0/', 'http://2130706433/', 'http://127.1/'],
  ...['https://example.org/', 'http://example.org/', 'https://127.0.0.1/', 'ftp://127.0.0.1/'],
];

/** Every page that the browser says it has. */
async function ownPages() {
  return withPolicy(LET_TEST_READ, async (browser) => {
    const page = await browser.newPage();
    await page.goto('chrome://chrome-urls');
    const link = page.locator('a[href^="chrome://"]');
    await link.first().waitFor();
    return link.evaluateAll((all) => [...new Set(all.map((it) => it.href))]);
  });
}

test('the guide opens, and nothing else does', async (t) => {
  const own = await ownPages();
  t.diagnostic(`${own.length} pages of the browser, ${HOSTILE.length} other addresses`);
  assert.ok(own.length >= 60, `${own}`);
  await withPolicy(LET_TEST_IN, async (browser) => {
    const guidePage = await browser.newPage();
    await guidePage.goto(`http://127.0.0.1:${guide.address().port}/`);
    assert.equal(await guidePage.title(), 'guide');
    for (const url of [...own, ...HOSTILE]) {
      const page = await browser.newPage();
      await assert.rejects(page.goto(url), /ERR_(BLOCKED_BY_ADMINISTRATOR|INVALID_URL|UNKNOWN_URL_SCHEME|ABORTED)/, url);
      assert.match(page.url(), /^(chrome-error:\/\/chromewebdata\/|about:blank)$/, url);
      await page.close();
    }
  });
});
