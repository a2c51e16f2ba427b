// Measures the app in Chromium as a slow phone on a slow line has it, beside a page of other people, in the same rounds:
// `measure.mjs <rounds> <folder of the other page>`. Prints each figure of each round as a JSON line.
import { createServer } from 'node:http';
import { readFile, readdir } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { brotliCompressSync } from 'node:zlib';

import * as chrome from 'chrome-launcher';
import lighthouse from 'lighthouse';
import puppeteer from 'puppeteer-core';

import { FLAGS, launch, open } from '../../tests/harness/browser.mjs';
import { startServer } from '../../tests/harness/server.mjs';
import { Citizen, SIMPLE } from '../../tests/journeys/citizen.mjs';

const [rounds, peerFolder] = [Number(process.argv[2]), process.argv[3]];

/** Slow 4G as Lighthouse has it, and a processor four times slower than this one. */
const LINE = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 };
const SLOWER = 4;
/** How long the page is left alone on either side of a tap (milliseconds): nobody answers two questions a second. */
const QUIET = 400;
/** Shorter taps the browser does not report: they count as this (milliseconds). */
const SHORTEST = 16;

const say = (subject, figure, value) => console.log(JSON.stringify({ subject, figure, value }));

/** In the page, before anything else: notes what it does, and when `selector` is there and painted. */
function watch(selector) {
  const seen = { shift: 0, tasks: [], taps: [] };
  const on = (type, note, more) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true, ...more });
  on('layout-shift', (it) => (seen.shift += it.hadRecentInput ? 0 : it.value));
  on('longtask', (it) => seen.tasks.push(it.duration));
  on('event', (it) => it.interactionId && seen.taps.push([it.interactionId, it.duration]), { durationThreshold: 16 });
  const look = new MutationObserver(() => {
    if (!document.querySelector(selector)) return;
    look.disconnect();
    requestAnimationFrame(() => setTimeout(() => (seen.usable = performance.now())));
  });
  look.observe(document, { childList: true, subtree: true, characterData: true });
  globalThis.seen = seen;
}

/** A page on the slow line, loaded until it can be used. */
async function load(browser, subject, url, selector) {
  const { page, close } = await open(browser, 'phone');
  const tools = await page.context().newCDPSession(page);
  await tools.send('Network.enable');
  await tools.send('Network.emulateNetworkConditions', LINE);
  await tools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  let bytes = 0;
  tools.on('Network.loadingFinished', (it) => (bytes += it.encodedDataLength));
  await page.addInitScript(watch, selector);
  await page.goto(url);
  await page.waitForFunction(() => globalThis.seen.usable);
  const { fcp, seen } = await page.evaluate(() => ({
    fcp: performance.getEntriesByName('first-contentful-paint')[0].startTime,
    seen: globalThis.seen,
  }));
  say(subject, 'content visible', fcp);
  say(subject, 'usable', seen.usable);
  say(subject, 'downloaded until then', bytes / 1000);
  say(subject, 'tasks over 50 ms while loading', sum(seen.tasks));
  return { page, close };
}

/** Touches the glass and nothing more: what a test looks for in the page, before a tap and after it, would count. */
class Finger extends Citizen {
  press(id) {
    return this.touch(this.page.getByRole('button', { name: this.word(id), exact: true }).first());
  }

  follow(id) {
    return this.touch(this.page.getByRole('link', { name: this.word(id) }).first());
  }

  async touch(place) {
    await place.scrollIntoViewIfNeeded();
    const { x, y, width, height } = await place.boundingBox();
    await sleep(QUIET);
    await this.page.touchscreen.tap(x + width / 2, y + height / 2);
    await sleep(QUIET);
  }
}

/** The whole interview by taps; what each takes from the finger to the paint. */
async function ours(browser, server) {
  const { page, close } = await load(browser, 'DOST', server.url, 'nav.languages');
  const citizen = new Finger(page, 'az');
  await citizen.follow('start-pension-title');
  await citizen.answer(SIMPLE);
  await citizen.heading('result-title');
  await taps(page, 'DOST');
  say('DOST', 'layout shift', await page.evaluate(() => globalThis.seen.shift));
  await close();
}

/** Their page: a figure changed digit by digit. */
async function theirs(browser, url) {
  const { page, close } = await load(browser, 'publicodes', url, '[role=status]:not(:empty)');
  const field = page.locator('input');
  await field.focus();
  for (const digit of '1234512345') {
    await sleep(QUIET);
    await page.keyboard.press(digit);
    await sleep(QUIET);
    if (digit === '5') await field.fill('');
  }
  await taps(page, 'publicodes');
  say('publicodes', 'layout shift', await page.evaluate(() => globalThis.seen.shift));
  await close();
}

/** One figure an interaction: the longest of its events. */
async function taps(page, subject) {
  await page.waitForTimeout(500);
  const [reported, count] = await page.evaluate(() => [globalThis.seen.taps, performance.interactionCount]);
  const longest = new Map();
  for (const [id, took] of reported) longest.set(id, Math.max(took, longest.get(id) ?? 0));
  const all = [...longest.values(), ...Array(Math.max(0, count - longest.size)).fill(SHORTEST)].sort((a, b) => a - b);
  const at = (share) => all[Math.min(all.length - 1, Math.floor(all.length * share))];
  say(subject, 'tap to paint, half', at(0.5));
  say(subject, 'tap to paint, 99 %', at(0.99));
}

const sum = (all) => all.reduce((total, it) => total + it, 0);

/** Screens for Lighthouse, each with what the tab holds there. */
async function screens(browser, server) {
  const { page, close } = await open(browser, 'phone');
  const citizen = new Citizen(page, 'az');
  const found = [];
  const note = async (name) => {
    await page.waitForTimeout(300);
    found.push({ name, url: page.url(), held: await page.evaluate(() => ({ ...sessionStorage })) });
  };
  await citizen.arrive(server.url);
  await note('start');
  await citizen.follow('start-pension-title');
  await citizen.answer(SIMPLE, (name) => (name === 'question-birth-date' ? note('question') : undefined));
  await citizen.heading('result-title');
  await note('result');
  for (const name of ['services', 'centres']) found.push({ name, url: `${server.url}/${name}`, held: {} });
  await close();
  return found;
}

async function judge(screen) {
  const instance = await chrome.launch({ chromePath: process.env.CHROMIUM, chromeFlags: ['--headless=new', ...FLAGS] });
  const browser = await puppeteer.connect({ browserURL: `http://127.0.0.1:${instance.port}` });
  const page = await browser.newPage();
  await page.evaluateOnNewDocument((held) => Object.assign(sessionStorage, held), screen.held);
  const { lhr } = await lighthouse(screen.url, { disableStorageReset: true, port: instance.port }, undefined, page);
  for (const category of Object.values(lhr.categories)) {
    say(`Lighthouse: ${screen.name}`, category.title, category.score * 100);
    const lost = category.auditRefs.filter((it) => it.weight > 0 && (lhr.audits[it.id].score ?? 1) < 0.9);
    for (const { id } of lost) console.error(`${screen.name}: ${id}: ${lhr.audits[id].displayValue ?? lhr.audits[id].title}`);
  }
  await browser.disconnect();
  await instance.kill();
}

/** Their page as ours is served: packed by brotli before anyone asks. */
async function serve(folder) {
  const TYPES = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript' };
  const files = new Map();
  for (const name of await readdir(folder, { recursive: true })) {
    if (extname(name) in TYPES) files.set(`/${name}`, brotliCompressSync(await readFile(join(folder, name))));
  }
  const server = createServer((request, response) => {
    const path = request.url === '/' ? '/index.html' : request.url;
    response.setHeader('content-encoding', 'br');
    response.writeHead(files.has(path) ? 200 : 404, { 'content-type': TYPES[extname(path)] ?? 'text/plain' });
    response.end(files.get(path));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

const [browser, server, peer] = await Promise.all([launch(), startServer(), serve(peerFolder)]);
try {
  const looked = await screens(browser, server);
  for (let round = 0; round < rounds; round += 1) {
    await ours(browser, server);
    await theirs(browser, `http://127.0.0.1:${peer.address().port}/`);
    for (const screen of looked) await judge(screen);
  }
} finally {
  await browser.close();
  await server.remove();
  peer.close();
}
