import { type FormValues, textOf } from '../../../shared/form/form-drafts';
import { type MergeUnit, BASE_FIELD, deferConflicts, withBase } from '../../../shared/form/edit-conflicts';
import type { Visit } from '../../../shared/visit/visit';
import type { I18n } from '../../../shared/labels/page-i18n';
import type { Population, ProtectedNotesQuery, RiskLevel } from '../../gql';
import { type CERTAINTIES, certaintyText, populationText, riskText } from './protected-labels';

export type ProtectedNotes = ProtectedNotesQuery['protectedRecord'] | null;

/** The parts of the identity section. */
export const IDENTITY: readonly MergeUnit[] = [
  { field: 'legalName' },
  { field: 'khmerName' },
  { field: 'bornOn', names: ['bornOn', 'birthDateCertainty'] },
  { field: 'idNumber' },
  { field: 'address' },
  { field: 'phone' },
  { field: 'guardian' },
];
/** The parts of the protection section. */
export const PROTECTION: readonly MergeUnit[] = ['population', 'risk', 'reasons', 'namedPeople', 'history'].map((field) => ({ field }));
const SECTIONS = [IDENTITY, PROTECTION] as const;

/** The values of the record for the form. */
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

/** The form as it is shown: each section as typed, or as stored when the request had no field of it. */
export function formOf(visit: Visit, record: ProtectedNotes): Visit {
  const { draft } = visit;
  const stored = SECTIONS.filter((parts) => !parts.some(({ field }) => field in draft.values));
  if (stored.length === 0) return visit;
  const values = { ...draft.values, ...Object.assign({}, ...stored.map((parts) => fieldsOf(parts, valuesOf(record)))) } as FormValues;
  const problems = stored.length === SECTIONS.length ? [] : draft.problems;
  return { ...visit, draft: { ...draft, problems, values: withNewBase(stored.flat(), values) } };
}

/** The form after one section was saved: that section as stored now, the other as typed. */
export const afterSaving = (saved: readonly MergeUnit[], typed: FormValues, record: ProtectedNotes): FormValues =>
  withNewBase(saved, { ...typed, ...fieldsOf(saved, valuesOf(record)) });

/**
 * The form to show again. The section that was not sent keeps the values it first showed as its merge base.
 */
export const withOtherHalf = (typed: FormValues, again: FormValues, other: readonly MergeUnit[]): FormValues =>
  textOf(typed, BASE_FIELD) === '' ? again : deferConflicts(typed, again, other);

/** Makes the current values of these parts their merge base; the other parts keep theirs. */
const withNewBase = (parts: readonly MergeUnit[], values: FormValues): FormValues =>
  deferConflicts(
    values,
    withBase(parts, values),
    SECTIONS.flat().filter((part) => !parts.includes(part)),
  );

const fieldsOf = (parts: readonly MergeUnit[], values: FormValues): FormValues =>
  Object.fromEntries(parts.flatMap(({ field, names = [field] }) => names.map((name) => [name, values[name] ?? ''])));

/** The stored value of one field as text. */
export function storedText(i18n: I18n, record: ProtectedNotes, field: string): string {
  const text = valuesOf(record)[field];
  if (typeof text !== 'string' || text === '') return '';
  switch (field) {
    case 'bornOn':
      return i18n.list([i18n.day(text), certaintyText(i18n, record?.birthDateCertainty as (typeof CERTAINTIES)[number])]);
    case 'population':
      return populationText(i18n, text as Population);
    case 'risk':
      return riskText(i18n, text as RiskLevel);
    default:
      return text;
  }
}
