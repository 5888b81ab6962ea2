import { inOrder, loader } from '../../../platform/database/loader';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import type { SkillNeed } from '../../../features/matching/domain/facts/pair';
import type { Skill } from '../../../features/skills/domain/skill';
import type { SkillsService } from '../../../features/skills/skills.service';
import type { CostItem } from '../../../features/vacancies/domain/vacancy';
import type { VacancyPartsRow, VacanciesService } from '../../../features/vacancies/vacancies.service';
import { existing } from '../outcome';
import { skillById } from '../skills/skill-loaders';

export interface ShownRequirement {
  readonly skill: Skill;
  readonly need: SkillNeed;
  readonly minLevel: number;
  readonly gate: boolean;
}
export interface ShownApprenticeship {
  readonly trade: string;
  readonly instructorName: string;
  readonly instructorBornOn: string;
  readonly instructorPracticeYears: number;
  readonly lengthDays: number;
  readonly plan: readonly { readonly title: string; readonly skill: Skill | null; readonly weeks: number }[];
}

/** The child rows of a vacancy; null if the actor may not see it. Those of a page are read in one statement. */
export const findVacancyParts = (c: OperationContext, vacancies: VacanciesService, id: string): Promise<VacancyPartsRow | null> =>
  loader<VacancyPartsRow | null>(c, 'vacancyParts', async (ids) => inOrder(ids, await vacancies.parts(c.tx, ids), (row) => row.vacancyId)).load(id);

/** The child rows of a visible vacancy: it always has an entry, even if its lists are empty. */
export const vacancyParts = async (c: OperationContext, vacancies: VacanciesService, id: string): Promise<VacancyPartsRow> =>
  existing(await findVacancyParts(c, vacancies, id), `parts of vacancy ${id}`);

export const shownSkills = (c: OperationContext, skills: SkillsService, parts: VacancyPartsRow): Promise<ShownRequirement[]> =>
  Promise.all(parts.skills.map(async ({ skillId, need, minLevel, gate }) => ({ skill: await skillById(c, skills, skillId), need, minLevel, gate })));

export const shownLanguages = ({ languages }: VacancyPartsRow): { language: string; level: number }[] =>
  languages.map(({ language, minLevel }) => ({ language, level: minLevel }));

export const shownCostItems = ({ costItems }: VacancyPartsRow): readonly CostItem[] => costItems;

export async function shownApprenticeship(c: OperationContext, skills: SkillsService, parts: VacancyPartsRow): Promise<ShownApprenticeship | null> {
  if (parts.apprenticeship === null) return null;
  const { plan, ...terms } = parts.apprenticeship;
  const units = plan.map(async ({ title, skillId, weeks }) => ({ title, skill: skillId === null ? null : await skillById(c, skills, skillId), weeks }));
  return { ...terms, plan: await Promise.all(units) };
}
