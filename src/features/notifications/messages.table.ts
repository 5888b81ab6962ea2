import { instant, int, optional, partOf, table, text, uuid } from '../../platform/database/table';
import type { Message } from './domain/message';

export const messages = table<Message>('message', ['institutionId', 'id'], {
  institutionId: uuid,
  id: uuid,
  eventId: uuid,
  recipientKind: text,
  recipientId: uuid,
  channel: text,
  notice: text,
  language: text,
  subjectId: uuid,
  state: text,
  heldReason: optional(text),
  cancelledReason: optional(text),
  dueAt: instant,
  attempts: int,
  leaseUntil: optional(instant),
  handedOverAt: optional(instant),
  failures: int,
  deferredSince: optional(instant),
  sentAt: optional(instant),
  readAt: optional(instant),
  createdAt: instant,
});

/**
 * The columns of a message that staff may read: recipient, channel, state and reason. Its text is the neutral
 * text of its notice and contains no personal data.
 */
export const deliveryTable = partOf(messages, [
  'institutionId',
  'id',
  'recipientKind',
  'recipientId',
  'channel',
  'notice',
  'state',
  'heldReason',
  'cancelledReason',
  'dueAt',
  'attempts',
  'failures',
  'sentAt',
  'createdAt',
]);
