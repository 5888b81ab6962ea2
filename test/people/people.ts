import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The hand-written files of the twenty people, as tests read them. */
const read = (file: string): string => readFileSync(join(__dirname, file), 'utf8');
const rowsOf = (file: string): string[][] =>
  read(file)
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));

/** An invented trainee, with what she or the officer would say. */
export interface Teller {
  readonly id: string;
  readonly name: string;
  readonly age: number;
  readonly province: string;
  /** Where and how she lives, and what she needs of the work. */
  readonly situation: string;
  /** What she says about her work. */
  readonly words: string;
  /** The unit groups that are true of her words: an officer presses those of them that are proposed. */
  readonly fits: readonly string[];
  /** The work she wants. */
  readonly wants: readonly string[];
  readonly travel: 'SAME_PROVINCE' | 'ADJACENT_PROVINCE' | 'ANYWHERE';
  readonly days: string;
  readonly from: string;
  readonly to: string;
  readonly reads: number;
  readonly english: number;
  /** Dollars a month. */
  readonly minPay?: number;
  readonly noNight?: true;
  readonly noAlcohol?: true;
  readonly noLiveIn?: true;
  readonly licences?: readonly string[];
}

export const TELLERS = JSON.parse(read('people.json')) as readonly Teller[];

/** A vacancy as an employer would write it. */
export interface WrittenVacancy {
  readonly id: string;
  readonly employer: string;
  readonly sector: string;
  readonly province: string;
  readonly title: string;
  readonly isco: string;
  readonly kind: string;
  /** Dollars a month. */
  readonly usd: number;
  readonly days: string;
  readonly from: string;
  readonly to: string;
  readonly reads: number;
  readonly english: number;
  readonly conditions: readonly string[];
  readonly requirements: readonly { readonly label: string; readonly level: number }[];
}

export const VACANCIES: readonly WrittenVacancy[] = rowsOf('vacancies.tsv').map((row) => {
  const [id = '', employer = '', sector = '', province = '', title = '', isco = '', kind = '', usd, days = '', from = '', to = ''] = row;
  const [reads, english, conditions = '', requirements = ''] = row.slice(11);
  return {
    id,
    employer,
    sector,
    province,
    title,
    isco,
    kind,
    days,
    from,
    to,
    usd: Number(usd),
    reads: Number(reads),
    english: Number(english),
    conditions: conditions === '' ? [] : conditions.split(' '),
    requirements: requirements.split('; ').map((text) => ({ label: text.slice(0, -2), level: Number(text.slice(-1)) })),
  };
});

/** What a person thought of the first of three suggestions. */
export interface Judgement {
  readonly person: string;
  /** The suggestions that were judged, by the ids of their vacancies. */
  readonly suggestions: string;
  readonly makesSense: boolean;
  /** Whether the reason is true of her and reads well in both languages. */
  readonly hasRightReason: boolean;
  readonly why: string;
}

export const JUDGEMENTS: readonly Judgement[] = rowsOf('judged.tsv').map(([person = '', suggestions = '', sense, reason, why = '']) => ({
  person,
  suggestions,
  makesSense: sense === 'yes',
  hasRightReason: reason === 'yes',
  why,
}));

const WEEK = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const NAMES = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'];

/** `Tue-Sun` and `Thu-Mon` as numbers of days, 0 for Monday. */
function daysIn(span: string): number[] {
  const [first = 0, last = 0] = span.split('-').map((name) => WEEK.indexOf(name));
  return Array.from({ length: ((last - first + 7) % 7) + 1 }, (_, at) => (first + at) % 7);
}
export const dayBits = (span: string): number => daysIn(span).reduce((bits, day) => bits + 2 ** day, 0);
export const dayNames = (span: string): string[] => daysIn(span).map((day) => NAMES[day] as string);
export const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

export const PROVINCE_NAMES: ReadonlyMap<string, string> = new Map(rowsOf('../../data/provinces.tsv').map(([code = '', name = '']) => [code, name]));
