import fc from 'fast-check';
import { addDays, instantOn } from '../../../../shared/local-date';
import { isRefusal } from '../../../../shared/refusal';
import { type ReminderCause, momentsOf, type ReminderSchedule, planReminder, type Reminder, REMINDER_EVENTS, REMINDER_KINDS, fireReminder } from './reminders';

const at = (day: string, time = '00:00'): Date => new Date(`${day}T${time}:00+07:00`);
const moments = (cause: ReminderCause): [string, string][] => momentsOf(cause).map(({ kind, dueAt }) => [kind, dueAt.toISOString()]);
const iso = (day: string, time: string): string => at(day, time).toISOString();

const interview = (startsAt: Date, state: 'CONFIRMED' | 'PROPOSED' | 'DONE' | 'NO_SHOW' | 'CANCELLED' = 'CONFIRMED'): ReminderCause => ({
  cause: 'INTERVIEW',
  state,
  startsAt,
});
const agreement = (change: Partial<Extract<ReminderCause, { cause: 'AGREEMENT' }>> = {}): ReminderCause => ({
  cause: 'AGREEMENT',
  state: 'PLANNED',
  placementState: 'ACTIVE',
  startsOn: '2026-03-01',
  ...change,
});
const followUp = (change: Partial<Extract<ReminderCause, { cause: 'FOLLOW_UP' }>> = {}): ReminderCause => ({
  cause: 'FOLLOW_UP',
  state: 'SCHEDULED',
  dueOn: '2026-04-01',
  windowTo: '2026-04-08',
  ...change,
});

test.each<[string, ReminderCause, [string, string][]]>([
  [
    'a confirmed interview: a day and two hours before',
    interview(at('2026-03-10', '14:00')),
    [
      ['INTERVIEW_IN_24_HOURS', iso('2026-03-09', '14:00')],
      ['INTERVIEW_IN_2_HOURS', iso('2026-03-10', '12:00')],
    ],
  ],
  ['an interview that was only proposed', { cause: 'INTERVIEW', state: 'PROPOSED', startsAt: null }, []],
  ['an interview that was cancelled', interview(at('2026-03-10', '14:00'), 'CANCELLED'), []],
  [
    'an offer she has not answered: a day before',
    { cause: 'OFFER', state: 'ISSUED', answerBy: at('2026-03-10', '17:00') },
    [['OFFER_EXPIRING', iso('2026-03-09', '17:00')]],
  ],
  ['an offer she has answered', { cause: 'OFFER', state: 'DECLINED', answerBy: at('2026-03-10', '17:00') }, []],
  [
    "a site's latest approval: at 08:00, 30 days before its last day",
    { cause: 'VETTING', isLatestApproval: true, validUntil: '2026-05-31', conditionDueOn: null },
    [['VETTING_EXPIRING', iso('2026-05-01', '08:00')]],
  ],
  ['an approval followed by a newer one', { cause: 'VETTING', isLatestApproval: false, validUntil: '2026-05-31', conditionDueOn: null }, []],
  [
    'an unmet condition of an approval: at 08:00, 7 days before its day',
    { cause: 'VETTING', isLatestApproval: false, validUntil: '2026-05-31', conditionDueOn: '2026-05-20' },
    [['CONDITION_DUE', iso('2026-05-13', '08:00')]],
  ],
  [
    'an unsigned agreement: on day 10, and after day 15',
    agreement(),
    [
      ['AGREEMENT_DUE', iso('2026-03-11', '08:00')],
      ['AGREEMENT_OVERDUE', iso('2026-03-17', '00:00')],
    ],
  ],
  ['an agreement that is signed', agreement({ state: 'SIGNED' }), []],
  ['an agreement of a cancelled placement', agreement({ placementState: 'CANCELLED' }), []],
  [
    'a follow-up: at 08:00 on its due date, and on the day before its window closes',
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

const first = (cause: ReminderCause): ReturnType<typeof momentsOf>[number] => {
  const [moment] = momentsOf(cause);
  if (!moment) throw new Error('the cause has a moment');
  return moment;
};
const lead = first(interview(at('2026-03-10', '14:00')));
const waiting: ReminderSchedule = { state: 'WAITING', dueAt: lead.dueAt, firedAt: null };
const fired: ReminderSchedule = { ...waiting, state: 'FIRED', firedAt: lead.dueAt };
const cancelled: ReminderSchedule = { ...waiting, state: 'CANCELLED' };
const before = at('2026-03-01');
const moved = first(interview(at('2026-03-12', '14:00')));

test.each<[string, ReminderSchedule | null, typeof lead | null, Date, ReminderSchedule | null]>([
  ['a new moment in the future is scheduled', null, lead, before, waiting],
  ['a repeated check changes nothing', waiting, lead, before, null],
  ['a changed cause reschedules it', waiting, moved, before, { ...waiting, dueAt: moved.dueAt }],
  ['an ended cause cancels it', waiting, null, before, cancelled],
  ['a fired one stays fired when its cause ends', fired, null, before, null],
  ['a fired one is rescheduled for a future instant', fired, moved, at('2026-03-10'), { ...waiting, dueAt: moved.dueAt }],
  ['a fired one does not fire again for the same instant', fired, lead, at('2026-03-10'), null],
  ['a cancelled one is rescheduled when its cause returns', cancelled, lead, before, waiting],
  ['an interview confirmed for the same afternoon has no 24-hour reminder', null, lead, at('2026-03-10', '08:00'), null],
  ['the 24-hour reminder is cancelled two hours before', waiting, lead, at('2026-03-10', '12:00'), cancelled],
])('%s', (_case, schedule, moment, now, expected) => expect(planReminder(schedule, moment, now)).toEqual(expected));

test.each<[string, ReminderCause, Date, boolean]>([
  ['an offer whose last day has begun', { cause: 'OFFER', state: 'EXPLAINED', answerBy: at('2026-03-10', '17:00') }, at('2026-03-10', '08:00'), true],
  ['an offer whose time is over', { cause: 'OFFER', state: 'EXPLAINED', answerBy: at('2026-03-10', '17:00') }, at('2026-03-10', '17:00'), false],
  ['an approval for two weeks', { cause: 'VETTING', isLatestApproval: true, validUntil: '2026-05-31', conditionDueOn: null }, at('2026-05-17'), true],
  ['an approval that has ended', { cause: 'VETTING', isLatestApproval: true, validUntil: '2026-05-31', conditionDueOn: null }, at('2026-06-01'), false],
  ['a follow-up planned late in its window', followUp({ windowTo: '2026-04-02' }), at('2026-04-02', '23:59'), true],
  ['a follow-up whose window is over', followUp({ windowTo: '2026-04-02' }), at('2026-04-03'), false],
])('planned after its instant: %s is reminded of at once only while that is useful', (_case, cause, now, rings) => {
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
  expect(fireReminder(reminder, lead, new Date(now.getTime() - 1))).toEqual({ refusal: 'TOO_SOON', until: now.toISOString() });
  expect(fireReminder(reminder, lead, now)).toEqual({ reminder: { ...fired, firedAt: now }, event: { event: 'InterviewUpcoming', subjectId: 's' } });
  expect(fireReminder(reminder, null, now)).toEqual({ reminder: cancelled, event: null });
  expect(fireReminder(reminder, moved, now)).toEqual({ reminder: { ...waiting, dueAt: moved.dueAt }, event: null });
  expect(fireReminder({ ...reminder, ...fired }, lead, now)).toMatchObject({ refusal: 'TRANSITION_NOT_ALLOWED', availableActions: ['reschedule'] });
});

test('every kind of reminder has an event', () => expect(Object.keys(REMINDER_EVENTS).sort()).toEqual([...REMINDER_KINDS].sort()));

test('however a cause changes and however often it is checked, a reminder fires at most once per instant and never early', () => {
  const day = fc.integer({ min: 0, max: 60 }).map((days) => addDays('2026-03-01', days));
  const check = fc.record({ dueOn: day, open: fc.boolean(), hoursLater: fc.integer({ min: 0, max: 200 }), rings: fc.boolean() });
  fc.assert(
    fc.property(fc.array(check, { maxLength: 30 }), (checks) => {
      let now = instantOn('2026-03-01');
      let schedule: ReminderSchedule | null = null;
      const fireTimes: number[] = [];
      for (const { dueOn, open, hoursLater, rings } of checks) {
        now = new Date(now.getTime() + hoursLater * 3_600_000);
        const cause = followUp({ dueOn, windowTo: addDays(dueOn, 7), state: open ? 'SCHEDULED' : 'DONE' });
        const moment = momentsOf(cause).find(({ kind }) => kind === 'FOLLOW_UP_DUE') ?? null;
        schedule = planReminder(schedule, moment, now) ?? schedule;
        expect(planReminder(schedule, moment, now)).toBeNull();
        if (!rings || !schedule) continue;
        const step = fireReminder({ ...reminder, kind: 'FOLLOW_UP_DUE', ...schedule }, moment, now);
        if (isRefusal(step)) continue;
        schedule = step.reminder;
        if (step.event) {
          expect(open && now >= schedule.dueAt).toBe(true);
          fireTimes.push(schedule.dueAt.getTime());
        }
      }
      for (let n = 1; n < fireTimes.length; n++) expect(fireTimes[n]).not.toBe(fireTimes[n - 1]);
    }),
  );
});
