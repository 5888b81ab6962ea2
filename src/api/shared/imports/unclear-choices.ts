import { unclearText } from '../../../locales/import-column-labels';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { normalizedText } from '../../../shared/imports/import-file';
import { latinDigits } from '../../../shared/typed-digits';
import { unclearCodes } from '../../../shared/imports/unclear-cells';

/** What an unclear cell may mean, in the actor's language; none for one that is clear. */
export const unclearChoices = (c: OperationContext, column: string, text: string) =>
  unclearCodes(column, text).map((code) => ({ code, label: unclearText(c.actor.language, column, code) }));

/** The level that words such as `yes, a little` most likely mean; the first that fits counts. */
const LEVELS: readonly (readonly [words: RegExp, level: number])[] = [
  [/not (?:very|so|really|much)|hardly|មិនសូវ|អត់សូវ/, 1],
  [/^(?:no|not|none|cannot|can ?not|can't|does not|never|illiterate|x|0)\b|^(?:ទេ|អត់|មិន|គ្មាន)/, 0],
  [/fluent|very|excellent|native|perfect|free|ស្ទាត់|ណាស់|ជំនាញ/, 4],
  [/little|few|weak|poor|some|basic|begin|slow|bit|learning|បន្តិច|តិច|ខ្សោយ|ខ្លះ/, 1],
  [/medium|fair|average|functional|short|middle|មធ្យម/, 2],
  [/good|well|simple|ល្អ/, 3],
  [/yes|can|able|ok|read|ចេះ|បាន|បាទ|ចាស/, 2],
];
const DISTANCES: readonly (readonly [words: RegExp, code: string])[] = [
  [/neighbou?r|adjacent|next|ជិតខាង|ជាប់/, 'ADJACENT_PROVINCE'],
  [/any|every|all|far|other|whole|country|ឆ្ងាយ|គ្រប់|ណាក៏/, 'ANYWHERE'],
];
const SECTORS: readonly (readonly [words: RegExp, code: string])[] = [
  [/food process|fish process|rice mill|noodle|factory of food|កែច្នៃ/, 'FOOD_PROCESSING'],
  [/caf[eé]|coffee|restaurant|កាហ្វេ|ភោជនីយដ្ឋាន|អាហារដ្ឋាន/, 'CAFE_RESTAURANT'],
  [/baker|food|catering|canteen|kitchen|នំ|ម្ហូប/, 'FOOD_SERVICE'],
  [/hotel|guest ?house|hostel|resort|tour|homestay|សណ្ឋាគារ|ផ្ទះសំណាក់/, 'HOSPITALITY'],
  [/silk|weav|craft|pottery|souvenir|furniture|carv|ត្បាញ|សិប្បកម្ម/, 'HANDICRAFT'],
  [/garment|cloth|textile|sew|tailor|shoe|កាត់ដេរ|សម្លៀកបំពាក់|រោងចក្រ/, 'GARMENT'],
  [/clean|laundry|សម្អាត|បោកអ៊ុត/, 'CLEANING'],
  [/beauty|skin|hair|salon|nail|barber|សម្ផស្ស|អ៊ុតសក់/, 'BEAUTY'],
  [/care|elder|nursery|school|kindergarten|day ?care|child|kids|bab(?:y|ies)\b|ថែទាំ|មត្តេយ្យ|ក្មេង|កុមារ/, 'CARE'],
  [/farm|agri|garden|plantation|rubber|\bgrow|\bcrops?\b|livestock|poultry|\brais(?:e|ing)|breed|កសិ|ចម្ការ|ដាំ|ចិញ្ចឹម/, 'AGRICULTURE'],
  [/construct|build|brick|សំណង់/, 'CONSTRUCTION'],
  [/repair|garage|mechanic|workshop|transport|deliver|ជួសជុល|យានដ្ឋាន|ដឹកជញ្ជូន/, 'OTHER'],
  [/office|account|bank|print|phone|computer|\bngo\b|ការិយាល័យ/, 'OFFICE'],
  [/shop|mart|market|retail|store|sell|trade|ហាង|ផ្សារ|លក់/, 'RETAIL'],
];
const SIZES: readonly (readonly [least: number, code: string])[] = [
  [250, '250+'],
  [50, '50-249'],
  [10, '10-49'],
  [0, '1-9'],
];
const OF_LEVELS: readonly string[] = ['literacy', 'min_literacy', 'language_level'];

/** What a word most likely means, by the number or the words in it. */
function likelyCode(column: string, text: string): string | undefined {
  const word = latinDigits(normalizedText(text));
  const named = (words: readonly (readonly [words: RegExp, meaning: string | number])[]) => words.find(([one]) => one.test(word))?.[1];
  if (OF_LEVELS.includes(column)) return named(LEVELS)?.toString();
  if (column === 'travel') return named(DISTANCES)?.toString();
  if (column === 'sector') return named(SECTORS)?.toString();
  const people = /\d+/.exec(word)?.[0];
  return column === 'size_band' && people !== undefined ? SIZES.find(([least]) => Number(people) >= least)?.[1] : undefined;
}

/** The choices of a column for a word that is not known, the most likely first; of levels those next to it follow. */
export function likelyFirst<T extends { readonly code: string }>(column: string, text: string, choices: readonly T[]): readonly T[] {
  const likely = likelyCode(column, text);
  if (likely === undefined) return choices;
  const away = ({ code }: T): number => (OF_LEVELS.includes(column) ? Math.abs(Number(code) - Number(likely)) : Number(code !== likely));
  return choices.toSorted((one, other) => away(one) - away(other));
}
