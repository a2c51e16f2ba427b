// Interviews in one page of a kiosk, whose process does not end for once: nothing grows; `cargo xtask soak kiosk` holds more.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { slope, soak } from '../soak/soak.mjs';

const INTERVIEWS = Number(process.env.DOST_INTERVIEWS ?? 20);
const MEASURES = ['heap', 'nodes', 'listeners', 'timers'];

test(`${INTERVIEWS} interviews in one page of a kiosk: memory, nodes, listeners and timers stay`, async (t) => {
  const taken = await soak(INTERVIEWS, 4, { surface: 'kiosk', device: 'kiosk' });
  for (const it of taken) t.diagnostic(JSON.stringify(it));
  for (const measure of MEASURES) t.diagnostic(`${measure}: ${slope(taken, measure).toFixed(3)} for each interview`);
  const grown = (measure) => taken.at(-1)[measure] - taken[0][measure];
  assert.ok(grown('nodes') < 50, `${grown('nodes')} nodes more`);
  assert.ok(grown('listeners') < 10, `${grown('listeners')} listeners more`);
  assert.ok(grown('timers') <= 0, `${grown('timers')} timers more`);
  assert.equal(grown('app'), 0, 'the memory of the app has grown');
  assert.equal(grown('law'), 0, 'the memory of the law has grown');
  assert.ok(slope(taken, 'heap') < 10_000, `${slope(taken, 'heap')} bytes of heap for each interview`);
});
