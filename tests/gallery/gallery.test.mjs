// Every component in all its states, in four themes, four sizes of text, on the smallest phone and on a kiosk: axe with
// its AAA rules, nothing cut off, nothing sticking out, targets that a finger hits, and the device's own wishes.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { strictViolations } from '../harness/axe.mjs';
import { launch, open } from '../harness/browser.mjs';
import { SPACING, cutOff, still } from '../harness/screen.mjs';
import { startServer } from '../harness/server.mjs';

const app = process.env.DOST_GALLERY ?? fileURLToPath(new URL('../../target/gallery', import.meta.url));
const THEMES = ['light', 'dark', 'high', 'low'];
const SIZES = ['1', '2', '3', '4'];
const LANGUAGES = ['az', 'ru', 'en'];
/** Least side of a target in CSS pixels: WCAG 2.5.5 at home, 12.7 mm on a 21.5 inch kiosk. */
const SCREENS = {
  phone: { device: 'phone', surface: 'home', viewport: { width: 320, height: 640 }, target: 44 },
  kiosk: { device: 'kiosk', surface: 'kiosk', viewport: { width: 1080, height: 1920 }, target: 51 },
};

let browser;
let server;

before(async () => {
  [browser, server] = await Promise.all([launch(), startServer({ app })]);
});

after(async () => {
  await browser?.close();
  await server?.remove();
});

async function gallery(screen, language = 'az', options = {}) {
  const { device, surface, viewport } = SCREENS[screen];
  const tab = await open(browser, device, { viewport, ...options });
  await tab.page.goto(`${server.url}/${language}`);
  await tab.page.locator('#Term').waitFor();
  await tab.page.evaluate((name) => (document.documentElement.dataset.surface = name), surface);
  return tab;
}

const look = async (page, theme, text) => {
  await page.evaluate((wanted) => Object.assign(document.documentElement.dataset, wanted), { theme, text });
  await still(page);
};

const openAll = async (page) => {
  await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
  await still(page);
};

/** Targets below a size; links inside a sentence may be as low as their line. */
const small = (page, least) =>
  page.evaluate((size) => {
    const targets = 'button, summary, .pick label, .door, .button, .field input, .back, .outcome__more';
    const seen = [...document.querySelectorAll(targets)].filter((it) => it.getClientRects().length > 0 && !it.matches('.term'));
    const low = seen.filter((it) => Math.min(it.offsetWidth, it.offsetHeight) < size);
    return low.map((it) => `${it.className} ${it.textContent}: ${it.offsetWidth}×${it.offsetHeight}`);
  }, least);

for (const [name, screen] of Object.entries(SCREENS)) {
  for (const theme of THEMES) {
    test(`${name}, ${theme}: axe finds nothing at any size of text, open or closed, and every target is large`, async () => {
      const { page, problems, close } = await gallery(name);
      for (const text of SIZES) {
        await look(page, theme, text);
        assert.deepEqual(await strictViolations(page), [], `size ${text}`);
        assert.deepEqual(await small(page, screen.target), [], `size ${text}`);
      }
      await openAll(page);
      assert.deepEqual(await strictViolations(page), [], 'opened');
      await page.locator('.term').click();
      await page.locator('.term__meaning').waitFor();
      assert.deepEqual(await strictViolations(page), [], 'with a meaning');
      await page.keyboard.press('Escape');
      await page.locator('.term__meaning').waitFor({ state: 'hidden' });
      await page.locator('#Settings ~ .button').click();
      await page.locator('dialog[open]').waitFor();
      assert.deepEqual(await strictViolations(page), [], 'with the settings');
      assert.deepEqual(problems, []);
      await close();
    });
  }
}

for (const language of LANGUAGES) {
  for (const name of Object.keys(SCREENS)) {
    test(`${name}, ${language}: nothing is cut off or sticks out at any size, nor with wider spacing of the text`, async () => {
      const { page, close } = await gallery(name, language, { bypassCSP: true });
      await openAll(page);
      for (const text of SIZES) {
        await look(page, 'light', text);
        assert.deepEqual(await cutOff(page), [], `size ${text}`);
      }
      await page.locator('#Settings ~ .button').click();
      assert.deepEqual(await cutOff(page), [], 'settings');
      await page.keyboard.press('Escape');
      await look(page, 'light', '1');
      await page.addStyleTag({ content: SPACING });
      assert.deepEqual(await cutOff(page), [], 'wider spacing');
      await close();
    });
  }
}

test('the device decides until a person does: dark, more contrast, less motion', async () => {
  const { page, close } = await gallery('phone');
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const of = async (theme) => {
    await look(page, theme, '1');
    return paper();
  };
  const papers = {};
  for (const theme of THEMES) papers[theme] = await of(theme);
  assert.equal(new Set(Object.values(papers)).size, THEMES.length, 'four themes, four papers');
  await page.emulateMedia({ colorScheme: 'light' });
  assert.equal(await of('system'), papers.light);
  await page.emulateMedia({ colorScheme: 'dark' });
  assert.equal(await of('system'), papers.dark);
  assert.equal(await of('light'), papers.light, 'what is chosen beats the device');
  await page.emulateMedia({ colorScheme: 'dark', contrast: 'more' });
  assert.equal(await of('system'), papers.high);
  const motion = () => page.evaluate(() => getComputedStyle(document.querySelector('.button')).transitionDuration);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  assert.notEqual((await motion()).split(',')[0], '0s');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  assert.match(await motion(), /^(0s,? ?)+$/);
  await close();
});

test('on paper every theme is dark on light, and what is closed is open', async () => {
  const { page, close } = await gallery('phone');
  const deepest = page.locator('.disclosure .disclosure .disclosure__text');
  assert.ok(!(await deepest.isVisible()));
  await page.emulateMedia({ media: 'print' });
  for (const theme of THEMES) {
    await look(page, theme, '1');
    assert.deepEqual(await strictViolations(page), [], theme);
    const planes = await page.evaluate(() =>
      ['body', '.card', '.sum'].map((it) => getComputedStyle(document.querySelector(it)).backgroundColor),
    );
    assert.ok(await deepest.isVisible(), 'the law inside the calculation');
    assert.deepEqual(planes, Array(3).fill('rgb(255, 255, 255)'), theme);
  }
  await close();
});

test('in forced colours every control and every plane that means something keeps an edge', async () => {
  const { page, close } = await gallery('phone');
  await page.emulateMedia({ forcedColors: 'active' });
  const bare = await page.evaluate(() => {
    const planes = '.button, .door, .notice, .sum, .card, .pick label, .field input';
    const edgeless = [...document.querySelectorAll(planes)].filter((it) => {
      const { borderTopWidth, borderTopStyle } = getComputedStyle(it);
      return borderTopStyle === 'none' || parseFloat(borderTopWidth) < 1;
    });
    return edgeless.map((it) => it.className);
  });
  assert.deepEqual(bare, []);
  await close();
});

test('what is chosen, and where the focus is, is told without colour', async () => {
  const { page, close } = await gallery('phone');
  await look(page, 'light', '1');
  const weights = await page.locator('#kind + label .pick__label, #kind-no + label .pick__label').evaluateAll((labels) =>
    labels.map((label) => getComputedStyle(label).fontWeight),
  );
  assert.equal(new Set(weights).size, 2, 'chosen and not chosen have the same weight');
  await page.locator('#kind').focus();
  await page.keyboard.press('ArrowDown');
  const ring = await page.evaluate(() => getComputedStyle(document.activeElement.nextElementSibling).outlineWidth);
  assert.ok(parseFloat(ring) >= 3, `the ring is ${ring}`);
  for (const word of await page.locator('.standing__title').allInnerTexts()) assert.notEqual(word.trim(), '');
  assert.equal(await page.locator('.standing__title .icon').count(), 4);
  await close();
});
