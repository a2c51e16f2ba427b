// What stands on a kiosk's screen, by the compositor's own account: its windows, and every pixel.
import { execFile } from 'node:child_process';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { crc32, deflateSync } from 'node:zlib';

import { places } from './keyboard.mjs';
import { until } from './kiosk.mjs';

const run = promisify(execFile);
/** A window, a menu or a dialog, as the compositor lists it with the place where it stands. */
const WINDOW = /role (xdg_\w+|wl_subsurface), .*?(?:window '(.*)' of \S+)?, 0x[0-9a-f]+\):\n\s+position: (.*)\n/g;
const WHOLE = '(0, 0) -> (1080, 1920)';

/** Everything that programs show: its kind, its title, and where it is. */
export async function windows(kiosk) {
  const folder = (await readdir(kiosk.memory)).find((name) => name.startsWith('kiosk-'));
  if (!folder) return [];
  const env = { ...process.env, XDG_RUNTIME_DIR: join(kiosk.memory, folder), WAYLAND_DISPLAY: 'wayland' };
  // A compositor that is just ending says nothing.
  const { stdout } = await run('timeout', ['5', 'weston-debug', 'scene-graph'], { env }).catch(() => ({ stdout: '' }));
  return [...stdout.matchAll(WINDOW)].map(([, kind, title, place]) => ({ kind, title, place }));
}

/** The titles of our pages. */
const OWN = /(– DOST bələdçi|^DOST 142) - Chromium$/;
/** How long a browser may take to show its page in the place of the last citizen's, in milliseconds. */
const CHANGE = 15_000;

/**
 * What is on the screen beside the guide or the way to the desk, each over the whole of it: nothing, if all is well.
 * While citizens change, a window may have no title yet.
 */
export async function strangers(kiosk) {
  let others = [];
  for (const since = performance.now(); performance.now() - since < CHANGE; await sleep(50)) {
    const shown = await windows(kiosk);
    others = shown.filter((it) => it.kind !== 'xdg_toplevel' || it.place !== WHOLE || !OWN.test(it.title));
    if (shown.length > 0 && shown.length <= 2 && others.length === 0) return [];
  }
  return others.length > 0 ? others : ['nothing, or the guide more than once'];
}

/** The pixels, four bytes each, as soon as two looks see the same. */
export async function pixels(kiosk) {
  let last = await framebuffer(kiosk);
  await until(async () => {
    const [before, now] = [last, await framebuffer(kiosk)];
    last = now;
    return before.equals(now);
  });
  return last;
}

/** Xvfb keeps its screen as a window dump: a head that says how long it is and how many colours follow. */
async function framebuffer(kiosk) {
  const dump = await readFile(join(kiosk.screen.folder, 'Xvfb_screen0'));
  return dump.subarray(dump.readUInt32BE(0) + dump.readUInt32BE(76) * 12);
}

/** Keeps a picture of the screen. */
export async function picture(kiosk, path) {
  const [width, height] = [1080, 1920];
  const shown = await pixels(kiosk);
  const lines = Buffer.alloc(height * (1 + width * 3));
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const from = (y * width + x) * 4;
      // Blue stands first in the screen's memory, red in a picture.
      for (let of = 0; of < 3; of += 1) lines[y * (1 + width * 3) + 1 + x * 3 + of] = shown[from + 2 - of];
    }
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2], 8);
  const signature = Buffer.from([0x89, ...Buffer.from('PNG\r\n\x1a\n', 'latin1')]);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', deflateSync(lines)), chunk('IEND', Buffer.alloc(0))]));
}

function chunk(kind, body) {
  const named = Buffer.concat([Buffer.from(kind), body]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

/** Presses keys and moves the pointer as hardware does: the words of `xdotool`, one command a line, keys by their place. */
export async function hands(kiosk, lines) {
  const child = run('xdotool', ['-'], { env: { ...process.env, DISPLAY: kiosk.screen.display } });
  const placed = lines.map((line) => line.replace(/^(key\S*(?: --delay 0)?) (\S+)$/, (_, press, chord) => `${press} ${places(chord)}`));
  child.child.stdin.end(placed.join('\n') + '\n');
  await child;
}
