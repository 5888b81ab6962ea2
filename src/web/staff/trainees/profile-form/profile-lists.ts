import type { FormValues } from '../../../shared/form/form-drafts';
import { filledRows, type FormList, type FormRow, formList, withRows } from '../../../shared/described-form/form-rows';

/**
 * A found skill counts as hers once its level is chosen. `skillWork`: the code of the kind of work that proposed it, at
 * the level `skillPreset`, with `skillWords` as its evidence.
 */
export const SKILLS = formList(
  {
    skillCode: '',
    skillLabel: '',
    skillIsKnowledge: '',
    skillUse: '',
    skillAbout: '',
    skillWork: '',
    skillWords: '',
    skillPreset: '',
    skillLevel: '',
    skillSource: 'SELF',
    skillEvidence: '',
  },
  ({ skillLevel }) => skillLevel !== '',
);
export type SkillRowValues = FormRow<(typeof SKILLS)['columns'][number]>;

/** Whether a skill is as its kind of work proposed it. */
export const isUnchanged = ({ skillWork, skillLevel, skillPreset, skillSource, skillEvidence, skillWords }: SkillRowValues): boolean =>
  skillWork !== '' && skillLevel === skillPreset && skillSource === 'SELF' && skillEvidence === skillWords;
export const LANGUAGES = formList({ languageCode: '', languageLevel: '2' }, ({ languageCode }) => languageCode !== '');
/** A found kind of work counts once it is marked as preferred. */
export const PREFERENCES = formList({ preferenceCode: '', preferenceLabel: '', preferenceKept: '' }, ({ preferenceKept }) => preferenceKept === 'yes');

/** The maximum number of preferred kinds of work. */
export const MAX_PREFERENCES = 5;

/** Removes the rows that are not sent, so that row numbers in the API's errors match the form's. */
export function withoutEmptyRows(values: FormValues): FormValues {
  const withSkills = withRows(values, SKILLS, filledRows(values, SKILLS));
  const withLanguages = withRows(withSkills, LANGUAGES, filledRows(withSkills, LANGUAGES));
  return withRows(withLanguages, PREFERENCES, filledRows(withLanguages, PREFERENCES));
}

/** Appends the results of a search to the rows that are filled in, each once. */
export function withSearchRows<C extends string>(
  values: FormValues,
  list: FormList<C>,
  results: readonly FormRow<C>[],
  codeOf: (row: FormRow<C>) => string,
): FormValues {
  const filled = filledRows(values, list);
  const newRows = results.filter((row, at) => [...filled, ...results.slice(0, at)].every((other) => codeOf(other) !== codeOf(row)));
  return withRows(values, list, [...filled, ...newRows]);
}
