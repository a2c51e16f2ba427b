// Whole ways without sight, in three languages: whoever has six keys and hears learns what she is entitled to, books a visit,
// cancels it, and erases everything. What she hears is compared with what the engine and the server say.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import { LANGUAGES, words } from '../journeys/citizen.mjs';
import { Booth } from './booth.mjs';
import { ANY, AT_ONCE, Listener } from './listener.mjs';
import { Ears } from './robot.mjs';
import { ENTITLED, PERSON, book, cancel } from './ways.mjs';

const OVER = 'a session is over';
const AMOUNT = /\d[\d.,\s]*₼/;
const REFERENCE = /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{5}/;
/** What she opens and hears the amount of. */
const BENEFIT = 'disability-allowance';

let booth;

before(async () => {
  booth = await Booth.open({ voice: 'quick' });
});

after(() => booth?.remove());

/** Somebody before the start screen, who has begun to listen in the language; ends the visit by the keys when the way is over. */
async function visit(t, language, way) {
  await booth.ready();
  let ears;
  const problems = [];
  const { page, close } = await booth.enter(async (page) => {
    page.on('pageerror', (error) => problems.push(error.message));
    ears = new Ears(page);
    await page.exposeBinding('silence', () => ears.fallSilent());
    await page.addInitScript(AT_ONCE);
  });
  const person = new Listener((key) => page.keyboard.press(key), ears, words(language));
  await begin(person, language);
  await way(person);
  await person.take('button', person.word('bar-finish'), person.word('ear-leave'));
  await booth.kiosk.says(OVER, 5);
  assert.deepEqual(problems, []);
  await close();
  t.diagnostic(`${person.pressed} keys, ${ears.log.length} sentences`);
}

async function begin(person, language) {
  await person.press('ArrowRight', (heard) => heard.includes(words('az')('ear-not-alone')));
  for (const next of LANGUAGES.slice(1, LANGUAGES.indexOf(language) + 1)) {
    await person.press('ArrowDown', (heard) => heard.includes(words(next)('ear-welcome')));
  }
  await person.press('Enter', (heard) => heard.includes(person.word('ear-how')));
}

/** Answers each screen as the way says until this one is heard. */
async function follow(person, way, end) {
  const { word } = person;
  const named = (name) => (name instanceof RegExp ? name : word(name));
  let here = 'start-title';
  while (here !== end) {
    const { answers = [], onward, then } = way[here];
    for (const { kind, name, text, dial, comes = 'ear-chosen' } of answers) {
      if (kind === 'box') await person.write(named(name), text, dial);
      else await person.take(kind, name ? named(name) : ANY, word(comes));
    }
    const next = then ? [then] : [...Object.keys(way), end].filter((it) => it !== here);
    const heard = await person.take(onward.kind, named(onward.name), ...next.map(word));
    here = next.find((it) => word(it) === heard);
  }
}

/** An answer of the server. */
async function post(path, body) {
  const answer = await fetch(`${booth.server.url}${path}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  assert.equal(answer.status, 200, `${path}: ${await answer.clone().text()}`);
  return answer.json();
}

/** What the engine says of the same answers. */
async function assessed(language, way) {
  const given = Object.assign({}, ...Object.values(way).map((it) => it.facts));
  const on = new Intl.DateTimeFormat('sv', { timeZone: 'Asia/Baku' }).format(new Date());
  for (let facts = {}; ; ) {
    const said = await post('/api/assess', { on, language, facts });
    if (!said.next) return said;
    for (const { fact } of said.next.facts) {
      assert.ok(said.next.ticks || fact in given, `the engine asks ${fact}, and she was not asked`);
      facts = { ...facts, [fact]: given[fact] ?? false };
    }
  }
}

const plain = (text) => text.replace(/\s/g, ' ');

describe('six keys and ears', { timeout: 280_000 }, () => {
  for (const language of LANGUAGES) {
    test(`what she is entitled to, and how much: ${language}`, (t) =>
      visit(t, language, async (person) => {
        await follow(person, ENTITLED, 'results-title');
        const { findings } = await assessed(language, ENTITLED);
        const finding = findings.find((it) => it.benefit === BENEFIT.replaceAll('-', '_'));
        await person.take('link', `${person.word('standing-more')}: ${finding.name}`, finding.name);
        const amount = plain(await person.read(AMOUNT));
        assert.ok(plain(finding.says).includes(amount), `${amount} is heard, the engine says: ${finding.says}`);
        assert.equal(amount.replace(',', '.').replace(' ₼', ''), finding.pays.amount);
      }));

    test(`a visit is booked, found again and cancelled: ${language}`, async (t) => {
      let reference;
      const { phone } = PERSON[language];
      await visit(t, language, async (person) => {
        await follow(person, book(PERSON[language]), 'booked-title');
        reference = await person.read(REFERENCE);
        const found = await post('/api/visits/find', { reference, phone });
        assert.equal(found.state, 'booked');
        await person.read(new RegExp(found.time));
      });
      await visit(t, language, async (person) => {
        await follow(person, cancel(PERSON[language], reference.replaceAll('-', '')), 'state-cancelled');
        assert.equal((await post('/api/visits/find', { reference, phone })).state, 'cancelled');
      });
    });
  }
});
