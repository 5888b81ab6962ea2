import type { FormValues } from '../../../shared/form/form-drafts';
import type { I18n } from '../../../shared/labels/page-i18n';
import { rowSkill, skillText } from '../../../shared/labels/skill-labels';
import { filledRows, formList, rowsOf, withMinimumRows, withRows } from '../../../shared/described-form/form-rows';

/** A found skill counts as filled once its need is chosen. `skillWords`: the search that found it. */
export const SKILLS = formList(
  { skillCode: '', skillLabel: '', skillIsKnowledge: '', skillUse: '', skillWords: '', skillNeed: '', skillLevel: '2' },
  ({ skillNeed }) => skillNeed !== '',
);

interface NamedSkill {
  readonly code: string;
  readonly label: string;
  readonly isKnowledge: boolean;
}
interface NamedRow {
  readonly skillLabel: string;
  readonly skillIsKnowledge: string;
}

/** The columns that name a skill: its plain label, which a search is compared with, and its kind. */
export const namedRow = ({ code, label, isKnowledge }: NamedSkill): NamedRow & { readonly skillCode: string } => ({
  skillCode: code,
  skillLabel: label,
  skillIsKnowledge: isKnowledge ? 'yes' : '',
});

/** A row's skill as pages show it. */
export const rowSkillText = (i18n: I18n, row: NamedRow): string => skillText(i18n, rowSkill(row));

export const LANGUAGES = formList({ languageCode: '', languageLevel: '2' }, ({ languageCode }) => languageCode !== '');
export const COSTS = formList({ costKind: '', costPayer: 'EMPLOYER' }, ({ costKind }) => costKind !== '');
export const UNITS = formList({ unitTitle: '', unitWeeks: '', unitSkill: '' }, ({ unitTitle, unitWeeks, unitSkill }) =>
  [unitTitle, unitWeeks, unitSkill].some((text) => text.trim() !== ''),
);

/**
 * Removes the rows that are not sent, so that row numbers match between the API and the form. Unchosen skills
 * move to the end.
 */
export function withoutEmptyRows(values: FormValues): FormValues {
  const unchosen = rowsOf(values, SKILLS).filter((row) => !SKILLS.isFilled(row));
  const withSkills = withRows(values, SKILLS, [...filledRows(values, SKILLS), ...unchosen]);
  const withLanguages = withRows(withSkills, LANGUAGES, filledRows(withSkills, LANGUAGES));
  const withCosts = withRows(withLanguages, COSTS, filledRows(withLanguages, COSTS));
  return withRows(withCosts, UNITS, filledRows(withCosts, UNITS));
}

/** The values with blank rows to fill in. */
export const withBlankRows = (values: FormValues): FormValues => withMinimumRows(withMinimumRows(withMinimumRows(values, LANGUAGES, 1), COSTS, 1), UNITS, 3);

/** The form values without skills that were found but not chosen; those are no answers. */
export const withoutUnchosenSkills = (values: FormValues): FormValues => withRows(values, SKILLS, filledRows(values, SKILLS));

/** Adds the skills that a search in this form found back to the values. */
export function withFoundSkills(values: FormValues, typed: FormValues): FormValues {
  const rows = rowsOf(values, SKILLS);
  const foundRows = rowsOf(typed, SKILLS).filter(({ skillCode, skillNeed }) => skillNeed === '' && rows.every((row) => row.skillCode !== skillCode));
  return withRows(values, SKILLS, [...rows, ...foundRows]);
}
