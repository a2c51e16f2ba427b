// Runs axe on a page and says what it found in lines that a person can act on.
import axe from 'axe-core';

import { still } from './screen.mjs';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

const STRICT = [...TAGS, 'wcag2aaa', 'wcag21aaa', 'wcag22aaa'];
/** Rules that axe leaves out unless they are asked for. */
const ASKED_FOR = ['color-contrast-enhanced', 'identical-links-same-purpose', 'target-size'];
/** Rules that a theme can break. */
const OF_COLOUR = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'];

/**
 * Violations of WCAG 2.2 A and AA and of best practice; empty means none.
 *
 * @param {import('playwright-core').Page} page
 * @returns {Promise<string[]>}
 */
export async function violations(page) {
  return lines((await run(page, { runOnly: { type: 'tag', values: TAGS } })).violations);
}

/** The same with AAA: text at 7:1. */
export async function strictViolations(page) {
  const options = { runOnly: { type: 'tag', values: STRICT }, rules: enabled(ASKED_FOR) };
  return lines((await run(page, options)).violations);
}

/** What every rule of axe finds, experimental ones too, and what it leaves to a person to judge. */
export async function everything(page) {
  const rules = enabled(axe.getRules().map((rule) => rule.ruleId));
  const { violations, incomplete } = await run(page, { rules, resultTypes: ['violations', 'incomplete'] });
  return { violations: lines(violations), incomplete: lines(incomplete) };
}

/** What the rules about colours find. */
export async function colourViolations(page) {
  return lines((await run(page, { runOnly: { type: 'rule', values: OF_COLOUR } })).violations);
}

const enabled = (rules) => Object.fromEntries(rules.map((rule) => [rule, { enabled: true }]));

/**
 * A bar that stays in reach covers a part of the page wherever it happens to stand: axe does not judge the colours under
 * it, and calls half a button a small target. The bars lie at their own place while axe looks, so it judges everything.
 */
async function run(page, options) {
  await still(page);
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(
    async (given) => {
      const bars = [...document.querySelectorAll('body *')].filter((it) => getComputedStyle(it).position === 'sticky');
      for (const bar of bars) bar.style.position = 'static';
      try {
        return await window.axe.run(document, given);
      } finally {
        for (const bar of bars) bar.style.position = '';
      }
    },
    { resultTypes: ['violations'], ...options },
  );
}

const lines = (results) =>
  results.flatMap((result) =>
    result.nodes.map((node) => {
      const reasons = node.failureSummary.split('\n').slice(1).map((line) => line.trim());
      return `${result.id} (${result.impact}) at ${node.target.join(' ')}: ${result.help}: ${reasons.join('; ')}`;
    }),
  );
