import { textKey } from './import-mapping';
import { latinDigits } from '../typed-digits';

/** The codes of a column by the words that mean each. */
export type ValueNames = ReadonlyMap<string, string>;

/** Words without their case, blanks and underlines, so that `SAME_PROVINCE` is `same province`. */
const wordKey = (text: string): string => latinDigits(textKey(text)).replace(/[\s_]+/g, '');

/** Reads `CODE word|word` lines; a code is also a word for itself. */
export const valueNames = (lines: Readonly<Record<string, string>>): ValueNames =>
  new Map(Object.entries(lines).flatMap(([code, words]) => [code, ...words.split('|')].map((word) => [wordKey(word), code] as const)));

/** The code that a text means; undefined for another text. */
export const codeNamed = (words: ValueNames, text: string): string | undefined => words.get(wordKey(text));

/** How well a person reads and writes, as the pages label it for staff, for employers and in explanations. */
export const LITERACY_WORDS = valueNames({
  0: 'none|does not read yet|not needed for the work|cannot read|មិនទាន់ចេះអាន|ការងារនេះមិនត្រូវការ|មិនចេះអក្សរ',
  1: 'reads and writes a few words|a few words|អាន និងសរសេរពាក្យខ្លះៗបាន|ចេះពាក្យខ្លះ',
  2: 'reads and writes short sentences|short sentences|អាន និងសរសេរប្រយោគខ្លីៗបាន|ប្រយោគខ្លីៗ',
  3: 'reads and writes simple texts|simple texts|អាន និងសរសេរអត្ថបទងាយៗបាន|អត្ថបទងាយៗ',
  4: 'reads and writes fluently|freely|fluently|អាន និងសរសេរបានល្អ|បានស្ទាត់',
});

/** Levels of skills and of languages, by the labels of the pages and other usual words. */
export const LEVEL_WORDS = valueNames({
  1: 'beginner|basic|a little|little|some|weak|poor|learning|a few words|ទើបចាប់ផ្តើម|ចេះពាក្យខ្លះ|បន្តិច|បន្តិចបន្តួច|ខ្សោយ|ថ្មី',
  2: 'medium|fair|average|intermediate|with guidance|with help|can do with help|the basics|ok|okay|simple conversation|ធ្វើបាន ពេលមានគេជួយ|មូលដ្ឋាន|និយាយរឿងងាយៗបាន|មធ្យម',
  3: 'good|independent|independently|alone|can do alone|well|experienced|well enough for work|ធ្វើបានដោយខ្លួនឯង|បានល្អ|និយាយបានល្មមសម្រាប់ធ្វើការ|ល្អ|ម្នាក់ឯង',
  4: 'fluent|fluently|native|very good|very well|can do very well|excellent|expert|teaches others|ធ្វើបានល្អណាស់|បានល្អណាស់|និយាយបានស្ទាត់|ស្ទាត់|ល្អណាស់|ល្អខ្លាំង',
});

export const CURRENCY_WORDS = valueNames({
  USD: '$|us$|dollar|dollars|us dollar|us dollars|ដុល្លារ|ដុល្លារអាមេរិក',
  KHR: '៛|riel|riels|រៀល',
});

const LICENCE_WORDS = valueNames({
  MOTORBIKE: 'motorbike|motorcycle|ម៉ូតូ',
  DRIVING_B: 'car (b)|car|b|រថយន្ត (ខ)|រថយន្ត|ឡាន',
  DRIVING_C: 'lorry (c)|lorry|truck|c|រថយន្តដឹកទំនិញ (គ)|រថយន្តដឹកទំនិញ|ឡានដឹកទំនិញ',
});

/** A licence by its label, or the code of another one; a text without Latin letters unchanged, which is refused. */
export const licenceCode = (text: string): string =>
  codeNamed(LICENCE_WORDS, text) ??
  (text
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '_')
    .replace(/^_|_$/g, '') ||
    text);
