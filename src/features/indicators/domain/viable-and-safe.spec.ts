import fc from 'fast-check';
import { addDays, type LocalDate } from '../../../shared/local-date';
import type { FollowUpFact } from './facts';
import { provisionalUntil, shortfallsOf, shownResult, type TestedPlacement, testsOf, VIABLE_AND_SAFE_TESTS, type ViableAndSafeTest } from './viable-and-safe';

const START: LocalDate = '2026-03-02';
const FINAL = { on: addDays(START, 30), provisional: false };
const terms = { payAmount: 26_000, payCurrency: 'USD', payPer: 'MONTH', hoursPerWeek: 40, contractMonths: null } as const;
const said = (more: Partial<FollowUpFact> = {}): FollowUpFact => ({
  on: addDays(START, 14),
  feelsSafe: 'YES',
  wanted: 4,
  contractInHand: null,
  answers: [{ indicator: 'RESTRICTION_OF_MOVEMENT', answer: 'YES' }],
  ...more,
});
/** Work that passes each test. */
const placement = (more: Partial<TestedPlacement> = {}): TestedPlacement =>
  ({
    kind: 'JOB',
    startsOn: START,
    endedOn: null,
    offered: terms,
    found: [{ ...terms, stage: 'CONTRACT', on: START }],
    agreement: null,
    withinTravel: true,
    wasVetted: true,
    lawful: { sector: 'RETAIL', vacancy: {}, costItems: [], apprenticeship: null },
    said: [said()],
    criticalAlertsOn: [],
    ...more,
  }) as unknown as TestedPlacement;
const resultOf = (test: ViableAndSafeTest, more: Partial<TestedPlacement>): string | undefined =>
  testsOf(placement(more), FINAL, []).find((one) => one.test === test)?.result;

test('good work passes each test and has no shortfall', () => {
  expect(new Set(testsOf(placement(), FINAL, []).map(({ result }) => result))).toEqual(new Set(['PASSED']));
  expect(shortfallsOf(placement(), FINAL, [])).toEqual([]);
});

test.each<[ViableAndSafeTest, Partial<TestedPlacement>, string]>([
  ['WRITTEN_TERMS', { found: [], said: [said({ contractInHand: true })] }, 'PASSED'],
  ['WRITTEN_TERMS', { found: [], said: [said({ contractInHand: false })] }, 'FAILED'],
  ['WRITTEN_TERMS', { found: [] }, 'NOT_ASKED'],
  ['WRITTEN_TERMS', { found: [], agreement: { lengthDays: 365, signedOn: null } }, 'NOT_ASKED'],
  ['TRAVEL', { withinTravel: false }, 'FAILED'],
  ['TRAVEL', { withinTravel: null }, 'NOT_ASKED'],
  ['WANTED_WORK', { said: [said({ wanted: 3 })] }, 'PASSED'],
  ['WANTED_WORK', { said: [said({ wanted: 2 })] }, 'FAILED'],
  ['WANTED_WORK', { said: [said({ wanted: null })] }, 'NOT_ASKED'],
  ['FEELS_SAFE', { said: [said({ feelsSafe: 'NOT_SURE' })] }, 'FAILED'],
  ['FEELS_SAFE', { said: [said({ feelsSafe: 'SKIP' })] }, 'FAILED'],
  ['FEELS_SAFE', { said: [said({ feelsSafe: null })] }, 'NOT_ASKED'],
  ['NO_CRITICAL_ANSWER', { said: [said({ answers: [{ indicator: 'DEBT_BONDAGE', answer: 'YES' }] })] }, 'FAILED'],
  ['NO_CRITICAL_ANSWER', { said: [said({ answers: [] })] }, 'NOT_ASKED'],
  ['NO_CRITICAL_ALERT', { criticalAlertsOn: [addDays(START, 37)] }, 'FAILED'],
  ['NO_CRITICAL_ALERT', { criticalAlertsOn: [addDays(START, 38)] }, 'PASSED'],
])('%s of %j is %s', (test, more, result) => expect(resultOf(test, more)).toBe(result));

const answers = fc.record({
  feelsSafe: fc.constantFrom('YES', 'NO', 'NOT_SURE', 'SKIP', null),
  wanted: fc.constantFrom(1, 2, 3, 4, 5, null),
  contractInHand: fc.constantFrom(true, false, null),
  answers: fc.constantFrom<FollowUpFact['answers']>([], [{ indicator: 'ISOLATION', answer: 'YES' }], [{ indicator: 'ISOLATION', answer: 'NO' }]),
});

test('a report counts what failed and what nobody asked, but no answer of a critical kind that was never given', () => {
  fc.assert(
    fc.property(fc.array(answers, { maxLength: 2 }), fc.constantFrom(true, false, null), fc.boolean(), (given, withinTravel, wasVetted) => {
      const facts = placement({ said: given.map((one) => said(one)), withinTravel, wasVetted, found: [] });
      const last = <T>(of: (one: (typeof given)[number]) => T | null): T | null => given.map(of).findLast((value) => value !== null) ?? null;
      const asked = given.findLast((one) => one.answers.length > 0)?.answers[0];
      expect(shortfallsOf(facts, FINAL, [])).toEqual([
        ...(last((one) => one.contractInHand) === true ? [] : ['NO_WRITTEN_TERMS']),
        ...(withinTravel === true ? [] : ['TOO_FAR']),
        ...((last((one) => one.wanted) ?? 0) >= 3 ? [] : ['NOT_WANTED_WORK']),
        ...(wasVetted ? [] : ['NO_VALID_VETTING']),
        ...(asked?.answer === 'NO' ? ['CRITICAL_ANSWER'] : []),
        ...(last((one) => one.feelsSafe) === 'YES' ? [] : ['DOES_NOT_FEEL_SAFE']),
      ]);
    }),
  );
});

test('only a reader of her alerts sees whether there is one; every other result is shown to all', () => {
  for (const { test: name, shortfall } of VIABLE_AND_SAFE_TESTS)
    for (const result of ['PASSED', 'FAILED', 'NOT_ASKED'] as const) {
      expect(shownResult({ test: name, shortfall, result }, { mayReadAlerts: true })).toBe(result);
      expect(shownResult({ test: name, shortfall, result }, { mayReadAlerts: false })).toBe(name === 'NO_CRITICAL_ALERT' ? 'WITHHELD' : result);
    }
});

test('a result is provisional until thirty days after the start', () => {
  expect(provisionalUntil({ startsOn: START }, { on: START, provisional: true })).toBe(addDays(START, 30));
  expect(provisionalUntil({ startsOn: START }, FINAL)).toBeNull();
});
