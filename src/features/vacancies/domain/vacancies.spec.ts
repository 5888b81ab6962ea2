import { isRefusal } from '../../../shared/refusal';
import { type LawfulCase, lawProblems } from './law';
import { type LawRule, payFloorRule } from '../../matching/domain/facts/law-rule';
import { endVacancy, transitionVacancy } from './vacancy-transitions';
import { parseVacancy } from './parse-vacancy';
import { parseRemarks } from './vacancy-review';
import { COST_KINDS } from '../../matching/domain/facts/pair';
import { VACANCY, type Vacancy, type VacancyTransition, type VacancyText } from './vacancy';
const today = '2026-03-02';
const id = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const skill = (n: number, more: object = {}): object => ({ skillCode: id(n), need: 'REQUIRED', minLevel: 2, gate: false, ...more });
const input = {
  siteId: id(1),
  kind: 'JOB',
  title: 'Kitchen helper',
  tasks: 'Washes and cuts vegetables.',
  iscoCode: '9412',
  seats: 2,
  terms: {
    pay: { amount: '210.00', currency: 'USD', per: 'MONTH' },
    days: ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'],
    startsAt: '07:00',
    endsAt: '16:00',
    hoursPerWeek: 48,
    startsOn: '2026-04-01',
  },
  closesOn: '2026-03-25',
  skills: [skill(2, { gate: true }), skill(3, { need: 'DESIRED' })],
  languages: [{ language: 'km', level: 2 }],
  costItems: [{ kind: 'MEDICAL_CHECK', paidBy: 'EMPLOYER' }],
};
const apprenticeship = {
  trade: 'Cook',
  instructorName: 'Chan Sopheap',
  instructorBornOn: '2005-04-01',
  instructorPracticeYears: 2,
  lengthDays: 365,
  plan: [{ title: 'Knife work', weeks: 4 }],
};
const terms = (change: object): object => ({ terms: { ...input.terms, ...change } });
const problemsOf = (change: object): unknown => {
  const result = parseVacancy({ ...input, ...change }, today);
  return isRefusal(result) ? result.problems?.map(({ path, problem }) => `${path} ${problem}`) : [];
};

test('a vacancy is parsed with days as bits, times as minutes and money as cents', () => {
  expect(parseVacancy(input, today)).toMatchObject({ workDays: 63, startMinute: 420, endMinute: 960, payAmount: 21_000, payPer: 'MONTH', probationDays: 0 });
});

test.each([
  [{ title: ' ' }, ['title EMPTY']],
  [{ title: 'x'.repeat(121) }, ['title TOO_LONG']],
  [terms({ pay: { amount: '-1', currency: 'USD', per: 'MONTH' } }), ['terms.pay.amount NOT_A_MONEY']],
  [terms({ pay: null }), ['terms.pay EMPTY']],
  [{ seats: 0 }, ['seats TOO_SMALL']],
  [{ seats: -1 }, ['seats NOT_A_NUMBER']],
  [terms({ contractMonths: 8, probationDays: 240 }), []],
  [terms({ contractMonths: 8, probationDays: 241 }), ['terms.probationDays LONGER_THAN_CONTRACT']],
  [terms({ contractMonths: null, probationDays: 300 }), []],
  [terms({ days: [] }), ['terms.days EMPTY']],
  [terms({ days: ['FUNDAY'] }), ['terms.days NOT_ALLOWED']],
  [terms({ startsAt: '25:00' }), ['terms.startsAt NOT_A_TIME']],
  [terms({ endsAt: '07:00' }), ['terms.endsAt ENDS_BEFORE_START']],
  [terms({ startsAt: '22:00', endsAt: '06:00' }), ['terms.endsAt ENDS_BEFORE_START']],
  [{ ...terms({ startsAt: '22:00', endsAt: '06:00' }), conditions: ['NIGHT'] }, []],
  [{ ...terms({ startsAt: '22:00', endsAt: '05:30' }), conditions: ['NIGHT'] }, ['terms.hoursPerWeek MORE_THAN_SHIFTS']],
  [terms({ days: ['MONDAY', 'TUESDAY'], hoursPerWeek: 18 }), []],
  [terms({ days: ['MONDAY', 'TUESDAY'], hoursPerWeek: 19 }), ['terms.hoursPerWeek MORE_THAN_SHIFTS']],
  [terms({ days: ['MONDAY'], endsAt: '7' }), ['terms.endsAt NOT_A_TIME']],
  [terms({ startsOn: '2026-03-01' }), ['terms.startsOn IN_THE_PAST']],
  [{ closesOn: '2026-03-01' }, ['closesOn IN_THE_PAST']],
  [{ closesOn: '2027-04-03' }, ['closesOn TOO_BIG']],
  [terms({ startsOn: '2026-02-30' }), ['terms.startsOn NOT_A_DATE']],
  [{ iscoCode: '94' }, ['iscoCode UNKNOWN']],
  [{ skills: [skill(2), skill(2)] }, ['skills.1.skillCode REPEATED']],
  [{ skills: [2, 3, 4, 5].map((n) => skill(n, { gate: true })) }, ['skills TOO_MANY_GATES']],
  [{ skills: [skill(2, { need: 'DESIRED', gate: true })] }, ['skills.0.gate NOT_ALLOWED']],
  [{ skills: [skill(2, { minLevel: 5 })] }, ['skills.0.minLevel TOO_BIG']],
  [{ costItems: [{ kind: 'BRIBE', paidBy: 'EMPLOYER' }] }, ['costItems.0.kind NOT_ALLOWED']],
  [{ kind: 'APPRENTICESHIP' }, ['apprenticeship EMPTY']],
  [{ apprenticeship }, ['apprenticeship NOT_ALLOWED']],
  [{ kind: 'APPRENTICESHIP', apprenticeship }, []],
  [{ kind: 'APPRENTICESHIP', apprenticeship: { ...apprenticeship, lengthDays: 731 } }, ['apprenticeship.lengthDays TOO_BIG']],
  [{ kind: 'APPRENTICESHIP', apprenticeship: { ...apprenticeship, plan: [] } }, ['apprenticeship.plan EMPTY']],
  [{ kind: 'APPRENTICESHIP', apprenticeship: { ...apprenticeship, plan: Array(61).fill(apprenticeship.plan[0]) } }, ['apprenticeship.plan TOO_MANY']],
  [{ conditions: ['UNIFORM_PROVIDED'], costItems: [{ kind: 'UNIFORM_AND_TOOLS', paidBy: 'PROGRAMME' }] }, ['costItems.0.paidBy OFFERED_BY_EMPLOYER']],
  [{ conditions: ['UNIFORM_PROVIDED'], costItems: [{ kind: 'UNIFORM_AND_TOOLS', paidBy: 'EMPLOYER' }] }, []],
  [{ conditions: ['UNIFORM_PROVIDED'], costItems: [{ kind: 'LODGING', paidBy: 'PROGRAMME' }] }, []],
  [{ conditions: ['HOUSING_OFFERED'], costItems: [{ kind: 'LODGING', paidBy: 'PROGRAMME' }] }, ['costItems.0.paidBy OFFERED_BY_EMPLOYER']],
  [{ conditions: ['LIVE_IN'], costItems: [{ kind: 'LODGING', paidBy: 'PROGRAMME' }] }, ['costItems.0.paidBy OFFERED_BY_EMPLOYER']],
  [{ kind: 'APPRENTICESHIP', apprenticeship, ...terms({ contractMonths: 12 }) }, []],
  [{ kind: 'APPRENTICESHIP', apprenticeship, ...terms({ contractMonths: 11 }) }, ['terms.contractMonths SHORTER_THAN_APPRENTICESHIP']],
  [{ kind: 'APPRENTICESHIP', apprenticeship: { ...apprenticeship, lengthDays: 213 }, ...terms({ contractMonths: 7 }) }, []],
  [{ kind: 'APPRENTICESHIP', apprenticeship: { ...apprenticeship, plan: [{ title: 'Knife work', weeks: 53 }] } }, []],
  [
    {
      kind: 'APPRENTICESHIP',
      apprenticeship: {
        ...apprenticeship,
        plan: [
          { title: 'Knife work', weeks: 4 },
          { title: 'Baking', weeks: 50 },
        ],
      },
    },
    ['apprenticeship.plan PLAN_TOO_LONG'],
  ],
  [{ kind: 'APPRENTICESHIP', apprenticeship: { ...apprenticeship, instructorPracticeYears: 9 } }, []],
  [{ kind: 'APPRENTICESHIP', apprenticeship: { ...apprenticeship, instructorPracticeYears: 10 } }, ['apprenticeship.instructorPracticeYears MORE_THAN_AGE']],
])('a vacancy with %j has the problems %j', (change, problems) => expect(problemsOf(change)).toEqual(problems));

test.each([
  ['2005-04-01', 9],
  ['2005-04-02', 8],
  ['2026-01-01', 0],
])('an instructor born on %s can have practised for %i years', (instructorBornOn, limit) => {
  const result = parseVacancy(
    { ...input, kind: 'APPRENTICESHIP', apprenticeship: { ...apprenticeship, instructorBornOn, instructorPracticeYears: 60 } },
    today,
  );
  expect(result).toMatchObject({ problems: [{ problem: 'MORE_THAN_AGE', limit }] });
});

test('all problems are reported at once', () =>
  expect((problemsOf({ title: '', seats: 0, ...terms({ startsAt: 'x' }), siteId: 'x' }) as string[]).length).toBe(4));

const dated = { source: 'Labour Law', verified: true, validFrom: '2025-01-01', validUntil: null };
const rules: LawRule[] = [
  { ...dated, id: 'age', rule: 'INSTRUCTOR_MIN_AGE', years: 21 },
  { ...dated, id: 'practice', rule: 'INSTRUCTOR_MIN_PRACTICE', years: 2 },
  { ...dated, id: 'length', rule: 'APPRENTICESHIP_MAX_LENGTH', days: 730 },
  { ...dated, id: 'hours', rule: 'NORMAL_HOURS_MAX', hoursPerWeek: 48 },
  { ...dated, id: 'garment', rule: 'PAY_FLOOR', sectors: ['GARMENT'], kinds: ['JOB'], floor: { amount: 20_800, currency: 'USD', per: 'MONTH' } },
  { ...dated, id: 'programme', rule: 'PAY_FLOOR', sectors: null, kinds: ['JOB'], floor: { amount: 15_600, currency: 'USD', per: 'MONTH' } },
  { ...dated, id: 'fees', rule: 'NO_COST_TO_WORKER', costs: COST_KINDS },
  { ...dated, id: 'night', rule: 'NIGHT_IS_MARKED', fromMinute: 1_320, toMinute: 300 },
  { ...dated, id: 'hazard', rule: 'HAZARD_IS_MARKED', iscoPrefixes: ['7114'] },
  { ...dated, id: 'live-in', rule: 'NO_LIVE_IN', iscoPrefixes: ['9111', '5152'] },
];
const parsed = parseVacancy({ ...input, kind: 'APPRENTICESHIP', apprenticeship }, today);
if (isRefusal(parsed)) throw new Error('the vacancy is good');
const lawfulCase = (change: Partial<VacancyText> = {}, more: Partial<LawfulCase> = {}): LawfulCase => ({
  vacancy: { ...parsed, kind: 'JOB', ...change },
  sector: 'FOOD_SERVICE',
  costItems: parsed.costItems,
  apprenticeship: null,
  ...more,
});
const violations = (the: LawfulCase, on = '2026-04-01'): string[] => lawProblems(the, rules, on).map(({ ruleId, path }) => `${ruleId} ${path}`);
const teaching = (change: object): LawfulCase => lawfulCase({ kind: 'APPRENTICESHIP' }, { apprenticeship: { ...apprenticeship, ...change } });

test.each<[string, LawfulCase, string[]]>([
  ['nothing', lawfulCase(), []],
  ['an instructor who turns 21 before the start', teaching({ instructorBornOn: '2005-04-01' }), []],
  ['an instructor who turns 21 the day after the start', teaching({ instructorBornOn: '2005-04-02' }), ['age apprenticeship.instructorBornOn']],
  ['an instructor with one year of practice', teaching({ instructorPracticeYears: 1 }), ['practice apprenticeship.instructorPracticeYears']],
  ['an apprenticeship of two years and a day', teaching({ lengthDays: 731 }), ['length apprenticeship.lengthDays']],
  ['49 hours', lawfulCase({ hoursPerWeek: 49 }), ['hours terms.hoursPerWeek']],
  ['a cost to the worker', lawfulCase({}, { costItems: [{ kind: 'DEPOSIT', paidBy: 'WORKER' }] }), ['fees costItems.0.paidBy']],
  ['pay at the garment floor', lawfulCase({ payAmount: 20_800 }, { sector: 'GARMENT' }), []],
  ['pay a cent below the garment floor', lawfulCase({ payAmount: 20_799 }, { sector: 'GARMENT' }), ['garment terms.pay.amount']],
  ['the same pay in another sector, above the programme floor', lawfulCase({ payAmount: 20_799 }), []],
  ['below the programme floor', lawfulCase({ payAmount: 15_599 }), ['programme terms.pay.amount']],
  ['75 cents an hour: 208 hours make 156 dollars', lawfulCase({ payAmount: 75, payPer: 'HOUR' }), []],
  ['6 dollars a day: 26 days make 156', lawfulCase({ payAmount: 600, payPer: 'DAY' }), []],
  ['5.99 a day', lawfulCase({ payAmount: 599, payPer: 'DAY' }), ['programme terms.pay.amount']],
  ['624,000 riel', lawfulCase({ payAmount: 624_000, payCurrency: 'KHR' }), []],
  ['623,999 riel', lawfulCase({ payAmount: 623_999, payCurrency: 'KHR' }), ['programme terms.pay.amount']],
  ['piece work, which guarantees no monthly pay', lawfulCase({ payAmount: 99_999, payPer: 'PIECE' }), ['programme terms.pay.amount']],
  ['a shift until 22:00', lawfulCase({ startMinute: 840, endMinute: 1_320 }), []],
  ['an unmarked shift past 22:00', lawfulCase({ startMinute: 840, endMinute: 1_321 }), ['night conditions.NIGHT']],
  ['a shift past 22:00 marked as night work', lawfulCase({ startMinute: 840, endMinute: 1_321, night: true }), []],
  ['a shift that starts before 05:00', lawfulCase({ startMinute: 299, endMinute: 720 }), ['night conditions.NIGHT']],
  ['a shift through midnight', lawfulCase({ startMinute: 1_200, endMinute: 60 }), ['night conditions.NIGHT']],
  ['an unmarked hazardous occupation', lawfulCase({ iscoCode: '7114' }), ['hazard conditions.HAZARDOUS']],
  ['live-in domestic work', lawfulCase({ iscoCode: '9111', liveIn: true }), ['live-in conditions.LIVE_IN']],
])('law check of %s', (_title, the, problems) => expect(violations(the)).toEqual(problems));

test('the pay floor is shown in the currency of the pay, and that amount is accepted', () => {
  const limitsOf = (the: ReturnType<typeof lawfulCase>): unknown => lawProblems(the, rules, '2026-04-01').map(({ limit }) => limit);
  expect(limitsOf(lawfulCase({ payAmount: 100 }))).toEqual(['156.00 USD per MONTH']);
  expect(limitsOf(lawfulCase({ payAmount: 100, payCurrency: 'KHR' }))).toEqual(['624000 KHR per MONTH at 4000']);
  expect(limitsOf(lawfulCase({ payAmount: 624_000, payCurrency: 'KHR' }))).toEqual([]);
});

test.each([
  ['USD', 'HOUR', '0.75 USD per HOUR', 75],
  ['USD', 'DAY', '6.00 USD per DAY', 600],
  ['USD', 'WEEK', '36.00 USD per WEEK', 3_600],
  ['KHR', 'HOUR', '3000 KHR per HOUR at 4000', 3_000],
  ['KHR', 'DAY', '24000 KHR per DAY at 4000', 24_000],
  ['KHR', 'WEEK', '144000 KHR per WEEK at 4000', 144_000],
] as const)('the pay floor in %s for each %s is the least amount accepted', (payCurrency, payPer, limit, least) => {
  const problems = (payAmount: number) => lawProblems(lawfulCase({ payCurrency, payPer, payAmount }), rules, '2026-04-01');
  expect(problems(least - 1)).toMatchObject([{ problem: 'TOO_SMALL', limit }]);
  expect(problems(least)).toEqual([]);
});

test('pay for each piece is refused with the minimum of a month', () =>
  expect(lawProblems(lawfulCase({ payAmount: 5, payPer: 'PIECE' }), rules, '2026-04-01')).toMatchObject([
    { path: 'terms.pay.amount', problem: 'PIECE_PAY', limit: '156.00 USD per MONTH' },
  ]));

test('rules apply from their first to their last day, and each problem names rule and source', () => {
  expect(violations(lawfulCase({ hoursPerWeek: 60 }), '2024-12-31')).toEqual([]);
  expect(lawProblems(lawfulCase({ hoursPerWeek: 60 }), rules, '2025-01-01')).toEqual([
    { ruleId: 'hours', source: 'Labour Law', path: 'terms.hoursPerWeek', problem: 'TOO_BIG', limit: 48 },
  ]);
  expect(payFloorRule(rules, 'GARMENT', 'JOB', '2026-04-01')?.id).toBe('garment');
  expect(payFloorRule(rules, 'GARMENT', 'APPRENTICESHIP', '2026-04-01')).toBeNull();
});

const now = new Date('2026-03-02T03:00:00Z');
const vacancy = (state: Vacancy['state'], change: Partial<Vacancy> = {}): Vacancy => ({
  ...parsed,
  id: 'v',
  employerId: 'e',
  occupationId: null,
  takenSeats: 0,
  absentFields: [],
  state,
  openedAt: null,
  version: 1,
  createdAt: now,
  ...change,
});
const noObstacles = { siteIsCleared: true, lawProblems: [], openOffers: 0 };

test('a vacancy can be submitted, returned, submitted again, approved, opened, paused, resumed and closed', () => {
  const walk: [VacancyTransition, string][] = [
    ['submit', 'SUBMITTED'],
    ['return', 'CHANGES_REQUESTED'],
    ['submit', 'SUBMITTED'],
    ['approve', 'APPROVED'],
    ['open', 'OPEN'],
    ['pause', 'PAUSED'],
    ['resume', 'OPEN'],
    ['close', 'CLOSED'],
  ];
  let at = vacancy('DRAFT');
  for (const [transition, state] of walk) {
    const moved = transitionVacancy(at, transition, noObstacles, now);
    if (isRefusal(moved)) throw new Error(`${transition} from ${at.state}`);
    expect(moved.vacancy.state).toBe(state);
    at = moved.vacancy;
  }
  expect([at.openedAt, at.version]).toEqual([now, 9]);
});

test('an imported draft without an answer is not submitted', () => {
  expect(transitionVacancy(vacancy('DRAFT', { absentFields: ['costItems'] }), 'submit', noObstacles, now)).toMatchObject({ refusal: 'INVALID_INPUT' });
});

test.each(['submit', 'approve', 'open', 'resume'] as const)('%s is refused without a cleared site, against the law, and after the last day', (transition) => {
  const from = VACANCY.transitions[transition].from[0];
  expect(transitionVacancy(vacancy(from), transition, { ...noObstacles, siteIsCleared: false }, now)).toEqual({ refusal: 'NOT_CLEARED' });
  const problem = { path: 'terms.hoursPerWeek', problem: 'TOO_BIG', limit: 48 } as const;
  const lawProblems = [{ ruleId: 'hours', source: 'Labour Law', ...problem }];
  expect(transitionVacancy(vacancy(from), transition, { ...noObstacles, lawProblems }, now)).toEqual({ refusal: 'INVALID_INPUT', problems: [problem] });
  const past = { path: 'closesOn', problem: 'IN_THE_PAST', limit: '2026-03-02' };
  expect(transitionVacancy(vacancy(from, { closesOn: '2026-03-01' }), transition, noObstacles, now)).toEqual({ refusal: 'INVALID_INPUT', problems: [past] });
});

test.each(['close', 'withdraw'] as const)('%s is refused while an offer is open, and pausing is not', (transition) => {
  expect(transitionVacancy(vacancy('OPEN'), transition, { ...noObstacles, openOffers: 1 }, now)).toEqual({
    refusal: 'NOT_READY',
    reasons: ['OFFER_STILL_OPEN'],
  });
  expect(transitionVacancy(vacancy('OPEN'), transition, noObstacles, now)).not.toHaveProperty('refusal');
  expect(transitionVacancy(vacancy('OPEN'), 'pause', { ...noObstacles, openOffers: 1 }, now)).toMatchObject({ vacancy: { state: 'PAUSED' } });
});

test('every transition is refused from all other states, and the refusal lists the possible transitions', () => {
  for (const transition of Object.keys(VACANCY.transitions) as VacancyTransition[])
    for (const state of VACANCY.states) {
      const moved = transitionVacancy(vacancy(state, { takenSeats: 2 }), transition, noObstacles, now);
      if ((VACANCY.transitions[transition].from as readonly string[]).includes(state)) expect(isRefusal(moved)).toBe(false);
      else expect(moved).toMatchObject({ refusal: 'TRANSITION_NOT_ALLOWED', state });
    }
  expect(transitionVacancy(vacancy('OPEN', { takenSeats: 1 }), 'fill', noObstacles, now)).toEqual({ refusal: 'NOT_READY', reasons: ['SEATS_LEFT'] });
});

test('closing an employer closes its vacancies, or withdraws those that were never open', () =>
  expect(VACANCY.states.map((state) => [state, (endVacancy(vacancy(state), now) as { vacancy: Vacancy } | null)?.vacancy.state])).toEqual([
    ['DRAFT', 'WITHDRAWN'],
    ['SUBMITTED', 'WITHDRAWN'],
    ['CHANGES_REQUESTED', 'WITHDRAWN'],
    ['APPROVED', 'WITHDRAWN'],
    ['OPEN', 'CLOSED'],
    ['PAUSED', 'CLOSED'],
    ['FILLED', 'CLOSED'],
    ['CLOSED', undefined],
    ['WITHDRAWN', undefined],
  ]));

test('a vacancy cannot be returned without a remark', () => {
  expect(parseRemarks({}, 'RETURNED')).toEqual({ refusal: 'INVALID_INPUT', problems: [{ path: 'remarks', problem: 'EMPTY' }] });
  expect(parseRemarks({}, 'APPROVED')).toEqual([]);
  expect(parseRemarks({ remarks: [{ field: 'pay', message: 'Say what is paid in the first month.' }] }, 'RETURNED')).toHaveLength(1);
});
