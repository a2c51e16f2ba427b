// Without sight: what EN 301 549 asks of speech (clauses 5.1.3), by somebody with six keys and ears.
// docs/without-sight.md has the list.
import assert from 'node:assert/strict';
import { open as openFile } from 'node:fs/promises';
import { after, before, describe, test } from 'node:test';

import { Booth } from './booth.mjs';
import { until } from './kiosk.mjs';
import { Robot } from './robot.mjs';

let booth;

before(async () => {
  booth = await Booth.open();
  // The agent gives up on a kiosk without a page.
  await arrive('az');
});

after(() => booth?.remove());

/** Run in a page before the app: keeps when each sound began and ended. */
const KEEP_SOUNDS = () => {
  window.sounds = [];
  const { play } = HTMLMediaElement.prototype;
  HTMLMediaElement.prototype.play = function () {
    const sound = { volume: this.volume, pace: this.playbackRate, ends: false, at: performance.now() };
    window.sounds.push(sound);
    for (const event of ['ended', 'pause', 'error']) this.addEventListener(event, () => (sound.ends ||= performance.now()));
    return play.call(this);
  };
};

/** A robot before the start screen, whose page is prepared so; `sounds` gives what was played. */
async function arrive(language, prepare = async () => {}) {
  const problems = [];
  const { page, close } = await booth.enter(async (page) => {
    page.on('pageerror', (error) => problems.push(error.message));
    await page.addInitScript(KEEP_SOUNDS);
    await prepare(page);
  });
  const robot = new Robot(page, language);
  robot.problems = problems;
  robot.sounds = () => page.evaluate(() => window.sounds);
  robot.close = close;
  return robot;
}

/** At least so many sounds have begun. */
const played = (robot, count) => robot.page.waitForFunction((wanted) => window.sounds.length >= wanted, count);

describe('EN 301 549', { timeout: 120_000 }, () => {
  let robot;
  before(async () => {
    robot = await arrive('en');
    await robot.begin();
  });
  after(() => robot.close());

  /** Silence between a sound and the next: none is heard while another is. */
  const oneAtATime = (sounds) => sounds.every((it, index) => index === 0 || sounds[index - 1].ends <= it.at);

  test('5.1.3.4: a key ends what is said, and it can be heard again', async () => {
    await robot.press('F1', robot.says('ear-help'));
    await robot.press('ArrowDown', robot.says('ear-help-all'));
    const begun = (await robot.sounds()).length;
    await robot.press('Enter');
    await played(robot, begun + 1);
    const part = await robot.press('ArrowDown');
    await played(robot, begun + 2);
    const sounds = await robot.sounds();
    assert.ok(sounds[begun].ends > 0 && sounds[begun].ends <= sounds[begun + 1].at);
    await robot.press('F1', robot.says('ear-help'));
    assert.equal(await robot.press('Enter'), part);
  });

  test('5.1.3.5: what a key asks for is heard at once, and never two voices', async () => {
    for (let count = 0; count < 12; count += 1) await robot.page.keyboard.press('ArrowDown');
    const from = robot.ears.log.length;
    await robot.press('ArrowUp');
    await played(robot, (await robot.sounds()).length);
    assert.ok(robot.ears.log.length > from);
    assert.ok(oneAtATime(await robot.sounds()));
  });

  test('5.7: a key that is held is one press', async () => {
    const here = await robot.press('ArrowUp');
    const next = await robot.press('ArrowDown');
    await robot.press('ArrowUp', (text) => text === here);
    const from = robot.ears.log.length;
    // The browser says of every further one that it repeats.
    for (let count = 0; count < 20; count += 1) await robot.page.keyboard.down('ArrowDown');
    await robot.page.keyboard.up('ArrowDown');
    await robot.ears.hear(from, (text) => text === next, 'the next part');
    assert.equal(await robot.press('ArrowUp'), here);
  });

  test('5.1.3.6: everything that stands on the screen is heard, pictures by their names', async () => {
    const shown = await robot.page.evaluate(() => {
      const text = (place) => document.querySelector(place).innerText;
      document.querySelectorAll('[aria-hidden=true]').forEach((it) => it.remove());
      return ['main', '.bar', '.languages'].map(text).join(' ');
    });
    const from = robot.ears.log.length;
    // Once round at least: two parts may be called the same.
    for (let count = 0; count < 80; count += 1) await robot.press('ArrowDown');
    const heard = new Set(robot.ears.log.slice(from).flatMap(({ text }) => text.match(/[\p{L}\d]+/gu)));
    // Of the languages' buttons the voice says the first piece; the rest comes after it.
    const missed = shown.match(/[\p{L}\d]+/gu).filter((word) => !heard.has(word));
    assert.deepEqual(missed, []);
  });

  test('5.1.3.10: nothing sounds but the voice', async () => {
    await until(async () => (await robot.sounds()).at(-1).ends);
    const sounds = await robot.sounds();
    assert.ok(sounds.length <= robot.ears.log.length);
    assert.equal(await robot.page.evaluate(() => document.querySelectorAll('audio, video').length), 0);
  });

  test('5.1.3.11 and .12: the volume is changed by the keys, and so is the speed', async () => {
    const last = async () => {
      const count = (await robot.sounds()).length;
      await robot.press('ArrowDown');
      await played(robot, count + 1);
      const { volume, pace } = (await robot.sounds()).at(-1);
      return [volume, pace];
    };
    assert.deepEqual(await last(), [0.5, 1]);
    await robot.press('AudioVolumeUp', robot.says('ear-volume', { step: '6' }));
    assert.deepEqual(await last(), [0.6, 1]);
    await robot.press('AudioVolumeDown');
    await robot.press('F1', robot.says('ear-help'));
    for (const offer of ['all', 'how', 'louder', 'quieter', 'faster']) await robot.press('ArrowDown', robot.says(`ear-help-${offer}`));
    await robot.press('Enter', robot.says('ear-pace', { step: '3' }));
    await robot.press('F1');
    assert.deepEqual(await last(), [0.5, 1.25]);
    for (let count = 0; count < 9; count += 1) await robot.press('AudioVolumeUp');
    assert.equal((await last())[0], 1);
  });

  test('5.1.3.13: who comes next has the first volume again', async () => {
    const next = await arrive('az');
    await next.begin();
    await played(next, 1);
    assert.deepEqual((await next.sounds()).map(({ volume, pace }) => [volume, pace])[0], [0.5, 1]);
    await next.close();
  });

  test('5.1.3.14: words are said in the language that they are written in', async () => {
    await robot.go((text) => text === 'AZ. Azərbaycanca', 'ArrowLeft');
    assert.equal(robot.ears.log.at(-1).language, 'az');
    await robot.press('ArrowRight');
    assert.equal(robot.ears.log.at(-1).language, 'ru');
    await robot.press('ArrowRight');
    assert.equal(robot.ears.log.at(-1).language, 'en');
  });

  test('5.1.3.15: an error says what is wrong and where', async () => {
    await robot.take('start-visit-title', 'visit-title');
    await robot.to('visit-find');
    const errors = await robot.select(robot.says('error-summary-title'));
    for (const id of ['error-reference-length', 'error-phone-empty']) assert.ok(errors.includes(robot.word(id)), errors);
    await robot.press('ArrowRight');
    await robot.select((text) => text.startsWith(robot.word('visit-reference')));
    assert.ok(robot.heard.includes(robot.word('error-reference-length')), robot.heard);
  });
});

describe('who has left', { timeout: 60_000 }, () => {
  for (const listens of ['with six keys', 'with the hand']) {
    test(`is asked aloud, once, and the visit ends all the same: ${listens}`, async () => {
      const robot = await arrive('en', (page) => page.clock.install());
      const { page } = robot;
      if (listens === 'with six keys') {
        await robot.begin();
      } else {
        await page.locator('button[lang=en]').click();
        await page.getByRole('heading', { name: robot.word('start-title') }).waitFor();
      }
      const from = robot.ears.log.length;
      const ended = page.waitForRequest(/agent\/end$/, { timeout: 60_000 });
      // While the voice speaks, which takes its own time, nobody is thought gone.
      await until(async () => {
        await page.clock.runFor(2000);
        return page.locator('#idle').isVisible();
      });
      await robot.ears.hear(from, robot.says('idle-title'), 'the question');
      await page.clock.runFor(20_000);
      assert.ok(await page.locator('#idle').isVisible(), 'what is spoken is no sign of anybody');
      await page.clock.runFor(30_000);
      await ended;
      const asked = robot.ears.log.slice(from).filter(({ text }) => text.includes(robot.word('idle-title')));
      assert.equal(asked.length, 1, JSON.stringify(asked));
      await robot.close();
    });
  }
});

describe('headphones', { timeout: 60_000 }, () => {
  test('5.1.3.8 and .9: who has none is told that others hear before anything is read', async () => {
    const robot = await arrive('az');
    await robot.press('ArrowRight');
    await robot.ears.hear(0, robot.says('ear-not-alone'), 'the warning');
    await robot.press('F1');
    const said = robot.ears.log.map(({ text }) => text);
    assert.ok(said.every((text) => !text.includes(robot.word('start-title'))), `${said}`);
    await robot.close();
  });

  test('plugged in, they begin the speech without a key and a warning; pulled out, they end it at once', async () => {
    const robot = await arrive('az');
    const socket = await openFile(booth.socket, 'w');
    const event = (value) => {
      const bytes = Buffer.alloc(24);
      bytes.writeUInt16LE(5, 16);
      bytes.writeUInt16LE(2, 18);
      bytes.writeInt32LE(value, 20);
      return socket.write(bytes);
    };
    await event(1);
    await robot.ears.hear(0, (text) => text === robot.word('ear-welcome'), 'the welcome');
    await robot.ears.hear(0, (text) => text === 'English', 'the end of the welcome');
    assert.ok(robot.ears.log.every(({ text }) => !text.includes(robot.word('ear-not-alone'))));
    await robot.press('Enter');
    await robot.press('F1');
    await robot.press('ArrowDown');
    const begun = (await robot.sounds()).length;
    await robot.press('Enter');
    await played(robot, begun + 1);
    await event(0);
    await robot.page.waitForFunction(() => window.sounds.at(-1).ends);
    // The next key begins anew, with the warning.
    const from = robot.ears.log.length;
    await robot.press('ArrowDown', (text) => text === robot.word('ear-welcome'));
    await robot.ears.hear(from, robot.says('ear-not-alone'), 'the warning');
    await socket.close();
    await robot.close();
  });
});
