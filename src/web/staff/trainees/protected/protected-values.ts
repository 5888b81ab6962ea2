import { type FormValues, textOf } from '../../../shared/form/form-drafts';
import { type Part, SHOWN, toldLater, withShown } from '../../../shared/form/meanwhile';
import type { Visit } from '../../../shared/visit/visit';
import type { Words } from '../../../shared/labels/words';
import type { Population, ProtectedNotesQuery, RiskLevel } from '../../gql';
import { type CERTAINTIES, certaintyText, populationText, riskText } from './protected-words';

export type ProtectedNotes = ProtectedNotesQuery['protectedRecord'] | null;

/** The answers about who she is. */
export const IDENTITY: readonly Part[] = [
  { field: 'legalName' },
  { field: 'khmerName' },
  { field: 'bornOn', names: ['bornOn', 'birthDateCertainty'] },
  { field: 'idNumber' },
  { field: 'address' },
  { field: 'phone' },
  { field: 'guardian' },
];
/** The answers about what she is protected from. */
export const PROTECTION: readonly Part[] = ['population', 'risk', 'reasons', 'namedPeople', 'history'].map((field) => ({ field }));
const HALVES = [IDENTITY, PROTECTION] as const;

/** What is kept of her, as the forms hold it. */
export const valuesOf = (record: ProtectedNotes): FormValues => ({
  legalName: record?.legalName ?? '',
  khmerName: record?.khmerName ?? '',
  bornOn: record?.bornOn ?? '',
  birthDateCertainty: record?.birthDateCertainty ?? '',
  idNumber: record?.idNumber ?? '',
  address: record?.address ?? '',
  phone: record?.phone ?? '',
  guardian: record?.guardian ?? '',
  population: record?.population ?? '',
  risk: record?.risk ?? '',
  reasons: record?.reasons ?? '',
  namedPeople: record?.namedPeople ?? '',
  history: record?.history ?? '',
});

/** The form as it is shown: each half as it was typed, or as it is stored where nothing of that half was sent. */
export function formOf(visit: Visit, record: ProtectedNotes): Visit {
  const { draft } = visit;
  const stored = HALVES.filter((parts) => !parts.some(({ field }) => field in draft.values));
  if (stored.length === 0) return visit;
  const values = { ...draft.values, ...Object.assign({}, ...stored.map((parts) => fieldsOf(parts, valuesOf(record)))) } as FormValues;
  const problems = stored.length === HALVES.length ? [] : draft.problems;
  return { ...visit, draft: { ...draft, problems, values: shownAnew(stored.flat(), values) } };
}

/** The form after one half was saved: that half as it is stored now, the other as it was typed. */
export const afterSaving = (saved: readonly Part[], typed: FormValues, record: ProtectedNotes): FormValues =>
  shownAnew(saved, { ...typed, ...fieldsOf(saved, valuesOf(record)) });

/** The form to be shown again, in which the half that was not sent keeps what it showed at first. */
export const withOtherHalf = (typed: FormValues, again: FormValues, other: readonly Part[]): FormValues =>
  textOf(typed, SHOWN) === '' ? again : toldLater(typed, again, other);

/** Marks these answers as shown with the values they have now; the others keep what they showed at first. */
const shownAnew = (parts: readonly Part[], values: FormValues): FormValues =>
  toldLater(
    values,
    withShown(parts, values),
    HALVES.flat().filter((part) => !parts.includes(part)),
  );

const fieldsOf = (parts: readonly Part[], values: FormValues): FormValues =>
  Object.fromEntries(parts.flatMap(({ field, names = [field] }) => names.map((name) => [name, values[name] ?? ''])));

/** What is kept at one field, in words. */
export function saidAt(words: Words, record: ProtectedNotes, field: string): string {
  const text = valuesOf(record)[field];
  if (typeof text !== 'string' || text === '') return '';
  switch (field) {
    case 'bornOn':
      return words.list([words.day(text), certaintyText(words, record?.birthDateCertainty as (typeof CERTAINTIES)[number])]);
    case 'population':
      return populationText(words, text as Population);
    case 'risk':
      return riskText(words, text as RiskLevel);
    default:
      return text;
  }
}
