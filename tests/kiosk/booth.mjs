// An agent with its real voice or a quick one, and a browser in which a test opens the pages that the agent would show.
import { execFileSync } from 'node:child_process';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';

import { chromium } from 'playwright-core';

import { DEVICES, FLAGS } from '../harness/browser.mjs';
import { startServer } from '../harness/server.mjs';
import { Kiosk, until } from './kiosk.mjs';

/** How long the agent waits for a page to come again, and then takes to start a browser, in milliseconds. */
const REPLACED_WITHIN = 2000;
const app = process.env.DOST_APP ?? new URL('../../dist', import.meta.url).pathname;
/** A hundredth of a second of silence. */
const SILENCE = Buffer.concat([Buffer.from('UklGRmQBAABXQVZFZm10IBAAAAABAAEAgD4AAAB9AAACABAAZGF0YUABAAA=', 'base64'), Buffer.alloc(320)]);

export class Booth {
  /** @param {{ voice?: 'real' | 'quick' }} how a quick voice gives a sound without words, so that nobody waits for it */
  static async open({ voice = 'real' } = {}) {
    const booth = new Booth();
    booth.folder = await mkdtemp('/dev/shm/dost-booth-');
    booth.socket = `${booth.folder}/socket`;
    execFileSync('mkfifo', [booth.socket]);
    await writeFile(`${booth.folder}/silence.wav`, SILENCE);
    const [sleeps, speaks] = await Promise.all([booth.#program('browser', 'exec sleep 600'), booth.#program('voice', `exec cat ${booth.folder}/silence.wav`)]);
    const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
    // As the agent starts it.
    const args = [...FLAGS, '--autoplay-policy=no-user-gesture-required'];
    [booth.server, booth.browser] = await Promise.all([startServer({ surface: 'kiosk', app }), chromium.launch({ executablePath, args })]);
    const env = { DOST_HEADPHONES: booth.socket, ...(voice === 'quick' && { DOST_VOICE: speaks }) };
    booth.kiosk = await Kiosk.start({ app, browser: sleeps, server: booth.server.url, env });
    await booth.ready();
    return booth;
  }

  async #program(name, lines) {
    const file = `${this.folder}/${name}`;
    await writeFile(file, `#!/bin/sh\n${lines}\n`);
    await chmod(file, 0o755);
    return file;
  }

  /** Waits until the agent serves the app and keeps a browser. */
  async ready() {
    await until(async () => (await fetch(this.kiosk.address).catch(() => {}))?.ok && (await this.kiosk.processes('sleep')).length > 0);
  }

  /** A new page on the start screen; `prepare` is done to it before. */
  async enter(prepare) {
    const context = await this.browser.newContext(DEVICES.kiosk);
    const page = await context.newPage();
    await prepare(page);
    await page.goto(this.kiosk.address);
    await page.locator('nav.languages').waitFor();
    return { page, close: () => this.#leave(context) };
  }

  /** Closes a page, and waits for the browser that takes the place of its own: a page that came a moment before would get a
   * pass that ends. Whose session was over already has been replaced. */
  async #leave(context) {
    const before = await this.kiosk.processes('sleep');
    await context.close();
    for (const since = performance.now(); performance.now() - since < REPLACED_WITHIN; await sleep(50)) {
      const now = await this.kiosk.processes('sleep');
      if (now.length >= before.length && before.some((it) => !now.includes(it))) return;
    }
  }

  async remove() {
    await this.browser?.close();
    await this.kiosk?.remove();
    await this.server?.remove();
    await rm(this.folder, { recursive: true, force: true });
  }
}
