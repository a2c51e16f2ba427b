// Runs axe on a page and says what it found in lines that a person can act on.
import axe from 'axe-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

const STRICT = [...TAGS, 'wcag2aaa', 'wcag21aaa', 'wcag22aaa'];
/** Rules that axe leaves out unless they are asked for. */
const ASKED_FOR = ['color-contrast-enhanced', 'identical-links-same-purpose', 'target-size'];

/**
 * Violations of WCAG 2.2 A and AA and of best practice; empty means none.
 *
 * @param {import('playwright-core').Page} page
 * @returns {Promise<string[]>}
 */
export function violations(page) {
  return found(page, TAGS, {});
}

/** The same with AAA: text at 7:1. */
export function strictViolations(page) {
  return found(page, STRICT, Object.fromEntries(ASKED_FOR.map((rule) => [rule, { enabled: true }])));
}

async function found(page, values, rules) {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const results = await page.evaluate(
    (options) => window.axe.run(document, options),
    { runOnly: { type: 'tag', values }, rules, resultTypes: ['violations'] },
  );
  return results.violations.flatMap((violation) =>
    violation.nodes.map((node) => {
      const reasons = node.failureSummary.split('\n').slice(1).map((line) => line.trim());
      return `${violation.id} (${violation.impact}) at ${node.target.join(' ')}: ${violation.help}: ${reasons.join('; ')}`;
    }),
  );
}
