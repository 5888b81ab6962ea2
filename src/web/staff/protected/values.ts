import type { FormValues } from '../../shared/form-drafts';
import { type Part, withShown } from '../../shared/meanwhile';
import type { Visit } from '../../shared/visit';
import type { Words } from '../../shared/words';
import type { Population, ProtectedNotesQuery, RiskLevel } from '../gql';
import { type CERTAINTIES, certaintyText, populationText, riskText } from './words';

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

/** The visit as one of the two forms sees it: with what was typed in this one, or else with what is kept. */
export function visitOf(visit: Visit, parts: readonly Part[], record: ProtectedNotes): Visit {
  const isTyped = parts.some(({ field }) => field in visit.draft.values);
  return isTyped ? visit : { ...visit, draft: { values: withShown(parts, valuesOf(record)), problems: [] } };
}

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
