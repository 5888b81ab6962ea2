import type { LocalDate } from '../../../shared/local-date';
import { type ChoiceColumns, withChoices } from '../../../shared/imports/choice-cells';
import { dayCell, hoursCode, lastDayCell, timeCell, workStartCell } from '../../../shared/imports/date-cells';
import { countCell, levelCell, literacyCell, monthsCell, payCell, periodTyped, refuseNoCurrency, weekdaysCell } from '../../../shared/imports/import-cells';
import { cell, isLeftOut, orNull, listParts, plainColons, type RowReader, type ImportRow, wholeNumber } from '../../../shared/imports/import-file';
import { withChosen, withHours } from '../../../shared/imports/unclear-cells';
import { isNothing, onePerCode, piecesOf } from '../../../shared/imports/list-cells';
import { licenceCode } from '../../../shared/imports/value-names';
import { identifiesPerson, isPastMidnight, MAX_MAPPED_LENGTH, textKey } from '../../../shared/imports/import-mapping';
import { languagesOfColumns } from '../../../shared/imports/language-levels';
import { PAY_PERIODS } from '../../../shared/money';
import { VACANCY_KINDS, WORKING_CONDITIONS } from '../../matching/domain/facts/pair';
import { OF_SHIFTS } from '../../../shared/imports/import-mapping';
import { WEEKDAYS } from '../../../shared/weekdays';
import { APPRENTICESHIP_COLUMNS, IMPORTED_FIELDS, type CellKind, VACANCY_COLUMNS, type VacancyLookupResults } from './vacancy-fields';
import { MAX_PROMISED_HOURS } from './parse-vacancy';
import { CONDITION_LABELS, costKindNamed, kindOrPeriod, needNamed, payerNamed } from './vacancy-value-names';

const READ_CELL: Readonly<Record<CellKind, (text: string, today: LocalDate) => unknown>> = {
  text: orNull,
  code: (text) => orNull(kindOrPeriod(text)),
  literacy: literacyCell,
  number: wholeNumber,
  count: countCell,
  months: monthsCell,
  day: dayCell,
  start: workStartCell,
  deadline: lastDayCell,
  time: timeCell,
};
/** The columns with a choice. A currency is none: a word for another one has no meaning here. */
export const VACANCY_CHOICES: ChoiceColumns = {
  kind: { codes: VACANCY_KINDS, read: kindOrPeriod },
  pay_per: { codes: PAY_PERIODS, read: kindOrPeriod },
  min_literacy: { codes: ['0', '1', '2', '3', '4'], read: (text) => String(literacyCell(text)) },
};
/** Without a level and a need a skill is required at level 2, which the employer checks in the draft. */
const SKILL = /^([^:]+)(?::([^:]+):([^:]+)(?::\s*(GATE))?)?$/i;
const [LEVEL_LEFT_OUT, NEED_LEFT_OUT] = ['2', 'REQUIRED'] as const;
const LANGUAGE = /^([^:]+)(?::([^:]+))?$/;
const PAIR = /^([^:]+):([^:]+)$/;
const UNIT = /^([^:]+):\s*(\d+)(?:\s*:([^:]+))?$/;

/**
 * Translates the texts of a row to skill and occupation codes; an unknown text gives a text that is no valid
 * code.
 */
export interface VacancyCodeLookup {
  /** Null if staff left the text out, undefined if it is not known. */
  readonly skillCode: (text: string) => string | null | undefined;
  readonly iscoCode: (text: string) => string | null | undefined;
  readonly languageCode: (text: string) => string | null | undefined;
  /** Whether a decision of staff translates a text, because the text is no name itself. */
  readonly isMapped: (column: string, text: string) => boolean;
  /** Whether a text may not be asked about or stored. */
  readonly isProtected: (text: string) => boolean;
  /** The day on which a text became a question for a skill that has no answer yet. */
  readonly askedOn: (text: string) => string | undefined;
}

const nameIn = (part: string): string => (plainColons(part).split(':')[0] ?? '').trim();
const isOneSkill = (part: string): boolean => piecesOf(plainColons(part).replace(/^[^:]*/, '')).length === 1;

/** The parts of the required skills. A part that is no name itself is split like a trainee's skills. */
const skillParts = (row: ImportRow, isName: (text: string) => boolean): string[] =>
  listParts(row, 'skills').flatMap((part) => {
    const pieces = isName(nameIn(part)) && isOneSkill(part) ? [part] : piecesOf(part);
    return pieces.length === 1 ? [part] : pieces.filter((piece) => !isNothing(piece));
  });

/** The skills in a row, by code or label: in its requirements and its learning plan. */
export const skillsNamedInVacancy = (row: ImportRow): string[] => [
  ...skillParts(row, () => true).map(nameIn),
  ...skillParts(row, () => false).map(nameIn),
  ...listParts(row, 'learning_plan').map((part) => (UNIT.exec(part)?.[3] ?? '').trim()),
];

/**
 * Converts a row to the input of `parseVacancy`. An unreadable cell is passed on unchanged, to be refused
 * there.
 */
export function vacancyInput(reader: RowReader, siteId: string, names: VacancyCodeLookup, references: VacancyLookupResults): Readonly<Record<string, unknown>> {
  const { today } = references;
  const row = withTerms(reader, references);
  // a title that is left out says the kind of work neither
  if (cell(row, 'title') === '' && cell(row, 'isco_code') === '') reader.reportNoMore('isco_code');
  return {
    ...plainCells(row, '', today),
    siteId,
    iscoCode: cell(row, 'isco_code') === '' ? '' : (codeIn(reader, 'isco_code', cell(row, 'isco_code'), names.iscoCode, names) ?? NOT_KNOWN),
    terms: {
      ...plainCells(row, 'terms.', today),
      pay: { ...plainCells(row, 'terms.pay.', today), ...payCell(cell(row, 'pay_amount'), cell(row, 'pay_currency')) },
      days: weekdaysCell(cell(row, 'days')),
      ...(isOfShifts(row) ? { hoursPerWeek: hoursOfShifts(reader, row) } : {}),
    },
    conditions: WORKING_CONDITIONS.filter(
      (condition) => reader.flag(condition.toLowerCase(), CONDITION_LABELS[condition]) || (condition === 'NIGHT' && isChosenNight(reader.row, row)),
    ),
    licences: listParts(row, 'licences').map(licenceCode),
    skills: requiredSkills(reader, names),
    languages: spokenLanguages(reader, names, references),
    costItems: reader
      .list('cost_items', PAIR, 'UNIFORM_AND_TOOLS:EMPLOYER')
      .map(([kind = '', paidBy = '']) => ({ kind: costKindNamed(kind), paidBy: payerNamed(paidBy) })),
    ...(isApprenticeship(row) ? { apprenticeship: apprenticeshipInput(reader, names, today) } : {}),
  };
}

/** The row with what its pay, days and hours mean: by the words in them, and as staff chose. */
function withTerms(reader: RowReader, references: VacancyLookupResults): ImportRow {
  const { mapping } = references;
  const isNight = reader.flag('night', CONDITION_LABELS.NIGHT);
  const chosen = withChosen(reader, withChoices(reader, VACANCY_CHOICES, references), ['pay_amount', 'days'], mapping);
  refuseNoCurrency(reader, 'pay_amount', 'pay_currency');
  return withPeriod(reader, withHours(reader, chosen, VACANCY_COLUMNS.hours ?? [], mapping, isNight));
}

/** A period in the amount, as `8$ per day`, counts unless the column of the period has another one. */
function withPeriod(reader: RowReader, row: ImportRow): ImportRow {
  const { per } = periodTyped(cell(reader.row, 'pay_amount'));
  const column = cell(row, 'pay_per');
  if (column === '' && per === null && cell(row, 'pay_amount') !== '') {
    reader.refuse('pay_per', 'EMPTY', cell(row, 'pay_amount'), cell(row, 'pay_amount'));
    reader.reportNoMore('pay_per');
  }
  const isOther = per !== null && column !== '' && kindOrPeriod(column) !== per;
  if (isOther) reader.refuse('pay_amount', 'NOT_A_MONEY');
  if (per === null || isOther) return row;
  return { ...row, cells: { ...row.cells, pay_per: per, pay_amount: periodTyped(cell(row, 'pay_amount')).rest } };
}

/** Whether staff chose to count the hours of a week. */
const isOfShifts = (row: ImportRow): boolean => cell(row, 'hours_per_week') === OF_SHIFTS;
/** A longer shift has a break of an hour, which is no work. Our rule. */
const LONGEST_WITHOUT_BREAK = 8 * 60;

/** The hours of the days and times of a row; none if these cannot be read, which is reported there. */
function hoursOfShifts(reader: RowReader, row: ImportRow): number | null {
  const [from, to] = [timeCell(cell(row, 'starts_at')) ?? '', timeCell(cell(row, 'ends_at')) ?? ''];
  const days = weekdaysCell(cell(row, 'days')).filter((day) => WEEKDAYS.some((one) => one === day)).length;
  const minutes = (minutesOf(to) - minutesOf(from) + DAY_MINUTES) % DAY_MINUTES;
  const hours = Math.floor((days * (minutes > LONGEST_WITHOUT_BREAK ? minutes - 60 : minutes)) / 60);
  if (hours > MAX_PROMISED_HOURS) reader.refuse('hours_per_week', 'TOO_BIG', String(hours), MAX_PROMISED_HOURS);
  if (hours > 0 && hours <= MAX_PROMISED_HOURS) return hours;
  reader.reportNoMore('hours_per_week');
  return null;
}

const DAY_MINUTES = 24 * 60;
const minutesOf = (time: string): number => (/^\d\d:\d\d$/.test(time) ? Number(time.slice(0, 2)) * 60 + Number(time.slice(3)) : Number.NaN);

/** Whether staff chose hours that pass midnight, where the file does not say whether the work is at night. */
const isChosenNight = (typed: ImportRow, row: ImportRow): boolean =>
  cell(row, 'ends_at') !== cell(typed, 'ends_at') && cell(typed, 'night') === '' && isPastMidnight(hoursCode(cell(row, 'starts_at'), cell(row, 'ends_at')));

const NOT_KNOWN = 'not known';
const SKILL_EXAMPLE = 'skill:level:REQUIRED or DESIRED, with :GATE at the end where nobody below the level is introduced';

/** Two words for one skill count once, with the stricter of the two requirements. */
function requiredSkills(reader: RowReader, names: VacancyCodeLookup): object[] {
  const parts = skillParts(reader.row, (text) => names.skillCode(text) !== undefined);
  const read = namedParts(reader, 'skills', SKILL, SKILL_EXAMPLE, { codeOf: names.skillCode, names, parts }).map(
    ({ rest: [level = '', need = '', gate = ''], ...named }) => ({
      ...named,
      minLevel: levelCell(level || LEVEL_LEFT_OUT),
      ...needNamed(need || NEED_LEFT_OUT, gate !== ''),
    }),
  );
  return oncePerCode(reader, 'skills', read, (one, other) => {
    const isSame = one.minLevel === other.minLevel && one.need === other.need && one.gate === other.gate;
    if (isSame) return one;
    const [least, most] = [one.minLevel, other.minLevel];
    if (one.key === other.key || typeof least !== 'number' || typeof most !== 'number') return null;
    const need = [one.need, other.need].includes(NEED_LEFT_OUT) ? NEED_LEFT_OUT : one.need;
    return { ...one, minLevel: Math.max(least, most), need, gate: one.gate || other.gate };
  }).map(({ code: skillCode, minLevel, need, gate }) => ({ skillCode, minLevel, need, gate }));
}

function spokenLanguages(reader: RowReader, names: VacancyCodeLookup, references: VacancyLookupResults): object[] {
  const read = namedParts(reader, 'languages', LANGUAGE, 'km:2', { codeOf: names.languageCode, names }).map(({ rest: [level = ''], ...named }) => ({
    ...named,
    level: levelCell(level || LEVEL_LEFT_OUT),
  }));
  const listed = oncePerCode(reader, 'languages', read, (one, other) => (one.level === other.level ? one : null)).map(({ code: language, level }) => ({
    language,
    level,
  }));
  return [...listed, ...languagesOfColumns(reader, references).filter(({ language }) => listed.every((one) => one.language !== language))];
}

interface Named {
  readonly code: string;
  readonly part: string;
  /** Which word it is. */
  readonly key: string;
}

function oncePerCode<T extends Named>(reader: RowReader, column: string, read: readonly T[], merged: (one: T, other: T) => T | null): T[] {
  const once = onePerCode(read, (one, other) => (one.code === NOT_KNOWN ? null : merged(one, other)));
  reader.setParts(
    column,
    once.map(({ part }) => part),
  );
  return once;
}

interface Naming {
  readonly codeOf: (text: string) => string | null | undefined;
  readonly names: VacancyCodeLookup;
  /** The parts of the list, where they are not only separated by semicolons. */
  readonly parts?: readonly string[];
}

/** The parts of a list whose texts staff may map. A part that was left out is left out, and an unknown one is refused. */
function namedParts(reader: RowReader, column: string, shape: RegExp, example: string, naming: Naming): (Named & { readonly rest: string[] })[] {
  const { codeOf, names, parts: typed = listParts(reader.row, column) } = naming;
  return reader.list(column, shape, example, typed).flatMap(([text = '', ...rest], at) => {
    const code = text === '' ? NOT_KNOWN : codeIn(reader, column, text, codeOf, names, typed[at]);
    return code === null ? [] : [{ code: code ?? NOT_KNOWN, rest, part: typed[at] ?? '', key: textKey(text) }];
  });
}

function codeIn(
  reader: RowReader,
  column: string,
  text: string,
  codeOf: Naming['codeOf'],
  names: VacancyCodeLookup,
  part: string = text,
): string | null | undefined {
  const code = codeOf(text);
  if (code !== undefined && names.isMapped(column, text)) reader.noteKnown(column, text, code);
  if (code !== undefined) return code;
  if (text.length <= MAX_MAPPED_LENGTH && !names.isProtected(text) && !identifiesPerson(text, ''))
    reader.refuseUnknown(column, text, part, column === 'skills' ? names.askedOn(text) : undefined);
  return undefined;
}

/** The fields directly below a path whose cells have no format of their own. */
const plainCells = (row: ImportRow, prefix: string, today: LocalDate): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    IMPORTED_FIELDS.flatMap(([path, { cell: kind }, [column = '']]) => {
      const name = path.slice(prefix.length);
      return kind && path.startsWith(prefix) && !name.includes('.') ? [[name, READ_CELL[kind](cell(row, column), today)]] : [];
    }),
  );

/** Without a kind it is unknown whether apprenticeship details are allowed, so they are not read. */
const isApprenticeship = (row: ImportRow): boolean =>
  !isLeftOut(row, 'kind') && (kindOrPeriod(cell(row, 'kind')) === 'APPRENTICESHIP' || APPRENTICESHIP_COLUMNS.some((column) => cell(row, column) !== ''));

function apprenticeshipInput(reader: RowReader, names: VacancyCodeLookup, today: LocalDate): Readonly<Record<string, unknown>> {
  const plan = reader.list('learning_plan', UNIT, 'what is learnt:weeks, with :skill at the end where it leads to one');
  return {
    ...plainCells(reader.row, 'apprenticeship.', today),
    plan: plan.map(([title = '', weeks = '', skill = '']) => ({
      title,
      weeks: wholeNumber(weeks),
      skillCode: skill === '' ? null : (names.skillCode(skill) ?? NOT_KNOWN),
    })),
  };
}
