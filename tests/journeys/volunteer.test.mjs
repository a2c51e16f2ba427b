// A volunteer beside a visitor: consent, several questions at once, the visitor's word, a booking, and the next visitor,
// of whom nothing of this one is left. Training with invented visitors, and how many keys an interview takes.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { launch, open } from '../harness/browser.mjs';
import { startServer } from '../harness/server.mjs';
import { Citizen, LANGUAGES, fill, keepFirstFree } from './citizen.mjs';

let browser;
let server;
let home;

before(async () => {
  [browser, server, home] = await Promise.all([launch(), startServer({ surface: 'volunteer' }), startServer()]);
});

after(async () => {
  await browser?.close();
  await Promise.all([server, home].map((it) => it?.remove()));
});

/** A volunteer before the first visitor. */
async function sitDown(device, language) {
  const tab = await open(browser, device);
  const volunteer = new Citizen(tab.page, language);
  await volunteer.arrive(server.url, 'consent-title');
  return { ...tab, volunteer };
}

/** Asks everything; the keys of the screens. */
async function interview(volunteer, answers = fill) {
  const { page } = volunteer;
  await page.waitForURL(/\/question\//);
  const asked = [];
  for (let key = volunteer.question(); key; key = volunteer.question()) {
    assert.ok(!asked.includes(key), `${key} twice`);
    asked.push(key);
    await volunteer.asked();
    await answers(volunteer, asked.length);
    await volunteer.press('continue');
    await page.waitForURL((address) => !address.pathname.endsWith(`/${key}`));
  }
  await volunteer.heading('answers-title');
  return asked;
}

for (const device of ['phone', 'desktop', 'kiosk']) {
  for (const language of LANGUAGES) {
    test(`from one visitor's consent to the next visitor: ${device}, ${language}`, async () => {
      const { page, problems, close, volunteer } = await sitDown(device, language);
      const picture = (name) => volunteer.picture(`volunteer-${device}-${language}-${name}`);
      await volunteer.lookAt('consent');
      await picture('1-consent');
      await volunteer.press('consent-no');
      await page.getByText(volunteer.word('consent-refused')).waitFor();
      assert.match(await page.locator('.notice').innerText(), /142/);
      await volunteer.lookAt('consent refused');
      await page.goto(`${server.url}/question/sex`);
      await page.locator('button[lang=az]').waitFor();
      await page.locator(`button[lang=${language}]`).click();
      await volunteer.heading('consent-title');
      await volunteer.press('consent-yes');
      await volunteer.heading('start-title');
      await page.getByText(volunteer.word('mark-volunteer')).waitFor();

      await volunteer.follow('start-entitled-title');
      const asked = await interview(volunteer, async (it, count) => {
        await it.lookAt(`questions ${count}`);
        if (count <= 2) await picture(`2-questions-${count}`);
        await fill(it);
      });
      assert.ok(asked.length < 10, `${asked}`);
      await volunteer.lookAt('answers to confirm');
      await picture('3-answers');
      await close();
      assert.deepEqual(problems, []);
    });
  }
}

test('every question of a group is answered at once, errors stand together, and results wait for the visitor', async () => {
  const { page, problems, close, volunteer } = await sitDown('desktop', 'en');
  await volunteer.press('consent-yes');
  await volunteer.heading('start-title');
  await volunteer.follow('start-entitled-title');
  await page.waitForURL(/\/question\//);
  await volunteer.asked();
  const groups = page.locator('section.part h2');
  assert.ok((await groups.count()) >= 3, 'several screens stand on one');
  await fill(volunteer);
  await volunteer.press('continue');
  await page.waitForURL((address) => !address.pathname.endsWith('/life'));
  await volunteer.asked();
  await volunteer.press('continue');
  await page.locator('#error-summary').waitFor();
  const errors = await page.locator('#error-summary a').count();
  assert.ok(errors >= 2, `${errors} errors of several questions`);
  await volunteer.lookAt('errors of a group');
  await fill(volunteer);
  await volunteer.press('continue');
  await page.locator('#error-summary').waitFor({ state: 'hidden' });
  await page.waitForFunction(() => document.activeElement?.id === 'heading');
  while (volunteer.question()) {
    const key = volunteer.question();
    await volunteer.asked();
    await fill(volunteer);
    await volunteer.press('continue');
    await page.waitForURL((address) => !address.pathname.endsWith(`/${key}`));
  }
  await volunteer.heading('answers-title');
  assert.equal(await page.locator('.sum').count(), 0, 'nothing is told before the visitor agrees');
  await volunteer.press('answers-confirm');
  await volunteer.heading('results-title');
  await volunteer.lookAt('results for a visitor');

  // Another answer: the visitor confirms anew.
  await volunteer.follow('result-change');
  await page.locator('a[href="/question/sex"]').click();
  await volunteer.heading('screen-sex');
  await page.locator('input[name=sex][value=man]').check();
  await volunteer.press('continue');
  await page.waitForURL((address) => !address.pathname.endsWith('/sex'));
  while (volunteer.question()) {
    const key = volunteer.question();
    await volunteer.asked();
    await fill(volunteer);
    await volunteer.press('continue');
    await page.waitForURL((address) => !address.pathname.endsWith(`/${key}`));
  }
  await volunteer.heading('answers-title');
  await volunteer.press('answers-confirm');
  await volunteer.heading('results-title');
  assert.deepEqual(problems, []);
  await close();
});

/** Words and numbers that no other visitor brings. */
const CANARY = { name: 'Kanarya Quşova', phone: '0509876543', money: '98765.43' };
const TRACES = /Kanarya|Quşova|9876543|98765|98 765|98,765/;

test('of one visitor nothing is left for the next one, who begins in two taps', async () => {
  const { page, problems, close, volunteer } = await sitDown('desktop', 'en');
  await volunteer.press('consent-yes');
  await volunteer.heading('start-title');
  await volunteer.follow('start-entitled-title');
  await interview(volunteer, async (it) => {
    await fill(it);
    for (const id of ['capital', 'household_income']) {
      const box = page.locator(`#${id}`);
      if (await box.count()) await box.fill(CANARY.money);
    }
  });
  assert.match(await page.locator('main').innerText(), TRACES, 'the canary sings while its visitor is here');
  await volunteer.press('answers-confirm');
  await volunteer.heading('results-title');
  await page.locator('.standing--now .outcome__more').first().click();
  await volunteer.press('result-book');
  await volunteer.heading('centre-title');
  await page.locator('button.choice').first().click();
  await page.locator('.times').waitFor();
  await keepFirstFree(volunteer);
  assert.ok(await page.locator('input[name=whom][value=other]').isChecked(), 'a volunteer books for somebody else');
  await volunteer.type('name', CANARY.name);
  await volunteer.type('phone', CANARY.phone);
  await volunteer.press('continue');
  await volunteer.heading('check-title');
  await volunteer.press('check-confirm');
  await volunteer.heading('booked-title');
  await volunteer.lookAt('booked for a visitor');
  await page.emulateMedia({ media: 'print' });
  assert.equal(await page.getByText(volunteer.word('mark-volunteer')).isVisible(), false, 'paper shows the visit alone');
  await volunteer.picture('volunteer-receipt');
  await page.emulateMedia({ media: null });

  await volunteer.press('bar-next');
  const next = new Citizen(page, 'az');
  await next.heading('consent-title');
  await next.press('consent-yes');
  await next.heading('start-title');

  const kept = await page.evaluate(async () => ({
    storage: JSON.stringify([{ ...localStorage }, { ...sessionStorage }]),
    cookies: document.cookie,
    databases: JSON.stringify(await indexedDB.databases()),
    caches: JSON.stringify(await caches.keys()),
    state: JSON.stringify(history.state),
    name: window.name,
  }));
  assert.deepEqual(kept, { storage: '[{},{}]', cookies: '', databases: '[]', caches: '[]', state: 'null', name: '' });
  const devtools = await page.context().newCDPSession(page);
  let taken = '';
  devtools.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => (taken += chunk));
  await devtools.send('HeapProfiler.takeHeapSnapshot');
  // Every text in the memory; the rest of the picture are numbers of its own.
  const texts = JSON.parse(taken).strings;
  assert.ok(texts.length > 10_000, 'the memory was read');
  assert.deepEqual(texts.filter((text) => TRACES.test(text)), [], 'memory of the new page');
  const { entries } = await devtools.send('Page.getNavigationHistory');
  assert.doesNotMatch(JSON.stringify(entries), TRACES, 'addresses and titles of the history');
  assert.doesNotMatch(server.log, TRACES, 'log of the server');
  for (let back = 0; back < entries.length; back += 1) {
    await page.goBack().catch(() => {});
    assert.doesNotMatch(await page.locator('body').innerText(), TRACES, `${back} back`);
  }
  assert.deepEqual(problems, []);
  await close();
});

/** What the visitor of the story "near-pension" says, by the id of a box or the name of a group. */
const NEAR_PENSION = {
  boxes: {
    'birth_date-day': '15', 'birth_date-month': '5', 'birth_date-year': '1962', 'record-years': '27', 'record-months': '0', capital: '45000',
    children_raised: '2', members: '2', household_income: '1300', own_benefits: '0', pay: '700',
  },
  groups: { sex: 'man', works: 'yes', raised_child_with_disability: 'no', receives_assistance: 'no', sector: 'private', region: 'baku' },
};

/** Answers with the keyboard alone and counts screens and presses, those of typed text too. */
async function byKeyboard(person, goesOn, choose) {
  const { page } = person;
  let [screens, presses] = [0, 0];
  const press = async (key) => {
    presses += 1;
    await page.keyboard.press(key);
  };
  await page.waitForURL(/\/question\//);
  for (let key = person.question(); key; key = person.question()) {
    await person.asked();
    screens += 1;
    const due = await page.evaluate(({ boxes, groups }) => {
      const all = [...document.querySelectorAll('form input')];
      const wanted = all.filter((it) => (it.type === 'radio' ? it.value === groups[it.name] : it.type === 'checkbox' ? groups[it.id] === 'yes' : boxes[it.id] !== undefined));
      const unknown = all.filter((it) => (it.type === 'radio' ? !groups[it.name] : it.type !== 'checkbox' && boxes[it.id] === undefined));
      return { wanted: wanted.map((it) => it.name && it.type === 'radio' ? `name ${it.name}` : it.id), unknown: unknown.map((it) => it.id) };
    }, NEAR_PENSION);
    assert.deepEqual(due.unknown, [], `nobody expected these on ${key}`);
    for (let stops = 0; due.wanted.length > 0; stops += 1) {
      assert.ok(stops < 120, `Tab never reaches ${due.wanted}`);
      await press('Tab');
      const at = await page.evaluate(() => ({ id: document.activeElement.id, name: document.activeElement.name, type: document.activeElement.type }));
      const name = at.type === 'radio' ? `name ${at.name}` : at.id;
      if (name !== due.wanted[0]) continue;
      due.wanted.shift();
      if (at.type === 'radio') {
        const place = await page.evaluate(([group, value]) => [...document.querySelectorAll(`input[name=${group}]`)].findIndex((it) => it.value === value), [at.name, NEAR_PENSION.groups[at.name]]);
        await choose(press, place);
      } else if (at.type === 'checkbox') {
        await press('Space');
      } else {
        presses += NEAR_PENSION.boxes[at.id].length;
        await page.keyboard.type(NEAR_PENSION.boxes[at.id]);
      }
    }
    // Enter sends the form from inside it.
    while (!(await page.evaluate(() => document.activeElement.matches('form input')))) await press('Tab');
    await press('Enter');
    await page.waitForURL((address) => !address.pathname.endsWith(`/${key}`));
  }
  await goesOn(press);
  await person.heading('results-title');
  return { screens, presses };
}

test('an interview takes a volunteer fewer screens and keys than a person at home', async (t) => {
  const alone = await open(browser, 'desktop');
  const person = new Citizen(alone.page, 'en');
  await person.arrive(home.url);
  await person.follow('start-entitled-title');
  const arrows = async (press, place) => {
    await press('Space');
    for (let step = 0; step < place; step += 1) await press('ArrowDown');
  };
  const atHome = await byKeyboard(person, async () => {}, arrows);
  const beside = await sitDown('desktop', 'en');
  await beside.volunteer.press('consent-yes');
  await beside.volunteer.heading('start-title');
  await beside.volunteer.follow('start-entitled-title');
  const digits = async (press, place) => press(`Digit${place + 1}`);
  const confirm = async () => beside.volunteer.press('answers-confirm');
  const besideVisitor = await byKeyboard(beside.volunteer, confirm, digits);
  // The answers that the visitor reads are a screen, and confirming them a press.
  besideVisitor.screens += 1;
  besideVisitor.presses += 1;
  t.diagnostic(`at home ${atHome.screens} screens and ${atHome.presses} presses; beside a visitor ${besideVisitor.screens} and ${besideVisitor.presses}`);
  assert.ok(besideVisitor.screens < atHome.screens && besideVisitor.presses < atHome.presses);
  assert.deepEqual([...alone.problems, ...beside.problems], []);
  await Promise.all([alone.close(), beside.close()]);
});

test('a letter chooses the answer that begins with it', async () => {
  const { page, close, volunteer } = await sitDown('desktop', 'en');
  await volunteer.press('consent-yes');
  await volunteer.heading('start-title');
  await volunteer.follow('start-pension-title');
  await page.waitForURL(/\/question\//);
  await volunteer.asked();
  const woman = page.locator('input[name=sex][value=woman]');
  await page.locator('input[name=sex]').first().focus();
  await page.keyboard.press(volunteer.word('option-sex-man')[0].toLowerCase());
  assert.ok(await page.locator('input[name=sex][value=man]').isChecked());
  await page.keyboard.press('1');
  assert.ok(await woman.isChecked());
  await close();
});

for (const [device, language] of [['phone', 'az'], ['desktop', 'ru'], ['kiosk', 'en']]) {
  test(`training: a wrong answer and what it changed are shown, nothing is booked: ${device}, ${language}`, async () => {
    const { page, problems, close, volunteer } = await sitDown(device, language);
    const asked = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await volunteer.follow('training-title');
    await volunteer.heading('training-title');
    await page.locator('main .choice').first().waitFor();
    assert.equal(await page.locator('main .choice').count(), 8);
    await volunteer.lookAt('training');
    await page.locator('a[href="/training/near-pension"]').click();
    await volunteer.heading('story-near-pension-title');
    await volunteer.lookAt('story');
    await volunteer.picture(`training-${device}-${language}-story`);
    await volunteer.press('training-begin');
    await interview(volunteer, async () => {
      await page.getByText(volunteer.word('mark-training')).waitFor();
      for (const [id, text] of Object.entries(NEAR_PENSION.boxes)) {
        const box = page.locator(`form #${id}`);
        if (await box.count()) await box.fill(id === 'capital' ? '90000' : text);
      }
      for (const [name, value] of Object.entries(NEAR_PENSION.groups)) {
        const radio = page.locator(`form input[type=radio][name=${name}][value=${value}]`);
        if (await radio.count()) await radio.check();
        const tick = page.locator(`form input[type=checkbox]#${name}`);
        if (value === 'yes' && (await tick.count())) await tick.check();
      }
    });
    await volunteer.press('answers-confirm');
    await volunteer.heading('results-title');
    await page.getByText(volunteer.word('mark-training')).waitFor();
    await volunteer.lookAt('results of training');
    await volunteer.follow('compared-title');
    await volunteer.heading('compared-title');
    await page.getByText(volunteer.word('compared-changed')).waitFor();
    await volunteer.lookAt('compared');
    await volunteer.picture(`training-${device}-${language}-compared`);
    const text = (await page.locator('main').innerText()).replace(/\u00a0/g, ' ');
    assert.match(text, /90[ ,]000/);
    assert.match(text, /45[ ,]000/);
    // Of a pay of 700 the contributions are 175 (25 %), of which 90 % become capital: 157.50 a month until May 2027.
    // With it 90,000 is divided by 144; 45,000 stays below the least pension of 320.00.
    const now = new Date();
    const months = Math.max(0, (2027 - now.getFullYear()) * 12 + 4 - now.getMonth());
    const amount = ((90_000 + 157.5 * months) / 144).toFixed(2);
    assert.match(text, new RegExp(amount.replace('.', '[.,]')));
    assert.match(text, /320[.,]00/);
    assert.equal(await page.locator('dl.summary').first().locator('.summary__row').count(), 1, 'one answer differs');

    await page.locator('.back').click();
    await volunteer.heading('results-title');
    await page.locator('.outcome__more').first().click();
    await volunteer.press('result-book');
    await volunteer.heading('training-no-booking');
    await volunteer.lookAt('no booking in training');
    assert.deepEqual(asked.filter((path) => path.startsWith('/api/')), [], 'the server is never asked');
    assert.deepEqual(problems, []);
    await close();
  });
}

test('elsewhere there is no training, and nothing of it is fetched', async () => {
  const { page, problems, close } = await open(browser, 'phone');
  const asked = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`${home.url}/training`);
  await new Citizen(page, 'az').heading('not-found-title');
  assert.ok(asked.every((url) => !/training\.json|volunteer\.ftl/.test(url)), `${asked}`);
  assert.deepEqual(problems, []);
  await close();
});
