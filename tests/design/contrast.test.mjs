// Every two colours that meet on a screen, in every theme: text 7:1 (large text 4.5:1), edges and signs 3:1.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../static/css/', import.meta.url));
const sheets = readdirSync(folder).filter((name) => name.endsWith('.css'));
const read = (name) => readFileSync(folder + name, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
const THEMES = ['light', 'dark', 'high', 'low'];
const TEXT = 7;
const EDGE = 3;

/** What lies on what: text or drawings that are read. */
const WRITTEN = {
  ink: ['paper', 'card', 'action-tint', 'mark-tint'],
  'ink-second': ['paper', 'card', 'action-tint'],
  action: ['paper', 'card', 'action-tint'],
  'action-pressed': ['card', 'action-tint'],
  'on-action': ['action', 'action-pressed'],
  'on-hero': ['hero', 'hero-deep'],
  'on-hero-second': ['hero', 'hero-deep'],
  'on-mark': ['mark'],
  'on-scan': ['scan'],
  'mark-ink': ['mark-tint', 'card'],
  'good-ink': ['good-tint', 'card'],
  'danger-ink': ['danger-tint', 'card', 'paper'],
  'on-danger': ['danger', 'danger-pressed'],
};

/** What must be seen to be used: edges of controls, the ring of the focus, planes that are buttons. */
const SEEN = {
  edge: ['paper', 'card', 'action-tint'],
  action: ['paper', 'card', 'action-tint'],
  danger: ['paper', 'card'],
  'hero-edge': ['paper'],
  focus: ['paper', 'card', 'action-tint', 'focus-halo', 'mark-tint'],
};

/** Fine lines that only part what space parts already, and planes that are told by their text. */
const QUIET = ['line', 'veil'];

/** The colours of tokens.css: name, then theme. */
const colours = new Map(
  [...read('tokens.css').matchAll(/--([\w-]+):((?: ?var\(--(?:light|dark|high|low), #[0-9a-f]+\))+);/g)].map(([, name, columns]) => {
    const entries = [...columns.matchAll(/var\(--(\w+), (#[0-9a-f]+)\)/g)].map(([, theme, colour]) => [theme, colour]);
    return [name, Object.fromEntries(entries)];
  }),
);

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(colour) {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const share = parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one, other) {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function tooWeak(pairs, least) {
  const weak = [];
  for (const [front, backs] of Object.entries(pairs)) {
    for (const back of backs) {
      for (const theme of THEMES) {
        const found = contrast(colours.get(front)[theme], colours.get(back)[theme]);
        if (found < least) weak.push(`${front} on ${back}, ${theme}: ${found.toFixed(2)}`);
      }
    }
  }
  return weak;
}

test('the measure itself: black on white is 21, a grey known to just pass AA is 4.54', () => {
  assert.equal(contrast('#000000', '#ffffff'), 21);
  assert.equal(contrast('#767676', '#ffffff').toFixed(2), '4.54');
});

test('every colour has all four themes', () => {
  assert.ok(colours.size > 20);
  for (const [name, of] of colours) assert.deepEqual(Object.keys(of), THEMES, name);
});

test('text has 7:1 on whatever lies under it', () => {
  assert.deepEqual(tooWeak(WRITTEN, TEXT), []);
});

test('edges of controls and the ring of the focus have 3:1', () => {
  assert.deepEqual(tooWeak(SEEN, EDGE), []);
});

test('a rule that sets text and plane sets a pair that is tested, and no colour is forgotten', () => {
  const known = new Set(QUIET);
  for (const pairs of [WRITTEN, SEEN]) {
    for (const [front, backs] of Object.entries(pairs)) [front, ...backs].forEach((name) => known.add(name));
  }
  assert.deepEqual([...colours.keys()].filter((name) => !known.has(name)), []);
  for (const sheet of sheets) {
    for (const [, selector, body] of read(sheet).matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
      const text = body.match(/(?:^|[;\s])color: var\(--([\w-]+)\)/)?.[1];
      const plane = body.match(/background(?:-color)?: var\(--([\w-]+)\)/)?.[1];
      if (text && plane) assert.ok(WRITTEN[text]?.includes(plane), `${sheet}: ${selector.trim()}: ${text} on ${plane}`);
    }
  }
});

test('colours stand in tokens.css alone; paper knows black and white', () => {
  for (const sheet of sheets.filter((name) => name !== 'tokens.css')) {
    const named = read(sheet).match(/#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch)a?\([^)]*\)/gi) ?? [];
    const allowed = sheet === 'print.css' ? ['#000000', '#ffffff'] : [];
    assert.deepEqual(named.filter((colour) => !allowed.includes(colour)), [], sheet);
  }
});
