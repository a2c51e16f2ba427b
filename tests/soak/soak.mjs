// Many interviews in one page, as if nobody wiped it: what memory, nodes, listeners and timers do from one to the next.
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

/** Keeps which timers are to ring, and which frames are asked for; runs before the app. */
const KEEP_TIMERS = () => {
  const open = new Set();
  globalThis.openTimers = open;
  const keep = (kind, set, clear, rings) => {
    const [begin, end] = [globalThis[set], globalThis[clear]];
    globalThis[set] = (work, ...rest) => {
      const once = (...given) => {
        if (rings === 'once') open.delete(`${kind} ${id}`);
        return work(...given);
      };
      const id = begin(once, ...rest);
      open.add(`${kind} ${id}`);
      return id;
    };
    globalThis[clear] = (id) => {
      open.delete(`${kind} ${id}`);
      end(id);
    };
  };
  keep('timer', 'setTimeout', 'clearTimeout', 'once');
  keep('timer', 'setInterval', 'clearInterval', 'again');
  keep('frame', 'requestAnimationFrame', 'cancelAnimationFrame', 'once');
};

/** Looks at the timers, 10 ms apart: some are open for a moment; the least of all looks are those that stay. */
const LOOKS = 100;

/**
 * Holds so many interviews in one page; in each, every answer is given anew and the result is read. At a kiosk the keys come
 * up for each box besides, and the sheet of settings and the lower half of the screen are had once.
 *
 * @param {number} interviews
 * @param {number} samples how often to measure
 * @param {{ surface: string, device: string }} [where]
 * @returns {Promise<Sample[]>} by the number of interviews held
 */
export async function soak(interviews, samples, { surface, device } = { surface: 'home', device: 'phone' }) {
  const [browser, server] = await Promise.all([launch(), startServer({ surface })]);
  try {
    const { page, problems } = await open(browser, device);
    await page.addInitScript(KEEP_MEMORY);
    await page.addInitScript(KEEP_TIMERS);
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
    await page.evaluate(again, { count: WARM_UP, surface });
    const taken = [await sample(page, client, 0)];
    for (let part = 1; part <= samples; part += 1) {
      const held = Math.round((interviews * part) / samples);
      await page.evaluate(again, { count: held - taken.at(-1).held, surface });
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
    timers: await page.evaluate(openTimers, LOOKS),
    app: await page.evaluate(bytes),
    law: await law.evaluate(bytes),
  };
}

/** Runs in the page: how many timers stay open. */
async function openTimers(looks) {
  let least = Infinity;
  for (let look = 0; look < looks; look += 1) {
    least = Math.min(least, globalThis.openTimers.size);
    await new Promise((resume) => setTimeout(resume, 10));
  }
  return least;
}

/** Runs in the page, since a thousand interviews by hand take an hour: from the answers into every question and back. */
async function again({ count, surface }) {
  const until = async (ready) => {
    for (const deadline = performance.now() + 20_000; !ready(); await new Promise((resume) => setTimeout(resume, 2))) {
      if (performance.now() > deadline) throw new Error(`stuck at ${location.pathname}`);
    }
  };
  const press = (selector) => {
    // Somebody is there.
    document.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    document.querySelector(selector).click();
  };
  const shown = (selector) => document.querySelector(selector)?.checkVisibility();
  const useKiosk = async () => {
    for (let time = 0; time < 2; time += 1) press('.bar__button--reach');
    press('.bar__button');
    await until(() => shown('dialog[open]'));
    press('dialog[open] .button--primary');
    await until(() => !shown('dialog[open]'));
  };
  const useKeys = async () => {
    for (const box of document.querySelectorAll('main form input[data-keys]')) {
      box.focus();
      await until(() => shown('.keypad'));
    }
    document.getElementById('heading').focus();
    await until(() => !shown('.keypad'));
  };
  for (let held = 0; held < count; held += 1) {
    press('main a[href="/answers"].button');
    await until(() => document.querySelector('.summary__change a'));
    const questions = [...document.querySelectorAll('.summary__change a')].map((it) => it.getAttribute('href'));
    for (const question of questions) {
      press(`.summary__change a[href="${question}"]`);
      await until(() => location.pathname === question && document.querySelector('main form'));
      if (surface === 'kiosk') await useKeys();
      const unknown = [...document.querySelectorAll('main form input[type=text]')].every((it) => it.value === '') && document.querySelector('main form .button--secondary');
      press(unknown && !document.querySelector('main form input:checked') ? 'main form .button--secondary' : 'main form .button--primary');
      await until(() => location.pathname === '/answers' && document.querySelector('.summary__change a'));
      press('main .button--primary');
      await until(() => location.pathname === '/result' && document.querySelector('main .sum') && document.querySelector('.chart__table td'));
      press('main a[href="/answers"].button');
      await until(() => document.querySelector('.summary__change a'));
    }
    if (surface === 'kiosk') await useKiosk();
    press('main .button--primary');
    await until(() => location.pathname === '/result' && document.querySelector('main .sum'));
  }
}
