import { distanceBetween } from './nearest';

/** The consonants of Khmer by how they sound in Latin letters; those of both series sound the same here. */
const KHMER_SOUNDS: Readonly<Record<string, string>> = Object.fromEntries(
  ['k កខគឃ', 'ŋ ង', 'c ចឆជឈ', 'ñ ញ', 't ដឋឌឍតថទធ', 'n ណន', 'p បផពភ', 'm មំ', 'y យ', 'r រ', 'l លឡ', 'v វ', 's ស', 'h ហះ'].flatMap((line) => {
    const [sound = '', letters = ''] = line.split(' ');
    return Array.from(letters, (letter) => [letter, sound] as const);
  }),
);
const LATIN_SOUNDS: readonly (readonly [letters: RegExp, sound: string])[] = [
  [/ng/g, 'ŋ'],
  [/n[hy]/g, 'ñ'],
  [/ch|j/g, 'c'],
  [/([kptgbd])h/g, '$1'],
  [/[gqx]/g, 'k'],
  [/d/g, 't'],
  [/b/g, 'p'],
  [/w/g, 'v'],
  [/z/g, 's'],
];

const spellingOf = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}]+/gu, '');

/** The consonants of a word as they sound, so that Khmer and Latin spellings of one name are near each other. */
export function soundOf(text: string): string {
  const latin = LATIN_SOUNDS.reduce((typed, [letters, sound]) => typed.replace(letters, sound), spellingOf(text));
  return Array.from(latin, (letter) => KHMER_SOUNDS[letter] ?? (/[a-zŋñ]/.test(letter) ? letter : ''))
    .join('')
    .replace(/[aeiou]/g, '')
    .replace(/(.)\1+/gu, '$1');
}

const similarity = (one: string, other: string): number => {
  const longest = Math.max(one.length, other.length);
  return one === '' || other === '' ? 0 : 1 - distanceBetween(one, other, longest) / longest;
};

/** A name inside a longer text, such as `Angkor, Siem Reap town`, is nearly as good as the name alone. */
const INSIDE = 0.9;
const LEAST_INSIDE = 4;
/** A sound says less than a spelling, because the vowels are left out. */
const OF_SOUND = 0.9;
const LEAST_SIMILARITY = 0.5;

/** The codes whose names are spelt or sound most like a text, best first; none if nothing is near. */
export function nearSpellings(text: string, names: readonly (readonly [code: string, name: string])[], most: number): string[] {
  const [typed, sound] = [spellingOf(text), soundOf(text)];
  const best = new Map<string, number>();
  for (const [code, name] of names) {
    const spelling = spellingOf(name);
    const isInside = spelling.length >= LEAST_INSIDE && typed.includes(spelling);
    const score = Math.max(similarity(typed, spelling), isInside ? INSIDE : 0, OF_SOUND * similarity(sound, soundOf(name)));
    if (score > (best.get(code) ?? 0)) best.set(code, score);
  }
  return [...best]
    .filter(([, score]) => score >= LEAST_SIMILARITY)
    .toSorted(([, one], [, other]) => other - one)
    .slice(0, most)
    .map(([code]) => code);
}
