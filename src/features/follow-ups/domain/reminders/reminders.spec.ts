import fc from 'fast-check';
import { addDays, instantOn } from '../../../../shared/local-date';
import { isRefusal } from '../../../../shared/refusal';
import { type Cause, momentsOf, type Planned, planReminder, type Reminder, REMINDER_EVENTS, REMINDER_KINDS, ringReminder } from './reminders';

const at = (day: string, time = '00:00'): Date => new Date(`${day}T${time}:00+07:00`);
const moments = (cause: Cause): [string, string][] => momentsOf(cause).map(({ kind, dueAt }) => [kind, dueAt.toISOString()]);
const iso = (day: string, time: string): string => at(day, time).toISOString();

const interview = (startsAt: Date, state: 'CONFIRMED' | 'PROPOSED' | 'DONE' | 'NO_SHOW' | 'CANCELLED' = 'CONFIRMED'): Cause => ({
  cause: 'INTERVIEW',
  state,
  startsAt,
});
const agreement = (change: Partial<Extract<Cause, { cause: 'AGREEMENT' }>> = {}): Cause => ({
  cause: 'AGREEMENT',
  state: 'PLANNED',
  placementState: 'ACTIVE',
  startsOn: '2026-03-01',
  ...change,
});
const followUp = (change: Partial<Extract<Cause, { cause: 'FOLLOW_UP' }>> = {}): Cause => ({
  cause: 'FOLLOW_UP',
  state: 'SCHEDULED',
  dueOn: '2026-04-01',
  windowTo: '2026-04-08',
  ...change,
});

test.each<[string, Cause, [string, string][]]>([
  [
    'a confirmed interview: a day and two hours before',
    interview(at('2026-03-10', '14:00')),
    [
      ['INTERVIEW_IN_24_HOURS', iso('2026-03-09', '14:00')],
      ['INTERVIEW_IN_2_HOURS', iso('2026-03-10', '12:00')],
    ],
  ],
  ['an interview that was only proposed', { cause: 'INTERVIEW', state: 'PROPOSED', startsAt: null }, []],
  ['an interview that was called off', interview(at('2026-03-10', '14:00'), 'CANCELLED'), []],
  [
    'an offer she has not answered: a day before',
    { cause: 'OFFER', state: 'ISSUED', answerBy: at('2026-03-10', '17:00') },
    [['OFFER_EXPIRING', iso('2026-03-09', '17:00')]],
  ],
  ['an offer she has answered', { cause: 'OFFER', state: 'DECLINED', answerBy: at('2026-03-10', '17:00') }, []],
  [
    "a site's latest approval: in the morning 30 days before its last day",
    { cause: 'VETTING', isLatestApproval: true, validUntil: '2026-05-31' },
    [['VETTING_EXPIRING', iso('2026-05-01', '08:00')]],
  ],
  ['an approval that a newer one follows', { cause: 'VETTING', isLatestApproval: false, validUntil: '2026-05-31' }, []],
  [
    'an agreement not yet signed: on day 10, and when day 15 is over',
    agreement(),
    [
      ['AGREEMENT_DUE', iso('2026-03-11', '08:00')],
      ['AGREEMENT_OVERDUE', iso('2026-03-17', '00:00')],
    ],
  ],
  ['an agreement that is signed', agreement({ state: 'SIGNED' }), []],
  ['an agreement of a start that never was', agreement({ placementState: 'CANCELLED' }), []],
  [
    'a follow-up: in the morning of its day, and the day before its window closes',
    followUp(),
    [
      ['FOLLOW_UP_DUE', iso('2026-04-01', '08:00')],
      ['FOLLOW_UP_CLOSING', iso('2026-04-07', '08:00')],
    ],
  ],
  ['a follow-up whose window closes the day after', followUp({ windowTo: '2026-04-02' }), [['FOLLOW_UP_DUE', iso('2026-04-01', '08:00')]]],
  ['a follow-up that is done', followUp({ state: 'DONE' }), []],
  ['a follow-up that was missed', followUp({ state: 'MISSED' }), []],
])('%s', (_case, cause, expected) => expect(moments(cause)).toEqual(expected));

const first = (cause: Cause): ReturnType<typeof momentsOf>[number] => {
  const [moment] = momentsOf(cause);
  if (!moment) throw new Error('the cause has a moment');
  return moment;
};
const lead = first(interview(at('2026-03-10', '14:00')));
const waiting: Planned = { state: 'WAITING', dueAt: lead.dueAt, rungAt: null };
const rung: Planned = { ...waiting, state: 'RUNG', rungAt: lead.dueAt };
const cancelled: Planned = { ...waiting, state: 'CANCELLED' };
const before = at('2026-03-01');
const moved = first(interview(at('2026-03-12', '14:00')));

test.each<[string, Planned | null, typeof lead | null, Date, Planned | null]>([
  ['a new moment ahead waits', null, lead, before, waiting],
  ['the same look twice changes nothing', waiting, lead, before, null],
  ['a moved cause moves it', waiting, moved, before, { ...waiting, dueAt: moved.dueAt }],
  ['an ended cause cancels it', waiting, null, before, cancelled],
  ['one that rang stays so when its cause ends', rung, null, before, null],
  ['one that rang waits again for an instant ahead', rung, moved, at('2026-03-10'), { ...waiting, dueAt: moved.dueAt }],
  ['one that rang does not ring again for the same instant', rung, lead, at('2026-03-10'), null],
  ['a cancelled one whose cause came back waits again', cancelled, lead, before, waiting],
  ['who confirms for this afternoon is not told that it is soon', null, lead, at('2026-03-10', '08:00'), null],
  ['a day before is no use two hours before', waiting, lead, at('2026-03-10', '12:00'), cancelled],
])('%s', (_case, kept, wanted, now, expected) => expect(planReminder(kept, wanted, now)).toEqual(expected));

test.each<[string, Cause, Date, boolean]>([
  ['an offer whose last day has begun', { cause: 'OFFER', state: 'EXPLAINED', answerBy: at('2026-03-10', '17:00') }, at('2026-03-10', '08:00'), true],
  ['an offer whose time is over', { cause: 'OFFER', state: 'EXPLAINED', answerBy: at('2026-03-10', '17:00') }, at('2026-03-10', '17:00'), false],
  ['an approval for two weeks', { cause: 'VETTING', isLatestApproval: true, validUntil: '2026-05-31' }, at('2026-05-17'), true],
  ['an approval that has ended', { cause: 'VETTING', isLatestApproval: true, validUntil: '2026-05-31' }, at('2026-06-01'), false],
  ['a follow-up planned late in its window', followUp({ windowTo: '2026-04-02' }), at('2026-04-02', '23:59'), true],
  ['a follow-up whose window is over', followUp({ windowTo: '2026-04-02' }), at('2026-04-03'), false],
])('planned after its instant: %s rings at once only while it is of use', (_case, cause, now, rings) => {
  const moment = first(cause);
  expect(moment.dueAt < now).toBe(true);
  expect(planReminder(null, moment, now)?.state).toBe(rings ? 'WAITING' : undefined);
});

test('an overdue agreement is announced however late, and the reminder that it is due is dropped', () => {
  const [due, overdue] = momentsOf(agreement());
  const late = at('2026-09-01');
  expect(planReminder(null, overdue ?? null, late)?.state).toBe('WAITING');
  expect(planReminder(null, due ?? null, late)).toBeNull();
});

const reminder: Reminder = { institutionId: 'i', id: 'r', kind: 'INTERVIEW_IN_24_HOURS', subjectId: 's', version: 1, createdAt: before, ...waiting };
test('a reminder fires once, when it is due and its cause still holds', () => {
  const now = lead.dueAt;
  expect(ringReminder(reminder, lead, new Date(now.getTime() - 1))).toEqual({ refusal: 'TOO_SOON', until: now.toISOString() });
  expect(ringReminder(reminder, lead, now)).toEqual({ reminder: { ...rung, rungAt: now }, event: { event: 'InterviewSoon', subjectId: 's' } });
  expect(ringReminder(reminder, null, now)).toEqual({ reminder: cancelled, event: null });
  expect(ringReminder(reminder, moved, now)).toEqual({ reminder: { ...waiting, dueAt: moved.dueAt }, event: null });
  expect(ringReminder({ ...reminder, ...rung }, lead, now)).toMatchObject({ refusal: 'MOVE_NOT_ALLOWED', nextMoves: ['setAgain'] });
});

test('every kind of reminder has an event', () => expect(Object.keys(REMINDER_EVENTS).sort()).toEqual([...REMINDER_KINDS].sort()));

test('however a cause changes and however often it is checked, a reminder fires at most once per instant and never early', () => {
  const day = fc.integer({ min: 0, max: 60 }).map((days) => addDays('2026-03-01', days));
  const look = fc.record({ dueOn: day, open: fc.boolean(), hoursLater: fc.integer({ min: 0, max: 200 }), rings: fc.boolean() });
  fc.assert(
    fc.property(fc.array(look, { maxLength: 30 }), (looks) => {
      let now = instantOn('2026-03-01');
      let kept: Planned | null = null;
      const told: number[] = [];
      for (const { dueOn, open, hoursLater, rings } of looks) {
        now = new Date(now.getTime() + hoursLater * 3_600_000);
        const cause = followUp({ dueOn, windowTo: addDays(dueOn, 7), state: open ? 'SCHEDULED' : 'DONE' });
        const wanted = momentsOf(cause).find(({ kind }) => kind === 'FOLLOW_UP_DUE') ?? null;
        kept = planReminder(kept, wanted, now) ?? kept;
        expect(planReminder(kept, wanted, now)).toBeNull();
        if (!rings || !kept) continue;
        const step = ringReminder({ ...reminder, kind: 'FOLLOW_UP_DUE', ...kept }, wanted, now);
        if (isRefusal(step)) continue;
        kept = step.reminder;
        if (step.event) {
          expect(open && now >= kept.dueAt).toBe(true);
          told.push(kept.dueAt.getTime());
        }
      }
      for (let n = 1; n < told.length; n++) expect(told[n]).not.toBe(told[n - 1]);
    }),
  );
});
