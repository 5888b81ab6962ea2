import { mergeUnitsIn, namesIn, sectionValues } from '../../../shared/described-form/form-description';
import { type FormValues, textOf } from '../../../shared/form/form-drafts';
import { BASE_FIELD, deferConflicts, type MergeUnit, withBase } from '../../../shared/form/edit-conflicts';
import type { Visit } from '../../../shared/visit/visit';
import { PROTECTED_FORM, type ProtectedContent, type ProtectedSection } from './protected-form';

const SECTIONS: readonly ProtectedSection[] = ['identity', 'protection'];

/** The form as it is shown: each section as typed, or as stored when the request had no field of it. */
export function formOf(visit: Visit, record: ProtectedContent): Visit {
  const { draft } = visit;
  const stored = SECTIONS.filter((section) => !namesIn(PROTECTED_FORM, section).some((field) => field in draft.values));
  if (stored.length === 0) return visit;
  const values = { ...draft.values, ...Object.assign({}, ...stored.map((section) => sectionValues(PROTECTED_FORM, section, record))) } as FormValues;
  const problems = stored.length === SECTIONS.length ? [] : draft.problems;
  return { ...visit, draft: { ...draft, problems, values: withNewBase(stored, values) } };
}

/** The form after one section was saved: that section as stored now, the other as typed. */
export const afterSaving = (saved: ProtectedSection, typed: FormValues, record: ProtectedContent): FormValues =>
  withNewBase([saved], { ...typed, ...sectionValues(PROTECTED_FORM, saved, record) });

/**
 * The form to show again. The section that was not sent keeps the values it first showed as its merge base.
 */
export const withOtherHalf = (typed: FormValues, again: FormValues, other: ProtectedSection): FormValues =>
  textOf(typed, BASE_FIELD) === '' ? again : deferConflicts(typed, again, mergeUnitsIn(PROTECTED_FORM, other));

/** Makes the current values of these sections their merge base; the other sections keep theirs. */
const withNewBase = (sections: readonly ProtectedSection[], values: FormValues): FormValues =>
  deferConflicts(values, withBase(unitsOf(sections), values), unitsOf(SECTIONS.filter((section) => !sections.includes(section))));

const unitsOf = (sections: readonly ProtectedSection[]): MergeUnit[] => sections.flatMap((section) => mergeUnitsIn(PROTECTED_FORM, section));
