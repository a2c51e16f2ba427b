// Many interviews in one page, as at a kiosk that nobody wipes: what memory, nodes and listeners do from one to the next.
import { startServer } from '../harness/server.mjs';
import { launch, open } from '../harness/browser.mjs';
import { Citizen, SIMPLE } from '../journeys/citizen.mjs';

/** Interviews before the first sample: code is compiled, caches fill. */
const WARM_UP = 5;

/** Keeps the memory of the program where it can be measured; runs before the app and before the law. */
const KEEP_MEMORY = () => {
  for (const name of ['instantiateStreaming', 'instantiate']) {
    const start = WebAssembly[name];
    WebAssembly[name] = async (...given) => {
      const started = await start.apply(WebAssembly, given);
      globalThis.wasmMemory = (started.instance ?? started).exports.memory;
      return started;
    };
  }
};

/**
 * Holds so many interviews in one page; in each, every answer is given anew and the result is read.
 *
 * @param {number} interviews
 * @param {number} samples how often to measure
 * @returns {Promise<Sample[]>} by the number of interviews held
 */
export async function soak(interviews, samples) {
  const [browser, server] = await Promise.all([launch(), startServer()]);
  try {
    const { page, problems } = await open(browser, 'phone');
    await page.addInitScript(KEEP_MEMORY);
    await page.route(/adviser-[^/]*loader\.js$/, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: `(${KEEP_MEMORY})();\n${await response.text()}` });
    });
    const citizen = new Citizen(page, 'az');
    await citizen.arrive(server.url);
    await citizen.follow('start-pension-title');
    await citizen.answer(SIMPLE);
    await citizen.heading('result-title');
    const client = await page.context().newCDPSession(page);
    await client.send('Performance.enable');
    await page.evaluate(again, WARM_UP);
    const taken = [await sample(page, client, 0)];
    for (let part = 1; part <= samples; part += 1) {
      const held = Math.round((interviews * part) / samples);
      await page.evaluate(again, held - taken.at(-1).held);
      taken.push(await sample(page, client, held));
    }
    if (problems.length > 0) throw new Error(problems.join('\n'));
    return taken;
  } finally {
    await browser.close();
    await server.remove();
  }
}

/** Growth of a measure for one interview, by the line that fits the samples best. */
export function slope(taken, measure) {
  const [xs, ys] = [taken.map((it) => it.held), taken.map((it) => it[measure])];
  const mean = (all) => all.reduce((sum, it) => sum + it, 0) / all.length;
  const [x, y] = [mean(xs), mean(ys)];
  const spread = xs.reduce((sum, it) => sum + (it - x) ** 2, 0);
  return xs.reduce((sum, it, index) => sum + (it - x) * (ys[index] - y), 0) / spread;
}

async function sample(page, client, held) {
  await client.send('HeapProfiler.collectGarbage');
  await client.send('HeapProfiler.collectGarbage');
  const { metrics } = await client.send('Performance.getMetrics');
  const of = (name) => metrics.find((it) => it.name === name).value;
  const bytes = () => globalThis.wasmMemory?.buffer.byteLength;
  const law = page.workers().at(0);
  return {
    held,
    heap: of('JSHeapUsedSize'),
    nodes: of('Nodes'),
    listeners: of('JSEventListeners'),
    app: await page.evaluate(bytes),
    law: await law.evaluate(bytes),
  };
}

/** Runs in the page, since a thousand interviews by hand take an hour: from the answers into every question and back. */
async function again(count) {
  const until = async (ready) => {
    for (const deadline = performance.now() + 20_000; !ready(); await new Promise((resume) => setTimeout(resume, 2))) {
      if (performance.now() > deadline) throw new Error(`stuck at ${location.pathname}`);
    }
  };
  const press = (selector) => document.querySelector(selector).click();
  for (let held = 0; held < count; held += 1) {
    press('main a[href="/answers"].button');
    await until(() => document.querySelector('.summary__change a'));
    const questions = [...document.querySelectorAll('.summary__change a')].map((it) => it.getAttribute('href'));
    for (const question of questions) {
      press(`.summary__change a[href="${question}"]`);
      await until(() => location.pathname === question && document.querySelector('main form'));
      const unknown = [...document.querySelectorAll('main form input[type=text]')].every((it) => it.value === '') && document.querySelector('main form .button--secondary');
      press(unknown && !document.querySelector('main form input:checked') ? 'main form .button--secondary' : 'main form .button--primary');
      await until(() => location.pathname === '/result' && document.querySelector('main .sum') && document.querySelector('.chart__table td'));
      press('main a[href="/answers"].button');
      await until(() => document.querySelector('.summary__change a'));
    }
    press('main .button--primary');
    await until(() => location.pathname === '/result' && document.querySelector('main .sum'));
  }
}
