import { msg } from '@lingui/core/macro';
import { wholeNumber } from '../../../shared/form/digits';
import { fieldKinds } from '../../../shared/described-form/form-kinds';
import type { I18n } from '../../../shared/labels/page-i18n';
import { licenceName } from '../../../shared/labels/licence-labels';
import { rowSkill, skillLevelText } from '../../../shared/labels/skill-labels';
import { languageName, spokenText } from '../../../shared/labels/work-labels';
import type { CostKind, CostPayer, DraftSection, VacancyContentFragment, VacancyDraftInput } from '../../gql';
import { COSTS, LANGUAGES, namedRow, rowSkillText, SKILLS } from './vacancy-form-lists';
import { costText } from './vacancy-labels';

type Content = VacancyContentFragment;
const { list } = fieldKinds<DraftSection, Content, VacancyDraftInput>();

/** The costs of taking up the work, and who pays. */
export const costsField = list({
  section: 'PAY',
  path: 'costItems',
  label: msg`Costs of starting work, and who pays`,
  hint: msg`For example, uniform, transport or a medical check. Workers never pay. Leave empty if there are no costs.`,
  list: COSTS,
  controlLabels: { costKind: msg`Cost`, costPayer: msg`Who pays` },
  mainColumn: 'costKind',
  columnOf: { paidBy: 'costPayer' },
  saved: ({ costItems }) => costItems?.map(({ kind, paidBy }) => ({ costKind: kind, costPayer: paidBy })),
  item: ({ costKind, costPayer }) => ({ kind: costKind as CostKind, paidBy: costPayer as CostPayer }),
  rowText: (i18n, { costKind, costPayer }) => costText(i18n, costKind as CostKind, costPayer as CostPayer),
  none: msg`None`,
  joinedBy: 'list',
});

/** How a skill is needed, and its lowest level, as a saved answer. */
function needText({ t }: I18n, need: string, level: string): string {
  if (need === 'GATE') return t(msg`must already have; level: ${level}`);
  return need === 'DESIRED' ? t(msg`nice to have; level: ${level}`) : t(msg`needed, people can learn it here; level: ${level}`);
}

/** The skills of the person: found by a search, each with its need and level. */
export const skillsField = list({
  section: 'PERSON',
  path: 'skills',
  label: msg`Skills needed`,
  hint: msg`What the person must be able to do, in English or Khmer, for example use a sewing machine. You can search again: your choices stay.`,
  list: SKILLS,
  compared: ['skillCode', 'skillNeed', 'skillLevel'],
  controlLabels: { skillNeed: msg`Need`, skillLevel: msg`Level` },
  mainColumn: 'skillNeed',
  columnOf: { minLevel: 'skillLevel' },
  saved: ({ skills }) =>
    skills?.map(({ skill, need, gate, minLevel }) => ({
      ...namedRow(skill),
      skillUse: '',
      skillWords: '',
      skillNeed: gate ? 'GATE' : need,
      skillLevel: String(minLevel),
    })),
  item: ({ skillCode, skillNeed, skillLevel }) => ({
    skillCode,
    need: skillNeed === 'DESIRED' ? ('DESIRED' as const) : ('REQUIRED' as const),
    minLevel: wholeNumber(skillLevel),
    gate: skillNeed === 'GATE',
  }),
  rowText: (i18n, { skillNeed, skillLevel, ...row }) =>
    `${rowSkillText(i18n, row)} (${needText(i18n, skillNeed, skillLevelText(i18n, rowSkill(row), wholeNumber(skillLevel)))})`,
  none: msg`None`,
});

/** The languages of the workplace. */
export const languagesField = list({
  section: 'PERSON',
  path: 'languages',
  label: msg`Languages needed`,
  hint: msg`Languages needed for the work, and the level.`,
  list: LANGUAGES,
  usual: { languageCode: 'km', languageLevel: '3' },
  controlLabels: { languageCode: msg`Language`, languageLevel: msg`Level` },
  mainColumn: 'languageCode',
  columnOf: { level: 'languageLevel' },
  saved: ({ languages }) => languages?.map(({ language, level }) => ({ languageCode: language, languageLevel: String(level) })),
  item: ({ languageCode, languageLevel }) => ({ language: languageCode, level: wholeNumber(languageLevel) }),
  rowText: (i18n, { languageCode, languageLevel }) => `${languageName(i18n, languageCode)} (${spokenText(i18n, wholeNumber(languageLevel))})`,
  none: msg`None`,
  joinedBy: 'list',
});

/** The text of all licences, and of one. */
export const licencesText = {
  one: licenceName,
  all: (i18n: I18n, { licences }: Content): string | null =>
    licences && (i18n.list(licences.map((licence) => licenceName(i18n, licence))) || i18n.t(msg`None`)),
};
