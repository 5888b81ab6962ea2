import { levelCell } from '../../../shared/imports/import-cells';
import { cell, listParts, plainColons, type ImportRow } from '../../../shared/imports/import-file';
import { textKey } from '../../../shared/imports/import-mapping';
import { isNothing, piecesOf } from '../../../shared/imports/list-cells';
import { codeNamed, valueNames } from '../../../shared/imports/value-names';

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

/** A level by its number or word; undefined for another text. */
function levelNamed(text: string): number | undefined {
  const level = levelCell(text);
  return typeof level === 'number' && level >= 1 && level <= 4 ? level : undefined;
}

/** What a sheet that names no level means: she does it with help. Staff raise it when they know more. */
export const LEVEL_LEFT_OUT = 2;

/**
 * The parts of a list in a partner's words: separated by semicolons, or within a part that is no name itself by commas,
 * slashes or new lines; each with a level behind a colon or in brackets, or without.
 */
export function typedParts(row: ImportRow, column: string, isName: (text: string) => boolean): TypedPart[] {
  return listParts(row, column).flatMap((part) => {
    const [, text = '', level = '', source = ''] = WITH_SOURCE.exec(plainColons(part)) ?? [];
    if (text !== '') return [{ part, text: text.trim(), level: levelCell(level.trim()), source: sourceNamed(source) }];
    const whole = partOf(part);
    if (isName(whole.text)) return [whole];
    return piecesOf(part)
      .map(partOf)
      .filter(({ text: name }) => !isNothing(name));
  });
}

function partOf(part: string): TypedPart {
  const [, text = '', level = '', inBrackets = ''] = WITH_LEVEL.exec(plainColons(part)) ?? [];
  const named = levelNamed(level || inBrackets);
  return named === undefined || text === '' ? { part, text: part, level: null, source: '' } : { part, text, level: named, source: '' };
}

/** All texts that may be names in a list: whole parts and their pieces. */
export function possibleNames(row: ImportRow, column: string): string[] {
  if (cell(row, column) === '') return [];
  const whole = typedParts(row, column, () => true).map(({ text }) => text);
  return [...whole, ...typedParts(row, column, () => false).map(({ text }) => text)];
}

const SOURCE_WORDS = valueNames({
  SELF: 'self-reported|self|her own words|តាមសម្តីផ្ទាល់ខ្លួន',
  INSTRUCTOR: 'reported by an instructor|instructor|teacher|តាមសម្តីគ្រូបង្ហាត់|តាមសម្តីគ្រូបង្រៀន',
  EMPLOYER: 'reported by an employer|employer|តាមសម្តីនិយោជក',
  TEST: 'by test|test|តាមការសាកល្បង',
});
/** Who says that she has a skill, by its label; another text unchanged, in capitals. */
const sourceNamed = (text: string): string => codeNamed(SOURCE_WORDS, text) ?? text.trim().toUpperCase();

/** The labels of the pages; partners write many other words. */
const TRAVEL_WORDS = valueNames({
  SAME_PROVINCE: 'within her province|own province only|ក្នុងខេត្តរបស់នាង|តែក្នុងខេត្តខ្លួន',
  ADJACENT_PROVINCE: 'also neighbouring provinces|within her province and those next to it|ខេត្តជិតខាងក៏បាន|ក្នុងខេត្តរបស់នាង និងខេត្តជិតខាង',
  ANYWHERE: 'anywhere in the country|គ្រប់ទីកន្លែងក្នុងប្រទេស',
});
const TRAVEL: readonly (readonly [band: string, words: RegExp])[] = [
  ['ANYWHERE', /^(?:any ?where|any(?: province)?|every ?where|all(?: provinces)?|whole country|ទីណាក៏បាន|គ្រប់ខេត្ត|គ្រប់ទីកន្លែង|ទូទាំងប្រទេស)$/],
  ['ADJACENT_PROVINCE', /^(?:adjacent|neighbou?r(?:ing)?|nearby|next)(?: provinces?)?$|^ខេត្តជិតខាង$|^ខេត្តជាប់គ្នា$/],
  ['SAME_PROVINCE', /^(?:(?:only )?(?:same|own|home|in(?: the)?|within(?: the)?)(?: province)?(?: only)?|no|ក្នុងខេត្ត|ខេត្តដដែល|ខេត្តខ្លួន)$/],
];

/** How far she travels, by code or in usual words; another text unchanged, in capitals. */
export const travelBand = (text: string): string =>
  codeNamed(TRAVEL_WORDS, text) ?? TRAVEL.find(([, words]) => words.test(textKey(text).replace(/_/g, ' ')))?.[0] ?? text.toUpperCase();
