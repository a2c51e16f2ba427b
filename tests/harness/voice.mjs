// What a screen reader says of a screen, line by line, by a simulated reader that runs inside the page.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const file = createRequire(import.meta.url).resolve('@guidepup/virtual-screen-reader').replace(/lib\/.*/, 'lib/esm/index.browser.js');
// It is a module; the page's policy lets none in, so it is run as a script that leaves its reader in the window.
const reader = readFileSync(file, 'utf8').replace(/export\s*\{[\w$]+ as Virtual,([\w$]+) as virtual\};?/, (_, name) => `; window.screenReader = ${name};`);

/** Everything that is said from the beginning of an element to its end. */
export async function spoken(page, selector) {
  if (!(await page.evaluate(() => 'screenReader' in window))) await page.evaluate(`(() => { ${reader}\n})()`);
  return page.evaluate(async (container) => {
    const { screenReader } = window;
    // The simulated reader knows no closed details: it would read what no browser lets be read.
    const closed = [...document.querySelectorAll('details:not([open]) > :not(summary)')];
    closed.forEach((it) => it.setAttribute('aria-hidden', 'true'));
    await screenReader.start({ container: document.querySelector(container) });
    for (let count = 0; count < 2000; count += 1) {
      await screenReader.next();
      const last = await screenReader.lastSpokenPhrase();
      if (/^end of (main|document|dialog)/.test(last)) break;
    }
    const said = await screenReader.spokenPhraseLog();
    await screenReader.stop();
    closed.forEach((it) => it.removeAttribute('aria-hidden'));
    return said;
  }, selector);
}
