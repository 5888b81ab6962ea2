import { isRefusal } from '../../../shared/refusal';
import { type DeliveryContext, decideDelivery } from './delivery-decision';
import { finishTask, type Task } from './task';

const mail: DeliveryContext = { recipientKind: 'TRAINEE', notice: 'question-waiting', hasLeft: false, isOver: false, consent: 'LIVE' };

test.each([
  ['her consent is live', {}, 'TELL'],
  ['she withdrew it', { consent: 'WITHDRAWN' }, 'DROP'],
  ['it expired', { consent: 'MISSING' }, 'REACH'],
  ['she left', { hasLeft: true }, 'DROP'],
  ['its reminder is obsolete', { isOver: true }, 'DROP'],
  ['to an employer whose candidate withdrew consent', { recipientKind: 'EMPLOYER', notice: 'candidate-introduced', consent: 'WITHDRAWN' }, 'DROP'],
  ['to an employer after the consent of the candidate expired', { recipientKind: 'EMPLOYER', notice: 'candidate-accepted', consent: 'MISSING' }, 'DROP'],
  ['to an employer about the end of a referral', { recipientKind: 'EMPLOYER', notice: 'candidate-no-longer-available', consent: 'WITHDRAWN' }, 'TELL'],
  ['to an employer about its site', { recipientKind: 'EMPLOYER', notice: 'site-decided', consent: null }, 'TELL'],
  ['to staff, whatever she consents to', { recipientKind: 'STAFF', notice: 'consent-withdrawn', consent: 'WITHDRAWN' }, 'TELL'],
  ['to staff who have left', { recipientKind: 'STAFF', hasLeft: true, consent: null }, 'DROP'],
] as const)('delivery decision when a message is about to be sent: %s', (_case, change, decision) =>
  expect(decideDelivery({ ...mail, ...change })).toBe(decision),
);

test('a task is finished once, with account and time', () => {
  const now = new Date('2026-03-02T03:00:00Z');
  const open: Task = {
    institutionId: 'i',
    id: 't',
    kind: 'REACH_TRAINEE',
    traineeId: null,
    subjectId: 's',
    causeId: 'c',
    assignedTo: null,
    state: 'OPEN',
    dueOn: null,
    createdAt: now,
    doneAt: null,
    doneBy: null,
    about: null,
    noMessage: null,
  };
  const result = finishTask(open, 'officer', now);
  if (isRefusal(result)) throw new Error('an open task is ticked off');
  expect(result).toMatchObject({ state: 'DONE', doneBy: 'officer', doneAt: now });
  expect(finishTask(result, 'another', now)).toEqual({ refusal: 'TRANSITION_NOT_ALLOWED', state: 'DONE', availableActions: ['reopen'] });
});
