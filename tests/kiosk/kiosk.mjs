// The agent as it runs in a centre, on a screen in memory and with the browser under the real policy.
//
// Weston's own headless backend has no seat, and without one its kiosk shell keeps every window hidden: nothing is ever
// painted. So it runs on an X server without a screen, which gives it keyboard and pointer.
import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, mkdtemp, readdir, readFile, readlink, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../../', import.meta.url));
const program = process.env.DOST_KIOSK ?? join(root, 'target/release/dost-kiosk');
const policyFile = join(root, 'kiosk/policy.json');
const westonFile = join(root, 'kiosk/weston.ini');
const kioskKeys = join(root, 'kiosk/xkb');
const SYSTEM_KEYS = '/usr/share/X11/xkb';
export const deskPage = join(root, 'kiosk/out-of-service.html');
export const withPolicy = join(root, 'tests/kiosk/chromium-with-policy');

/** In the command line of a browser, and of no process below it. */
export const BROWSER = '--kiosk --incognito';

/** The page says that a fresh browser has painted it. */
export const SHOWN = 'a fresh browser shows the guide';

/** A port that nothing listens on. */
export async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Waits until something holds that no event tells of. */
export async function until(holds) {
  while (!(await holds())) await sleep(20);
}

/** Every key that there is, the Windows key as another Ctrl: for a test of what holds where the kiosk's own keys are not. */
export const ALL_KEYS = ['-rules', 'evdev', '-layout', 'us', '-option', 'altwin:ctrl_win'];

/** The keys that the compositor's settings name. */
async function ownKeys() {
  const text = await readFile(westonFile, 'utf8');
  return ['rules', 'layout'].flatMap((what) => [`-${what}`, text.match(new RegExp(`^keymap_${what}=(.*)$`, 'm'))[1]]);
}

/** A screen without a display, its name, and the folder that holds its pixels. */
async function startScreen(keys) {
  const folder = await mkdtemp('/dev/shm/dost-screen-test-');
  const known = join(folder, 'xkb');
  for (const from of [SYSTEM_KEYS, kioskKeys]) await run('cp', ['-rsT', from, known]);
  // The program that sets keys asks for a list that nobody else reads.
  await copyFile(join(SYSTEM_KEYS, 'rules/evdev.lst'), join(known, 'rules/dost.lst'));
  const options = ['-displayfd', '3', '-screen', '0', '1080x1920x24', '-nolisten', 'tcp', '-noreset', '-fbdir', folder, '-xkbdir', known];
  // It ends with the test, also with one that is killed.
  const screen = spawn('setpriv', ['--pdeathsig', 'KILL', 'Xvfb', ...options], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const [number] = await Promise.race([
    once(screen.stdio[3], 'data'),
    once(screen, 'error').then(([error]) => Promise.reject(error)),
  ]);
  const display = `:${String(number).trim()}`;
  // On a real screen the compositor names the keys; here the screen names them to it.
  await run('setxkbmap', ['-display', display, `-I${known}`, ...keys]);
  return { program: screen, folder, display };
}

/** An agent with all that it starts. */
export class Kiosk {
  /** Everything that the agent and its programs have written. */
  said = '';
  #waiting = [];
  #read = 0;

  /**
   * @param {{ app: string, browser?: string, server?: string, policy?: object, env?: object, keys?: string[] }} how
   *   `policy` and `keys` are changed for what a test must see
   */
  static async start({ app, browser = withPolicy, server = 'http://127.0.0.1:1', policy = {}, env = {}, keys }) {
    const kiosk = new Kiosk();
    kiosk.memory = await mkdtemp('/dev/shm/dost-kiosk-test-');
    kiosk.screen = await startScreen(keys ?? (await ownKeys()));
    kiosk.port = await freePort();
    kiosk.address = `http://127.0.0.1:${kiosk.port}`;
    const POLICY = join(kiosk.memory, 'policy.json');
    const trialPort = await freePort();
    const text = (await readFile(policyFile, 'utf8'))
      .replace('http://127.0.0.1:8080', kiosk.address)
      .replace('http://127.0.0.1:8082', `http://127.0.0.1:${trialPort}`)
      .replace('/opt/dost/kiosk/out-of-service.html', deskPage);
    await writeFile(POLICY, JSON.stringify({ ...JSON.parse(text), ...policy }));
    const all = {
      ...process.env,
      DISPLAY: kiosk.screen.display,
      POLICY,
      DOST_PORT: String(kiosk.port),
      DOST_ADDRESS: server,
      DOST_APP: app,
      DOST_BROWSER: browser,
      DOST_DESK_PAGE: deskPage,
      // As the unit names it, and where a test asks what is shown.
      WESTON_OPTIONS: `--config=${westonFile} --debug --backend=x11-backend.so --use-pixman --width=1080 --height=1920`,
      XKB_CONFIG_EXTRA_PATH: kioskKeys,
      DOST_MEMORY: kiosk.memory,
      DOST_TRIAL_PORT: String(trialPort),
      DOST_TRUSTED: '/nonexistent',
      ...env,
    };
    kiosk.agent = spawn(program, { env: all, stdio: ['ignore', 'ignore', 'pipe'] });
    kiosk.ended = once(kiosk.agent, 'exit').then(([code, signal]) => code ?? signal);
    kiosk.agent.stderr.on('data', (part) => kiosk.#hear(part));
    return kiosk;
  }

  #hear(part) {
    this.said += part;
    this.#waiting = this.#waiting.filter((look) => !look());
  }

  /** The next time that the agent says these words, with the number of milliseconds that it names; what it said before was read. */
  async says(words, seconds) {
    const heard = new Promise((resolve) => {
      const look = () => {
        const at = this.said.indexOf(words, this.#read);
        if (at < 0) return false;
        this.#read = at + words.length;
        resolve(Number(this.said.slice(this.said.lastIndexOf('\n', at)).match(/"ms":(\d+)/)?.[1]));
        return true;
      };
      if (!look()) this.#waiting.push(look);
    });
    return this.within(seconds, heard, words);
  }

  /** What the promise gives, or an error after so many seconds or when the agent ends by itself. */
  async within(seconds, promise, what) {
    const stop = new AbortController();
    const late = sleep(seconds * 1000, `no "${what}" within ${seconds} s`, { signal: stop.signal });
    const failure = Promise.race([late, this.ended.then((code) => `the agent ended with ${code}`)]);
    const fail = failure.then((why) => Promise.reject(new Error(`${why}\n${this.said}`)));
    try {
      return await Promise.race([promise, fail]);
    } finally {
      fail.catch(() => {});
      stop.abort();
    }
  }

  /** Ids of this kiosk's processes, the agent's own left out; only those whose command line holds the text. */
  async processes(text = '') {
    const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number);
    const found = [];
    for (const id of ids) {
      const line = (await readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => '')).replaceAll('\0', ' ');
      const variables = await readFile(`/proc/${id}/environ`, 'utf8').catch(() => '');
      const ours = variables.includes(this.memory) || line.includes(this.memory);
      if (ours && line.includes(text) && id !== this.agent.pid) found.push(id);
    }
    return found;
  }

  /** The files that this kiosk's processes run. */
  async commands() {
    const files = (await this.processes()).map((id) => readlink(`/proc/${id}/exe`).catch(() => null));
    return (await Promise.all(files)).filter(Boolean);
  }

  /** Ends the agent as systemd does, and says its exit code. */
  async stop() {
    this.agent.kill('SIGTERM');
    return this.ended;
  }

  async remove() {
    if (this.agent.exitCode === null && this.agent.signalCode === null) await this.stop();
    // A browser whose agent was killed still writes for a moment.
    const last = performance.now() + 10_000;
    while ((await this.processes()).length > 0 && performance.now() < last) await sleep(20);
    assert.deepEqual(await this.processes(), [], 'no process outlives its agent');
    this.screen.program.kill();
    for (const folder of [this.memory, this.screen.folder]) await rm(folder, { recursive: true, force: true });
  }
}
