import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../../src/platform/security/actor';

const CATALOGUE = join(__dirname, '..', '..', '..', 'src', 'locales', 'km.po');
const PLACEHOLDER = /\{[^}]*\}/;

/** The Khmer translation of each English text. */
function catalogue(): Map<string, string> {
  const texts = readFileSync(CATALOGUE, 'utf8')
    .split('\n\n')
    .map((entry) => ['msgid', 'msgstr'].map((name) => new RegExp(`^${name} (".*"(?:\n".*")*)`, 'm').exec(entry)?.[1] ?? '""'));
  return new Map(
    texts.map(
      (pair) =>
        pair.map((lines) =>
          lines
            .split('\n')
            .map((line) => JSON.parse(line) as string)
            .join(''),
        ) as [string, string],
    ),
  );
}

/**
 * Translates an English page text, or its beginning, into the language of the run, so that one scenario works
 * in both languages. For a text with placeholders, gives its longest part without one.
 * @throws if no text or several texts match
 */
export function translatorTo(language: Language): (english: string) => string {
  if (language === 'en') return (english) => english;
  const texts = catalogue();
  return (english) => {
    const text = texts.get(english) ?? textBeginningWith(texts, english);
    return text
      .split(PLACEHOLDER)
      .reduce((longest, piece) => (piece.length > longest.length ? piece : longest))
      .trim();
  };
}

function textBeginningWith(texts: ReadonlyMap<string, string>, beginning: string): string {
  const matches = [...texts].filter(([english]) => english.startsWith(beginning));
  const [only, another] = matches;
  if (!only || another) throw new Error(`“${beginning}” begins ${matches.length} texts of the pages`);
  return only[1];
}
