// At home, once the app stands: has the browser keep it for days without a line, and offers a new version when nothing
// is lost by it. index.html loads this; whatever fails here leaves the app as it was.

const root = document.documentElement;
const workers = navigator.serviceWorker;

/** Pages hold it together while an interview or a booking is open, and a change of version has it alone. */
const OPEN = 'open';

document.head.append(Object.assign(document.createElement('link'), { rel: 'manifest', href: '/manifest.webmanifest' }));
if (workers && navigator.locks) keep().catch(() => {});

async function keep() {
  // The law is on its way, and comes first.
  await new Promise((done) => (window.requestIdleCallback ?? setTimeout)(done));
  const registration = await workers.register(trusted('/sw.js'));
  const take = () => navigator.locks.request(OPEN, { ifAvailable: true }, (free) => free && change(registration));

  // The app says in data-busy whether something is open.
  let close = () => {};
  const look = () => {
    const busy = root.dataset.busy === 'yes';
    close();
    if (busy) {
      const closed = new Promise((done) => (close = done));
      navigator.locks.request(OPEN, { mode: 'shared' }, () => closed);
    }
    root.toggleAttribute('data-newer', !busy && Boolean(registration.active && registration.waiting));
  };
  new MutationObserver(look).observe(root, { attributeFilter: ['data-busy'] });
  registration.addEventListener('updatefound', () => registration.installing.addEventListener('statechange', look));
  look();

  document.querySelector('.newer').addEventListener('click', (event) => event.target.closest('button') && take());
  document.addEventListener('visibilitychange', () => {
    // Nobody is looking: the moment to change unseen. Somebody looks again: the moment to ask for news.
    if (document.hidden && root.hasAttribute('data-newer')) take();
    if (!document.hidden) registration.update().catch(() => {});
  });

  let guarded = workers.controller;
  workers.addEventListener('controllerchange', () => {
    if (guarded) location.reload();
    guarded = workers.controller;
  });
  (await workers.ready).active.postMessage(root.dataset.version);
}

/** Lets the waiting version in. The lock is kept until the page is loaded anew. */
function change(registration) {
  registration.waiting?.postMessage('take');
  return new Promise(() => {});
}

/** The address as the browser takes it: where it knows trusted types, only from a policy that the server names. */
function trusted(address) {
  const own = { createScriptURL: (address) => address };
  return (window.trustedTypes?.createPolicy('keep', own) ?? own).createScriptURL(address);
}
