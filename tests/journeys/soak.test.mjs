// Twenty interviews in one page leave nothing behind; `cargo xtask soak app` holds a thousand.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { slope, soak } from '../soak/soak.mjs';

test('twenty interviews in one page: memory, nodes and listeners stay where they were', async () => {
  const taken = await soak(20, 4);
  const grown = (measure) => taken.at(-1)[measure] - taken[0][measure];
  assert.ok(grown('nodes') < 50, `${grown('nodes')} nodes more`);
  assert.ok(grown('listeners') < 10, `${grown('listeners')} listeners more`);
  assert.equal(grown('app'), 0, 'the memory of the app has grown');
  assert.equal(grown('law'), 0, 'the memory of the law has grown');
  assert.ok(slope(taken, 'heap') < 10_000, `${slope(taken, 'heap')} bytes of heap for each interview`);
});
