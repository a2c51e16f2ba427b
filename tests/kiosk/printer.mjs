// A printer without paper, in a process of its own: told to fail, and heard when a sheet is cut.
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const program = process.env.DOST_FAKE_PRINTER ?? join(root, 'target/release/fake-printer');

export class FakePrinter {
  #child;
  #lines = [];
  #waiting = [];
  #folder;

  static async start() {
    const printer = new FakePrinter();
    printer.#folder = await mkdtemp(join(tmpdir(), 'dost-paper-'));
    const options = ['--listen', '127.0.0.1:0', '--sheets', printer.#folder];
    // It ends with the test, also with one that is killed.
    printer.#child = spawn('setpriv', ['--pdeathsig', 'KILL', program, ...options], { stdio: ['pipe', 'pipe', 'inherit'] });
    createInterface({ input: printer.#child.stdout }).on('line', (line) => {
      const at = printer.#waiting.findIndex(({ begins }) => line.startsWith(begins));
      if (at < 0) printer.#lines.push(line);
      else printer.#waiting.splice(at, 1)[0].heard(line);
    });
    printer.address = (await printer.#says('listening ')).slice('listening '.length);
    return printer;
  }

  /** The next line that begins so; those that came before are heard first. */
  #says(begins) {
    const at = this.#lines.findIndex((line) => line.startsWith(begins));
    if (at >= 0) return Promise.resolve(this.#lines.splice(at, 1)[0]);
    return new Promise((heard) => this.#waiting.push({ begins, heard }));
  }

  /** Gives an order, and waits until it is carried out. */
  async tell(order) {
    this.#child.stdin.write(`${order}\n`);
    await this.#says('done');
  }

  /** The picture of the next sheet with something on it. */
  async sheet() {
    for (;;) {
      const path = (await this.#says('sheet ')).slice('sheet '.length);
      if (path !== 'blank') return path;
    }
  }

  /** The pictures of all sheets that lie there, taken away. */
  emptyTray() {
    const sheets = this.#lines.filter((line) => line.startsWith('sheet '));
    this.#lines = this.#lines.filter((line) => !line.startsWith('sheet '));
    return sheets.map((line) => line.slice('sheet '.length)).filter((path) => path !== 'blank');
  }

  async remove() {
    this.#child.kill();
    await rm(this.#folder, { recursive: true, force: true });
  }
}
