import { buildSchema } from 'graphql';
import { readSchema } from '../../../platform/graphql/schema-files';
import { REFERRAL } from '../../referrals/domain/referral';
import { ENROLMENT } from '../../services/domain/enrolment';
import { stateBefore } from '../../../shared/state-machine';
import { type ActRule, STAFF_ACTS, STAFF_CORRECTIONS } from './staff-acts';

const mutations = Object.keys(buildSchema(readSchema('staff')).getMutationType()?.getFields() ?? {});
const rules = Object.entries<ActRule>(STAFF_ACTS);

test('every mutation of staff is classified, and no other', () => {
  expect(Object.keys(STAFF_ACTS).toSorted()).toEqual(mutations.toSorted());
});

test('every correction is a mutation of staff that corrects some act', () => {
  expect(STAFF_CORRECTIONS.filter((correction) => !mutations.includes(correction))).toEqual([]);
  expect(rules.flatMap(([, rule]) => ('correction' in rule && rule.correction ? [rule.correction] : [])).toSorted()).toEqual([...STAFF_CORRECTIONS].toSorted());
});

test.each([
  'employerHold',
  'alertOpen',
  'alertReopen',
  'referralWithdraw',
  'traineeRecordConsentRefusal',
  'traineeBlockContact',
  'employerSuspend',
  'vettingRevoke',
] as const)('nobody can undo or delay %s, because it protects a person', (field) => expect(STAFF_ACTS[field]).toEqual({ final: 'PROTECTS' }));

test('an undone transition returns to the state it came from, and to none from another state', () => {
  expect(stateBefore(REFERRAL, 'ASKED', 'ask')).toBe('PROPOSED');
  expect(stateBefore(REFERRAL, 'AGREED', 'ask')).toMatchObject({ refusal: 'TRANSITION_NOT_ALLOWED', state: 'AGREED' });
  expect(stateBefore(ENROLMENT, 'ATTENDING', 'attend', 'ENROLLED')).toBe('ENROLLED');
  expect(stateBefore(ENROLMENT, 'ATTENDING', 'attend')).toMatchObject({ refusal: 'TRANSITION_NOT_ALLOWED' });
  expect(stateBefore(ENROLMENT, 'ATTENDING', 'attend', 'WITHDREW')).toMatchObject({ refusal: 'TRANSITION_NOT_ALLOWED' });
});
