// The kiosk's system units: systemd accepts them, and their restart brake can really be reached.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const UNITS = ['dost-kiosk.service', 'dost-server.service'];
/** The most that systemd's own measure of exposure may say, out of 10. The browser's sandbox needs what the server does not. */
const EXPOSED = { 'dost-kiosk.service': 4.5, 'dost-server.service': 2 };
const path = (unit) => fileURLToPath(new URL(`../../kiosk/${unit}`, import.meta.url));

test('systemd is told to go on where the kernel ends one page for its memory', async () => {
  assert.match(await readFile(path('dost-kiosk.service'), 'utf8'), /^OOMPolicy=continue$/m);
});

for (const unit of UNITS) {
  test(`${unit}: so many quick ends as the brake allows fit twice into its window`, async () => {
    const text = await readFile(path(unit), 'utf8');
    const seconds = (name) => Number(text.match(new RegExp(`^${name}=(\\d+)$`, 'm'))?.[1]);
    const window = seconds('StartLimitIntervalSec');
    assert.ok(window >= 2 * seconds('RestartSec') * seconds('StartLimitBurst'), `window of ${window} s`);
  });

  test(`${unit}: systemd finds no fault in it`, async () => {
    const said = await new Promise((resolve) => {
      execFile('systemd-analyze', ['verify', '--man=no', path(unit)], (error, out, err) => {
        resolve(error?.code === 'ENOENT' ? 'systemd-analyze is missing' : out + err);
      });
    });
    // The programs are there only after the installation.
    const faults = said.split('\n').filter((line) => line.includes(unit) && !line.includes('is not executable'));
    assert.deepEqual(faults, []);
    assert.doesNotMatch(said, /is missing$/);
  });

  test(`${unit}: no more is open than it needs`, async () => {
    const said = await new Promise((resolve) => {
      execFile('systemd-analyze', ['security', '--offline=yes', path(unit)], (error, out) => resolve(out));
    });
    const exposed = Number(said.match(/Overall exposure level for [^:]+: ([0-9.]+)/)?.[1]);
    assert.ok(exposed <= EXPOSED[unit], `exposed ${exposed}`);
  });
}
