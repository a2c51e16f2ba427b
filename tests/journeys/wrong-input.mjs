// What people type and paste that is wrong, by kind of box: each with the message that must answer it. Data for
// hands.test.mjs; a new kind of mistake is one more line.

/** Digits as other scripts write them, an O for a zero, marks of the other direction, a smile, too much. */
const NO_NUMBER = ['١٢', '१२', '１２', '1О', 'lO', '-1', '1e3', '😀', 'двенадцать', '1.5', '+1', '9'.repeat(500)];

/** A day in three boxes; the others are right where one is wrong. */
export const DATES = [
  [['', '', ''], 'error-date-empty'],
  [[' ', '\u00a0', '\u200b'], 'error-date-empty'],
  ...NO_NUMBER.map((day) => [[day, '1', '1962'], 'error-date-day']),
  [['0', '1', '1962'], 'error-date-day'],
  [["1'); drop table visits;--", '1', '1962'], 'error-date-day'],
  [['31', 'x', '1962'], 'error-date-month'],
  [['31', '13', '1962'], 'error-date-month'],
  [['31', 'ma', '1962'], 'error-date-month'],
  [['31', 'ьфке', '1962'], 'error-date-month'],
  [['1', '1', '62'], 'error-date-year'],
  [['1', '1', '19б2'], 'error-date-year'],
  [['1', '1', '19622'], 'error-date-year'],
  [['1', '1', '2999'], 'error-date-in-future'],
  [['1', '1', '1850'], 'error-date-too-long-ago'],
];

/** Right all the same: what cannot be seen is no mistake. */
export const RIGHT_DATES = [
  ['\u200e27\u200f', ' 3 ', '\u20661962\u2069'],
  ['27', '3', '\u202a1962\u202c'],
  ['\ufeff27', '\u00a03', '1962\u061c'],
];

/** A length of time in two boxes. */
export const LENGTHS = [
  [['', ''], 'error-length-empty'],
  ...NO_NUMBER.map((years) => [[years, '1'], 'error-length-number']),
  [['20', '12'], 'error-length-months'],
  [['20', 'шесть'], 'error-length-number'],
];

/** An amount of money. */
export const AMOUNTS = [
  ['', 'error-amount-empty'],
  ['\u200b\u2066\u2069', 'error-amount-empty'],
  ['-5', 'error-amount'],
  ['6О000', 'error-amount'],
  ['٦٠٠', 'error-amount'],
  ['60 000 USD', 'error-amount'],
  ['💰', 'error-amount'],
  ['1..2', 'error-amount'],
  ['1e9', 'error-amount'],
  ['9'.repeat(40), 'error-amount'],
  ['60000,505', 'error-amount-too-fine'],
  ['1,23456', 'error-amount-too-fine'],
];

/** A name. */
export const NAMES = [
  ['', 'error-name-too-short'],
  ['\u200b\u2067', 'error-name-too-short'],
  ['G', 'error-name-too-short'],
  ['Günel 2', 'error-name-digits'],
  ['Günel ٢', 'error-name-digits'],
  ['Günel 😀', 'error-name-signs'],
  ['<b>Günel</b>', 'error-name-signs'],
  ['Ə'.repeat(81), 'error-name-too-long'],
];

/** A telephone number. */
export const PHONES = [
  ['', 'error-phone-empty'],
  ['\u2066\u2069', 'error-phone-empty'],
  ['050 123 45', 'error-phone-too-short'],
  ['050 123 45 67 89', 'error-phone-too-long'],
  ['O50 123 45 67', 'error-phone-letters'],
  ['٠٥٠١٢٣٤٥٦٧', 'error-phone-letters'],
  ['050-123-45-б7', 'error-phone-letters'],
  ['☎ 050 123 45 67', 'error-phone-letters'],
  ['+7 912 345 67 89', 'error-phone-not-azerbaijani'],
  ['020 123 45 67', 'error-phone-unknown-prefix'],
];

/** The number of a visit. */
export const REFERENCES = [
  ['', 'error-reference-length'],
  ['7K3M', 'error-reference-length'],
  ['7K3M-Q9TD-R2W5C-7K3M', 'error-reference-length'],
  ['04НV-1SJR-88A5D', 'error-reference-letter'],
  ['04HV-1SJR-88A5😀', 'error-reference-letter'],
  ['04HV-1SJR-88A5E', 'error-reference-check'],
];

/** How many: a box for a number. */
export const COUNTS = [['', 'error-number'], ['\u200b', 'error-number'], ...NO_NUMBER.map((count) => [count, 'error-number'])];

/** Pay in a period: from, to, and how much. */
export const PERIODS = [
  [['', '2019', '500'], 'error-date-year'],
  [['2010', '19', '500'], 'error-date-year'],
  [['2010', '２０１９', '500'], 'error-date-year'],
  [['2010', '2019', ''], 'error-amount-empty'],
  [['2010', '2019', '5OO'], 'error-amount'],
  [['2010', '2019', '5000,505'], 'error-amount-too-fine'],
];

/** The code that is read out on the telephone. */
export const CODES = [
  ['', 'error-code-length'],
  ['7K3M', 'error-code-length'],
  ['7K3MQ9TDR2W5C', 'error-code-length'],
  ['\u2066\u2069', 'error-code-length'],
  ['04НVSJR88A', 'error-reference-letter'],
  ['04HVSJR88😀', 'error-reference-letter'],
];

/** A mail address, which may also be left out. */
export const MAILS = ['gunel@', '@example.az', 'gunel', 'gunel example.az', 'gunel@example', 'gu nel@example.az', 'günel@@example.az'];
