import type { ParsedVacancy } from './parse-vacancy';
import type { ApprenticeshipTerms, CostItem, LearningPlanUnit, VacancyLanguage, VacancySkill } from './vacancy';

/** The lists of a vacancy; skills by row id of the taxonomy release. */
export interface VacancyParts {
  readonly skills: readonly Pick<VacancySkill, 'skillId' | 'need' | 'minLevel' | 'gate'>[];
  readonly languages: readonly Pick<VacancyLanguage, 'language' | 'minLevel'>[];
  readonly costItems: readonly CostItem[];
  /** Only for an apprenticeship; the plan in order. */
  readonly apprenticeship: (ApprenticeshipTerms & { readonly plan: readonly Pick<LearningPlanUnit, 'title' | 'skillId' | 'weeks'>[] }) | null;
}

/** Every skill code in a parsed vacancy, with its field path. */
export const skillCodesOf = ({ skills, apprenticeship }: ParsedVacancy): { readonly path: string; readonly code: string }[] => [
  ...skills.map(({ skillCode }, at) => ({ path: `skills.${at}.skillCode`, code: skillCode })),
  ...(apprenticeship?.plan ?? []).flatMap(({ skillCode }, at) =>
    skillCode === null ? [] : [{ path: `apprenticeship.plan.${at}.skillCode`, code: skillCode }],
  ),
];

/** Every skill id in the lists of a vacancy: requirements and learning plan. */
export const skillIdsOf = ({ skills, apprenticeship }: VacancyParts): number[] => [
  ...skills.map(({ skillId }) => skillId),
  ...(apprenticeship?.plan ?? []).flatMap(({ skillId }) => skillId ?? []),
];

/**
 * The lists of a parsed vacancy with skill codes replaced by row ids. Unknown codes have been refused before
 * as UNKNOWN.
 */
export function partsOf({ skills, languages, costItems, apprenticeship }: ParsedVacancy, skillIds: ReadonlyMap<string, number>): VacancyParts {
  const idOf = (code: string): number => skillIds.get(code) ?? 0;
  return {
    skills: skills.map(({ skillCode, ...requirement }) => ({ skillId: idOf(skillCode), ...requirement })),
    languages,
    costItems,
    apprenticeship: apprenticeship && {
      ...apprenticeship,
      plan: apprenticeship.plan.map(({ skillCode, ...unit }) => ({ ...unit, skillId: skillCode === null ? null : idOf(skillCode) })),
    },
  };
}
