// What a person takes home, keeps, tells and hears: the picture and the code open the same answers elsewhere, the paper holds
// what it must, the device forgets when asked, an opinion is a number, and no answer travels where nobody sent it.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';

import ICAL from 'ical.js';

import { launch, open } from '../harness/browser.mjs';
import { seen } from '../harness/picture.mjs';
import { startServer } from '../harness/server.mjs';
import { BORN, Citizen, LANGUAGES, SIMPLE } from './citizen.mjs';

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

/** A citizen on a device whose requests are written down, as far as the page of this address. */
async function at(device, language, url = servers[device].url, options = {}) {
  const tab = await open(browser, device, options);
  const citizen = new Citizen(tab.page, language);
  citizen.sent = [];
  tab.page.on('request', (request) => citizen.sent.push([request.method(), request.url(), request.postData()]));
  await citizen.arrive(url);
  return { ...tab, citizen };
}

/** Her pension, and what she takes home. */
async function toTake(citizen) {
  await citizen.follow('start-pension-title');
  await citizen.answer(SIMPLE);
  await citizen.heading('result-title');
  citizen.sum = await citizen.page.locator('h2.sum__amount').innerText();
  await citizen.follow('take-title');
  await citizen.heading('take-title');
  await citizen.page.locator('.take__picture').waitFor();
}

/** None of her answers is in a request but those to the paths where the citizen sent it. */
function nothingSent(citizen, ...allowed) {
  const foreign = citizen.sent.filter(([, url]) => !allowed.some((path) => url.endsWith(path)));
  for (const [method, url, body] of foreign) {
    assert.doesNotMatch(`${url} ${body ?? ''}`, new RegExp(`${BORN.year}|60 ?000|#`), `${method} ${url}`);
  }
}

for (const device of ['phone', 'kiosk']) {
  for (const language of LANGUAGES) {
    test(`the picture opens the same answers on a phone: ${device}, ${language}`, async () => {
      const { page, problems, citizen, close } = await at(device, language);
      await toTake(citizen);
      await citizen.lookAt('take');
      await page.screenshot({ path: `${process.env.DOST_PICTURES ?? '/tmp'}/take-${device}-${language}.png`, fullPage: true });
      const address = await seen(page, page.locator('.take__picture'));
      assert.ok(address?.startsWith(`${servers[device].url}/open?lang=${language}#`), `${address}`);
      nothingSent(citizen);
      assert.equal(await page.evaluate(() => localStorage.length), 0, 'nothing is kept unasked');
      if (device === 'kiosk') assert.equal(await page.getByRole('button', { name: citizen.word('keep-yes') }).isVisible(), false);

      const phone = await open(browser, 'phone');
      const visitor = new Citizen(phone.page, language);
      const requests = [];
      phone.page.on('request', (request) => requests.push(request.url()));
      await phone.page.goto(address);
      await visitor.heading('bring-offered-title');
      assert.equal(phone.page.url(), `${servers[device].url}/open`, 'the answers left the address');
      await visitor.lookAt('offered');
      const text = address.split('#')[1];
      assert.doesNotMatch(JSON.stringify(await phone.page.evaluate(() => ({ ...sessionStorage, ...localStorage, state: history.state }))), new RegExp(text));
      await visitor.press('bring-offered-yes');
      await visitor.heading('result-title');
      const sum = await phone.page.locator('h2.sum__amount').innerText();
      assert.equal(sum.replace(/\D/g, ''), citizen.sum.replace(/\D/g, ''), 'the same money');
      assert.ok(requests.slice(1).every((url) => !url.includes(text)), 'no request holds the answers');
      assert.doesNotMatch(servers[device].log, new RegExp(text));
      assert.deepEqual([...problems, ...phone.problems], []);
      await phone.close();
      await close();
    });
  }
}

test('answers beside other questions are not taken for answers to these', async () => {
  const { page, citizen, close } = await at('phone', 'az');
  await toTake(citizen);
  const [url, text] = (await seen(page, page.locator('.take__picture'))).split('#');
  await page.goto(servers.phone.url);
  await page.goto(`${url}#${text[0] === 'A' ? 'B' : 'A'}${text.slice(1)}`);
  await citizen.press('bring-offered-yes');
  await page.getByText(citizen.word('bring-other-version')).waitFor();
  await citizen.lookAt('other version');
  await close();
});

test('answers that are not hers are not opened', async () => {
  const { page, citizen, close } = await at('kiosk', 'ru');
  await toTake(citizen);
  const address = await seen(page, page.locator('.take__picture'));
  const phone = await open(browser, 'phone');
  const visitor = new Citizen(phone.page, 'ru');
  await phone.page.goto(address);
  await visitor.press('bring-offered-no');
  await visitor.heading('start-title');
  await phone.page.goto(`${servers.kiosk.url}/result`);
  await new Citizen(phone.page, 'az').heading('start-title');
  await phone.close();
  await close();
});

for (const language of LANGUAGES) {
  test(`what cannot be read is said in plain words: ${language}`, async () => {
    const { page, problems, citizen, close } = await at('phone', language);
    const url = servers.phone.url;
    for (const [text, says] of [['nonsense', 'bring-broken'], ['A'.repeat(3000), 'bring-broken'], ['', 'bring-title']]) {
      await page.goto(url);
      await page.goto(`${url}/open#${text}`);
      await page.locator(`button[lang=${language}]`).click();
      if (says === 'bring-title') {
        await citizen.heading('bring-title');
        continue;
      }
      await citizen.press('bring-offered-yes');
      await citizen.heading('bring-failed-title');
      await page.getByText(citizen.word(says)).waitFor();
      await citizen.lookAt('unreadable');
      await citizen.follow('to-start');
      await citizen.heading('start-title');
    }
    assert.deepEqual(problems, []);
    await close();
  });
}

for (const language of LANGUAGES) {
  test(`a code read out on the telephone opens the answers, and a wrong one says so: ${language}`, async () => {
    const { page, problems, citizen, close } = await at('kiosk', language);
    await toTake(citizen);
    assert.equal(citizen.sent.filter(([, url]) => url.includes('/api/cases')).length, 0, 'not before it is asked for');
    await citizen.press('take-code-ask');
    await page.locator('.take__code').waitFor();
    await citizen.lookAt('code');
    const code = await page.locator('.take__code span').first().innerText();
    assert.match(code, /^[0-9A-HJKMNP-TV-Z]{3}-[0-9A-HJKMNP-TV-Z]{3}-[0-9A-HJKMNP-TV-Z]{4}$/);
    assert.equal(await page.locator('.take__code .unseen').innerText(), [...code.replaceAll('-', '')].join(', '));
    const [, , body] = citizen.sent.find(([, url]) => url.endsWith('/api/cases'));
    assert.deepEqual(Object.keys(JSON.parse(body)), ['case']);
    nothingSent(citizen, '/api/cases');

    const desk = await at('kiosk', language);
    await desk.page.goto(`${servers.kiosk.url}/open`);
    await desk.page.locator(`button[lang=${language}]`).click();
    await desk.citizen.heading('bring-title');
    await desk.citizen.lookAt('open');
    await desk.citizen.type('code', '000');
    await desk.citizen.press('bring-submit');
    await desk.page.locator('#error-summary').waitFor();
    await desk.citizen.lookAt('open with an error');
    await desk.citizen.type('code', '000-000-0000');
    await desk.citizen.press('bring-submit');
    await desk.page.getByText(desk.citizen.word('failure-case-not-found')).waitFor();
    await desk.citizen.lookAt('wrong code');
    await desk.citizen.type('code', code.toLowerCase().replaceAll('-', ' '));
    await desk.citizen.press('bring-submit');
    await desk.citizen.heading('result-title');
    assert.equal(await desk.page.locator('h2.sum__amount').innerText(), citizen.sum);
    await desk.citizen.follow('result-change');
    await desk.citizen.heading('answers-title');
    assert.doesNotMatch(servers.kiosk.log, new RegExp(`${code}|${JSON.parse(body).case}`));
    assert.deepEqual(problems, []);
    await desk.close();
    await close();
  });
}

test('a device keeps the answers when asked, goes on with them, and forgets them', async () => {
  const { page, problems, citizen, close } = await at('phone', 'az');
  await toTake(citizen);
  await citizen.press('keep-yes');
  await page.getByText(citizen.word('keep-done')).waitFor();
  await citizen.lookAt('kept');
  const kept = await page.evaluate(() => JSON.stringify({ ...localStorage }));
  assert.doesNotMatch(kept, new RegExp(`${BORN.year}|60000`));
  const later = new Citizen(await page.context().newPage(), 'az');
  await later.page.goto(servers.phone.url);
  await later.page.getByText(later.word('kept-here')).waitFor();
  await later.lookAt('start with what was kept');
  await later.press('kept-go-on');
  await later.heading('result-title');
  assert.equal(await later.page.locator('h2.sum__amount').innerText(), citizen.sum);
  await later.press('bar-finish');
  await later.heading('start-title');
  assert.equal(await later.page.evaluate(() => localStorage.length), 0, 'finish and erase forgets it too');
  await page.reload();
  await citizen.heading('take-title');
  await page.locator('.take__picture').waitFor();
  await citizen.press('keep-yes');
  await citizen.press('keep-forget');
  await page.getByText(citizen.word('keep-done')).waitFor({ state: 'detached' });
  assert.equal(await page.evaluate(() => localStorage.length), 0);
  assert.deepEqual(problems, []);
  await close();
});

test('an opinion is two taps and holds nothing else', async () => {
  const { page, problems, citizen, close } = await at('phone', 'en');
  // What a page sends while it is being left is not shown to the test by the browser.
  await page.evaluate(() => {
    window.told = [];
    navigator.sendBeacon = (path, blob) => window.told.push(blob.text().then((text) => [path, JSON.parse(text)]));
  });
  await citizen.follow('start-pension-title');
  await citizen.answer(SIMPLE);
  await citizen.heading('result-title');
  await citizen.press('opinion-no');
  await page.getByText(citizen.word('opinion-why')).waitFor();
  await citizen.lookAt('opinion');
  await citizen.press('opinion-unclear');
  await page.getByText(citizen.word('opinion-thanks')).waitFor();
  const told = await page.evaluate(() => Promise.all(window.told));
  const no = { surface: 'home', asked: 'results', helped: 'no' };
  assert.deepEqual(told, [['/api/opinions', no], ['/api/opinions', { ...no, reason: 'unclear' }]]);
  nothingSent(citizen);
  assert.deepEqual(problems, []);
  await close();
});

for (const language of LANGUAGES) {
  test(`the words of the law: all of them, and where they stand: ${language}`, async () => {
    const { page, problems, citizen, close } = await at('phone', language);
    await citizen.follow('words-title');
    await citizen.heading('words-title');
    const words = await page.locator('main dt').allInnerTexts();
    assert.ok(words.length >= 24);
    const sorted = [...words].sort(new Intl.Collator(language).compare);
    assert.deepEqual(words.map((it) => it.toLowerCase()), sorted.map((it) => it.toLowerCase()));
    await citizen.lookAt('words');
    await page.goto(servers.phone.url);
    await citizen.follow('start-pension-title');
    const answers = { ...SIMPLE };
    await citizen.answer(answers, async (name) => {
      if (name !== 'question-record') return;
      const word = page.getByRole('button', { name: citizen.word('term-insurance-record'), exact: true });
      await word.click();
      await page.getByText(citizen.word('term-insurance-record-means')).waitFor();
      await page.keyboard.press('Escape');
      await citizen.lookAt('question with words');
    });
    await citizen.heading('result-title');
    assert.deepEqual(problems, []);
    await close();
  });
}

/** A device with a voice of each language, that writes down what it says. */
const VOICES = () => {
  window.said = [];
  window.stopped = 0;
  class Utterance {
    constructor(text) {
      this.text = text;
    }
  }
  window.SpeechSynthesisUtterance = Utterance;
  const voices = ['ru-RU', 'az-AZ', 'en-GB'].map((lang) => ({ lang, name: lang }));
  const speak = (it) => window.said.push({ text: it.text, lang: it.lang, voice: it.voice?.lang });
  const synthesis = { getVoices: () => voices, speak, cancel: () => (window.stopped += 1) };
  Object.defineProperty(window, 'speechSynthesis', { value: synthesis, configurable: true });
};

for (const language of LANGUAGES) {
  test(`a question and a result are read aloud in their language: ${language}`, async () => {
    const tab = await open(browser, 'phone');
    await tab.page.addInitScript(VOICES);
    const citizen = new Citizen(tab.page, language);
    await citizen.arrive(servers.phone.url);
    await citizen.follow('start-pension-title');
    let first = true;
    await citizen.answer(SIMPLE, async () => {
      if (!first) return;
      first = false;
      await citizen.press('listen');
      await tab.page.waitForFunction(() => window.said.length > 0);
      const said = await tab.page.evaluate(() => window.said);
      assert.equal(said[0].text, await tab.page.locator('h1').innerText());
      assert.ok(said.every((it) => it.lang === language && it.voice.startsWith(language)));
      await citizen.lookAt('question read aloud');
      const before = await tab.page.evaluate(() => window.stopped);
      await citizen.press('listen-stop');
      assert.ok((await tab.page.evaluate(() => window.stopped)) > before, 'pressing again stops');
    });
    await citizen.heading('result-title');
    await tab.page.evaluate(() => (window.said = []));
    await citizen.press('listen');
    await tab.page.waitForFunction(() => window.said.length > 0);
    const text = await tab.page.evaluate(() => window.said.map((it) => it.text).join(' '));
    assert.doesNotMatch(text, /₼/, 'money is said in words');
    assert.match(text, { az: /manat/, ru: /манат/, en: /manats?/ }[language]);
    if (language === 'az') assert.doesNotMatch(text, /\d/);
    const before = await tab.page.evaluate(() => window.stopped);
    await citizen.follow('result-change');
    await citizen.heading('answers-title');
    assert.ok((await tab.page.evaluate(() => window.stopped)) > before, 'leaving the screen stops');
    await tab.close();
  });
}

test('without a voice there is no button', async () => {
  const { page, citizen, close } = await at('phone', 'az');
  await citizen.follow('start-pension-title');
  await citizen.asked();
  assert.equal(await page.getByRole('button', { name: citizen.word('listen') }).isVisible(), false);
  await close();
});

test('a device that keeps nothing says so, and offers the other ways', async () => {
  for (const language of LANGUAGES) {
    const { page, citizen, close } = await at('phone', language);
    await toTake(citizen);
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await citizen.press('keep-yes');
    await page.getByText(citizen.word('keep-refused')).waitFor();
    assert.equal(await page.evaluate(() => localStorage.length), 0);
    await close();
  }
});

test('focus stays near what was pressed, also where that goes away', async () => {
  const { page, citizen, close } = await at('desktop', 'az', servers.phone.url);
  const near = async (selector) => {
    await page.waitForFunction(() => document.activeElement !== document.body);
    assert.ok(await page.evaluate((it) => document.activeElement.matches(it), selector), `not in ${selector}`);
  };
  const pressByKey = async (id) => {
    await page.getByRole('button', { name: citizen.word(id), exact: true }).first().focus();
    await page.keyboard.press('Enter');
  };
  await toTake(citizen);
  await pressByKey('keep-yes');
  await page.getByText(citizen.word('keep-done')).waitFor();
  await near('section.card');
  await pressByKey('keep-forget');
  await near('section.card');
  await pressByKey('take-code-ask');
  await page.locator('.take__code').waitFor();
  await near('section.card');
  await page.goBack();
  await pressByKey('opinion-no');
  await near('section.opinion');
  await close();
});

test('the day on which the pension begins goes into the calendar', async () => {
  const { page, citizen, close } = await at('phone', 'az', servers.phone.url, { acceptDownloads: true });
  await toTake(citizen);
  const download = page.waitForEvent('download');
  await page.locator('.take__benefit button').first().click();
  const text = await readFile(await (await download).path(), 'utf8');
  const event = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent');
  const start = event.getFirstPropertyValue('dtstart');
  assert.ok(start.isDate, 'all day');
  assert.equal(start.year, new Date().getFullYear() + 1);
  assert.ok(event.getFirstPropertyValue('summary').length > 3);
  await close();
});

/** Points of the letters on paper. */
const letters = (page) => page.locator('main p').first().evaluate((it) => (parseFloat(getComputedStyle(it).fontSize) * 72) / 96);

for (const [size, words, least] of [['usual', 'take-print', 11], ['large', 'take-print-large', 17]]) {
  test(`on paper: ${size}`, async () => {
    const { page, citizen, close } = await at('phone', 'az');
    // Chromium without a head has no print view; what stands on the paper is read below.
    await page.addInitScript(() => (window.print = () => (window.printed = true)));
    await page.reload();
    await toTake(citizen);
    await citizen.press(words);
    assert.ok(await page.evaluate(() => window.printed), 'the button opens the print view');
    await page.emulateMedia({ media: 'print' });
    const points = await letters(page);
    assert.ok(points >= least && points < least + 3, `${points} pt`);
    const picture = page.locator('.take__picture');
    const { width } = await picture.boundingBox();
    assert.ok(Math.abs(width - (4.5 / 2.54) * 96) < 1, `${width} px are not 4.5 cm`);
    assert.ok((await seen(page, picture))?.includes('/open?lang=az#'));
    const text = await page.locator('main').innerText();
    for (const id of ['take-call', 'documents-title']) assert.ok(text.includes(citizen.word(id)), id);
    assert.ok(text.includes(String(new Date().getFullYear() + 1)), 'the day on which it begins');
    assert.ok(!text.includes(citizen.word('keep-yes')), 'no buttons on paper');
    const path = `${process.env.DOST_PICTURES ?? '/tmp'}/take-${size}.pdf`;
    const pdf = await page.pdf({ format: 'A4', path, printBackground: true, tagged: true });
    const raw = pdf.toString('latin1');
    assert.match(raw, /\/Lang \(az\)/, 'a reader of papers knows the language');
    assert.match(raw, /\/StructTreeRoot/, 'and where headings and lists are');
    // The next print, of another screen, is of the usual size again.
    await page.emulateMedia({ media: 'screen' });
    await page.goBack();
    await citizen.press('print');
    assert.equal(await page.evaluate(() => document.documentElement.dataset.print), 'normal');
    await close();
  });
}
