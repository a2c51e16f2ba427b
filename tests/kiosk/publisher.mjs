// Where a maker publishes for kiosks: signs with the maker's own tool, and serves in parts as any web server does.
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const tool = process.env.DOST_BUNDLE ?? fileURLToPath(new URL('../../target/release/dost-bundle', import.meta.url));

export class Publisher {
  /** How many of the next answers break off in the middle. */
  breaks = 0;

  static async start() {
    const publisher = new Publisher();
    publisher.folder = await mkdtemp(join(tmpdir(), 'dost-publisher-'));
    publisher.trusted = join(publisher.folder, 'trusted.keys');
    publisher.site = join(publisher.folder, 'site');
    await mkdir(join(publisher.site, 'kiosk'), { recursive: true });
    await writeFile(publisher.trusted, await publisher.newKey('maker'));
    await publisher.newKey('stranger');
    publisher.server = createServer((request, response) => publisher.#answer(request, response));
    await new Promise((resolve) => publisher.server.listen(0, '127.0.0.1', resolve));
    publisher.url = `http://127.0.0.1:${publisher.server.address().port}`;
    return publisher;
  }

  async newKey(who) {
    return (await run(tool, ['new-key', join(this.folder, who)])).stdout;
  }

  /** What a kiosk needs to know to take what is published, here or where somebody else serves the same folder. */
  env(url = this.url) {
    return {
      DOST_UPDATES: url,
      DOST_TRUSTED: this.trusted,
      DOST_STATE: join(this.folder, 'state'),
      DOST_ASK_EVERY: '1',
    };
  }

  /** Publishes an app: the folder, with some of its files replaced. */
  async app(version, folder, replaced = {}, key = 'maker') {
    const from = join(this.folder, `app-${version}-${key}`);
    await cp(folder, from, { recursive: true });
    for (const [name, text] of Object.entries(replaced)) {
      await mkdir(dirname(join(from, name)), { recursive: true });
      await writeFile(join(from, name), text);
    }
    const bundle = `${from}.bundle`;
    await run(tool, ['pack', '--key', join(this.folder, key), '--version', String(version), from, bundle]);
    await rm(from, { recursive: true });
    await rename(bundle, join(this.site, 'kiosk/app.bundle'));
  }

  async settings(settings, key = 'maker') {
    const [from, to] = ['settings.json', 'settings.signed'].map((name) => join(this.folder, name));
    await writeFile(from, JSON.stringify(settings));
    await run(tool, ['settings', '--key', join(this.folder, key), from, to]);
    await rename(to, join(this.site, 'kiosk/settings.signed'));
  }

  async #answer(request, response) {
    const file = await readFile(join(this.site, request.url)).catch(() => {});
    if (!file) return response.writeHead(404, { 'content-type': 'application/problem+json' }).end('{}');
    const [, from, to] = request.headers.range.match(/^bytes=(\d+)-(\d+)$/).map(Number);
    if (from >= file.length) return response.writeHead(416).end();
    const part = file.subarray(from, to + 1);
    response.writeHead(206, {
      'content-type': 'application/octet-stream',
      'content-range': `bytes ${from}-${from + part.length - 1}/${file.length}`,
      'content-length': part.length,
    });
    if (from > 0 && this.breaks > 0) {
      this.breaks -= 1;
      return response.write(part.subarray(0, part.length / 2), () => response.destroy());
    }
    response.end(part);
  }

  async remove() {
    this.server.closeAllConnections();
    this.server.close();
    await rm(this.folder, { recursive: true, force: true });
  }
}
