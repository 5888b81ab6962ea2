import { labelKey } from '../label';

/** Words without a meaning for work. */
const STOP_WORDS = new Set(
  (
    'a an the of in on at to for with and or by from as into i me my he his she her we our they their you your it this that who can could is was are be ' +
    'some many very when not but so then also other others used one year years know knows how well what which while before because than too just only ' +
    'always every each all them these those am were been has had did does will would should must want wants him us mine man men woman women lady about until since'
  ).split(' '),
);
/** Insults, which would be corrected to similar words, such as "duck". */
const INSULTS = new Set('fuck fucking fucker shit bitch whore slut idiot stupid bastard useless'.split(' '));

/** Verbs and adjectives of almost any work: they count less than the thing that is done. */
export const LIGHT_WORDS: ReadonlySet<string> = new Set(
  'make do take give get put use keep help need work change thing have go come like out up down back old little good new right fast day one two three'.split(
    ' ',
  ),
);

/** The same in Khmer: I, he, at, in, from, to, with, for, of, that, have done, work, in order to, very, a year, a month. */
const KHMER_STOP_WORDS = new Set(
  'ខ្ញុំ គេ គាត់ នាង យើង នៅ ក្នុង ពី ទៅ មក ជាមួយ ឲ្យ ឱ្យ អោយ របស់ ដែល ធ្លាប់ ធ្វើការ ធ្លាប់ធ្វើ ធ្លាប់ធ្វើការ បាន ដើម្បី និង ហើយ ណាស់ ឆ្នាំ ខែ'.split(' '),
);

/** Forms that no stemmer reduces. One that is also another word of work, such as "saw" or "ground", is not among them. */
const BASE_FORMS: ReadonlyMap<string, string> = new Map(
  (
    'bought:buy brought:bring built:build caught:catch childs:child children:child chose:choose did:do done:do drank:drink drawn:draw drew:draw driven:drive ' +
    'drove:drive dug:dig ate:eat fed:feed feet:foot gave:give given:give grew:grow grown:grow held:hold hung:hang kept:keep knitted:knit led:lead made:make ' +
    'paid:pay ran:run rode:ride sent:send sewn:sew shaken:shake sold:sell spoke:speak spoken:speak spun:spin swept:sweep taken:take taught:teach ' +
    'teeth:tooth told:tell took:take wove:weave woven:weave wore:wear written:write wrote:write'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

/** The form of a word from which its irregular forms come. */
export const baseFormOf = (word: string): string => BASE_FORMS.get(word) ?? word;

const KHMER = /[\u1780-\u17FF]/;
const khmerWords = new Intl.Segmenter('km', { granularity: 'word' });

export const isContentWord = (word: string): boolean => !STOP_WORDS.has(word) && !INSULTS.has(word) && !KHMER_STOP_WORDS.has(word);
export const hasInsult = (words: readonly string[]): boolean => words.some((word) => INSULTS.has(word));

/** "Carry out" says as little about the work as "do" does, and is not about carrying. */
const CARRY_OUT = /\bcarr(?:y|ies|ied|ying) out\b/g;
export const withPlainVerbs = (text: string): string => (text.includes('carr') ? text.replace(CARRY_OUT, 'do') : text);

const SEPARATORS = /[^\p{L}\p{M}\p{N}]+/u;
const PLAIN = /^[a-z]+(?: [a-z]+)*$/;

/** The words of a label: Khmer words, and Latin ones in small letters without accents. */
export function wordsOf(text: string, isKnownKhmer: (word: string) => boolean): string[] {
  // Nearly all labels are plain words, and there are more than a hundred thousand.
  if (PLAIN.test(text)) return withPlainVerbs(text).split(' ');
  return runsOf(text).flatMap((run) => (KHMER.test(run) ? segmentKhmer(run, isKnownKhmer) : latinWords(run)));
}

/**
 * The words of a typed text. The segmenter splits a misspelt Khmer word into pieces: unknown ones, and single
 * letters, which are no words. Such pieces are joined with their neighbours, so that the joined word can be
 * matched to the one that was meant.
 */
export function typedWordsOf(text: string, isKnown: (word: string) => boolean): string[] {
  const isWord = (word: string): boolean => KHMER_STOP_WORDS.has(word) || isKnown(word);
  const words = runsOf(text).flatMap((run) => (KHMER.test(run) ? joinUnknown(segmentKhmer(run, isWord), isWord) : latinWords(run)));
  return joinParts(words, isKnown).map(baseFormOf);
}

/** Joins two unknown parts of a known word, as in "tuk-tuk". */
function joinParts(words: readonly string[], isKnown: (word: string) => boolean): string[] {
  const joined: string[] = [];
  let wasKnown = true;
  for (const word of words) {
    const whole = `${joined.at(-1) ?? ''}${word}`;
    if (!wasKnown && !isKnown(word) && isKnown(whole)) joined[joined.length - 1] = whole;
    else joined.push(word);
    wasKnown = isKnown(joined.at(-1) as string);
  }
  return joined;
}

/** Names of which the separators are a part: without them only a letter would remain. */
const NAMES_WITH_SIGNS: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})c#/gu, 'csharp'],
  [/(?<!\p{L})c\+\+/gu, 'cplusplus'],
  [/(?<!\p{L})e-mail/gu, 'email'],
];
const withoutSigns = (text: string): string => NAMES_WITH_SIGNS.reduce((rest, [name, word]) => rest.replace(name, word), text);

const runsOf = (text: string): string[] =>
  withoutSigns(withPlainVerbs(labelKey(text)))
    .replace(/['’]s\b/g, '')
    .split(SEPARATORS);

function joinUnknown(words: readonly string[], isKnown: (word: string) => boolean): string[] {
  const joined: string[] = [];
  let [isOpen, isLetter] = [false, false];
  for (const word of words) {
    const isUnknown = !isKnown(word);
    if ((isUnknown && isOpen) || isLetter) joined.push(`${joined.pop() ?? ''}${word}`);
    else joined.push(word);
    [isOpen, isLetter] = [isUnknown, word.length === 1];
  }
  return joined;
}

const latinWords = (run: string): string[] =>
  run
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');

/**
 * Khmer is written without blanks. ICU's dictionary finds the words; one that the word list lacks, such as
 * "ដេរខោអាវ" (to sew clothes), is cut into the longest words that the list has.
 */
function segmentKhmer(run: string, isKnown: (word: string) => boolean): string[] {
  const parts = [...khmerWords.segment(run)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
  return joinKnown(parts, isKnown).flatMap((part) => (isKnown(part) ? [part] : knownParts(part, isKnown)));
}

/** The most words of ICU's dictionary that one word of the list has. */
const MAX_JOINED = 4;

/** Joins neighbours that the word list has as a single word, such as "តុបតែងមុខ" (to make up a face). */
function joinKnown(parts: readonly string[], isKnown: (word: string) => boolean): string[] {
  const joined: string[] = [];
  for (let at = 0; at < parts.length;) {
    let count = Math.min(MAX_JOINED, parts.length - at);
    while (count > 1 && !isKnown(parts.slice(at, at + count).join(''))) count--;
    joined.push(parts.slice(at, at + count).join(''));
    at += count;
  }
  return joined;
}

/** An unknown part, cut into known words if they cover all of it. */
function knownParts(part: string, isKnown: (word: string) => boolean): string[] {
  for (let end = part.length - 1; end > 0; end--) {
    const head = part.slice(0, end);
    if (!isKnown(head)) continue;
    const rest = part.slice(end);
    if (isKnown(rest)) return [head, rest];
    const tail = knownParts(rest, isKnown);
    if (tail.every((word) => isKnown(word))) return [head, ...tail];
  }
  return [part];
}
