import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The Khmer message catalogue. Messages that no native speaker has reviewed are marked `fuzzy`, gettext's
 * term for it.
 */
const CATALOGUE = readFileSync(join(__dirname, 'km.po'), 'utf8');

/**
 * Messages that are not marked fuzzy in a catalogue whose header names no translator: no one has reviewed
 * them.
 */
function unmarkedIn(catalogue: string): string[] {
  const [header = '', ...entries] = catalogue.trim().split('\n\n');
  if (/^"Last-Translator: [^\\\s]/m.test(header)) return [];
  return entries.filter((entry) => !/^#, .*\bfuzzy\b/m.test(entry)).map((entry) => /^msgid (.*)$/m.exec(entry)?.[1] ?? entry);
}

/** The English texts whose Khmer is still empty. */
function untranslatedIn(catalogue: string): string[] {
  const [, ...entries] = catalogue.trim().split('\n\n');
  return entries.filter((entry) => /^msgstr ""$(?!\n")/m.test(entry)).map((entry) => /^msgid (.*)$/m.exec(entry)?.[1] ?? entry);
}

test('every text has a Khmer translation', () => {
  expect(untranslatedIn(CATALOGUE)).toEqual([]);
});

test('every Khmer text is marked fuzzy until a native speaker has reviewed it', () => {
  expect(unmarkedIn(CATALOGUE)).toEqual([]);
});

test('an unmarked text is reported unless the header names its translator', () => {
  const one = '#: src/web/shared/page/page.tsx\nmsgid "Menu"\nmsgstr "ម៉ឺនុយ"';
  const read = (by: string): string => `msgid ""\nmsgstr ""\n"Last-Translator: ${by}\\n"\n\n${one}\n`;
  expect(unmarkedIn(read(''))).toEqual(['"Menu"']);
  expect(unmarkedIn(read('Sok Dara'))).toEqual([]);
});
