// Somebody who does not see: has six keys and hears. What is heard is what the page asks the agent to say; nothing here
// looks at the page.
import assert from 'node:assert/strict';

import { setTimeout as sleep } from 'node:timers/promises';

import { words } from '../journeys/citizen.mjs';

const PATIENCE_MS = 100;

/** What is said, in order: `{ language, text }`. */
export class Ears {
  log = [];
  #waiting = [];
  #silent = 0;

  constructor(page) {
    page.on('request', (request) => {
      if (!request.url().endsWith('/agent/speech')) return;
      this.log.push(request.postDataJSON());
      this.#waiting = this.#waiting.filter((look) => !look());
    });
  }

  /** The voice has said everything that it was asked for. */
  fallSilent() {
    this.#silent = this.log.length;
    this.#waiting = this.#waiting.filter((look) => !look());
  }

  /** Everything said from this place in the log on, once it is what is meant and the voice is silent. */
  async listen(from, meant, what) {
    const all = () => this.log.slice(from).map(({ text }) => text).join(' ');
    return this.#until(() => this.#silent > from && this.#silent === this.log.length && meant(all()) && all(), what);
  }

  /** The first thing said from this place in the log on that is meant. */
  async hear(from, meant = () => true, what = 'anything') {
    return this.#until(() => this.log.slice(from).find(({ text }) => meant(text))?.text, what);
  }

  #until(heard, what) {
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(`not heard: ${what}; last: ${JSON.stringify(this.log.slice(-5))}`)), 20_000);
      const look = () => {
        const found = heard();
        if (!found) return false;
        clearTimeout(late);
        resolve(found);
        return true;
      };
      if (!look()) this.#waiting.push(look);
    });
  }
}

/** A person with six keys. */
export class Robot {
  constructor(page, language) {
    this.page = page;
    this.language = language;
    this.ears = new Ears(page);
    this.word = words(language);
    /** Whether a text holds the words of a message. */
    this.says = (id, filled = {}) => (text) => text.includes(this.word(id).replace(/\{ \$(\w+) \}/g, (_, name) => filled[name]));
  }

  /** Presses a key, and hears what is said then. */
  async press(key, meant, what) {
    const from = this.ears.log.length;
    await this.page.keyboard.press(key);
    this.heard = await this.ears.hear(from, meant, what ?? `after ${key}`);
    return this.heard;
  }

  /** Begins to listen, in the language. */
  async begin() {
    await this.press('ArrowDown', (text) => text === words('az')('ear-welcome'));
    for (const language of ['az', 'ru', 'en']) {
      if (language === this.language) break;
      const next = { az: 'ru', ru: 'en' }[language];
      await this.press('ArrowDown', (text) => text === words(next)('ear-welcome'));
    }
    await this.press('Enter', (text) => text.startsWith(this.word('start-title')));
  }

  /** Goes on until what is heard is meant. */
  async go(meant, key = 'ArrowRight') {
    const all = [];
    for (let count = 0; count < 150; count += 1) {
      // Who has come round waits for what is still on its way.
      await this.press(key);
      if (all.includes(this.heard)) await sleep(PATIENCE_MS);
      all.push(this.heard);
      if (meant(this.heard)) {
        return this.heard;
      }
    }
    return assert.fail(`never heard ${meant}: ${JSON.stringify(all)}`);
  }

  /** Goes to what begins with these words. */
  to(id, key) {
    return this.go((text) => text.startsWith(this.word(id)), key);
  }

  /** Presses it, and hears what comes of it. */
  async select(meant, what = 'what comes of it') {
    const before = this.heard;
    return this.press('Enter', meant ?? ((text) => text !== before), what);
  }

  /** Goes to what begins with the words, presses it, and hears a text that begins with the other words. */
  async take(id, then, key) {
    await this.to(id, key);
    return this.select((text) => text.includes(this.word(then)), then);
  }
}
