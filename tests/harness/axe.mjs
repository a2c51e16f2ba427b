// Runs axe on a page and says what it found in lines that a person can act on.
import axe from 'axe-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/**
 * Violations of WCAG 2.2 A and AA and of best practice; empty means none.
 *
 * @param {import('playwright-core').Page} page
 * @returns {Promise<string[]>}
 */
export async function violations(page) {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const results = await page.evaluate(
    (values) => window.axe.run(document, { runOnly: { type: 'tag', values }, resultTypes: ['violations'] }),
    TAGS,
  );
  return results.violations.flatMap((violation) =>
    violation.nodes.map((node) => {
      const reasons = node.failureSummary.split('\n').slice(1).map((line) => line.trim());
      return `${violation.id} (${violation.impact}) at ${node.target.join(' ')}: ${violation.help}: ${reasons.join('; ')}`;
    }),
  );
}
