import { msg } from '@lingui/core/macro';
import { wholeNumber } from '../../../shared/form/digits';
import { fieldKinds } from '../../../shared/form/form-kinds';
import type { I18n } from '../../../shared/labels/page-i18n';
import { languageName, levelText, spokenText } from '../../../shared/labels/work-labels';
import type { CostKind, CostPayer, DraftContentFragment, DraftSection, VacancyDraftInput } from '../../gql';
import { COSTS, LANGUAGES, SKILLS } from './vacancy-form-lists';
import { costKindText, costPayerText, licenceName } from './vacancy-labels';

type Content = DraftContentFragment['content'];
const { list } = fieldKinds<DraftSection, Content, VacancyDraftInput>();

/** The costs of taking up the work, and who pays. */
export const costsField = list({
  section: 'PAY',
  path: 'costItems',
  label: msg`Costs of starting work, and who pays`,
  hint: msg`For example, uniform, transport or a medical check. Workers never pay. Leave empty if there are no costs.`,
  list: COSTS,
  columnLabels: { costKind: msg`Cost`, costPayer: msg`Who pays` },
  mainColumn: 'costKind',
  columnOf: { paidBy: 'costPayer' },
  saved: ({ costItems }) => costItems?.map(({ kind, paidBy }) => ({ costKind: kind, costPayer: paidBy })),
  item: ({ costKind, costPayer }) => ({ kind: costKind as CostKind, paidBy: costPayer as CostPayer }),
  text: (i18n, { costItems }) =>
    costItems && (i18n.list(costItems.map(({ kind, paidBy }) => `${costKindText(i18n, kind)}: ${costPayerText(i18n, paidBy)}`)) || i18n.t(msg`None`)),
});

/** The skills of the person: found by a search, each with its need and level. */
export const skillsField = list({
  section: 'PERSON',
  path: 'skills',
  label: msg`Skills needed`,
  hint: msg`Enter one word in English or Khmer, for example cooking, sewing or cleaning. You can search again: your choices stay.`,
  list: SKILLS,
  compared: ['skillCode', 'skillNeed', 'skillLevel'],
  columnLabels: { skillNeed: msg`Need`, skillLevel: msg`Level` },
  mainColumn: 'skillNeed',
  columnOf: { minLevel: 'skillLevel' },
  saved: ({ skills }) =>
    skills?.map(({ skill, need, gate, minLevel }) => ({
      skillCode: skill.code,
      skillLabel: skill.label,
      skillNeed: gate ? 'GATE' : need,
      skillLevel: String(minLevel),
    })),
  item: ({ skillCode, skillNeed, skillLevel }) => ({
    skillCode,
    need: skillNeed === 'DESIRED' ? ('DESIRED' as const) : ('REQUIRED' as const),
    minLevel: wholeNumber(skillLevel),
    gate: skillNeed === 'GATE',
  }),
  text: skillsText,
});

function skillsText(i18n: I18n, { skills }: Content): string | readonly string[] | null {
  const { t } = i18n;
  const needs = { REQUIRED: t(msg`required`), DESIRED: t(msg`preferred`) };
  const texts = skills?.map(({ skill, need, minLevel }) => `${skill.label} (${needs[need]}, ${levelText(i18n, minLevel)})`) ?? null;
  return texts?.length === 0 ? t(msg`None`) : texts;
}

/** The languages of the workplace. */
export const languagesField = list({
  section: 'PERSON',
  path: 'languages',
  label: msg`Languages of the workplace`,
  hint: msg`Languages needed for the work, and the level.`,
  list: LANGUAGES,
  usual: { languageCode: 'km', languageLevel: '3' },
  columnLabels: { languageCode: msg`Language`, languageLevel: msg`Level` },
  mainColumn: 'languageCode',
  columnOf: { level: 'languageLevel' },
  saved: ({ languages }) => languages?.map(({ language, level }) => ({ languageCode: language, languageLevel: String(level) })),
  item: ({ languageCode, languageLevel }) => ({ language: languageCode, level: wholeNumber(languageLevel) }),
  text: (i18n, { languages }) =>
    languages && (i18n.list(languages.map(({ language, level }) => `${languageName(i18n, language)} (${spokenText(i18n, level)})`)) || i18n.t(msg`None`)),
});

/** The text of all licences, and of one. */
export const licencesText = {
  one: licenceName,
  all: (i18n: I18n, { licences }: Content): string | null =>
    licences && (i18n.list(licences.map((licence) => licenceName(i18n, licence))) || i18n.t(msg`None`)),
};

/**
 * `Food handling, forklift` becomes FOOD_HANDLING and FORKLIFT. Text without a Latin letter is passed on
 * unchanged, and the API refuses it.
 */
export const typedLicences = (text: string): string[] =>
  text
    .split(/[,;\n]/)
    .map((one) => one.trim())
    .filter((one) => one !== '')
    .map(
      (one) =>
        one
          .toUpperCase()
          .replace(/[^A-Z0-9]+/g, '_')
          .replace(/^_|_$/g, '') || one,
    );
