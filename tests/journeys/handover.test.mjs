// "Continue on my phone": the kiosk's answers come to the phone that shows the same number, and to no other; then the kiosk
// has them no more, and the server never had anything but what the kiosk sealed.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { launch, open } from '../harness/browser.mjs';
import { seen } from '../harness/picture.mjs';
import { startServer } from '../harness/server.mjs';
import { BORN, Citizen, LANGUAGES, SIMPLE } from './citizen.mjs';

let browser;
let server;
/** Where people open the guide on their own phones: another server on the same database. */
let home;
let site;

before(async () => {
  browser = await launch();
  server = await startServer({ surface: 'kiosk' });
  home = await startServer({ beside: server });
  site = home.url;
});

after(async () => {
  await browser?.close();
  await home?.remove();
  await server?.remove();
});

/** A citizen at a kiosk whose agent knows the site, with her pension worked out and the picture before her. */
async function atThePicture(language, prepare = async () => {}) {
  const tab = await open(browser, 'kiosk');
  await prepare(tab.page);
  const citizen = new Citizen(tab.page, language);
  const sent = [];
  tab.page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
  await tab.page.route('**/config.json', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, json: { ...(await answer.json()), site } });
  });
  await citizen.arrive(server.url);
  await citizen.follow('start-pension-title');
  await citizen.answer(SIMPLE);
  await citizen.heading('result-title');
  const sum = await tab.page.locator('h2.sum__amount').innerText();
  await citizen.follow('take-title');
  await citizen.follow('hand-title');
  await citizen.heading('hand-title');
  await tab.page.locator('.take__picture path[d]').waitFor();
  const address = await seen(tab.page, tab.page.locator('.take__picture'));
  assert.match(`${address}`, new RegExp(`^${site}/take-over\\?lang=${language}#[0-9a-f]{64}$`));
  return { ...tab, citizen, sent, sum, address };
}

/** A phone that has scanned the picture, and its person's press. */
async function phoneAt(address, language = 'az') {
  const tab = await open(browser, 'phone');
  const person = new Citizen(tab.page, language);
  await tab.page.goto(address);
  await person.heading('over-title');
  assert.equal(tab.page.url(), `${site}/take-over`, 'the key left the address');
  return { ...tab, person };
}

const numberOn = async (page) => Number(await page.locator('.take__number').innerText());

for (const language of LANGUAGES) {
  test(`the answers move to the phone and are gone from the kiosk: ${language}`, async () => {
    const { page, problems, citizen, sent, sum, address, close } = await atThePicture(language);
    await citizen.lookAt('hand-over');
    await citizen.picture(`kiosk-${language}-hand-over`);
    const phone = await phoneAt(address, language);
    await phone.person.lookAt('take-over');
    await phone.person.press('over-start');
    await phone.page.locator('.take__number').waitFor();
    await page.locator('.take__number').waitFor();
    assert.equal(await numberOn(page), await numberOn(phone.page), 'both screens show one number');
    await citizen.lookAt('hand-over asked');
    await phone.person.lookAt('take-over asked');
    await citizen.picture(`kiosk-${language}-hand-over-asked`);
    await phone.person.picture(`phone-${language}-take-over-asked`);

    await citizen.press('hand-same');
    await phone.person.heading('result-title');
    assert.equal(await phone.page.locator('h2.sum__amount').innerText(), sum, 'the same money');
    await page.getByText(citizen.word('hand-taken'), { exact: true }).waitFor();
    await new Citizen(page, 'az').heading('start-title');
    await page.goto(`${server.url}/result`);
    await new Citizen(page, 'az').heading('start-title');

    const key = address.slice(-32);
    for (const request of sent) assert.doesNotMatch(request, new RegExp(`${BORN.year}|60 ?000|${key}`), request);
    assert.doesNotMatch(server.log + home.log, new RegExp(address.slice(-64, -32)));
    assert.deepEqual([...problems, ...phone.problems], []);
    await phone.close();
    await close();
  });
}

test('a stranger who scans the picture first gets nothing, and the citizen begins anew', async () => {
  const { page, citizen, address, close } = await atThePicture('az');
  const stranger = await phoneAt(address);
  await stranger.person.press('over-start');
  await stranger.page.locator('.take__number').waitFor();
  const own = await phoneAt(address);
  await own.person.press('over-start');
  await own.page.getByText(own.person.word('failure-handover-taken')).waitFor();
  await own.person.lookAt('take-over taken');

  await citizen.press('hand-different');
  await page.getByText(citizen.word('hand-refused')).waitFor();
  await citizen.lookAt('hand-over refused');
  await stranger.page.getByText(stranger.person.word('failure-handover-gone')).waitFor();
  await citizen.press('hand-anew');
  await page.locator('.take__picture path[d]').waitFor();
  const anew = await seen(page, page.locator('.take__picture'));
  assert.notEqual(anew, address);
  await stranger.page.goto('about:blank');
  await stranger.page.goto(address);
  await stranger.person.press('over-start');
  await stranger.page.getByText(stranger.person.word('failure-handover-gone')).waitFor();
  await Promise.all([stranger.close(), own.close(), close()]);
});

test('who looks for their phone is not asked whether they are there, until the picture is over', async () => {
  const { page, citizen, close } = await atThePicture('en', (page) => page.clock.install());
  await page.clock.runFor(150_000);
  assert.equal(await page.locator('dialog[open]').count(), 0);
  await page.getByRole('heading', { name: citizen.word('hand-title') }).waitFor();
  await close();
});

test('a phone without the picture is told what to do', async () => {
  const { page, close } = await open(browser, 'phone');
  const person = new Citizen(page, 'az');
  await page.goto(`${site}/take-over`);
  await person.heading('over-title');
  await page.getByText(person.word('over-nothing')).waitFor();
  await person.lookAt('take-over nothing');
  await close();
});
