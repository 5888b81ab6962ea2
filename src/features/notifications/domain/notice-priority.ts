import type { EventName } from '../../../shared/events';
import type { RecipientKind } from './message';
import { CODE_NOTICES, NOTICES } from './notices';

/**
 * The delivery priority: 0 first. The database functions `app.message_priority` and `app.event_priority`
 * return the same numbers.
 */
export type Priority = 0 | 1 | 2;

/** Notices about a person's safety, and trainees' requests to talk to staff. */
export const SAFETY_NOTICES: readonly string[] = ['look-today', 'hold-placed', 'hold-second-person', 'hold-lifted', 'task-waiting', 'call-requested'];

const isUrgent = (notice: string): boolean => SAFETY_NOTICES.includes(notice) || CODE_NOTICES.includes(notice);

/** Safety notices and codes come before messages to trainees, those before all others. */
export function messagePriority(recipientKind: RecipientKind, notice: string): Priority {
  if (isUrgent(notice)) return 0;
  return recipientKind === 'TRAINEE' ? 1 : 2;
}

/** An event has the priority of its most urgent message. */
export function eventPriority(event: EventName): Priority {
  const priorities = NOTICES[event].map(({ to, notice }) => messagePriority(to === 'TRAINEE' ? 'TRAINEE' : 'STAFF', notice));
  return Math.min(2, ...priorities) as Priority;
}
