import { msg } from '@lingui/core/macro';
import { weekCountText } from '../../../shared/labels/durations';
import { wholeNumber } from '../../../shared/form/digits';
import { fieldKinds, numberText } from '../../../shared/described-form/form-kinds';
import type { DraftSection, VacancyContentFragment, VacancyDraftInput } from '../../gql';
import { lengthField } from './apprenticeship-length';
import { UNITS } from './vacancy-form-lists';
import { namedText } from './vacancy-form-steps';

type Content = VacancyContentFragment;

const { text, number, day, list } = fieldKinds<DraftSection, Content, VacancyDraftInput>();

const plan = list({
  section: 'PLAN',
  path: 'apprenticeship.plan',
  label: msg`Learning plan`,
  hint: msg`What they learn, in order, and for how many weeks. Empty rows are ignored.`,
  list: UNITS,
  compared: ['unitTitle', 'unitWeeks', 'unitSkill'],
  controlLabels: { unitTitle: msg`What they learn`, unitWeeks: msg`Weeks`, unitSkill: msg`Skill` },
  mainColumn: 'unitTitle',
  columnOf: { weeks: 'unitWeeks', skillCode: 'unitSkill' },
  saved: ({ apprenticeship }) =>
    apprenticeship?.plan?.map(({ title, weeks, skill }) => ({ unitTitle: title, unitWeeks: numberText(weeks), unitSkill: skill?.code ?? '' })),
  item: ({ unitTitle, unitWeeks, unitSkill }) => ({ title: unitTitle, weeks: wholeNumber(unitWeeks), ...(unitSkill === '' ? {} : { skillCode: unitSkill }) }),
  rowText: (i18n, { unitTitle: title, unitWeeks }) => {
    return `${title} (${weekCountText(i18n, wholeNumber(unitWeeks))})`;
  },
  joinedBy: 'list',
});

/** The fields that only an apprenticeship has. */
export const APPRENTICESHIP_FIELDS = {
  trade: text({ section: 'INSTRUCTOR', path: 'apprenticeship.trade', label: msg`Trade`, hint: msg`For example, Baker.` }),
  instructorName: text({ section: 'INSTRUCTOR', path: 'apprenticeship.instructorName', label: msg`Name of the instructor` }),
  instructorBornOn: day({
    section: 'INSTRUCTOR',
    path: 'apprenticeship.instructorBornOn',
    label: msg`Birth date of the instructor`,
    beside: 'instructor',
  }),
  instructorPracticeYears: number({
    section: 'INSTRUCTOR',
    path: 'apprenticeship.instructorPracticeYears',
    label: msg`Years of experience in the trade`,
    beside: 'instructor',
  }),
  lengthDays: lengthField,
  plan: {
    ...plan,
    controls: [...UNITS.columns, 'unitSkillFound'],
    controlLabels: { ...plan.controlLabels, unitSkillText: msg`Find skills for the plan` },
    // The labels of the chosen skills go with the rows, so that they can be chosen again.
    values: (content: Content, name: string) => ({ ...plan.values(content, name), unitSkillFound: [...new Set(skillTexts(content))] }),
  },
} as const;

const skillTexts = ({ apprenticeship }: Content): string[] => (apprenticeship?.plan ?? []).flatMap(({ skill }) => (skill ? [namedText(skill)] : []));
