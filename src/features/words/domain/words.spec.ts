import { parseWord } from './parse-word';
import { isAlarming, shareThresholdOn } from './witnessed-share';
import { askAgain, awaited, confirmWord, isWitnessed, reverseWord, type WitnessedWord, yesRefusal } from './witnessed-word';
import { isRefusal } from '../../../shared/refusal';
import type { ContactMethod } from '../../contacts/domain/contact-method';

const NOW = new Date('2026-12-01T05:00:00Z');
const ALL = { pay: true, hours: true, place: true, contactPerson: true };
const WORD: WitnessedWord = {
  institutionId: 'i',
  id: 'w',
  traineeId: 't',
  employerId: 'e',
  referralId: 'r',
  offerId: 'o',
  placementId: null,
  consentId: null,
  word: 'YES_TO_OFFER',
  question: 'Do you want it?',
  language: 'km',
  manner: 'IN_PERSON',
  place: 'Office',
  spokenAt: NOW,
  teachBack: ALL,
  fields: null,
  recordedBy: 'first',
  recordedAt: NOW,
  confirmedBy: null,
  confirmedAt: null,
  askedAgainBy: null,
  askedAgainAt: null,
  askedAgainWay: null,
  answeredAgain: null,
  reversedAt: null,
  reversedBy: null,
  version: 1,
};
const person = (accountId: string, change: object = {}) => ({ accountId, standsWithEmployer: false, proposedReferral: false, ...change });
const confirmed = (): WitnessedWord => ({ ...WORD, confirmedBy: 'second', confirmedAt: NOW });
const CALL = { kind: 'CALL', owner: 'SELF', state: 'VERIFIED', verifiedOn: '2026-11-25', validDays: 30 } as ContactMethod;

test('a second person confirms, and nobody confirms twice', () => {
  expect(confirmWord(WORD, person('first'), NOW)).toEqual({ refusal: 'SECOND_PERSON_NEEDED' });
  expect(confirmWord(WORD, person('second', { proposedReferral: true }), NOW)).toEqual({ refusal: 'CONFLICT_OF_INTEREST' });
  expect(confirmWord(WORD, person('second', { standsWithEmployer: true }), NOW)).toEqual({ refusal: 'CONFLICT_OF_INTEREST' });
  const after = confirmWord(WORD, person('second'), NOW);
  expect(!isRefusal(after) && [awaited(after), isWitnessed(after)]).toEqual(['THIRD_PERSON', true]);
  expect(confirmWord(confirmed(), person('third'), NOW)).toMatchObject({ refusal: 'TRANSITION_NOT_ALLOWED' });
});

test('a third person asks again by a way that is valid that day; a no needs none', () => {
  const ask = (accountId: string, change: object = {}, change2: object = {}) =>
    askAgain(confirmed(), { way: 'CALL', answer: 'YES', person: person(accountId, change2), methods: [CALL], ...change }, NOW);
  for (const witness of ['first', 'second']) expect(ask(witness)).toEqual({ refusal: 'SECOND_PERSON_NEEDED' });
  expect(ask('third', { methods: [{ ...CALL, verifiedOn: '2026-10-01' }] })).toEqual({ refusal: 'NOT_READY', reasons: ['VERIFIED_WAY'] });
  expect(ask('third', {}, { standsWithEmployer: true })).toEqual({ refusal: 'CONFLICT_OF_INTEREST' });
  expect(ask('third')).toMatchObject({ answeredAgain: 'YES', reversedAt: null });
  expect(ask('third', { methods: [], answer: 'NO' }, { standsWithEmployer: true })).toMatchObject({ answeredAgain: 'NO', reversedAt: NOW });
});

test('a yes to an offer needs the whole cooling-off time and every point', () => {
  const offer = { state: 'EXPLAINED', coolingOffUntil: new Date(NOW.getTime() - 1), teachBack: ALL, answerBy: new Date(NOW.getTime() + 1) } as const;
  const refusal = (change: object = {}, teachBack = ALL) =>
    yesRefusal({ word: 'YES_TO_OFFER', offer: { ...offer, ...change } }, { spokenAt: NOW, teachBack }, NOW);
  expect(refusal()).toBeNull();
  expect(refusal({ coolingOffUntil: new Date(NOW.getTime() + 1) })).toMatchObject({ refusal: 'TOO_SOON' });
  expect(refusal({}, { ...ALL, hours: false })).toEqual({ refusal: 'NOT_READY', reasons: ['hours'] });
  expect(refusal({ state: 'ISSUED' })).toMatchObject({ refusal: 'TRANSITION_NOT_ALLOWED' });
});

test('she takes a yes back once', () => {
  const back = reverseWord(confirmed(), null, NOW);
  expect(back).toMatchObject({ reversedAt: NOW, reversedBy: null });
  expect(!isRefusal(back) && reverseWord(back, 'x', NOW)).toMatchObject({ refusal: 'TRANSITION_NOT_ALLOWED' });
});

test('a past day without a time is its beginning, so that a cooling-off time of that day was not over', () => {
  const id = '11111111-1111-4111-8111-111111111111';
  const parsed = parseWord({ word: 'NO', subjectId: id, language: 'km', manner: 'BY_PHONE', place: 'Office', on: '2026-11-30' }, NOW);
  expect(!isRefusal(parsed) && parsed.spokenAt.toISOString()).toBe('2026-11-29T17:00:00.000Z');
  expect(parseWord({ word: 'NO', subjectId: id, language: 'km', manner: 'BY_PHONE', place: 'Office', on: '2026-12-02' }, NOW)).toMatchObject({
    problems: [{ path: 'on', problem: 'IN_THE_FUTURE' }],
  });
  expect(parseWord({ word: 'START', subjectId: id, language: 'km', manner: 'BY_PHONE', place: 'Office' }, NOW)).toMatchObject({
    problems: [{ path: 'question', problem: 'EMPTY' }],
  });
});

test('a share above the threshold of the day alarms, if there are enough answers', () => {
  const threshold = { from: '2019-01-01', to: null, mostPercent: 25, leastAnswers: 8, withinDays: 90 };
  expect(isAlarming({ witnessed: 2, all: 8 }, threshold)).toBe(false);
  expect(isAlarming({ witnessed: 3, all: 8 }, threshold)).toBe(true);
  expect(isAlarming({ witnessed: 7, all: 7 }, threshold)).toBe(false);
  expect(() => shareThresholdOn('2018-12-31', [threshold])).toThrow('no threshold valid');
});
