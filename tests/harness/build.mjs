// Builds of the app in folders of their own, to be changed and put in each other's place as a release does it.
import { createHash, randomBytes } from 'node:crypto';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const dist = process.env.DOST_APP ?? fileURLToPath(new URL('../../dist', import.meta.url));

/** A folder with a build. */
export class Build {
  constructor(folder) {
    this.folder = folder;
  }

  /** A copy of the release build. */
  static async copy() {
    const build = new Build(await mkdtemp(join(tmpdir(), 'dost-app-')));
    await build.release(new Build(dist));
    return build;
  }

  /** A copy in which one word of one file is another: version, hashes and list fit, as `cargo xtask finish` makes them. */
  static async changed(path, from, to) {
    const build = await Build.copy();
    const { version, files } = await build.list();
    const next = randomBytes(8).toString('hex');
    await build.edit(path, (text) => text.replace(from, to));
    for (const name of ['index.html', 'sw.js']) await build.edit(name, (text) => text.replaceAll(version, next));
    const entries = Object.keys(files).map(async (address) => {
      const name = address === '/' ? 'index.html' : address.slice(1).split('?')[0];
      const hash = createHash('sha256').update(await readFile(join(build.folder, name))).digest('hex');
      return [address.replace(version, next), hash];
    });
    const list = { version: next, files: Object.fromEntries(await Promise.all(entries)) };
    await build.edit('offline.json', () => JSON.stringify(list));
    return build;
  }

  /** Version, and the hash of each file by its address. */
  async list() {
    return JSON.parse(await readFile(join(this.folder, 'offline.json'), 'utf8'));
  }

  /** Writes a file anew; the packed one beside it would be of the old text. */
  async edit(name, change) {
    const path = join(this.folder, name);
    await writeFile(path, change(await readFile(path, 'utf8')));
    await rm(`${path}.br`, { force: true });
  }

  /** Puts another build here. */
  async release(other) {
    await rm(this.folder, { recursive: true, force: true });
    await cp(other.folder, this.folder, { recursive: true });
  }

  async remove() {
    await rm(this.folder, { recursive: true, force: true });
  }
}
