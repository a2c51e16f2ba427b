// What the engines leave to a person to judge, judged: each with the reason why it stands. What is not here fails.

/** Of axe: the rule, what its line must match, and why it is right as it is. */
export const INCOMPLETE = [
  ['hidden-content', /./, 'what is hidden at a stop is shown at another: the walk opens lists, sheets and answers'],
  ['color-contrast', /text\[x=/, 'names on the map stand on land and paper; tests/design computes both pairs'],
  ['color-contrast', /field__unit/, 'the sign ₼ alone; its colour is that of all text'],
  ['color-contrast-enhanced', /field__unit/, 'the same'],
];

/** Of the second engine, in the same way. */
export const SECOND = [
  ['style_color_misuse', /./, 'asked of every page with a style sheet; the gallery tests that nothing is told by colour alone'],
  ['style_highcontrast_visible', /./, 'asked of every page with a style sheet; forced colours are tested on every screen'],
  ['style_viewport_resizable', /./, 'asked wherever vw stands; text grows to 175 % by the settings, tested on every screen'],
  ['style_focus_visible', /./, 'asked of whatever has a border; a journey by keyboard sees the ring on every stop'],
  ['element_tabbable_visible', /skip/, 'the link to the text shows itself when it has the focus'],
  ['element_tabbable_unobscured', /./, 'the control of a choice lies on its label, which is its target'],
  ['fieldset_legend_valid', /./, 'a group is named by aria-labelledby, often by the question itself: a legend would say it twice'],
  ['input_fields_grouped', /./, 'boxes of one screen that do not belong closer together than by their question'],
  ['input_checkboxes_grouped', /./, 'documents to tick stand in a list under their heading'],
  ['list_structure_proper', /<dl/, 'pairs of a dl may stand in a div each'],
  ['text_block_heading', /class="error"|sum__tag|outcome__amount/, 'short and strong, and no text belongs under it'],
];

/** The lines that nobody has judged. */
export const unjudged = (lines, judged) =>
  lines.filter((line) => !judged.some(([rule, where]) => line.startsWith(`${rule} `) && where.test(line)));
