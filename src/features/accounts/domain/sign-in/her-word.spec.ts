import { type HerWord, refuseUnlessHerself, refuseUnlessHerWord, reportedWord, WORD_RULES, type WordSource } from './requester';

const HER = 'a';
const from = (source: WordSource) => (source === 'HERSELF' ? ({ audience: 'trainee', traineeId: HER } as const) : reportedWord(HER, source));
const WORDS = Object.keys(WORD_RULES) as HerWord[];
const countsFrom = (source: WordSource): HerWord[] => WORDS.filter((word) => refuseUnlessHerWord(from(source), HER, word) === null);

test('every word counts from her own session', () => expect(countsFrom('HERSELF')).toEqual(WORDS));

test('a no, a stop, a withdrawal and a call count from anyone of staff, and no yes does', () =>
  expect(countsFrom('STAFF')).toEqual(['NO', 'STOP', 'WITHDRAWAL', 'CALL_ME']));

test('a yes and a start count from two witnesses, with a third call', () => {
  expect(countsFrom('TWO_WITNESSES')).toEqual(['YES_TO_REFERRAL', 'YES_TO_OFFER', 'START']);
  expect(WORDS.filter((word) => (WORD_RULES[word].ifWitnessed as readonly string[]).includes('THIRD_CALL'))).toEqual(countsFrom('TWO_WITNESSES'));
});

test('a yes to an offer needs teach-back and cooling-off, whoever reports it', () =>
  expect(WORD_RULES.YES_TO_OFFER.needs).toEqual(['TEACH_BACK', 'COOLING_OFF']));

test('no word counts from staff or an employer as such, or for another trainee', () => {
  for (const word of WORDS) {
    expect(refuseUnlessHerWord({ audience: 'staff', traineeId: HER }, HER, word)).toEqual({ refusal: 'NOT_FOUND' });
    expect(refuseUnlessHerWord({ audience: 'employer', traineeId: HER }, HER, word)).toEqual({ refusal: 'NOT_FOUND' });
    expect(refuseUnlessHerWord(from('TWO_WITNESSES'), 'b', word)).toEqual({ refusal: 'NOT_FOUND' });
  }
});

test('what only she herself does is never reported, such as waiving the cooling-off time', () => {
  for (const source of ['STAFF', 'TWO_WITNESSES'] as const) expect(refuseUnlessHerself(reportedWord(HER, source), HER)).toEqual({ refusal: 'NOT_FOUND' });
});
