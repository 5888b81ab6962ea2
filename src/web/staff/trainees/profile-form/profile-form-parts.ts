import { msg } from '@lingui/core/macro';
import { wholeNumber } from '../../../shared/form/digits';
import type { FormField } from '../../../shared/described-form/form-description';
import { textOf, textsOf } from '../../../shared/form/form-drafts';
import { fieldKinds } from '../../../shared/described-form/form-kinds';
import { isKnownLicence, KNOWN_LICENCES, licenceName, typedLicences } from '../../../shared/labels/licence-labels';
import { rowSkill, skillLevelText, skillText } from '../../../shared/labels/skill-labels';
import { languageName, spokenText } from '../../../shared/labels/work-labels';
import type { SkillSource, TraineeInput, TraineeProfileFragment } from '../../gql';
import { LANGUAGES, PREFERENCES, SKILLS } from './profile-lists';
import type { ProfileSection } from './profile-steps';

const { list, choices } = fieldKinds<ProfileSection, TraineeProfileFragment, TraineeInput>();

export const SKILL_SOURCES: readonly SkillSource[] = ['SELF', 'INSTRUCTOR', 'EMPLOYER', 'TEST'];

/** Her skills: found by a search, each with its level, source and evidence. */
export const skillsField = list({
  section: 'skills',
  path: 'skills',
  label: msg`Skills`,
  hint: msg`What she can do, in English or Khmer, such as can use a sewing machine. Small spelling mistakes are fine. Your choices stay.`,
  list: SKILLS,
  compared: ['skillCode', 'skillLevel', 'skillSource', 'skillEvidence'],
  controlLabels: { skillText: msg`Find a skill`, skillLevel: msg`Level`, skillSource: msg`Source`, skillEvidence: msg`Evidence` },
  columnOf: { level: 'skillLevel', source: 'skillSource', evidence: 'skillEvidence' },
  saved: ({ skills }) =>
    skills.map(({ skill, level, source, evidence }) => ({
      skillCode: skill.code,
      skillLabel: skill.label,
      skillIsKnowledge: skill.isKnowledge ? 'yes' : '',
      skillUse: '',
      skillAbout: '',
      skillWork: '',
      skillWords: '',
      skillPreset: '',
      skillLevel: String(level),
      skillSource: source,
      skillEvidence: evidence ?? '',
    })),
  item: ({ skillCode, skillLevel, skillSource, skillEvidence }) => ({
    skillCode,
    level: wholeNumber(skillLevel),
    source: SKILL_SOURCES.find((source) => source === skillSource) ?? ('SELF' as const),
    evidence: skillEvidence.trim() || null,
  }),
  rowText: (i18n, { skillLevel, ...row }) => `${skillText(i18n, rowSkill(row))} (${skillLevelText(i18n, rowSkill(row), wholeNumber(skillLevel))})`,
});

export const languagesField = list({
  section: 'skills',
  path: 'languages',
  label: msg`Languages`,
  list: LANGUAGES,
  usual: { languageCode: 'km', languageLevel: '4' },
  controlLabels: { languages: msg`Languages she speaks`, languageCode: msg`Language`, languageLevel: msg`Speaking level` },
  mainColumn: 'languageCode',
  columnOf: { level: 'languageLevel' },
  saved: ({ languages }) => languages.map(({ language, level }) => ({ languageCode: language, languageLevel: String(level) })),
  item: ({ languageCode, languageLevel }) => ({ language: languageCode, level: wholeNumber(languageLevel) }),
  rowText: (i18n, { languageCode, languageLevel }) => `${languageName(i18n, languageCode)} (${spokenText(i18n, wholeNumber(languageLevel))})`,
});

/** The kinds of work she prefers, found by a search; her favourite comes first. */
export const preferencesField = list({
  section: 'jobPreferences',
  path: 'jobPreferences',
  label: msg`Preferred work`,
  list: PREFERENCES,
  compared: ['preferenceCode', 'preferenceKept'],
  controlLabels: { preferenceText: msg`Search for a kind of work` },
  saved: ({ jobPreferences }) =>
    jobPreferences
      .toSorted((one, other) => one.rank - other.rank)
      .map(({ iscoCode, label }) => ({ preferenceCode: iscoCode, preferenceLabel: label, preferenceKept: 'yes' })),
  item: ({ preferenceCode }, at) => ({ iscoCode: preferenceCode, rank: at + 1 }),
  rowText: (_, { preferenceLabel }) => preferenceLabel,
  joinedBy: 'either',
});

const otherLicences = ({ licences }: TraineeProfileFragment): string => licences.filter((licence) => !isKnownLicence(licence)).join(', ');

const knownLicences = choices({
  section: 'skills',
  path: 'licences',
  label: msg`Licences she holds`,
  values: KNOWN_LICENCES,
  optionText: licenceName,
});

/** Licences from the list, and others as typed text. Both fill one list of the input. */
export const LICENCE_FIELDS = {
  licences: {
    ...knownLicences,
    isEach: true,
    values: ({ licences }, name) => ({ [name]: licences.filter(isKnownLicence) }),
    input: (values, name) => [['licences', [...textsOf(values, name), ...typedLicences(textOf(values, 'otherLicences'))]]],
    text: (i18n, { licences }) => i18n.list(licences.filter(isKnownLicence).map((licence) => licenceName(i18n, licence))),
    // Only a typed licence can be wrong.
    pathControls: { licences: 'otherLicences' },
    controlWithin: () => 'otherLicences',
  },
  otherLicences: {
    section: 'skills',
    paths: [],
    label: msg`Other licences`,
    hint: msg`In Latin letters, separated by commas, for example forklift.`,
    view: { kind: 'text' },
    saved: ({ licences }) => licences,
    values: (profile, name) => ({ [name]: otherLicences(profile) }),
    input: () => [],
    text: (_, profile) => otherLicences(profile),
    typedText: (_, values, name) => textOf(values, name),
  },
} as const satisfies Readonly<Record<string, FormField<ProfileSection, TraineeProfileFragment>>>;
