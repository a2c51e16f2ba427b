// The service worker: keeps one whole version of the app, so that everything but booking works without a line.
//
// A version is the files of /offline.json. It is kept whole or not at all, and a page sees the files of one version
// only: the browser lets a new worker wait until the pages of the old one are gone, or until `take` (see keep.js).
'use strict';

const VERSION = 'place-of-the-version';
const SHELF = `dost-${VERSION}`;
const LIST = '/offline.json';
const CONFIG = '/config.json';
/** How long a page waits for its settings, in milliseconds: without them it starts as at home, where this worker is. */
const CONFIG_WITHIN = 3000;

/** Answers for one person at one moment, and what decides whether this worker stays. */
const NEVER_KEPT = [/^\/api(\/|$)/, /^\/offline\.json$/];

self.addEventListener('install', (event) => event.waitUntil(fill()));
self.addEventListener('activate', (event) => event.waitUntil(clear((name) => name !== SHELF)));

self.addEventListener('message', (event) => {
  if (event.data === 'take') self.skipWaiting();
  // A page that came over the line is taken in hand only if it is of this version.
  if (event.data === VERSION) event.waitUntil(self.clients.claim());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  const own = origin === self.location.origin && request.method === 'GET';
  if (own && pathname === CONFIG) return event.respondWith(soon(request));
  if (!own || NEVER_KEPT.some((it) => it.test(pathname))) return;
  if (request.mode !== 'navigate') return event.respondWith(kept(request, request));
  event.waitUntil(stayOrGo());
  // The app's own addresses have no extension and are all one page.
  const page = pathname.split('/').pop().includes('.') ? pathname : '/';
  event.respondWith(kept(page, request));
});

/** The kept file, else the line: the browser may have thrown away what it kept, and a page may be of another version. */
async function kept(address, request) {
  const shelf = await caches.open(SHELF);
  return (await shelf.match(address, { ignoreVary: true })) ?? fetch(request);
}

/** The answer of the line, or one that says nothing: a line that is there and dead would keep the page waiting. */
function soon(request) {
  return fetch(request, { signal: AbortSignal.timeout(CONFIG_WITHIN) }).catch(() => new Response(null, { status: 204 }));
}

/** Keeps every file of this version; if one is missing, broken or has no room, none, and the old version stays. */
async function fill() {
  try {
    const { version, files } = await (await fetch(LIST, { cache: 'no-store' })).json();
    if (version !== VERSION) throw new Error('the server is between two versions');
    const shelf = await caches.open(SHELF);
    for (const [address, hash] of Object.entries(files)) await shelf.put(address, await sound(address, hash));
  } catch (error) {
    await caches.delete(SHELF);
    throw error;
  }
}

/** The file with this hash: as the version before has it, as the page has just loaded it, or loaded anew. */
async function sound(address, hash) {
  const ways = [
    () => caches.match(address, { ignoreSearch: true, ignoreVary: true }),
    () => fetch(address),
    () => fetch(address, { cache: 'reload' }),
  ];
  for (const way of ways) {
    const answer = await way();
    if (answer?.ok && (await digest(answer.clone())) === hash) return answer;
  }
  throw new Error(`${address} is not the file of version ${VERSION}`);
}

/** SHA-256 in hexadecimal digits. A body that breaks off has none. */
async function digest(answer) {
  const body = await answer.arrayBuffer().catch(() => new ArrayBuffer(0));
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', body));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Who runs the service can call this worker back: where there is no list, it leaves nothing behind. */
async function stayOrGo() {
  const list = await fetch(LIST, { cache: 'no-store' }).catch(() => undefined);
  if (list?.status !== 404) return;
  await self.registration.unregister();
  await clear(() => true);
}

/** Throws away shelves. */
async function clear(which) {
  const names = (await caches.keys()).filter((name) => name.startsWith('dost-') && which(name));
  await Promise.all(names.map((name) => caches.delete(name)));
}
