import { daysBetween, type LocalDate } from '../../../shared/local-date';
import { InputReader, LANGUAGE_CODE } from '../../../shared/input-reader';
import { refuse, type Refusal } from '../../../shared/refusal';
import { type Need, NEEDS } from '../../institutions/domain/needs';

/**
 * How long a directory entry counts as checked, in days; our rule, because programmes end with their grants.
 */
export const CHECKED_DAYS = 180;
/** The characters of a search text that are used. */
const MAX_SEARCH_LENGTH = 100;

/**
 * An external programme or service that staff can refer trainees to. It describes the help on offer and
 * contains no trainee data.
 */
export interface Programme {
  readonly id: string;
  /** The institution that maintains this entry; only it can change the entry. */
  readonly savedBy: string;
  /** The institution that runs the programme, if it uses this service too and can receive referrals. */
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

/** An entry as typed. */
export type ProgrammeDraft = Omit<Programme, 'id' | 'savedBy' | 'closedOn' | 'version' | 'createdAt'>;

/**
 * Parses an entry: 1 to 12 kinds, a province code, checked today or earlier. Without a language it is Khmer.
 */
export function parseProgramme(input: Readonly<Record<string, unknown>>, today: LocalDate): ProgrammeDraft | Refusal<'INVALID_INPUT'> {
  const reader = new InputReader(input);
  const kinds = reader.choices('kinds', NEEDS);
  if (kinds.length === 0) reader.refuse('kinds', 'EMPTY');
  const checkedOn = reader.optionalDate('checkedOn') ?? today;
  if (checkedOn > today) reader.refuse('checkedOn', 'TOO_BIG', today);
  const languages = reader.codes('languages', 10, LANGUAGE_CODE);
  return reader.result({
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

/** Changes an entry; TRANSITION_NOT_ALLOWED if it is closed. */
export const updateProgramme = (programme: Programme, draft: ProgrammeDraft): Programme | Refusal<'TRANSITION_NOT_ALLOWED'> =>
  programme.closedOn === null ? { ...programme, ...draft, version: programme.version + 1 } : closedRefusal();

/**
 * Closes an entry. Searches no longer return it, but existing references can still be read. TRANSITION_NOT_ALLOWED
 * if it is closed already.
 */
export const closeProgramme = (programme: Programme, today: LocalDate): Programme | Refusal<'TRANSITION_NOT_ALLOWED'> =>
  programme.closedOn === null ? { ...programme, closedOn: today, version: programme.version + 1 } : closedRefusal();

const closedRefusal = (): Refusal<'TRANSITION_NOT_ALLOWED'> => refuse('TRANSITION_NOT_ALLOWED', { state: 'CLOSED', availableActions: [] });

/** Whether an entry was last checked more than 180 days ago. It is still shown, marked as stale. */
export const isStale = ({ checkedOn }: Pick<Programme, 'checkedOn'>, today: LocalDate): boolean => daysBetween(checkedOn, today) > CHECKED_DAYS;

/**
 * The ILIKE pattern that finds a text anywhere in a name or description, Khmer or Latin. Wildcards in the
 * text are escaped, and zero-width characters, which some Khmer keyboards insert, are ignored. Null for an
 * empty text.
 */
export function searchPattern(text: string | null | undefined): string | null {
  const searchText = (text ?? '')
    .normalize('NFC')
    .replace(/[\u200B\u200C\u2060\uFEFF]/g, '')
    .trim()
    .slice(0, MAX_SEARCH_LENGTH);
  return searchText.isWellFormed() && searchText !== '' ? `%${searchText.replace(/[\\%_]/g, '\\$&').replace(/\s+/g, '%')}%` : null;
}
