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

const HOSTILE = [
  ...['about', 'accessibility', 'apps', 'bookmarks', 'components', 'crashes', 'credits', 'downloads', 'extensions'],
  ...['flags', 'gpu', 'help', 'history', 'inspect', 'management', 'net-export', 'new-tab-page', 'newtab', 'password-manager'],
  ...['policy', 'print', 'process-internals', 'settings', 'settings/content', 'sync-internals', 'system', 'terms'],
  ...['tracing', 'version', 'webrtc-internals'],
]
  .map((page) => `chrome://${page}`)
  .concat([
    'file:///etc/passwd',
    'file:///',
    'view-source:http://127.0.0.1/',
    'data:text/html,<p>x',
    'devtools://devtools/bundled/inspector.html',
    'chrome-untrusted://terminal/',
    'http://127.0.0.1:1/',
    'https://example.org/',
    'ftp://127.0.0.1/',
    'filesystem:http://127.0.0.1/temporary/x',
  ]);

test('the guide opens, and nothing else does', async () => {
  await withPolicy(LET_TEST_IN, async (browser) => {
    const guidePage = await browser.newPage();
    await guidePage.goto(`http://127.0.0.1:${guide.address().port}/`);
    assert.equal(await guidePage.title(), 'guide');
    for (const url of HOSTILE) {
      const page = await browser.newPage();
      await assert.rejects(page.goto(url), /ERR_BLOCKED_BY_ADMINISTRATOR/, url);
      await page.close();
    }
  });
});
