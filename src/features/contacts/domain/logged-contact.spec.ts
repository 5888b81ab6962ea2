import { CONTACT_OUTCOMES, LOGGED_WAYS, outcomesFor, parseContactEntry } from './logged-contact';

/** Noon in Phnom Penh. */
const now = new Date('2026-03-02T12:00:00+07:00');
const quiet = [{ kind: 'CALL', state: 'VERIFIED', mayLeaveMessage: false } as const];
const open = [{ kind: 'CALL', state: 'VERIFIED', mayLeaveMessage: true } as const];
const parse = (input: object, methods: Parameters<typeof outcomesFor>[1] = quiet) => parseContactEntry({ outcome: 'NO_ANSWER', ...input }, { now, methods });

test('a contact without any detail is a call of now', () => {
  expect(parse({})).toEqual({ way: 'CALL', outcome: 'NO_ANSWER', at: now, note: null, callAgainOn: null });
});

test.each([
  [{ on: '2026-03-02' }, now],
  [{ time: '09:30' }, new Date('2026-03-02T09:30:00+07:00')],
  [{ on: '2026-02-28' }, new Date('2026-02-28T12:00:00+07:00')],
  [{ on: '2026-01-31', time: '23:59' }, new Date('2026-01-31T23:59:00+07:00')],
])('a contact of %j was at %s', (input, at) => {
  expect(parse(input)).toMatchObject({ at });
});

test.each([
  [{ on: '2026-03-03' }, 'on', 'IN_THE_FUTURE'],
  [{ time: '12:01' }, 'time', 'IN_THE_FUTURE'],
  [{ on: '2026-01-30' }, 'on', 'TOO_LONG_AGO'],
  [{ on: '2026-02-30' }, 'on', 'NOT_A_DATE'],
  [{ callAgainOn: '2026-03-01' }, 'callAgainOn', 'IN_THE_PAST'],
  [{ callAgainOn: '2026-06-01' }, 'callAgainOn', 'TOO_FAR_AHEAD'],
  [{ note: 'x'.repeat(501) }, 'note', 'TOO_LONG'],
  [{ outcome: null }, 'outcome', 'EMPTY'],
  [{ way: 'VISIT', outcome: 'SWITCHED_OFF' }, 'outcome', 'NOT_ALLOWED'],
  [{ way: 'SHE_CALLED', outcome: 'NO_ANSWER' }, 'outcome', 'NOT_ALLOWED'],
  [{ outcome: 'MESSAGE_LEFT' }, 'outcome', 'MESSAGE_NOT_ALLOWED'],
])('a contact with %j is refused at %s: %s', (input, path, problem) => {
  expect(parse(input)).toMatchObject({ refusal: 'INVALID_INPUT', problems: [expect.objectContaining({ path, problem })] });
});

test('the promised call may be today and in 90 days', () => {
  for (const callAgainOn of ['2026-03-02', '2026-05-31']) expect(parse({ callAgainOn })).toMatchObject({ callAgainOn });
});

test('a message can be left only by a way of hers that allows it and is not blocked', () => {
  const left = (way: string, methods: Parameters<typeof outcomesFor>[1]): boolean => !('refusal' in parse({ way, outcome: 'MESSAGE_LEFT' }, methods));
  expect([left('CALL', open), left('VISIT', open), left('CALL', [{ kind: 'CALL', state: 'BLOCKED', mayLeaveMessage: true }])].map(String)).toEqual([
    'true',
    'false',
    'false',
  ]);
});

test('every way can have the outcome that staff talked with her, and no way one that is unknown', () => {
  for (const way of LOGGED_WAYS) {
    const outcomes = outcomesFor(way, open);
    expect(outcomes).toContain('TALKED');
    expect(outcomes.every((outcome) => CONTACT_OUTCOMES.includes(outcome))).toBe(true);
  }
});
