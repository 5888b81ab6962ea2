import type { VacancyText } from './vacancy';
import type { VacancyParts } from './parse-vacancy';

/** What a sentence of an offer of work can be a sign of (data/red-flags.json). */
export const RED_FLAGS = [
  'DEPOSIT',
  'FEE',
  'KEPT_PAPERS',
  'ABROAD',
  'HIGH_PAY_NO_EXPERIENCE',
  'DRINKS_WITH_GUESTS',
  'LOOKS',
  'DEBT',
  'NO_LEAVING',
  'ONLINE_CHAT',
  'TAKEN_THERE',
] as const;
export type RedFlag = (typeof RED_FLAGS)[number];

/**
 * How one sign is read: a sentence has it if each group has an expression in it. English expressions are
 * whole words, Khmer ones any part of the text, because Khmer has no blanks. `not`: expressions that are
 * everyday work.
 */
export interface RedFlagRule {
  readonly flag: RedFlag;
  readonly groups: readonly (readonly string[])[];
  readonly not?: readonly string[];
}

/** A sentence to read with care: its sign, the field of the vacancy and the sentence itself. */
export interface RedFlagFound {
  readonly flag: RedFlag;
  readonly field: string;
  readonly sentence: string;
}

const SENTENCE_END = /[.!?;\n\r។៕]+/u;
const INVISIBLE = /[\u200B-\u200D\u2060\uFEFF\u00AD]/g;
const NOT_A_WORD = /[^\p{L}\p{M}\p{N}'-]+/gu;
const KHMER = /[\u1780-\u17FF]/u;
/** "No deposit" and "we never keep your passport" are promises, not signs: a negation up to this many words before. */
const NEGATION_WORDS = 3;
const NEGATIONS = new Set(['no', 'not', 'never', 'without', "don't", "doesn't", 'nobody', 'nothing', 'cannot', 'zero']);
/** The same in Khmer: a negation up to this many letters before. */
const NEGATION_LETTERS = 12;
const KHMER_NEGATIONS = ['មិន', 'គ្មាន', 'អត់', 'ឥត'];

/**
 * The sentences of a vacancy's free text that a reviewer should read with care. They mark and never refuse:
 * words alone do not distinguish an honest employer from another.
 */
export const redFlagsOf = (vacancy: VacancyText, parts: Pick<VacancyParts, 'apprenticeship'>, rules: readonly RedFlagRule[]): RedFlagFound[] =>
  textsOf(vacancy, parts).flatMap(([field, text]) =>
    sentencesOf(text).flatMap((sentence) => rules.filter((rule) => hasFlag(sentence, rule)).map(({ flag }) => ({ flag, field, sentence }))),
  );

const textsOf = ({ title, tasks, trainingGiven }: VacancyText, { apprenticeship }: Pick<VacancyParts, 'apprenticeship'>): (readonly [string, string])[] => [
  ['title', title],
  ['tasks', tasks],
  ['trainingGiven', trainingGiven ?? ''],
  ['apprenticeship.trade', apprenticeship?.trade ?? ''],
  ['apprenticeship.plan', (apprenticeship?.plan ?? []).map((unit) => unit.title).join('\n')],
];

const sentencesOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .split(SENTENCE_END)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');

/** Whether a sentence has a sign. */
export function hasFlag(sentence: string, { groups, not = [] }: RedFlagRule): boolean {
  const words = ` ${sentence.normalize('NFC').replace(INVISIBLE, '').toLowerCase().replaceAll('’', "'").replace(NOT_A_WORD, ' ').trim()} `;
  const text = not.reduce((rest, everyday) => rest.replaceAll(` ${everyday} `, ' '), words);
  return groups.every((group) => {
    // the "no" of "no experience, high pay" is not about the pay
    const others = groups
      .filter((other) => other !== group)
      .flat()
      .filter(startsWithNegation);
    const rest = others.reduce((left, expression) => left.replaceAll(expression, '…'), text);
    return group.some((expression) => isSaid(rest, expression));
  });
}

/** Whether a text has an expression that no negation before it takes back. */
function isSaid(text: string, expression: string): boolean {
  const isKhmer = KHMER.test(expression);
  const forms = isKhmer ? [expression.normalize('NFC')] : [` ${expression} `, ` ${expression}s `];
  return forms.some((form) => {
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
      if (startsWithNegation(expression) || !(isKhmer ? isNegatedInKhmer(text, at) : isNegated(text, at))) return true;
    }
    return false;
  });
}

/** "May not leave" is itself a sign. */
const startsWithNegation = (expression: string): boolean =>
  expression.split(' ').some((word) => NEGATIONS.has(word)) || KHMER_NEGATIONS.some((negation) => expression.startsWith(negation));
const isNegated = (text: string, at: number): boolean =>
  text
    .slice(0, at)
    .trim()
    .split(' ')
    .slice(-NEGATION_WORDS)
    .some((word) => NEGATIONS.has(word));
const isNegatedInKhmer = (text: string, at: number): boolean =>
  KHMER_NEGATIONS.some((negation) => text.slice(Math.max(0, at - NEGATION_LETTERS), at).includes(negation));
