import { mergeUnitsIn, namesIn, sectionValues } from '../../../shared/described-form/form-description';
import { type FormValues, textOf } from '../../../shared/form/form-drafts';
import { BASE_FIELD, deferConflicts, hasEdits, type MergeUnit, withBase } from '../../../shared/form/edit-conflicts';
import type { Visit } from '../../../shared/visit/visit';
import { PROTECTED_FORM, type ProtectedContent, type ProtectedSection } from './protected-form';

export const PROTECTED_SECTIONS: readonly ProtectedSection[] = ['identity', 'protection'];

/** The form as it is shown: each section as typed, or as stored when the request had no field of it. */
export function formOf(visit: Visit, record: ProtectedContent): Visit {
  const { draft } = visit;
  const stored = PROTECTED_SECTIONS.filter((section) => !namesIn(PROTECTED_FORM, section).some((field) => field in draft.values));
  if (stored.length === 0) return visit;
  const values = { ...draft.values, ...Object.assign({}, ...stored.map((section) => sectionValues(PROTECTED_FORM, section, record))) } as FormValues;
  const problems = stored.length === PROTECTED_SECTIONS.length ? [] : draft.problems;
  return { ...visit, draft: { ...draft, problems, values: withNewBase(stored, values) } };
}

/**
 * The sections that are saved: those that were changed, of a new record at least the identity. A form without base values, such as one
 * that was kept over a deployment, saves each section that has an answer.
 */
export function sectionsToSave(values: FormValues, record: ProtectedContent | null): ProtectedSection[] {
  const hasBase = textOf(values, BASE_FIELD) !== '';
  const isAnswered = (section: ProtectedSection): boolean => namesIn(PROTECTED_FORM, section).some((name) => textOf(values, name).trim() !== '');
  const changed = PROTECTED_SECTIONS.filter((section) => (hasBase ? hasEdits(mergeUnitsIn(PROTECTED_FORM, section), values) : isAnswered(section)));
  return changed.length === 0 && record === null ? ['identity'] : changed;
}

/** Makes the current values of these sections their merge base; the other sections keep theirs. */
const withNewBase = (sections: readonly ProtectedSection[], values: FormValues): FormValues =>
  deferConflicts(values, withBase(unitsOf(sections), values), unitsOf(PROTECTED_SECTIONS.filter((section) => !sections.includes(section))));

const unitsOf = (sections: readonly ProtectedSection[]): MergeUnit[] => sections.flatMap((section) => mergeUnitsIn(PROTECTED_FORM, section));
