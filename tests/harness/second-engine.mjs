// A second opinion: the rules of IBM's accessibility checker, run inside the page.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const engine = readFileSync(createRequire(import.meta.url).resolve('accessibility-checker-engine/ace.js'), 'utf8');

/** What it calls a failure, or leaves to a person to judge; one line each. */
export async function secondOpinion(page) {
  if (!(await page.evaluate(() => 'ace' in window))) await page.evaluate(`${engine}; window.ace = ace; 0`);
  return page.evaluate(async () => {
    const { results } = await new window.ace.Checker().check(document, ['IBM_Accessibility']);
    const found = results.filter((it) => it.value[1] !== 'PASS');
    return found.map((it) => `${it.ruleId} (${it.value[1].toLowerCase()}) at ${it.snippet.slice(0, 100)}: ${it.message}`);
  });
}
