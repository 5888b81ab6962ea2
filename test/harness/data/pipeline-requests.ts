import { inDays } from './people';
import type { Data, Person } from '../harness';

/** The input type of a mutation, if it has one. */
const INPUTS: Readonly<Record<string, string>> = {
  referralPropose: 'ReferralProposeInput',
  referralAgree: 'ReferralAgreeInput',
  candidateDecline: 'CandidateDeclineInput',
  interviewPropose: 'InterviewInput',
  interviewConfirm: 'InterviewConfirmInput',
  interviewRecord: 'InterviewRecordInput',
  offerIssue: 'OfferInput',
  offerExplain: 'OfferExplainInput',
  placementRescheduleStart: 'PlacementRescheduleStartInput',
  placementEnd: 'PlacementEndInput',
  placementRecordTerms: 'PlacementRecordTermsInput',
  learningReviewRecord: 'LearningReviewInput',
  agreementSign: 'AgreementSignInput',
  agreementRegister: 'AgreementRegisterInput',
  agreementComplete: 'AgreementLastDayInput',
  agreementConvert: 'AgreementLastDayInput',
  agreementBreak: 'AgreementBreakInput',
  traineeExit: 'TraineeExitInput',
  traineeAnonymise: 'ReasonInput',
  employerSuspend: 'ReasonInput',
  employerReinstate: 'ReasonInput',
  employerClose: 'ReasonInput',
};
/** The subject of a mutation, which its payload returns. */
const SUBJECTS: Readonly<Record<string, string>> = { interviewPropose: 'candidate', offerIssue: 'offer', learningReviewRecord: 'placement' };
let keys = 0;

/** What staff confirm where a test is about something else: a trainee of the harness has one option, and few colleagues at the employer. */
export const CONFIRMED: Readonly<Record<string, string>> = { referralAsk: ', choiceReason: ONLY_OPENING', referralSend: ', confirmPoolCover: true', referralsSend: ', confirmPoolCover: true' };

export interface Step {
  readonly id?: string;
  readonly input?: object;
  readonly key?: string;
}

/**
 * One mutation through the public API: the subject's `id`, `state` and `availableActions`, or the refusal with its
 * message.
 */
export async function step(person: Person, field: string, { id, input, key = `step-${++keys}` }: Step, more = ''): Promise<Data> {
  const subject = SUBJECTS[field] ?? /^[a-z]+/.exec(field)?.[0] ?? '';
  const type = INPUTS[field];
  const declared = [...(id === undefined ? [] : ['$id: ID!']), ...(type ? [`$input: ${type}!`] : []), '$key: ID!'].join(', ');
  const args = [...(id === undefined ? [] : ['id: $id']), ...(type ? ['input: $input'] : []), 'idempotencyKey: $key'].join(', ') + (CONFIRMED[field] ?? '');
  const shows = `${subject} { id state availableActions ${more} }`.replace('availableActions', person.audience === 'staff' && ['interview', 'task'].includes(subject) ? '' : 'availableActions');
  const answer = await person.ask(
    `mutation (${declared}) { ${field}(${args}) { __typename ... on ${field.charAt(0).toUpperCase()}${field.slice(1)}Payload { ${shows} } ... on Refusal { code message } } }`,
    { ...(id === undefined ? {} : { id }), ...(type ? { input: input ?? {} } : {}), key },
  );
  // the employer sees a sent card once it can no longer be undone
  if (field === 'referralSend' && !answer.code) await person.clockForward('11 seconds');
  return answer.code ? answer : answer[subject];
}

/** The terms of the harness's vacancies. */
export const terms = (change: object = {}): object => ({
  pay: { amount: '260.00', currency: 'USD', per: 'MONTH' },
  days: ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY'],
  startsAt: '08:00',
  endsAt: '17:00',
  hoursPerWeek: 40,
  startsOn: inDays(30),
  ...change,
});
export const inHours = (hours: number): string => new Date(Date.now() + hours * 3_600_000).toISOString();
/** An interview time: ten in the morning, so many days from today. */
export const atTen = (days: number): string => new Date(`${inDays(days)}T10:00:00+07:00`).toISOString();
export const offerInput = (change: object = {}): object => ({ terms: terms(change), answerBy: inHours(10 * 24) });
export const teachBack = { language: 'KM', pay: true, hours: true, place: true, contactPerson: true };
