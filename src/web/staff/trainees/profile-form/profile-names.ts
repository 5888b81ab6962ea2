import { textOf, textsOf } from '../../../shared/form/form-drafts';
import { rowsOf, withRows } from '../../../shared/described-form/form-rows';
import type { Pages } from '../../../shared/page/pages';
import type { Visit } from '../../../shared/visit/visit';
import { StaffFindOccupationsDocument, StaffSkillNamesDocument, StaffWorkHistoryDocument } from '../../gql';
import { PREFERENCES, SKILLS } from './profile-lists';
import { addedKinds, kindNamed, TOLD_WORK } from './work-history-steps';

/** The form with the names of found skills and work in the language of the page, which may have been switched since they were found. */
export async function withNames(pages: Pages, visit: Visit): Promise<Visit> {
  const { values } = visit.draft;
  const [skills, kinds, preferences] = [rowsOf(values, SKILLS), textsOf(values, TOLD_WORK.kinds).map(kindNamed), rowsOf(values, PREFERENCES)];
  const added = addedKinds(values);
  if (skills.length + kinds.length + added.length + preferences.length === 0) return visit;
  const [{ skillsByCode }, { workHistory }, { occupations }] = await Promise.all([
    pages.execute(visit, StaffSkillNamesDocument, { codes: skills.map(({ skillCode }) => skillCode) }),
    pages.execute(visit, StaffWorkHistoryDocument, { text: kinds.length + added.length > 0 ? textOf(values, TOLD_WORK.text) : '' }),
    pages.execute(visit, StaffFindOccupationsDocument, { text: preferences.length > 0 ? textOf(values, 'preferenceText') : '' }),
  ]);
  const skillNames = new Map(skillsByCode.map(({ code, label }) => [code, label]));
  const workNames = new Map([...workHistory.kinds.map(({ occupation }) => occupation), ...occupations].map(({ iscoCode, label }) => [iscoCode, label]));
  const named = withRows(
    withRows(
      values,
      SKILLS,
      skills.map((row) => ({ ...row, skillLabel: skillNames.get(row.skillCode) ?? row.skillLabel })),
    ),
    PREFERENCES,
    preferences.map((row) => ({ ...row, preferenceLabel: workNames.get(row.preferenceCode) ?? row.preferenceLabel })),
  );
  const inLanguage = (all: readonly ReturnType<typeof kindNamed>[]): string[] => all.map(({ code, label }) => `${code} ${workNames.get(code) ?? label}`);
  return { ...visit, draft: { ...visit.draft, values: { ...named, [TOLD_WORK.kinds]: inLanguage(kinds), [TOLD_WORK.added]: inLanguage(added) } } };
}
