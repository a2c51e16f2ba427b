// A whole keyboard, as somebody could plug it into a kiosk: each key by its place, whatever the kiosk takes it for.

/** The number of a place, as the X server counts: the kernel's, and eight. */
const PLACES = new Map([
  ...row(10, '1234567890').concat(row(24, 'qwertyuiop'), row(38, 'asdfghjkl'), row(52, 'zxcvbnm')),
  ...row(20, ['minus', 'plus', 'BackSpace', 'Tab']).concat(row(36, ['Return', 'ctrl']), row(49, ['grave', 'shift'])),
  ...row(59, ['comma', 'period', 'slash']).concat(row(64, ['alt', 'space']), row(9, ['Escape']), row(127, ['Pause'])),
  ...row(67, ['F1', 'F2', 'F3', 'F4', 'F5', 'F6', 'F7', 'F8', 'F9', 'F10']).concat(row(95, ['F11', 'F12'])),
  ...row(110, ['Home', 'Up', 'Prior', 'Left', 'Right', 'End', 'Down', 'Next', 'Insert', 'Delete']),
  ...row(122, ['quieter', 'louder']).concat(row(133, ['windows']), row(135, ['Menu'])),
]);

function row(first, keys) {
  return [...keys].map((key, at) => [key, first + at]);
}

/** Every place that a keyboard on an X server can have. */
export const EVERYWHERE = Array.from({ length: 255 - 8 }, (_, at) => `#${9 + at}`);

/** A key, or some that are held together (`ctrl+t`), in numbers; a single digit would be a name to `xdotool`. */
export function places(chord) {
  const numbers = chord.split('+').map((key) => {
    const place = key.startsWith('#') ? key.slice(1) : PLACES.get(key);
    if (!place) throw new Error(`no place for the key ${key}`);
    return String(place).padStart(2, '0');
  });
  return numbers.join('+');
}

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz0123456789'];
const NAMED = ['Tab', 'Return', 'space', 'BackSpace', 'Delete', 'Insert', 'Home', 'End', 'Prior', 'Next', 'Left', 'Right', 'Escape'];
const SIGNS = ['plus', 'minus', 'comma', 'period', 'slash', 'grave'];
export const FUNCTIONS = Array.from({ length: 12 }, (_, at) => `F${at + 1}`);
const HELD = ['ctrl', 'alt', 'windows', 'ctrl+shift', 'alt+shift', 'ctrl+alt', 'ctrl+alt+shift'];

/** Every key with everything that can be held, so that no shortcut of a browser or a compositor is missing. */
export const CHORDS = HELD.flatMap((held) => [...LETTERS, ...NAMED, ...SIGNS, ...FUNCTIONS].map((key) => `${held}+${key}`)).concat(
  [...FUNCTIONS, 'Menu'].flatMap((key) => [key, `shift+${key}`]),
);
