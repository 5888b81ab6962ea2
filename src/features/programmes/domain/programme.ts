import { daysBetween, type LocalDate } from '../../../shared/local-date';
import { Reader } from '../../../shared/reader';
import { refuse, type Refusal } from '../../../shared/refusal';
import { type Need, NEEDS } from '../../institutions/domain/needs';

/** How long what the directory says counts as checked, in days; our rule, as programmes end with their grants. */
export const CHECKED_DAYS = 180;
/** How much of a search text is looked at, in characters. */
const MOST_SEARCHED = 100;

/** A programme or service outside that staff may send somebody to. It says where help is, never who gets it. */
export interface Programme {
  readonly id: string;
  /** The institution that keeps this entry and alone changes it. */
  readonly keptBy: string;
  /** The institution that runs it, where it uses this service too and can be referred to. */
  readonly institutionId: string | null;
  readonly name: string;
  readonly nameKm: string | null;
  readonly kinds: readonly Need[];
  readonly provinceCode: string;
  readonly about: string;
  readonly contact: string;
  /** Two letters each. */
  readonly languages: readonly string[];
  readonly checkedOn: LocalDate;
  readonly closedOn: LocalDate | null;
  readonly version: number;
  readonly createdAt: Date;
}

/** An entry as it was written down. */
export type ProgrammeDraft = Omit<Programme, 'id' | 'keptBy' | 'closedOn' | 'version' | 'createdAt'>;

/** Reads an entry: 1 to 12 kinds, a province by its code, checked today or earlier; the language is Khmer where none is named. */
export function parseProgramme(input: Readonly<Record<string, unknown>>, today: LocalDate): ProgrammeDraft | Refusal {
  const reader = new Reader(input);
  const kinds = reader.choices('kinds', NEEDS);
  if (kinds.length === 0) reader.refuse('kinds', 'EMPTY');
  const checkedOn = reader.optionalDate('checkedOn') ?? today;
  if (checkedOn > today) reader.refuse('checkedOn', 'TOO_BIG', today);
  const languages = reader.codes('languages', 10, /^[a-z]{2}$/);
  return reader.done({
    institutionId: input['institutionId'] === undefined || input['institutionId'] === null ? null : reader.id('institutionId'),
    name: reader.text('name', 200),
    nameKm: reader.optionalText('nameKm', 200),
    kinds,
    provinceCode: reader.code('provinceCode', /^(0[1-9]|1\d|2[0-5])$/),
    about: reader.text('about', 2000),
    contact: reader.text('contact', 300),
    languages: languages.length > 0 ? languages : ['km'],
    checkedOn,
  });
}

/** Changes an entry; MOVE_NOT_ALLOWED once it is closed. */
export const changeProgramme = (programme: Programme, draft: ProgrammeDraft): Programme | Refusal =>
  programme.closedOn === null ? { ...programme, ...draft, version: programme.version + 1 } : closed();

/** Closes an entry: it is found no more, and stays to be read where it was used; MOVE_NOT_ALLOWED when it is closed already. */
export const closeProgramme = (programme: Programme, today: LocalDate): Programme | Refusal =>
  programme.closedOn === null ? { ...programme, closedOn: today, version: programme.version + 1 } : closed();

const closed = (): Refusal => refuse('MOVE_NOT_ALLOWED', { state: 'CLOSED', nextMoves: [] });

/** Whether what an entry says was last checked more than 180 days ago: it is shown, and shown as stale. */
export const isStale = ({ checkedOn }: Pick<Programme, 'checkedOn'>, today: LocalDate): boolean => daysBetween(checkedOn, today) > CHECKED_DAYS;

/**
 * The pattern that finds a text anywhere in a name or description, Khmer or Latin: what means "anything" in a pattern is taken by the letter, and the blanks of
 * no width that Khmer is sometimes typed with do not count. Null where there is nothing to look for.
 */
export function searchPattern(text: string | null | undefined): string | null {
  const sought = (text ?? '')
    .normalize('NFC')
    .replace(/[\u200B\u200C\u2060\uFEFF]/g, '')
    .trim()
    .slice(0, MOST_SEARCHED);
  return sought.isWellFormed() && sought !== '' ? `%${sought.replace(/[\\%_]/g, '\\$&').replace(/\s+/g, '%')}%` : null;
}
