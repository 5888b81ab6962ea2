import { cell, listParts, type ImportRow, wholeNumber } from '../../../shared/import-file';
import { textKey } from '../../../shared/import-mapping';
import { latinDigits } from '../../../shared/typed-digits';

/** One part of a list in a partner's file, with its level and source if the file has them. */
export interface TypedPart {
  /** As typed. */
  readonly part: string;
  readonly text: string;
  readonly level: number | string | null;
  readonly source: string;
}

const WITH_SOURCE = /^([^:]+):([^:]+):([^:]+)$/;
const WITH_LEVEL = /^([^:]+?)\s*(?::\s*([^:]+)|\(([^()]+)\))$/;
const SEPARATORS = /[,،、|/\n•·]+/u;
const LETTER = /\p{L}/u;
const NOTHING: ReadonlySet<string> = new Set(['none', 'no', 'nothing', 'n/a', 'na', 'nil', 'unknown', 'គ្មាន', 'មិនមាន', 'ទេ', 'អត់មាន']);

const LEVEL_WORDS: readonly string[] = [
  'beginner|basic|a little|little|some|weak|poor|learning|បន្តិច|បន្តិចបន្តួច|ខ្សោយ|ថ្មី',
  'medium|fair|average|intermediate|with help|ok|okay|មធ្យម',
  'good|independent|independently|alone|well|experienced|ល្អ|ម្នាក់ឯង',
  'fluent|native|very good|excellent|expert|teaches others|ស្ទាត់|ល្អណាស់|ល្អខ្លាំង',
];
const LEVEL_OF_WORD = new Map(LEVEL_WORDS.flatMap((words, at) => words.split('|').map((word) => [word, at + 1] as const)));

/** A level by its number or word; undefined for another text. */
export function levelNamed(text: string): number | undefined {
  const typed = textKey(latinDigits(text));
  return /^[1-4]$/.test(typed) ? Number(typed) : LEVEL_OF_WORD.get(typed);
}

/** What a sheet that names no level means: she does it with help. Staff raise it when they know more. */
export const LEVEL_LEFT_OUT = 2;

/**
 * The parts of a list in a partner's words: separated by semicolons, or within a part that is no name itself by commas,
 * slashes or new lines; each with a level behind a colon or in brackets, or without.
 */
export function typedParts(row: ImportRow, column: string, isName: (text: string) => boolean): TypedPart[] {
  return listParts(row, column).flatMap((part) => {
    const [, text = '', level = '', source = ''] = WITH_SOURCE.exec(part) ?? [];
    if (text !== '') return [{ part, text: text.trim(), level: wholeNumber(level.trim()), source: source.trim().toUpperCase() }];
    const whole = partOf(part);
    if (isName(whole.text)) return [whole];
    return part
      .split(SEPARATORS)
      .map((piece) => partOf(piece.trim()))
      .filter((piece) => LETTER.test(piece.text) && !NOTHING.has(textKey(piece.text)));
  });
}

function partOf(part: string): TypedPart {
  const [, text = '', level = '', inBrackets = ''] = WITH_LEVEL.exec(part) ?? [];
  const named = levelNamed(level || inBrackets);
  return named === undefined || text === '' ? { part, text: part, level: null, source: '' } : { part, text, level: named, source: '' };
}

/** All texts that may be names in a list: whole parts and their pieces. */
export function possibleNames(row: ImportRow, column: string): string[] {
  if (cell(row, column) === '') return [];
  const whole = typedParts(row, column, () => true).map(({ text }) => text);
  return [...whole, ...typedParts(row, column, () => false).map(({ text }) => text)];
}

const TRAVEL: readonly (readonly [band: string, words: RegExp])[] = [
  ['ANYWHERE', /^(?:any ?where|any(?: province)?|every ?where|all(?: provinces)?|whole country|ទីណាក៏បាន|គ្រប់ខេត្ត|គ្រប់ទីកន្លែង|ទូទាំងប្រទេស)$/],
  ['ADJACENT_PROVINCE', /^(?:adjacent|neighbou?r(?:ing)?|nearby|next)(?: provinces?)?$|^ខេត្តជិតខាង$|^ខេត្តជាប់គ្នា$/],
  ['SAME_PROVINCE', /^(?:(?:only )?(?:same|own|home|in(?: the)?|within(?: the)?)(?: province)?(?: only)?|no|ក្នុងខេត្ត|ខេត្តដដែល|ខេត្តខ្លួន)$/],
];

/** How far she travels, by code or in usual words; another text unchanged, in capitals. */
export const travelBand = (text: string): string => TRAVEL.find(([, words]) => words.test(textKey(text).replace(/_/g, ' ')))?.[0] ?? text.toUpperCase();
