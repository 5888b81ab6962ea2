import type { EventName } from '../../../shared/events';
import type { RecipientKind } from './message';
import { CODE_NOTICES, NOTICES } from './notices';

/** The order in which what waits is delivered: 0 first. The functions `app.message_priority` and `app.event_priority` give the same numbers. */
export type Priority = 0 | 1 | 2;

/** Notices about somebody's safety, and requests of a trainee to talk to a person. */
export const SAFETY_NOTICES: readonly string[] = ['look-today', 'hold-placed', 'hold-second-person', 'hold-lifted', 'task-waiting', 'she-asks-for-you'];

const isUrgent = (notice: string): boolean => SAFETY_NOTICES.includes(notice) || CODE_NOTICES.includes(notice);

/** Safety and codes before messages to trainees, those before all others. */
export function messagePriority(recipientKind: RecipientKind, notice: string): Priority {
  if (isUrgent(notice)) return 0;
  return recipientKind === 'TRAINEE' ? 1 : 2;
}

/** An event is as urgent as its most urgent message. */
export function eventPriority(event: EventName): Priority {
  const priorities = NOTICES[event].map(({ to, notice }) => messagePriority(to === 'TRAINEE' ? 'TRAINEE' : 'STAFF', notice));
  return Math.min(2, ...priorities) as Priority;
}
