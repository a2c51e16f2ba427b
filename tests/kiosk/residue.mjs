// Looks for texts in everything a kiosk has left: the memory of its processes (the compositor's holds what was copied), its
// folder in memory, what it has written, and what waits to be printed.
import { open, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const PAGE = 4096;
/** Pages read at once. */
const CHUNK = 4096;
/** Where programs that print keep what they are given. */
const SPOOLS = ['/var/spool/cups', '/var/spool/lpd'];
/** In an entry of a page map: present in memory, or swapped out. */
const THERE = 0xc0;

/**
 * Where the texts are, as UTF-8 or as UTF-16.
 *
 * @param {import('./kiosk.mjs').Kiosk} kiosk
 * @param {string[]} texts
 * @returns {Promise<string[]>} one line for each text in each place that holds it
 */
export async function residue(kiosk, texts) {
  const patterns = texts.flatMap((text) => [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')].map((bytes) => ({ text, bytes })));
  const found = new Set();
  const look = (place, bytes) => {
    for (const pattern of patterns) if (bytes.includes(pattern.bytes)) found.add(`${place}: ${pattern.text}`);
  };
  look('log', Buffer.from(kiosk.said));
  for (const folder of [kiosk.memory, ...SPOOLS]) await ofFolder(folder, look);
  for (const id of [kiosk.agent.pid, ...(await kiosk.processes())]) await ofProcess(id, look);
  return [...found];
}

/** Files come and go with the browser that runs. */
async function ofFolder(folder, look) {
  for (const file of await readdir(folder, { withFileTypes: true }).catch(() => [])) {
    const path = join(folder, file.name);
    look('name of a file', Buffer.from(path));
    if (file.isDirectory()) await ofFolder(path, look);
    else if (file.isFile()) look(path, await readFile(path).catch(() => Buffer.alloc(0)));
  }
}

async function ofProcess(id, look) {
  const name = (await readFile(`/proc/${id}/comm`, 'utf8').catch(() => 'gone')).trim();
  const smaps = await readFile(`/proc/${id}/smaps`, 'latin1').catch(() => '');
  const regions = [...smaps.matchAll(/^([0-9a-f]+)-([0-9a-f]+) r[^]*?^Rss: +(\d+) kB/gm)].filter(([, , , rss]) => rss !== '0');
  const [memory, map] = await Promise.all(['mem', 'pagemap'].map((file) => open(`/proc/${id}/${file}`, 'r').catch(() => null)));
  if (!memory || !map) return;
  // The end of each part is looked at again with the next: a text may lie across both.
  const overlap = 256;
  const buffer = Buffer.alloc(overlap + CHUNK * PAGE);
  for (const [, start, end] of regions) {
    const [first, last] = [start, end].map((address) => Number(BigInt(`0x${address}`) / BigInt(PAGE)));
    for (let page = first; page < last; page += CHUNK) {
      const count = Math.min(CHUNK, last - page);
      const entries = Buffer.alloc(count * 8);
      await map.read(entries, 0, entries.length, page * 8).catch(() => {});
      for (let from = 0; from < count; from += 1) {
        if (!(entries[from * 8 + 7] & THERE)) continue;
        let to = from;
        while (to < count && entries[to * 8 + 7] & THERE) to += 1;
        // A page may be given back while it is being looked for.
        const { bytesRead } = await memory
          .read(buffer, overlap, (to - from) * PAGE, (page + from) * PAGE)
          .catch(() => ({ bytesRead: 0 }));
        look(`memory of ${name}`, buffer.subarray(0, overlap + bytesRead));
        buffer.copy(buffer, 0, bytesRead, bytesRead + overlap);
        from = to;
      }
    }
  }
  await Promise.all([memory.close(), map.close()]);
}
