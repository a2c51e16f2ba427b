// Loads the page anew every 15 seconds, unless somebody does something on it; not for ever, so that a session can end.
const QUIET_FOR = 20 * 60 * 1000;
const touched = () => sessionStorage.setItem("touched", String(Date.now()));
if (performance.getEntriesByType("navigation")[0]?.type !== "reload") touched();
for (const kind of ["pointerdown", "keydown"]) addEventListener(kind, touched);
const idle = () =>
  !document.hidden &&
  document.activeElement === document.body &&
  Date.now() - Number(sessionStorage.getItem("touched")) < QUIET_FOR;
setInterval(async () => {
  const answer = idle() && (await fetch(location.href, { method: "HEAD" }).catch(() => null));
  if (answer && idle()) location.reload();
}, 15000);
