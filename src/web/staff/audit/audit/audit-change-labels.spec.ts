import { buildSchema, type GraphQLEnumType, type GraphQLInputObjectType } from 'graphql';
import { readSchema } from '../../../../platform/graphql/schema-files';
import { i18nFor } from '../../../shared/labels/page-i18n';
import { changeText, FIELD_LABELS, fieldTexts, stateText } from './audit-change-labels';

const SCHEMA = buildSchema(readSchema('staff'));
const EMPLOYER_SCHEMA = buildSchema(readSchema('employer'));
const LANGUAGES = ['en', 'km'] as const;

/** The inputs whose field names an audit line keeps. */
const STAFF_INPUTS = [
  'ContactLogInput',
  'ContactMethodInput',
  'CourseInput',
  'GroupSessionInput',
  'HouseInput',
  'IdentityInput',
  'LimitsInput',
  'ProgrammeInput',
  'ProtectionInput',
  'SelfEmploymentInput',
  'ServiceInput',
  'SkillAddLocalInput',
  'StayInput',
  'TraineeInput',
];
/** Names that the code writes itself. */
const OWN_FIELDS = [
  'assignedTo',
  'at',
  'caseWorkerId',
  'dueOn',
  'placementOfficerId',
  'unitsReached',
  'windowFrom',
  'windowTo',
  'password',
  'second factor',
  'recovery codes',
];
const OWN_CODES = ['PLACEMENT_OFFICER', 'CASE_WORKER', 'VISITS', 'DISPLAY_NAME', 'SKILLS', 'LANGUAGES', 'AVAILABILITY', 'EDUCATION', 'TRAINING', 'en', 'km'];
const fieldsOf = (schema: typeof SCHEMA, name: string): string[] => Object.keys((schema.getType(name) as GraphQLInputObjectType).getFields());

const STATES_OF: Readonly<Record<string, string>> = {
  alert: 'AlertState',
  apprenticeship_agreement: 'AgreementState',
  consent: 'ConsentState',
  contact_method: 'ContactState',
  employer: 'EmployerState',
  follow_up: 'FollowUpState',
  institution_referral: 'InstitutionReferralState',
  interview: 'InterviewState',
  offer: 'OfferState',
  placement: 'PlacementState',
  placement_terms: 'TermsStage',
  referral: 'ReferralState',
  trainee: 'TraineeState',
  training_enrolment: 'EnrolmentState',
  vacancy: 'VacancyState',
  vetting: 'VettingState',
};

test('every field that an audit line can name has a label in both languages', () => {
  const fields = [...STAFF_INPUTS.flatMap((name) => fieldsOf(SCHEMA, name)), ...fieldsOf(EMPLOYER_SCHEMA, 'VacancyDraftInput'), ...OWN_FIELDS, ...OWN_CODES];
  // searches are never written
  expect(fields.filter((field) => field !== 'searches' && !(field in FIELD_LABELS))).toEqual([]);
  for (const field of [...Object.keys(FIELD_LABELS), 'aFieldOfLater']) {
    expect(fieldTexts(i18nFor('en'), [field]).join()).toMatch(/^[a-zA-Z -]+$/);
    expect([field, fieldTexts(i18nFor('km'), [field]).join()]).toEqual([field, expect.stringMatching(/^[\u1780-\u17ff\u200b ]+$/u)]);
  }
});

test('every state of a record with a page has the text of that page in both languages', () => {
  for (const [kind, type] of Object.entries(STATES_OF))
    for (const { name } of (SCHEMA.getType(type) as GraphQLEnumType).getValues())
      for (const language of LANGUAGES) {
        const text = stateText(i18nFor(language), kind, name);
        expect([kind, name, text]).toEqual([kind, name, expect.stringMatching(/\S/)]);
        expect(text).not.toMatch(/^[A-Z_]{3,}$/);
      }
});

test('a change shows labels, each once, and no state that has none', () => {
  expect(fieldTexts(i18nFor('en'), ['traineeId', 'fromOn', 'toOn', 'houseId', 'grantId'])).toEqual(['Trainee', 'Date', 'House', 'Grant']);
  expect(changeText(i18nFor('en'), { subjectKind: 'vetting', from: 'PLANNED', to: 'VISITED', fields: [] })).toBe('Visit planned – Visited, not submitted');
  expect(changeText(i18nFor('en'), { subjectKind: 'task', from: 'OPEN', to: 'NO_SUCH', fields: ['aFieldOfLater'] })).toBe('other details');
});
