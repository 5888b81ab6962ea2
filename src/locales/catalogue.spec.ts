import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The catalogue of Khmer texts: what no native speaker has read yet is marked `fuzzy` there, which is gettext's word for it. */
const CATALOGUE = readFileSync(join(__dirname, 'km.po'), 'utf8');

/** The messages of a catalogue that nothing says were read, and nothing says were not: its header names the reader of those without the mark. */
function unmarkedIn(catalogue: string): string[] {
  const [header = '', ...entries] = catalogue.trim().split('\n\n');
  if (/^"Last-Translator: [^\\\s]/m.test(header)) return [];
  return entries.filter((entry) => !/^#, .*\bfuzzy\b/m.test(entry)).map((entry) => /^msgid (.*)$/m.exec(entry)?.[1] ?? entry);
}

test('every Khmer text is marked as long as no native speaker has read it', () => {
  expect(unmarkedIn(CATALOGUE)).toEqual([]);
});

test('one without the mark would be noticed, until the header names who reads', () => {
  const one = '#: src/web/shared/page/page.tsx\nmsgid "Menu"\nmsgstr "ម៉ឺនុយ"';
  const read = (by: string): string => `msgid ""\nmsgstr ""\n"Last-Translator: ${by}\\n"\n\n${one}\n`;
  expect(unmarkedIn(read(''))).toEqual(['"Menu"']);
  expect(unmarkedIn(read('Sok Dara'))).toEqual([]);
});
