// The real server process on a free port with a database of its own: start, stop, kill, start again.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const program = process.env.DOST_BIN ?? join(root, 'target/release/dost');
const dist = process.env.DOST_APP ?? join(root, 'dist');
const STARTED = /listening on (http:\/\/127\.0\.0\.1:(\d+))/;
const DEADLINE_MS = 20_000;
/** What people's names are sealed with in the tests' databases. */
const KEYS = `tests:${Buffer.alloc(32, 'not a secret').toString('base64').replace(/=+$/, '')}`;

/**
 * Starts a server and waits until it answers as healthy.
 *
 * @param {{ surface?: 'home' | 'kiosk' | 'volunteer', app?: string, beside?: Server }} [options] the app's folder: the release build
 *   if not given; another server whose database it shares
 * @returns {Promise<Server>}
 */
export async function startServer({ surface = 'home', app = dist, beside } = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'dost-'));
  const server = new Server(folder, surface, app, beside);
  try {
    await server.start();
  } catch (error) {
    await server.remove();
    throw error;
  }
  return server;
}

/** A server with its database. The address stays the same over restarts, so that open pages find it again. */
export class Server {
  #child;
  #folder;
  #surface;
  #app;
  #beside;
  #port = 0;

  /** Settings that it starts with from now on. */
  env = {};

  /** Everything the server has written so far. */
  log = '';

  constructor(folder, surface, app, beside) {
    this.#folder = folder;
    this.#surface = surface;
    this.#app = app;
    this.#beside = beside;
  }

  /** Address without a slash at its end. */
  get url() {
    return `http://127.0.0.1:${this.#port}`;
  }

  /** File of the database. */
  get database() {
    return this.#beside?.database ?? join(this.#folder, 'dost.sqlite');
  }

  /** Starts the process, again on the same port and database if it ran before. */
  async start() {
    const options = ['--database', this.database, '--listen', `127.0.0.1:${this.#port}`];
    options.push('--app', this.#app, '--surface', this.#surface);
    const env = { ...process.env, ...this.env, DOST_KEYS: KEYS };
    this.#child = spawn(program, ['serve', ...options], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    const said = this.#untilItSays(STARTED);
    this.#child.stderr.on('data', (part) => (this.log += part));
    this.#port = Number((await said)[2]);
    const health = await fetch(`${this.url}/api/health`, { signal: AbortSignal.timeout(DEADLINE_MS) });
    if (!health.ok) throw new Error(`the server is not healthy: ${health.status} ${await health.text()}`);
  }

  /** What an operator's command says about its database. */
  dost(command, ...words) {
    const env = { ...process.env, DOST_KEYS: KEYS };
    return execFileSync(program, [command, '--database', this.database, ...words], { env, encoding: 'utf8' });
  }

  /** Asks the process to end and returns its exit code. */
  async stop() {
    return this.#end('SIGTERM');
  }

  /** Ends the process at once, as a power cut would. */
  async kill() {
    return this.#end('SIGKILL');
  }

  /** Has the process stand still: it takes connections and answers nothing. */
  freeze() {
    this.#child.kill('SIGSTOP');
  }

  /** Has it go on. */
  thaw() {
    this.#child.kill('SIGCONT');
  }

  /** Ends the process if it still runs and deletes its database. */
  async remove() {
    if (this.#running()) await this.kill();
    await rm(this.#folder, { recursive: true, force: true });
  }

  #running() {
    return this.#child?.pid !== undefined && this.#child.exitCode === null && this.#child.signalCode === null;
  }

  async #end(signal) {
    if (!this.#running()) throw new Error('the server is not running');
    const ended = once(this.#child, 'exit');
    this.#child.kill(signal);
    const [code] = await ended;
    return code;
  }

  #untilItSays(words) {
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(this.#failure(`not started after ${DEADLINE_MS} ms`)), DEADLINE_MS);
      let said = '';
      this.#child.stdout.on('data', (part) => {
        this.log += part;
        said += part;
        const found = said.match(words);
        if (found) {
          clearTimeout(late);
          resolve(found);
        }
      });
      this.#child.once('error', (error) => {
        clearTimeout(late);
        reject(this.#failure(`${program}: ${error.message}; build it with cargo xtask test app server`));
      });
      this.#child.once('exit', (code, signal) => {
        clearTimeout(late);
        reject(this.#failure(`ended with ${code ?? signal}`));
      });
    });
  }

  #failure(what) {
    return new Error(`server: ${what}\n${this.log}`);
  }
}
