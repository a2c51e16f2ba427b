// Chromium without its background traffic, and pages as a phone, a desktop and a kiosk show them.
import { chromium } from 'playwright-core';

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** On a machine without a network each of these would make every start wait. */
export const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const inBaku = { locale: 'az-AZ', timezoneId: 'Asia/Baku' };

/** The devices that people stand before. Sizes in CSS pixels. */
export const DEVICES = {
  phone: { ...inBaku, viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
  desktop: { ...inBaku, viewport: { width: 1280, height: 800 } },
  kiosk: { ...inBaku, viewport: { width: 1080, height: 1920 }, hasTouch: true },
};

/** Starts a browser without a window; close it with `close()`. */
export function launch() {
  return chromium.launch({ executablePath, args: FLAGS });
}

/**
 * Opens an empty page in a profile of its own.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {keyof typeof DEVICES} device
 * @param {import('playwright-core').BrowserContextOptions} [options] what differs from the device
 * @returns {Promise<{ page: import('playwright-core').Page, problems: string[], close: () => Promise<void> }>}
 *   `problems` collects whatever the page throws, writes to the console as an error, or is denied by its policy.
 */
export async function open(browser, device, options = {}) {
  const context = await browser.newContext({ ...DEVICES[device], ...options });
  const page = await context.newPage();
  const problems = [];
  page.on('pageerror', (error) => problems.push(`thrown: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
  page.on('crash', () => problems.push('the page crashed'));
  return { page, problems, close: () => context.close() };
}
