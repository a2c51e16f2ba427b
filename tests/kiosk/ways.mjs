// The ways of somebody who does not see, as data: which screen, by the message that it is heard by, gets which answers, and
// what leads on from it; where only one screen can come then, which.
import { BORN } from '../journeys/citizen.mjs';

const tick = (name) => ({ kind: 'tick', name });
const choice = (name) => ({ kind: 'choice', name });
const box = (name, text, dial = 'digits') => ({ kind: 'box', name, text, dial });
const day = (day, month, year) => [box('date-day', day), box('date-month', month), box('date-year', year)];
const onward = (kind, name) => ({ kind, name });
const CONTINUE = onward('button', 'continue');

/**
 * A woman who has not seen since childhood and will be 65 soon. Each answer is a fact for the engine too; of what she may
 * tick, the rest is false.
 */
export const ENTITLED = {
  'start-title': { onward: onward('link', 'start-entitled-title') },
  'screen-life': { answers: [tick('fact-has-disability')], facts: { has_disability: true }, onward: CONTINUE },
  'screen-merits': { onward: CONTINUE },
  'screen-rare': { onward: CONTINUE },
  'screen-disability': {
    answers: [choice('option-band-from-81-to-100'), choice('option-cause-childhood'), ...day('5', '3', '1970'), choice('answer-yes')],
    facts: { band: 'from_81_to_100', cause: 'childhood', disability_since: '1970-03-05', sight: true },
    onward: CONTINUE,
  },
  'screen-sex': { answers: [choice('option-sex-woman')], facts: { sex: 'woman' }, onward: CONTINUE },
  'screen-birth-date': { answers: day(BORN.day, BORN.month, BORN.year), facts: { birth_date: `${BORN.year}-01-01` }, onward: CONTINUE },
  'screen-record': { answers: [box('length-years', '31'), box('length-months', '6')], facts: { record: 378 }, onward: CONTINUE },
  'screen-household': {
    answers: [box('fact-members', '3'), box('fact-household-income', '2000', 'amount'), box('fact-own-benefits', '0', 'amount'), choice('answer-no')],
    facts: { members: 3, household_income: '2000', own_benefits: '0', receives_assistance: false },
    onward: CONTINUE,
  },
  'screen-capital': { answers: [box('fact-capital', '60000', 'amount')], facts: { capital: '60000' }, onward: CONTINUE },
  'screen-children-raised': {
    answers: [box('fact-children-raised', '0'), choice('answer-no')],
    facts: { children_raised: 0, raised_child_with_disability: false },
    onward: CONTINUE,
  },
};

/** Who books, as she writes herself. */
export const PERSON = {
  az: { name: 'Günel Əliyeva', phone: '0501234571' },
  ru: { name: 'Гюнель Алиева', phone: '0501234572' },
  en: { name: 'Gunel Aliyeva', phone: '0501234573' },
};

/** A visit for the first service that is offered, at the first time. */
export const book = ({ name, phone }) => ({
  'start-title': { onward: onward('link', 'start-book-title') },
  'service-title': { answers: [{ kind: 'fold', comes: 'ear-open' }, { kind: 'button', comes: 'ear-chosen' }], onward: onward('link', 'continue') },
  'centre-title': { onward: onward('button', /.*DOST.*/) },
  'time-title': { onward: onward('button', /\d\d:\d\d/) },
  'contact-title': { answers: [box('contact-name', name, 'letters'), box('contact-phone', phone)], onward: CONTINUE },
  'check-title': { onward: onward('button', 'check-confirm') },
});

/** That visit found by its number, and cancelled. */
export const cancel = ({ phone }, reference) => ({
  'start-title': { onward: onward('link', 'start-visit-title') },
  'visit-title': { answers: [box('visit-reference', reference, 'reference'), box('contact-phone', phone)], onward: onward('button', 'visit-find'), then: 'state-booked' },
  'state-booked': { onward: onward('button', 'visit-cancel'), then: 'visit-cancel-sure' },
  'visit-cancel-sure': { onward: onward('button', 'visit-cancel-yes'), then: 'state-cancelled' },
});
