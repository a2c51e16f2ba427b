// Prints what so many interviews in one page leave behind: node tests/soak/print.mjs [interviews].
import { slope, soak } from './soak.mjs';

const interviews = Number(process.argv[2] ?? 1000);
const taken = await soak(interviews, 10);
const kb = (bytes) => `${(bytes / 1024).toFixed(0)} kB`;
console.log('interviews  heap  wasm of the app  wasm of the law  nodes  listeners  timers');
for (const it of taken) {
  console.log([it.held, kb(it.heap), kb(it.app), kb(it.law), it.nodes, it.listeners, it.timers].join('  '));
}
for (const measure of ['heap', 'app', 'law', 'nodes', 'listeners', 'timers']) {
  console.log(`${measure}: ${slope(taken, measure).toFixed(3)} for each interview`);
}
