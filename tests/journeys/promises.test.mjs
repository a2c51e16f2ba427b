// What the app promises when things go wrong: reload, race, a killed server, a lost line, an idle kiosk.
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, test } from 'node:test';

import { launch, open } from '../harness/browser.mjs';
import { startServer } from '../harness/server.mjs';
import { Citizen, SIMPLE, introduce, keepFirstFree } from './citizen.mjs';

let browser;
let server;
const opened = [];

before(async () => {
  browser = await launch();
});

after(async () => {
  await browser?.close();
});

beforeEach(async () => {
  server = await startServer();
});

afterEach(async () => {
  await Promise.all(opened.splice(0).map((tab) => tab.close()));
  await server.remove();
});

/** A citizen with a tab of their own. */
async function citizen(language = 'az', device = 'phone', at = server) {
  const tab = await open(browser, device);
  opened.push(tab);
  const person = new Citizen(tab.page, language);
  person.problems = tab.problems;
  await person.arrive(at.url);
  return person;
}

/** As far as the times of the second centre. */
async function toTimes(person) {
  await person.follow('start-pension-title');
  await person.answer(SIMPLE);
  await person.press('result-book');
  await person.heading('centre-title');
  await person.page.locator('button.choice').nth(1).click();
  await person.page.locator('.times').waitFor();
}

test('a reload in the middle keeps the answers, and a kept time', async () => {
  const person = await citizen('ru');
  await person.follow('start-pension-title');
  await SIMPLE.sex(person);
  await person.press('continue');
  await person.heading('screen-birth-date');
  await person.page.reload();
  await person.heading('screen-birth-date');
  await person.page.goto(server.url);
  await person.heading('start-title');
  await toTimes(person);
  const time = await keepFirstFree(person);
  await person.page.reload();
  await person.heading('contact-title');
  assert.match(await person.page.locator('.kept').innerText(), new RegExp(time));
  await introduce(person);
  await person.press('continue');
  await person.press('check-confirm');
  await person.heading('booked-title');
  assert.deepEqual(person.problems, []);
});

test('two browsers race for the last counter: one wins, the other is offered other times at once', async () => {
  const [first, second] = [await citizen('az', 'phone'), await citizen('en', 'desktop')];
  await toTimes(first);
  await toTimes(second);
  const wanted = await first.page.locator('.times .time:enabled').first().innerText();
  const date = await first.page.evaluate(async () => {
    const today = new Date().toISOString().slice(0, 10);
    const reply = await fetch(`/api/slots?centre=baku_2&services=old_age_pension&from=${today}&days=14`);
    return (await reply.json()).days.find((day) => day.status === 'open' && day.times.some((it) => it.state === 'free')).date;
  });
  // Two of the three counters are taken beforehand, so that one is left.
  for (const key of ['first-of-the-three-counters', 'second-of-the-three-counters']) {
    const reply = await fetch(`${server.url}/api/visits`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': key },
      body: JSON.stringify({ centre: 'baku_2', services: ['old_age_pension'], date, time: wanted }),
    });
    assert.equal(reply.status, 201);
  }
  const tap = (person) => person.page.locator('.times .time', { hasText: wanted }).first().click();
  await Promise.all([tap(first), tap(second)]);
  const outcome = (person) =>
    Promise.race([
      person.heading('contact-title').then(() => 'won'),
      person.page.getByRole('heading', { name: person.word('time-instead') }).waitFor().then(() => 'lost'),
    ]);
  const outcomes = await Promise.all([outcome(first), outcome(second)]);
  assert.deepEqual([...outcomes].sort(), ['lost', 'won']);
  const loser = outcomes[0] === 'lost' ? first : second;
  assert.match(await loser.page.locator('.notice--danger').innerText(), new RegExp(loser.word('failure-taken')));
  await loser.lookAt('taken');
  await loser.page.locator('.offers button').first().click();
  await loser.heading('contact-title');
});

test('the server is killed between holding and confirming: nothing lost, nothing double', async () => {
  const person = await citizen('az');
  await toTimes(person);
  await keepFirstFree(person);
  await introduce(person);
  await person.press('continue');
  await person.heading('check-title');
  await server.kill();
  await person.press('check-confirm');
  await person.page.getByText(person.word('failure-offline')).waitFor();
  await person.lookAt('offline');
  await server.start();
  await person.press('check-confirm');
  await person.heading('booked-title');
  const reference = await person.page.locator('.sum__amount--code').innerText();
  await server.kill();
  await server.start();
  const found = await fetch(`${server.url}/api/visits/find`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ reference, phone: '0501234567' }),
  });
  const visit = await found.json();
  assert.equal(visit.state, 'booked');
  // One counter of three is taken at that time: the visit is there once.
  const holds = [];
  for (const key of ['counter-probe-number-one', 'counter-probe-number-two', 'counter-probe-number-three']) {
    const reply = await fetch(`${server.url}/api/visits`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': key },
      body: JSON.stringify({ centre: visit.centre, services: visit.services, date: visit.date, time: visit.time }),
    });
    holds.push(reply.status);
  }
  assert.deepEqual(holds, [201, 201, 409]);
});

test('the line is lost while choosing a time: the app says so and goes on by itself when it is back', async () => {
  const person = await citizen('en', 'desktop');
  await person.follow('start-pension-title');
  await person.answer(SIMPLE);
  await person.press('result-book');
  await person.heading('centre-title');
  await person.page.context().setOffline(true);
  await person.page.locator('button.choice').first().click();
  await person.page.getByText(person.word('failure-offline')).waitFor();
  await person.page.context().setOffline(false);
  await person.page.locator('.times').waitFor();
});

test('a server that takes a question and never answers is a lost line, and the app goes on by itself when it is back', async () => {
  const tab = await open(browser, 'phone');
  opened.push(tab);
  await tab.page.clock.install();
  const person = new Citizen(tab.page, 'az');
  await person.arrive(server.url);
  await person.follow('start-pension-title');
  await person.answer(SIMPLE);
  await person.press('result-book');
  await person.heading('centre-title');
  server.freeze();
  await tab.page.locator('button.choice').first().click();
  const lost = tab.page.getByText(person.word('failure-offline'));
  for (let waited = 0; waited < 60 && !(await lost.isVisible()); waited += 5) await tab.page.clock.runFor(5000);
  await lost.waitFor();
  server.thaw();
  await tab.page.clock.runFor(60_000);
  await tab.page.locator('.times').waitFor();
});

test('finish and erase leaves nothing for the next person, and frees the kept time', async () => {
  const kiosk = await startServer({ surface: 'kiosk' });
  try {
    const person = await citizen('ru', 'kiosk', kiosk);
    await toTimes(person);
    await keepFirstFree(person);
    await introduce(person);
    await person.press('bar-finish');
    const next = new Citizen(person.page, 'az');
    await next.heading('start-title');
    const left = await person.page.evaluate(() => ({
      text: document.body.innerText + [...document.querySelectorAll('input')].map((input) => input.value).join(),
      storage: JSON.stringify({ ...sessionStorage, ...localStorage }),
      state: JSON.stringify(history.state),
      language: document.documentElement.lang,
    }));
    for (const place of [left.text, left.storage, left.state]) assert.doesNotMatch(place ?? '', /Günel|1234567/);
    assert.equal(left.storage, '{}');
    assert.equal(left.language, 'az');
    await person.page.goBack().catch(() => {});
    assert.doesNotMatch(await person.page.locator('body').innerText(), /Günel|1234567|416/);
    await next.page.goto(kiosk.url);
    await toTimes(next);
    // The first free time is free again for all three counters: three people can keep it.
  } finally {
    await kiosk.remove();
  }
});

/** Somebody before a kiosk whose clock the test holds, and the button that says they are still there. */
async function beforeKiosk(work) {
  const kiosk = await startServer({ surface: 'kiosk' });
  try {
    const tab = await open(browser, 'kiosk');
    opened.push(tab);
    const { page } = tab;
    await page.clock.install();
    const person = new Citizen(page, 'az');
    const stay = page.getByRole('button', { name: person.word('idle-stay'), exact: true });
    await work({ page, person, kiosk, stay });
  } finally {
    await kiosk.remove();
  }
}

test('an idle kiosk asks with one big button, waits, and then wipes', async () => {
  await beforeKiosk(async ({ page, person, kiosk, stay }) => {
    await person.arrive(kiosk.url);
    await person.follow('start-pension-title');
    await SIMPLE.sex(person);
    await person.press('continue');
    await person.heading('screen-birth-date');
    await person.type('birth_date-day', '27');
    await page.clock.runFor(80_000);
    assert.ok(!(await stay.isVisible()), 'it asks too early');
    await page.clock.runFor(12_000);
    await stay.waitFor();
    await person.lookAt('idle');
    await stay.click();
    await stay.waitFor({ state: 'hidden' });
    assert.equal(await page.locator('#birth_date-day').inputValue(), '27', 'staying keeps what was typed');
    await page.clock.runFor(92_000);
    await stay.waitFor();
    await page.clock.runFor(50_000);
    await person.heading('start-title');
    await person.follow('start-pension-title');
    await person.heading('screen-sex');
    assert.equal(await page.locator('input[value=woman]').isChecked(), false);
  });
});

test('who needs more time at a kiosk has three times as much, as often as they like', async () => {
  await beforeKiosk(async ({ page, person, kiosk, stay }) => {
    await person.arrive(kiosk.url);
    await person.press('bar-settings');
    await page.getByText(person.word('settings-time-more'), { exact: true }).click();
    await person.lookAt('settings with more time');
    await person.press('settings-done');
    await person.follow('start-pension-title');
    await SIMPLE.sex(person);
    for (let time = 0; time < 20; time += 1) {
      await page.clock.runFor(260_000);
      assert.ok(!(await stay.isVisible()), 'it asks too early');
      await page.clock.runFor(12_000);
      await stay.waitFor();
      await page.clock.runFor(120_000);
      await person.press('idle-stay');
      await stay.waitFor({ state: 'hidden' });
    }
    assert.ok(await page.locator('input[value=woman]').isChecked());
    await page.clock.runFor(410_000);
    await person.heading('start-title');
    assert.ok(await page.locator('#settings-time-usual').isChecked());
  });
});

test('a kiosk that nobody has touched asks nobody, and a clock that is set back keeps nobody on the screen', async () => {
  await beforeKiosk(async ({ page, person, kiosk, stay }) => {
    await page.goto(kiosk.url);
    await person.heading('start-title');
    await page.clock.runFor(600_000);
    assert.ok(!(await stay.isVisible()), 'who is asked?');
    await person.follow('start-pension-title');
    await SIMPLE.sex(person);
    await page.clock.setSystemTime(Date.now() - 2 * 365 * 86_400_000);
    await page.clock.runFor(80_000);
    assert.ok(!(await stay.isVisible()), 'it asks too early');
    await page.clock.runFor(12_000);
    await stay.waitFor();
    await page.clock.runFor(50_000);
    await person.heading('start-title');
  });
});

/** What may be wrong with a browser, set before the app starts. */
const ODD_BROWSERS = {
  'storage is forbidden': () => Object.defineProperty(window, 'sessionStorage', { get: () => { throw new DOMException('denied', 'SecurityError'); } }),
  'storage is full': () => { Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }; },
};

for (const [fault, cause] of Object.entries(ODD_BROWSERS)) {
  test(`${fault}: the way to a booked visit is open all the same`, async () => {
    const tab = await open(browser, 'phone');
    opened.push(tab);
    await tab.page.addInitScript(cause);
    const person = new Citizen(tab.page, 'az');
    await person.arrive(server.url);
    await toTimes(person);
    await keepFirstFree(person);
    await introduce(person);
    await person.press('continue');
    await person.press('check-confirm');
    await person.heading('booked-title');
    await person.press('bar-finish');
    await person.heading('start-title');
    assert.deepEqual(tab.problems, []);
  });
}

for (const [years, wrong] of [[-2, 'late'], [2, 'early']]) {
  test(`a clock that is two years ${wrong}: law and booking go by the server's day`, async () => {
    const tab = await open(browser, 'phone');
    opened.push(tab);
    const there = new Date();
    there.setFullYear(there.getFullYear() + years);
    await tab.page.clock.setFixedTime(there);
    const person = new Citizen(tab.page, 'az');
    await person.arrive(server.url);
    const told = [];
    for (const someone of [person, await citizen()]) {
      await someone.follow('start-pension-title');
      await someone.answer(SIMPLE);
      await someone.heading('result-title');
      told.push(await someone.page.locator('main').innerText());
    }
    assert.equal(told[0], told[1], 'as a device with the right clock says it');
    await person.press('result-book');
    await person.heading('centre-title');
    await tab.page.locator('button.choice').first().click();
    await tab.page.locator('.times').waitFor();
    await keepFirstFree(person);
    await introduce(person);
    await person.press('continue');
    await person.heading('check-title');
    const visit = await tab.page.locator('dl.summary').innerText();
    assert.doesNotMatch(visit, new RegExp(`${there.getFullYear()}`));
    assert.match(visit, /\d{4}/, 'the year is said');
  });
}

test('two tabs are two people: what is answered in one is not in the other, and both can book', async () => {
  const tab = await open(browser, 'phone');
  opened.push(tab);
  const first = new Citizen(tab.page, 'az');
  await first.arrive(server.url);
  await first.follow('start-pension-title');
  await SIMPLE.sex(first);
  await first.press('continue');
  await first.heading('screen-birth-date');
  const second = new Citizen(await tab.page.context().newPage(), 'ru');
  await second.arrive(server.url);
  await second.follow('start-pension-title');
  await second.heading('screen-sex');
  assert.equal(await second.page.locator('main input:checked').count(), 0);
  await first.page.reload();
  await first.heading('screen-birth-date');
  for (const person of [first, second]) {
    await person.page.locator('.brand').click();
    await toTimes(person);
    await keepFirstFree(person);
  }
});

test('back leads through every question as it was answered, and forward again', async () => {
  const person = await citizen('en');
  await person.follow('start-pension-title');
  await person.answer(SIMPLE);
  await person.heading('result-title');
  const back = [];
  while (!(await person.page.locator('.doors').count())) {
    await person.page.goBack();
    await person.page.locator('main h1').waitFor();
    back.push(new URL(person.page.url()).pathname);
    if (person.question() === 'record') assert.equal(await person.page.locator('#record-years').inputValue(), '31');
  }
  assert.ok(back.filter((path) => path.startsWith('/question/')).length >= 6, `${back}`);
  for (let count = 0; count < back.length; count += 1) await person.page.goForward();
  await person.heading('result-title');
});
