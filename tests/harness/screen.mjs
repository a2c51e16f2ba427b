// What holds on every screen at rest: nothing cut off or sticking out, nothing that only colour tells, valid HTML.
import { HtmlValidate } from 'html-validate';

/** The values that a reader may set under WCAG 1.4.12. */
export const SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';

/**
 * Has everything that moves arrive: colours on their way from one theme to another belong to neither. Not waited for,
 * because what lies in a closed list never gets there.
 */
export const still = (page) =>
  page.evaluate(() => {
    for (const moving of document.getAnimations()) {
      if (moving.effect.getComputedTiming().endTime === Infinity) moving.cancel();
      else moving.finish();
    }
  });

/** What sticks out of the page or of its own box to the side, and texts that a box cuts off below. */
export const cutOff = (page) =>
  page.evaluate(() => {
    const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    const shown = [...document.querySelectorAll('body *')].filter(
      (it) => it.checkVisibility({ visibilityProperty: true }) && it.tagName !== 'INPUT' && !it.closest('.unseen, .skip, svg'),
    );
    const cut = shown.filter((it) => {
      const box = it.getBoundingClientRect();
      const sticksOut = box.right > innerWidth + 1 || box.left < -1;
      const bursts = it.clientWidth > 0 && it.scrollWidth > it.clientWidth + 1;
      const hidden = ['hidden', 'clip'].includes(getComputedStyle(it).overflowY) && it.scrollHeight > it.clientHeight + 1;
      return sticksOut || bursts || hidden;
    });
    const names = cut.map((it) => `${it.tagName}.${it.className}: ${it.textContent.slice(0, 40)}`);
    return wide > 0 ? [`the page is ${wide} px too wide`, ...names] : names;
  });

/** In forced colours: what loses its edge, and what is chosen but looks like what is not. */
export const lostInForcedColours = (page) =>
  page.evaluate(() => {
    const shown = (selector) => [...document.querySelectorAll(selector)].filter((it) => it.checkVisibility());
    const name = (it) => `${it.tagName}.${it.className}: ${it.textContent.slice(0, 30)}`;
    const edgeless = shown('.button, .door, .notice, .sum, .card, .choice, .chip, .day, .time, .key, .bar__button, .pick label, .field input').filter((it) => {
      const { borderTopStyle, borderTopWidth } = getComputedStyle(it);
      return borderTopStyle === 'none' || parseFloat(borderTopWidth) < 1;
    });
    const look = (it) => {
      const { backgroundColor, color, borderTopWidth, fontWeight } = getComputedStyle(it);
      return [backgroundColor, color, borderTopWidth, fontWeight].join();
    };
    const chosen = shown('[aria-pressed=true]:not(:disabled)');
    const alike = chosen.filter((it) => {
      const other = it.parentElement.closest('nav, ul, div, section').querySelector('[aria-pressed=false]:not(:disabled)');
      return other && look(other) === look(it);
    });
    return [...edgeless.map((it) => `no edge: ${name(it)}`), ...alike.map((it) => `not told from its neighbours: ${name(it)}`)];
  });

/** Rules of html-validate that do not fit, each with its reason. */
const OFF = {
  'wcag/h71': 'a group is named by aria-labelledby, often by the question itself: a legend would say it twice',
  'long-title': 'a title is the question of the screen, as long as the question',
};

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: Object.fromEntries(Object.keys(OFF).map((rule) => [rule, 'off'])),
});

/** What is not valid in the page as it stands. */
export async function invalid(html) {
  const report = await validator.validateString(html);
  return report.results.flatMap((result) =>
    result.messages.map((it) => `${it.ruleId}: ${it.message} at ${it.selector ?? `line ${it.line}`}`),
  );
}
