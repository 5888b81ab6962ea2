import { REVIEW_DAYS } from '../../vacancies/domain/review-promise';
import { parseEmployerView } from './employer-list-filter';
import { parseVacancyView } from './vacancy-list-filter';
import { nextLapse } from './lapse';
import { placeOf, type SavedView } from './saved-view';
import { parseSelection } from './selection';
import { parseTraineeView, TRAINEE_SELECTION } from './trainee-list-filter';
import { rankOf, STEP_OF_PLACEMENT, STEP_OF_REFERRAL, stepOf, TRAINEE_STEPS } from './trainee-step';
import { TRAINEE } from '../../trainees/domain/trainee';
import { OPEN_REFERRAL_STATES } from '../../referrals/domain/referral';

const facts = {
  step: 'JOB_READY',
  matchingUntil: '2027-01-10',
  followUpContactUntil: '2027-01-05',
  contactUntil: '2027-01-03',
  limitsUntil: '2027-01-04',
} as const;

test('what lapses first is the earliest last valid day, also after it has passed', () => {
  expect(nextLapse(facts)).toEqual({ what: 'CONTACT', on: '2027-01-03' });
  expect(nextLapse({ ...facts, limitsUntil: '2020-01-01' })).toEqual({ what: 'LIMITS', on: '2020-01-01' });
  expect(nextLapse({ ...facts, contactUntil: null, limitsUntil: null })).toEqual({ what: 'CONSENT', on: '2027-01-05' });
  expect(nextLapse({ ...facts, matchingUntil: null, followUpContactUntil: null, contactUntil: null, limitsUntil: null })).toBeNull();
});

test('of a trainee who works, neither her consent to matching nor the review of her limits lapses; of one who left, nothing', () => {
  for (const step of ['WORKING', 'UNREACHABLE'] as const) {
    expect(nextLapse({ ...facts, step, matchingUntil: '2020-01-01', limitsUntil: '2020-01-01' })).toEqual({ what: 'CONTACT', on: '2027-01-03' });
    expect(nextLapse({ ...facts, step, contactUntil: null })).toEqual({ what: 'CONSENT', on: '2027-01-05' });
  }
  for (const step of ['EXITED', 'ANONYMISED'] as const) expect(nextLapse({ ...facts, step })).toBeNull();
});

test('the step is the furthest of state, referral and placement; only a job that has begun outlasts a pause, and an exit ends all', () => {
  for (const state of TRAINEE.states) {
    for (const referral of [null, ...OPEN_REFERRAL_STATES]) {
      for (const placement of [null, 'PLANNED', 'ACTIVE', 'UNREACHABLE'] as const) {
        const [referralStep, placementStep] = [referral && STEP_OF_REFERRAL[referral], placement && STEP_OF_PLACEMENT[placement]];
        const step = stepOf({ state, referralStep, placementStep });
        const isAtWork = placement === 'ACTIVE' || placement === 'UNREACHABLE';
        if (state === 'EXITED' || state === 'ANONYMISED') expect(step).toBe(state);
        else if (isAtWork) expect(step).toBe(placementStep);
        else if (state === 'PAUSED') expect(step).toBe('PAUSED');
        else expect(rankOf(step)).toBe(Math.max(...[state, referralStep, placementStep].flatMap((one) => (one ? [rankOf(one)] : []))));
      }
    }
  }
  expect(stepOf({ state: 'PREPARING', referralStep: null, placementStep: 'STARTING' })).toBe('STARTING');
  // every state of a trainee is a step, by which the statement ranks it
  expect(TRAINEE.states.every((state) => TRAINEE_STEPS.includes(state))).toBe(true);
});

test('a filter holds chosen values only, and each mistake is named', () => {
  expect(parseTraineeView({})).toMatchObject({ filter: { whose: 'ALL', step: null }, sort: 'LAPSES', descending: false });
  expect(parseTraineeView({ filter: { step: 'Sok Srey', province: 'x', stepOverDays: 3651, officerId: 'me' }, sort: 'PHONE' })).toMatchObject({
    problems: expect.arrayContaining(
      ['filter.officerId', 'filter.step', 'filter.stepOverDays', 'filter.province', 'sort'].map((path) => expect.objectContaining({ path })),
    ),
  });
});

test('a bulk action is for 1 to 200 trainees', () => {
  const select = (input: Readonly<Record<string, unknown>>) => parseSelection(input, TRAINEE_SELECTION);
  const ids = (count: number): string[] => Array.from({ length: count }, (_, at) => `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`);
  expect(select({ traineeIds: [...ids(200), ids(1)[0]] })).toMatchObject({ problems: [{ problem: 'TOO_MANY' }] });
  expect(select({ traineeIds: [...ids(2), ids(1)[0]] })).toEqual({ ids: ids(2) });
  expect(select({ traineeIds: [] })).toMatchObject({ problems: [{ problem: 'EMPTY' }] });
  expect(select({ everyone: { filter: {}, total: 201 } })).toMatchObject({ problems: [{ problem: 'TOO_MANY' }] });
  expect(select({ everyone: { filter: {}, total: 120 } })).toMatchObject({ total: 120 });
});

test('a view replaces the one of its name, takes the first free position, and is refused after 20', () => {
  const saved = (name: string, position: number): SavedView => ({ name, position }) as SavedView;
  expect(placeOf('A', [saved('A', 1)])).toMatchObject({ replaced: { name: 'A' } });
  expect(placeOf('C', [saved('A', 1), saved('B', 3)])).toEqual({ position: 2 });
  expect(
    placeOf(
      'new',
      Array.from({ length: 20 }, (_, at) => saved(`v${at}`, at + 1)),
    ),
  ).toMatchObject({ problems: [{ problem: 'TOO_MANY', limit: 20 }] });
});

test('an answer is promised within two working days: not counting the day of the submission, nor a weekend', () => {
  // Monday to Sunday
  expect(REVIEW_DAYS).toEqual([2, 2, 2, 4, 4, 3, 2]);
});

test('the filters of employers and vacancies hold chosen values only, and each mistake is named', () => {
  expect(parseEmployerView({})).toMatchObject({ filter: { state: null, vetting: null }, sort: 'NAME', descending: false });
  expect(parseEmployerView({ filter: { vetting: 'GOOD', lapsesWithinDays: 45, province: '1', hold: 'YES' }, sort: 'PHONE' })).toMatchObject({
    problems: ['filter.lapsesWithinDays', 'filter.vetting', 'filter.province', 'filter.hold', 'sort'].map((path) => expect.objectContaining({ path })),
  });
  expect(parseVacancyView({})).toMatchObject({ filter: { state: null, lateReview: false }, sort: 'REVIEW_DUE', descending: false });
  expect(parseVacancyView({ filter: { state: 'GONE', work: 'cook', employerId: 'x', closesWithinDays: 367 } })).toMatchObject({
    problems: ['filter.state', 'filter.work', 'filter.closesWithinDays', 'filter.employerId'].map((path) => expect.objectContaining({ path })),
  });
});
