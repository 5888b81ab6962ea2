import { msg } from '@lingui/core/macro';
import { describeForm } from '../../../shared/described-form/form-description';
import { textOf, textsOf } from '../../../shared/form/form-drafts';
import { fieldKinds, textIn } from '../../../shared/described-form/form-kinds';
import { conditionText, WORKING_CONDITIONS, type WorkingCondition } from '../../../shared/labels/condition-labels';
import { isKnownLicence, KNOWN_LICENCES, typedLicences } from '../../../shared/labels/licence-labels';
import { kindText } from '../../../shared/labels/work-labels';
import type { DraftSection, VacancyContentFragment, VacancyDraftInput, VacancyKind } from '../../gql';
import { APPRENTICESHIP_FIELDS } from './apprenticeship-form';
import { TERMS_FIELDS } from './terms-fields';
import { costsField, languagesField, licencesText, skillsField } from './vacancy-form-parts';
import { namedText } from './vacancy-form-steps';
import { literacyText } from './vacancy-labels';

/** A vacancy draft or a vacancy. In a draft, any answer may be missing. */
export type Content = VacancyContentFragment;

const { text, number, level, day, choice, choices } = fieldKinds<DraftSection, Content, VacancyDraftInput>();
/** Only the first text of a list begins with a capital. */
const insideSentence = (text: string, at: number): string => (at === 0 ? text : text.charAt(0).toLowerCase() + text.slice(1));
const KINDS: readonly VacancyKind[] = ['JOB', 'INTERNSHIP', 'APPRENTICESHIP'];

const { amount, days, startsAt, endsAt, hoursPerWeek, startsOn, contractMonths, probationDays } = TERMS_FIELDS;

/** Every field of the vacancy form, in form order. */
export const VACANCY_FORM = describeForm<DraftSection, Content, VacancyDraftInput>()({
  kind: choice({
    section: 'WORK',
    path: 'kind',
    label: msg`What do you offer?`,
    values: KINDS,
    optionText: kindText,
    hints: { APPRENTICESHIP: msg`An apprentice learns a trade from an instructor, by a plan. You describe both in their own sections.` },
    usual: 'JOB',
  }),
  siteId: {
    section: 'WORK',
    paths: ['siteId'],
    label: msg`Where is the work?`,
    saved: ({ site }) => site,
    values: ({ site }, name) => ({ [name]: site?.id ?? '' }),
    input: (values, name) => [['siteId', textIn(values, name)]],
    text: (_, { site }) => site && `${site.name}, ${site.district}`,
  },
  title: text({ section: 'WORK', path: 'title', label: msg`Title`, hint: msg`For example, Kitchen helper.` }),
  tasks: text({ section: 'WORK', path: 'tasks', label: msg`Tasks in the job`, rows: 4 }),
  workText: {
    section: 'WORK',
    paths: ['iscoCode'],
    label: msg`What kind of work is it?`,
    hint: msg`In Khmer or English, for example kitchen helper, baker or shop assistant.`,
    controls: ['iscoCode', 'workFound'],
    controlLabels: { iscoCode: msg`Choose the closest match` },
    compared: ['iscoCode'],
    saved: ({ iscoCode }) => iscoCode,
    values: ({ iscoCode, iscoLabel }) => ({
      iscoCode: iscoCode ?? '',
      workFound: iscoCode && iscoLabel ? [namedText({ code: iscoCode, label: iscoLabel })] : [],
    }),
    input: (values) => [['iscoCode', textIn(values, 'iscoCode')]],
    text: (_, { iscoLabel }) => iscoLabel,
  },
  seats: number({ section: 'WORK', path: 'seats', label: msg`How many people do you need?`, usual: '1' }),
  ...APPRENTICESHIP_FIELDS,
  amount,
  costs: costsField,
  days,
  startsAt,
  endsAt,
  hoursPerWeek,
  conditions: {
    ...choices({
      section: 'HOURS',
      path: 'conditions',
      label: msg`Working conditions`,
      hint: msg`Check all that apply.`,
      values: WORKING_CONDITIONS,
      optionText: conditionText,
      none: msg`None of these`,
      listText: (i18n, conditions) => i18n.list(conditions.map((one) => conditionText(i18n, one as WorkingCondition)).map(insideSentence)),
    }),
    isEach: true,
  },
  skillText: skillsField,
  languages: languagesField,
  minLiteracy: level({ section: 'PERSON', path: 'minLiteracy', label: msg`Reading and writing`, levels: [0, 1, 2, 3, 4], levelText: literacyText }),
  licences: {
    ...choices({
      section: 'PERSON',
      path: 'licences',
      label: msg`Required licences`,
      hint: msg`Only candidates with these licences are referred. Leave empty if none is needed.`,
      values: KNOWN_LICENCES,
      optionText: licencesText.one,
    }),
    isEach: true,
    values: ({ licences }, name) => ({ [name]: (licences ?? []).filter(isKnownLicence) }),
    input: (values) => [['licences', [...textsOf(values, 'licences'), ...typedLicences(textOf(values, 'otherLicences'))]]],
    text: licencesText.all,
    controlWithin: (at, name, values) => (Number(at) < textsOf(values, name).length ? name : 'otherLicences'),
  },
  otherLicences: {
    section: 'PERSON',
    paths: [],
    label: msg`Other licences`,
    hint: msg`In English, separated by commas, for example forklift.`,
    view: { kind: 'text' },
    isInSummary: false,
    saved: ({ licences }) => licences,
    values: ({ licences }, name) => ({ [name]: (licences ?? []).filter((licence) => !isKnownLicence(licence)).join(', ') }),
    input: () => [],
    text: licencesText.all,
  },
  trainingGiven: text({
    section: 'PERSON',
    path: 'trainingGiven',
    label: msg`What you teach at work`,
    hint: msg`For example, two weeks beside an experienced colleague.`,
    rows: 3,
    text: ({ t }, { trainingGiven, skills }) => trainingGiven ?? (skills ? t(msg`Not stated`) : null),
  }),
  startsOn,
  closesOn: day({
    section: 'DATES',
    path: 'closesOn',
    label: msg`Last day for new candidates`,
    hint: msg`The last day on which we refer candidates to you. It can be after the first day if you still need people then.`,
    beside: 'days',
  }),
  contractMonths,
  probationDays,
});
