// Hands before a kiosk's screen: what they can hit, what they can reach, how they press, and how they tremble.

/** What kiosks are sold with: the diagonal in inches, and how the screen stands. */
export const SCREENS = {
  '15.6 inches': { inches: 15.6, width: 1080, height: 1920 },
  '21.5 inches': { inches: 21.5, width: 1080, height: 1920 },
  '32 inches': { inches: 32, width: 1080, height: 1920 },
  '21.5 inches, lying': { inches: 21.5, width: 1920, height: 1080 },
};

/** The browser's pixels in a millimetre. */
export const millimetre = ({ inches, width, height }) => Math.hypot(width, height) / (inches * 25.4);

/** Puts the app as it stands onto another screen. */
export async function stand(page, screen) {
  await page.setViewportSize({ width: screen.width, height: screen.height });
  await page.evaluate((mm) => document.documentElement.style.setProperty('--mm', `${mm}px`), millimetre(screen));
}

/** Targets under 12.7 mm, targets nearer than 2.54 mm to each other, capitals under 4.8 mm. */
export const misfits = (page) =>
  page.evaluate(() => {
    const mm = parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--mm'));
    const shown = (it) => it.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    const sheet = document.querySelector('dialog[open]') ?? document;
    const target = (it) => (it.matches('[type=radio], [type=checkbox]') ? (it.closest('label') ?? it.parentElement.querySelector('label') ?? it) : it);
    const controls = [...sheet.querySelectorAll('button:enabled, a[href], input, summary')].filter((it) => shown(it) && !it.matches('.skip'));
    const targets = [...new Set(controls.map(target))].map((it) => ({ it, at: it.getBoundingClientRect(), part: it.closest('.frame__screen, .header, .keypad, .bar, .dialog__body, dialog') }));
    const name = ({ it }) => `${it.tagName}.${it.className} ${it.textContent.trim().slice(0, 24)}`;
    const size = (pixels) => (pixels / mm).toFixed(1);
    const half = 0.5;
    const found = targets
      .filter(({ at }) => Math.min(at.width, at.height) < 12.7 * mm - half)
      .map((it) => `small, ${size(it.at.width)} × ${size(it.at.height)} mm: ${name(it)}`);
    const between = (a, b) => Math.max(a.left - b.right, b.left - a.right, a.top - b.bottom, b.top - a.bottom);
    targets.forEach((one, index) => {
      for (const other of targets.slice(index + 1)) {
        if (one.part !== other.part || one.it.contains(other.it) || other.it.contains(one.it)) continue;
        const gap = between(one.at, other.at);
        if (gap < 2.54 * mm - half) found.push(`near, ${size(gap)} mm: ${name(one)} and ${name(other)}`);
      }
    });
    const pen = document.createElement('canvas').getContext('2d');
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT, (it) => (it.data.trim() && shown(it.parentElement) && !it.parentElement.closest('.unseen, .skip, svg') ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP));
    while (texts.nextNode()) {
      const it = texts.currentNode.parentElement;
      const { fontSize, fontFamily, fontWeight } = getComputedStyle(it);
      pen.font = `${fontWeight} ${fontSize} ${fontFamily}`;
      const capital = pen.measureText('H').actualBoundingBoxAscent / mm;
      if (capital < 4.8) found.push(`letters of ${capital.toFixed(1)} mm: ${it.tagName}.${it.className}`);
    }
    return [...new Set(found)];
  });

/** Boxes that the keys leave no room for, with what is said about them: each is typed into in turn. */
export const covered = (page) =>
  page.evaluate(async () => {
    const frame = () => new Promise((resume) => requestAnimationFrame(() => requestAnimationFrame(resume)));
    const found = [];
    for (const box of [...document.querySelectorAll('main input[data-keys]')].filter((it) => it.checkVisibility())) {
      box.focus();
      await frame();
      const keys = document.querySelector('.keypad');
      const screen = document.querySelector('.frame__screen').getBoundingClientRect();
      const told = [box, ...(box.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean).map((id) => document.getElementById(id))].filter((it) => it?.matches('input, .error') && it.checkVisibility());
      const clear = (it) => ((at) => at.top >= screen.top - 1 && at.bottom <= Math.min(screen.bottom, keys.getBoundingClientRect().top) + 1)(it.getBoundingClientRect());
      if (!keys.checkVisibility()) found.push(`no keys for ${box.id}`);
      else if (!told.every(clear)) found.push(`keys cover ${box.id}`);
      box.blur();
      await frame();
    }
    return found;
  });

/** What can be touched above the middle of the screen, though everything was brought down. */
export const outOfReach = (page) =>
  page.evaluate(() => {
    const sheet = document.querySelector('dialog[open]') ?? document;
    const edge = (it) => Math.max(it.getBoundingClientRect().top, it.closest('.frame, dialog').getBoundingClientRect().top);
    const controls = [...sheet.querySelectorAll('.frame :is(button, a[href], input, summary), dialog :is(button, input)')].filter((it) => it.checkVisibility() && !it.matches('.skip'));
    return controls.filter((it) => edge(it) < innerHeight / 2 - 1).map((it) => `out of reach: ${it.tagName}.${it.className} ${it.textContent.trim().slice(0, 24)}`);
  });

/** The same numbers every time (mulberry32). */
export function seeded(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** How long a finger lies on the screen. */
const PRESS_S = 0.05;

/** Fingers, by the browser's own protocol: what comes of them is for the browser to say. */
export class Fingers {
  constructor(client) {
    this.client = client;
  }

  static async on(page) {
    return new Fingers(await page.context().newCDPSession(page));
  }

  /** At a moment of their own (in seconds since 1970) where the machine's speed must not count. */
  touch(type, points, timestamp) {
    return this.client.send('Input.dispatchTouchEvent', { type, touchPoints: points.map((it, id) => ({ ...it, id })), timestamp });
  }

  async tap(point, at) {
    await this.touch('touchStart', [point], at);
    await this.touch('touchEnd', [], at && at + PRESS_S);
  }
}

/** How far a trembling hand lands from where it aims (standard deviation in mm), and how often it taps twice; its time. */
const TREMOR = { mm: 4, twice: 0.2, againAfterS: 0.12, nextAfterS: 0.8 };

/** A hand that trembles. It looks, aims at the middle, taps, and looks whether that did what it wanted. */
export class ShakyHand {
  taps = 0;
  right = 0;
  wrong = 0;
  clock = Date.now() / 1000;

  constructor(page, fingers, random, mm) {
    Object.assign(this, { page, fingers, random, mm });
  }

  /** On every page that is loaded from now on. */
  static async on(page, seed, mm) {
    await page.addInitScript(() => {
      window.pressed = [];
      document.addEventListener('click', ({ target, isTrusted, detail }) => isTrusted && detail > 0 && window.pressed.push(target), true);
    });
    return new ShakyHand(page, await Fingers.on(page), seeded(seed), mm);
  }

  #near({ x, y }) {
    const radius = TREMOR.mm * this.mm * Math.sqrt(-2 * Math.log(1 - this.random()));
    const angle = 2 * Math.PI * this.random();
    return { x: x + radius * Math.cos(angle), y: y + radius * Math.sin(angle) };
  }

  /** Taps at a control once, or twice by mistake; true if the control was pressed. */
  async tap(target) {
    const handle = await target.elementHandle();
    await handle.evaluate((it) => {
      window.aimed = it;
      window.pressed.length = 0;
      it.scrollIntoView({ block: 'nearest' });
    });
    const at = await handle.boundingBox();
    // The screen has changed meanwhile: it looks again.
    if (!at) return false;
    const middle = { x: at.x + at.width / 2, y: at.y + at.height / 2 };
    this.clock += TREMOR.nextAfterS;
    await this.fingers.tap(this.#near(middle), this.clock);
    if (this.random() < TREMOR.twice) {
      await this.fingers.tap(this.#near(middle), this.clock + TREMOR.againAfterS);
    }
    const { hits, others } = await this.page.evaluate(() => {
      const control = (it) => it.closest('button, a[href], label, summary, input');
      // A label passes its click on to its box.
      const pressed = window.pressed.filter((it) => control(it) && it !== window.aimed.control);
      const hits = pressed.filter((it) => window.aimed.contains(it)).length;
      return { hits, others: pressed.length - Math.min(hits, 1) };
    });
    this.taps += 1;
    this.right += hits > 0 ? 1 : 0;
    this.wrong += others;
    return hits > 0;
  }

  /** Taps until the control was pressed. */
  async press(target) {
    while (!(await this.tap(target)));
  }
}
