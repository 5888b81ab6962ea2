import fc from 'fast-check';
import { type Answer, ANSWERS, type Indicator, INDICATOR_CODES, type IndicatorAnswer, INDICATORS } from './indicators';
import { type AnswerFacts, isGraver, reviewBy, severityOf, STEPS } from './severity';

const adultFacts: AnswerFacts = { priorWithheldWages: false, isMinor: false };
const answersFrom = (answers: Partial<Record<Indicator, IndicatorAnswer['answer']>>): IndicatorAnswer[] =>
  Object.entries(answers).map(([indicator, answer]) => ({ indicator: indicator as Indicator, answer }));
const good = (indicator: Indicator): Answer => (INDICATORS[indicator].bad === 'YES' ? 'NO' : 'YES');

test.each<[string, Partial<Record<Indicator, IndicatorAnswer['answer']>>, Partial<AnswerFacts>, string, Indicator[]]>([
  ['all is well', Object.fromEntries(INDICATOR_CODES.map((one) => [one, good(one)])), { feelsSafe: 'YES' }, 'NOTHING', []],
  ['she skips every question', Object.fromEntries(INDICATOR_CODES.map((one) => [one, 'SKIP'])), { feelsSafe: 'SKIP' }, 'NOTHING', []],
  ['no question is answered', {}, {}, 'NOTHING', []],
  ['she cannot leave after her shift', { RESTRICTION_OF_MOVEMENT: 'NO' }, {}, 'CRITICAL', ['RESTRICTION_OF_MOVEMENT']],
  ['she may not keep her phone', { ISOLATION: 'NO' }, {}, 'CRITICAL', ['ISOLATION']],
  ['a person at work hit her', { PHYSICAL_SEXUAL_VIOLENCE: 'YES' }, {}, 'CRITICAL', ['PHYSICAL_SEXUAL_VIOLENCE']],
  ['a person at work threatened her', { INTIMIDATION_THREATS: 'YES' }, {}, 'CRITICAL', ['INTIMIDATION_THREATS']],
  ['she does not hold her own documents', { RETENTION_OF_DOCUMENTS: 'NO' }, {}, 'CRITICAL', ['RETENTION_OF_DOCUMENTS']],
  ['she owes money for the work', { DEBT_BONDAGE: 'YES' }, {}, 'CRITICAL', ['DEBT_BONDAGE']],
  ['she is not sure whether she may leave', { RESTRICTION_OF_MOVEMENT: 'NOT_SURE' }, {}, 'REVIEW', ['RESTRICTION_OF_MOVEMENT']],
  [
    'she is not sure of two critical things',
    { RESTRICTION_OF_MOVEMENT: 'NOT_SURE', DEBT_BONDAGE: 'NOT_SURE' },
    {},
    'HIGH',
    ['RESTRICTION_OF_MOVEMENT', 'DEBT_BONDAGE'],
  ],
  ['her past is used against her', { ABUSE_OF_VULNERABILITY: 'YES' }, {}, 'REVIEW', ['ABUSE_OF_VULNERABILITY']],
  ['the work is not what was promised', { DECEPTION: 'NO' }, {}, 'REVIEW', ['DECEPTION']],
  ['the place is not as promised and not safe', { DECEPTION: 'NO', ABUSIVE_CONDITIONS: 'NO' }, {}, 'HIGH', ['DECEPTION', 'ABUSIVE_CONDITIONS']],
  ['she is not sure of something high', { DECEPTION: 'NOT_SURE' }, {}, 'NOTHING', []],
  ['wages are withheld', { WITHHOLDING_WAGES: 'NO' }, {}, 'REVIEW', ['WITHHOLDING_WAGES']],
  ['her pay day has not come', { WITHHOLDING_WAGES: 'NOT_PAY_DAY' }, { priorWithheldWages: true }, 'NOTHING', []],
  ['wages are withheld again', { WITHHOLDING_WAGES: 'NO' }, { priorWithheldWages: true }, 'CRITICAL', ['WITHHOLDING_WAGES']],
  ['wages were withheld before and are paid now', { WITHHOLDING_WAGES: 'YES' }, { priorWithheldWages: true }, 'NOTHING', []],
  ['she cannot refuse overtime', { EXCESSIVE_OVERTIME: 'NO' }, { daysLastWeek: 6 }, 'NOTHING', []],
  ['she cannot refuse overtime and worked all seven days', { EXCESSIVE_OVERTIME: 'NO' }, { daysLastWeek: 7 }, 'REVIEW', ['EXCESSIVE_OVERTIME']],
  ['she worked all seven days and may refuse', { EXCESSIVE_OVERTIME: 'YES' }, { daysLastWeek: 7 }, 'NOTHING', []],
  ['she does not feel safe', {}, { feelsSafe: 'NO' }, 'REVIEW', ['ABUSIVE_CONDITIONS']],
  ['she does not feel safe, and says why', { ABUSIVE_CONDITIONS: 'NO' }, { feelsSafe: 'NO' }, 'REVIEW', ['ABUSIVE_CONDITIONS']],
  [
    'she does not feel safe and is not paid',
    { ABUSIVE_CONDITIONS: 'YES', WITHHOLDING_WAGES: 'NO' },
    { feelsSafe: 'NO' },
    'HIGH',
    ['WITHHOLDING_WAGES', 'ABUSIVE_CONDITIONS'],
  ],
  ['a girl of 16 is not paid', { WITHHOLDING_WAGES: 'NO' }, { isMinor: true }, 'HIGH', ['WITHHOLDING_WAGES']],
  ['a girl of 16 cannot refuse overtime', { EXCESSIVE_OVERTIME: 'NO' }, { isMinor: true, daysLastWeek: 5 }, 'HIGH', ['EXCESSIVE_OVERTIME']],
])('when %s', (_title, answers, facts, step, indicators) =>
  expect(severityOf(answersFrom(answers), { ...adultFacts, ...facts })).toEqual({ step, indicators }),
);

/** Answers from harmless to bad. */
const fromGoodToBad = (indicator: Indicator): Answer[] => [good(indicator), 'SKIP', 'NOT_SURE', INDICATORS[indicator].bad];
const facts = fc.record({
  priorWithheldWages: fc.boolean(),
  isMinor: fc.boolean(),
  feelsSafe: fc.constantFrom<Answer | null>(...ANSWERS, null),
  daysLastWeek: fc.option(fc.integer({ min: 0, max: 7 })),
});
const answers = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 11, maxLength: 11 });
const answersOf = (badness: readonly number[]): IndicatorAnswer[] =>
  INDICATOR_CODES.map((indicator, at) => ({ indicator, answer: fromGoodToBad(indicator)[badness[at] ?? 0] as Answer }));

test('a worse answer, a repetition, a younger trainee or a week without rest never lowers the step', () =>
  fc.assert(
    fc.property(answers, facts, fc.integer({ min: 0, max: 10 }), (badness, answerFacts, at) => {
      const before = severityOf(answersOf(badness), answerFacts).step;
      const isMilder = (one: IndicatorAnswer[], then: AnswerFacts): boolean => isGraver(before, severityOf(one, then).step);
      const worsened = badness.map((bad, index) => (index === at ? Math.min(3, bad + 1) : bad));
      expect(isMilder(answersOf(worsened), answerFacts)).toBe(false);
      for (const change of [{ priorWithheldWages: true }, { isMinor: true }, { feelsSafe: 'NO' }, { daysLastWeek: 7 }] as const)
        expect(isMilder(answersOf(badness), { ...answerFacts, ...change })).toBe(false);
    }),
  ));

test('the order of answers does not matter, and every step above NOTHING names its indicators', () =>
  fc.assert(
    fc.property(answers, facts, (badness, answerFacts) => {
      const concern = severityOf(answersOf(badness), answerFacts);
      expect(severityOf([...answersOf(badness)].reverse(), answerFacts)).toEqual(concern);
      expect(concern.step === 'NOTHING').toBe(concern.indicators.length === 0);
    }),
  ));

test('a step is graver than the steps before it', () => {
  expect(STEPS.map((step) => isGraver(step, 'REVIEW'))).toEqual([false, false, true, true]);
});

test.each([
  ['a Monday', '2026-11-23', '2026-11-25'],
  ['a Thursday', '2026-11-26', '2026-11-30'],
  ['a Friday', '2026-11-27', '2026-12-01'],
  ['a Saturday', '2026-11-28', '2026-12-01'],
  ['a Sunday', '2026-11-29', '2026-12-01'],
])('the review of an answer from %s is due within two working days', (_title, on, by) => expect(reviewBy(on)).toBe(by));
