import type { FormProblem, FormValues } from '../../../shared/form/form-drafts';
import { conflictProblem, type MergeUnit } from '../../../shared/form/edit-conflicts';
import type { Visit } from '../../../shared/visit/visit';
import type { StaffProvincesQuery } from '../../gql';
import { answerTextOf } from './profile-answers';

const SINGLE_FIELDS = [
  'displayName',
  'language',
  'homeProvince',
  'travel',
  'acceptsHousing',
  'literacy',
  'education',
  'availableFrom',
  'availableDays',
  'availableFromTime',
  'availableToTime',
  'wantedHoursMin',
  'wantedHoursMax',
  'otherLicences',
];

/**
 * The parts of a working profile for the three-way merge, each with the field at which its conflict is shown.
 */
export const PROFILE_PARTS: readonly MergeUnit[] = [
  ...SINGLE_FIELDS.map((field) => ({ field })),
  { field: 'licences', isEach: true },
  { field: 'minAmount', names: ['minAmount', 'minCurrency'] },
  {
    field: 'skillText',
    names: ['skillCode', 'skillLabel', 'skillLevel', 'skillSource', 'skillEvidence'],
    compared: ['skillCode', 'skillLevel', 'skillSource', 'skillEvidence'],
  },
  { field: 'languageCode-0', names: ['languageCode', 'languageLevel'] },
  { field: 'preferenceText', names: ['preferenceCode', 'preferenceLabel', 'preferenceKept'], compared: ['preferenceCode', 'preferenceKept'] },
];

/** The parts that were changed both in this form and elsewhere, each with its current value. */
export function conflictProblems(visit: Visit, now: FormValues, provinces: StaffProvincesQuery['provinces'], changed: readonly MergeUnit[]): FormProblem[] {
  const currentVisit = { ...visit, draft: { values: now, problems: [] } };
  return changed.map(({ field }) => conflictProblem(visit.i18n, field, answerTextOf(currentVisit, provinces, field)));
}
