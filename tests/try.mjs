import { launch, open } from './harness/browser.mjs';
import { startServer } from './harness/server.mjs';
const [,, device='phone', lang='az', ticks='works,has_disability,has_children'] = process.argv;
const want = new Set(ticks.split(','));
const browser = await launch();
const server = await startServer({ surface: device === 'kiosk' ? 'kiosk' : 'home' });
const { page, problems, close } = await open(browser, device);
const shot = async (n) => page.screenshot({ path: `/tmp/shots/${device}-${lang}-${n}.png`, fullPage: device !== 'kiosk' });
try {
await page.goto(server.url); await page.locator('nav.languages').waitFor();
await page.locator(`button[lang=${lang}]`).click(); await page.waitForTimeout(500);
await shot('00-start');
await page.locator('.door').first().click();
for (let i = 1; i < 40; i++) {
  await page.waitForURL(/question|result/, { timeout: 15000 });
  if (/result/.test(page.url())) break;
  await page.waitForTimeout(120);
  const key = page.url().split('/').pop();
  console.log(i, key, await page.locator('h1').innerText(), '|', await page.locator('.progress span').innerText());
  for (const fact of want) { const box = page.locator(`input[type=checkbox]#${fact}`); if (await box.count()) await box.check(); }
  for (const box of await page.locator('form input[type=text]:visible').all()) {
    const id = await box.getAttribute('id');
    await box.fill(/-day$/.test(id) ? '5' : /-month$/.test(id) ? '3' : /birth_date-year/.test(id) ? '1975' : /children-year/.test(id) ? '2018' : /-from$/.test(id) ? '2019' : /-to$/.test(id) ? '2022' : /-year$/.test(id) ? '2026' : /-years$/.test(id) ? '20' : /-months$/.test(id) ? '6' : '2');
  }
  const groups = new Set(await page.locator('form input[type=radio]').evaluateAll((all) => all.map((it) => it.name)));
  for (const name of groups) { const radio = page.locator(`input[type=radio][name="${name}"]`).first(); await radio.check(); }
  await shot(String(i).padStart(2, '0') + '-' + key);
  await page.locator('button[type=submit]').click();
  await page.waitForTimeout(250);
  if (page.url().endsWith('/' + key)) { console.log('STUCK', await page.locator('.error-summary').innerText()); await shot('stuck-' + key); break; }
}
await page.waitForTimeout(800); await shot('90-result'); console.log(page.url(), await page.locator('main').innerText());
const first = page.locator('a.result, .outcome a').first();
if (await first.count()) { await first.click(); await page.waitForTimeout(500); await shot('91-benefit'); }
await page.goto(server.url + '/answers'); await page.waitForTimeout(1200); await shot('92-answers');
} catch (e) { console.log(String(e)); await shot('error'); }
console.log(problems);
await close(); await browser.close(); await server.remove();
