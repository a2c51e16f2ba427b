// What is heard on the way from the start to a booked visit, in three languages, compared with tests/journeys/transcripts.
// After a change of words: DOST_TRANSCRIPTS=write node --test tests/journeys/voice.test.mjs, then read what has changed.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { launch, open } from '../harness/browser.mjs';
import { startServer } from '../harness/server.mjs';
import { spoken } from '../harness/voice.mjs';
import { Citizen, LANGUAGES } from './citizen.mjs';
import { screens } from './screens.mjs';

const folder = fileURLToPath(new URL('./transcripts', import.meta.url));
const HEARD = ['start', 'question-life', 'question-birth-date', 'question-birth-date-wrong', 'answers', 'results', 'benefit', 'centre', 'time', 'contact-wrong', 'check', 'booked'];
/** A Monday morning in Baku, by the server's clock: what is said of today and tomorrow is the same whenever this runs. */
const NOW = new Date('2026-11-23T05:00:00Z');
const VISIT = { reference: '04HV-1SJR-88A5D', date: '2026-11-24', time: '09:15', minutes: 15 };

let browser;
let server;

before(async () => {
  [browser, server] = await Promise.all([launch(), startServer()]);
});

after(async () => {
  await browser?.close();
  await server?.remove();
});

/** Answers for the server with days that never change. */
async function answerFor(page) {
  const times = ['09:00', '09:15', '14:30'].map((time) => ({ time, state: time === '09:00' ? 'taken' : 'free' }));
  const days = [
    { status: 'open', date: '2026-11-24', times },
    { status: 'closed', date: '2026-11-28', reason: 'weekend' },
  ];
  await page.context().route('**/config.json', (route) => route.fulfill({ json: { surface: 'home', version: '', now: NOW / 1000 } }));
  await page.context().route('**/api/**', (route) => {
    const { pathname, searchParams } = new URL(route.request().url());
    const asked = route.request().postDataJSON();
    if (pathname === '/api/slots') {
      const [centre, services] = [searchParams.get('centre'), searchParams.get('services').split(',')];
      return route.fulfill({ json: { centre, services, minutes: VISIT.minutes, days, nearest: [] } });
    }
    if (pathname === '/api/hall') return route.fulfill({ json: { called: [], waiting: [] } });
    const visit = { ...VISIT, centre: 'baku_1', services: ['old_age_pension'] };
    if (pathname === '/api/visits') return route.fulfill({ status: 201, json: { ...visit, ...asked, expires_in_seconds: 300 } });
    return route.fulfill({ json: { ...visit, state: 'booked' } });
  });
}

describe('by ear', { concurrency: true, timeout: 600_000 }, () => {
  for (const language of LANGUAGES) {
    test(`what is heard is what was read and found good: ${language}`, async () => {
      const { page, problems, close } = await open(browser, 'phone');
      await answerFor(page);
      // A device with a voice of its own has a button more.
      await page.addInitScript(() => (SpeechSynthesis.prototype.getVoices = () => []));
      const citizen = new Citizen(page, language);
      const left = new Set(HEARD);
      for await (const name of screens(citizen, server.url)) {
        if (!left.delete(name)) continue;
        const said = await spoken(page, name === 'start' ? 'body' : 'main');
        // The version of the law's data changes with every number of the law.
        const text = `${said.join('\n').replace(/\b[0-9a-f]{8,}\b/g, '…')}\n`;
        const path = `${folder}/${language}/${name}.txt`;
        if (process.env.DOST_TRANSCRIPTS === 'write') {
          mkdirSync(`${folder}/${language}`, { recursive: true });
          writeFileSync(path, text);
        }
        assert.equal(text, readFileSync(path, 'utf8'), `${name} sounds different`);
        if (left.size === 0) break;
      }
      assert.deepEqual([...left], []);
      assert.deepEqual(problems, []);
      await close();
    });
  }
});
