// Every screen, in three languages and four themes, for everyone: two engines of accessibility, valid HTML, a narrow
// phone with the largest text, wider spacing, forced colours. Each test is one walk over the list of screens.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { colourViolations, everything } from '../harness/axe.mjs';
import { launch, open } from '../harness/browser.mjs';
import { SCREENS, covered, misfits, outOfReach, stand } from '../harness/hands.mjs';
import { SPACING, cutOff, invalid, lostInForcedColours, still } from '../harness/screen.mjs';
import { secondOpinion } from '../harness/second-engine.mjs';
import { startServer } from '../harness/server.mjs';
import { Citizen, LANGUAGES } from './citizen.mjs';
import { INCOMPLETE, SECOND, unjudged } from './reviewed.mjs';
import { screens } from './screens.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const OTHER_THEMES = ['dark', 'high', 'low'];
/** The structure does not hang on the language: one of them is read by the validator and the second engine. */
const READ_CLOSELY = 'az';
/** Addresses of the volunteer's surface and of the kiosk's: volunteer.test.mjs, handover.test.mjs and kiosk/paper.test.mjs walk them. */
const ELSEWHERE = ['/training', '/training/', '/compared', '/hand-over', '/number'];
/** Walks run beside each other and share the machine. */
const WALKS = { concurrency: true, timeout: 900_000 };
/** The narrowest phone; 1280 px at 400 % are as wide. */
const NARROW = { width: 320, height: 640 };
/** Screens for the second engine, one of each kind: it is slow. */
const MAIN = ['start', 'services-found', 'service-about', 'centres', 'question-life', 'question-children-wrong', 'results', 'benefit', 'answers', 'pension', 'time', 'contact-wrong', 'booked'];

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

/** Walks over every screen and gathers what the look finds, each once with the first screen that has it. */
async function findings(citizen, url, look) {
  const found = new Map();
  for await (const name of screens(citizen, url)) {
    for (const line of await look(name)) if (!found.has(line)) found.set(line, name);
  }
  return [...found].map(([line, name]) => `${name}: ${line}`);
}

const wear = async (page, look) => {
  await page.evaluate((wanted) => Object.assign(document.documentElement.dataset, wanted), look);
  await still(page);
};

/** What both engines, the validator and the eyes of someone with other colours find on the screen as it stands. */
async function inside(page, name, language) {
  const { violations, incomplete } = await everything(page);
  const found = [...violations, ...unjudged(incomplete, INCOMPLETE)];
  if (language === READ_CLOSELY) {
    found.push(...(await invalid(await page.content())));
    if (MAIN.includes(name)) found.push(...unjudged(await secondOpinion(page), SECOND));
  }
  for (const theme of OTHER_THEMES) {
    await wear(page, { theme });
    found.push(...(await colourViolations(page)).map((line) => `${theme}: ${line}`));
  }
  await wear(page, { theme: 'system' });
  await page.emulateMedia({ forcedColors: 'active' });
  found.push(...(await lostInForcedColours(page)));
  await page.emulateMedia({ forcedColors: 'none' });
  return found;
}

/** What is cut off or sticks out on the narrowest phone: with the largest text, and with wider spacing. */
async function narrow(page) {
  const size = page.viewportSize();
  await page.setViewportSize(NARROW);
  await wear(page, { text: '4' });
  const found = (await cutOff(page)).map((line) => `largest text: ${line}`);
  await wear(page, { text: '1' });
  const spacing = await page.addStyleTag({ content: SPACING });
  found.push(...(await cutOff(page)).map((line) => `wider spacing: ${line}`));
  await spacing.evaluate((style) => style.remove());
  await page.setViewportSize(size);
  return found;
}

/** What fingers cannot hit on each screen that kiosks have, and what a seated person cannot reach. */
async function forHands(page, stop) {
  const found = [];
  const usual = '21.5 inches';
  // The others on one screen of each kind: the walk is long.
  for (const [name, screen] of Object.entries(SCREENS).filter(([it]) => it === usual || MAIN.includes(stop))) {
    await stand(page, screen);
    found.push(...[...(await misfits(page)), ...(await covered(page))].map((line) => `${name}: ${line}`));
  }
  await stand(page, SCREENS[usual]);
  await wear(page, { reach: 'lower' });
  found.push(...(await outOfReach(page)));
  await wear(page, { reach: 'whole' });
  return found;
}

/** The screen in the other languages and back: the same address, and whatever is typed and chosen. */
async function inOtherLanguages(page, language) {
  if (await page.locator('dialog[open]').count()) return [];
  const state = () =>
    page.evaluate(() => {
      const boxes = [...document.querySelectorAll('main input')];
      return JSON.stringify([location.pathname, boxes.map((it) => (it.type === 'text' ? it.value : it.checked))]);
    });
  const before = await state();
  const lost = [];
  for (const other of [...LANGUAGES.filter((it) => it !== language), language]) {
    await page.locator(`button[lang=${other}]`).click();
    await page.waitForFunction((wanted) => document.documentElement.lang === wanted && document.querySelector('main h1'), other);
    await page.waitForFunction((count) => document.querySelectorAll('main input').length === count, JSON.parse(before)[1].length);
    const now = await state();
    if (now !== before) lost.push(`${other}: ${before} became ${now}`);
  }
  return lost;
}

describe('every screen', WALKS, () => {
  for (const language of LANGUAGES) {
    test(`every screen holds for everyone: ${language}`, async () => {
      const { page, problems, close } = await open(browser, 'phone', { bypassCSP: true });
      const citizen = new Citizen(page, language);
      const found = await findings(citizen, home.url, async (name) => [...(await inside(page, name, language)), ...(await narrow(page))]);
      assert.deepEqual(found, []);
      assert.deepEqual(problems, []);
      await close();
    });
  }

  test('every screen holds on a kiosk, with the keys that a box brings', async () => {
    const { page, problems, close } = await open(browser, 'kiosk');
    const citizen = new Citizen(page, 'ru');
    const found = await findings(citizen, kiosk.url, async (name) => {
      const { violations, incomplete } = await everything(page);
      return [...violations, ...unjudged(incomplete, INCOMPLETE), ...(await cutOff(page)), ...(await forHands(page, name))];
    });
    assert.deepEqual(found, []);
    assert.deepEqual(problems, []);
    await close();
  });

  test('another language changes nothing but the words, and the walk leaves no address out', async () => {
    const source = readFileSync(`${root}src/route.rs`, 'utf8');
    const fixed = [...source.matchAll(/\(Route::\w+(?:\(Door::\w+\))?, "([^"]+)"\)/g)].map((it) => it[1]);
    const constants = [...source.matchAll(/const \w+: &'static str = "(\/[^"]+)"/g)].map((it) => it[1]);
    const named = [...source.matchAll(/\("(\/\w+\/)", Route::\w+\)/g)].map((it) => it[1]);
    assert.ok(fixed.length > 10 && named.length > 3, 'the table of addresses is read');
    const { page, close } = await open(browser, 'desktop');
    const passed = new Set();
    page.on('framenavigated', (frame) => passed.add(new URL(frame.url()).pathname));
    const found = await findings(new Citizen(page, 'en'), home.url, () => inOtherLanguages(page, 'en'));
    assert.deepEqual(found, []);
    const missed = [...[...fixed, ...constants].filter((path) => !passed.has(path)), ...named.filter((start) => ![...passed].some((path) => path.startsWith(start)))];
    assert.deepEqual(missed.filter((path) => !ELSEWHERE.includes(path)), []);
    await close();
  });
});

test('the page before the app is valid HTML', async () => {
  // The build leaves out the one tag that HTML lets it leave out and the validator does not.
  const text = (await (await fetch(home.url)).text()).replace(/(<html[^>]*>)(?!<head>)/, '$1<head>');
  assert.deepEqual(await invalid(text), []);
});
