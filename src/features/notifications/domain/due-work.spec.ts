import { STAFF_ROLES } from '../../accounts/domain/permissions';
import { dueGroupOf, dueStepsOf, endOfWeek } from './due-work';

// a Monday
const TODAY = '2026-11-30';

test.each([
  ['an overdue follow-up', 'FOLLOW_UP', '2026-11-29', 'OVERDUE'],
  ['a follow-up due today', 'FOLLOW_UP', '2026-11-30', 'TODAY'],
  ['a task without a day', 'TASK', null, 'TODAY'],
  ['a start to confirm', 'START_TO_CONFIRM', null, 'TODAY'],
  ['a follow-up due on Sunday', 'FOLLOW_UP', '2026-12-06', 'WEEK'],
  ['a follow-up due next Monday', 'FOLLOW_UP', '2026-12-07', 'LATER'],
  ['a question that awaits her reply', 'REPLY_AWAITED', '2026-12-02', 'WAITING'],
  ['a question whose reply is due today', 'REPLY_AWAITED', '2026-11-30', 'WAITING'],
  ['a question whose reply is late', 'REPLY_AWAITED', '2026-11-28', 'OVERDUE'],
  ['an offer that awaits her reply', 'OFFER_EXPIRES', '2026-12-01', 'WAITING'],
  ['a safety alert', 'ALERT', null, 'SAFETY'],
] as const)('%s is in its group', (_, step, dueOn, group) => expect(dueGroupOf(step, dueOn, TODAY)).toBe(group));

test('on a Sunday no later day is in this week', () => {
  expect(endOfWeek('2026-12-06')).toBe('2026-12-06');
  expect(['2026-12-06', '2026-12-07'].map((dueOn) => dueGroupOf('TASK', dueOn, '2026-12-06'))).toEqual(['TODAY', 'LATER']);
});

test('each role has the steps that its permissions allow', () => {
  const steps = Object.fromEntries(STAFF_ROLES.map((role) => [role, dueStepsOf([role])]));
  expect(steps).toEqual({
    PLACEMENT_OFFICER: [
      'FOLLOW_UP',
      'REFERRAL_TO_ASK',
      'REPLY_AWAITED',
      'CARD_TO_SEND',
      'OFFER_TO_EXPLAIN',
      'OFFER_EXPIRES',
      'START_TO_CONFIRM',
      'AGREEMENT_TO_SIGN',
      'NEXT_STEP_TO_PLAN',
      'FIRST_USER_TO_CONFIRM',
      'VACANCY_TO_REVIEW',
      'VACANCY_TO_OPEN',
      'TASK',
      'SKILL_QUESTIONS',
      'SKILL_ANSWER',
      'PARTNER_REFERRAL',
    ],
    CASE_WORKER: [
      'ALERT',
      'FOLLOW_UP',
      'REPLY_AWAITED',
      'OFFER_TO_EXPLAIN',
      'OFFER_EXPIRES',
      'START_TO_CONFIRM',
      'AGREEMENT_TO_SIGN',
      'NEXT_STEP_TO_PLAN',
      'HOLD_TO_LIFT',
      'TASK',
      'SKILL_ANSWER',
      'PARTNER_REFERRAL',
    ],
    VETTING_OFFICER: [
      'SITE_TO_VISIT',
      'VISIT_TO_RECORD',
      'VISIT_TO_SUBMIT',
      'VISIT_TO_DECIDE',
      'CONDITION_TO_CHECK',
      'HOLD_TO_LIFT',
      'FIRST_USER_TO_CONFIRM',
      'VACANCY_TO_REVIEW',
      'VACANCY_TO_OPEN',
      'TASK',
    ],
    SAFETY_LEAD: [
      'ALERT',
      'FOLLOW_UP',
      'START_TO_CONFIRM',
      'SITE_TO_VISIT',
      'VISIT_TO_RECORD',
      'VISIT_TO_SUBMIT',
      'VISIT_TO_DECIDE',
      'CONDITION_TO_CHECK',
      'HOLD_TO_LIFT',
      'TASK',
    ],
    MONITORING_OFFICER: [],
    INSTITUTION_ADMIN: ['HOLD_TO_LIFT', 'SKILL_QUESTIONS', 'PARTNER_REFERRAL'],
    SYSTEM_ADMIN: [],
  });
});
