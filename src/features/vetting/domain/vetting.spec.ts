import { isRefusal, type Refusal } from '../../../shared/refusal';
import { type DecisionResult, type DecisionFacts, decideVetting } from './vetting-decision';
import { approvalsEndedBy, planVetting, recordVisit, revokeVetting, submitVetting, vettingTransitions } from './vetting-transitions';
import { type DecisionInput, parseDecision, parseVettingPlan, parseVisit } from './parse-vetting';
import type { Vetting, VettingDecision } from './vetting';

const now = new Date('2026-03-02T03:00:00Z');
const [lead, second, officer, other] = ['11', '22', '33', '44'].map((two) => `${two.repeat(4)}-${two.repeat(2)}-4${two}1-8${two}1-${two.repeat(6)}`) as [
  string,
  string,
  string,
  string,
];
const checklist = [
  { code: 'KEEPS_OWN_ID', critical: true, mayNotApply: false },
  { code: 'NOBODY_UNDER_15', critical: true, mayNotApply: false },
  { code: 'DRINKING_WATER', critical: false, mayNotApply: true },
];
const answers = checklist.map(({ code }) => ({ itemCode: code, answer: 'YES' as const }));
const submitted: Vetting = {
  id: 'v',
  institutionId: 'i',
  employerId: 'e',
  siteId: 's',
  kind: 'FIRST',
  checklistVersion: '2026-1',
  visitOn: '2026-03-01',
  workersInterviewed: 4,
  workersInterviewedOffSite: 2,
  findings: null,
  state: 'SUBMITTED',
  decision: null,
  conditions: [],
  validFrom: null,
  validUntil: null,
  decidedAt: null,
  revokedAt: null,
  version: 3,
  createdAt: now,
};
const facts: DecisionFacts = {
  deciderId: officer,
  visitors: [{ accountId: lead }, { accountId: second }],
  leadIds: [lead],
  ties: [],
  checklist,
  answers,
  approvedBefore: false,
  decisions: [],
};
const approval: DecisionInput = { decision: 'APPROVED', conditions: [], validUntil: '2026-09-02' };
const decisionBy = (accountId: string, input: DecisionInput): VettingDecision => ({ institutionId: 'i', vettingId: 'v', accountId, ...input, decidedAt: now });
const decide = (input: Partial<DecisionInput> = {}, more: Partial<DecisionFacts> = {}, vetting: Partial<Vetting> = {}): DecisionResult | Refusal =>
  decideVetting({ ...submitted, ...vetting }, { ...approval, ...input }, { ...facts, ...more }, now);
const stateOf = (decided: DecisionResult | Refusal): unknown => (isRefusal(decided) ? decided : [decided.vetting.state, decided.event.event]);

test('a vetting is decided by two equal decisions, and the first alone leaves it submitted', () => {
  expect(stateOf(decide())).toEqual(['SUBMITTED', 'VettingSecondPersonNeeded']);
  const decided = decide({}, { deciderId: other, decisions: [decisionBy(officer, approval)] });
  expect(stateOf(decided)).toEqual(['DECIDED', 'VettingDecided']);
  expect(!isRefusal(decided) && decided.vetting).toMatchObject({ decision: 'APPROVED', validFrom: '2026-03-02', validUntil: '2026-09-02', decidedAt: now });
});

test.each<[string, Partial<DecisionInput>, string]>([
  ['another decision', { decision: 'NEEDS_REVISIT', validUntil: null }, other],
  ['another last day', { validUntil: '2026-08-02' }, other],
])('two differing decisions (%s) leave the vetting undecided', (_title, input, deciderId) =>
  expect(stateOf(decide(input, { deciderId, decisions: [decisionBy(officer, approval)] }))).toEqual(['SUBMITTED', 'VettingSecondPersonNeeded']),
);

test("without a last day a decision joins a colleague's, or else gets the longest validity allowed", () => {
  const longest = decide({ validUntil: null });
  expect(!isRefusal(longest) && longest.decision.validUntil).toBe('2026-09-02');
  const joined = decide({ validUntil: null }, { deciderId: other, decisions: [decisionBy(officer, { ...approval, validUntil: '2026-05-01' })] });
  expect(!isRefusal(joined) && joined.vetting).toMatchObject({ state: 'DECIDED', validUntil: '2026-05-01' });
});

test('conditions are compared in any order', () => {
  const with2 = { decision: 'APPROVED_WITH_CONDITIONS', validUntil: '2026-06-01' } as const;
  const first = decisionBy(officer, { ...with2, conditions: ['b', 'a'] });
  expect(stateOf(decide({ ...with2, conditions: ['a', 'b'] }, { deciderId: other, decisions: [first] }))).toEqual(['DECIDED', 'VettingDecided']);
  expect(stateOf(decide({ ...with2, conditions: ['a'] }, { deciderId: other, decisions: [first] }))).toEqual(['SUBMITTED', 'VettingSecondPersonNeeded']);
});

test.each<[string, Partial<DecisionInput>, Partial<DecisionFacts>, Partial<Vetting>, Refusal]>([
  ['the same person twice', {}, { decisions: [decisionBy(officer, approval)] }, {}, { refusal: 'SECOND_PERSON_NEEDED' }],
  ['the lead visitor', {}, { deciderId: lead }, {}, { refusal: 'CONFLICT_OF_INTEREST', reasons: ['LEAD_VISITOR'] }],
  [
    'who led the visit before she handed it over',
    {},
    { visitors: [{ accountId: second }, { accountId: other }], leadIds: [lead, second], deciderId: lead },
    {},
    { refusal: 'CONFLICT_OF_INTEREST', reasons: ['LEAD_VISITOR'] },
  ],
  ['kin of the owners', {}, { ties: [{ accountId: officer, employerId: 'e', tie: 'KIN' }] }, {}, { refusal: 'CONFLICT_OF_INTEREST', reasons: ['KIN'] }],
  [
    'a critical NO, an UNKNOWN and a missing one',
    {},
    { answers: [{ itemCode: 'KEEPS_OWN_ID', answer: 'UNKNOWN' }] },
    {},
    { refusal: 'NOT_READY', reasons: ['KEEPS_OWN_ID', 'NOBODY_UNDER_15'], questions: { lack: 'YES', codes: ['KEEPS_OWN_ID', 'NOBODY_UNDER_15'] } },
  ],
  ['one visitor left', {}, { visitors: [{ accountId: lead }] }, {}, { refusal: 'NOT_READY', reasons: ['TWO_VISITORS'] }],
  ['too few workers interviewed off site', {}, {}, { workersInterviewedOffSite: 1 }, { refusal: 'NOT_READY', reasons: ['WORKERS_OFF_SITE'] }],
  [
    'a first approval for more than 6 months',
    { validUntil: '2026-09-03' },
    {},
    {},
    { refusal: 'INVALID_INPUT', problems: [{ path: 'validUntil', problem: 'TOO_BIG', limit: '2026-09-02' }] },
  ],
  [
    'a later approval for more than 12 months',
    { validUntil: '2027-03-03' },
    { approvedBefore: true },
    {},
    { refusal: 'INVALID_INPUT', problems: [{ path: 'validUntil', problem: 'TOO_BIG', limit: '2027-03-02' }] },
  ],
  [
    'a last day that is past',
    { validUntil: '2026-03-01' },
    {},
    {},
    { refusal: 'INVALID_INPUT', problems: [{ path: 'validUntil', problem: 'IN_THE_PAST', limit: '2026-03-02' }] },
  ],
  ['missing conditions', { decision: 'APPROVED_WITH_CONDITIONS' }, {}, {}, { refusal: 'INVALID_INPUT', problems: [{ path: 'conditions', problem: 'EMPTY' }] }],
  ['a visit not submitted yet', {}, {}, { state: 'VISITED' }, { refusal: 'TRANSITION_NOT_ALLOWED', state: 'VISITED', availableActions: ['visit', 'submit'] }],
])('a decision is refused: %s', (_title, input, more, vetting, refusal) => expect(decide(input, more, vetting)).toEqual(refusal));

test('a later approval needs no off-site interviews and lasts up to 12 months, and a refusal needs no passed checklist', () => {
  expect(stateOf(decide({ validUntil: '2027-03-02' }, { approvedBefore: true }, { workersInterviewedOffSite: 0 }))).toEqual([
    'SUBMITTED',
    'VettingSecondPersonNeeded',
  ]);
  const no = { decision: 'REFUSED', conditions: [], validUntil: null } as const;
  expect(stateOf(decide(no, { answers: [], deciderId: second, decisions: [decisionBy(officer, no)] }))).toEqual(['DECIDED', 'VettingDecided']);
});

const plan = { siteId: other, kind: 'FIRST', visitOn: '2026-03-02', visitorIds: [lead, second], leadVisitorId: lead };
test.each([
  [{ visitorIds: [lead] }, ['visitorIds TOO_FEW']],
  [{ visitorIds: [lead, lead] }, ['visitorIds TOO_FEW']],
  [{ visitorIds: [lead, 'x'] }, ['visitorIds.1 UNKNOWN']],
  [{ leadVisitorId: officer }, ['leadVisitorId NOT_ALLOWED']],
  [{ visitOn: '2026-03-01' }, ['visitOn IN_THE_PAST']],
  [{ siteId: 'x' }, ['siteId UNKNOWN']],
])('a plan with %j has the problems %j', (change, problems) => {
  const result = parseVettingPlan({ ...plan, ...change }, '2026-03-02');
  expect(isRefusal(result) ? result.problems?.map(({ path, problem }) => `${path} ${problem}`) : undefined).toEqual(problems);
});

test('people cannot visit an employer they are tied to', () => {
  const read = parseVettingPlan(plan, '2026-03-02');
  if (isRefusal(read)) throw new Error('the plan is good');
  const about = { institutionId: 'i', employerId: 'e', checklistVersion: '2026-1', ties: [], mustBeRoutine: false };
  expect(planVetting(read, about)).toMatchObject({ state: 'PLANNED', siteId: other, decision: null });
  expect(planVetting(read, { ...about, ties: [{ accountId: second, employerId: 'e', tie: 'MEMBER' }] })).toEqual({
    refusal: 'CONFLICT_OF_INTEREST',
    reasons: ['MEMBER'],
  });
});

test.each([
  ['FIRST', true, 'PLANNED'],
  ['RENEWAL', true, 'PLANNED'],
  ['UNANNOUNCED', true, 'kind NOT_ALLOWED FIRST, RENEWAL'],
  ['AFTER_ALERT', true, 'kind NOT_ALLOWED FIRST, RENEWAL'],
  ['AFTER_ALERT', false, 'PLANNED'],
] as const)('a visit of kind %s where only a routine one is possible (%s): %s', (kind, mustBeRoutine, expected) => {
  const read = parseVettingPlan({ ...plan, kind }, '2026-03-02');
  if (isRefusal(read)) throw new Error('the plan is good');
  const planned = planVetting(read, { institutionId: 'i', employerId: 'e', checklistVersion: '2026-1', ties: [], mustBeRoutine });
  expect(isRefusal(planned) ? planned.problems?.map(({ path, problem, limit }) => `${path} ${problem} ${limit}`).join() : planned.state).toBe(expected);
});

test('a visit is recorded from its day on, submitted when every item is answered, and an approval can be revoked', () => {
  const read = parseVisit({ answers, workersInterviewed: 4, workersInterviewedOffSite: 2 }, checklist);
  if (isRefusal(read)) throw new Error('the record is good');
  const planned: Vetting = { ...submitted, state: 'PLANNED' };
  expect(recordVisit(planned, read, '2026-02-28')).toEqual({ refusal: 'TOO_SOON', until: '2026-03-01T00:00:00+07:00' });
  expect([vettingTransitions(planned, '2026-02-28'), vettingTransitions(planned, '2026-03-01')]).toEqual([[], ['visit']]);
  const visited = recordVisit(planned, read, '2026-03-01');
  if (isRefusal(visited)) throw new Error('it is the day');
  expect(submitVetting(visited.vetting, checklist, answers.slice(1))).toEqual({
    refusal: 'NOT_READY',
    reasons: ['KEEPS_OWN_ID'],
    questions: { lack: 'ANSWER', codes: ['KEEPS_OWN_ID'] },
  });
  expect(submitVetting(visited.vetting, checklist, answers)).toMatchObject({ vetting: { state: 'SUBMITTED' }, event: { event: 'VettingSubmitted' } });
  expect(revokeVetting({ ...submitted, state: 'DECIDED' }, now)).toMatchObject({ vetting: { state: 'REVOKED', revokedAt: now } });
});

test.each([
  [{ answers: [{ itemCode: 'NEW', answer: 'YES' }] }, ['answers.0.itemCode UNKNOWN']],
  [{ answers: [answers[0], answers[0]] }, ['answers.1.itemCode REPEATED']],
  [{ answers: [{ itemCode: 'KEEPS_OWN_ID', answer: 'MAYBE' }] }, ['answers.0.answer NOT_ALLOWED']],
  [{ answers: [{ itemCode: 'KEEPS_OWN_ID', answer: 'NA' }] }, ['answers.0.answer NOT_ALLOWED']],
  [{ answers: [{ itemCode: 'DRINKING_WATER', answer: 'NA' }] }, undefined],
  [{ workersInterviewedOffSite: 5 }, ['workersInterviewedOffSite TOO_BIG']],
])('a record of a visit with %j has the problems %j', (change, problems) => {
  const result = parseVisit({ answers, workersInterviewed: 4, workersInterviewedOffSite: 2, ...change }, checklist);
  expect(isRefusal(result) ? result.problems?.map(({ path, problem }) => `${path} ${problem}`) : undefined).toEqual(problems);
});

test.each([
  [{ decision: 'APPROVED_WITH_CONDITIONS', validUntil: '2026-06-01' }, ['conditions EMPTY']],
  [{ decision: 'REFUSED', conditions: ['x'] }, ['conditions NOT_ALLOWED']],
  [{ decision: 'APPROVED', validUntil: '2026-02-30' }, ['validUntil NOT_A_DATE']],
])('a decision %j has the problems %j', (input, problems) => {
  const result = parseDecision(input);
  expect(isRefusal(result) ? result.problems?.map(({ path, problem }) => `${path} ${problem}`) : undefined).toEqual(problems);
});

test('a refusal ends older approvals of the same site', () => {
  const approved: Vetting = { ...submitted, id: 'old', state: 'DECIDED', decision: 'APPROVED', validFrom: '2025-12-01', validUntil: '2026-05-31' };
  const refused: Vetting = { ...submitted, state: 'DECIDED', decision: 'REFUSED' };
  const elsewhere = { ...approved, id: 'elsewhere', siteId: 'other' };
  expect(approvalsEndedBy(refused, [approved, elsewhere, refused], now)).toEqual([approved]);
  expect(approvalsEndedBy({ ...refused, decision: 'NEEDS_REVISIT' }, [approved], now)).toEqual([]);
});
