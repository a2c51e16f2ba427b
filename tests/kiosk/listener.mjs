// Somebody who does not see, on a whole way: knows the words of a language, hears what is said to its end, and finds what
// the way needs by its words and by what it is called (button, choice, box). It is given keys and ears, and no page.
import assert from 'node:assert/strict';

/** More presses than any screen has parts: whoever needs them goes in circles. */
const LOST = 120;

/** The message by which each kind of control is called. */
const KINDS = { link: 'ear-link', button: 'ear-button', choice: 'ear-choice', tick: 'ear-tick', box: 'ear-box', fold: 'ear-fold' };

/** Whatever it is called. */
export const ANY = /.*/;

/** Run in a page before the app: no sound takes time, and it is told when the voice has said all that it was asked for. */
export const AT_ONCE = () => {
  let asked = 0;
  const { fetch } = window;
  window.fetch = (...given) => {
    if (String(given[0].url ?? given[0]).endsWith('/agent/speech')) asked += 1;
    return fetch(...given);
  };
  HTMLMediaElement.prototype.play = function () {
    setTimeout(() => {
      const before = asked;
      this.dispatchEvent(new Event('ended'));
      setTimeout(() => before === asked && window.silence());
    });
    return Promise.resolve();
  };
};

/** A person with six keys. */
export class Listener {
  /** How many keys were pressed. */
  pressed = 0;
  /** What was heard last. */
  heard = '';

  /**
   * @param {(key: string) => Promise<void>} hands press a key
   * @param {import('./robot.mjs').Ears} ears
   * @param {(id: string) => string} word the words of a language
   */
  constructor(hands, ears, word) {
    this.hands = hands;
    this.ears = ears;
    this.word = word;
  }

  /** Presses a key and hears all that is said then, until it is what is meant. */
  async press(key, meant = () => true, what = `something after ${key}`) {
    const from = this.ears.log.length;
    await this.#strike(key);
    this.heard = await this.ears.listen(from, meant, what);
    return this.heard;
  }

  async #strike(key) {
    this.pressed += 1;
    await this.hands(key);
  }

  /** Whether what was heard last is a control of this kind: its name is a sentence, and what it is another after it. */
  is(kind, name) {
    const called = this.word(KINDS[kind]).replace(/ \{.*/, '');
    const words = name.source ?? name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return new RegExp(`(^|[.!?:] )${words}[.!?:]? (.*[.!?:] )?${called}([. ]|$)`, 'iu').test(this.heard);
  }

  /** Goes on until it stands at the control. */
  async find(kind, name) {
    for (const passed = []; !this.is(kind, name); passed.push(await this.press('ArrowRight'))) {
      assert.ok(passed.length < LOST, `no ${kind} "${name}" among ${JSON.stringify([...new Set(passed)])}`);
    }
  }

  /** Finds a control, presses it, and hears what comes of it: one of these texts, which is given back. */
  async take(kind, name, ...then) {
    await this.find(kind, name);
    const came = (heard) => then.find((text) => heard.includes(text));
    return came(await this.press('Enter', came, `any of ${JSON.stringify(then)}`));
  }

  /** Writes into a box by the dial: it goes the shorter way round to each character, and does not wait for those between. */
  async write(name, text, dial) {
    await this.take('box', name, this.word('ear-dial'));
    const symbols = this.word(`ear-symbols-${dial}`).split(' ');
    const named = { ' ': 'ear-space', '.': 'ear-point', ',': 'ear-comma' };
    for (const character of text) {
      const symbol = character === ' ' ? '_' : character;
      const at = symbols.findIndex((it) => it === symbol || it.toUpperCase() === symbol);
      assert.ok(at >= 0, `the dial has no ${character}`);
      const [key, count] = at < symbols.length - at ? ['ArrowDown', at + 1] : ['ArrowUp', symbols.length - at];
      for (let turn = 1; turn < count; turn += 1) await this.#strike(key);
      const wanted = named[character] ? this.word(named[character]) : symbols[at];
      await this.press(key, (heard) => ` ${heard}`.endsWith(` ${wanted}`), wanted);
      await this.press('ArrowRight');
    }
    await this.press('Enter');
    assert.ok(this.heard.includes(text), `after writing ${text} there is heard: ${this.heard}`);
  }

  /** Reads on until what is heard has this in it, which is given back. */
  async read(wanted) {
    for (const passed = []; !wanted.test(this.heard); passed.push(await this.press('ArrowDown'))) {
      assert.ok(passed.length < LOST, `no ${wanted} among ${JSON.stringify(passed)}`);
    }
    return this.heard.match(wanted)[0];
  }
}
