import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const MIN_CONTRAST = 7;
const sheet = readFileSync(join(__dirname, 'tokens.css'), 'utf8');

/** The colours in a block of tokens. */
const coloursIn = (text: string): Record<string, string> =>
  Object.fromEntries([...text.matchAll(/--([\w-]+): (#[\da-f]{6});/g)].map(([, name, value]) => [name, value]));
const [day = '', night = ''] = sheet.split('@media (prefers-color-scheme: dark)');
const SCHEMES = { light: coloursIn(day), dark: { ...coloursIn(day), ...coloursIn(night) } };

/** Text colours, each with its possible backgrounds. */
const PAIRS: readonly (readonly [string, readonly string[]])[] = [
  ['ink', ['paper', 'card', 'well', 'leaf-soft', 'clay-soft', 'wrong-soft']],
  ['soft', ['paper', 'card', 'well', 'leaf-soft']],
  ['leaf', ['paper', 'card', 'leaf-soft']],
  ['clay', ['paper', 'card', 'clay-soft']],
  ['wrong', ['paper', 'card', 'wrong-soft']],
  ['leaf-ink', ['leaf']],
];

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG 2.2 contrast ratio: from 1 for equal colours to 21 for black on white. */
function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

describe.each(Object.entries(SCHEMES))('in %s', (_scheme, colours) => {
  test.each(PAIRS.flatMap(([words, grounds]) => grounds.map((ground) => [words, ground] as const)))(
    `%s on %s has a contrast of ${MIN_CONTRAST}:1 or more`,
    (words, ground) => expect(contrast(colours[words] ?? '', colours[ground] ?? '')).toBeGreaterThanOrEqual(MIN_CONTRAST),
  );

  test('the border of an input field has a contrast of at least 3:1', () => {
    for (const ground of ['paper', 'card']) expect(contrast(colours['edge'] ?? '', colours[ground] ?? '')).toBeGreaterThanOrEqual(3);
  });
});
