// "What am I entitled to?": the interview over the whole law, on a phone and a kiosk, in three languages; axe on every
// screen; each result opens to its reasons; the language changes without a question asked again.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { launch, open } from '../harness/browser.mjs';
import { startServer } from '../harness/server.mjs';
import { Citizen, LANGUAGES, SIMPLE, choose, fill } from './citizen.mjs';

let browser;
const servers = {};

before(async () => {
  browser = await launch();
  servers.phone = await startServer({ surface: 'home' });
  servers.kiosk = await startServer({ surface: 'kiosk' });
});

after(async () => {
  await browser?.close();
  await Promise.all(Object.values(servers).map((server) => server.remove()));
});

for (const device of ['phone', 'kiosk']) {
  for (const language of LANGUAGES) {
    test(`from nothing to every result and its reasons: ${device}, ${language}`, async () => {
      const { page, problems, close } = await open(browser, device);
      const citizen = new Citizen(page, language);
      await citizen.arrive(servers[device].url);
      await citizen.follow('start-entitled-title');
      await page.waitForURL(/\/question\//);
      let left = Infinity;
      const usual = citizen.word('progress-usual');
      for (let count = 0; citizen.question(); count += 1) {
        assert.ok(count < 30, 'the interview does not end');
        const key = citizen.question();
        await citizen.asked();
        const said = await page.locator('.progress span').innerText();
        if (said !== usual.replace('{ $number }', count + 1)) {
          const most = Number(said.match(/\d+/)[0]);
          assert.ok(most <= 10 && most < left, `${key}: at most ${most} are left after ${left}`);
          left = most;
        }
        await fill(citizen);
        await citizen.lookAt(`question ${key}`);
        if (key === 'life') await citizen.picture(`${device}-${language}-life`);
        await citizen.press('continue');
        await page.waitForURL((address) => !address.pathname.endsWith(`/${key}`));
      }
      await citizen.heading('results-title');
      await page.locator('.standing--now').waitFor();
      await citizen.lookAt('results');
      await citizen.picture(`${device}-${language}-results`);
      assert.match(await page.locator('.sum').innerText(), /₼/);
      const names = await page.locator('.standing--now h3').allInnerTexts();
      assert.ok(names.length >= 3, `${names}`);

      await page.locator('.standing--now .outcome__more').first().click();
      await page.getByRole('heading', { level: 1, name: names[0], exact: true }).waitFor();
      await page.locator('main .sum').waitFor();
      await page.locator('main details').last().evaluate((it) => (it.open = true));
      await citizen.lookAt('benefit');
      await page.goBack();
      await citizen.heading('results-title');

      await page.locator('main details.area summary').click();
      await page.locator('details.area a').first().click();
      await page.locator('.sum--no').waitFor();
      await citizen.lookAt('benefit without a right');
      assert.ok((await page.locator('.sum--no li').count()) > 0, 'a no says what is missing');

      const other = LANGUAGES.find((it) => it !== language);
      const here = new URL(page.url()).pathname;
      await page.locator(`button[lang=${other}]`).click();
      await page.waitForFunction((wanted) => document.documentElement.lang === wanted, other);
      await page.locator('.sum--no li').first().waitFor();
      assert.equal(new URL(page.url()).pathname, here, 'another language is the same screen');
      assert.deepEqual(problems, []);
      await close();
    });
  }
}

test('an answer is changed from the list of answers, and the others still hold', async () => {
  const { page, problems, close } = await open(browser, 'phone');
  const citizen = new Citizen(page, 'en');
  await citizen.arrive(servers.phone.url);
  await citizen.follow('start-entitled-title');
  await page.waitForURL(/\/question\//);
  for (let count = 0; citizen.question() && count < 30; count += 1) {
    const key = citizen.question();
    await citizen.asked();
    await fill(citizen);
    await citizen.press('continue');
    await page.waitForURL((address) => !address.pathname.endsWith(`/${key}`));
  }
  await citizen.heading('results-title');
  await citizen.follow('result-change');
  await citizen.heading('answers-title');
  await citizen.lookAt('answers');
  await page.locator('a[href="/question/sex"]').click();
  await citizen.heading('screen-sex');
  assert.ok(await page.locator('input[value=woman]').isChecked(), 'what was answered stands there');
  await citizen.press('continue');
  await citizen.heading('answers-title');
  await page.locator('a[href="/question/sex"]').click();
  await citizen.heading('screen-sex');
  await choose(citizen, 'sex', 'man');
  await citizen.press('continue');
  await page.waitForURL((address) => !address.pathname.endsWith('/sex'));
  await page.reload();
  await page.goto(`${servers.phone.url}/answers`);
  await citizen.heading('answers-title');
  await page.locator('.summary__row').nth(3).waitFor();
  await page.locator('a[href="/question/sex"]').click();
  await citizen.heading('screen-sex');
  assert.ok(await page.locator('input[value=man]').isChecked(), 'a reload keeps the change');
  assert.deepEqual(problems, []);
  await close();
});

/** Goes on as if asked until the question of this key. */
async function upTo(citizen, wanted) {
  await citizen.page.waitForURL(/\/question\//);
  for (let count = 0; count < 30; count += 1) {
    const key = citizen.question();
    await citizen.asked();
    if (key === wanted) return;
    await fill(citizen);
    await citizen.press('continue');
    await citizen.page.waitForURL((address) => !address.pathname.endsWith(`/${key}`));
  }
  assert.fail(`${wanted} is never asked`);
}

for (const language of LANGUAGES) {
  test(`a number beyond every bound is explained and kept: ${language}`, async () => {
    const { page, problems, close } = await open(browser, 'phone');
    const citizen = new Citizen(page, language);
    await citizen.arrive(servers.phone.url);
    await citizen.follow('start-entitled-title');
    await upTo(citizen, 'children');
    await fill(citizen);
    await citizen.type('living_children', '99999');
    await citizen.press('continue');
    await page.locator('#error-summary').waitFor();
    assert.match(await page.locator('#error-summary').innerText(), /25/, 'the bound is named');
    assert.equal(await page.locator('#living_children').inputValue(), '99999');
    await citizen.lookAt('error count');
    assert.deepEqual(problems, []);
    await close();
  });
}

test('who taps before the law has come is answered as soon as it comes', async () => {
  const { page, problems, close } = await open(browser, 'phone');
  let arrive;
  const line = new Promise((resolve) => (arrive = resolve));
  await page.route(/\.law\.ftl/, async (route) => {
    await line;
    await route.continue();
  });
  const citizen = new Citizen(page, 'az');
  await citizen.arrive(servers.phone.url);
  await citizen.follow('start-entitled-title');
  await citizen.heading('adviser-title');
  await page.getByText(citizen.word('adviser-loading')).waitFor();
  await citizen.lookAt('waiting for the law');
  // Longer than the program itself takes: the question stands before its words are there.
  await page.waitForTimeout(1500);
  arrive();
  await page.waitForURL(/\/question\//);
  assert.deepEqual(problems, []);
  await close();
});

test('of two languages chosen one after the other the later one stays, whichever comes first', async () => {
  const { page, problems, close } = await open(browser, 'phone');
  let arrive;
  const line = new Promise((resolve) => (arrive = resolve));
  await page.route(/i18n\/ru\.ftl/, async (route) => {
    await line;
    await route.continue();
  });
  await page.goto(servers.phone.url);
  await new Citizen(page, 'az').heading('start-title');
  await page.locator('button[lang=ru]').click();
  await page.locator('button[lang=en]').click();
  const citizen = new Citizen(page, 'en');
  await citizen.heading('start-title');
  const late = page.waitForResponse(/i18n\/ru\.ftl/);
  arrive();
  await (await late).finished();
  await citizen.follow('start-pension-title');
  await citizen.heading('screen-sex');
  assert.equal(await page.locator('html').getAttribute('lang'), 'en');
  assert.deepEqual(problems, []);
  await close();
});

test('words of a language that was left come too late to be spoken', async () => {
  const { page, problems, close } = await open(browser, 'phone');
  let arrive;
  const line = new Promise((resolve) => (arrive = resolve));
  await page.route(/az\.law\.ftl/, async (route) => {
    await line;
    await route.continue();
  });
  const citizen = new Citizen(page, 'ru');
  await citizen.arrive(servers.phone.url);
  await citizen.follow('start-pension-title');
  await page.waitForURL(/\/question\//);
  const late = page.waitForResponse(/az\.law\.ftl/);
  arrive();
  await (await late).finished();
  await citizen.answer(SIMPLE, async (question) => {
    assert.match(await page.locator('#heading').innerText(), /[а-я]/, question);
  });
  await citizen.heading('result-title');
  assert.deepEqual(problems, []);
  await close();
});

test('what is answered before the words of a new language are there is said anew in them', async () => {
  const { page, problems, close } = await open(browser, 'phone');
  let arrive;
  const line = new Promise((resolve) => (arrive = resolve));
  await page.route(/ru\.law\.ftl/, async (route) => {
    await line;
    await route.continue();
  });
  const citizen = new Citizen(page, 'az');
  await citizen.arrive(servers.phone.url);
  await citizen.follow('start-pension-title');
  await page.waitForURL(/\/question\//);
  await citizen.asked();
  const first = citizen.question();
  await SIMPLE[first](citizen);
  await page.locator('button[lang=ru]').click();
  await page.locator('html[lang=ru]').waitFor();
  const russian = new Citizen(page, 'ru');
  await russian.press('continue');
  await page.waitForURL((address) => !address.pathname.endsWith(`/${first}`));
  assert.doesNotMatch(await page.locator('#heading').innerText(), /[а-я]/, 'there are no Russian words of the law yet');
  arrive();
  await page.locator('#heading').filter({ hasText: /[а-я]/ }).waitFor();
  await russian.answer(SIMPLE);
  await russian.heading('result-title');
  assert.deepEqual(problems, []);
  await close();
});

test('without a line the law is missed in words, and a second try goes on where one was', async () => {
  const { page, close } = await open(browser, 'phone');
  let broken = true;
  await page.route(/\.law\.ftl/, (route) => (broken ? route.abort() : route.continue()));
  const citizen = new Citizen(page, 'ru');
  await citizen.arrive(servers.phone.url);
  await citizen.follow('start-entitled-title');
  await page.getByText(citizen.word('adviser-failed')).waitFor();
  await citizen.lookAt('the law is missing');
  broken = false;
  await citizen.press('try-again');
  await page.waitForURL(/\/question\//);
  await page.locator('main form').waitFor();
  await close();
});

test('answers that this app cannot read lead to the start, not to a screen that waits for ever', async () => {
  const { page, close } = await open(browser, 'phone');
  const citizen = new Citizen(page, 'en');
  await citizen.arrive(servers.phone.url);
  await citizen.follow('start-entitled-title');
  await page.waitForURL(/\/question\//);
  await page.locator('main form').waitFor();
  await citizen.press('continue');
  await page.waitForURL((address) => !address.pathname.endsWith('/life'));
  await page.evaluate(() => {
    for (const name of Object.keys(sessionStorage)) {
      sessionStorage.setItem(name, sessionStorage.getItem(name).replace('"works"', '"no_such_fact"'));
    }
  });
  await page.goto(`${servers.phone.url}/answers`);
  await citizen.heading('start-title');
  await close();
});
